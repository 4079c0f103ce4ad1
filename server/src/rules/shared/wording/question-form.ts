/** The form of one question by its words: does it open with a question word, or with its verb? */
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { recall } from '../../../text/memory.ts';
import { opensSentence } from '../../../text/search.ts';
import { hasQuestionMark, type Sentence, sentencesIn } from '../../../text/sentences.ts';
import { type Word, wordsIn } from '../../../text/words.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const questionWords: WordSets = {
  nl: set(
    'wie wat wanneer waar hoe hoeveel hoezo welk welke waarom waardoor waarin waaraan waarmee waarover waarvoor waaruit waarvan waarop waarbij waarnaar',
  ),
  en: set("who whom what when where how which why whose what's how's who's where's"),
};

/** Behind a verb these still ask for a story: "Kun je laten zien hoe…". "When" and "wanneer" do not. */
const asksOn: WordSets = {
  nl: set('hoe wat welk welke waarom waardoor waaraan waarover waarmee'),
  en: set('how what which why'),
};

/** "Kun je iets vertellen over…" is closed in form only. */
const invites: WordSets = {
  nl: set('vertellen beschrijven uitleggen toelichten omschrijven zeggen meenemen schetsen'),
  en: set('tell describe explain share walk say'),
};

/** Finite verbs that may open a question. */
const verbs: WordSets = {
  nl: set(
    'ben bent is zijn was waren heb hebt heeft hebben had hadden word wordt worden werd werden ga gaat gaan ging gingen doe doet doen deed deden wil wilt willen wilde wilden wou kan kun kunt kunnen kon konden mag mogen mocht moet moeten moest moesten zal zult zullen zou zouden durf durft hoef hoeft lukt lukte komt kwam slaapt eet ligt zit staat blijft weet voelt vindt denkt merkt helpt werkt rookt drinkt speelt krijgt ziet heet klopt bestaat hoort kent snap snapt',
  ),
  en: set(
    "is are was were am do does did have has had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't",
  ),
};

/** Behind an unknown word these make it a verb: "Gamet hij…". Behind a question word they make it none: "Wat jij wilt, is rust". */
const subjects: WordSets = {
  nl: set('je jij u jullie hij ze zij het'),
  en: set('you he she they it we i'),
};
/** Words that stand before such a subject and are no verb. */
const notVerbs = set(
  'dat dus als nu toen omdat want maar en of met bij voor van door naar tegen over op aan om in uit volgens zonder dan daarom misschien soms toch juist ook sinds terwijl wanneer zodat hoewel zoals vooral eigenlijk zelfs alsof die dit deze je jij u hij ze zij het er ik we wij stel tot na tussen onder doordat nadat voordat zodra hoe wat waar wie',
);

/** What makes a statement into a question at its end. */
const endTags: WordSets = {
  nl: set('he toch nietwaar niet'),
  en: set('right huh eh innit correct yeah'),
};

/** `wh`: by a question word; `inverted`: verb first; `tagged`: a statement with "hè?"; `bare`: a statement with a question mark. */
export type QuestionForm = 'wh' | 'inverted' | 'tagged' | 'bare';

/** The words of one sentence. */
export function wordsOfSentence(prose: Prose, { from, to }: Sentence): readonly Word[] {
  const words = wordsIn(prose);
  const first = firstFrom(words, from);
  const behind = firstFrom(words, to);
  return first === 0 && behind === words.length ? words : words.slice(first, behind);
}

/** The first of the words that begins at this offset or behind it. */
export function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence that ends in a question mark of its own. */
export interface Question {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly form: QuestionForm;
}

const none: readonly never[] = [];
const keys: Readonly<Record<Language, object>> = { nl: {}, en: {} };

/** The questions of a text and their forms. Many rules ask for them, so they are worked out once. */
export function formsIn(prose: Prose, language: Language): readonly Question[] {
  if (!hasQuestionMark(prose)) return none;
  return recall(prose, keys[language], () =>
    questionsIn(prose).map((sentence) => {
      const words = wordsOfSentence(prose, sentence);
      return { sentence, words, form: formOf(words, language) };
    }),
  );
}

/** The sentences of a text that end in a question mark of their own. */
export function questionsIn(prose: Prose): readonly Sentence[] {
  return hasQuestionMark(prose) ? sentencesIn(prose).filter((sentence) => sentence.isQuestion) : none;
}

export function formOf(words: readonly Word[], language: Language): QuestionForm {
  const opening = words.findIndex(
    (_, index) => opensClause(words, index, language) && !isOpener(words, index, language),
  );
  for (let index = 0; index < words.length; index++) {
    if (index !== opening && words[index]!.after !== 'clause') continue;
    if (opensWithQuestionWord(words, index, language)) return 'wh';
    if (index > opening && isEndTag(words, index, language)) return 'tagged';
    if (isVerbFirst(words, index, language) && opensQuestion(words, index, opening, language))
      return 'inverted';
  }
  const last = words.at(-1);
  return last !== undefined && words.length > 2 && last.after === 'clause' && endTags[language].has(last.key)
    ? 'tagged'
    : 'bare';
}

/** Behind a comma a verb may also go on with what was said: "Je bent moe, hebt pijn". Not where its subject follows. */
function opensQuestion(words: readonly Word[], index: number, opening: number, language: Language): boolean {
  // A name may stand before the question: "Sam, heeft je moeder…".
  if (index <= opening + 1) return true;
  const next = words[index + 1]!.key;
  return subjects[language].has(next) || next === 'dat' || next === 'that' || next === 'er';
}

/** The word with which an inverted question begins, or undefined. */
export function openingVerb(words: readonly Word[], language: Language): number | undefined {
  const index = words.findIndex(
    (_, at) => isVerbFirst(words, at, language) && opensClause(words, at, language),
  );
  return index < 0 ? undefined : index;
}

/** Whether a question that opens with its verb still asks for more than yes or no. */
export function asksForMore(words: readonly Word[], language: Language): boolean {
  return words.some(({ key }) => asksOn[language].has(key) || invites[language].has(key));
}

/** Whether a question word stands anywhere in it: "En dan doe je wat?" */
export function holdsQuestionWord(words: readonly Word[], language: Language): boolean {
  return words.some(({ key }) => questionWords[language].has(key));
}

function opensClause(words: readonly Word[], index: number, language: Language): boolean {
  return words[index]!.after === 'clause' || opensSentence(words, index, language);
}

/** Whether the word is only a "nou" or "and" before the sentence itself. */
function isOpener(words: readonly Word[], index: number, language: Language): boolean {
  return index + 1 < words.length && opensSentence(words, index + 1, language);
}

/** "Hoe", "Over welke", "En met wie". */
function opensWithQuestionWord(words: readonly Word[], index: number, language: Language): boolean {
  if (isQuestionWord(words, index, language)) return true;
  const first = words[index]!;
  return (
    isQuestionWord(words, index + 1, language) &&
    words[index + 1]!.after === 'none' &&
    !verbs[language].has(first.key) &&
    isShort(first)
  );
}

function isQuestionWord(words: readonly Word[], index: number, language: Language): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    questionWords[language].has(word.key) &&
    !subjects[language].has(words[index + 1]?.key ?? '')
  );
}

function isShort(word: Word): boolean {
  return word.key.length <= 6;
}

/** "…, aren't you?" and "…, hè?": the last words of the sentence. */
function isEndTag(words: readonly Word[], index: number, language: Language): boolean {
  const rest = words.length - index;
  if (rest === 1) return endTags[language].has(words[index]!.key);
  return (
    language === 'en' && rest === 2 && verbs.en.has(words[index]!.key) && words[index + 1]!.key.length <= 4
  );
}

function isVerbFirst(words: readonly Word[], index: number, language: Language): boolean {
  const word = words[index]!;
  const next = words[index + 1];
  if (next === undefined || next.after !== 'none') return false;
  if (verbs[language].has(word.key)) return true;
  return (
    language === 'nl' &&
    subjects.nl.has(next.key) &&
    !notVerbs.has(word.key) &&
    !questionWords.nl.has(word.key)
  );
}
