import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { ACTING, ASKING, type Course, leftScales, PICTURING } from '../shared/scales/scale-courses.ts';

export default defineRule({
  id: 'dwells-on-next-step',
  dutchName: 'vooral-vooruit-gevraagd',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'Bij een schaal vraag je meer naar wat er nog komt dan naar wat er al is.',
    en: 'With a scale you ask more about what is to come than about what is there already.',
  },
  source: 'Schaalvragen',
  reads: ['scale-lower', 'scale-been-higher', 'scale-one-higher', 'scale-action'],
  options: {
    ahead: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        nl: 'Vanaf hoeveel vragen naar wat er nog komt de regel iets zegt.',
        en: 'From how many questions about what is to come the rule speaks.',
      },
    },
  },
  messages: {
    dwells: {
      nl: 'Bij deze schaal vraag je {ahead} keer naar wat er nog komt en {back} keer naar wat er al is. Wat er al is, geeft de moed voor de volgende stap. Sta daar langer bij stil.',
      en: 'With this scale the number of questions about what is to come is {ahead}, and about what is there already {back}. What is there gives the courage for the next step. Dwell on that longer.',
    },
    asked: { nl: 'Hier vraag je waar het nu staat.', en: 'Here you ask where things are now.' },
  },
  *check(conversation, { ahead }) {
    yield* leftScales(conversation, (course) => problemIn(course, ahead));
  },
});

/** Where nothing is asked about what is there, other rules say so. */
function problemIn({ taken, back, ahead }: Course, fewest: number): Problem | undefined {
  const first = taken.get(PICTURING) ?? taken.get(ACTING);
  if (first === undefined || back === 0 || ahead < fewest || back >= ahead) return undefined;
  const asked = taken.get(ASKING)!;
  return {
    message: 'dwells',
    with: { ahead, back },
    at: mainPlaceOf(first),
    restsOn: [first],
    related: [{ at: mainPlaceOf(asked), message: 'asked' }],
  };
}
