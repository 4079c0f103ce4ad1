import type { Conversation, Option } from '../../conversation/model.ts';
import { defineRule, type Fix } from '../contract.ts';
import { toFillIn } from '../shared/script/inserted-turns.ts';
import { insertAt } from '../shared/script/writing.ts';
import { insideOptions } from '../shared/sequences/options.ts';

export default defineRule({
  id: 'option-without-turns',
  dutchName: 'optie-zonder-beurten',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Een optie waarin niets gebeurt.',
    en: 'An option in which nothing happens.',
  },
  reads: [],
  messages: {
    empty: {
      nl: 'Bij deze optie zegt niemand iets. Wie dit kiest, ziet niet wat de keuze doet met het gesprek. Schrijf op wat er gezegd wordt, of ga met ‘ga naar’ verder.',
      en: 'Nobody says anything in this option. Whoever chooses it cannot see what the choice does to the conversation. Write what is said, or go on with ‘go to’.',
    },
    onlyFeedback: {
      nl: 'Bij deze optie staat alleen feedback. Die zegt meer als je eerst ziet wat de cliënt terugzegt. Schrijf er een paar beurten bij, of ga met ‘ga naar’ verder.',
      en: 'This option holds feedback only. Feedback says more once you have seen how the client responds. Write a few turns, or go on with ‘go to’.',
    },
    add: { nl: 'Zet een beurt van {speaker} klaar', en: 'Begin a turn of {speaker}' },
  },
  *check(conversation) {
    if (conversation.choices.length === 0) return;
    for (const [option, inside] of insideOptions(conversation)) {
      const { turns, jumps, directions, choices } = inside;
      // "(stilte)" is something to choose too.
      if (turns.length + jumps.length + directions.length + choices.length > 0) continue;
      const hasFeedback = option.feedback !== undefined && option.feedback.text !== '';
      yield {
        message: hasFeedback ? 'onlyFeedback' : 'empty',
        at: option.line,
        fixes: beginTurn(conversation, option),
      };
    }
  },
});

function beginTurn({ participants }: Conversation, { line, label }: Option): Fix<'add'>[] {
  const speaker = participants.find((each) => each.role === 'professional')?.name.text;
  if (speaker === undefined) return [];
  const end = Math.max(line.end, label.span.end);
  const edits = [insertAt(end, `\n${speaker}: ${toFillIn}`)];
  return [{ title: 'add', with: { speaker }, kind: 'suggestion', edits }];
}
