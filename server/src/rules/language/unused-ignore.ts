import { defineRule } from '../contract.ts';
import { asComment } from '../shared/script/directive-fixes.ts';

export default defineRule({
  id: 'unused-ignore',
  dutchName: 'onnodig-genegeerd',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Achter ‘negeer’ staat een regel die hier niets te melden heeft.',
    en: '‘Ignore’ names a rule that has nothing to report here.',
  },
  reads: [],
  messages: {
    unused: {
      nl: '‘{name}’ heeft hier niets te melden, dus er valt niets te negeren. Blijft dit staan, dan zie je het later niet als het wel misgaat. Haal de naam weg.',
      en: '‘{name}’ has nothing to report here, so there is nothing to ignore. If this stays, you will not see it when things do go wrong later. Remove the name.',
    },
    comment: { nl: 'Maak van deze regel een opmerking', en: 'Make this line a comment' },
  },
  *review(names) {
    for (const reviewed of names) {
      const { directive, name, rule, met } = reviewed;
      if (directive.kind !== 'ignore' || rule === undefined || met) continue;
      const fixes = asComment(reviewed, 'comment');
      yield { message: 'unused', with: { name: name.text }, at: name.span, fixes };
    }
  },
});
