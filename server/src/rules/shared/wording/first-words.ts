/** How what is said begins, once exclamations and the name of whom it is said to are left aside. */
import { once } from '../../../conversation/ask.ts';
import type { Conversation, Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { openers } from '../../../text/openers.ts';
import { type Word, wordsIn, wordsOf } from '../../../text/words.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const interjections: WordSets = {
  nl: set(
    'wauw wow jeetje jemig tjonge tjongejonge poeh pff goh sjonge sjongejonge hey hee joh ai ach hoera he',
  ),
  en: set('wow gosh goodness blimey whew phew aw hooray oof my'),
};
/** Words of which an exclamation before the sentence itself may be made: "Heel knap!", "Great stuff," */
const exclaimed: WordSets = {
  nl: set(
    'knap super top geweldig fantastisch prima sterk dapper stoer klasse netjes keurig goed mooi fijn bravo heel erg echt zo hoor zeg gedaan van je jou u wat een',
  ),
  en: set(
    'great super brilliant amazing wonderful fantastic excellent awesome impressive good lovely bravo well done really so very job work stuff for you nice',
  ),
};

/** The place of the first word behind "nou", "wauw,", "Heel knap!" and "Samira,"; 0 where nothing else is said. */
export function firstWord(conversation: Conversation, prose: Prose): number {
  const words = wordsIn(prose);
  let first = 0;
  for (let end = endOfClause(words, first); end < words.length; end = endOfClause(words, first)) {
    if (!isAside(words.slice(first, end), conversation)) break;
    first = end;
  }
  const { language } = conversation;
  const isOpener = ({ key }: Word) => openers[language].has(key) || interjections[language].has(key);
  const opening = words.findIndex((word, index) => index >= first && !isOpener(word));
  return Math.max(opening, 0);
}

/** Up to where the words from `first` on go without a comma or full stop. */
function endOfClause(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && words[end]!.after === 'none') end++;
  return end;
}

function isAside(words: readonly Word[], conversation: Conversation): boolean {
  const { language } = conversation;
  const isExclaimed = ({ key }: Word) =>
    openers[language].has(key) || interjections[language].has(key) || exclaimed[language].has(key);
  if (words.every(isExclaimed)) return true;
  const names = wordsOfNames(conversation);
  return words.every((word) => isExclaimed(word) || names.has(word.key));
}

function wordsOfNames(conversation: Conversation): ReadonlySet<string> {
  return once(conversation, wordsOfNames, () => {
    const { participants } = conversation;
    return new Set(participants.flatMap(({ name }) => wordsOf(name.text).map(({ key }) => key)));
  });
}
