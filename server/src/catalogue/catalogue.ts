import type { Language } from '../locale/language.ts';
import { nameKey, techniqueKey } from '../text/fold.ts';
import { colours, scaleKinds, scaleSteps } from './scales.ts';
import type { TechniqueEntry } from './technique.ts';
import { client } from './techniques/client.ts';
import { motivational } from './techniques/motivational.ts';
import { solutionFocused } from './techniques/solution-focused.ts';

/** Every technique, parents before their kinds. */
const all = [...motivational, ...solutionFocused, ...client] as const;

export type TechniqueId = (typeof all)[number]['id'];
export type ColourId = (typeof colours)[number]['id'];
export type ScaleKindId = (typeof scaleKinds)[number]['id'];

/** A technique of the catalogue, its id and parent known by name. */
export interface Technique extends TechniqueEntry {
  readonly id: TechniqueId;
  readonly parent?: TechniqueId;
}

export { colours, scaleKinds, scaleSteps };

export const techniques: readonly Technique[] = all;

const byId: ReadonlyMap<string, Technique> = new Map(
  techniques.map((technique) => [technique.id, technique]),
);

/** Of each technique: itself and all that it is a kind of. */
const lineage: ReadonlyMap<TechniqueId, ReadonlySet<TechniqueId>> = new Map(
  techniques.map((technique) => [technique.id, new Set(ancestors(technique))]),
);

/** Every name and alias, in both languages, by its key. */
const byName: ReadonlyMap<string, Technique> = new Map(
  techniques.flatMap((technique) => names(technique).map((name) => [techniqueKey(name), technique] as const)),
);

const colourByName: ReadonlyMap<string, ColourId> = new Map(
  colours.flatMap((colour) => colourNames(colour).map((name) => [nameKey(name), colour.id] as const)),
);

function* ancestors(technique: Technique): Generator<TechniqueId> {
  yield technique.id;
  if (technique.parent !== undefined) yield* ancestors(techniqueOf(technique.parent));
}

function colourNames(colour: (typeof colours)[number]): readonly string[] {
  return [colour.id, colour.nl.name, ...colour.nl.forms, colour.en.name, ...colour.en.forms];
}

/** The technique with this id. Throws for an id that is none: a fault in the code, never in a script. */
export function techniqueOf(id: TechniqueId): Technique {
  const technique = byId.get(id);
  if (technique === undefined) throw new Error(`no technique has the id ${id}`);
  return technique;
}

/** The technique that goes by this name or alias in either language, or undefined. */
export function techniqueNamed(name: string): Technique | undefined {
  return byName.get(techniqueKey(name));
}

/** The technique itself and all that it is a kind of. */
export function kindsOf(id: TechniqueId): ReadonlySet<TechniqueId> {
  return lineage.get(id)!;
}

/** Whether `id` is `family` or a kind of it. */
export function isKindOf(id: TechniqueId | undefined, family: TechniqueId): boolean {
  return id !== undefined && kindsOf(id).has(family);
}

/** Its name and aliases in one language. */
export function namesIn(technique: Technique, language: Language): readonly string[] {
  return [technique[language].name, ...technique[language].aliases];
}

function names(technique: Technique): readonly string[] {
  return [...namesIn(technique, 'nl'), ...namesIn(technique, 'en')];
}

/** The colour of the matrix that goes by this word in either language, or undefined. */
export function colourNamed(word: string): ColourId | undefined {
  return colourByName.get(nameKey(word));
}

/** The place of a colour in the matrix, from 0 (red, nothing reached) to 4 (green, as desired). */
export function rankOf(colour: ColourId): number {
  return colours.findIndex((each) => each.id === colour);
}
