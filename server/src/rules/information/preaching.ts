import { isA, professionalUtterances } from '../../conversation/ask.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isQuoted } from '../shared/wording/quoted-speech.ts';

/** What appeals to somebody's conscience. A question does too: "Je weet toch dat roken slecht is?" */
const sermons = phrases({
  nl: [
    '^denk (toch|eens|ook|nou|) (eens|ook|toch|nou|) aan <jouw> (kind|kinderen|zoon|dochter|gezin|gezondheid|baby|toekomst|longen|lijf|ouders|moeder)',
    '(moet|moeten|mag|mogen) (toch|ook|) (<je>|) … aan <jouw> (kind|kinderen|zoon|dochter|gezin|gezondheid|baby|toekomst) denken',
    '<je> (weet|weten) (toch|heus) (best|wel|ook|ook wel|zelf|heus|) (dat|hoe|wat)',
    '<je> (weet|weten) (best|donders goed|heel goed) dat',
    '<je> (bent|zijn) toch (ook|zelf|) (een|de|) (moeder|vader|ouder|ouders|volwassene|volwassen|oud en wijs genoeg|verstandig)',
    '(dat|zoiets|dit) (doe|doet) <je> (toch|gewoon|echt) niet',
    '(dat|zoiets|dit) (kan|hoort|mag|kun je) (toch|gewoon|echt) niet',
    'zo hoort het (nu eenmaal|nou eenmaal|gewoon|niet)',
    '<je> (wil|wilt|willen) toch (niet|ook niet) dat',
    '<je> (hebt|heeft|hebben) (toch|nu eenmaal|gewoon) een verantwoordelijkheid',
    'het is <jouw> (plicht|verantwoordelijkheid) (om|als|dat)',
    'een (goede|echte|verstandige) (moeder|vader|ouder) (doet|zou|laat|weet|hoort|zorgt)',
    'schaam <je>',
    '<je> (zou|zouden|had|hadden) beter moeten weten',
    '(ik|dat) hoef (ik|) <je> toch niet (uit te leggen|te vertellen|te zeggen)',
    'wat moet er (van|met) … (worden|gebeuren)',
  ],
  en: [
    '^(just|please|do|) think (of|about) your (child|children|kids|son|daughter|family|health|baby|future|lungs|parents|mother)',
    'you (should|must|need to|have to|ought to) (really|also|) think (of|about) your (child|children|kids|son|daughter|family|health|baby|future)',
    'you know (perfectly|very|full|damn) well',
    'you (surely|must surely) (know|want|see)',
    '^surely you',
    "you (don't|do not) want … do you",
    '(any|a) (good|decent|responsible|sensible) (mother|father|parent) (would|does|knows|makes|puts)',
    "you're (a|the) (mother|father|parent|grown-up|adult) (after all|now)",
    "(that's|this is) (just|simply|) not (done|how you behave|what a mother does)",
    '(you|you should|you ought to) (should|ought to|) be ashamed',
    'shame on you',
    "it's your (duty|responsibility) (to|as)",
    'you (should|ought to) know better',
    "(i|surely i) (shouldn't|don't|do not) (have|need) to (tell|remind|explain) you",
    'you owe it to',
    'what kind of (mother|father|parent)',
    'what will become of',
  ],
});

export default defineRule({
  id: 'preaching',
  dutchName: 'preken',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Je spreekt het geweten van de ander aan.',
    en: "You appeal to the client's conscience.",
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['reflection', 'summary', 'affirmation', 'emphasise-autonomy'],
  messages: {
    sermon: {
      nl: '‘{words}’ klinkt als een preek. Wie zich betrapt voelt, trekt zich terug of gaat in de verdediging. Vraag wat voor de ander belangrijk is, of geef terug wat je hoort.',
      en: '‘{words}’ sounds like a sermon. Someone who feels caught out withdraws or fights back. Ask what matters to them, or give back what you hear.',
    },
  },
  *check(conversation) {
    for (const utterance of professionalUtterances(conversation)) {
      const { prose } = utterance;
      if (!sermons.isIn(prose, conversation.language)) continue;
      if (isA(utterance, 'reflection', 'summary', 'affirmation', 'emphasise-autonomy')) continue;
      const found = sermons.allIn(prose, conversation.language).find(({ from }) => !isQuoted(prose, from));
      if (found === undefined) continue;
      yield {
        message: 'sermon',
        with: { words: prose.text.slice(found.from, found.to) },
        at: spanIn(prose, found.from, found.to),
      };
    }
  },
});
