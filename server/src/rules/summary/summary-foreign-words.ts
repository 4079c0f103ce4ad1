import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Prose, Turn, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { contentWordsIn } from '../../text/content-words.ts';
import { defineRule } from '../contract.ts';
import { refersBack } from '../shared/sequences/follow-up.ts';
import { confirmsPlan } from '../shared/sequences/plans.ts';

/** Of fewer words nothing can be said: of the summary, and of what clients have said before it. */
const FEWEST_OWN_WORDS = 6;
const FEWEST_WORDS_SAID = 15;
/** Where the words of a summary are looked for first. */
const FEW_TURNS = 10;

function wordsOf(row: string, language: Language): ReadonlySet<string> {
  return contentWordsIn({ text: row, span: { start: 0, end: 0 }, pieces: [] }, language);
}

/** What belongs to summing up itself, and to no story. */
const aboutSumming: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordsOf(
    'samenvatten samengevat samenvatting kort rij rijtje vertelde vertel verteld hoor hoorde gehoord noemde genoemd begrijp begrepen klopt juist gesprek vandaag besproken belangrijk belangrijkste kortom',
    'nl',
  ),
  en: wordsOf(
    'sum summary summarise summarize short told tell heard hear mentioned understand understood right correct conversation talk talked today discussed important row together',
    'en',
  ),
};

export default defineRule({
  id: 'summary-foreign-words',
  dutchName: 'samenvatting-in-andere-woorden',
  group: 'summary',
  severity: 'hint',
  summary: {
    nl: 'In een samenvatting staan nauwelijks woorden van de ander.',
    en: "A summary holds hardly any of the client's words.",
  },
  source: 'Samenvatten',
  reads: ['summary'],
  options: {
    percent: {
      type: 'integer',
      default: 20,
      minimum: 1,
      description: {
        nl: 'Hoeveel procent van de woorden van de ander moet komen. Kleine woorden als ‘de’ en ‘en’ tellen niet mee.',
        en: "What percentage of the words has to be the client's. Small words such as ‘the’ and ‘and’ do not count.",
      },
    },
  },
  messages: {
    foreign: {
      nl: 'In deze samenvatting staan bijna geen woorden die {client} zelf gebruikte. In eigen woorden herkent iemand zich het best. Herhaal letterlijk een paar dingen die je hoorde.',
      en: 'This summary holds hardly any word that {client} used. People recognise themselves best in their own words. Repeat a few things just as you heard them.',
    },
  },
  *check(conversation, { percent }) {
    const { language, turns } = conversation;
    const said = new Set<string>();
    let heard = 0;
    for (const summary of utterancesOfKind(conversation, 'summary')) {
      const { turn, prose, tag } = summary;
      if (turn.role !== 'professional' || isAboutSomethingElse(summary, language)) continue;
      const own = ownWordsIn(prose, language);
      if (own.size < FEWEST_OWN_WORDS) continue;
      const needed = Math.ceil((percent * own.size) / 100);
      // Most summaries hold words of the last few turns already: then nothing before those has to be looked at.
      if (sharesLately(own, needed, conversation, turn.index)) continue;
      addWordsOfClients(said, turns, heard, turn.index, language);
      heard = turn.index;
      if (said.size < FEWEST_WORDS_SAID || countShared(own, said) >= needed) continue;
      const client = clientBefore(turns, turn.index).label.text;
      yield { message: 'foreign', with: { client }, at: tag?.span ?? prose.span, restsOn: [summary] };
    }
  },
});

/** What was agreed, and what was said another time, are not in what the client said here. */
function isAboutSomethingElse(summary: Utterance, language: Language): boolean {
  return confirmsPlan(summary, language) || refersBack(summary.prose, language);
}

/** The words of a summary that belong to a story. */
function ownWordsIn(prose: Prose, language: Language): ReadonlySet<string> {
  const own = new Set(contentWordsIn(prose, language));
  for (const word of aboutSumming[language]) own.delete(word);
  return own;
}

/** Whether so many of the words stand in the last few turns of clients before a turn; the nearest are looked at first. */
function sharesLately(
  own: ReadonlySet<string>,
  needed: number,
  { turns, language }: Conversation,
  before: number,
): boolean {
  const left = new Set(own);
  for (let index = before - 1; index >= Math.max(0, before - FEW_TURNS); index--) {
    const { role, utterances } = turns[index]!;
    if (role !== 'client') continue;
    for (const { prose } of utterances)
      for (const word of contentWordsIn(prose, language))
        if (left.delete(word) && own.size - left.size >= needed) return true;
  }
  return false;
}

function countShared(own: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of own) if (words.has(word)) shared++;
  return shared;
}

/** Adds what clients say in the turns from `first` up to `last`. */
function addWordsOfClients(
  words: Set<string>,
  turns: readonly Turn[],
  first: number,
  last: number,
  language: Language,
): void {
  for (let index = first; index < last; index++) {
    const { role, utterances } = turns[index]!;
    if (role !== 'client') continue;
    for (const { prose } of utterances) for (const word of contentWordsIn(prose, language)) words.add(word);
  }
}

function clientBefore(turns: readonly Turn[], last: number): Turn {
  let index = last - 1;
  while (turns[index]!.role !== 'client') index--;
  return turns[index]!;
}
