/** Who sums up in a script, and where: what rules about the absence of a summary share. */

import { has, isA, professionalUtterances } from '../../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { countWords } from '../../../text/words.ts';
import { turnsOf } from '../script/whole-script.ts';

/** A statement of so many words of which no technique is known may well sum up. */
const FEWEST_WORDS_OF_A_SUMMARY = 25;

/** So many turns of the professional need a summary somewhere. */
const FEWEST_TURNS_FOR_A_SUMMARY = 15;

/** Whether it sums up, lets the client do so, or may well do so. */
export function sumsUp(utterance: Utterance): boolean {
  if (isA(utterance, 'summary', 'invite-summary')) return true;
  const { technique, prose, turn } = utterance;
  if (technique !== undefined || turn.role !== 'professional' || hasQuestionMark(prose)) return false;
  return countWords(prose) >= FEWEST_WORDS_OF_A_SUMMARY;
}

/** Whether a script is long enough for a summary and holds none at all: then that is what has to be said of it. */
export function lacksSummary(conversation: Conversation): boolean {
  if (has(conversation, 'summary', 'invite-summary')) return false;
  if (turnsOf(conversation, 'professional').length < FEWEST_TURNS_FOR_A_SUMMARY) return false;
  return !professionalUtterances(conversation).some(sumsUp);
}
