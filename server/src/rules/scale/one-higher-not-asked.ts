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
import { questionOfOneHigher } from '../shared/scales/step-questions.ts';
import { tagOf } from '../shared/script/writing.ts';

export default defineRule({
  id: 'one-higher-not-asked',
  dutchName: 'stapje-hoger-niet-gevraagd',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'De schaal houdt op vóór de vraag hoe één stapje hoger eruitziet.',
    en: 'The scale stops before the question what one step higher looks like.',
  },
  source: 'Schaalvragen',
  reads: ['scale-one-higher', 'scale-lower', 'scale-been-higher', 'desired-situation'],
  messages: {
    absent: {
      nl: 'De schaal houdt hier op, maar je hebt niet gevraagd hoe één stapje hoger eruitziet. Wie dat voor zich ziet, krijgt zin om die kant op te gaan. Vraag: ‘{question}’',
      en: 'The scale stops here, but you have not asked what one step higher looks like. Someone who can picture that feels like going there. Ask: ‘{question}’',
    },
    asked: { nl: 'Hier vraag je waar het nu staat.', en: 'Here you ask where things are now.' },
    step: { nl: 'Zet stap 5 erbij: ‘{question}’', en: 'Add step 5: ‘{question}’' },
  },
  *check(conversation) {
    yield* leftScales(conversation, (course) => problemIn(conversation, course));
  },
});

/** Where step 6 is taken, action-before-picture says it. In the course of a conversation a scale may stop at what is there. */
function problemIn(conversation: Conversation, course: Course): Problem | undefined {
  const { taken, position, scale } = course;
  if (!taken.has(COMPARING) || taken.has(PICTURING) || taken.has(ACTING)) return undefined;
  if (scale === undefined && !taken.has(LOOKING_BACK)) return undefined;
  if (position !== undefined && isTop(position, scale)) return undefined;
  const last = taken.get(LOOKING_BACK) ?? taken.get(COMPARING)!;
  const asked = taken.get(ASKING)!;
  const question = questionOfOneHigher(conversation, position, scale);
  return {
    message: 'absent',
    with: { question },
    at: mainPlaceOf(last),
    restsOn: [last],
    related: [{ at: mainPlaceOf(asked), message: 'asked' }],
    fixes: fixesFor(conversation, course, question),
  };
}

function fixesFor(conversation: Conversation, { answer }: Course, question: string): readonly Fix[] {
  const said = `${tagOf(conversation, 'scale-one-higher')} ${question}`;
  const edits = answer && stepAfter(conversation, answer, said, PICTURING);
  return edits === undefined ? [] : [{ title: 'step', with: { question }, kind: 'suggestion', edits }];
}
