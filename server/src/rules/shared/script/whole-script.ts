/** What rules about a whole script need: where their finding stands, and whether there is enough to go by. */
import { fieldOf, isA, once, utterancesOf } from '../../../conversation/ask.ts';
import type { Conversation, Span, SpeakerRole, Turn, Utterance } from '../../../conversation/model.ts';
import { ask, type Text } from '../../../text/memory.ts';
import { countWords } from '../../../text/words.ts';
import { ownParticipants } from './lines-of-script.ts';

/** Where a finding about the whole script stands: its title, else the first participant, else the first label. */
export function placeOfScript(conversation: Conversation): Span {
  const title = fieldOf(conversation, 'title')?.line;
  return (
    title ??
    ownParticipants(conversation)[0]?.line ??
    conversation.turns[0]?.label.span ?? { start: 0, end: 0 }
  );
}

/** Fewer professional turns than this are no script of which something can be said to be absent. */
export const FEWEST_TURNS_FOR_ABSENCE = 5;
/** Fewer substantive professional turns than this give no shares. */
export const FEWEST_TURNS_FOR_SHARES = 8;
/** Fewer questions than this give no shares of them. */
export const FEWEST_QUESTIONS_FOR_SHARES = 6;

/** Turns of one role as people count them: lines in a row by one speaker are one turn. */
export function turnsOf(conversation: Conversation, role: SpeakerRole): readonly (readonly Turn[])[] {
  return once(conversation, turnKeys[role], () => joinTurns(conversation, role));
}

const turnKeys: Readonly<Record<SpeakerRole, object>> = { professional: {}, client: {}, other: {} };

function joinTurns({ turns }: Conversation, role: SpeakerRole): readonly (readonly Turn[])[] {
  const found: Turn[][] = [];
  let before: Turn | undefined;
  for (const turn of turns) {
    if (turn.role === role) {
      if (before?.label.text === turn.label.text) found[found.length - 1]!.push(turn);
      else found.push([turn]);
    }
    before = turn;
  }
  return found;
}

/** Whether there is enough of a conversation to miss something in it. */
export function isLongEnoughToMiss({ turns }: Conversation): boolean {
  let count = 0;
  let before: Turn | undefined;
  for (const turn of turns) {
    if (turn.role === 'professional' && before?.label.text !== turn.label.text) count++;
    if (count === FEWEST_TURNS_FOR_ABSENCE) return true;
    before = turn;
  }
  return false;
}

/** So many words say nothing much yet: "Goedemiddag, Mo." */
const MOST_WORDS_OF_NOTHING = 3;

/** Whether an utterance does something in the conversation: more than greeting, arranging or humming along. */
export function isSubstantive(utterance: Utterance): boolean {
  if (isA(utterance, 'encourager', 'structure', 'other')) return false;
  return utterance.tag?.technique !== undefined || ask(utterance.prose, saysSomething, saysSomething);
}

function saysSomething(said: Text): boolean {
  return countWords(said) > MOST_WORDS_OF_NOTHING;
}

/** The professional's turns in which something is asked, given back or told. */
export function substantiveTurns(conversation: Conversation): readonly (readonly Turn[])[] {
  return once(conversation, substantiveTurns, () =>
    turnsOf(conversation, 'professional').filter((lines) =>
      lines.some((line) => line.utterances.some(isSubstantive)),
    ),
  );
}

/** The utterances of clients, the undeclared speakers among them. */
export function clientUtterances(conversation: Conversation): readonly Utterance[] {
  return once(conversation, clientUtterances, () =>
    utterancesOf(conversation).filter((utterance) => utterance.turn.role === 'client'),
  );
}

const FEWEST_TAGS = 3;

/**
 * Whether the writer has tagged what the client says: at least three utterances of a client (or as many as are
 * asked for), and half of those of more than three words, bear a tag. Only then does the absence of change talk
 * say anything.
 */
export function clientIsTagged(conversation: Conversation, fewest = FEWEST_TAGS): boolean {
  const { said, tagged } = once(conversation, countTags, () => countTags(conversation));
  return tagged >= fewest && 2 * tagged >= said;
}

/** How many substantive utterances of clients there are, and how many of those bear a tag. */
function countTags(conversation: Conversation): { readonly said: number; readonly tagged: number } {
  let said = 0;
  let tagged = 0;
  for (const utterance of clientUtterances(conversation)) {
    if (!isSubstantive(utterance)) continue;
    said++;
    if (utterance.tag !== undefined) tagged++;
  }
  return { said, tagged };
}

/** Whether those tags tell more than how a client answered: who only tags answers has not looked at change talk. */
export function clientTalkIsTagged(conversation: Conversation): boolean {
  return clientUtterances(conversation).some(
    (utterance) =>
      utterance.tag?.technique !== undefined &&
      !isA(utterance, 'neutral', 'permission-given', 'permission-refused', 'position', 'confirmation'),
  );
}
