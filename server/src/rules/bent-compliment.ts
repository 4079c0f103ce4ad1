/** A compliment bent into the frame of an affirmation, where the words make that certain. */
import type { Conversation, Utterance } from '../conversation/model.ts';
import { spanIn } from '../conversation/places.ts';
import { Phrases } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { askHow } from './affirming.ts';
import type { Edit } from './contract.ts';
import { clauseOf } from './dutch-main-clause.ts';
import { insertAt, replace } from './writing.ts';

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
  const opening = spanIn(prose, words[frame.first]!.start, words[frame.last]!.start);
  const clause = conversation.language === 'nl' ? dutch(words, frame.last) : english(words, frame.last);
  if (clause === undefined) return undefined;
  const mark = prose.text[last.end] ?? '';
  if (mark !== '.' && mark !== '!') return undefined;
  const { subject, verb } = clause;
  const start = verb === undefined ? capital(subject) : `${capital(subject)} ${verb.text}`;
  const edits = [
    replace({ start: opening.start, end: spanIn(prose, subject.start, subject.end).end }, start),
    ...(verb === undefined ? [] : [replace(withSpaceBefore(words, verb, utterance), '')]),
    insertAt(
      spanIn(prose, last.start, last.end).end,
      `. ${closing(conversation, frame.label, words.slice(frame.first, frame.last), subject)}`,
    ),
    ...askHow(conversation, utterance),
  ];
  const said = verb === undefined ? `${start} ${words[frame.last + 1]!.text}` : start;
  return { said: `${said} …`, edits };
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
