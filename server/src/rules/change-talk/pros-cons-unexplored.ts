import { has, professionalUtterances } from '../../conversation/ask.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';

const sides = phrases({
  nl: [
    '(voordeel|voordelen|nadeel|nadelen|voor- en nadelen|pluspunten|minpunten|keerzijde)',
    'levert … op',
    '(wat|hoeveel) kost (het|dat)',
    '(wat|welke) … (fijn|prettig|leuk|lekker|goed|goede|fijne|leuke|lastig|lastige|vervelend|vervelende|minder leuk|minder leuke|minder fijn|mindere|moeilijk|moeilijke) (aan|van|kanten|kant|dingen)',
    '(wat|welke) … (minder leuk|minder fijn|minder prettig|minder goed)',
    '(wat|hoe) … (bevalt|helpt het|win|wint|mis|mist|verlies|verliest) <je>',
    'wat (heb|hebt|hebben) <je> (er|eraan|daaraan|aan|daar)',
    'wat brengt (het|dat)',
    'wat zou (het|dat|je|u|er) … (opleveren|brengen|beter|anders worden|winnen|veranderen)',
  ],
  en: [
    '(advantage|advantages|disadvantage|disadvantages|pros|cons|upside|upsides|downside|downsides|drawback|drawbacks|benefit|benefits|plus side)',
    '(good|bad|best|worst|nice|hard|great) (thing|things|part|parts|side|sides|bit|bits) (about|of)',
    'not so good',
    'less good',
    'what … (like|enjoy|dislike) … about',
    'what … (gain|lose|get out of|cost you|costing|give you|gives you|bring you|brings you)',
    'what (difference|good) would',
    '(better|easier|harder) (about|for you)',
  ],
});

export default defineRule({
  id: 'pros-cons-unexplored',
  dutchName: 'voor-en-nadelen-niet-verkend',
  group: 'change-talk',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Er is geen vraag naar voordelen of nadelen.',
    en: 'Nothing asks about advantages or disadvantages.',
  },
  source: 'Verandertaal',
  reads: ['pros-cons-question', 'disadvantage-now', 'advantage-change', 'question'],
  messages: {
    absent: {
      nl: 'In dit gesprek vraag je niet naar de voor- en nadelen van hoe het nu is of zou kunnen zijn. Wie daarover vertelt, hoort zichzelf de redenen noemen. Vraag eerst wat er fijn aan is, en dan wat er minder fijn aan is.',
      en: 'In this conversation you do not ask about the good and less good sides of how it is or could be. Talking about those lets people hear their own reasons. First ask what is good about it, then what is less good.',
    },
  },
  *check(conversation) {
    const explored = has(conversation, 'pros-cons-question', 'disadvantage-now', 'advantage-change');
    if (explored || !isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    const asks = professionalUtterances(conversation).some(
      ({ prose }) => hasQuestionMark(prose) && sides.isIn(prose, language),
    );
    if (asks) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
