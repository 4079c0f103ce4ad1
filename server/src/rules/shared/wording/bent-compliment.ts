/** A compliment bent into the frame of an affirmation, where the words make that certain. */
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import { spanIn } from '../../../conversation/places.ts';
import { Phrases } from '../../../text/phrases.ts';
import type { Word } from '../../../text/words.ts';
import type { Edit } from '../../contract.ts';
import { askHow } from '../script/affirming.ts';
import { insertAt, replace } from '../script/writing.ts';
import { clauseOf } from './dutch-main-clause.ts';

export interface Bent {
  /** How it begins now. */
  readonly said: string;
  readonly edits: readonly Edit[];
}

/** Up to the word that opens the clause with what somebody did. */
const frames = new Phrases({
  verdict: {
    nl: [
      '^ik (vind|vond) het (heel|echt|zo|erg|ontzettend|super|best|) (knap|goed|mooi|sterk|dapper|moedig|stoer|prachtig|bijzonder|indrukwekkend|geweldig|fantastisch) (van je|van jou|van u|van jullie|) dat',
    ],
    en: [
      "^i think (it's|it is|that's|that is) (really|so|very|) (great|good|brilliant|amazing|wonderful|fantastic|brave|strong|impressive) that",
    ],
  },
  pride: {
    nl: ['^ik ben (heel|echt|zo|erg|) trots (op je|op jou|op u|op jullie|) dat'],
    en: ["^(i'm|i am) (really|so|very|) proud (of you|) that"],
  },
});

/** "Ik vind het knap dat je niet hebt gerookt." becomes "Je hebt niet gerookt. Dat is knap. Hoe is je dat gelukt?" */
export function bend(
  conversation: Conversation,
  utterance: Utterance,
  words: readonly Word[],
): Bent | undefined {
  const { prose } = utterance;
  const frame = frames.findIn(words, conversation.language);
  const last = words.at(-1);
  if (frame === undefined || last === undefined) return undefined;
  const statement = asStatement(conversation, utterance, words, frame);
  const mark = prose.text[last.end] ?? '';
  if (statement === undefined || (mark !== '.' && mark !== '!')) return undefined;
  const { said, subject } = statement;
  const edits = [
    ...statement.edits,
    insertAt(
      spanIn(prose, last.start, last.end).end,
      `. ${closing(conversation, frame.label, words.slice(frame.first, frame.last), subject)}`,
    ),
    ...askHow(conversation, utterance),
  ];
  return { said, edits };
}

/** Leaves out the words up to `last` and makes a sentence of its own of the clause behind them. */
export function asStatement(
  { language }: Conversation,
  utterance: Utterance,
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): (Bent & { readonly subject: Word }) | undefined {
  const { prose } = utterance;
  const clause = language === 'nl' ? dutch(words, last) : english(words, last);
  if (clause === undefined) return undefined;
  const { subject, verb } = clause;
  const opening = words[first]!;
  const isCapital = first === 0 && opening.text[0] !== opening.key[0];
  const subjectText = isCapital ? capital(subject) : subject.text;
  const start = verb === undefined ? subjectText : `${subjectText} ${verb.text}`;
  const edits = [
    replace(spanIn(prose, opening.start, subject.end), start),
    ...(verb === undefined ? [] : [replace(withSpaceBefore(words, verb, utterance), '')]),
  ];
  const said = verb === undefined ? `${start} ${words[last + 1]!.text}` : start;
  return { said: `${said} …`, edits, subject };
}

interface Clause {
  readonly subject: Word;
  /** The verb that moves to its second place; none where it stands there already. */
  readonly verb?: Word;
}

function dutch(words: readonly Word[], from: number): Clause | undefined {
  const clause = clauseOf(words, from);
  return clause && { subject: clause.subject, verb: words[clause.verb]! };
}

function english(words: readonly Word[], from: number): Clause | undefined {
  const subject = words[from];
  if (subject?.key !== 'you' || words.length < from + 3) return undefined;
  return words.slice(from).some(({ after }) => after !== 'none') ? undefined : { subject };
}

/** The verdict itself is kept, as a sentence of its own without "ik". */
function closing(
  { language }: Conversation,
  label: 'verdict' | 'pride',
  frame: readonly Word[],
  subject: Word,
): string {
  const keys = frame.map(({ key }) => key);
  if (label === 'pride')
    return language === 'nl'
      ? `Daar ${subject.key === 'u' ? 'mag u' : subject.key === 'jullie' ? 'mogen jullie' : 'mag je'} trots op zijn`
      : 'That is something to be proud of';
  const from =
    language === 'nl'
      ? keys.indexOf('het') + 1
      : keys.findIndex((key) => /^(?:it's|that's|is)$/.test(key)) + 1;
  const ends = new Set(['van', 'dat', 'that']);
  const to = keys.findIndex((key, index) => index >= from && ends.has(key));
  const verdict = frame
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return language === 'nl' ? `Dat is ${verdict}` : `That is ${verdict}`;
}

function withSpaceBefore(words: readonly Word[], verb: Word, { prose }: Utterance) {
  const before = words[words.indexOf(verb) - 1]!;
  return {
    start: spanIn(prose, before.start, before.end).end,
    end: spanIn(prose, verb.start, verb.end).end,
  };
}

function capital({ text }: Word): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
