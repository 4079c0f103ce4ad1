/** Bare imperatives: "Leg die telefoon weg." */
import type { Prose, Span } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { openers } from '../../../text/openers.ts';
import { sentencesIn } from '../../../text/sentences.ts';
import type { Word } from '../../../text/words.ts';
import { wordsOfSentence } from './question-form.ts';
import { isQuoted } from './quoted-speech.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Imperatives of verbs that tell somebody what to do. */
const verbs: WordSets = {
  nl: set(
    'beperk begin bel beloon bespreek blijf breng bouw doe drink eet gebruik geef ga haal houd hou koop laat leer leg lees maak neem negeer oefen plan poets praat prijs probeer ruim schakel schrijf smeer speel spreek sta stel stimuleer stop stuur verbied vermijd vertel verwijder vraag wees wissel zeg zet zoek zorg',
  ),
  en: set(
    "ask avoid be begin bring brush buy call check cut do don't drink eat encourage ensure get give go ignore keep leave let limit make move never offer praise practise practice put read remove reward ring say set show sit start stay stick stop switch take talk tell try turn use wait",
  ),
};

/** Behind the first word these make it no imperative: "Drink je na vier uur cola, dan …", "Stop is …", "Go is …". */
const noneBefore: WordSets = {
  nl: set('jij hij ze we wij jullie er is zijn was wordt kan heeft ik me mij ons'),
  en: set('is are was were can has have makes make of does did will would i we me us'),
};
/** "Vraag gerust", "Bel maar", "Doe bijvoorbeeld": an offer or an example. */
const offers: WordSets = {
  nl: set('gerust maar bijvoorbeeld aan'),
  en: set('free for'),
};

/** The imperatives in what is said, each a word or two, as offsets in its text. */
export function commandsIn(prose: Prose, language: Language): readonly Span[] {
  return sentencesIn(prose).flatMap((sentence) => {
    if (sentence.isQuestion) return [];
    const words = wordsOfSentence(prose, sentence);
    const first = words.findIndex(({ key }) => !openers[language].has(key));
    if (first < 0 || !isCommand(words.slice(first), language)) return [];
    const { start, end } = words[first]!;
    return isQuoted(prose, start) ? [] : [{ start, end: words[first + 1]?.end ?? end }];
  });
}

function isCommand(words: readonly Word[], language: Language): boolean {
  const [verb, next] = words;
  if (verb === undefined || !verbs[language].has(verb.key)) return false;
  if (next === undefined || noneBefore[language].has(next.key) || offers[language].has(next.key))
    return false;
  if (language === 'nl') return !isCondition(words) && !(verb.key === 'laat' && has(words, 'weten'));
  return !(verb.key === 'let' && has(words, 'know'));
}

/** "Drink je na vier uur cola, dan slaap je slechter": if, not what to do. */
function isCondition([, ...words]: readonly Word[]): boolean {
  return words.some(
    ({ key, after }, index) => after === 'clause' && (key === 'dan' || words[index + 1]?.key === 'je'),
  );
}

function has(words: readonly Word[], key: string): boolean {
  return words.some((word) => word.key === key);
}
