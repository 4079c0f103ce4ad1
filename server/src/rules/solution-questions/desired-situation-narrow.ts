import { professionalUtterances, utterancesOfKind } from '../../conversation/ask.ts';
import type { Prose } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { Phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { questionsIn } from '../shared/wording/question-form.ts';

/** The sides from which one can ask about the desired situation. */
const sides = new Phrases({
  becoming: {
    nl: [
      'hoe (ziet|zien|zou|zouden) … (eruit|uit|eruitzien|uitzien)',
      '(wat|hoe) (wil|wilt|willen|wens|wenst) <je>',
      '(wat|hoe) (zou|zouden) <je> … (willen|graag|liever)',
      '(waar|wat) (hoop|hoopt|hopen|droom|droomt|dromen|verlang|verlangt) <je>',
      'in plaats',
    ],
    en: ['look like', '(want|like|hope|hoping|hopes|wish|prefer|instead|rather)', 'be like'],
  },
  noticing: {
    nl: [
      '(merk|zie|hoor) <je>',
      '(merkt|ziet|hoort) u',
      '(merken|zien|horen) jullie',
      '(zou|zouden|ga|gaat|gaan|zal|zult) <je> … (merken|zien|horen)',
      'hoe weet <je>',
    ],
    en: ['you … (notice|see|hear|know|tell)'],
  },
  others: {
    nl: [
      '(merkt|ziet|hoort|zegt|merken|zien|horen|zeggen) (hij|ze|zij|de|het|een|mijn|je|jouw|anderen|iemand)',
      '(vader|moeder|ouders|zoon|dochter|kind|kinderen|partner|man|vrouw|vriend|vriendin|vrienden|vriendinnen|leraar|juf|meester|mentor|oma|opa|broer|zus|buren|anderen|klasgenoten) … (merkt|merken|ziet|zien|hoort|horen|zegt|zeggen|merk|valt)',
      'aan <je>',
      'wie (merkt|ziet|hoort|zal|zou)',
    ],
    en: [
      '(he|she|they|others|anyone|mum|mom|dad|mother|father|parents|son|daughter|child|children|kids|partner|husband|wife|friend|friends|teacher|mentor|gran|brother|sister|neighbours) … (notice|see|hear|say|tell)',
      'about you',
      'who (will|would|notices|sees)',
    ],
  },
  effect: {
    nl: [
      '(betekent|betekenen|betekenis|effect|gevolg|verschil|invloed)',
      '(levert|leveren|geeft|brengt) … (op|jullie|je|jou|u|hem|haar)',
      'wat (doet|doen) dat',
      'hoe (voel|voelt|voelen)',
      'wat verandert',
    ],
    en: [
      '(mean|difference|effect|change|changes|feel|feels)',
      '(give|gives|bring|brings) (you|him|her|them)',
    ],
  },
  behaviour: {
    nl: [
      '(doe|doet|doen) (je|jij|u|jullie|hij|ze|zij|de|jouw|iedereen)',
      'wat … (doe|doet|doen|gebeurt|gebeuren|zeg|zegt|zeggen)',
    ],
    en: ['(doing|happen|happens|happening|say|saying)', '(you|he|she|they|we|everyone) … do'],
  },
});

export default defineRule({
  id: 'desired-situation-narrow',
  dutchName: 'gewenste-situatie-van-een-kant',
  group: 'solution-questions',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Je vraagt maar van één kant naar de gewenste situatie.',
    en: 'You ask about the desired situation from one side only.',
  },
  source: 'Gewenste situatie',
  reads: ['desired-situation'],
  messages: {
    narrow: {
      nl: 'Je vraagt steeds van dezelfde kant naar de gewenste situatie. Met meer kanten wordt het plaatje rijker en echter. Vraag ook eens wat anderen merken, wat iedereen dan doet, of wat het oplevert.',
      en: 'You keep asking about the desired situation from the same side. More sides make the picture richer and more real. Ask what others notice too, what everyone does then, or what difference it makes.',
    },
    asked: { nl: 'Een vraag van die kant.', en: 'A question from that side.' },
  },
  *check(conversation) {
    const questions = utterancesOfKind(conversation, 'desired-situation').filter(
      ({ turn }) => turn.role === 'professional',
    );
    const count = questions.reduce((sum, { prose }) => sum + questionsIn(prose).length, 0);
    if (count < 2 || !isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    if (questions.some(({ prose }) => sidesIn(prose, language).size === 0)) return;
    const all = new Set<string>();
    for (const { prose } of professionalUtterances(conversation)) {
      if (hasQuestionMark(prose)) for (const side of sidesIn(prose, language)) all.add(side);
      if (all.size > 1) return;
    }
    // How it would be as a whole and nothing more: that is vague, and another rule says so.
    if (all.has('becoming')) return;
    yield {
      message: 'narrow',
      at: placeOfScript(conversation),
      restsOn: questions,
      related: questions.map(({ tag, prose }) => ({ at: tag?.span ?? prose.span, message: 'asked' })),
    };
  },
});

function sidesIn(prose: Prose, language: Language): ReadonlySet<string> {
  return new Set(sides.allIn(prose, language).map(({ label }) => label));
}
