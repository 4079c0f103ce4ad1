/** Every text of the editor's features, in both languages. Placeholders in braces are filled in by `fill`. */
import type { KeywordId } from '../language/keywords.ts';
import type { Bilingual } from '../locale/language.ts';

type Texts = Readonly<Record<string, Bilingual>>;

/** Headings and sentences of hover and of the documentation beside completion. */
export const hoverTexts = {
  why: { nl: 'Waarom', en: 'Why' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  openings: { nl: 'Zo kun je beginnen', en: 'Ways to begin' },
  kindOf: { nl: 'Is een soort {name}.', en: 'Is a kind of {name}.' },
  kinds: { nl: 'Soorten: {names}.', en: 'Kinds: {names}.' },
  ownTechnique: { nl: 'Eigen techniek, een soort {name}.', en: 'Technique of your own, a kind of {name}.' },
  ownTechniqueAlone: { nl: 'Eigen techniek.', en: 'Technique of your own.' },
  forProfessional: { nl: 'Voor de professional.', en: 'For the professional.' },
  forClient: { nl: 'Voor de cliënt.', en: 'For the client.' },
  source: {
    nl: 'Bron: “Gesprekstechnieken: achtergrondinformatie en tips” (GIZ), {section}.',
    en: 'Source: “Gesprekstechnieken: achtergrondinformatie en tips” (GIZ), {section}.',
  },
  readPage: { nl: 'Lees meer over deze regel', en: 'Read more about this rule' },
  otherName: { nl: 'Heet ook `{name}`.', en: 'Also called `{name}`.' },
  turns: { nl: 'Spreekt {count} keer in dit gesprek.', en: 'Speaks {count} times in this conversation.' },
  turnsOnce: { nl: 'Spreekt één keer in dit gesprek.', en: 'Speaks once in this conversation.' },
  turnsNone: {
    nl: 'Heeft in dit gesprek nog niets gezegd.',
    en: 'Has not said anything yet in this conversation.',
  },
  fromFile: { nl: 'Komt uit `{file}`.', en: 'Comes from `{file}`.' },
  phase: { nl: 'Fase van dit gesprek.', en: 'Phase of this conversation.' },
  phaseTurns: { nl: 'Beurten in deze fase: {count}.', en: 'Turns in this phase: {count}.' },
  phaseJumps: {
    nl: 'Aantal keer dat `ga naar` hierheen leidt: {count}.',
    en: 'Number of times `go to` leads here: {count}.',
  },
  endOfConversation: { nl: 'Hier eindigt het gesprek.', en: 'The conversation ends here.' },
  scaleEnds: { nl: '{low} betekent {lowMeaning}.', en: '{low} means {lowMeaning}.' },
  scaleColours: {
    nl: 'De kleuren, van nog niets bereikt naar zoals de cliënt het wil: {colours}.',
    en: 'The colours, from nothing reached yet to the way the client wants it: {colours}.',
  },
  scaleSubject: { nl: 'Gaat over: {subject}.', en: 'Is about: {subject}.' },
  step: { nl: 'Stap {number}: {title}', en: 'Step {number}: {title}' },
  stepOptional: { nl: 'Deze stap mag je overslaan.', en: 'You may skip this step.' },
  phrases: { nl: 'Zo kun je het vragen', en: 'Ways to put it' },
  unknownStep: {
    nl: 'Een schaal heeft de stappen 1 tot en met 6.',
    en: 'A scale has steps 1 to 6.',
  },
} satisfies Texts;

export const roleTexts = {
  professional: { nl: 'professional', en: 'professional' },
  client: { nl: 'cliënt', en: 'client' },
  other: { nl: 'ander', en: 'other' },
} satisfies Texts;

export const methodTexts = {
  GIZ: {
    nl: 'Alle regels: motiverend en oplossingsgericht samen.',
    en: 'All rules: motivational and solution-focused together.',
  },
  MGV: {
    nl: 'Motiverende gespreksvoering: de regels over vragen, reflecteren, bekrachtigen, samenvatten en informatie.',
    en: 'Motivational interviewing: the rules about questions, reflecting, affirming, summing up and information.',
  },
  OGW: {
    nl: 'Oplossingsgericht werken: de regels over gewenste situatie, uitzonderingen, successen en schalen.',
    en: 'Solution-focused work: the rules about the desired situation, exceptions, successes and scales.',
  },
} satisfies Texts;

export const renameTexts = {
  nothingHere: {
    nl: 'Zet de cursor op de naam van een deelnemer, een fase of een eigen techniek. Alleen die kun je hier veranderen.',
    en: 'Put the cursor on the name of a participant, a phase or a technique of your own. Only those can be changed here.',
  },
  ofCatalogue: {
    nl: 'Deze techniek hoort bij Samenspraak, dus de naam kun je niet veranderen. Maak een eigen techniek met ‘techniek naam (soort): …’.',
    en: 'This technique belongs to Samenspraak, so its name cannot be changed. Make one of your own with ‘technique name (kind): …’.',
  },
  otherFile: {
    nl: 'Deze naam komt uit {file}, en dat bestand kan ik niet openen. Verander de naam daar.',
    en: 'This name comes from {file}, and I cannot open that file. Change the name there.',
  },
  empty: { nl: 'Vul een naam in.', en: 'Enter a name.' },
  lineBreak: { nl: 'Een naam staat op één regel.', en: 'A name goes on one line.' },
  colon: {
    nl: 'In een naam kan geen dubbele punt staan: die staat al tussen de naam en wat iemand zegt.',
    en: 'A name cannot have a colon in it: the colon already marks where the name ends.',
  },
  taken: {
    nl: '‘{name}’ bestaat al. Kies een andere naam.',
    en: '‘{name}’ is already taken. Choose another name.',
  },
  participant: {
    nl: '‘{name}’ kan geen naam van een deelnemer zijn. Kies een korte naam met letters of cijfers, van hooguit vijf woorden.',
    en: '‘{name}’ cannot be the name of a participant. Choose a short name of letters or digits, at most five words.',
  },
  phase: {
    nl: '‘{name}’ kan geen naam van een fase zijn. Kies een andere naam.',
    en: '‘{name}’ cannot be the name of a phase. Choose another name.',
  },
  technique: {
    nl: '‘{name}’ kan geen naam van een techniek zijn. Gebruik letters, cijfers en spaties, samen hooguit 40 tekens.',
    en: '‘{name}’ cannot be the name of a technique. Use letters, digits and spaces, at most 40 characters in all.',
  },
  meaningChanges: {
    nl: 'Met de naam ‘{name}’ zou het gesprek iets anders betekenen. Kies een andere naam.',
    en: 'With the name ‘{name}’ the conversation would mean something else. Choose another name.',
  },
} satisfies Texts;

export const hintTexts = {
  recognised: {
    nl: 'Herkend aan de woorden. Er staat geen tag bij.',
    en: 'Recognised by its words. It has no tag.',
  },
} satisfies Texts;

export const fixTexts = {
  ignore: { nl: 'Negeer ‘{rule}’ hier', en: 'Ignore ‘{rule}’ here' },
  /** Goes into the script, behind `negeer: rule - `. */
  reason: { nl: 'vul in waarom het hier mag', en: 'say why it is all right here' },
} satisfies Texts;

export const outlineTexts = {
  phase: { nl: 'fase', en: 'phase' },
  scale: { nl: 'schaal', en: 'scale' },
  choice: { nl: 'keuze', en: 'choice' },
  option: { nl: 'optie', en: 'option' },
  step: { nl: 'stap', en: 'step' },
  participant: { nl: 'deelnemer', en: 'participant' },
  ownTechnique: { nl: 'eigen techniek', en: 'own technique' },
} satisfies Texts;

export const completionTexts = {
  turnOf: { nl: 'beurt van {name}', en: "{name}'s turn" },
  taggedTurnOf: { nl: 'beurt van {name}, met een techniek', en: "{name}'s turn, with a technique" },
  ownTechnique: { nl: 'eigen techniek', en: 'own technique' },
  thisStep: { nl: 'hoort bij deze stap', en: 'belongs to this step' },
  practised: { nl: 'oefen je in dit gesprek', en: 'practised in this conversation' },
  endsConversation: { nl: 'het gesprek stopt hier', en: 'the conversation stops here' },
  silence: { nl: 'de professional is even stil', en: 'the professional is silent for a moment' },
  numbers: { nl: 'cijfers van 0 tot 10', en: 'numbers from 0 to 10' },
  colours: { nl: 'de vijf kleuren van de GIZ-matrix', en: 'the five colours of the GIZ matrix' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  english: { nl: 'Engels', en: 'English' },
} satisfies Texts;

/** What completion writes into a script where the writer goes on: always in the script's language. */
export const placeholderTexts = {
  name: { nl: 'naam', en: 'name' },
  who: { nl: 'wie is het?', en: 'who are they?' },
  what: { nl: 'wat is het?', en: 'what is it?' },
  rated: { nl: 'waar gaat de schaal over?', en: 'what is the scale about?' },
  professional: { nl: 'Anna', en: 'Anna' },
  client: { nl: 'Mo', en: 'Mo' },
} satisfies Texts;

/** What each keyword's line is for, and an example of it. */
export const keywordTexts: Readonly<
  Record<KeywordId, { readonly purpose: Bilingual; readonly example: Bilingual }>
> = {
  CONVERSATION: {
    purpose: {
      nl: 'De titel van het gesprek. Dit is de eerste regel.',
      en: 'The title of the conversation. This is the first line.',
    },
    example: { nl: 'gesprek: Gamen en slapen', en: 'conversation: Gaming and sleeping' },
  },
  LANGUAGE: {
    purpose: {
      nl: 'De taal waarin de deelnemers praten: `nl` of `en`.',
      en: 'The language the participants speak: `nl` or `en`.',
    },
    example: { nl: 'taal: nl', en: 'language: en' },
  },
  METHOD: {
    purpose: {
      nl: 'De methode die je oefent. Die bepaalt welke regels meekijken: GIZ, MGV of OGW.',
      en: 'The method you practise. It decides which rules apply: GIZ, MI or SFW.',
    },
    example: { nl: 'methode: GIZ', en: 'method: GIZ' },
  },
  GOAL: {
    purpose: {
      nl: 'Het doel van de cliënt: wat die wél wil, in eigen woorden.',
      en: "The client's goal: what they do want, in their own words.",
    },
    example: { nl: 'doel: Rust in huis bij het slapengaan', en: 'goal: A calm house at bedtime' },
  },
  PRACTISES: {
    purpose: {
      nl: 'De technieken die je met dit gesprek oefent, met komma’s ertussen.',
      en: 'The techniques that this conversation trains, with commas in between.',
    },
    example: { nl: 'oefent: open vraag, reflectie', en: 'practises: open question, reflection' },
  },
  ABOUT: {
    purpose: {
      nl: 'Waar het gesprek over gaat, in één zin.',
      en: 'What the conversation is about, in one sentence.',
    },
    example: { nl: 'over: ruzie over het gamen', en: 'about: quarrels over gaming' },
  },
  AUDIENCE: {
    purpose: { nl: 'Voor wie je dit gesprek maakt.', en: 'Who you write this conversation for.' },
    example: { nl: 'doelgroep: jeugdverpleegkundigen', en: 'audience: child health nurses' },
  },
  DURATION: {
    purpose: { nl: 'Hoe lang de oefening duurt.', en: 'How long the exercise takes.' },
    example: { nl: 'duur: 20 min', en: 'duration: 20 min' },
  },
  AUTHOR: {
    purpose: { nl: 'Wie dit gesprek schreef.', en: 'Who wrote this conversation.' },
    example: { nl: 'auteur: Team Jeugd', en: 'author: Youth team' },
  },
  DATE: {
    purpose: { nl: 'Wanneer dit gesprek geschreven is.', en: 'When this conversation was written.' },
    example: { nl: 'datum: 1 maart 2026', en: 'date: 1 March 2026' },
  },
  PROFESSIONAL: {
    purpose: {
      nl: 'De professional die het gesprek voert. Achter de dubbele punt zeg je wie het is.',
      en: 'The professional who leads the conversation. After the colon you say who they are.',
    },
    example: { nl: 'professional Anna: jeugdverpleegkundige', en: 'professional Anna: child health nurse' },
  },
  CLIENT: {
    purpose: {
      nl: 'Een cliënt: een ouder, een kind of een jongere. Er kunnen er meer zijn.',
      en: 'A client: a parent, a child or a young person. There can be several.',
    },
    example: { nl: 'cliënt Mo: vader van Sam (14)', en: 'client Mo: father of Sam (14)' },
  },
  OTHER: {
    purpose: {
      nl: 'Iemand anders die meepraat, zoals een tolk of een leerkracht.',
      en: 'Someone else who takes part, such as an interpreter or a teacher.',
    },
    example: { nl: 'ander Karin: tolk', en: 'other Karin: interpreter' },
  },
  TECHNIQUE: {
    purpose: {
      nl: 'Een eigen techniek. Tussen ronde haken zet je van welke techniek het een soort is.',
      en: 'A technique of your own. In round brackets you say which technique it is a kind of.',
    },
    example: {
      nl: 'techniek wondervraag (gewenste situatie): de vraag naar de dag na het wonder',
      en: 'technique miracle question (desired situation): asking about the day after the miracle',
    },
  },
  USE: {
    purpose: {
      nl: 'Neemt de deelnemers en eigen technieken van een ander bestand over.',
      en: 'Takes over the participants and own techniques of another file.',
    },
    example: { nl: 'gebruik: gedeeld/rollen.gesprek', en: 'use: shared/cast.conversation' },
  },
  PHASE: {
    purpose: {
      nl: 'Een deel van het gesprek met een eigen naam. Met `ga naar` kun je ernaartoe.',
      en: 'A part of the conversation with its own name. You can get to it with `go to`.',
    },
    example: { nl: 'fase: Kennismaken', en: 'phase: Getting to know each other' },
  },
  SCALE: {
    purpose: {
      nl: 'Een schaalvraag in zes stappen: welke soort schaal, van waar tot waar, en waar het over gaat.',
      en: 'A scale question in six steps: which kind of scale, from where to where, and what it is about.',
    },
    example: {
      nl: 'schaal doelrealisatie 0-10: rust in huis',
      en: 'scale goal attainment 0-10: a calm house',
    },
  },
  STEP: {
    purpose: { nl: 'Een van de zes stappen van een schaal.', en: 'One of the six steps of a scale.' },
    example: { nl: 'stap 3: wat is er al', en: 'step 3: what is there already' },
  },
  CHOICE: {
    purpose: {
      nl: 'Een moment waarop de deelnemer kiest hoe het verdergaat. Daaronder staan de opties.',
      en: 'A moment at which the trainee chooses how to go on. The options come below it.',
    },
    example: { nl: 'keuze: Wat zeg je nu?', en: 'choice: What do you say now?' },
  },
  OPTION: {
    purpose: {
      nl: 'Een van de mogelijkheden bij een keuze. Daaronder staat wat er dan gezegd wordt.',
      en: 'One of the possibilities of a choice. What is said next comes below it.',
    },
    example: { nl: 'optie: Je reflecteert', en: 'option: You reflect' },
  },
  FEEDBACK: {
    purpose: {
      nl: 'Wat de deelnemer te lezen krijgt na het kiezen van deze optie.',
      en: 'What the trainee gets to read after choosing this option.',
    },
    example: {
      nl: 'feedback: Je sluit aan bij wat Mo voelt.',
      en: 'feedback: You pick up on what Mo feels.',
    },
  },
  GO_TO: {
    purpose: {
      nl: 'Het gesprek gaat verder bij deze fase. Met `ga naar: einde` stopt het.',
      en: 'The conversation goes on at this phase. `go to: end` stops it.',
    },
    example: { nl: 'ga naar: Verkennen', en: 'go to: Exploring' },
  },
  END_SCALE: {
    purpose: { nl: 'Hier is de schaal klaar.', en: 'The scale is finished here.' },
    example: { nl: 'einde schaal', en: 'end scale' },
  },
  END_CHOICE: {
    purpose: {
      nl: 'Hier is de keuze klaar: wat hierna komt, geldt na elke optie.',
      en: 'The choice is finished here: what comes next applies after every option.',
    },
    example: { nl: 'einde keuze', en: 'end choice' },
  },
  EXPECT: {
    purpose: {
      nl: 'Deze fout staat er met opzet in, om te oefenen. Dat geldt voor de beurt eronder. Staat dit voor de eerste beurt van een fase, schaal, stap of optie, dan geldt het voor dat hele deel.',
      en: 'This mistake is there on purpose, as an exercise. That goes for the turn below it. Before the first turn of a phase, scale, step or option it goes for that whole part.',
    },
    example: { nl: 'verwacht: waarom-vraag', en: 'expect: why-question' },
  },
  IGNORE: {
    purpose: {
      nl: 'Hier kijkt deze regel niet mee. Zet achter het streepje waarom. Dat geldt voor de beurt eronder. Staat dit voor de eerste beurt van een fase, schaal, stap of optie, dan geldt het voor dat hele deel.',
      en: 'This rule stays silent here. Say why after the dash. That goes for the turn below it. Before the first turn of a phase, scale, step or option it goes for that whole part.',
    },
    example: {
      nl: 'negeer: waarom-vraag - hier past hij wel',
      en: 'ignore: why-question - it fits here',
    },
  },
};
