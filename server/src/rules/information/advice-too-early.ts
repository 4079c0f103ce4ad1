import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Moment, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { acknowledges } from '../shared/sequences/asking-on.ts';
import { standingOf } from '../shared/sequences/path-lengths.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';

interface Memory {
  /** Whether the professional has given anything back. */
  readonly isReflected: boolean;
  /** Whether the client asked to be told something, in this phase. */
  readonly isAsked: boolean;
  /** One early piece of advice is said of a path. */
  readonly isFound: boolean;
}

/** A shorter conversation has no first third to speak of. */
const FEWEST_TURNS_FOR_A_THIRD = 6;

export default defineRule({
  id: 'advice-too-early',
  dutchName: 'advies-te-vroeg',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Advies, terwijl de ander nog maar net vertelt.',
    en: 'Advice, when the client has only just started talking.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['advice', 'reflection', 'summary', 'asks-information'],
  yieldsTo: ['permission-refused'],
  messages: {
    early: {
      nl: 'Dit is pas beurt {number} van {total}, en je geeft al advies. De kans is groot dat het nog niet past, want je kent het verhaal nog maar half. Luister eerst verder, en vraag wat de ander zelf heeft bedacht.',
      en: 'This is only turn {number} of {total}, and you are giving advice already. Chances are that it does not fit yet, as you know half the story. Keep listening first, and ask what they have thought of themselves.',
    },
    beforeReflection: {
      nl: 'Je geeft advies, maar hebt nog niets teruggegeven van wat je hoorde. Wie zich nog niet begrepen voelt, doet weinig met advies. Reflecteer eerst.',
      en: 'You give advice, but have not yet given back anything of what you heard. People do little with advice while they do not feel understood. Reflect first.',
    },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'advice') || !isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    // Where nothing is reflected at all, there is a rule that says so.
    const isReflected = !has(conversation, 'reflection', 'summary');
    yield* walk<Memory>(conversation, {
      start: { isReflected, isAsked: false, isFound: false },
      key: (memory) => `${memory.isReflected} ${memory.isAsked} ${memory.isFound}`,
      step(memory, { moment }, found) {
        if (memory.isFound) return memory;
        const { kind, turn } = moment;
        if (kind === 'phase') return memory.isAsked ? { ...memory, isAsked: false } : memory;
        if (turn?.role === 'client')
          return !memory.isAsked && clientAsks(turn, language) ? { ...memory, isAsked: true } : memory;
        if (turn?.role !== 'professional') return memory;
        let now = memory;
        for (const utterance of turn.utterances) {
          if (!now.isReflected && acknowledges(utterance)) now = { ...now, isReflected: true };
          if (now.isAsked || now.isFound || !isA(utterance, 'advice')) continue;
          const problem = problemOf(conversation, moment, utterance, now.isReflected);
          if (problem === undefined) continue;
          found(problem);
          now = { ...now, isFound: true };
        }
        return now;
      },
    });
  },
});

function clientAsks(turn: Turn, language: Language): boolean {
  return turn.utterances.some((utterance) => asksForInformation(utterance, language));
}

function problemOf(
  conversation: Conversation,
  moment: Moment,
  utterance: Utterance,
  isReflected: boolean,
): Problem | undefined {
  const { number, total } = standingOf(conversation, moment);
  const at = mainPlaceOf(utterance);
  if (total >= FEWEST_TURNS_FOR_A_THIRD && 3 * number <= total)
    return { message: 'early', with: { number, total }, at, restsOn: [utterance] };
  if (isReflected) return undefined;
  const edits = reflectFirst(conversation, utterance);
  return {
    message: 'beforeReflection',
    at,
    restsOn: [utterance],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
