import { isA, utterancesOf, utterancesOfKind } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { contentWordsIn, stemOf } from '../../text/content-words.ts';
import { defineRule } from '../contract.ts';

/** Fewer words of the client leave nothing to join. */
const FEWEST_WORDS_OF_CLIENT = 6;
/** Fewer words of its own make a question that fits any conversation. */
const FEWEST_WORDS_OF_QUESTION = 2;

/** What solution-focused questions are made of, whatever they are about. */
const asked: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: stems(
    'stel stelt wonder vannacht morgen nacht dag dagen week weken moment momenten keer tijd gebeurt gebeuren gebeurd merken merk merkt zien eruit lukt lukte gelukt wens plaats daarvan situatie gesprek nuttig laatste eerder eerste anders beter goed fijn leuk werkt werkte helpt hielp geprobeerd verschil klein kleine stap stapje avond ochtend middag thuis kind kinderen zoon dochter moeder vader jongste oudste kijken kijkt voelt voel vertel vertellen verder nodig aandeel bijdrage wakker slaap slapen probleem opgelost',
    'nl',
  ),
  en: stems(
    'suppose imagine miracle tonight tomorrow night day days week weeks month moment moments time times happen happens happened happening notice notices look looks different better good nice worked works helped helps tried difference small step evening morning afternoon home child children son daughter mother father mum dad youngest oldest wake asleep sleep problem solved conversation useful last first sign signs tell need part instead manage managed',
    'en',
  ),
};

function stems(words: string, language: Language): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stemOf(word, language)));
}

export default defineRule({
  id: 'client-words',
  dutchName: 'niet-de-woorden-van-de-client',
  group: 'solution-focus',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een oplossingsgerichte vraag zonder één woord van de cliënt.',
    en: 'A solution-focused question without a single word of the client.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['solution-question', 'closing-question', 'own-contribution'],
  messages: {
    none: {
      nl: 'In deze vraag zit geen woord van {client}. Wie de eigen woorden terughoort, hoeft niets te vertalen en praat makkelijker. Kijk wat {client} eerder zei, en neem daar iets van over.',
      en: 'This question holds no word of {client}. A question in their own words needs no translating, and is easier to answer. See what {client} said before, and take something from it.',
    },
  },
  *check(conversation) {
    if (utterancesOfKind(conversation, 'solution-question').length === 0) return;
    const { language } = conversation;
    const said = new Set<string>();
    let client: string | undefined;
    for (const utterance of utterancesOf(conversation)) {
      if (utterance.turn.role === 'client') {
        client = utterance.turn.label.text;
        for (const word of contentWordsIn(utterance.prose, language)) said.add(word);
      } else if (client !== undefined && said.size >= FEWEST_WORDS_OF_CLIENT) {
        if (!isForeign(utterance, said, language)) continue;
        yield {
          message: 'none',
          with: { client },
          at: mainPlaceOf(utterance),
          restsOn: [utterance],
        };
      }
    }
  },
});

/** Whether a solution-focused question has words of its own, and none of them is the client's. */
function isForeign(utterance: Utterance, said: ReadonlySet<string>, language: Language): boolean {
  if (utterance.turn.role !== 'professional' || !isA(utterance, 'solution-question')) return false;
  if (isA(utterance, 'closing-question', 'own-contribution')) return false;
  const own = [...contentWordsIn(utterance.prose, language)];
  if (own.some((word) => said.has(word))) return false;
  return own.filter((word) => !asked[language].has(word)).length >= FEWEST_WORDS_OF_QUESTION;
}
