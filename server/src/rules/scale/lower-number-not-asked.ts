import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import { comparisonAfter, stepAfter } from '../shared/scales/missing-comparison.ts';
import {
  alongScales,
  asksForComparison,
  comparisonIn,
  distanceBetween,
  isNotLower,
  looksHigher,
  lowerQuestion,
  lowerThan,
  type OnScale,
  placeOfStand,
  positionsSaid,
  positionText,
  type Stand,
} from '../shared/scales/positions.ts';
import { asksWhyNotHigher } from '../shared/scales/why-not-higher.ts';
import { exchangeBefore } from '../shared/script/inserted-turns.ts';
import { tagOf } from '../shared/script/writing.ts';

export default defineRule({
  id: 'lower-number-not-asked',
  dutchName: 'lager-cijfer-niet-gevraagd',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'De cliënt noemt een cijfer of kleur, maar je vergelijkt niet met iets lagers.',
    en: 'The client names a number or colour, but you do not compare it with something lower.',
  },
  source: 'Schaalvragen',
  reads: [
    'scale-lower',
    'position',
    'scale-been-higher',
    'scale-one-higher',
    'scale-action',
    'scale-why-not-higher',
    'scale-position',
  ],
  messages: {
    skipped: {
      nl: '{client} noemde {position}, maar deze vraag slaat over wat er al is. Juist de vergelijking met iets lagers laat de cliënt vertellen wat er al goed gaat. Vraag eerst: ‘{question}’',
      en: '{client} named {position}, but this question skips what is already there. Comparing with something lower is what gets the client to tell you what is going well. First ask: ‘{question}’',
    },
    missing: {
      nl: '{client} noemt {position}, maar daarna vergelijk je niet met iets lagers. Juist die vergelijking laat de cliënt vertellen wat er al goed gaat. Vraag: ‘{question}’',
      en: '{client} names {position}, but after that you do not compare it with something lower. That comparison is what gets the client to tell you what is going well. Ask: ‘{question}’',
    },
    named: { nl: 'Hier noemt {client} {position}.', en: 'Here {client} names {position}.' },
    ask: { nl: 'Vraag eerst: ‘{question}’', en: 'First ask: ‘{question}’' },
    step: { nl: 'Zet stap 3 erbij: ‘{question}’', en: 'Add step 3: ‘{question}’' },
  },
  *check(conversation) {
    const { language } = conversation;
    const report = (waiting: Stand, on: OnScale, question: Utterance | undefined) =>
      problemOf(conversation, waiting, on, question);
    yield* alongScales<Problem>(conversation, {
      said(utterance, on, found) {
        if (on.waiting === undefined || !skipsWhatIsThere(utterance, on, conversation)) return;
        // What these questions do wrong has rules of its own.
        if (asksWhyNotHigher(utterance, on, language) || comparesNotLower(utterance, on, conversation))
          return;
        for (const problem of report(on.waiting, on, utterance)) found(problem);
      },
      standsIn: (utterance, on) => on.waiting !== undefined && asksWhyNotHigher(utterance, on, language),
      left(waiting, on, by, found) {
        for (const problem of report(waiting, on, by)) found(problem);
      },
    }) as Problem<never>[];
  },
});

/** Whether it looks ahead, or asks in step 3 after something higher and nothing lower. */
function skipsWhatIsThere(utterance: Utterance, on: OnScale, { language }: Conversation): boolean {
  if (looksHigher(utterance)) return true;
  if (!asksForComparison(utterance, on, language)) return false;
  // Where several clients rate, the question may be about any of them.
  const standing = on.stands.flatMap(({ values }) => values);
  const distances = positionsSaid(utterance.prose, language).flatMap(({ role, value }) =>
    role === 'end' ? [] : standing.map((named) => distanceBetween(named, value) ?? 0),
  );
  return distances.some((distance) => distance > 0) && distances.every((distance) => distance >= 0);
}

function comparesNotLower(utterance: Utterance, on: OnScale, { language }: Conversation): boolean {
  const comparison = comparisonIn(utterance, on, language);
  return comparison !== undefined && isNotLower(comparison, on);
}

function* problemOf(
  conversation: Conversation,
  waiting: Stand,
  on: OnScale,
  question: Utterance | undefined,
) {
  const position = waiting.values[0]!;
  const lower = lowerThan(position, on.scale);
  // Below the bottom there is nothing to compare with.
  if (lower === undefined) return;
  const text = lowerQuestion(conversation, position, lower);
  const client = waiting.utterance.turn.label.text;
  const names = { client, position: positionText(position) };
  const at = placeOfStand(waiting);
  const fixes = fixesFor(conversation, waiting, question, text);
  if (question === undefined) {
    yield { message: 'missing', with: { ...names, question: text }, at, restsOn: [waiting.utterance], fixes };
    return;
  }
  yield {
    message: 'skipped',
    with: { ...names, question: text },
    at: mainPlaceOf(question),
    restsOn: [waiting.utterance, question],
    related: [{ at, message: 'named', with: names }],
    fixes,
  };
}

function fixesFor(
  conversation: Conversation,
  waiting: Stand,
  question: Utterance | undefined,
  text: string,
): readonly Fix[] {
  const said = `${tagOf(conversation, 'scale-lower')} ${text}`;
  const step = stepAfter(conversation, waiting.utterance.turn, said);
  if (step !== undefined)
    return [{ title: 'step', with: { question: text }, kind: 'suggestion', edits: step }];
  const edits =
    question === undefined
      ? comparisonAfter(conversation, waiting.utterance.turn, said)
      : exchangeBefore(conversation, question, said, '…');
  return edits === undefined ? [] : [{ title: 'ask', with: { question: text }, kind: 'suggestion', edits }];
}
