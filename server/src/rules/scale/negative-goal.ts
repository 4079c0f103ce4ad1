import { fieldOf } from '../../conversation/ask.ts';
import type { Conversation, Prose, Scale, ScaleRange, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { countWords } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { aboutScales } from '../shared/scales/ends-told.ts';
import { endsIn } from '../shared/scales/scale-ends.ts';
import { takingAwayIn } from '../shared/wording/taking-away.ts';

export default defineRule({
  id: 'negative-goal',
  dutchName: 'doel-zegt-wat-weg-moet',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Een doel of de bovenkant van een schaal zegt wat er weg moet, in plaats van wat de cliënt wél wil.',
    en: 'A goal or the top of a scale says what should go away, not what should come instead.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    goal: {
      nl: 'Dit doel zegt met ‘{word}’ wat er weg moet. Naar iets wat er niet meer is, kun je moeilijk stappen zetten. Vraag wat de cliënt in plaats daarvan wil, en schrijf dat op.',
      en: 'With ‘{word}’ this goal says what should go away. It is hard to take steps towards something that is not there. Ask what the client would like instead, and write that down.',
    },
    subject: {
      nl: 'Met ‘{word}’ gaat de schaal over wat er weg moet. Dan komt het gesprek niet op wat er al goed gaat. Noem wat de cliënt in plaats daarvan wil.',
      en: 'With ‘{word}’ the scale is about what should go away. Then the conversation never gets to what is going well. Name what the client would like instead.',
    },
    top: {
      nl: 'De bovenkant van de schaal zegt met ‘{word}’ wat er dan niet is. Een stapje hoger is zo moeilijk voor je te zien. Zeg wat er dan wel is: wat zie je, wat doet iemand?',
      en: 'With ‘{word}’ the top of the scale says what is not there. That makes a step higher hard to picture. Say what is there instead: what do you see, what is someone doing?',
    },
  },
  *check(conversation) {
    const goal = fieldOf(conversation, 'goal')?.value;
    if (goal !== undefined) yield* inStretch(conversation, goal, 0, countWords(goal), 'goal');
    for (const scale of conversation.scales) yield* inSubject(conversation, scale);
    for (const utterance of aboutScales(conversation)) yield* inTop(conversation, utterance);
  },
});

const USUAL_RANGES: readonly ScaleRange[] = [
  { low: { number: 0 }, high: { number: 10 } },
  { low: { colour: 'red' }, high: { colour: 'green' } },
];

/** What is rated; where the scale's line tells its ends, only the top one. */
function* inSubject(conversation: Conversation, { subject, range }: Scale) {
  const ends = endsIn(subject, range, conversation.language);
  if (ends.length === 0) yield* inStretch(conversation, subject, 0, countWords(subject), 'subject');
  for (const { end, first, last } of ends)
    if (end === 'high') yield* inStretch(conversation, subject, first, last, 'top');
}

function* inTop(conversation: Conversation, utterance: Utterance) {
  const { prose, turn } = utterance;
  const ranges = turn.scale === undefined ? USUAL_RANGES : [turn.scale.range];
  const readings = ranges.map((range) => endsIn(prose, range, conversation.language));
  const ends = readings.reduce((most, each) => (each.length > most.length ? each : most));
  for (const { end, first, last } of ends)
    if (end === 'high') yield* inStretch(conversation, prose, first, last, 'top', [utterance]);
}

/** The first word in the stretch of words that takes something away. */
function* inStretch<Message extends 'goal' | 'subject' | 'top'>(
  { language }: Conversation,
  prose: Prose,
  first: number,
  last: number,
  message: Message,
  restsOn: readonly Utterance[] = [],
) {
  const found = takingAwayIn(prose, first, last, language);
  if (found === undefined) return;
  const word = prose.text.slice(found.from, found.to);
  yield { message, with: { word }, at: spanIn(prose, found.from, found.to), restsOn };
}
