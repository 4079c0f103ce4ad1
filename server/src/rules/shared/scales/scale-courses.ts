/**
 * Which steps of a scale are taken, on every path from its first question to where it is left. Rules that miss a step
 * judge a course at its end; those that want one step before another, when a step is taken.
 */

import { has, isA, once } from '../../../conversation/ask.ts';
import { type Discovery, follow, type Near } from '../../../conversation/flow.ts';
import type { Conversation, PositionValue, Scale, Turn, Utterance } from '../../../conversation/model.ts';
import { mainPlaceOf } from '../../../conversation/places.ts';
import type { Problem } from '../../contract.ts';
import { isQuestion, positionsSaid } from './positions.ts';
import { isStep, rankOfStep, stepAskedBy } from './scale-steps.ts';

/** One scale, as far as a path has come with it. */
export interface Course {
  readonly scale?: Scale;
  /** What took each step first. */
  readonly taken: ReadonlyMap<number, Utterance>;
  /** How often was asked after what is there (steps 3 and 4), and after what could come next (5 and 6). */
  readonly back: number;
  readonly ahead: number;
  /** What the client said about where things stand, and the turn that said it. */
  readonly position?: PositionValue;
  readonly answer?: Turn;
}

/** A course that is left, at one moment. */
interface Left extends Discovery {
  readonly course: Course;
  readonly moment: number;
}

export const ASKING = 2;
export const COMPARING = 3;
export const LOOKING_BACK = 4;
export const PICTURING = 5;
export const ACTING = 6;

const nothingTaken: Course = { taken: new Map(), back: 0, ahead: 0 };
const MOST_COUNTED = 8;

/** Asks a rule about each scale when it is left, on every path; what holds on all of them is told without a path. */
export function* leftScales(
  conversation: Conversation,
  judge: (course: Course) => Problem | undefined,
): Generator<Problem<never>> {
  for (const visits of allLeft(conversation)) {
    const problems = visits.flatMap(({ course, via }) => {
      const problem = judge(course);
      return problem === undefined ? [] : [{ ...problem, ...(via && { via }) }];
    });
    const [first] = problems;
    if (first === undefined) continue;
    const { via: _options, ...onEveryPath } = first;
    yield (problems.length < visits.length ? first : onEveryPath) as Problem<never>;
  }
}

/** By the question that began it and the moment at which it is left, once for each course. */
function allLeft(conversation: Conversation): readonly (readonly Left[])[] {
  return once(conversation, findLeft, () => findLeft(conversation));
}

function findLeft(conversation: Conversation): readonly (readonly Left[])[] {
  if (!has(conversation, 'scale-question')) return [];
  const groups = new Map<string, Left[]>();
  for (const left of follow<Course, Left>(conversation, scaleWalk(conversation))) {
    const key = `${left.moment} ${left.at.start}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [left]);
    else group.push(left);
  }
  return [...groups.values()];
}

function scaleWalk(conversation: Conversation) {
  return {
    start: nothingTaken,
    key: keyOf,
    step(
      before: Course,
      { moment }: Parameters<Parameters<typeof follow<Course, Left>>[1]['step']>[1],
      found: (left: Left) => void,
    ): Course {
      const leave = (course: Course) => {
        const asked = course.taken.get(ASKING);
        if (asked === undefined) return;
        const begin = mainPlaceOf(asked);
        // It is told from behind the first question on, and leads back to it.
        const at = { start: begin.end, end: begin.end };
        found({
          message: keyOf(course, indexOf),
          at,
          related: [{ at: begin }],
          course,
          moment: moment.index,
        });
      };
      const { kind, scale, turn } = moment;
      if (kind === 'scale' || kind === 'scale-end' || kind === 'end') {
        leave(before);
        return kind === 'scale' && scale !== undefined ? { ...nothingTaken, scale } : nothingTaken;
      }
      if (turn === undefined) return before;
      if (turn.role !== 'professional') return afterClient(before, turn, conversation);
      let course = before;
      for (const utterance of turn.utterances) {
        if (!mayTakeStep(utterance)) continue;
        const steps = stepsTakenBy(utterance);
        if (steps.length === 0) continue;
        if (opensNewScale(course, utterance, steps)) {
          leave(course);
          course = nothingTaken;
        }
        course = withSteps(course, utterance, steps);
      }
      return course;
    },
  };
}

function keyOf({ scale, taken, back, ahead, position, answer }: Course, near: Near): string {
  const steps = [...taken].map(([step, { turn }]) => `${step}:${near(turn)}`);
  const place = position && (position.number ?? position.colour ?? position.unknown);
  return `${scale?.line.start} ${steps.sort().join(' ')} ${back} ${ahead} ${place} ${answer === undefined}`;
}

const indexOf: Near = (turn) => turn?.index ?? -1;

/** Whether it takes any step: most of what is said does not. */
function mayTakeStep(utterance: Utterance): boolean {
  if (utterance.turn.step !== undefined) return true;
  if (utterance.technique === undefined) return false;
  return isA(utterance, 'scale-question', 'exception', 'success', 'desired-situation', 'own-contribution');
}

/**
 * The steps that something takes: by its technique, and as a question in the block of a step. What asks for an
 * exception looks back, and what asks for the desired situation gives the picture. Steps 4 and 5 stand in for each
 * other, and any question in step 3 explores what is there.
 */
function stepsTakenBy(utterance: Utterance): readonly number[] {
  const steps = new Set<number>();
  const asked = stepAskedBy(utterance);
  if (asked !== undefined) steps.add(asked);
  if (isA(utterance, 'exception', 'success')) steps.add(LOOKING_BACK);
  if (isA(utterance, 'desired-situation')) steps.add(PICTURING);
  if (isA(utterance, 'own-contribution')) steps.add(COMPARING);
  const own = utterance.turn.step?.number;
  const fits = own !== undefined && isStep(own) && isQuestion(utterance);
  if (fits && (asked === undefined || own === COMPARING || rankOfStep(asked) === rankOfStep(own)))
    steps.add(own);
  return [...steps];
}

/** In running talk a new question after where things stand is about another scale, or about another client's. */
function opensNewScale({ taken }: Course, { turn }: Utterance, steps: readonly number[]): boolean {
  if (turn.scale !== undefined || !steps.includes(ASKING)) return false;
  return [...taken.keys()].some((step) => step > ASKING);
}

function withSteps(course: Course, utterance: Utterance, steps: readonly number[]): Course {
  const isOfScale = course.taken.has(ASKING) || utterance.turn.scale !== undefined;
  if (!isOfScale && !steps.includes(ASKING)) return course;
  const taken = new Map(course.taken);
  for (const step of steps) if (!taken.has(step)) taken.set(step, utterance);
  const looksAhead = isA(utterance, 'scale-one-higher', 'scale-action');
  const looksBack = !looksAhead && (steps.includes(COMPARING) || steps.includes(LOOKING_BACK));
  return {
    ...course,
    taken,
    back: Math.min(MOST_COUNTED, course.back + (looksBack ? 1 : 0)),
    ahead: Math.min(MOST_COUNTED, course.ahead + (looksAhead ? 1 : 0)),
  };
}

/** Where things stand is what is said before anybody looks at another moment. */
function afterClient(before: Course, turn: Turn, conversation: Conversation): Course {
  if (!before.taken.has(ASKING)) return before;
  for (const step of before.taken.keys()) if (step > COMPARING) return before;
  let course = before;
  for (const utterance of turn.utterances) course = withAnswer(course, utterance, conversation);
  return course;
}

function withAnswer(course: Course, utterance: Utterance, { language }: Conversation): Course {
  const said = positionsSaid(utterance.prose, language)[0]?.value;
  const position =
    utterance.tag?.position ?? (isA(utterance, 'position') ? said : undefined) ?? course.position ?? said;
  return { ...course, answer: utterance.turn, ...(position && { position }) };
}
