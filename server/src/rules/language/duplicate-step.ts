import { defineRule } from '../contract.ts';
import { excludeEachOther, freeNumber, isStepNumber } from '../shared/scales/step-places.ts';
import { replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'duplicate-step',
  dutchName: 'dubbele-stap',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Dezelfde stap staat twee keer in één schaal.',
    en: 'The same step appears twice in one scale.',
  },
  reads: [],
  messages: {
    duplicate: {
      nl: 'Stap {number} staat al in deze schaal. De zes stappen komen elk één keer voor, dus een van de twee heeft het verkeerde nummer. Geef deze een ander nummer, of maak van de twee één stap.',
      en: 'This scale already has a step {number}. Each of the six steps comes once, so one of the two has the wrong number. Give this one another number, or make the two into one step.',
    },
    first: { nl: 'Hier staat de stap voor het eerst.', en: 'This is where the step comes first.' },
    renumber: { nl: 'Maak er stap {free} van', en: 'Make it step {free}' },
  },
  *check(conversation) {
    for (const scale of conversation.scales) {
      for (const [index, step] of scale.steps.entries()) {
        const { number, numberName } = step;
        if (!isStepNumber(number)) continue;
        const first = scale.steps
          .slice(0, index)
          .find((each) => each.number === number && !excludeEachOther(conversation, each, step));
        if (first === undefined) continue;
        const free = freeNumber(scale, step);
        const edits = [replace(numberName!.span, String(free))];
        yield {
          message: 'duplicate',
          with: { number },
          at: numberName!.span,
          related: [{ at: first.numberName!.span, message: 'first' }],
          fixes: free === undefined ? [] : [{ title: 'renumber', with: { free }, kind: 'suggestion', edits }],
        };
      }
    }
  },
});
