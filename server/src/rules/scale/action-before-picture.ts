import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import { isTop } from '../shared/scales/leaps.ts';
import { stepAfter } from '../shared/scales/missing-comparison.ts';
import { ACTING, ASKING, type Course, leftScales, PICTURING } from '../shared/scales/scale-courses.ts';
import { questionOfOneHigher } from '../shared/scales/step-questions.ts';
import { exchangeBefore } from '../shared/script/inserted-turns.ts';
import { tagOf } from '../shared/script/writing.ts';

export default defineRule({
  id: 'action-before-picture',
  dutchName: 'actie-zonder-beeld',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'Je vraagt welke stap de cliënt zet, maar niet hoe één stapje hoger eruitziet.',
    en: 'You ask what step the client will take, but not what one step higher looks like.',
  },
  source: 'Schaalvragen',
  reads: ['scale-action', 'scale-one-higher', 'desired-situation'],
  messages: {
    action: {
      nl: 'Je vraagt hier al wat de cliënt gaat doen. Wie eerst voor zich ziet hoe het dan is en voelt, komt op meer ideeën. Vraag eerst: ‘{question}’',
      en: 'Here you already ask what the client is going to do. Someone who first pictures what it looks and feels like comes up with more ideas. First ask: ‘{question}’',
    },
    asked: { nl: 'Hier vraag je waar het nu staat.', en: 'Here you ask where things are now.' },
    picture: { nl: 'Vraag eerst: ‘{question}’', en: 'First ask: ‘{question}’' },
  },
  *check(conversation) {
    yield* leftScales(conversation, (course) => problemIn(conversation, course));
  },
});

/** A picture that comes too late is a matter of order. */
function problemIn(conversation: Conversation, course: Course): Problem | undefined {
  const { taken, position, scale } = course;
  const action = taken.get(ACTING);
  if (action === undefined || taken.has(PICTURING)) return undefined;
  if (position !== undefined && isTop(position, scale)) return undefined;
  const asked = taken.get(ASKING)!;
  const question = questionOfOneHigher(conversation, position, scale);
  return {
    message: 'action',
    with: { question },
    at: mainPlaceOf(action),
    restsOn: [action],
    related: [{ at: mainPlaceOf(asked), message: 'asked' }],
    fixes: fixesFor(conversation, course, action, question),
  };
}

function fixesFor(
  conversation: Conversation,
  { answer }: Course,
  action: Utterance,
  question: string,
): readonly Fix[] {
  const said = `${tagOf(conversation, 'scale-one-higher')} ${question}`;
  const edits =
    (answer && stepAfter(conversation, answer, said, PICTURING)) ??
    exchangeBefore(conversation, action, said, '…');
  return edits === undefined ? [] : [{ title: 'picture', with: { question }, kind: 'suggestion', edits }];
}
