import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'single-option',
  dutchName: 'keuze-met-een-optie',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Een keuze waarbij niets te kiezen valt.',
    en: 'A choice that leaves nothing to choose.',
  },
  reads: [],
  messages: {
    one: {
      nl: 'Deze keuze heeft maar één optie. Dan valt er niets te kiezen, en dus niets te oefenen. Schrijf er een optie bij, of zet de beurten gewoon in het gesprek.',
      en: 'This choice has one option only. So there is nothing to choose, and nothing to practise. Add an option, or let the turns simply be part of the conversation.',
    },
    none: {
      nl: 'Deze keuze heeft geen opties. De deelnemer krijgt een vraag en kan nergens uit kiezen. Zet er minstens twee regels onder die met ‘optie:’ beginnen.',
      en: 'This choice has no options. The trainee is asked something and has nothing to choose from. Put at least two lines under it that begin with ‘option:’.',
    },
  },
  *check(conversation) {
    for (const { options, line } of conversation.choices) {
      if (options.length > 1) continue;
      // An option above which the choice itself was left out is a fault of its own.
      if (options[0]?.line.start === line.start) continue;
      yield { message: options.length === 1 ? 'one' : 'none', at: line };
    }
  },
});
