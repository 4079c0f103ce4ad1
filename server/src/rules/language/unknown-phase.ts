import type { Conversation } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { anyOf, endIn, keywordIn, namesLike, spellAs } from '../shared/script/spelling.ts';
import { insertAt } from '../shared/script/writing.ts';

export default defineRule({
  id: 'unknown-phase',
  dutchName: 'onbekende-fase',
  group: 'language',
  severity: 'error',
  summary: {
    nl: '‘Ga naar’ wijst naar een fase die er niet is.',
    en: '‘Go to’ leads to a phase that does not exist.',
  },
  reads: [],
  messages: {
    unknown: {
      nl: 'Er is geen fase die ‘{name}’ heet. De deelnemer loopt hier dus vast. Kies een fase die er wel is, of maak deze fase.',
      en: 'There is no phase called ‘{name}’. So the trainee gets stuck here. Choose a phase that does exist, or add this one.',
    },
    meant: {
      nl: 'Er is geen fase die ‘{name}’ heet. De deelnemer loopt hier dus vast. Bedoel je {meant}?',
      en: 'There is no phase called ‘{name}’. So the trainee gets stuck here. Do you mean {meant}?',
    },
    replace: { nl: 'Ga naar ‘{name}’', en: 'Go to ‘{name}’' },
    add: { nl: 'Maak de fase ‘{name}’', en: 'Add the phase ‘{name}’' },
  },
  *check(conversation) {
    for (const { target, phase, ends } of conversation.jumps) {
      if (phase !== undefined || ends) continue;
      const meant = namesLike(target.text, destinations(conversation));
      const line = `\n${keywordIn(conversation, 'PHASE')}: ${target.text}\n`;
      yield {
        message: meant.length > 0 ? 'meant' : 'unknown',
        with: { name: target.text, ...(meant.length > 0 && { meant: anyOf(meant) }) },
        at: target.span,
        fixes: [
          ...spellAs('replace', target.span, meant),
          {
            title: 'add',
            with: { name: target.text },
            kind: 'suggestion',
            edits: [insertAt(conversation.span.end, line)],
          },
        ],
      };
    }
  },
});

/** All that `ga naar` can name: the phases, and the end. */
function destinations(conversation: Conversation): readonly string[] {
  const phases = conversation.phases.map((phase) => phase.name.text).filter((name) => name !== '');
  return [...phases, endIn(conversation)];
}
