import { utterancesOf } from '../../conversation/ask.ts';
import type { Conversation, Name, Prose, Turn, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { ask } from '../../text/memory.ts';
import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { ownParticipants } from '../shared/script/lines-of-script.ts';
import { inScript, replace } from '../shared/script/writing.ts';
import { sentenceAt } from '../shared/wording/sentence-at.ts';
import {
  mayBeTraceable,
  type Part,
  type Traceable,
  type TraceableKind,
  traceableIn,
} from '../shared/wording/traceable.ts';

export default defineRule({
  id: 'personal-data',
  dutchName: 'persoonsgegevens',
  group: 'exercise',
  severity: 'warning',
  summary: {
    nl: 'Gegevens die naar een echt mens kunnen leiden, zoals een BSN, telefoonnummer of adres.',
    en: 'Data that may lead to a real person, such as a citizen service number, phone number or address.',
  },
  reads: [],
  messages: {
    found: {
      nl: 'Dit lijkt op {what}. Een script gaat van hand tot hand, en zo’n gegeven kan van een echt mens zijn. Zet er iets voor in de plaats, zoals {instead}.',
      en: 'This looks like {what}. A script passes through many hands, and this may belong to a real person. Put something else in its place, such as {instead}.',
    },
    replace: { nl: 'Vervang dit door {instead}', en: 'Put {instead} in its place' },
  },
  *check(conversation) {
    for (const prose of proseAround(conversation)) yield* inProse(conversation, prose, undefined);
    for (const { prose, turn } of suspectIn(conversation))
      yield* inProse(conversation, prose, conversation.turns[turn.index - 1]);
  },
});

/** The utterances that are worth a closer look. */
function suspectIn(conversation: Conversation): readonly Utterance[] {
  return utterancesOf(conversation).filter(({ prose }) =>
    ask(prose, mayBeTraceable, ({ text }) => mayBeTraceable(text)),
  );
}

/** What a text holds; `before` is the turn that it answers. */
function* inProse(conversation: Conversation, prose: Prose, before: Turn | undefined) {
  if (!mayBeTraceable(prose.text)) return;
  const { language } = conversation;
  const answersBirth = before !== undefined && asksForBirth(before, language);
  const known = new Map<Sentence | undefined, boolean>();
  const isBirth = ({ from }: { from: number }) => {
    if (answersBirth) return true;
    const sentence = sentenceAt(prose, from);
    const told = known.get(sentence) ?? speaksOfBirth(prose, sentence, language);
    known.set(sentence, told);
    return told;
  };
  for (const each of traceableIn(prose.text, isBirth)) yield problemOf(conversation, prose, each);
}

const names: Readonly<Record<TraceableKind, Bilingual>> = {
  bsn: { nl: 'een burgerservicenummer', en: 'a citizen service number' },
  phone: { nl: 'een telefoonnummer', en: 'a phone number' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  iban: { nl: 'een rekeningnummer', en: 'a bank account number' },
  address: { nl: 'een adres met postcode en huisnummer', en: 'an address with postcode and house number' },
  birth: { nl: 'een volledige geboortedatum', en: 'a full date of birth' },
};

/** What stands in its place, as the source writes what is to be filled in. */
const instead: Readonly<Record<Part['is'], Bilingual>> = {
  bsn: { nl: '<burgerservicenummer>', en: '<citizen service number>' },
  phone: { nl: '<telefoonnummer>', en: '<phone number>' },
  email: { nl: '<e-mailadres>', en: '<e-mail address>' },
  iban: { nl: '<rekeningnummer>', en: '<account number>' },
  number: { nl: '<huisnummer>', en: '<house number>' },
  postcode: { nl: '<postcode>', en: '<postcode>' },
  birth: { nl: '<geboortedatum>', en: '<date of birth>' },
};

function problemOf(conversation: Conversation, prose: Prose, { kind, parts }: Traceable) {
  const placeholders = parts.map((part) => inScript(conversation, instead[part.is]));
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  const what = names[kind];
  const shown = placeholders.join(' ');
  return {
    message: 'found' as const,
    with: { what, instead: shown },
    at: spanIn(prose, first.from, last.to),
    fixes: [
      {
        title: 'replace' as const,
        with: { instead: shown },
        kind: 'suggestion' as const,
        edits: parts.map((part, index) => replace(spanIn(prose, part.from, part.to), placeholders[index]!)),
      },
    ],
  };
}

/** All that a script says around its turns, but for who made it and when. */
function* proseAround(conversation: Conversation): Generator<Prose> {
  for (const { kind, value } of conversation.fields) if (kind !== 'author' && kind !== 'date') yield value;
  for (const { description } of ownParticipants(conversation)) yield description;
  for (const { description, from } of conversation.ownTechniques) if (from === undefined) yield description;
  for (const { name } of conversation.phases) yield proseOf(name);
  for (const { subject } of conversation.scales) yield subject;
  for (const { title } of conversation.steps) yield title;
  for (const { question, options } of conversation.choices) {
    yield question;
    for (const { label, feedback } of options) {
      yield label;
      if (feedback !== undefined) yield feedback;
    }
  }
  for (const { text } of conversation.directions)
    yield proseOf({ text: text.text, span: { start: text.span.start + 1, end: text.span.end - 1 } });
}

function proseOf({ text, span }: Name): Prose {
  return { text, span, pieces: [{ from: 0, start: span.start }] };
}

const births = phrases({
  nl: ['geboren', 'geboortedatum', 'geboortedag', 'geb', 'verjaardag', 'jarig'],
  en: ['born', 'birth date', 'date of birth', 'birthdate', 'dob', 'birthday'],
});

/** Whether the sentence that a date stands in tells of a birth. */
function speaksOfBirth({ text }: Prose, sentence: Sentence | undefined, language: Language): boolean {
  return births.isIn(sentence === undefined ? text : text.slice(sentence.from, sentence.to), language);
}

/** Whether a turn ends by asking for somebody's date of birth: what follows then answers that. */
function asksForBirth({ utterances }: Turn, language: Language): boolean {
  const last = utterances.at(-1)?.prose;
  return last?.text.endsWith('?') === true && births.isIn(last, language);
}
