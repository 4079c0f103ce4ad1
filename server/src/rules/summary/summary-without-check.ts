import { isA } from '../../conversation/ask.ts';
import type { Conversation, Moment, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule } from '../contract.ts';
import { inScript, insertAt, tagOf } from '../shared/script/writing.ts';
import { type Unanswered, unansweredAfter } from '../shared/sequences/ahead.ts';
import { checks } from '../shared/wording/checks.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';

/** Where the wait for a check has come: still in the turn of the summary, or in the professional's next one. */
interface Waiting {
  readonly turn: 'same' | 'next';
  readonly openQuestion: boolean;
}

export default defineRule({
  id: 'summary-without-check',
  dutchName: 'samenvatting-zonder-check',
  group: 'summary',
  severity: 'warning',
  summary: {
    nl: 'Een samenvatting, zonder dat je vraagt of die klopt.',
    en: 'A summary, without asking whether it is right.',
  },
  source: 'Samenvatten',
  reads: ['summary', 'check', 'closed-question', 'open-question'],
  messages: {
    noCheck: {
      nl: 'Je vraagt niet of deze samenvatting klopt. De ander kan dan niet verbeteren of aanvullen wat jij hebt gehoord. Vraag er kort naar, bijvoorbeeld: ‘Klopt dat?’',
      en: 'You do not ask whether this summary is right. The client then has no chance to correct or complete what you heard. Ask briefly, for instance: ‘Is that right?’',
    },
    onlyOpenQuestion: {
      nl: 'Na deze samenvatting komt alleen een open vraag. Daarmee gaat het gesprek verder, terwijl je nog niet weet of je samenvatting klopt. Vraag dat eerst, bijvoorbeeld: ‘Klopt dat?’ Daarna kan je open vraag gewoon blijven.',
      en: 'After this summary there is only an open question. The conversation moves on, while you do not know yet whether your summary is right. Ask that first, for instance: ‘Is that right?’ Your open question can then stay as it is.',
    },
    addCheck: {
      nl: 'Zet er een check achter: ‘Klopt dat?’',
      en: 'Add a check: ‘Is that right?’',
    },
  },
  *check(conversation) {
    for (const moment of conversation.moments) {
      const summary = moment.turn && lastSummary(moment.turn);
      if (summary === undefined) continue;
      const missing = checkMissing(conversation, moment, summary);
      if (missing === undefined) continue;
      yield {
        message: missing.memory.openQuestion ? 'onlyOpenQuestion' : 'noCheck',
        at: mainPlaceOf(summary),
        restsOn: [summary],
        ...(missing.via.length > 0 && { via: missing.via }),
        fixes: fixesOf(conversation, summary),
      };
    }
  },
});

function lastSummary(turn: Turn): Utterance | undefined {
  if (turn.role !== 'professional') return undefined;
  return turn.utterances.findLast((utterance) => isA(utterance, 'summary'));
}

function checkMissing(
  conversation: Conversation,
  moment: Moment,
  summary: Utterance,
): Unanswered<Waiting> | undefined {
  const { language } = conversation;
  const { utterances } = summary.turn;
  const after = utterances.slice(summary.index + 1);
  // "Heb ik het goed begrepen als ik zeg dat…" may stand before it, under a tag of its own.
  const before = utterances[summary.index - 1];
  if (before !== undefined && isA(before, 'check')) return undefined;
  if (holdsCheck(summary, language) || after.some((each) => isCheck(each, language))) return undefined;
  return unansweredAfter<Waiting>(conversation, moment, {
    start: { turn: 'same', openQuestion: after.some((each) => isOpenQuestion(each, language)) },
    key: ({ turn, openQuestion }) => `${turn} ${openQuestion}`,
    step(waiting, { moment: { turn }, goesOn }) {
      if (turn === undefined) return waiting;
      if (turn.role !== 'professional') return waiting.turn === 'next' ? 'unanswered' : waiting;
      if (!goesOn && waiting.turn === 'next') return 'unanswered';
      if (turn.utterances.some((each) => isCheck(each, language))) return 'answered';
      // A second part of the same summary waits for the check itself.
      if (goesOn && waiting.turn === 'same' && lastSummary(turn) !== undefined) return 'answered';
      const openQuestion =
        waiting.openQuestion || turn.utterances.some((each) => isOpenQuestion(each, language));
      return { turn: goesOn ? waiting.turn : 'next', openQuestion };
    },
  });
}

function isCheck(utterance: Utterance, language: Language): boolean {
  return isA(utterance, 'closed-question') || holdsCheck(utterance, language);
}

/** Whether the words ask for a check: a stock phrase, or, where no other technique is known, a closed question. */
function holdsCheck(utterance: Utterance, language: Language): boolean {
  if (checks.isIn(utterance.prose, language)) return true;
  const mayBeCheck = utterance.technique === undefined || isA(utterance, 'summary');
  return mayBeCheck && finalQuestion(utterance.prose, language) === 'closed';
}

function isOpenQuestion(utterance: Utterance, language: Language): boolean {
  if (utterance.technique !== undefined) return isA(utterance, 'open-question');
  return finalQuestion(utterance.prose, language) === 'open';
}

function fixesOf(conversation: Conversation, summary: Utterance) {
  if (summary.prose.text === '') return [];
  const question = inScript(conversation, { nl: 'Klopt dat?', en: 'Is that right?' });
  // Behind a tag, words without one would become part of the check.
  const next = summary.turn.utterances[summary.index + 1];
  const isBeforeUntagged = next !== undefined && next.tag === undefined;
  const text = isBeforeUntagged ? ` ${question}` : ` ${tagOf(conversation, 'check')} ${question}`;
  return [
    {
      title: 'addCheck',
      kind: 'suggestion',
      edits: [insertAt(summary.prose.span.end, text)],
    },
  ] as const;
}
