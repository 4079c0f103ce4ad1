/**
 * How things stand with permission when a professional tells something. A question for permission suffices
 * unless it is refused; permission lasts until the phase changes or the client refuses; who asks to be told has
 * given it. A refusal lasts until the client asks, or a new question is not refused.
 */
import { isKindOf } from '../catalogue/catalogue.ts';
import { isA } from '../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { asksForInformation, kindOfQuestion, type PermissionQuestion, refuses } from './client-answers.ts';
import type { Edit, Problem } from './contract.ts';
import { type Addressed, addressedAt, exchangeBefore } from './inserted-turns.ts';
import { walk } from './walk.ts';
import { inScript, tagOf } from './writing.ts';

export interface Standing {
  readonly permission: 'none' | 'granted' | 'refused';
  /** The question that waits for an answer. */
  readonly asked?: PermissionQuestion;
  /** What the client refused with. */
  readonly refusal?: Utterance;
  /** Whether this turn was found fault with already: one turn is one finding. */
  readonly found: boolean;
}

/** What a rule makes of information told without permission. */
type Judge = (told: Utterance, standing: Standing) => Problem | undefined;

/** Asks a rule about each utterance that informs or advises without permission, on every path. */
export function toldWithoutPermission(conversation: Conversation, judge: Judge): Problem<never>[] {
  const { language } = conversation;
  return walk<Standing>(conversation, {
    start: { permission: 'none', found: false },
    key: ({ permission, asked, found }) => `${permission} ${asked} ${found}`,
    step(standing, { moment: { kind, turn }, goesOn }, found) {
      if (kind === 'phase') return atNewPhase(standing);
      if (turn?.role === 'client') return afterClient(standing, turn, language);
      if (turn?.role !== 'professional') return standing;
      let now: Standing = goesOn || !standing.found ? standing : { ...standing, found: false };
      for (const utterance of turn.utterances) {
        if (!isA(utterance, 'information')) {
          now = afterProfessional(now, utterance, language);
          continue;
        }
        const problem = now.permission === 'granted' || now.found ? undefined : judge(utterance, now);
        if (problem !== undefined) found(problem);
        now = withoutQuestion(problem === undefined ? now : { ...now, found: true });
      }
      return now;
    },
  });
}

function atNewPhase({ permission, refusal }: Standing): Standing {
  return permission === 'refused' && refusal !== undefined
    ? { permission, refusal, found: false }
    : { permission: 'none', found: false };
}

function afterProfessional(standing: Standing, utterance: Utterance, language: Language): Standing {
  if (asksPermission(utterance)) {
    return { permission: 'granted', asked: kindOfQuestion(utterance, language), found: standing.found };
  }
  return isA(utterance, 'encourager') ? standing : withoutQuestion(standing);
}

function withoutQuestion(standing: Standing): Standing {
  if (standing.asked === undefined) return standing;
  const { asked: _answered, ...rest } = standing;
  return rest;
}

/** Whether it asks for permission or for what the client wants to know, by its tag or plainly by its words. */
function asksPermission(utterance: Utterance): boolean {
  return isA(utterance, 'elicit-need') || isKindOf(utterance.heard?.technique, 'elicit-need');
}

function afterClient(standing: Standing, turn: Turn, language: Language): Standing {
  let now = standing;
  for (const utterance of turn.utterances) {
    if (refuses(utterance, now.asked, language)) {
      now = { permission: 'refused', refusal: utterance, found: now.found };
    } else if (isA(utterance, 'permission-given') || asksForInformation(utterance, language)) {
      now = { permission: 'granted', found: now.found };
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
