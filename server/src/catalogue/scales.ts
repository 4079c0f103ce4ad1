import type { Language } from '../locale/language.ts';

/** What a person reads about a kind of scale, in one language. */
export interface ScaleKindTexts {
  /** The name, as it stands behind `schaal` or `scale`. */
  readonly name: string;
  /** Other names that a script may use. */
  readonly aliases: readonly string[];
  /** One line: what the client rates with it. */
  readonly description: string;
  /** What the bottom of the scale means: goes after "Een 0 betekent" or "A 0 means". */
  readonly low: string;
  /** What the top of the scale means: goes after "Een 10 betekent" or "A 10 means". */
  readonly high: string;
  /** An example of what is rated, as it stands behind the colon of the scale's line. */
  readonly example: string;
}

/** A kind of scale. Source: "Gesprekstechnieken: achtergrondinformatie en tips" (GIZ), section Schaalvragen. */
export interface ScaleKindEntry extends Readonly<Record<Language, ScaleKindTexts>> {
  readonly id: string;
}

/** A colour of the GIZ matrix in one language. */
export interface ColourTexts {
  readonly name: string;
  /** Every way the colour is written, the name itself included: "rood" and "rode". */
  readonly forms: readonly string[];
}

/** One of the five colours of the GIZ matrix. */
export interface ColourEntry extends Readonly<Record<Language, ColourTexts>> {
  readonly id: string;
}

/** What a person reads about a step of a scale, in one language. */
export interface ScaleStepTexts {
  readonly title: string;
  /** One sentence: what this step is for. */
  readonly goal: string;
  /**
   * Phrases for this step. `…` stands where the writer goes on in the client's words. Placeholders:
   * - `{low}`, `{high}`: the bottom and the top of the scale
   * - `{position}`: what the client named; `{lower}`: two numbers or one colour below it;
   *   `{higher}`: one number or one colour above it
   * - `{what}`: what is rated
   *
   * A number comes with its article ("een 4", "a 4"), a colour stands alone ("oranje", "orange"). No
   * placeholder opens a sentence.
   */
  readonly phrases: readonly string[];
}

/** One of the six steps of a scale question. */
export interface ScaleStepEntry extends Readonly<Record<Language, ScaleStepTexts>> {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  /** The id of the technique that this step asks for. */
  readonly technique: string;
  /** True for a step that may be left out. */
  readonly optional?: true;
}

export const scaleKinds = [
  {
    id: 'success',
    nl: {
      name: 'succes',
      aliases: ['successchaal'],
      description: 'Hoe het nu gaat, tussen het moeilijkste en het beste moment. De meest gebruikte schaal.',
      low: 'dat het gaat zoals op het moeilijkste moment',
      high: 'dat het op zijn best gaat',
      example: 'de sfeer aan tafel',
    },
    en: {
      name: 'success',
      aliases: ['success scale'],
      description:
        'How things are now, between the hardest moment and the best. The scale that is used most.',
      low: 'things are at their hardest',
      high: 'things are at their best',
      example: 'the mood at the table',
    },
  },
  {
    id: 'goal-attainment',
    nl: {
      name: 'doelrealisatie',
      aliases: ['doel', 'vooruitgang'],
      description: 'Hoe ver de cliënt is op weg naar het eigen doel.',
      low: 'dat er van je doel nog niets te zien is',
      high: 'dat je doel bereikt is',
      example: 'rust in huis bij het slapengaan',
    },
    en: {
      name: 'goal attainment',
      aliases: ['goal', 'progress'],
      description: 'How far the client has come towards their goal.',
      low: 'there is no sign of your goal yet',
      high: 'you have reached your goal',
      example: 'a calm house at bedtime',
    },
  },
  {
    id: 'importance',
    nl: {
      name: 'belang',
      aliases: ['belangen', 'belangrijkheid'],
      description: 'Hoe belangrijk de verandering nu is voor de cliënt.',
      low: 'dat het nu niet belangrijk voor je is',
      high: 'dat het nu het belangrijkste voor je is',
      example: 'samen ontbijten voor school',
    },
    en: {
      name: 'importance',
      aliases: ['importance scale'],
      description: 'How important the change is to the client now.',
      low: "it isn't important to you now",
      high: "it's the most important thing to you now",
      example: 'having breakfast together before school',
    },
  },
  {
    id: 'confidence',
    nl: {
      name: 'zelfvertrouwen',
      aliases: ['vertrouwen'],
      description: 'Hoeveel vertrouwen de cliënt heeft dat het lukt.',
      low: 'dat je zeker weet dat je het niet kunt',
      high: 'dat je zeker weet dat je het kunt',
      example: 'nee zeggen tegen een vape',
    },
    en: {
      name: 'confidence',
      aliases: ['self-confidence'],
      description: 'How confident the client is that they can do it.',
      low: "you're sure that you can't do it",
      high: "you're sure that you can do it",
      example: 'saying no to a vape',
    },
  },
  {
    id: 'motivation',
    nl: {
      name: 'motivatie',
      aliases: ['motivatieschaal'],
      description: 'Wat de cliënt voor de verandering overheeft.',
      low: 'dat je er niets voor overhebt',
      high: 'dat je er alles voor overhebt',
      example: 'twee keer per week sporten',
    },
    en: {
      name: 'motivation',
      aliases: ['motivation scale'],
      description: 'How much the client would give for the change.',
      low: "you'd give nothing for it",
      high: "you'd give everything for it",
      example: 'doing sport twice a week',
    },
  },
  {
    id: 'independence',
    nl: {
      name: 'zelfstandigheid',
      aliases: ['zelfstandig'],
      description: 'Hoe zeker de cliënt is dat het zelf lukt, zonder hulp van buiten.',
      low: 'dat je zeker weet dat je het niet alleen kunt',
      high: 'dat je zeker weet dat je het zelf kunt',
      example: 'afspraken over gamen maken en volhouden',
    },
    en: {
      name: 'independence',
      aliases: ['independence scale'],
      description: 'How sure the client is that they can do it alone, without help from outside.',
      low: "you're sure that you can't do it alone",
      high: "you're sure that you can do it by yourself",
      example: 'making agreements about gaming and keeping them',
    },
  },
] as const satisfies readonly ScaleKindEntry[];

/** The five colours of the GIZ matrix, from nothing reached to the situation as the client wants it. */
export const colours = [
  { id: 'red', nl: { name: 'rood', forms: ['rood', 'rode'] }, en: { name: 'red', forms: ['red'] } },
  { id: 'orange', nl: { name: 'oranje', forms: ['oranje'] }, en: { name: 'orange', forms: ['orange'] } },
  { id: 'yellow', nl: { name: 'geel', forms: ['geel', 'gele'] }, en: { name: 'yellow', forms: ['yellow'] } },
  { id: 'blue', nl: { name: 'blauw', forms: ['blauw', 'blauwe'] }, en: { name: 'blue', forms: ['blue'] } },
  { id: 'green', nl: { name: 'groen', forms: ['groen', 'groene'] }, en: { name: 'green', forms: ['green'] } },
] as const satisfies readonly ColourEntry[];

/** The six steps of a scale question, in their order. */
export const scaleSteps = [
  {
    number: 1,
    technique: 'scale-explanation',
    nl: {
      title: 'de schaal uitleggen',
      goal: 'De cliënt weet wat de onderkant en de bovenkant van de schaal betekenen.',
      phrases: [
        'Op deze schaal is {low} dat …, en {high} dat …',
        'We kijken naar {what}. Daarbij betekent {low} dat …, en {high} dat …',
        'Stel je een ladder voor. Onderaan staat {low}: … Bovenaan staat {high}: …',
        'Bij {high} is het zoals jij het graag wilt: … Bij {low} is daar nog niets van te zien.',
      ],
    },
    en: {
      title: 'explain the scale',
      goal: 'The client knows what the bottom and the top of the scale mean.',
      phrases: [
        'On this scale {low} means …, and {high} means …',
        "We're looking at {what}. Here {low} means …, and {high} means …",
        'Think of a ladder. At the bottom is {low}: … At the top is {high}: …',
        "At {high} it's the way you'd like it: … At {low} there's no sign of that yet.",
      ],
    },
  },
  {
    number: 2,
    technique: 'scale-position',
    nl: {
      title: 'waar staat het nu',
      goal: 'De cliënt zegt waar de situatie nu staat; bekrachtig daarna wat er al is.',
      phrases: [
        'Waar tussen {low} en {high} staat het nu?',
        'Als je kijkt naar {what}, waar staat dat nu op de schaal?',
        'Wat past bij hoe het deze week ging, tussen {low} en {high}?',
        'Waar zou je … nu neerzetten op deze schaal?',
        'Je zegt al {position}, en niet {lower}. Jij hebt dus al …, en dat helpt …',
      ],
    },
    en: {
      title: 'where are things now',
      goal: 'The client says where their situation stands now; then affirm what is there already.',
      phrases: [
        'Where between {low} and {high} are things now?',
        'If you look at {what}, where is that on the scale now?',
        'What fits how this week went, between {low} and {high}?',
        'Where would you put … on this scale now?',
        "You say {position} already, and not {lower}. So you've …, and that helps …",
      ],
    },
  },
  {
    number: 3,
    technique: 'scale-lower',
    nl: {
      title: 'wat is er al',
      goal: 'De cliënt vertelt wat er al is, doordat je vergelijkt met iets lagers.',
      phrases: [
        'Wat maakt dat het {position} is en niet {lower}?',
        'Wat is er al, waardoor je {position} zegt en niet {lower}?',
        'Wat gaat er bij {position} al beter dan bij {lower}?',
        'Wat doe jij waardoor het {position} is en niet {lower}?',
        'Hoe is het gelukt om van {lower} naar {position} te komen?',
        'Wat helpt er nog meer, waardoor het {position} is en niet {lower}?',
      ],
    },
    en: {
      title: 'what is there already',
      goal: 'The client tells what is there already, because you compare with something lower.',
      phrases: [
        'What makes it {position} and not {lower}?',
        'What is there already that makes you say {position} and not {lower}?',
        'What goes better at {position} than at {lower}?',
        'What do you do that makes it {position} and not {lower}?',
        'How did you get from {lower} to {position}?',
        'What else helps to make it {position} and not {lower}?',
      ],
    },
  },
  {
    number: 4,
    technique: 'scale-been-higher',
    nl: {
      title: 'wanneer stond het al eens hoger',
      goal: 'De cliënt vindt momenten waarop het al eens beter ging, en wat er toen hielp.',
      phrases: [
        'Wanneer stond het al eens hoger dan {position}, ook al was het kort?',
        'Op welk moment was het even {higher}?',
        'Wat was er anders toen het hoger stond dan {position}?',
        'Wat deed jij toen het {higher} was?',
        'Wie was erbij toen het {higher} was, en wat hielp er toen?',
      ],
    },
    en: {
      title: 'when has it been higher',
      goal: 'The client finds moments when it went better, and what helped then.',
      phrases: [
        'When has it been higher than {position}, even for a short while?',
        'At what moment was it {higher} for a bit?',
        'What was different when it was higher than {position}?',
        'What did you do when it was {higher}?',
        'Who was there when it was {higher}, and what helped?',
      ],
    },
  },
  {
    number: 5,
    technique: 'scale-one-higher',
    nl: {
      title: 'een stapje hoger',
      goal: 'De cliënt ziet voor zich wat er anders is als het één cijfer of één kleur hoger staat.',
      phrases: [
        'Stel, het wordt {higher}. Wat zie je dan gebeuren?',
        'Waaraan merk je dat het van {position} naar {higher} gaat?',
        'Wat doe jij als het {higher} is?',
        'Wat merkt … aan jou als het {higher} is?',
        'Hoe ziet … eruit als het {higher} is in plaats van {position}?',
        'Hoe voelt het voor jou als {position} verandert in {higher}?',
      ],
    },
    en: {
      title: 'one step higher',
      goal: 'The client pictures what is different when things are one number or one colour higher.',
      phrases: [
        'Suppose it becomes {higher}. What do you see happening?',
        "How will you notice it's going from {position} to {higher}?",
        "What do you do when it's {higher}?",
        "What does … notice about you when it's {higher}?",
        "What does … look like when it's {higher} instead of {position}?",
        'How does it feel to you when {position} turns into {higher}?',
      ],
    },
  },
  {
    number: 6,
    technique: 'scale-action',
    optional: true,
    nl: {
      title: 'een stapje zetten',
      goal: 'De cliënt kiest, als dat past, een klein stapje om één cijfer of kleur hoger te komen.',
      phrases: [
        'Welk klein stapje helpt je om van {position} naar {higher} te gaan?',
        'Wat heb je nodig om op {higher} te komen?',
        'Wie kan je helpen om van {position} naar {higher} te gaan?',
        'Waarmee wil jij beginnen om op {higher} te komen?',
        'Wat wil je vaker doen, zodat {position} verandert in {higher}?',
      ],
    },
    en: {
      title: 'take a step',
      goal: 'If it fits, the client picks a small step to move up one number or colour.',
      phrases: [
        'Which small step would help you go from {position} to {higher}?',
        'What do you need to get to {higher}?',
        'Who could help you go from {position} to {higher}?',
        'What would you like to start with to get to {higher}?',
        'What would you like to do more often, so that {position} turns into {higher}?',
      ],
    },
  },
] as const satisfies readonly ScaleStepEntry[];
