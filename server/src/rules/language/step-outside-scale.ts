import { fieldOf } from '../../conversation/ask.ts';
import type { Conversation, Step } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { keywordIn } from '../shared/script/spelling.ts';
import { insertAt } from '../shared/script/writing.ts';

export default defineRule({
  id: 'step-outside-scale',
  dutchName: 'stap-buiten-schaal',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Een stap staat niet onder een schaal.',
    en: 'A step is not part of a scale.',
  },
  reads: [],
  messages: {
    outside: {
      nl: 'Deze stap hoort bij geen enkele schaal. Zonder schaal is niet te zien waar de cliënt een cijfer voor geeft. Zet er een regel boven zoals: schaal succes 0-10: rust in huis.',
      en: 'This step belongs to no scale. Without a scale nobody can tell what the client rates. Put a line above it such as: scale success 0-10: a calm house.',
    },
    also: { nl: 'Deze stap ook.', en: 'This step too.' },
    add: { nl: 'Zet er een schaal boven', en: 'Put a scale above it' },
  },
  *check(conversation) {
    for (const [first, ...others] of runsOutside(conversation)) {
      yield {
        message: 'outside',
        at: first!.line,
        related: others.map((step) => ({ at: step.line, message: 'also' })),
        fixes: [
          { title: 'add', kind: 'suggestion', edits: [insertAt(first!.line.start, scaleLine(conversation))] },
        ],
      };
    }
  },
});

/** Steps without a scale, those that follow each other together: one forgotten line is one finding. */
function runsOutside({ steps, phases }: Conversation): Step[][] {
  const isApart = (a: Step, b: Step) =>
    b.number <= a.number || phases.some(({ line }) => a.line.start < line.start && line.start < b.line.start);
  const runs: Step[][] = [];
  for (const [index, step] of steps.entries()) {
    if (step.scale !== undefined) continue;
    const before = steps[index - 1];
    if (before === undefined || before.scale !== undefined || isApart(before, step)) runs.push([step]);
    else runs.at(-1)!.push(step);
  }
  return runs;
}

/** A scale about the goal, where the script names one. */
function scaleLine(conversation: Conversation): string {
  const goal = fieldOf(conversation, 'goal')?.value.text ?? '';
  const kind = conversation.language === 'nl' ? 'succes' : 'success';
  const subject = goal === '' ? '' : ` ${goal.replace(/[[\]\\]/g, '\\$&')}`;
  return `${keywordIn(conversation, 'SCALE')} ${kind} 0-10:${subject}\n`;
}
