import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { contentWordsIn, shareAmong } from '../../text/content-words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';

/** What the professional said last, if that was a reflection. */
interface Memory {
  readonly before?: Utterance;
}

/** A choice of more is no choice: what came before it would have to be remembered along each of them. */
const MOST_OPTIONS = 50;
/** Two reflections share this with fewer words by chance. */
const FEWEST_CONTENT_WORDS = 2;

export default defineRule({
  id: 'reflection-repeats-reflection',
  dutchName: 'reflectie-herhaalt-reflectie',
  group: 'reflection',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Twee reflecties na elkaar die bijna hetzelfde zeggen.',
    en: 'Two reflections in a row that say nearly the same.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'amplified-reflection', 'understated-reflection'],
  options: {
    share: {
      type: 'integer',
      default: 80,
      minimum: 1,
      description: {
        nl: 'Vanaf hoeveel procent woorden uit de vorige reflectie de regel iets zegt. Kleine woorden als ‘de’ en ‘en’ tellen niet mee.',
        en: 'From what percentage of words from the reflection before on the rule speaks. Small words such as ‘the’ and ‘and’ do not count.',
      },
    },
  },
  messages: {
    again: {
      nl: 'Deze reflectie zegt bijna hetzelfde als de vorige. De ander hoort dan niets nieuws en het gesprek staat stil. Benoem een ander stukje van wat je hoorde, of laat een stilte vallen.',
      en: 'This reflection says nearly the same as the one before. People hear nothing new, and the conversation stands still. Name another part of what you heard, or leave a silence.',
    },
    before: { nl: 'Hier gaf je dat al terug.', en: 'Here you gave it back already.' },
  },
  *check(conversation, { share }) {
    if (utterancesOfKind(conversation, 'reflection').length < 2) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: {},
      key: ({ before }, near) => near(before?.turn),
      step(memory, { moment: { turn, choice, kind } }, found) {
        if (kind === 'choice' && choice!.options.length > MOST_OPTIONS) return {};
        return turn?.role === 'professional' ? afterTurn(memory, turn, share, language, found) : memory;
      },
    });
  },
});

function afterTurn(
  memory: Memory,
  turn: Turn,
  share: number,
  language: Language,
  found: (problem: Problem) => void,
): Memory {
  let { before } = memory;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'encourager')) continue;
    if (!isA(utterance, 'reflection')) {
      before = undefined;
      continue;
    }
    if (before !== undefined && repeats(utterance, before, share, language))
      found({
        message: 'again',
        at: mainPlaceOf(utterance),
        restsOn: [before, utterance],
        related: [{ at: before.prose.span, message: 'before' }],
      });
    before = utterance;
  }
  return before === undefined ? {} : { before };
}

/** Saying it stronger or weaker on purpose is no repetition. */
function repeats(utterance: Utterance, before: Utterance, share: number, language: Language): boolean {
  if (isA(utterance, 'amplified-reflection', 'understated-reflection')) return false;
  const { prose } = utterance;
  if (contentWordsIn(prose, language).size < FEWEST_CONTENT_WORDS) return false;
  return shareAmong(prose, contentWordsIn(before.prose, language), language) * 100 >= share;
}
