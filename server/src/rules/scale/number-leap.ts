import { isA } from '../../conversation/ask.ts';
import type { Conversation, PositionValue, Utterance } from '../../conversation/model.ts';
import { contains, spanIn } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { isOnTheWay, isStepUp, isTop, type Leap, leapIn, oneStepOn } from '../shared/scales/leaps.ts';
import {
  distanceBetween,
  isNamedOn,
  isSame,
  movedBy,
  type OnScale,
  placeOfStand,
  positionsSaid,
  positionText,
  replacePosition,
  saidOnScales,
  standMeant,
} from '../shared/scales/positions.ts';

/** From "zevenenhalf" to "negen" is no leap: half a step more is nothing to speak of. */
const HALF_A_STEP_MORE = 1.5;
/** So far back a smaller step may have been asked about: "Hoe ziet een 5 eruit?", "En een 6?". */
const TURNS_BACK = 16;

export default defineRule({
  id: 'number-leap',
  dutchName: 'sprong-op-de-schaal',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Je vraagt naar een stap van meer dan één cijfer of kleur tegelijk.',
    en: 'You ask about a step of more than one number or colour at once.',
  },
  source: 'Schaalvragen',
  reads: ['scale-one-higher', 'scale-action', 'position'],
  messages: {
    leap: {
      nl: 'Van {from} naar {to} is een grote sprong. Hoe kleiner de stap, hoe beter de cliënt die voor zich ziet en durft te zetten. Vraag naar {next}.',
      en: 'From {from} to {to} is a big leap. The smaller the step, the better the client can picture it and dare to take it. Ask about {next}.',
    },
    named: { nl: 'Hier noemt {client} {position}.', en: 'Here {client} names {position}.' },
    next: { nl: 'Maak er {next} van', en: 'Make it {next}' },
  },
  *check(conversation) {
    yield* saidOnScales(conversation, (utterance, on, found) => {
      if (!isStepUp(utterance) || isOnTheWay(utterance.prose, conversation.language)) return;
      const leap = leapIn(utterance, on, conversation.language);
      if (leap === undefined) return;
      const step = oneStepOn(on.scale, leap.from);
      if (leap.distance <= step * HALF_A_STEP_MORE) return;
      if (isMoveOfColours(leap) || isAboutGoal(utterance, leap, on)) return;
      if (isReachedBySteps(conversation, utterance, leap, step)) return;
      const next = movedBy(leap.from, step);
      if (next !== undefined) found(problemWith(conversation, utterance, on, leap, next));
    });
  },
});

/** "Van geel naar groen" has a rule of its own. */
function isMoveOfColours({ to }: Leap): boolean {
  return to.value.colour !== undefined && to.role === 'to';
}

/** In running talk "Hoe ziet een 10 eruit?" may ask what the client hopes for, and not for the next step. */
function isAboutGoal(utterance: Utterance, { to }: Leap, { scale }: OnScale): boolean {
  const { turn, inferred } = utterance;
  return inferred && turn.step === undefined && isTop(to.value, scale) && !isA(utterance, 'scale-action');
}

/** Whether the professional has come nearly as far by smaller steps; a leap is told once. */
function isReachedBySteps(
  { turns, language }: Conversation,
  { turn, index }: Utterance,
  { to }: Leap,
  step: number,
): boolean {
  for (let at = turn.index; at >= 0 && at > turn.index - TURNS_BACK; at--) {
    const earlier = turns[at]!;
    if (earlier.scale !== turn.scale) return false;
    if (earlier.option !== undefined && !contains(earlier.option.span, turn.span)) continue;
    const asked = earlier.utterances.filter(
      (each) => isStepUp(each) && (earlier !== turn || each.index < index),
    );
    const isNear = (value: PositionValue) => Math.abs(distanceBetween(value, to.value) ?? Infinity) <= step;
    if (asked.some(({ prose }) => positionsSaid(prose, language).some(({ value }) => isNear(value))))
      return true;
  }
  return false;
}

function problemWith(
  conversation: Conversation,
  utterance: Utterance,
  on: OnScale,
  { from, to }: Leap,
  next: PositionValue,
): Problem {
  const { prose } = utterance;
  const stand = isNamedOn(on, from) ? standMeant(on, from) : undefined;
  const again = positionsSaid(prose, conversation.language).filter(
    ({ role, value }) => isSame(value, to.value) && role !== 'from' && role !== 'end',
  );
  return {
    message: 'leap',
    with: { from: positionText(from), to: positionText(to.value), next: positionText(next) },
    at: spanIn(prose, to.from, to.to),
    restsOn: stand === undefined ? [utterance] : [utterance, stand.utterance],
    related:
      stand === undefined
        ? []
        : [
            {
              at: placeOfStand(stand),
              message: 'named',
              with: { client: stand.utterance.turn.label.text, position: positionText(from) },
            },
          ],
    fixes: [
      {
        title: 'next',
        with: { next: positionText(next) },
        kind: 'suggestion',
        edits: again.map((named) => replacePosition(conversation, prose, named, next)),
      },
    ],
  };
}
