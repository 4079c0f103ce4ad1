/** Where the question of a step goes, above all the one after what is there already, if a script lacks it. */
import { holds } from '../../../conversation/ask.ts';
import type { Conversation, Step, Turn } from '../../../conversation/model.ts';
import { contains } from '../../../conversation/places.ts';
import type { Edit } from '../../contract.ts';
import { toFillIn } from '../script/inserted-turns.ts';
import { keywordIn } from '../script/spelling.ts';
import { insertAt } from '../script/writing.ts';
import { turnsWithin } from '../sequences/turns-within.ts';

const COMPARING = 3;

/**
 * The step (3, unless another is asked for) in front of the next one of the scale, or at its end; undefined where it
 * has that step already, and where options keep the answer apart from what comes next.
 */
export function stepAfter(
  conversation: Conversation,
  answer: Turn,
  said: string,
  number: number = COMPARING,
): readonly Edit[] | undefined {
  const { scale, step } = answer;
  if (scale === undefined || step === undefined || isInOption(conversation, answer)) return undefined;
  if (step.number >= number || scale.steps.some((each) => each.number === number)) return undefined;
  const next = scale.steps.find((each) => each.line.start > step.line.start && each.number > number);
  const last = turnsWithin(conversation, scale.span).at(-1) ?? answer;
  const professional = professionalAt(conversation, answer);
  if (professional === undefined || isInOption(conversation, next ?? last)) return undefined;
  const lines = [
    `${keywordIn(conversation, 'STEP')} ${number}:`,
    `${professional}: ${said}`,
    `${answer.label.text}: ${toFillIn}`,
  ].join('\n');
  return [
    next === undefined ? insertAt(last.span.end, `\n\n${lines}`) : insertAt(next.line.start, `${lines}\n\n`),
  ];
}

/** The question straight behind the client's answer; where that is affirmed at once, behind the affirmation. */
export function comparisonAfter(
  conversation: Conversation,
  answer: Turn,
  said: string,
): readonly Edit[] | undefined {
  const professional = professionalAt(conversation, answer);
  if (professional === undefined) return undefined;
  const { turns } = conversation;
  const next = turns[answer.index + 1];
  const affirms = next !== undefined && next.option === answer.option && endsInAffirmation(next);
  const follows = affirms ? turns[answer.index + 2] : next;
  const reply = follows?.role === 'client' ? '' : `\n${answer.label.text}: ${toFillIn}`;
  return affirms
    ? [insertAt(next.span.end, ` ${said}${reply}`)]
    : [insertAt(answer.span.end, `\n${professional}: ${said}${reply}`)];
}

function endsInAffirmation(turn: Turn): boolean {
  return (
    turn.role === 'professional' && holds(turn, 'affirmation') && !holds(turn, 'question', 'scale-question')
  );
}

function isInOption({ choices }: Conversation, place: Turn | Step): boolean {
  const span = 'line' in place ? place.line : place.span;
  return choices.some((choice) => choice.options.some((option) => contains(option.span, span)));
}

/** The professional who spoke last before this turn; else the first of the script. */
export function professionalAt({ turns, participants }: Conversation, turn: Turn): string | undefined {
  for (let index = turn.index - 1; index >= 0; index--)
    if (turns[index]!.role === 'professional') return turns[index]!.label.text;
  return participants.find((each) => each.role === 'professional')?.name.text;
}
