import { isA, professionalUtterances, utterancesOfKind } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { clientUtterances, isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';

/** So many of the questions are shown beside the finding. */
const MOST_RELATED = 5;

/** These ask whether the professional may, and leave no choice but yes or no. */
const permissions = phrases({
  nl: [
    '(mag|zal|kan) ik',
    '(vind|vindt|vinden) <je> het (goed|oke|ok|prima|fijn|erg) (als|dat|om)',
    '(is|was) het (goed|oke|ok|prima) (voor <je>|) (als|dat)',
    '(heb|hebt|heeft) <je> er (iets|bezwaar) (op|) tegen',
    'mag (dat|het)$',
  ],
  en: [
    '(may|can|could|shall) i',
    '(is|would) it (be|) (ok|okay|all right|alright|fine) (with you|) (if|to|for)',
    '(do|would) you mind (if|me)',
  ],
});

/** These ask what somebody wants, needs or knows. */
const needs = phrases({
  nl: [
    '(wil|wilt|willen|zou|zouden) <je> … (weten|horen|lezen|bespreken|hebben|meer)',
    'behoefte',
    '(vragen|vraag) (over|heb|hebt|hebben|van|voor)',
    '(benieuwd|nieuwsgierig)',
    '(wat|waar|waarmee|welke|hoe) … (nodig|helpen|helpt|nuttig)',
    '(heb|hebt|heeft|hebben) <je> er (iets|wat) aan',
    '(weet|weten) <je>',
    '(waarmee|waar) kan ik <je>',
    'waar (wil|wilt|willen|zou|zouden) <je>',
  ],
  en: [
    '(would you|do you) (like|want|need) (to|) (know|hear|read|talk|see|more)',
    'would you like',
    '(what|which|where|how) … (need|help|helpful|useful)',
    '(curious|wondering|interested)',
    'questions (about|do|have|would)',
    'would it (help|be helpful|be useful)',
    'do you … know',
    '(how|what) can i (do|help|tell)',
  ],
});

export default defineRule({
  id: 'need-not-asked',
  dutchName: 'behoefte-niet-gevraagd',
  group: 'information',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Je vraagt alleen of je iets mag vertellen, maar nergens wat de ander wil weten.',
    en: 'You only ask whether you may tell something, but nowhere what they want to know.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['elicit-need', 'prior-knowledge', 'information', 'asks-information'],
  messages: {
    onlyPermission: {
      nl: 'Je vraagt in dit gesprek alleen of je iets mag vertellen, maar nergens waar de ander behoefte aan heeft. Zo kies jij wat er verteld wordt. Vraag ook eens: ‘Waar zou je meer over willen weten?’',
      en: 'In this conversation you only ask whether you may tell something, but nowhere what the client needs. That way you choose what is told. Ask as well: ‘What would you like to know more about?’',
    },
    question: { nl: 'Hier vraag je alleen toestemming.', en: 'Here you only ask permission.' },
  },
  *check(conversation) {
    const { language } = conversation;
    const questions = utterancesOfKind(conversation, 'elicit-need');
    if (questions.length === 0 || utterancesOfKind(conversation, 'information').length === 0) return;
    if (!isLongEnoughToMiss(conversation)) return;
    if (!questions.every((each) => asksOnlyPermission(each, language))) return;
    if (professionalUtterances(conversation).some((each) => asksNeed(each, language))) return;
    // Who asks to be told something has made the need known.
    if (clientUtterances(conversation).some((each) => asksForInformation(each, language))) return;
    yield {
      message: 'onlyPermission',
      at: placeOfScript(conversation),
      restsOn: questions,
      related: questions
        .slice(0, MOST_RELATED)
        .map(({ prose }) => ({ at: prose.span, message: 'question' as const })),
    };
  },
});

function asksOnlyPermission(utterance: Utterance, language: Language): boolean {
  const { prose } = utterance;
  return (
    !isA(utterance, 'prior-knowledge') &&
    finalQuestion(prose, language) !== 'open' &&
    permissions.isIn(prose, language)
  );
}

function asksNeed({ prose }: Utterance, language: Language): boolean {
  return hasQuestionMark(prose) && needs.isIn(prose, language);
}
