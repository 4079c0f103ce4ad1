/** What a trainer may have meant by a name that is none, and the words of the language itself. */
import { namesIn, techniqueNamed, techniques } from '../../../catalogue/catalogue.ts';
import type { Conversation, Span } from '../../../conversation/model.ts';
import { endWord, type KeywordId, keywordOfSpelling, keywords } from '../../../language/keywords.ts';
import type { Bilingual, Language } from '../../../locale/language.ts';
import { nearest } from '../../../text/distance.ts';
import { nameKey, techniqueKey } from '../../../text/fold.ts';
import type { Fix } from '../../contract.ts';
import { replace } from './writing.ts';

const MOST_MEANT = 3;
const WORD = /\S+/g;

/** The keyword as this script spells it. */
export function keywordIn(conversation: Conversation, id: KeywordId): string {
  return keywords[id][conversation.language];
}

/** The word that ends the conversation behind `ga naar`, as this script spells it. */
export function endIn(conversation: Conversation): string {
  return endWord[conversation.language];
}

/** The keyword that is spelt like this, in either language. */
export function keywordSpelt(word: string): KeywordId | undefined {
  return keywordOfSpelling.get(nameKey(word));
}

/** The names among these that are close to the wanted one, nearest first. */
export function namesLike(wanted: string, names: Iterable<string>): readonly string[] {
  const candidates = [...names].map((name) => [nameKey(name), name] as const);
  return nearest(nameKey(wanted), candidates).slice(0, MOST_MEANT);
}

/** The keywords close to a label, those of the script's language first where they are equally close. */
export function keywordsLike(label: string, language: Language): readonly string[] {
  const other = language === 'nl' ? 'en' : 'nl';
  const all = Object.values(keywords).filter((keyword) => keyword.form !== 'end');
  const ofBoth = [language, other] as const;
  return namesLike(
    label,
    ofBoth.flatMap((each) => all.map((keyword) => keyword[each])),
  );
}

/** The keyword of the form `label: text` that a line opens with, as it stands there; it lacks its colon. */
export function keywordAtOpening(
  line: string,
): { readonly text: string; readonly id: KeywordId } | undefined {
  const ends = [...line.slice(0, 40).matchAll(WORD)].slice(0, 2).map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const text = line.slice(0, end);
    const id = keywordSpelt(text);
    if (id !== undefined && keywords[id].form === 'label') return { text, id };
  }
  return undefined;
}

/**
 * Names of techniques close to one that is none: the script's own and those of its language first. A position
 * behind the name stays where it is: `positei 4` may mean `positie 4`.
 */
export function techniquesLike(conversation: Conversation, name: string): readonly string[] {
  const { language } = conversation;
  const own = conversation.ownTechniques.map((each) => each.name.text);
  const other = language === 'nl' ? 'en' : 'nl';
  const ofLanguage = techniques.flatMap((each) => namesIn(each, language));
  const ofOther = techniques.flatMap((each) => namesIn(each, other).map(() => each[language].name));
  const keysOfOther = techniques.flatMap((each) => namesIn(each, other));
  const candidates = [
    ...[...own, ...ofLanguage].map((each) => [techniqueKey(each), each] as const),
    ...keysOfOther.map((each, index) => [techniqueKey(each), ofOther[index]!] as const),
  ];
  const found = nearest(techniqueKey(name), candidates).slice(0, MOST_MEANT);
  const cut = name.trim().lastIndexOf(' ');
  if (found.length > 0 || cut < 0) return found;
  const argument = name.trim().slice(cut);
  return nearest(techniqueKey(name.slice(0, cut)), candidates)
    .filter((each) => techniqueNamed(each)?.takesPosition === true)
    .map((each) => each + argument);
}

/** One fix for each name that may have been meant. */
export function spellAs<Title extends string>(
  title: Title,
  at: Span,
  meant: readonly string[],
): Fix<Title>[] {
  return meant.map((name) => ({ title, with: { name }, kind: 'suggestion', edits: [replace(at, name)] }));
}

/** Names as a message lists them: “a”, “b” or “c”. */
export function anyOf(names: readonly string[]): Bilingual {
  const quoted = names.map((name) => `‘${name}’`);
  const join = (or: string) => [quoted.slice(0, -1).join(', '), quoted.at(-1)!].filter(Boolean).join(or);
  return { nl: join(' of '), en: join(' or ') };
}
