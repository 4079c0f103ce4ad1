import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix } from '../contract.ts';
import { toFillIn } from '../shared/script/inserted-turns.ts';
import { insertAt } from '../shared/script/writing.ts';
import { type Unanswered, unansweredAfter } from '../shared/sequences/ahead.ts';
import { momentOf } from '../shared/sequences/asking-on.ts';
import { hasGestureBetween } from '../shared/sequences/gestures.ts';
import { checks } from '../shared/wording/checks.ts';

export default defineRule({
  id: 'check-not-answered',
  dutchName: 'check-zonder-antwoord',
  group: 'summary',
  severity: 'warning',
  summary: {
    nl: 'Een check waarop de cliënt geen antwoord geeft.',
    en: 'A check that the client does not answer.',
  },
  source: 'Samenvatten',
  reads: ['check', 'summary', 'information'],
  messages: {
    noAnswer: {
      nl: 'Je vraagt of het klopt, maar daarna zegt de cliënt niets meer. Een check nodigt uit om te verbeteren of aan te vullen. Laat de cliënt nog antwoorden.',
      en: 'You ask whether it is right, but the client says nothing after that. A check invites the client to correct or add something. Let the client answer.',
    },
    toldOn: {
      nl: 'Je vraagt of het klopt, maar vertelt meteen verder. De ander kan dan niet verbeteren of aanvullen. Wacht op het antwoord, en ga daarna door.',
      en: 'You ask whether it is right, but go on talking at once. The client has no chance to correct or add anything. Wait for the answer, and then go on.',
    },
    letAnswer: { nl: 'Laat {client} antwoorden', en: 'Let {client} answer' },
  },
  *check(conversation) {
    for (const check of lastChecks(conversation)) {
      const missing = answerMissing(conversation, check);
      if (missing === undefined) continue;
      yield {
        message: missing.memory,
        at: mainPlaceOf(check),
        restsOn: [check],
        ...(missing.via.length > 0 && { via: missing.via }),
        fixes: fixesOf(conversation, check, missing),
      };
    }
  },
});

/** The last check of each turn, a summary that ends in one among them: several in a row get one answer. */
function lastChecks(conversation: Conversation): Iterable<Utterance> {
  const last = new Map<Turn, Utterance>();
  for (const utterance of utterancesOfKind(conversation, 'check', 'summary'))
    if (isCheck(utterance, conversation)) last.set(utterance.turn, utterance);
  return last.values();
}

function isCheck(utterance: Utterance, { language }: Conversation): boolean {
  if (utterance.turn.role !== 'professional') return false;
  if (isA(utterance, 'check')) return true;
  const { prose } = utterance;
  return prose.text.endsWith('?') && isA(utterance, 'summary') && checks.isIn(prose, language);
}

type Missing = 'noAnswer' | 'toldOn';

/** The path on which no client speaks up or makes a gesture before the conversation ends or is told on. */
function answerMissing(conversation: Conversation, check: Utterance): Unanswered<Missing> | undefined {
  const { turn } = check;
  if (turn.utterances.slice(check.index + 1).some(tells)) return { memory: 'toldOn', via: [] };
  const next = conversation.turns[turn.index + 1];
  if (hasGestureBetween(conversation, turn.span.end, next?.span.start ?? conversation.span.end))
    return undefined;
  return unansweredAfter<Missing>(conversation, momentOf(conversation, turn), {
    start: 'noAnswer',
    key: (missing) => missing,
    step(missing, { moment }) {
      if (missing === 'toldOn') return 'unanswered';
      if (moment.turn === undefined) return missing;
      if (moment.turn.role === 'client') return 'answered';
      // A later check waits for the answer itself.
      if (moment.turn.utterances.some((each) => isCheck(each, conversation))) return 'answered';
      return moment.turn.utterances.some(tells) ? 'toldOn' : missing;
    },
  });
}

function tells(utterance: Utterance): boolean {
  return isA(utterance, 'information');
}

/** Where the script simply stops after the check, there is room for an answer. */
function fixesOf(
  { turns }: Conversation,
  { turn }: Utterance,
  { memory, via }: Unanswered<Missing>,
): readonly Fix<'letAnswer'>[] {
  const client = turns.findLast((each) => each.speaker?.role === 'client')?.label.text;
  if (client === undefined || memory === 'toldOn' || via.length > 0) return [];
  const edits = [insertAt(turn.span.end, `\n${client}: ${toFillIn}`)];
  return [{ title: 'letAnswer', with: { client }, kind: 'suggestion', edits }];
}
