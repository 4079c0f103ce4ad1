/** The six steps of a scale question, by their numbers. */
import { scaleSteps } from '../../../catalogue/catalogue.ts';
import type { Utterance } from '../../../conversation/model.ts';
import type { Bilingual } from '../../../locale/language.ts';

const numberOfTechnique: ReadonlyMap<string, number> = new Map([
  ...scaleSteps.map(({ technique, number }) => [technique, number] as const),
  ['scale-question', 2],
]);

export function isStep(number: number): boolean {
  return scaleSteps.some((step) => step.number === number);
}

export function titleOfStep(number: number): Bilingual {
  const step = scaleSteps.find((each) => each.number === number)!;
  return { nl: step.nl.title, en: step.en.title };
}

/**
 * The step that an utterance of the professional asks for, or explains. Inside `stap N` an untagged question is that
 * step's; elsewhere its technique tells.
 */
export function stepAskedBy({ turn, technique, inferred }: Utterance): number | undefined {
  if (turn.role !== 'professional' || technique === undefined) return undefined;
  const number = numberOfTechnique.get(technique);
  const own = turn.step?.number;
  return number !== undefined && inferred && own !== undefined && isStep(own) ? own : number;
}

/** Steps 4 and 5 may change places: one looks back at a better moment, the other forward. */
export function rankOfStep(step: number): number {
  return step === 5 ? 4 : step;
}
