import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import { comparisonAfter, stepAfter } from '../shared/scales/missing-comparison.ts';
import { looksHigher } from '../shared/scales/positions.ts';
import {
  ACTING,
  ASKING,
  COMPARING,
  type Course,
  LOOKING_BACK,
  leftScales,
  PICTURING,
} from '../shared/scales/scale-courses.ts';
import { questionOfWhatHelps } from '../shared/scales/step-questions.ts';
import { exchangeBefore } from '../shared/script/inserted-turns.ts';
import { tagOf } from '../shared/script/writing.ts';

const LATER = [LOOKING_BACK, PICTURING, ACTING];

export default defineRule({
  id: 'achieved-not-explored',
  dutchName: 'bereikte-overgeslagen',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Na de vraag waar het nu staat, vraag je niet wat er al is.',
    en: 'After asking where things are now, you do not ask what is there already.',
  },
  source: 'Schaalvragen',
  reads: ['scale-lower', 'scale-position', 'scale-been-higher', 'scale-one-higher', 'scale-action'],
  messages: {
    skipped: {
      nl: 'Hier ga je verder zonder te vragen wat er al is. Juist daarover praten geeft moed, en laat zien waar de cliënt op kan bouwen. Vraag eerst: ‘{question}’',
      en: 'Here you go on without asking what is there already. Talking about that is what gives courage, and shows what the client can build on. First ask: ‘{question}’',
    },
    missing: {
      nl: 'Je vraagt waar het nu staat, maar daarna niet wat er al is. Juist daarover praten geeft moed, en laat zien waar de cliënt op kan bouwen. Vraag: ‘{question}’',
      en: 'You ask where things are now, but after that not what is there already. Talking about that is what gives courage, and shows what the client can build on. Ask: ‘{question}’',
    },
    asked: { nl: 'Hier vraag je waar het nu staat.', en: 'Here you ask where things are now.' },
    first: { nl: 'Vraag eerst: ‘{question}’', en: 'First ask: ‘{question}’' },
  },
  *check(conversation) {
    yield* leftScales(conversation, (course) => problemIn(conversation, course));
  },
});

/** With a position given, lower-number-not-asked says it. */
function problemIn(conversation: Conversation, course: Course): Problem | undefined {
  const { taken, position, answer, scale } = course;
  if (taken.has(COMPARING) || position !== undefined) return undefined;
  const asked = taken.get(ASKING)!;
  const later = LATER.flatMap((step) => taken.get(step) ?? []).find(
    (each) => each.prose.span.start > asked.prose.span.start && looksHigher(each),
  );
  // In running talk a scale may have been nothing but one question; in a block it is meant to go on.
  if (later === undefined && (scale === undefined || answer === undefined)) return undefined;
  const question = questionOfWhatHelps(conversation);
  const place = later ?? asked;
  return {
    message: later === undefined ? 'missing' : 'skipped',
    with: { question },
    at: mainPlaceOf(place),
    restsOn: later === undefined ? [asked] : [asked, later],
    related: later === undefined ? [] : [{ at: mainPlaceOf(asked), message: 'asked' }],
    fixes: fixesFor(conversation, course, later, question),
  };
}

function fixesFor(
  conversation: Conversation,
  { answer }: Course,
  later: Utterance | undefined,
  question: string,
): readonly Fix[] {
  const said = `${tagOf(conversation, 'scale-lower')} ${question}`;
  const edits =
    (answer && stepAfter(conversation, answer, said)) ??
    (later !== undefined
      ? exchangeBefore(conversation, later, said, '…')
      : answer && comparisonAfter(conversation, answer, said));
  return edits === undefined ? [] : [{ title: 'first', with: { question }, kind: 'suggestion', edits }];
}
