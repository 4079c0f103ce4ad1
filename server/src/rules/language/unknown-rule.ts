import { defineRule } from '../contract.ts';
import { anyOf, spellAs } from '../shared/script/spelling.ts';

export default defineRule({
  id: 'unknown-rule',
  dutchName: 'onbekende-regelnaam',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Achter ‘verwacht’ of ‘negeer’ staat een regel die niet bestaat.',
    en: '‘Expect’ or ‘ignore’ names a rule that does not exist.',
  },
  reads: [],
  messages: {
    unknown: {
      nl: 'Ik ken geen regel die ‘{name}’ heet. Zo doet deze naam hier niets. Kijk in de lijst met regels welke je bedoelt.',
      en: 'I know no rule called ‘{name}’. So this name does nothing here. Look in the list of rules for the one you mean.',
    },
    meant: {
      nl: 'Ik ken geen regel die ‘{name}’ heet. Zo doet deze naam hier niets. Bedoel je {meant}?',
      en: 'I know no rule called ‘{name}’. So this name does nothing here. Do you mean {meant}?',
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
