import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Prose } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { isAskedFor } from '../shared/sequences/asked-before.ts';
import { statedAt } from '../shared/wording/own-words.ts';

const telling = phrases({
  nl: [
    'ik (ga|zal|moet) <je> (even|eens|nu|eerst|wel|wat|iets|het|dat|kort|) (even|eens|kort|) (uitleggen|vertellen|zeggen|leren)',
    'ik (ga|zal) (het|dat|dit|) (<je>|) … (uitleggen|vertellen)',
    'ik leg <je> … uit',
    'ik leg (het|dat|dit) (<je>|) (even|nog eens|nog een keer|) uit',
    '^luister (eens|even|goed|nou|nu)',
    'moet <je> (eens|goed|even|nou) (goed|) luisteren',
    'laat (me|mij|ik) <je> (even|eens|dit|) (uitleggen|vertellen|zeggen)',
    '<je> moet (goed|wel|even|) (weten|begrijpen|beseffen|snappen) (dat|hoe|wat)',
    'wat <je> moet (weten|begrijpen|snappen)',
    '^let (nu|even|goed|) (goed|) op',
    '^onthoud (goed|dat|dit)',
  ],
  en: [
    '^(now|) (let me|i will|i must|i have to) (just|quickly|) (tell|explain|teach|inform)',
    "(let me|i'll|i'm going to|i am going to|i've got to|i need to) (just|quickly|) (tell|teach|inform|educate) you",
    "(let me|i'll|i'm going to|i am going to|i've got to) (just|quickly|) explain",
    '^listen (to me|carefully|up|here)',
    '^now listen',
    'you (need|have) to (know|understand|realise|realize) (that|how|what)',
    'you must (understand|realise|realize)',
    'what you need to (know|understand|realise|realize)',
    '^pay attention',
    '^remember that',
  ],
});

export default defineRule({
  id: 'telling-wording',
  dutchName: 'vertellen-in-plaats-van-uitwisselen',
  group: 'information',
  severity: 'hint',
  summary: {
    nl: 'Je kondigt aan dat jij gaat vertellen.',
    en: 'You announce that you will do the telling.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['elicit-need', 'structure', 'scale-explanation', 'reflection', 'summary', 'asks-information'],
  messages: {
    telling: {
      nl: '‘{words}’ maakt van de ander een luisteraar. Informatie uitwisselen doe je samen. Vraag eerst wat de ander al weet of wil weten.',
      en: '‘{words}’ turns the client into a listener. Exchanging information is done together. First ask what they know, or want to know.',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of professionalUtterances(conversation)) {
      const { prose, turn } = utterance;
      if (isA(utterance, 'elicit-need', 'structure', 'scale-explanation', 'reflection', 'summary')) continue;
      const found = telling
        .allIn(prose, language)
        .find((each) => statedAt(prose, each.from, language) !== undefined && !isDenied(prose, each));
      if (found === undefined || isAskedFor(conversation, turn)) continue;
      yield {
        message: 'telling',
        with: { words: prose.text.slice(found.from, found.to) },
        at: spanIn(prose, found.from, found.to),
      };
    }
  },
});

const denials: ReadonlySet<string> = new Set(['niet', 'nooit', 'not', 'never']);

/** "Ik ga je niet vertellen wat je moet doen" is the very opposite of telling. */
function isDenied(prose: Prose, { first, last }: PhraseMatch): boolean {
  return wordsIn(prose)
    .slice(first, last + 1)
    .some(({ key }) => denials.has(key));
}
