/** Praise turned round so that the other person comes first, without losing a word, where that is certain. */
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import { spanIn } from '../../../conversation/places.ts';
import { phrases } from '../../../text/phrases.ts';
import type { Word } from '../../../text/words.ts';
import { insertAt, replace } from '../script/writing.ts';
import { asStatement, type Bent } from './bent-compliment.ts';
import { behindSubject, isPersonBehind } from './dutch-clauses.ts';

/** A verdict, up to the clause that tells what it is about. */
const verdicts = phrases({
  nl: [
    '(wat|het is|dat is|) (heel|erg|echt|zo|ontzettend|super|best|) (knap|goed|mooi|sterk|dapper|moedig|stoer|fijn|prachtig|bijzonder|indrukwekkend|geweldig|fantastisch) (van je|van jou|van u|van jullie|) dat',
  ],
  en: [
    "(how|it's|it is|that's|that is|) (so|really|very|) (great|good|brilliant|amazing|wonderful|fantastic|brave|strong|impressive|lovely) (of you|) that",
  ],
});
const IT = /^(?:het|it)\b/i;

/** "Dat heb je goed aangepakt." becomes "Je hebt dat goed aangepakt." */
export function clientFirst(
  { language }: Conversation,
  { prose }: Utterance,
  [object, verb, subject]: readonly Word[],
): Bent | undefined {
  if (language !== 'nl' || object === undefined || verb === undefined || subject === undefined)
    return undefined;
  if (object.key !== 'dat' && object.key !== 'dit') return undefined;
  if (verb.after !== 'none' || subject.after !== 'none' || !isPersonBehind(verb.key, subject.key))
    return undefined;
  const form = behindSubject(verb.key, subject.key);
  if (form === undefined) return undefined;
  const isCapital = object.text !== object.key;
  const start = isCapital ? subject.text[0]!.toUpperCase() + subject.text.slice(1) : subject.text;
  const said = `${start} ${form} ${object.key}`;
  return { said: `${said} …`, edits: [replace(spanIn(prose, object.start, subject.end), said)] };
}

/** "Wat knap dat je bent gekomen!" becomes "Je bent gekomen. Wat knap!" */
export function verdictLast(
  conversation: Conversation,
  utterance: Utterance,
  words: readonly Word[],
): Bent | undefined {
  const { prose } = utterance;
  const verdict = verdicts.longestAt(words, 0, conversation.language);
  const last = words.at(-1);
  const statement = verdict && asStatement(conversation, utterance, words, verdict);
  if (statement === undefined || last === undefined) return undefined;
  const mark = prose.text[last.end];
  if (mark !== '.' && mark !== '!') return undefined;
  const opening = prose.text.slice(words[0]!.start, words[verdict!.last - 2]!.end);
  const that = conversation.language === 'nl' ? 'Dat' : 'That';
  const kept = (opening[0]!.toUpperCase() + opening.slice(1)).replace(IT, that);
  return {
    said: statement.said,
    edits: [...statement.edits, insertAt(spanIn(prose, last.start, last.end).end, `. ${kept}`)],
  };
}
