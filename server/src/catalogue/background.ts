import type { Bilingual } from '../locale/language.ts';

/** A list that a trainer reads next to a technique: for hover, docs and walkthroughs, never for a rule. */
export interface Background {
  readonly id: string;
  readonly title: Bilingual;
  readonly items: readonly Bilingual[];
  /** The section of "Gesprekstechnieken: achtergrondinformatie en tips" (GIZ) that it comes from; none for our own. */
  readonly source?: string;
  /** Ids of the techniques beside which a reader sees it; none where it is about the whole of a conversation. */
  readonly techniques: readonly string[];
}

/** Every list, in the order in which the documentation shows them. */
export const background = [
  {
    id: 'spirit',
    title: {
      nl: 'De houding achter motiverende gespreksvoering',
      en: 'The spirit of motivational interviewing',
    },
    items: [
      {
        nl: 'Samen: jullie zoeken allebei, en niemand heeft de leiding over het leven van de ander.',
        en: 'Together: you both search, and nobody is in charge of the other one’s life.',
      },
      {
        nl: 'Aanvaarden: de ander mag zijn wie die is en kiezen wat die wil, ook als jij het anders zou doen.',
        en: 'Acceptance: people may be who they are and choose what they want, even if you would do it differently.',
      },
      {
        nl: 'Meeleven: het gaat om wat goed is voor de ander, niet om jouw gelijk.',
        en: 'Compassion: it is about what is good for them, not about your being right.',
      },
      {
        nl: 'Ontlokken: de redenen om te veranderen komen van de ander. Jij helpt ze boven te halen.',
        en: 'Evoking: the reasons to change are theirs. You help to bring them up.',
      },
      {
        nl: 'Open en positief: je zegt eerlijk wat je doet en waarom, en je leeft je in.',
        en: 'Open and positive: you are honest about what you do and why, and you put yourself in their place.',
      },
    ],
    source: 'Verandertaal',
    techniques: ['emphasise-autonomy', 'confront'],
  },
  {
    id: 'change-talk-goals',
    title: { nl: 'Vijf doelen van verandertaal uitlokken', en: 'Five goals of eliciting change talk' },
    items: [
      { nl: 'De cliënt ziet wat er nu niet goed gaat.', en: 'The client sees what is not going well now.' },
      {
        nl: 'De cliënt ziet wat een andere situatie zou opleveren.',
        en: 'The client sees what a different situation would bring.',
      },
      {
        nl: 'De cliënt ontdekt manieren om te veranderen.',
        en: 'The client discovers ways to change.',
      },
      {
        nl: 'De cliënt noemt in eigen woorden waarom veranderen de moeite waard is.',
        en: 'The client says in their own words why change is worth it.',
      },
      { nl: 'De cliënt raakt er zelf voor gemotiveerd.', en: 'The client builds up their own motivation.' },
    ],
    source: 'Verandertaal',
    techniques: ['change-talk', 'open-question', 'pros-cons-question'],
  },
  {
    id: 'professional-behaviours',
    title: {
      nl: 'Zeven dingen die je doet om verandertaal uit te lokken',
      en: 'Seven things you do to elicit change talk',
    },
    items: [
      {
        nl: 'Vraag wat er goed en minder goed is aan hoe het nu gaat, en aan hoe het zou kunnen worden.',
        en: 'Ask what is good and less good about how things are, and about how they might become.',
      },
      {
        nl: 'Geef de ander de tijd om er zelf achter te komen.',
        en: 'Give the client time to find out for themselves.',
      },
      {
        nl: 'Hoor je iets van een plan of wens om te veranderen? Zeg dat hardop terug.',
        en: 'When you hear something of a plan or wish to change, say it back out loud.',
      },
      {
        nl: 'Zeg dat de keuze bij de ander ligt.',
        en: 'Say that the choice is theirs.',
      },
      {
        nl: 'Laat horen dat je gelooft dat het kan.',
        en: 'Let them hear that you believe it can be done.',
      },
      {
        nl: 'Ga niet tegen weerstand in: erken die, en wees nieuwsgierig naar wat erachter zit.',
        en: 'Do not fight resistance: acknowledge it, and be curious about what lies behind it.',
      },
      {
        nl: 'Ga niet in discussie en probeer de ander niet over te halen.',
        en: 'Do not argue, and do not try to talk the client round.',
      },
    ],
    source: 'Verandertaal',
    techniques: [
      'change-talk',
      'sustain-talk',
      'ambivalence',
      'discord',
      'pros-cons-question',
      'reflection-of-desire',
      'double-sided-reflection',
      'emphasise-autonomy',
      'support-optimism',
      'persuade',
      'confront',
    ],
  },
  {
    id: 'solution-focused-assumptions',
    title: {
      nl: 'Elf uitgangspunten van oplossingsgericht werken',
      en: 'Eleven assumptions of solution-focused work',
    },
    items: [
      {
        nl: 'Niemand kent het leven van de cliënt beter dan de cliënt.',
        en: "Nobody knows the client's life better than the client does.",
      },
      {
        nl: 'Een stukje van de oplossing is er al.',
        en: 'A piece of the solution is already there.',
      },
      {
        nl: 'Wat goed gaat, laat je met rust.',
        en: 'What goes well, you leave alone.',
      },
      {
        nl: 'Helpt iets? Ga ermee door. Helpt het niet? Probeer dan iets nieuws.',
        en: 'Does something help? Keep doing it. Does it not? Then try something new.',
      },
      {
        nl: 'Een klein stapje kan veel in beweging zetten.',
        en: 'A small step can set a lot in motion.',
      },
      {
        nl: 'Er zijn momenten waarop het probleem er niet is, of minder.',
        en: 'There are moments when the problem is absent, or smaller.',
      },
      {
        nl: 'De oplossing kan ergens heel anders liggen dan waar het probleem zit.',
        en: 'The solution can lie somewhere quite different from the problem.',
      },
      {
        nl: 'Je hoeft niet precies te weten waar een probleem vandaan komt om verder te komen.',
        en: 'You need not know exactly where a problem comes from to move on.',
      },
      {
        nl: 'Mensen hebben in huis wat ze nodig hebben om te veranderen.',
        en: 'People have in them what it takes to change.',
      },
      {
        nl: 'De verandering is al begonnen: vóór het gesprek, of terwijl jullie praten.',
        en: 'The change has already begun: before the conversation, or while you are talking.',
      },
      {
        nl: 'Als het gesprek klaar is, gaat de verandering verder.',
        en: 'When the conversation is over, the change goes on.',
      },
    ],
    source: 'Oplossingsgericht werken',
    techniques: [
      'solution-question',
      'desired-situation',
      'exception',
      'success',
      'closing-question',
      'scale-question',
    ],
  },
  {
    id: 'information-steps',
    title: { nl: 'Informatie uitwisselen in drie stappen', en: 'Exchanging information in three steps' },
    items: [
      {
        nl: 'Vraag eerst: wat weet de ander al, wat wil die weten, en mag jij iets vertellen?',
        en: 'Ask first: what do they know, what do they want to know, and may you tell them something?',
      },
      {
        nl: 'Bied aan wat gevraagd is: weinig tegelijk, neutraal, en met keuzes in plaats van één oplossing.',
        en: 'Offer what was asked for: a little at a time, neutral, and with choices rather than one solution.',
      },
      {
        nl: 'Vraag daarna wat de ander ervan vindt en wat die ermee kan.',
        en: 'Then ask what they make of it and what use it is to them.',
      },
    ],
    source: 'Informatie uitwisselen met toestemming',
    techniques: ['elicit-need', 'prior-knowledge', 'information', 'advice', 'options', 'elicit-reaction'],
  },
  {
    id: 'information-that-fits',
    title: {
      nl: 'Informatie die past',
      en: 'Information that fits',
    },
    items: [
      {
        nl: 'Jullie zijn gelijk: jij kent het vak, de ander kent het eigen leven en het eigen kind.',
        en: 'You are equals: you know the field, they know their own life and their own child.',
      },
      {
        nl: 'Sluit aan bij wat er speelt: waar komt het probleem vandaan, wat heeft de ander nodig, wat is de vraag?',
        en: 'Connect with what is going on: where does the problem come from, what is needed, what is the question?',
      },
      {
        nl: 'Houd rekening met wat de ander al weet en wat die aankan.',
        en: 'Take into account what they know already and what they can manage.',
      },
      {
        nl: 'Een tekening of schema, zoals de GIZ-driehoek, helpt om het klein en overzichtelijk te houden.',
        en: 'A drawing or a diagram, such as the GIZ triangle, helps to keep it small and clear.',
      },
    ],
    source: 'Informatie uitwisselen met toestemming',
    techniques: ['information', 'advice', 'options'],
  },
  {
    id: 'righting-reflex-moments',
    title: {
      nl: 'Vijf momenten waarop de reparatiereflex toeslaat',
      en: 'Five moments at which the righting reflex strikes',
    },
    items: [
      {
        nl: 'Je leeft sterk mee en vindt dat jij het moet oplossen.',
        en: 'You feel for the client and think that it is up to you to solve it.',
      },
      {
        nl: 'Je weet veel van juist dit onderwerp.',
        en: 'You know a lot about this very subject.',
      },
      {
        nl: 'Wat je hoort, botst met wat jij goed of normaal vindt.',
        en: 'What you hear clashes with what you think is right or normal.',
      },
      {
        nl: 'Je voelt je zelf aangesproken of onder vuur liggen.',
        en: 'You feel criticised or under fire yourself.',
      },
      {
        nl: 'Je bent moe, of je zit zelf niet lekker in je vel.',
        en: 'You are tired, or out of sorts yourself.',
      },
    ],
    source: 'Informatie uitwisselen met toestemming',
    techniques: ['advice', 'information', 'persuade', 'confront'],
  },
  {
    id: 'reflection-parts',
    title: { nl: 'Zo is een reflectie opgebouwd', en: 'The parts of a reflection' },
    items: [
      {
        nl: 'Je doet een gok op basis van wat je hoort en ziet.',
        en: 'You make a guess, based on what you hear and see.',
      },
      {
        nl: 'Je zegt het als een uitspraak: geen vraagteken, je stem gaat omlaag.',
        en: 'You say it as a statement: no question mark, your voice goes down.',
      },
      {
        nl: 'Je houdt het neutraal: je eigen mening klinkt er niet in door.',
        en: 'You keep it neutral: your own opinion does not show.',
      },
      {
        nl: 'Je houdt het kort en raakt de kern.',
        en: 'You keep it short and go to the heart of it.',
      },
      {
        nl: 'Daarna ben je stil. Pas als de ander heeft gereageerd, reflecteer je opnieuw of vraag je door.',
        en: 'Then you are silent. Only once the client has responded do you reflect again or ask a further question.',
      },
    ],
    source: 'Reflectief luisteren',
    techniques: [
      'reflection',
      'simple-reflection',
      'complex-reflection',
      'reflection-of-emotion',
      'reflection-of-desire',
      'reflection-of-meaning',
      'reflection-of-values',
      'double-sided-reflection',
      'amplified-reflection',
      'understated-reflection',
    ],
  },
  {
    id: 'listening',
    title: {
      nl: 'Zo merkt de ander dat je luistert',
      en: 'How people notice that you listen',
    },
    items: [
      {
        nl: 'Je kijkt de ander aan en bent met je aandacht bij het gesprek, niet bij je scherm.',
        en: 'You look at them, and your attention is with the conversation and not with your screen.',
      },
      {
        nl: 'Je gezicht en je houding laten zien dat je meeleeft.',
        en: 'Your face and your posture show that you feel with them.',
      },
      {
        nl: 'Je kiest woorden die de ander zelf had kunnen kiezen.',
        en: 'You choose words that they might have chosen themselves.',
      },
      {
        nl: 'Je verdraagt een stilte. Vaak komt daarna het belangrijkste.',
        en: 'You can bear a silence. What matters most often comes after it.',
      },
    ],
    source: 'Reflectief luisteren',
    techniques: ['reflection', 'simple-reflection', 'encourager'],
  },
  {
    id: 'affirmation-parts',
    title: { nl: 'Zo is een bekrachtiging opgebouwd', en: 'The parts of an affirmation' },
    items: [
      {
        nl: 'Gedrag: wat de ander doet, of eerder deed.',
        en: 'Behaviour: what the client does, or did before.',
      },
      {
        nl: 'Waardering: je laat horen dat je de inzet of de kracht daarin ziet.',
        en: 'Appreciation: you let them hear that you see the effort or the strength in it.',
      },
      {
        nl: 'Effect: wat het oplevert, het liefst voor de ander zelf of voor het kind.',
        en: 'Effect: the good it does, preferably for themselves or for the child.',
      },
    ],
    source: 'Bekrachtigen',
    techniques: ['affirmation', 'compliment'],
  },
  {
    id: 'affirmation-subjects',
    title: {
      nl: 'Wat je kunt bekrachtigen',
      en: 'What you can affirm',
    },
    items: [
      {
        nl: 'Inzet: de moeite die iemand doet, ook als het nog niet lukt.',
        en: 'Effort: the trouble somebody takes, even if it does not work out yet.',
      },
      {
        nl: 'Een kwaliteit: wat iemand goed kan, of wat voor mens die is.',
        en: 'A quality: what somebody is good at, or the kind of person they are.',
      },
      {
        nl: 'Groei: wat er nu beter gaat dan eerst.',
        en: 'Growth: what goes better now than it did.',
      },
      {
        nl: 'Wie zoiets over zichzelf hoort, krijgt meer vertrouwen en kracht om door te gaan.',
        en: 'Hearing that about themselves gives people confidence, and strength to go on.',
      },
    ],
    source: 'Bekrachtigen',
    techniques: ['affirmation'],
  },
  {
    id: 'summary-parts',
    title: { nl: 'Zo is een samenvatting opgebouwd', en: 'The parts of a summary' },
    items: [
      {
        nl: 'Een opening waaraan de ander hoort dat je gaat samenvatten.',
        en: 'An opening that tells the client you are about to sum up.',
      },
      {
        nl: 'De kern van het verhaal, in de woorden van de cliënt.',
        en: "The heart of the story, in the client's words.",
      },
      {
        nl: 'Een gesloten check: heb je het goed begrepen en is het compleet?',
        en: 'A closed check: have you understood it, and is it complete?',
      },
      {
        nl: 'Wil je meer horen? Sluit dan af met een open vraag.',
        en: 'Would you like to hear more? Then end with an open question.',
      },
    ],
    source: 'Samenvatten',
    techniques: ['summary', 'check', 'invite-summary'],
  },
  {
    id: 'solution-focused-stance',
    title: {
      nl: 'De houding bij oplossingsgericht werken',
      en: 'The stance of solution-focused work',
    },
    items: [
      {
        nl: 'Je bent open en neutraal: je weet niet beter dan de cliënt wat goed is.',
        en: 'You are open and neutral: you know no better than the client what is good.',
      },
      {
        nl: 'Je geeft hoop, en je erkent eerst hoe zwaar het is.',
        en: 'You give hope, and first you acknowledge how hard it is.',
      },
      {
        nl: 'Je praat in de woorden van de cliënt.',
        en: 'You speak in the words of the client.',
      },
      {
        nl: 'Je gunt de ander stilte om na te denken.',
        en: 'You allow silence to think in.',
      },
      {
        nl: 'Je bouwt op wat er al is: wat iemand kan, weet en aan mensen om zich heen heeft.',
        en: 'You build on what is there: what people can do, what they know and whom they have around them.',
      },
      {
        nl: 'Wat volgens de cliënt goed gaat, laat je zo. Alleen als iemand niet veilig is, grijp je in.',
        en: 'What goes well in the eyes of the client, you leave as it is. Only when somebody is not safe do you step in.',
      },
    ],
    source: 'Oplossingsgericht werken',
    techniques: ['solution-question', 'desired-situation'],
  },
  {
    id: 'desired-situation-facets',
    title: { nl: 'Vijf kanten van de gewenste situatie', en: 'Five sides of the desired situation' },
    items: [
      { nl: 'Hoe de cliënt wil dat het wordt.', en: 'How the client wants things to become.' },
      {
        nl: 'Waaraan de cliënt zelf merkt dat het zover is.',
        en: 'How the client will be able to tell that it has come about.',
      },
      {
        nl: 'Wat mensen in de omgeving dan anders zien.',
        en: 'What people around them will see that is different.',
      },
      {
        nl: 'Wat het oplevert voor de cliënt en voor anderen.',
        en: 'What it will bring the client and others.',
      },
      {
        nl: 'Wat de cliënt dan doet: gedrag dat je zou kunnen filmen.',
        en: 'What the client will be doing: behaviour that you could film.',
      },
    ],
    source: 'Gewenste situatie',
    techniques: ['desired-situation', 'scale-one-higher'],
  },
  {
    id: 'exception-versus-success',
    title: { nl: 'Uitzondering of succes?', en: 'Exception or success?' },
    items: [
      {
        nl: 'Een succes: de cliënt probeerde iets, en dat hielp.',
        en: 'A success: the client tried something, and it helped.',
      },
      {
        nl: 'Een uitzondering: het probleem bleef een keer uit en er gebeurde iets anders, misschien bij toeval.',
        en: 'An exception: for once the problem did not occur and something else happened, perhaps by chance.',
      },
    ],
    source: 'Uitzonderingen en successen',
    techniques: [
      'exception',
      'success',
      'own-contribution',
      'exception-told',
      'success-told',
      'scale-been-higher',
    ],
  },
  {
    id: 'what-a-scale-rates',
    title: {
      nl: 'Wat een plek krijgt op de schaal',
      en: 'What gets a place on the scale',
    },
    items: [
      {
        nl: 'De situatie van nu, gezien vanaf de situatie die de cliënt wil.',
        en: 'The situation as it is, seen from the situation that the client wants.',
      },
      {
        nl: 'Nooit de persoon of diens gedrag. Een cijfer voor jezelf voelt als een rapport.',
        en: 'Never the person or what they do. A number for yourself feels like a school report.',
      },
      {
        nl: 'Het doel is van de cliënt, en zegt wat die wél wil.',
        en: 'The goal is the client’s, and says what they do want.',
      },
      {
        nl: 'De top is goed genoeg en haalbaar. Perfect hoeft niet.',
        en: 'The top is good enough and within reach. It need not be perfect.',
      },
    ],
    source: 'Schaalvragen',
    techniques: ['scale-question', 'scale-explanation', 'scale-position'],
  },
  {
    id: 'pitfalls',
    title: {
      nl: 'Valkuilen in een gesprek',
      en: 'Pitfalls in a conversation',
    },
    items: [
      {
        nl: 'Vraag en antwoord: jij vraagt, de ander wacht op de volgende vraag. Zo word jij de deskundige en de ander een toeschouwer.',
        en: 'Question and answer: you ask, they wait for the next question. You become the expert and they look on.',
      },
      {
        nl: 'Het verhoor: vraag na vraag, zonder dat je laat merken wat je hoorde.',
        en: 'The interrogation: question after question, and nothing to show what you have heard.',
      },
      {
        nl: 'Invullen: jij zegt wat de ander voelt of wil, voordat die het zelf kon zeggen.',
        en: 'Filling in: you say what they feel or want before they could say it themselves.',
      },
      {
        nl: 'Het compliment dat oordeelt: jij bepaalt wat goed is.',
        en: 'The compliment that judges: you decide what is good.',
      },
      {
        nl: 'De stroom informatie: de ander haakt af, verzet zich, of zegt maar wat je wilt horen.',
        en: 'The stream of information: people drop out, resist, or just say what you want to hear.',
      },
      {
        nl: 'Preken: je wilt zo graag dat iemand verandert, dat je gaat overtuigen.',
        en: 'Preaching: you want somebody to change so much that you start to persuade.',
      },
      {
        nl: 'De schaal als rapportcijfer: de ander voelt zich beoordeeld.',
        en: 'The scale as a mark: people feel judged.',
      },
      {
        nl: 'Vragen of iemand klaar is om te veranderen: dat voelt als druk.',
        en: 'Asking whether somebody is ready to change: that feels like pressure.',
      },
    ],
    techniques: [],
  },
  {
    id: 'self-check',
    title: {
      nl: 'Vragen aan jezelf, na het schrijven of oefenen',
      en: 'Questions to yourself, after writing or practising',
    },
    items: [
      {
        nl: 'Wie is er het meest aan het woord?',
        en: 'Who does most of the talking?',
      },
      {
        nl: 'Welke woorden van de cliënt hoor je terug bij de professional?',
        en: 'Which words of the client can be heard again from the professional?',
      },
      {
        nl: 'Waar is het even stil, en wat gebeurt er daarna?',
        en: 'Where is there a silence, and what happens after it?',
      },
      {
        nl: 'Wie noemt de redenen om te veranderen?',
        en: 'Who gives the reasons to change?',
      },
      {
        nl: 'Waar wilde ik iets oplossen wat de ander zelf kan?',
        en: 'Where did I want to solve something that they can solve themselves?',
      },
      {
        nl: 'Had de ander toestemming gegeven voor wat ik vertelde? En heb ik gevraagd wat die ervan vindt?',
        en: 'Did I have permission for what I told? And have I asked what they make of it?',
      },
      {
        nl: 'Welke inzet of kracht heb ik gezien en benoemd?',
        en: 'Which effort or strength have I seen and named?',
      },
      {
        nl: 'Van wie is het doel in dit gesprek?',
        en: 'Whose goal is the goal of this conversation?',
      },
      {
        nl: 'Hoe zat ik er zelf bij: uitgerust, of moe en gehaast? Raakte iets mij persoonlijk?',
        en: 'How was I myself: rested, or tired and in a hurry? Did anything touch me personally?',
      },
    ],
    techniques: [],
  },
] as const satisfies readonly Background[];
