/** Where steps stand among each other. */

import { scaleSteps } from '../../../catalogue/catalogue.ts';
import type { Conversation, Scale, Step } from '../../../conversation/model.ts';
import { contains } from '../../../conversation/places.ts';

export function isStepNumber(number: number): boolean {
  return scaleSteps.some((step) => step.number === number);
}

/** The first number behind that of the step above this one that no step of its scale has yet. */
export function freeNumber(scale: Scale, step: Step): number | undefined {
  const before = scale.steps
    .slice(0, scale.steps.indexOf(step))
    .findLast((each) => isStepNumber(each.number));
  const taken = new Set(scale.steps.map((each) => each.number));
  return scaleSteps
    .map((each) => each.number)
    .find((number) => number > (before?.number ?? 0) && !taken.has(number));
}

/** Whether nobody can meet both steps: they stand in different options of one choice. */
export function excludeEachOther({ choices }: Conversation, a: Step, b: Step): boolean {
  return choices.some(({ span, options }) => {
    if (!contains(span, a.line) || !contains(span, b.line)) return false;
    const ofA = options.find((option) => contains(option.span, a.line));
    const ofB = options.find((option) => contains(option.span, b.line));
    return ofA !== undefined && ofB !== undefined && ofA !== ofB;
  });
}
