import { utterancesOfKind } from '../../conversation/ask.ts';
import { defineRule } from '../contract.ts';
import { FEWEST_TURNS_FOR_SHARES, placeOfScript, substantiveTurns } from '../shared/script/whole-script.ts';

export default defineRule({
  id: 'only-simple',
  dutchName: 'vooral-eenvoudige-reflecties',
  group: 'reflection',
  severity: 'info',
  summary: {
    nl: 'Bijna alle reflecties zijn eenvoudig.',
    en: 'Nearly all reflections are simple ones.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'simple-reflection', 'complex-reflection'],
  // Where none goes deeper at all, that says it.
  yieldsTo: ['no-deep-reflection'],
  options: {
    complex: {
      type: 'integer',
      default: 40,
      minimum: 1,
      description: {
        nl: 'Hoeveel procent van de reflecties complex hoort te zijn.',
        en: 'What percentage of the reflections should be complex.',
      },
    },
    fewest: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        nl: 'Vanaf hoeveel reflecties de regel iets zegt.',
        en: 'From how many reflections on the rule speaks.',
      },
    },
  },
  messages: {
    simple: {
      nl: '{count} van de {all} reflecties zijn eenvoudig: ze blijven bij wat de ander zei. Met een complexe reflectie laat je merken dat je ook hoort wat eronder zit. Benoem eens een gevoel, een verlangen of wat iemand belangrijk vindt.',
      en: '{count} of the {all} reflections are simple: they stay with what was said. With a complex one you show that you also hear what lies underneath. Name a feeling, a wish or what matters to them now and then.',
    },
    here: { nl: 'Een eenvoudige reflectie.', en: 'A simple reflection.' },
  },
  *check(conversation, { complex, fewest }) {
    const simple = utterancesOfKind(conversation, 'simple-reflection');
    if (simple.length === 0) return;
    const all = utterancesOfKind(conversation, 'reflection');
    // Of a reflection that is called no more than that, nobody knows how deep it goes: it counts as a deep one.
    const isShallow = simple.length * 100 > (100 - complex) * all.length;
    if (!isShallow || all.length < fewest) return;
    if (substantiveTurns(conversation).length < FEWEST_TURNS_FOR_SHARES) return;
    yield {
      message: 'simple',
      with: { count: simple.length, all: all.length },
      at: placeOfScript(conversation),
      restsOn: simple,
      related: simple.map(({ prose }) => ({ at: prose.span, message: 'here' })),
    };
  },
});
