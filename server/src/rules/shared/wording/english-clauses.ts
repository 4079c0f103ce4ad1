/** Turning an English question into another word order, where its words leave no doubt. */
import type { Word } from '../../../text/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A pronoun that a question's verb may be followed by, and what it is behind "what makes". */
const objects: ReadonlyMap<string, string> = new Map([
  ['you', 'you'],
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
  ['it', 'it'],
]);

const auxiliaries = set(
  "is are was were have has had can could will would should might must isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't",
);
const supports = set("do does did don't doesn't didn't");
const past = set("did didn't was were had wasn't weren't hadn't");

const pasts: ReadonlyMap<string, string> = new Map(
  'stop-stopped start-started go-went leave-left stay-stayed miss-missed skip-skipped do-did say-said tell-told get-got lie-lied hit-hit quit-quit smoke-smoked drink-drank eat-ate come-came give-gave take-took run-ran walk-walked hide-hid feel-felt keep-kept call-called choose-chose wait-waited decide-decided want-wanted sleep-slept shout-shouted react-reacted move-moved ask-asked'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

/** A question's verb and subject: "did you", "are they". */
export interface Opening {
  readonly verb: Word;
  readonly subject: Word;
  readonly isPast: boolean;
}

/** The verb and subject that stand at the word `at`, where the subject is a pronoun and more follows it. */
export function openingAt(words: readonly Word[], at: number): Opening | undefined {
  const verb = words[at];
  const subject = words[at + 1];
  if (verb === undefined || subject === undefined || !objects.has(subject.key)) return undefined;
  if (!auxiliaries.has(verb.key) && !supports.has(verb.key)) return undefined;
  if (verb.after !== 'none' || subject.after !== 'none' || words[at + 2]?.after !== 'none') return undefined;
  return { verb, subject, isPast: past.has(verb.key) };
}

/** The beginning of a statement, in the place of so many words of the question. */
export interface Statement {
  readonly text: string;
  readonly countOfWords: number;
}

/** "you are" for "are you", "you stopped" for "did you stop"; undefined where the form of the verb is not certain. */
export function asStatement({ verb, subject }: Opening, next: Word): Statement | undefined {
  if (auxiliaries.has(verb.key))
    return { text: `${subject.text} ${verb.text.toLowerCase()}`, countOfWords: 2 };
  const form = verb.key === 'do' ? next.text : verb.key === 'did' ? pasts.get(next.key) : undefined;
  return form === undefined || next.key === 'be'
    ? undefined
    : { text: `${subject.text} ${form}`, countOfWords: 3 };
}

/** "made", "you" for "did you"; undefined for other verbs. */
export function asCause({ verb, subject, isPast }: Opening): { verb: string; rest: string } | undefined {
  if (!supports.has(verb.key)) return undefined;
  const not = verb.key.endsWith("n't") ? ' not' : '';
  return { verb: isPast ? 'made' : 'makes', rest: `${objects.get(subject.key)!}${not}` };
}

/** Whether a word is a pronoun that may be the subject of a clause. */
export function isSubject(word: Word | undefined): boolean {
  return word !== undefined && objects.has(word.key);
}
