/** The words of the table of statistics, in both languages. */
import type { Language } from '../locale/language.ts';
import { USUAL_SILENCE } from '../statistics/counter.ts';
import type { Level, thresholds } from '../statistics/measures.ts';
import { WORDS_PER_MINUTE } from '../statistics/measures.ts';
import type { Extreme, RangeName } from '../statistics/script.ts';

type Thresholds = Readonly<Record<keyof typeof thresholds, string>>;
type Extremes = Readonly<Record<RangeName, Readonly<Record<Extreme['is'], string>>>>;

const nl = {
  turns: 'Beurten',
  words: 'Woorden',
  duration: 'Duur (geschat)',
  talkShare: 'Aandeel professional',
  questions: 'Vragen',
  openShare: 'Open vragen',
  reflections: 'Reflecties',
  reflectionsPerQuestion: 'Reflecties per vraag',
  complexShare: 'Complexe reflecties',
  changeTalkShare: 'Verandertaal',
  inputShare: 'Inbreng',
  adherent: 'Past bij MGV',
  nonAdherent: 'Past niet bij MGV',
  longestQuestions: 'Langste rij vragen',
  questionsInARow: 'achter elkaar, zonder iets terug te geven',
  longestWithoutReflection: 'Langste rij zonder reflectie',
  turnsInARow: 'beurten van de professional achter elkaar',
  recognised: 'Herkend zonder tag',
  techniques: { professional: 'Technieken professional', client: 'Technieken cliënt' },
  byRole: (professional: string, client: string) => `professional ${professional}, cliënt ${client}`,
  byQuestion: (open: string, closed: string, checks: string) =>
    `open ${open}, gesloten ${closed}, check ${checks}`,
  byReflection: (simple: string, complex: string, unspecified: string) =>
    `eenvoudig ${simple}, complex ${complex}, niet gezegd ${unspecified}`,
  byTalk: (change: string, sustain: string) => `verandertaal ${change}, behoudtaal ${sustain}`,
  ofTurns: (some: string, all: string) => `${some} van ${all} beurten met informatie, advies of overtuigen`,
  byAdherent: (affirmation: string, collaboration: string, autonomy: string) =>
    `bekrachtigen ${affirmation}, samenwerking zoeken ${collaboration}, autonomie ${autonomy}`,
  byNonAdherent: (persuasion: string, confrontation: string) =>
    `overtuigen ${persuasion}, confronteren ${confrontation}`,
  ofTechniques: (all: string, unrecognised: string) =>
    `van ${all} technieken; bij ${unrecognised} uitingen is er geen`,
  range: (least: string, most: string) =>
    least === most ? `op elk pad ${least}` : `op een pad ${least} tot ${most}`,
  percent: (value: string) => `${value}%`,
  levels: { good: 'goed', fair: 'redelijk', below: 'nog niet redelijk' } as Readonly<Record<Level, string>>,
  thresholds: {
    reflectionsPerQuestion: 'redelijk vanaf 1 : 1, goed vanaf 2 : 1',
    complexShare: 'redelijk vanaf 40%, goed vanaf 50%',
  } as Thresholds,
  total: (scripts: string) => `Alle ${scripts} scripts samen`,
  noPaths: 'Geen enkel pad komt bij het einde.',
  paths: (count: string) => `${count} paden:`,
  somePaths: (count: string, isMore: boolean) => `${isMore ? 'Meer dan ' : ''}${count} paden. De uitersten:`,
  alikePaths: (count: string, isMore: boolean) =>
    `${isMore ? 'Meer dan ' : ''}${count} paden, allemaal even lang en met evenveel vragen en reflecties.`,
  extremes: {
    seconds: { least: 'kortste', most: 'langste' },
    words: { least: 'minste woorden', most: 'meeste woorden' },
    turns: { least: 'minste beurten', most: 'meeste beurten' },
    questions: { least: 'minste vragen', most: 'meeste vragen' },
    reflections: { least: 'minste reflecties', most: 'meeste reflecties' },
    changeTalk: { least: 'minste verandertaal', most: 'meeste verandertaal' },
  } as Extremes,
  turnsOf: (count: string) => `${count} beurten`,
  questionsOf: (count: string) => `${count} vragen`,
  reflectionsOf: (count: string) => `${count} reflecties`,
  complexShort: 'complex',
  changeTalkShort: 'verandertaal',
  notes: [
    'Dit zijn tellingen in de stijl van de MITI 4.2.1, uit de tags van de schrijver. Het is geen MITI-score: die geeft een getrainde codeur aan een echt gesprek. De grenzen zijn alleen om je te oriënteren.',
    `De duur is geschat: ${WORDS_PER_MINUTE} woorden per minuut, en ${USUAL_SILENCE} seconden voor een stilte zonder lengte. Een heel script telt alle opties mee. Een optie die teruggaat om het nog eens te proberen, is geen eigen pad.`,
  ] as readonly string[],
};

const en: typeof nl = {
  turns: 'Turns',
  words: 'Words',
  duration: 'Duration (estimated)',
  talkShare: "Professional's share",
  questions: 'Questions',
  openShare: 'Open questions',
  reflections: 'Reflections',
  reflectionsPerQuestion: 'Reflections per question',
  complexShare: 'Complex reflections',
  changeTalkShare: 'Change talk',
  inputShare: 'Input',
  adherent: 'MI-adherent',
  nonAdherent: 'MI-non-adherent',
  longestQuestions: 'Longest run of questions',
  questionsInARow: 'in a row, with nothing given back',
  longestWithoutReflection: 'Longest without reflection',
  turnsInARow: "the professional's turns in a row",
  recognised: 'Recognised without a tag',
  techniques: { professional: 'Techniques, professional', client: 'Techniques, client' },
  byRole: (professional, client) => `professional ${professional}, client ${client}`,
  byQuestion: (open, closed, checks) => `open ${open}, closed ${closed}, check ${checks}`,
  byReflection: (simple, complex, unspecified) =>
    `simple ${simple}, complex ${complex}, not said ${unspecified}`,
  byTalk: (change, sustain) => `change talk ${change}, sustain talk ${sustain}`,
  ofTurns: (some, all) => `${some} of ${all} turns with information, advice or persuasion`,
  byAdherent: (affirmation, collaboration, autonomy) =>
    `affirming ${affirmation}, seeking collaboration ${collaboration}, autonomy ${autonomy}`,
  byNonAdherent: (persuasion, confrontation) => `persuading ${persuasion}, confronting ${confrontation}`,
  ofTechniques: (all, unrecognised) => `of ${all} techniques; ${unrecognised} utterances have none`,
  range: (least, most) => (least === most ? `on every path ${least}` : `on a path ${least} to ${most}`),
  percent: (value) => `${value}%`,
  levels: { good: 'good', fair: 'fair', below: 'not yet fair' },
  thresholds: {
    reflectionsPerQuestion: 'fair from 1 : 1, good from 2 : 1',
    complexShare: 'fair from 40%, good from 50%',
  },
  total: (scripts) => `All ${scripts} scripts together`,
  noPaths: 'No path gets to the end.',
  paths: (count) => `${count} paths:`,
  somePaths: (count, isMore) => `${isMore ? 'More than ' : ''}${count} paths. The extremes:`,
  alikePaths: (count, isMore) =>
    `${isMore ? 'More than ' : ''}${count} paths, all as long, with as many questions and reflections.`,
  extremes: {
    seconds: { least: 'shortest', most: 'longest' },
    words: { least: 'fewest words', most: 'most words' },
    turns: { least: 'fewest turns', most: 'most turns' },
    questions: { least: 'fewest questions', most: 'most questions' },
    reflections: { least: 'fewest reflections', most: 'most reflections' },
    changeTalk: { least: 'least change talk', most: 'most change talk' },
  },
  turnsOf: (count) => `${count} turns`,
  questionsOf: (count) => `${count} questions`,
  reflectionsOf: (count) => `${count} reflections`,
  complexShort: 'complex',
  changeTalkShort: 'change talk',
  notes: [
    'These are MITI-style counts (MITI 4.2.1) from the tags of the author. They are not a MITI score: a trained coder gives that to a real conversation. The limits are for orientation only.',
    `The duration is estimated: ${WORDS_PER_MINUTE} words a minute, and ${USUAL_SILENCE} seconds for a silence without a length. A whole script counts all options. An option that goes back to try again is no path of its own.`,
  ],
};

export const statsTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
