import { has, professionalUtterances } from '../../conversation/ask.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';

const whatWorks = phrases({
  nl: [
    '(werkt|werkte|werkten|gewerkt)',
    '(helpt|hielp|hielpen|helpen|geholpen)',
    '(lukt|lukte|lukten|lukken|gelukt)',
    '(gaat|ging|gaan|gingen|loopt|liep) … (goed|beter|fijn|lekker|wel|makkelijk|rustig|vanzelf|soepel)',
    '(doe|doet|doen|deed|deden) <je> … (al|nu|anders|waardoor)',
    'waardoor',
    '(was|is|ging|gaat) … anders',
    '(zo|ook zo) … (houden|blijven)',
    'baat bij',
  ],
  en: [
    '(work|works|worked|working)',
    '(help|helps|helped|helping)',
    '(manage|managed|manages)',
    '(go|goes|going|went|gone) … (well|better|right|smoothly|easily|fine)',
    '(do|did|doing) … (already|now|differently|that makes|that made)',
    '(is|was) … different',
    'keep … (that way|the same|as it is)',
  ],
});

export default defineRule({
  id: 'what-works-not-asked',
  dutchName: 'wat-al-werkt-niet-gevraagd',
  group: 'solution-questions',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Nergens vraag je wat er nu al werkt.',
    en: 'Nowhere do you ask what works already.',
  },
  source: 'Uitzonderingen',
  reads: [
    'desired-situation',
    'exception',
    'success',
    'own-contribution',
    'scale-lower',
    'scale-been-higher',
  ],
  messages: {
    absent: {
      nl: 'Je kijkt vooruit met de cliënt, maar nergens vraag je wat er nu al werkt. Vaker doen wat al helpt, is de makkelijkste stap. Vraag bijvoorbeeld wat er al helpt, of wanneer het al lukte.',
      en: 'You look ahead with the client, but nowhere do you ask what works already. Doing more of what helps already is the easiest step. You could ask what helps already, or when it worked out.',
    },
  },
  // Where hope is missing altogether, that is the larger thing to say.
  yieldsTo: ['no-optimism'],
  *check(conversation) {
    if (!has(conversation, 'desired-situation', 'exception')) return;
    if (has(conversation, 'success', 'own-contribution', 'scale-lower', 'scale-been-higher')) return;
    if (!isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    const asks = professionalUtterances(conversation).some(
      ({ prose }) => hasQuestionMark(prose) && whatWorks.isIn(prose, language),
    );
    if (asks) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
