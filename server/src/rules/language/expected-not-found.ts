import { defineRule } from '../contract.ts';
import { asComment } from '../shared/script/directive-fixes.ts';

export default defineRule({
  id: 'expected-not-found',
  dutchName: 'verwachting-niet-uitgekomen',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Je verwacht hier een fout die niet wordt gemaakt.',
    en: 'You expect a mistake here that is not made.',
  },
  reads: [],
  messages: {
    notFound: {
      nl: 'Je verwacht hier ‘{name}’, maar het gaat juist goed. In een oefening zoekt de deelnemer dan naar een fout die er niet is. Laat de fout alsnog zien, of haal de verwachting weg.',
      en: 'You expect ‘{name}’ here, but it goes well. In an exercise the trainee would look for a mistake that is not there. Show the mistake after all, or remove the expectation.',
    },
    comment: { nl: 'Maak van deze regel een opmerking', en: 'Make this line a comment' },
  },
  *review(names) {
    for (const reviewed of names) {
      const { directive, name, rule, met } = reviewed;
      if (directive.kind !== 'expect' || rule === undefined || met) continue;
      const fixes = asComment(reviewed, 'comment');
      yield { message: 'notFound', with: { name: name.text }, at: name.span, fixes };
    }
  },
});
