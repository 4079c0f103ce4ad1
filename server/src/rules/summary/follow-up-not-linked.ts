import { professionalUtterances } from '../../conversation/ask.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { fieldOfFollowUp, refersBack } from '../shared/sequences/follow-up.ts';

/** Other ways to come back to an earlier conversation. */
const links = phrases({
  nl: [
    '(sinds|na) (ons|het|dat|dit) … gesprek',
    '(sinds|nadat|toen|dat) (we|ik|wij) (elkaar|je|u|jullie) … (zagen|zag|spraken|sprak|gezien|gesproken)',
    '(toen|destijds|eerder) (vertelde|zei|had|hadden|gaf|wilde) (je|jij|u|jullie|we)',
    '(je|jij|u|jullie|we) (vertelde|vertelden|zei|zeiden|noemde|noemden|had|hadden) (toen|eerder|destijds)',
    '(hadden|hebben) (we|wij) … afgesproken',
    '(we|wij) (hadden|hebben) … afgesproken',
    '(afgelopen|voorbije) (tijd|weken|week|maand|maanden|periode)',
    'een (week|maand|tijd|tijdje|poos|poosje) geleden',
    'terug naar (wat|waar)',
  ],
  en: [
    '(since|after) (we|our|that|i) … (spoke|talked|met|conversation|talk|saw)',
    '(you|we) (told|said|mentioned|talked|spoke|agreed|planned|wanted) … (then|before|earlier|back then|that time)',
    'when we (last|first|) (spoke|talked|met)',
    'we (had|have|) (agreed|planned)',
    "we'd (agreed|planned)",
    '(past|last) (few|couple|two|three|four) … (weeks|months)',
    '(weeks|months|while|week|month) ago',
    'how (has|have) (it|things|that) (been|gone)',
  ],
});

export default defineRule({
  id: 'follow-up-not-linked',
  dutchName: 'vervolg-zonder-terugblik',
  group: 'summary',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Een vervolggesprek waarin niemand terugkomt op de vorige keer.',
    en: 'A follow-up in which nobody comes back to last time.',
  },
  source: 'Samenvatten',
  reads: ['summary'],
  messages: {
    notLinked: {
      nl: 'Dit is een vervolggesprek, maar je komt nergens terug op de vorige keer. Zo lijkt het alsof jullie opnieuw beginnen. Verbind wat de ander toen vertelde met wat die nu zegt, bijvoorbeeld: ‘De vorige keer vertelde je …, en nu hoor ik …’',
      en: 'This is a follow-up, but nowhere do you come back to last time. It seems as if you are starting all over. Link what the client told you then to what they say now, for instance: ‘Last time you told me …, and now I hear …’',
    },
    says: { nl: 'Hier staat dat het een vervolg is.', en: 'This says that it is a follow-up.' },
  },
  *check(conversation) {
    const { language } = conversation;
    const field = fieldOfFollowUp(conversation);
    if (field === undefined || !isLongEnoughToMiss(conversation)) return;
    const isLinked = professionalUtterances(conversation).some(
      ({ prose }) => refersBack(prose, language) || links.isIn(prose, language),
    );
    if (isLinked) return;
    // The finding stands on the title; what is said elsewhere is shown beside it.
    const related = field.kind === 'title' ? [] : [{ at: field.value.span, message: 'says' as const }];
    yield { message: 'notLinked', at: placeOfScript(conversation), related };
  },
});
