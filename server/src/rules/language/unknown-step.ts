import type { Conversation, Step } from '../../conversation/model.ts';
import { numberOf } from '../../text/numbers.ts';
import { defineRule, type Fix } from '../contract.ts';
import { freeNumber, isStepNumber } from '../shared/scales/step-places.ts';
import { keywordIn } from '../shared/script/spelling.ts';
import { replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'unknown-step',
  dutchName: 'onbekende-stap',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Een stap heeft geen nummer van 1 tot en met 6.',
    en: 'A step does not have a number from 1 to 6.',
  },
  reads: [],
  messages: {
    unknown: {
      nl: 'Een schaalvraag heeft geen stap ‘{number}’. Er zijn er zes, en elke stap heeft een eigen soort vraag. Geef deze stap een nummer van 1 tot en met 6.',
      en: 'A scale question has no step ‘{number}’. There are six, and each has a kind of question of its own. Give this step a number from 1 to 6.',
    },
    missing: {
      nl: 'Deze stap heeft geen nummer. Aan het nummer is te zien welke vraag hier hoort. Zet voor de dubbele punt een nummer van 1 tot en met 6.',
      en: 'This step has no number. The number tells which question belongs here. Put a number from 1 to 6 before the colon.',
    },
    renumber: { nl: 'Maak er stap {number} van', en: 'Make it step {number}' },
  },
  *check(conversation) {
    for (const step of conversation.steps) {
      // That it stands outside a scale is said already.
      if (step.scale === undefined || isStepNumber(step.number)) continue;
      const { numberName, line } = step;
      yield numberName === undefined
        ? { message: 'missing', at: line, fixes: renumber(conversation, step) }
        : {
            message: 'unknown',
            with: { number: numberName.text },
            at: numberName.span,
            fixes: renumber(conversation, step),
          };
    }
  },
});

/** The number that is written out or stands behind the colon, else the first that is free. */
function renumber(conversation: Conversation, step: Step): Fix<'renumber'>[] {
  const { numberName, title, line, scale } = step;
  const said = numberOf(numberName?.text ?? title.text);
  const taken = scale!.steps.some((each) => each.number === said);
  const number = said !== undefined && isStepNumber(said) && !taken ? said : freeNumber(scale!, step);
  if (number === undefined) return [];
  const keyword = keywordIn(conversation, 'STEP');
  const isBehindColon = numberName === undefined && said === number;
  const head = { start: line.start, end: isBehindColon ? title.span.end : line.end };
  const rest = isBehindColon || title.text === '' ? '' : ` ${title.text}`;
  const edit =
    numberName === undefined
      ? replace(head, `${keyword} ${number}:${rest}`)
      : replace(numberName.span, String(number));
  return [{ title: 'renumber', with: { number }, kind: 'suggestion', edits: [edit] }];
}
