/** What is counted in a conversation, and how two counts are added up. */
import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { SpeakerRole } from '../conversation/model.ts';
import type { QuestionCode } from '../rules/shared/wording/question-codes.ts';

/**
 * What was counted: turns, words and codes, all of them whole numbers. Codes are MITI-style: at most one of a kind in
 * one turn of a professional. See docs/en/statistics.md for every rule of counting.
 */
export interface Counts {
  /** Turns: lines in a row by one speaker are one turn. */
  readonly turns: Readonly<Record<SpeakerRole, number>>;
  readonly words: Readonly<Record<SpeakerRole, number>>;
  readonly silences: number;
  /** How long the silences take together, in seconds. */
  readonly silenceSeconds: number;
  /** Utterances of each technique, every one of them, by whether the script says so or the words show it. */
  readonly techniques: Readonly<Partial<Record<TechniqueId, Recognised>>>;
  /** Utterances whose technique is neither tagged nor recognised. */
  readonly unrecognised: number;
  /** Turns of a professional in which something is asked, by the question that counts in it. */
  readonly questions: Readonly<Record<QuestionCode, number>>;
  /** Turns of a professional in which something is reflected, by the reflection that counts in it. */
  readonly reflections: Readonly<Record<ReflectionCode, number>>;
  /** Turns of a professional that do more than greet, arrange or hum along. */
  readonly substantiveTurns: number;
  /** Turns of a professional with information, advice, options or persuasion. */
  readonly inputTurns: number;
  /** Turns of a professional with each of these. */
  readonly behaviours: Readonly<Record<Behaviour, number>>;
  /** Utterances of clients. */
  readonly changeTalk: number;
  readonly sustainTalk: number;
  readonly longest: Longest;
}

export interface Recognised {
  readonly tagged: number;
  readonly inferred: number;
}

/** `unspecified` is tagged or recognised as a reflection, without telling which. */
export type ReflectionCode = 'simple' | 'complex' | 'unspecified';
export type Behaviour = 'affirmation' | 'collaboration' | 'autonomy' | 'persuasion' | 'confrontation';

export interface Longest {
  /** Questions that the professional asked one after the other without giving anything back. */
  readonly questions: number;
  /** Turns of the professional one after the other without a reflection. */
  readonly withoutReflection: number;
}

/** Counts while they are being made. */
export type Draft = {
  -readonly [K in keyof Counts]: Counts[K] extends number
    ? number
    : { -readonly [L in keyof Counts[K]]: Counts[K][L] };
};

export function noCounts(): Draft {
  return {
    turns: { professional: 0, client: 0, other: 0 },
    words: { professional: 0, client: 0, other: 0 },
    silences: 0,
    silenceSeconds: 0,
    techniques: {},
    unrecognised: 0,
    questions: { open: 0, closed: 0, check: 0, unspecified: 0 },
    reflections: { simple: 0, complex: 0, unspecified: 0 },
    substantiveTurns: 0,
    inputTurns: 0,
    behaviours: { affirmation: 0, collaboration: 0, autonomy: 0, persuasion: 0, confrontation: 0 },
    changeTalk: 0,
    sustainTalk: 0,
    longest: { questions: 0, withoutReflection: 0 },
  };
}

/** All of them together. The longest runs are the longest of any: a run does not go on from one script to the next. */
export function addUp(all: Iterable<Counts>): Counts {
  const sum = noCounts();
  for (const each of all) {
    addTo(sum.turns, each.turns);
    addTo(sum.words, each.words);
    addTo(sum.questions, each.questions);
    addTo(sum.reflections, each.reflections);
    addTo(sum.behaviours, each.behaviours);
    for (const [id, { tagged, inferred }] of Object.entries(each.techniques) as [TechniqueId, Recognised][]) {
      const known = sum.techniques[id] ?? { tagged: 0, inferred: 0 };
      sum.techniques[id] = { tagged: known.tagged + tagged, inferred: known.inferred + inferred };
    }
    for (const key of singles) sum[key] += each[key];
    sum.longest = {
      questions: Math.max(sum.longest.questions, each.longest.questions),
      withoutReflection: Math.max(sum.longest.withoutReflection, each.longest.withoutReflection),
    };
  }
  return sum;
}

const singles = [
  'silences',
  'silenceSeconds',
  'unrecognised',
  'substantiveTurns',
  'inputTurns',
  'changeTalk',
  'sustainTalk',
] as const;

function addTo<Key extends string>(sum: Record<Key, number>, more: Readonly<Record<Key, number>>): void {
  for (const key of Object.keys(more) as Key[]) sum[key] += more[key];
}

export function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, each) => sum + each, 0);
}
