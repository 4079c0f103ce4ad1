import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { contentWordsIn, stemOf } from '../../text/content-words.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { statedAt } from '../shared/wording/own-words.ts';

const verdictsNl =
  '(jammer|zonde|verstandig|onverstandig|fout|verkeerd|dom|slecht|onzin|overdreven|onverantwoord|belachelijk|egoistisch|kinderachtig|schandalig|knap|goed)';
const verdictsEn =
  '(wrong|stupid|silly|foolish|unwise|irresponsible|wise|sensible|ridiculous|selfish|childish|nonsense|unacceptable|immature)';

/** Words in which the professional's own verdict shows. */
const verdicts = phrases({
  nl: [
    '^(gelukkig|helaas|jammer|zonde)',
    '^(jammer|zonde) (dat|genoeg|van)',
    '^wat (jammer|zonde)',
    '^wat (dom|onverstandig|verstandig|slecht|knap|goed) (dat|van|zeg)',
    '^(het|dat|dit) (is|was) (wel|ook|echt|toch|heel|erg|natuurlijk|gewoon|best|) (jammer|zonde|verstandig|onverstandig|fout|verkeerd|dom|slecht|onzin|overdreven|onverantwoord|belachelijk|egoistisch|kinderachtig|schandalig)',
    '(is|was) (niet|niet zo|niet erg|niet heel) (verstandig|slim|handig|netjes)',
    `${verdictsNl} van <je>`,
    '<je> (overdrijft|overdrijf|zeurt)',
    'ik (vind|vond) (het|dat|dit|die|je|jou|jullie|u)',
    '(vind|vond) ik (het|dat|dit|wel|ook|echt|heel|erg|best|niet|je|jullie|u|jammer|goed|knap|verstandig)',
    'ik ben (heel|zo|erg|echt|) (blij|trots|teleurgesteld)',
  ],
  en: [
    '^(luckily|fortunately|thankfully|unfortunately|sadly)',
    "(it's|it is|that's|that is|it was|that was|this is) (really|such|quite|) a (pity|shame)",
    'what a (pity|shame)',
    `^(it's|it is|that's|that is|it was|that was|this is) (really|so|very|just|rather|) ${verdictsEn}`,
    "(isn't|wasn't|is not|was not|that's not|it's not) (very|so|really|exactly|) (wise|sensible|smart|clever|nice)",
    `(wise|sensible|foolish|silly|wrong|smart|clever|good|selfish|stupid) of you`,
    "(you're|you are) (overreacting|exaggerating|being silly|being unreasonable|being childish|being dramatic|being selfish)",
    `i (think|find|feel) (it's|that's|it is|that is|it|that|this is) (really|so|very|quite|) (a pity|a shame|${verdictsEn.slice(1, -1)})`,
    "(i'm|i am) (so|very|really|) (glad|proud|pleased|disappointed) (that|you|of|in|about|to)",
  ],
});

/** Behind these words a sentence tells what somebody else thinks, fears or feels. */
const others: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'bang vreest zorgen voelt voel denkt denk zegt alsof lijkt mist baalt schaamt vindt vinden wil wilt twijfelt twijfel of hoopt snapt weet merkt'.split(
      ' ',
    ),
  ),
  en: new Set(
    'afraid scared worry worried feels feel as if whether seems seem hate want wish hope wonder know'.split(
      ' ',
    ),
  ),
};
/** "Het is voor jou zonde": then it is their own verdict. */
const theirs = phrases({
  nl: ['(voor|volgens) (jou|je|u|jullie)', 'in (jouw|je|uw|jullie) ogen'],
  en: ['(for|to|according to) you', 'in your (eyes|view|mind|book)'],
});

/** How far back the client may have used the word. */
const TURNS_BACK = 10;

export default defineRule({
  id: 'reflection-judges',
  dutchName: 'oordeel-in-reflectie',
  group: 'reflection',
  severity: 'warning',
  summary: {
    nl: 'In een reflectie klinkt jouw eigen oordeel door.',
    en: 'In a reflection your own verdict shows.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  messages: {
    verdict: {
      nl: 'Met ‘{words}’ laat je merken wat jij ervan vindt. De ander gaat zich dan verdedigen, of zegt wat jij wilt horen. Geef alleen terug wat je hoort, en laat je oordeel weg.',
      en: 'With ‘{words}’ you show what you think of it. People then defend themselves, or say what you would like to hear. Give back only what you hear, and leave out your verdict.',
    },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'reflection')) {
      const found = verdictIn(utterance, conversation);
      if (found === undefined) continue;
      yield {
        message: 'verdict',
        with: { words: utterance.prose.text.slice(found.from, found.to) },
        at: spanIn(utterance.prose, found.from, found.to),
        restsOn: [utterance],
      };
    }
  },
});

function verdictIn(utterance: Utterance, conversation: Conversation): PhraseMatch | undefined {
  const { prose } = utterance;
  const { language } = conversation;
  return verdicts.allIn(prose, language).find((match) => {
    const stated = statedAt(prose, match.from, language);
    if (stated === undefined || theirs.isIn(stated.words, language)) return false;
    if (stated.words.slice(0, stated.at).some(({ key }) => others[language].has(key))) return false;
    if (isHappiness(wordsIn(prose), match, language)) return false;
    return !isClientsOwn(conversation, utterance, match);
  });
}

/** "Gelukkig zijn is …", "Gelukkig met …": then it is a feeling. */
function isHappiness(words: readonly Word[], { first, last }: PhraseMatch, language: Language): boolean {
  if (language !== 'nl' || words[first]!.key !== 'gelukkig') return false;
  return ['zijn', 'worden', 'met', 'voel', 'getrouwd'].includes(words[last]?.key ?? '');
}

/** Whether a client used the words that carry the verdict. */
function isClientsOwn(
  { turns, language }: Conversation,
  { turn, prose }: Utterance,
  { first, last }: PhraseMatch,
): boolean {
  const own = contentWordsIn(prose, language);
  const stems = wordsIn(prose)
    .slice(first, last)
    .map(({ key }) => stemOf(key, language))
    .filter((stem) => own.has(stem));
  if (stems.length === 0) return false;
  const before = turns.slice(Math.max(0, turn.index - TURNS_BACK), turn.index);
  return before.some(
    ({ role, utterances }) =>
      role === 'client' &&
      utterances.some((each) => stems.some((stem) => contentWordsIn(each.prose, language).has(stem))),
  );
}
