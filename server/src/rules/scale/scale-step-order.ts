import { has, isA } from '../../conversation/ask.ts';
import type { Span, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { isStep, rankOfStep, stepAskedBy, titleOfStep } from '../shared/scales/scale-steps.ts';
import { walk } from '../shared/sequences/walk.ts';

/** A step of the scale at its place: the line `stap N`, or a question that belongs to it. */
interface Taken {
  readonly step: number;
  readonly at: Span;
  readonly utterance?: Utterance;
}

/** The steps taken on the scale at hand: by their lines, and by what is asked. */
interface Memory {
  readonly lines: readonly Taken[];
  readonly asked: readonly Taken[];
  /** Whether a client has said where things stand. */
  readonly answered: boolean;
}

const start: Memory = { lines: [], asked: [], answered: false };

export default defineRule({
  id: 'scale-step-order',
  dutchName: 'schaalstappen-door-elkaar',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'De stappen van een schaalvraag staan niet in de goede volgorde.',
    en: 'The steps of a scale question are out of order.',
  },
  source: 'Schaalvragen',
  reads: [
    'scale-explanation',
    'scale-position',
    'scale-lower',
    'scale-been-higher',
    'scale-one-higher',
    'scale-action',
    'position',
  ],
  messages: {
    order: {
      nl: 'Stap {step} ({title}) komt hier pas na stap {later} ({laterTitle}). De stappen bouwen op elkaar: eerst wat er nu is, en dan pas wat er nog kan komen. Zet stap {step} voor stap {later}.',
      en: 'Step {step} ({title}) comes here only after step {later} ({laterTitle}). The steps build on each other: first what is there now, only then what could come next. Put step {step} before step {later}.',
    },
    later: { nl: 'Dit is al stap {later}.', en: 'This is already step {later}.' },
  },
  *check(conversation) {
    if (conversation.steps.length === 0 && !has(conversation, 'scale-question')) return;
    yield* walk<Memory>(conversation, {
      start,
      key: ({ lines, asked, answered }) => `${keyOf(lines)} ${keyOf(asked)} ${answered}`,
      step(before, { moment: { kind, step, turn } }, found) {
        if (kind === 'scale') return start;
        if (kind === 'scale-end' || kind === 'phase') return { ...start, answered: before.answered };
        if (step !== undefined) {
          if (!isStep(step.number) || step.scale === undefined) return before;
          const taken = { step: step.number, at: step.line };
          const early = laterThan(taken, before.lines);
          if (early !== undefined) found(problemOf(taken, early));
          const lines = withStep(taken, before.lines);
          return early === undefined ? { ...before, lines } : { ...before, lines, asked: [] };
        }
        if (turn === undefined) return before;
        let memory = before;
        for (const utterance of turn.utterances) {
          if (utterance.technique === undefined) continue;
          if (!memory.answered && isA(utterance, 'position')) memory = { ...memory, answered: true };
          const number = stepAskedBy(utterance);
          if (number === undefined) continue;
          const taken = { step: number, at: mainPlaceOf(utterance), utterance };
          if (opensNewScale(taken, memory)) {
            memory = { ...start, asked: [taken] };
            continue;
          }
          const early = laterThan(taken, memory.asked);
          if (early !== undefined) found(problemOf(taken, early));
          memory = { ...memory, asked: withStep(taken, memory.asked) };
        }
        return memory;
      },
    });
  },
});

function problemOf(late: Taken, early: Taken): Problem {
  return {
    message: 'order',
    with: {
      step: late.step,
      title: titleOfStep(late.step),
      later: early.step,
      laterTitle: titleOfStep(early.step),
    },
    at: late.at,
    restsOn: [late.utterance, early.utterance].filter((each) => each !== undefined),
    related: [{ at: early.at, message: 'later', with: { later: early.step } }],
  };
}

/** Outside a scale block a client who has said where things stand may be asked about something else. */
function opensNewScale({ step, utterance }: Taken, { answered }: Memory): boolean {
  return utterance?.turn.scale === undefined && step <= 2 && answered;
}

/** The step taken before that belongs behind this one. A step taken already may come back at any time. */
function laterThan({ step }: Taken, taken: readonly Taken[]): Taken | undefined {
  if (taken.some((each) => each.step === step)) return undefined;
  return taken.findLast((each) => rankOfStep(each.step) > rankOfStep(step));
}

/** Later steps are forgotten where one comes out of its place: that is one finding, not one for each that follows. */
function withStep(latest: Taken, taken: readonly Taken[]): readonly Taken[] {
  if (taken.some((each) => each.step === latest.step)) return taken;
  return [...taken.filter((each) => rankOfStep(each.step) <= rankOfStep(latest.step)), latest];
}

function keyOf(taken: readonly Taken[]): string {
  return taken
    .map((each) => each.step)
    .sort()
    .join('');
}
