import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'unknown-file',
  dutchName: 'onbekend-bestand',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Achter ‘gebruik’ staat een bestand dat er niet is.',
    en: '‘Use’ names a file that does not exist.',
  },
  reads: [],
  messages: {
    missing: {
      nl: 'Ik kan het bestand ‘{path}’ niet vinden. De mensen en technieken uit dat bestand ontbreken nu in dit gesprek. Controleer de naam en de map, gezien vanuit de map van dit bestand.',
      en: 'I cannot find the file ‘{path}’. The people and techniques introduced there are missing from this conversation. Check the name and the folder, starting from the folder of this file.',
    },
  },
  *check(conversation) {
    for (const { path, problem } of conversation.uses)
      if (problem === 'missing') yield { message: 'missing', with: { path: path.text }, at: path.span };
  },
});
