import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Prose, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { stemOf } from '../../text/content-words.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { countWords, type Word, wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

/** This share of the words must be the client's, in one sentence. */
const SHARE = 0.9;
/** In fewer words there is little choice. */
const FEWEST_WORDS = 5;
/** How many turns before it may hold what it answers. */
const TURNS_BACK = 4;

/** Words that change only because somebody else speaks. */
const swapped: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nl: pairs(
    'ik=je jij=je u=je mij=je me=je jou=je mijn=je jouw=je uw=je mezelf=jezelf wij=jullie we=jullie ons=jullie onze=jullie ben=bent heb=hebt kan=kunt zal=zult heeft=hebt',
  ),
  en: pairs(
    "i=you me=you my=your mine=yours myself=yourself i'm=you're i've=you've i'd=you'd i'll=you'll am=are was=were we=you us=you our=your we're=you're we've=you've",
  ),
};

function pairs(row: string): ReadonlyMap<string, string> {
  return new Map(row.split(' ').map((pair) => pair.split('=') as [string, string]));
}

export default defineRule({
  id: 'reflection-verbatim',
  dutchName: 'reflectie-woord-voor-woord',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'Een complexe reflectie die bijna woord voor woord herhaalt wat de cliënt zei.',
    en: 'A complex reflection that repeats almost word for word what the client said.',
  },
  source: 'Reflectief luisteren',
  reads: ['complex-reflection'],
  messages: {
    repeats: {
      nl: 'Deze reflectie herhaalt bijna woord voor woord wat {client} zei. De ander hoort dan niets nieuws. Zeg in je eigen woorden wat eronder zit: een gevoel, een wens, of waar het om gaat.',
      en: 'This reflection repeats almost word for word what {client} said. That tells them nothing new. Say in your own words what lies beneath: a feeling, a wish, or what it is about.',
    },
    said: { nl: 'Dit zei {client}.', en: 'This is what {client} said.' },
  },
  *check(conversation) {
    for (const reflection of utterancesOfKind(conversation, 'complex-reflection')) {
      const said = repeatedBy(conversation, reflection);
      if (said === undefined) continue;
      const client = said.turn.label.text;
      yield {
        message: 'repeats',
        with: { client },
        at: mainPlaceOf(reflection),
        restsOn: [reflection],
        related: [{ at: said.prose.span, message: 'said', with: { client } }],
      };
    }
  },
});

/** What a client said shortly before, if the reflection only says it again. */
function repeatedBy({ turns, language }: Conversation, { turn, prose }: Utterance): Utterance | undefined {
  const count = countWords(prose);
  if (count < FEWEST_WORDS) return undefined;
  let own: readonly string[] | undefined;
  for (let index = turn.index - 1; index >= Math.max(0, turn.index - TURNS_BACK); index--) {
    const before = turns[index]!;
    if (before.role !== 'client') continue;
    for (const said of before.utterances) {
      for (const words of sentencesAsLong(said.prose, SHARE * count)) {
        own ??= keysOf(wordsIn(prose), language);
        if (areIn(own, keysOf(words, language))) return said;
      }
    }
  }
  return undefined;
}

/** The words of each sentence that has as many as this: a shorter one cannot hold so many of somebody else's. */
function sentencesAsLong(said: Prose, fewest: number): readonly (readonly Word[])[] {
  if (countWords(said) < fewest) return [];
  return sentencesIn(said)
    .map((sentence) => wordsOfSentence(said, sentence))
    .filter((words) => words.length >= fewest);
}

/** Whether nearly all of the words are among the others. */
function areIn(own: readonly string[], others: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of own) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(key, count - 1);
  }
  return shared >= SHARE * own.length;
}

/** The words as they are compared: whoever says them, and whatever form the verb then has. */
function keysOf(words: readonly Word[], language: Language): readonly string[] {
  return words.map(({ key }) => stemOf(swapped[language].get(key) ?? key, language));
}
