import type { Conversation } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import { isTop } from '../shared/scales/leaps.ts';
import { stepAfter } from '../shared/scales/missing-comparison.ts';
import {
  ACTING,
  ASKING,
  COMPARING,
  type Course,
  LOOKING_BACK,
  leftScales,
  PICTURING,
} from '../shared/scales/scale-courses.ts';
import { questionOfHigherOnce } from '../shared/scales/step-questions.ts';
import { tagOf } from '../shared/script/writing.ts';

export default defineRule({
  id: 'been-higher-not-asked',
  dutchName: 'hoger-gestaan-niet-gevraagd',
  group: 'scale',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Bij deze schaal vraag je niet wanneer het al eens hoger stond.',
    en: 'With this scale you do not ask when things have been higher.',
  },
  source: 'Schaalvragen',
  reads: ['scale-been-higher', 'scale-lower', 'scale-one-higher', 'scale-action', 'exception', 'success'],
  messages: {
    absent: {
      nl: 'Bij deze schaal kijk je vooruit zonder te vragen wanneer het al eens hoger stond. Op zulke momenten deed de cliënt al iets wat werkt. Vraag: ‘{question}’',
      en: 'With this scale you look ahead without asking when things have been higher. At such moments the client already did something that works. Ask: ‘{question}’',
    },
    asked: { nl: 'Hier vraag je waar het nu staat.', en: 'Here you ask where things are now.' },
    step: { nl: 'Zet stap 4 erbij: ‘{question}’', en: 'Add step 4: ‘{question}’' },
  },
  *check(conversation) {
    yield* leftScales(conversation, (course) => problemIn(conversation, course));
  },
});

/** Only where the scale goes on beyond what is there; at the top it has never been higher. */
function problemIn(conversation: Conversation, course: Course): Problem | undefined {
  const { taken, position, scale } = course;
  const ahead = taken.get(PICTURING) ?? taken.get(ACTING);
  if (ahead === undefined || !taken.has(COMPARING) || taken.has(LOOKING_BACK)) return undefined;
  if (position !== undefined && isTop(position, scale)) return undefined;
  const asked = taken.get(ASKING)!;
  const question = questionOfHigherOnce(conversation, position);
  return {
    message: 'absent',
    with: { question },
    at: mainPlaceOf(ahead),
    restsOn: [ahead],
    related: [{ at: mainPlaceOf(asked), message: 'asked' }],
    fixes: fixesFor(conversation, course, question),
  };
}

function fixesFor(conversation: Conversation, { answer }: Course, question: string): readonly Fix[] {
  const said = `${tagOf(conversation, 'scale-been-higher')} ${question}`;
  const edits = answer && stepAfter(conversation, answer, said, LOOKING_BACK);
  return edits === undefined ? [] : [{ title: 'step', with: { question }, kind: 'suggestion', edits }];
}
