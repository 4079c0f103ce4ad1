import { has, isA } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { contentWordsIn } from '../../text/content-words.ts';
import { defineRule } from '../contract.ts';
import { refersBack } from '../follow-up.ts';
import { confirmsPlan } from '../plans.ts';

/** Of fewer words nothing can be said: of the summary, and of what clients have said before it. */
const FEWEST_OWN_WORDS = 6;
const FEWEST_WORDS_SAID = 15;

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
    if (!has(conversation, 'summary')) return;
    const { language } = conversation;
    const said = new Set<string>();
    let client = '';
    for (const { role, label, utterances } of conversation.turns) {
      if (role === 'client') {
        client = label.text;
        for (const { prose } of utterances)
          for (const word of contentWordsIn(prose, language)) said.add(word);
      }
      if (role !== 'professional' || said.size < FEWEST_WORDS_SAID) continue;
      for (const summary of utterances) {
        if (!isA(summary, 'summary') || isAboutSomethingElse(summary, language)) continue;
        if (!isForeign(summary, said, percent, language)) continue;
        yield {
          message: 'foreign',
          with: { client },
          at: summary.tag?.span ?? summary.prose.span,
          restsOn: [summary],
        };
      }
    }
  },
});

/** What was agreed, and what was said another time, are not in what the client said here. */
function isAboutSomethingElse(summary: Utterance, language: Language): boolean {
  return confirmsPlan(summary, language) || refersBack(summary.prose, language);
}

function isForeign(
  { prose }: Utterance,
  said: ReadonlySet<string>,
  percent: number,
  language: Language,
): boolean {
  let own = 0;
  let shared = 0;
  for (const word of contentWordsIn(prose, language)) {
    if (aboutSumming[language].has(word)) continue;
    own++;
    if (said.has(word)) shared++;
  }
  return own >= FEWEST_OWN_WORDS && 100 * shared < percent * own;
}
