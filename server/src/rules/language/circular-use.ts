import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'circular-use',
  dutchName: 'gebruik-in-een-kring',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Bestanden gebruiken elkaar in een kring.',
    en: 'Files use each other in a circle.',
  },
  reads: [],
  messages: {
    circular: {
      nl: '‘{path}’ gebruikt, al dan niet via een ander bestand, weer dit bestand. Zo is niet te zien waar iemand echt is voorgesteld. Zet wat jullie delen in een eigen bestand dat zelf niets gebruikt.',
      en: '‘{path}’ uses this file in turn, by itself or by way of another. That hides where somebody is really introduced. Put what these files share in a file of its own that uses none of them.',
    },
  },
  *check(conversation) {
    for (const { path, problem } of conversation.uses)
      if (problem === 'circular') yield { message: 'circular', with: { path: path.text }, at: path.span };
  },
});
