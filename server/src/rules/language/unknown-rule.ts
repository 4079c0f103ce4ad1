import { defineRule } from '../contract.ts';
import { anyOf, spellAs } from '../spelling.ts';

export default defineRule({
  id: 'unknown-rule',
  dutchName: 'onbekende-regelnaam',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Achter ‘verwacht’ of ‘negeer’ staat geen regel die bestaat.',
    en: 'An ‘expect’ or ‘ignore’ names no rule that exists.',
  },
  reads: [],
  messages: {
    unknown: {
      nl: 'Ik ken geen regel die ‘{name}’ heet. Zo doet deze naam hier niets. Kijk in de lijst met regels welke je bedoelt.',
      en: 'I know no rule called ‘{name}’. That way this name does nothing here. Look up in the list of rules which one you mean.',
    },
    meant: {
      nl: 'Ik ken geen regel die ‘{name}’ heet. Zo doet deze naam hier niets. Bedoel je {meant}?',
      en: 'I know no rule called ‘{name}’. That way this name does nothing here. Do you mean {meant}?',
    },
    replace: { nl: 'Maak er ‘{name}’ van', en: 'Change it to ‘{name}’' },
  },
  *review(names) {
    for (const { name, rule, meant } of names) {
      if (rule !== undefined) continue;
      const nearest = meant.slice(0, 3);
      yield {
        message: nearest.length > 0 ? 'meant' : 'unknown',
        with: { name: name.text, ...(nearest.length > 0 && { meant: anyOf(nearest) }) },
        at: name.span,
        fixes: spellAs('replace', name.span, nearest),
      };
    }
  },
});
