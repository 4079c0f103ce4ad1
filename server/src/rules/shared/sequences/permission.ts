/**
 * How things stand with permission when a professional tells something. A question for permission suffices
 * unless it is refused; permission lasts until the phase changes or the client refuses; who asks to be told has
 * given it. A refusal lasts until the client asks, or a new question is not refused.
 */

import { isKindOf } from '../../../catalogue/catalogue.ts';
import { has, isA, once } from '../../../conversation/ask.ts';
import { type Discovery, follow } from '../../../conversation/flow.ts';
import type { Conversation, Turn, Utterance } from '../../../conversation/model.ts';
import { mayElicitNeed } from '../../../inference/exchange.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import type { Edit, Problem } from '../../contract.ts';
import { type Addressed, addressedAt, exchangeBefore } from '../script/inserted-turns.ts';
import { inScript, tagOf } from '../script/writing.ts';
import {
  asksForInformation,
  kindOfQuestion,
  type PermissionQuestion,
  refuses,
} from '../wording/client-answers.ts';

export interface Standing {
  readonly permission: 'none' | 'granted' | 'refused';
  /** The question that waits for an answer. */
  readonly asked: PermissionQuestion | undefined;
  /** What the client refused with. */
  readonly refusal: Utterance | undefined;
  /** The first line of what the professional is saying now. */
  readonly opening: Turn | undefined;
}

/** What a rule makes of information told without permission. */
type Judge = (told: Utterance, standing: Standing) => Problem | undefined;

/** Something told without permission, and how things stood then. */
interface Told extends Discovery {
  readonly told: Utterance;
  readonly standing: Standing;
}

/** Asks a rule about each utterance that informs or advises without permission, on every path. One turn is one problem. */
export function* toldWithoutPermission(conversation: Conversation, judge: Judge): Generator<Problem<never>> {
  const reported = new Set<Turn>();
  for (const { told, standing, via } of allTold(conversation)) {
    const turn = standing.opening ?? told.turn;
    const problem = reported.has(turn) ? undefined : judge(told, standing);
    if (problem === undefined) continue;
    reported.add(turn);
    yield { ...problem, ...(via && { via }) } as Problem<never>;
  }
}

/** Found once, as several rules ask. */
function allTold(conversation: Conversation): readonly Told[] {
  return once(conversation, findTold, () => findTold(conversation));
}

function findTold(conversation: Conversation): readonly Told[] {
  if (!has(conversation, 'information')) return [];
  const { language } = conversation;
  return follow<Standing, Told>(conversation, {
    start: standingAt('none'),
    key: ({ permission, asked }) => `${permission} ${asked}`,
    step(standing, { moment: { kind, turn }, goesOn }, found) {
      if (kind === 'phase') return atNewPhase(standing);
      if (turn?.role === 'client') return afterClient(standing, turn, language);
      if (turn?.role !== 'professional') return standing;
      let now: Standing =
        goesOn && standing.opening !== undefined
          ? standing
          : standingAt(standing.permission, standing.asked, standing.refusal, turn);
      for (const utterance of turn.utterances) {
        if (!isA(utterance, 'information')) {
          now = afterProfessional(now, utterance, language);
          continue;
        }
        if (now.permission !== 'granted' && leavesItOpen(turn, utterance, language)) {
          now = standingAt('granted', 'may-i', undefined, now.opening);
          continue;
        }
        if (now.permission !== 'granted') found(toldIn(now, utterance));
        now = withoutQuestion(now);
      }
      return now;
    },
  });
}

const leaving = phrases({
  nl: [
    '(aan <je>|<jouw> keus|<jouw> keuze|<je> beslist|<je> bepaalt) (of|wat) <je> … (wil|wilt|willen) (horen|weten|zien|hebben)',
    'of <je> (dat|het|ze|die|er|) … (wil|wilt|willen) (horen|weten), is aan <je>',
  ],
  en: [
    "(up to you|your choice|your call|you decide|you choose) (whether|if|what) you (want|would like|'d like)",
    "only if you (want|would like|'d like) (to hear|to know|them|it|me)",
  ],
});

/** "There are a few things that some find handy. Up to you whether you want them.": announced, and not told yet. */
function leavesItOpen({ utterances }: Turn, told: Utterance, language: Language): boolean {
  const last = utterances[utterances.length - 1]!;
  if (isA(last, 'information') && last !== told) return false;
  return leaving.isIn(last.prose, language);
}

function standingAt(
  permission: Standing['permission'],
  asked?: PermissionQuestion,
  refusal?: Utterance,
  opening?: Turn,
): Standing {
  return { permission, asked, refusal, opening };
}

function toldIn(standing: Standing, told: Utterance): Told {
  const { permission, refusal } = standing;
  return {
    message: permission,
    at: told.prose.span,
    related: refusal === undefined ? [] : [{ at: refusal.prose.span }],
    told,
    standing,
  };
}

function atNewPhase({ permission, refusal }: Standing): Standing {
  return permission === 'refused' && refusal !== undefined
    ? standingAt(permission, undefined, refusal)
    : standingAt('none');
}

function afterProfessional(standing: Standing, utterance: Utterance, language: Language): Standing {
  if (asksPermission(utterance, language)) {
    return standingAt('granted', kindOfQuestion(utterance, language), undefined, standing.opening);
  }
  return isA(utterance, 'encourager') ? standing : withoutQuestion(standing);
}

function withoutQuestion(standing: Standing): Standing {
  return standing.asked === undefined ? standing : { ...standing, asked: undefined };
}

/** Whether it asks for permission or for what the client wants to know, by its tag or plainly by its words. */
export function asksPermission(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'elicit-need')) return true;
  const { prose, tag } = utterance;
  if (tag === undefined || !hasQuestionMark(prose) || !mayElicitNeed(prose, language)) return false;
  return isKindOf(utterance.heard?.technique, 'elicit-need');
}

function afterClient(standing: Standing, turn: Turn, language: Language): Standing {
  let now = standing;
  for (const utterance of turn.utterances) {
    if (refuses(utterance, now.asked, language)) {
      now = standingAt('refused', undefined, utterance);
    } else if (isA(utterance, 'permission-given') || asksForInformation(utterance, language)) {
      now = standingAt('granted');
    }
  }
  return now;
}

/** The edits that put a question for permission and a yes before what is told; see `exchangeBefore`. */
export function askedFirst(
  conversation: Conversation,
  told: Utterance,
  question: Addressed,
): readonly Edit[] | undefined {
  const said = `${tagOf(conversation, 'elicit-need')} ${addressedAt(conversation, told.turn, question)}`;
  const yes = inScript(conversation, { nl: 'Ja, graag.', en: 'Yes, please.' });
  return exchangeBefore(conversation, told, said, `${tagOf(conversation, 'permission-given')} ${yes}`);
}
