import type { Turn } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { FEWEST_TURNS_FOR_SHARES, placeOfScript, substantiveTurns } from '../shared/script/whole-script.ts';
import { countOfWords } from '../shared/wording/words-said.ts';

/** The longest turns show best where there is something to leave out. */
const MOST_RELATED = 3;

export default defineRule({
  id: 'professional-talks-most',
  dutchName: 'professional-praat-het-meest',
  group: 'questions',
  severity: 'info',
  summary: {
    nl: 'De meeste woorden zijn van de professional.',
    en: "Most of the words are the professional's.",
  },
  source: 'Open vragen',
  reads: [],
  options: {
    percent: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: {
        nl: 'Hoeveel procent van de woorden hoogstens van de professional mag zijn.',
        en: "What percentage of the words may be the professional's at the most.",
      },
    },
  },
  messages: {
    most: {
      nl: 'Van alle woorden in dit gesprek is {share}% van jou. Zo word jij al snel de expert, en luistert de ander vooral. Vertel zelf wat minder, en laat de ander meer vertellen.',
      en: 'Of all the words in this conversation {share}% are yours. That soon makes you the expert, and the other person mostly listens. Tell a little less yourself, and let them tell more.',
    },
    long: { nl: 'Hier praat je het langst.', en: 'This is where you talk longest.' },
  },
  *check(conversation, { percent }) {
    // In the place of an option's words others might have been said: they must not tip the balance.
    const isOnEveryPath = ({ option }: Turn) => option === undefined;
    const substantive = substantiveTurns(conversation).filter((lines) => lines.every(isOnEveryPath));
    if (substantive.length < FEWEST_TURNS_FOR_SHARES) return;
    const { turns } = conversation;
    const share = percentOf(turns);
    if (share <= percent || percentOf(turns.filter(isOnEveryPath)) <= percent) return;
    yield {
      message: 'most',
      with: { share: Math.round(share) },
      at: placeOfScript(conversation),
      related: longest(turns.filter(isOfProfessional)).map(({ span }) => ({ at: span, message: 'long' })),
    };
  },
});

function isOfProfessional({ role }: Turn): boolean {
  return role === 'professional';
}

/** How many per cent of the words are the professional's. */
function percentOf(turns: readonly Turn[]): number {
  return (100 * wordsOf(turns.filter(isOfProfessional))) / wordsOf(turns);
}

function wordsOf(turns: readonly Turn[]): number {
  return turns.reduce((count, turn) => count + countOfWords(turn), 0);
}

function longest(turns: readonly Turn[]): readonly Turn[] {
  return [...turns]
    .sort((a, b) => countOfWords(b) - countOfWords(a))
    .slice(0, MOST_RELATED)
    .sort((a, b) => a.index - b.index);
}
