import type { Bilingual } from '../locale/language.ts';

/** A list that a trainer reads next to a technique: for hover, docs and walkthroughs, never for a rule. */
export interface Background {
  readonly id: string;
  readonly title: Bilingual;
  readonly items: readonly Bilingual[];
  /** The section of "Gesprekstechnieken: achtergrondinformatie en tips" (GIZ) that it comes from. */
  readonly source: string;
  /** Ids of the techniques it belongs to. */
  readonly techniques: readonly string[];
}

/** Every list, in the order in which the documentation shows them. */
export const background = [
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
] as const satisfies readonly Background[];
