import type { Option } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { type Inside, insideOptions } from '../shared/sequences/options.ts';

export default defineRule({
  id: 'option-without-feedback',
  dutchName: 'optie-zonder-feedback',
  group: 'exercise',
  severity: 'hint',
  summary: {
    nl: 'De andere opties van deze keuze hebben feedback, maar deze niet.',
    en: 'Other options of this choice have feedback, but this one has none.',
  },
  reads: [],
  messages: {
    missing: {
      nl: 'Deze optie heeft geen feedback, terwijl een andere optie van deze keuze die wel heeft. Wie dit kiest, hoort niet wat de keuze deed. Schrijf er een regel ‘feedback:’ bij.',
      en: 'This option has no feedback, while another one of this choice has. Whoever chooses it is not told what the choice did. Add a line that begins with ‘feedback:’.',
    },
    other: { nl: 'Hier staat wel feedback.', en: 'Here is feedback.' },
  },
  *check(conversation) {
    if (conversation.choices.length === 0 || conversation.turns.length === 0) return;
    const inside = insideOptions(conversation);
    for (const { options } of conversation.choices) {
      const told = options.find(hasFeedback);
      if (told === undefined) continue;
      for (const option of options) {
        if (hasFeedback(option) || isToldInside(option, inside)) continue;
        yield {
          message: 'missing',
          at: option.line,
          related: [{ at: told.feedback!.span, message: 'other' }],
        };
      }
    }
  },
});

function hasFeedback({ feedback }: Option): boolean {
  return feedback !== undefined && feedback.text !== '';
}

/** Whether the choice inside an option tells what there is to tell. */
function isToldInside(option: Option, inside: ReadonlyMap<Option, Inside>): boolean {
  return inside.get(option)!.choices.some((choice) => choice.options.some(hasFeedback));
}
