/** Plans that client and professional make, and whether somebody confirms them. */

import { holds, isA, once } from '../../../conversation/ask.ts';
import type { Conversation, Moment, Option, Turn, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { countWords } from '../../../text/words.ts';
import { sumsUp } from '../wording/summing-up.ts';
import { tellsSomething } from './told-moments.ts';

/** Questions that ask for an agreement. */
const asksForPlan = phrases({
  nl: [
    '(zullen|kunnen|willen) we … afspreken',
    '(wat|hoe) (spreken|zullen) we … af',
    'wat zullen we afspreken',
    'wat (ga|gaat|gaan) <je> (als eerste|morgen|vanavond|vandaag|deze week|straks)',
    'welke (stap|afspraak|afspraken) … (zetten|maken|nemen)',
  ],
  en: [
    'shall we agree',
    '(can|could) we agree',
    'what shall we (agree|plan)',
    'what (will|are) you (do|going to do|doing) (first|tomorrow|tonight|today|this week)',
    'which (step|steps) (will|would|are) you',
  ],
});

/** "Dan is dat afgesproken": the agreement is said aloud once more. */
const agreed = phrases({
  nl: ['afgesproken', '(we|wij) spreken … af', '(dan|dus|nu) spreken we … af', 'onze (afspraak|afspraken)'],
  en: [
    '(we|we have) agreed',
    "we've agreed",
    "(that's|it's) agreed",
    'so we agree',
    'our (agreement|agreements|plan)',
    "it's a deal",
  ],
});

/** A reflection that says what is going to happen. */
const repeats = phrases({
  nl: [
    '(dus|dan) … (ga|gaat|gaan) <je>',
    '<je> (gaat|gaan|ga) (dus|morgen|vanavond|deze|het|hem|haar|er|met)',
    '(morgen|vanavond|straks|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)',
  ],
  en: [
    "(you'll|you will|you are going to|you're going to)",
    '(tomorrow|tonight|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  ],
});

/** A plan that is made and on some path not confirmed before the conversation ends. */
export interface LoosePlan {
  readonly plan: Utterance;
  /** The options that lead to that end; empty where it is confirmed on no path at all. */
  readonly via: readonly Option[];
}

/** The plans that nobody confirms: of plans that follow each other only the last. */
export function loosePlans(conversation: Conversation): readonly LoosePlan[] {
  return once(conversation, loosePlans, () => findLoosePlans(conversation));
}

/** Whether it says aloud what has been agreed. */
export function confirmsPlan({ prose }: Utterance, language: Language): boolean {
  return agreed.isIn(prose, language);
}

function findLoosePlans({ moments, language }: Conversation): readonly LoosePlan[] {
  const plans = moments.filter(({ turn }) => turn !== undefined && planIn(turn, language) !== undefined);
  if (plans.length === 0) return [];
  const isSettled = ({ turn }: Moment) => turn !== undefined && settles(turn, language);
  // Mostly somebody settles it soon before the end, and then few turns have to be looked at.
  const toEnd = waysTo([moments.at(-1)!], moments, isSettled);
  let toSettled: Ways | undefined;
  const found: LoosePlan[] = [];
  for (const { turn, next: following } of plans) {
    const next = following.find((index) => toEnd[index] !== undefined);
    if (next === undefined || turn!.utterances.some((each) => confirms(each, language))) continue;
    if (!isAnswered(next, toEnd, moments, language)) continue;
    toSettled ??= waysTo(moments.filter(isSettled), moments, () => false);
    const isConfirmedSomewhere = following.some((index) => toSettled![index] !== undefined);
    const plan = planIn(turn!, language)!;
    found.push({ plan, via: isConfirmedSomewhere ? optionsFrom(next, toEnd, moments) : [] });
  }
  return found;
}

type Ways = readonly (number | undefined)[];

/**
 * For each moment the one after it on a shortest way to a goal, or itself where it is a goal; undefined where no way
 * leads there that keeps clear of what is barred. One look at each moment is enough, so many plans cost no more than
 * one.
 */
function waysTo(
  goals: readonly Moment[],
  moments: readonly Moment[],
  isBarred: (moment: Moment) => boolean,
): Ways {
  const ways = new Array<number | undefined>(moments.length).fill(undefined);
  for (const { index } of goals) ways[index] = index;
  const queue = [...goals];
  for (let at = 0; at < queue.length; at++) {
    const { index, previous } = queue[at]!;
    for (const before of previous) {
      if (ways[before] !== undefined || isBarred(moments[before]!)) continue;
      ways[before] = index;
      queue.push(moments[before]!);
    }
  }
  return ways;
}

/** Whether a client answers with a plan: not where the script stops at the question, nor with "Niks". */
function isAnswered(start: number, ways: Ways, moments: readonly Moment[], language: Language): boolean {
  for (let index = start; ways[index] !== index; index = ways[index]!) {
    const { turn } = moments[index]!;
    if (turn?.role === 'professional') return false;
    if (turn?.role === 'client') return holds(turn, 'change-talk') || tellsSomething(turn, language);
  }
  return false;
}

/** More options than this help nobody. */
const MOST_OPTIONS = 50;

function optionsFrom(start: number, ways: Ways, moments: readonly Moment[]): readonly Option[] {
  const options: Option[] = [];
  for (let index = start; options.length < MOST_OPTIONS; index = ways[index]!) {
    const { option } = moments[index]!;
    if (option !== undefined) options.push(option);
    if (ways[index] === index) break;
  }
  return options;
}

/** The last question of a turn that asks for a plan. */
function planIn({ role, utterances }: Turn, language: Language): Utterance | undefined {
  if (role !== 'professional') return undefined;
  return utterances.findLast(
    (each) =>
      isA(each, 'scale-action') || (asksForPlan.isIn(each.prose, language) && hasQuestionMark(each.prose)),
  );
}

/** Whether a plan made before it is loose no more: it is confirmed, or another one takes its place. */
function settles(turn: Turn, language: Language): boolean {
  return turn.utterances.some((each) => confirms(each, language)) || planIn(turn, language) !== undefined;
}

function confirms(utterance: Utterance, language: Language): boolean {
  return (
    sumsUp(utterance) ||
    isA(utterance, 'check') ||
    confirmsPlan(utterance, language) ||
    mayRepeat(utterance) ||
    (isA(utterance, 'reflection') && repeats.isIn(utterance.prose, language))
  );
}

const FEWEST_WORDS_OF_A_STATEMENT = 6;

/** What nobody knows the technique of may well say the plan again: "Dus morgen praat je met hem." */
function mayRepeat({ technique, prose, turn }: Utterance): boolean {
  if (technique !== undefined || turn.role !== 'professional' || hasQuestionMark(prose)) return false;
  return countWords(prose) >= FEWEST_WORDS_OF_A_STATEMENT;
}
