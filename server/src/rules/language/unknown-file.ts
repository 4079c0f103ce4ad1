import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'unknown-file',
  dutchName: 'onbekend-bestand',
  group: 'language',
  severity: 'error',
  summary: {
    nl: '‘Gebruik’ noemt een bestand dat er niet is.',
    en: 'A ‘use’ names a file that is not there.',
  },
  reads: [],
  messages: {
    missing: {
      nl: 'Ik vind geen bestand ‘{path}’. Wie en wat daarin is voorgesteld, ontbreekt nu in dit gesprek. Controleer de naam en de map, gezien vanuit de map van dit bestand.',
      en: 'I find no file ‘{path}’. The people and techniques introduced there are missing from this conversation. Check its name and folder, as seen from the folder of this file.',
    },
  },
  *check(conversation) {
    for (const { path, problem } of conversation.uses)
      if (problem === 'missing') yield { message: 'missing', with: { path: path.text }, at: path.span };
  },
});
