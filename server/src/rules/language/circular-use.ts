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
      nl: '‘{path}’ gebruikt zelf ook weer dit bestand, rechtstreeks of via een ander bestand. Zo is niet te zien waar iemand is voorgesteld. Zet wat de bestanden delen in een apart bestand dat zelf geen ander bestand gebruikt.',
      en: '‘{path}’ goes on to use this file, directly or through another one. That hides where somebody is introduced. Put what these files share in a separate file that uses no other file.',
    },
  },
  *check(conversation) {
    for (const { path, problem } of conversation.uses)
      if (problem === 'circular') yield { message: 'circular', with: { path: path.text }, at: path.span };
  },
});
