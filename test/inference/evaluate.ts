/** Measuring inference against labelled utterances. */
import { readFileSync } from 'node:fs';
import { isKindOf, type TechniqueId, techniques } from '../../server/src/catalogue/catalogue.ts';
import type { SpeakerRole } from '../../server/src/conversation/model.ts';
import { hear, type Setting } from '../../server/src/inference/infer.ts';
import type { Language } from '../../server/src/locale/language.ts';

export interface Labelled {
  readonly role: SpeakerRole;
  readonly step?: number;
  /** What the other speaker said directly before. */
  readonly before?: string;
  readonly label: TechniqueId;
  readonly text: string;
}

/** How inference did on one technique. `inferred` and `right` give precision, `labelled` and `right` recall. */
export interface Score {
  readonly technique: TechniqueId;
  readonly labelled: number;
  readonly inferred: number;
  readonly right: number;
}

export interface Miss {
  readonly labelled: Labelled;
  readonly heard: TechniqueId;
}

export interface Evaluation {
  readonly total: number;
  readonly inferred: number;
  readonly right: number;
  /** Share of what was inferred that is right. */
  readonly precision: number;
  /** Share of all utterances for which something was inferred. */
  readonly coverage: number;
  readonly scores: readonly Score[];
  readonly misses: readonly Miss[];
  /** Solution-focused questions heard as plain open ones, or the other way round: wrong, but near. */
  readonly nearMisses: number;
}

/** The sets that patterns are tuned on. The first was always meant for that; the others were held out once. */
const TUNED = ['development', 'validation', 'validation-2'] as const;
/** The set that nobody tunes on: for measuring only (see labelled/README.md). */
const HELD_OUT = 'held-out';

export type Part = (typeof TUNED)[number] | typeof HELD_OUT;

export interface LabelledSet {
  readonly part: Part;
  readonly forTuning: boolean;
  readonly labelled: readonly Labelled[];
  /** How many texts were left out, because they stand in a set for tuning as well. */
  readonly leftOut: number;
}

/** The sets of a language, the held-out one last and without the texts that were tuned on. */
export function setsOf(language: Language): readonly LabelledSet[] {
  const tuned = TUNED.map((part) => ({
    part,
    forTuning: true,
    labelled: labelledIn(language, part),
    leftOut: 0,
  }));
  const seen = new Set(tuned.flatMap(({ labelled }) => labelled.map(({ text }) => keyOf(text))));
  const all = labelledIn(language, HELD_OUT);
  const labelled = all.filter(({ text }) => !seen.has(keyOf(text)));
  return [...tuned, { part: HELD_OUT, forTuning: false, labelled, leftOut: all.length - labelled.length }];
}

function labelledIn(language: Language, part: Part): readonly Labelled[] {
  return readLabelled(new URL(`labelled/${language}-${part}.tsv`, import.meta.url));
}

/** A text without what makes no difference: case and punctuation. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ids: ReadonlySet<string> = new Set(techniques.map(({ id }) => id));

/** The labelled utterances of a file. Throws where a label is no technique. */
export function readLabelled(path: string | URL): readonly Labelled[] {
  const [, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return rows.map((row, index) => {
    const [role, step, before, label, text] = row.split('\t');
    if (label === undefined || !ids.has(label) || text === undefined)
      throw new Error(`${path}: row ${index + 2}`);
    return {
      role: role as SpeakerRole,
      ...(step !== '' && { step: Number(step) }),
      ...(before !== '' && before !== undefined && { before }),
      label: label as TechniqueId,
      text,
    };
  });
}

/** The setting of a labelled utterance: what was said before is itself heard first, as in a script. */
export function settingOf({ role, step, before }: Labelled, language: Language): Setting {
  return {
    language,
    role,
    ...(step !== undefined && { step }),
    ...(before !== undefined && { before: beforeOf(before, role, language) }),
  };
}

function beforeOf(text: string, role: SpeakerRole, language: Language): NonNullable<Setting['before']> {
  const other = role === 'client' ? 'professional' : 'client';
  const heard = hear(text, { language, role: other });
  return { text, role: other, ...(heard && { technique: heard.technique }) };
}

export function evaluate(labelled: readonly Labelled[], language: Language): Evaluation {
  const counts = new Map<TechniqueId, { labelled: number; inferred: number; right: number }>();
  const count = (technique: TechniqueId) => {
    const known = counts.get(technique) ?? { labelled: 0, inferred: 0, right: 0 };
    counts.set(technique, known);
    return known;
  };
  const misses: Miss[] = [];
  let inferred = 0;
  for (const each of labelled) {
    count(each.label).labelled++;
    const heard = hear(each.text, settingOf(each, language))?.technique;
    if (heard === undefined) continue;
    inferred++;
    const right = isKindOf(heard, each.label);
    count(right ? each.label : heard).inferred++;
    if (right) count(each.label).right++;
    else misses.push({ labelled: each, heard });
  }
  const right = inferred - misses.length;
  return {
    total: labelled.length,
    inferred,
    right,
    precision: right / inferred,
    coverage: inferred / labelled.length,
    scores: [...counts].map(([technique, score]) => ({ technique, ...score })),
    misses,
    nearMisses: misses.filter(({ labelled: { label }, heard }) => isNear(label, heard)).length,
  };
}

function isNear(label: TechniqueId, heard: TechniqueId): boolean {
  return (
    (label === 'open-question' && isKindOf(heard, 'solution-question')) ||
    (heard === 'open-question' && isKindOf(label, 'solution-question'))
  );
}
