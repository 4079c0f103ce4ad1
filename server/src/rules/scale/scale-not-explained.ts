import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule, type Edit, type Problem } from '../contract.ts';
import { sentenceOfEnds } from '../shared/scales/anchors.ts';
import { endsInSubject, endsToldBy, rangeAround } from '../shared/scales/ends-told.ts';
import { positionText } from '../shared/scales/positions.ts';
import { mayTellEnds } from '../shared/scales/scale-ends.ts';
import { stepAskedBy } from '../shared/scales/scale-steps.ts';
import { keywordIn } from '../shared/script/spelling.ts';
import { insertAt, tagOf } from '../shared/script/writing.ts';
import { isFollowUp, refersBack } from '../shared/sequences/follow-up.ts';
import { walk } from '../shared/sequences/walk.ts';

const EXPLAINING = 1;
const ASKING = 2;

export default defineRule({
  id: 'scale-not-explained',
  dutchName: 'schaal-niet-uitgelegd',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Je vraagt waar de cliënt op de schaal staat, maar je hebt de schaal niet uitgelegd.',
    en: 'You ask where the client is on the scale, but you have not explained the scale.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    unexplained: {
      nl: 'Deze schaal is nog niet uitgelegd. Zolang niet duidelijk is wat {low} en {high} betekenen, is elk antwoord een gok. Vertel dat eerst.',
      en: 'This scale has not been explained yet. As long as it is not clear what {low} and {high} mean, any answer is a guess. Tell that first.',
    },
    explain: { nl: 'Leg de schaal eerst uit', en: 'Explain the scale first' },
  },
  *check(conversation) {
    if (!has(conversation, 'scale-question') || isFollowUp(conversation)) return;
    yield* walk<boolean>(conversation, {
      start: false,
      settled: true,
      key: String,
      step(isExplained, { moment: { turn } }, found) {
        if (turn?.role !== 'professional') return isExplained;
        for (const utterance of turn.utterances) {
          if (explains(utterance, conversation)) return true;
          if (stepAskedBy(utterance) !== ASKING) continue;
          if (refersBack(utterance.prose, conversation.language)) return true;
          // Where scales have been met before, the next question may come at once.
          if (!isExplainedAside(conversation, utterance)) found(problemOf(conversation, utterance));
          return true;
        }
        return false;
      },
    });
  },
});

function problemOf(conversation: Conversation, utterance: Utterance): Problem {
  const { turn, prose, tag } = utterance;
  const { low, high } = rangeAround(turn.scale, prose, conversation.language);
  return {
    message: 'unexplained',
    with: { low: positionText(low), high: positionText(high) },
    at: tag?.span ?? prose.span,
    restsOn: [utterance],
    fixes: [{ title: 'explain', kind: 'suggestion', edits: explainBefore(conversation, utterance) }],
  };
}

const explaining = phrases({
  nl: ['(legt|leggen|licht|lichten) … (uit|toe)', '(uitleg|toelichting|uitgelegd)'],
  en: ['(explains|explain|explaining|explained|explanation)'],
});

/** "(Anna legt de kleuren uit)", before the question. */
function isExplainedAside({ directions, language }: Conversation, { prose }: Utterance): boolean {
  return directions.some(
    ({ text }) => text.span.end <= prose.span.start && explaining.isIn(text.text, language),
  );
}

/** "Je kent de schaal nog wel": then it needs no explanation. */
const known = phrases({
  nl: [
    '<je> (ken|kent|kennen) … (schaal|schaalvraag|matrix|lijn|ladder|kleuren)',
    '(ken|kent|kennen) <je> … (schaal|schaalvraag|matrix|lijn|ladder|kleuren)',
    '(weet|weten) <je> … nog',
  ],
  en: [
    'you know … (scale|matrix|line|ladder|colours)',
    'remember (the|this|that|our) (scale|matrix|line|ladder|colours)',
  ],
});

/** A text without any of these tells nothing of an end. */
const ENDS = /onderaan|onderkant|bovenaan|bovenkant|bottom|\btop\b|groen|green|10|\btien\b|\bten\b/i;

/** Whether it tells what the ends mean, or the scale's line does. Half an explanation is for another rule. */
function explains(utterance: Utterance, { language }: Conversation): boolean {
  const { turn, prose } = utterance;
  if (isA(utterance, 'scale-explanation') || known.isIn(prose, language)) return true;
  const isAsked = stepAskedBy(utterance) === ASKING;
  if (isAsked && turn.scale !== undefined && endsInSubject(turn.scale, language).length > 0) return true;
  const least = isAsked || turn.step?.number === EXPLAINING ? 1 : 2;
  if (!mayTellEnds(prose, language)) return false;
  return ENDS.test(prose.text) && endsToldBy(utterance, language).length >= least;
}

/** A step 1 of its own where the scale has none; else straight before the question. */
function explainBefore(conversation: Conversation, utterance: Utterance): readonly Edit[] {
  const { turn, prose, tag } = utterance;
  const { scale, step } = turn;
  const said = sentenceOfEnds(conversation, scale, prose, ['low', 'high']);
  const hasExplanation = scale?.steps.some(({ number }) => number === EXPLAINING) === true;
  if (step?.number === ASKING && scale !== undefined && !hasExplanation) {
    const line = `${keywordIn(conversation, 'STEP')} ${EXPLAINING}:`;
    return [insertAt(step.line.start, `${line}\n${turn.label.text}: ${said}\n\n`)];
  }
  const explained = `${tagOf(conversation, 'scale-explanation')} ${said} `;
  if (tag !== undefined) return [insertAt(tag.span.start, explained)];
  return [insertAt(prose.span.start, `${explained}${tagOf(conversation, 'scale-position')} `)];
}
