/**
 * The words of a text that carry its meaning, for the question whether two people talk of the same thing. Which
 * words matter is a fact of the language; that "slapen" and "slaap" are one is worked out roughly, and on purpose:
 * what is asked is whether there is any likeness, and a likeness too many only keeps a rule silent.
 */
import type { Prose } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { recall } from './memory.ts';
import { wordsIn } from './words.ts';

const empty: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordSet(`
    aan achter af al alle alleen allemaal alles als altijd ander andere anders beetje ben bent best beter bij blijf
    blijft daar daarbij daardoor daarmee daarna daarom daarop daarvan dan dat de denk denkt deze die dingen dit doe
    doen doet door dus echt een eens eerst eigenlijk elk elke en enzo er erg erop ervan even ga gaan gaat gauw geen
    geef geeft gedaan geweest gewoon goed graag had hadden haar he heb hebben hebt heeft heel hele helemaal hem hen
    het hier hij hm hoe hoor hun iedereen iemand iets ik in is ja je jij jou jouw juist jullie kan kom komt kon
    kunnen kunt laat maak maakt maar mag me meer meest mensen met mij mijn minder misschien moest moet moeten mogen
    na naar nee net niemand niet niets niks nog nou nu of oh ok oke om omdat onder ons onze ook op over pas precies
    soms steeds straks te tegen terug toch toe toen tot tussen u uit uw van vaak vanuit veel vind vindt volgens voor
    waar waarom waardoor wanneer want waren was wat we weer weet weinig wel welk welke wie wij wil wilde willen wilt
    word worden wordt zal ze zeg zegt zei zeker zelf zich zie zien ziet zij zijn zo zoals zoiets zou zouden
  `),
  en: wordSet(`
    a about actually after again all almost always am an and another any anyone anything are aren't around as at back
    be because been before being best better bit both but by came can can't come could couldn't did didn't do does
    doesn't doing don't done down each else enough even ever every everyone everything few first for from gave get
    gets getting give go goes going gone good got had has have haven't having he her here hers him his how i i'd i'll
    i'm i've if in into is isn't it it's its itself just kind know less let like little look lot lots made make makes
    many may maybe me mean might mm more most much must my myself never no nobody not nothing now of off oh ok okay
    on once one only or other others our out over own people perhaps put quite rather really right said same say says
    see seem seems she should shouldn't since so some somebody someone something sometimes soon sort still such sure
    take than that that's the their them then there these they thing things think this those though through to too
    under until up us very want wants was wasn't way we well went were what what's when where which while who whole
    whom why will with won't would wouldn't yeah yes yet you you'd you'll you're you've your yours yourself
  `),
};

function wordSet(row: string): ReadonlySet<string> {
  return new Set(row.trim().split(/\s+/));
}

const endings: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'tjes',
    'tje',
    'jes',
    'je',
    'ende',
    'ingen',
    'ing',
    'eren',
    'ten',
    'den',
    'en',
    'te',
    'de',
    'er',
    't',
    'e',
    's',
  ],
  en: ['ings', 'ing', 'edly', 'ed', 'ies', 'es', 'ly', 'er', 'y', 'e', 's'],
};

const SHORTEST_STEM = 3;

/** What is left of a word, by its key, without its inflection: "slapen" and "slaap" have one stem. */
export function stemOf(key: string, language: Language): string {
  const plain = key.replace(/([a-z])\1/g, '$1');
  const ending = endings[language].find(
    (each) => plain.endsWith(each) && plain.length - each.length >= SHORTEST_STEM,
  );
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length);
  return stem
    .replace(/(..)e$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const keys: Readonly<Record<Language, object>> = { nl: {}, en: {} };

/** The stems of the words that carry the meaning of what is said, each once, in order. */
export function contentWordsIn(prose: Prose, language: Language): ReadonlySet<string> {
  return recall(prose, keys[language], () => {
    const found = new Set<string>();
    for (const { key } of wordsIn(prose)) {
      if (key.length > 2 && !empty[language].has(key)) found.add(stemOf(key, language));
    }
    return found;
  });
}

/** The share, 0 to 1, of the content words of `prose` that are among `others`; 1 where it has none. */
export function shareAmong(prose: Prose, others: ReadonlySet<string>, language: Language): number {
  const own = contentWordsIn(prose, language);
  let shared = 0;
  for (const word of own) if (others.has(word)) shared++;
  return own.size === 0 ? 1 : shared / own.size;
}
