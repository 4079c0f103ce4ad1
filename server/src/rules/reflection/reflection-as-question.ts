import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Prose, Utterance } from '../../conversation/model.ts';
import { placeOf, spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { type Sentence, sentencesIn } from '../../text/sentences.ts';
import { defineRule, type Edit } from '../contract.ts';
import { insertAt, replace, tagOf } from '../shared/script/writing.ts';
import { checks } from '../shared/wording/checks.ts';
import { behindSubject, isPersonBehind } from '../shared/wording/dutch-clauses.ts';
import { asStatement, openingAt } from '../shared/wording/english-clauses.ts';
import { formOf, openingVerb, wordsOfSentence } from '../shared/wording/question-form.ts';

const NEGATION = /^(?:niet|geen|not|no)$|n't$/;

export default defineRule({
  id: 'reflection-as-question',
  dutchName: 'reflectie-als-vraag',
  group: 'reflection',
  severity: 'warning',
  summary: {
    nl: 'Een reflectie die als vraag wordt gesteld.',
    en: 'A reflection that is put as a question.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  messages: {
    inverted: {
      nl: 'Dit is een vraag en geen reflectie. Op een vraag moet de ander antwoord geven; met een uitspraak laat je merken dat je luistert. Zeg wat je hoort, en laat je stem aan het eind dalen.',
      en: 'This is a question, not a reflection. It calls for an answer, while a statement lets people feel that you listen. Say what you hear, and let your voice go down at the end.',
    },
    bare: {
      nl: 'Achter deze reflectie staat een vraagteken. Je stem gaat dan omhoog, en het wordt een vraag. Zet er een punt achter: de ander verbetert je vanzelf als het niet klopt.',
      en: 'This reflection ends in a question mark. Your voice goes up, and it becomes a question. Use a full stop: people will put you right if you are off the mark.',
    },
    point: { nl: 'Maak er een uitspraak van, met een punt', en: 'Make it a statement, with a full stop' },
    state: { nl: 'Zeg: ‘{words} …’', en: 'Say: ‘{words} …’' },
    retag: { nl: 'Laat het een vraag zijn: {tag}', en: 'Let it be a question: {tag}' },
  },
  *check(conversation) {
    for (const utterance of professionalUtterances(conversation)) {
      if (!isA(utterance, 'reflection')) continue;
      const last = lastSentence(utterance.prose, conversation.language);
      if (last === undefined || !last.isQuestion) continue;
      const form = formOf(wordsOfSentence(utterance.prose, last), conversation.language);
      const place = { at: spanIn(utterance.prose, last.from, last.to), restsOn: [utterance] };
      if (form === 'wh' || form === 'inverted')
        yield {
          message: 'inverted',
          ...place,
          fixes: [...statement(utterance, last, conversation), ...retag(utterance, last, form, conversation)],
        };
      else
        yield {
          message: 'bare',
          severity: 'hint',
          ...place,
          fixes: [{ title: 'point', kind: 'suggestion', edits: [point(utterance.prose, last)] }],
        };
    }
  },
});

/** The sentence the reflection ends in; a check behind it ("Klopt dat?") is no part of it. */
function lastSentence(prose: Prose, language: Language): Sentence | undefined {
  return sentencesIn(prose).findLast(
    (sentence, index) =>
      index === 0 || !sentence.isQuestion || !checks.isIn(wordsOfSentence(prose, sentence), language),
  );
}

/** A full stop for the question mark, whatever other marks stand beside it. */
function point(prose: Prose, { from, to }: Sentence): Edit {
  let end = to;
  while (end > from && !'?!.…'.includes(prose.text[end - 1]!)) end--;
  let start = end;
  while (start > from && '?!.…'.includes(prose.text[start - 1]!)) start--;
  return replace(spanIn(prose, start, end), '.');
}

/** "Ben je boos?" becomes "Je bent boos.", where that is certain. */
function statement(utterance: Utterance, sentence: Sentence, { language }: Conversation) {
  const { prose } = utterance;
  const words = wordsOfSentence(prose, sentence);
  const at = openingVerb(words, language);
  // "Ben je niet moe?" expects a yes: as a statement it would say the opposite.
  if (at === undefined || words.some(({ key }) => NEGATION.test(key))) return [];
  const verb = words[at]!;
  const subject = words[at + 1]!;
  const said = language === 'nl' ? dutch(verb.key, subject.text) : english(words, at);
  if (said === undefined) return [];
  const isCapital = verb.text[0] !== verb.text[0]!.toLowerCase();
  const stated = isCapital ? said[0]!.toUpperCase() + said.slice(1) : said;
  const edits = [replace(spanIn(prose, verb.start, subject.end), stated), point(prose, sentence)];
  return [{ title: 'state', with: { words: stated }, kind: 'suggestion', edits }] as const;
}

function dutch(verb: string, subject: string): string | undefined {
  const key = subject.toLowerCase();
  const form = isPersonBehind(verb, key) ? behindSubject(verb, key) : undefined;
  return form === undefined ? undefined : `${subject} ${form}`;
}

function english(words: Parameters<typeof openingAt>[0], at: number): string | undefined {
  const opening = openingAt(words, at);
  const stated = opening && asStatement(opening, words[at + 2]!);
  return stated?.countOfWords === 2 ? stated.text : undefined;
}

/** Its tag says what it is: a question. What is said before it stays a reflection. */
function retag(
  { tag, inferred, prose }: Utterance,
  sentence: Sentence,
  form: 'wh' | 'inverted',
  conversation: Conversation,
) {
  if (tag === undefined || tag.own !== undefined || inferred) return [];
  const text = tagOf(conversation, form === 'wh' ? 'open-question' : 'closed-question');
  const isAll = prose.text.slice(0, sentence.from).trim() === '';
  const edit = isAll ? replace(tag.span, text) : insertAt(placeOf(prose, sentence.from), `${text} `);
  return [{ title: 'retag', with: { tag: text }, kind: 'suggestion', edits: [edit] }] as const;
}
