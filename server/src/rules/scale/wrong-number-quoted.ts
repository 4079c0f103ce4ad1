import type { Conversation, PositionValue, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { NamedPosition } from '../../text/positions.ts';
import { defineRule } from '../contract.ts';
import {
  comparisonIn,
  distanceBetween,
  isAboutNow,
  isComparable,
  isNamedOn,
  isSame,
  looksHigher,
  lowerThan,
  movedBy,
  type OnScale,
  placeOfStand,
  positionsSaid,
  positionText,
  replacePosition,
  saidOnScales,
  standMeant,
} from '../shared/scales/positions.ts';

export default defineRule({
  id: 'wrong-number-quoted',
  dutchName: 'ander-cijfer-dan-de-client-noemde',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Je noemt een ander cijfer of een andere kleur dan de cliënt noemde.',
    en: 'You quote a different number or colour from the one the client named.',
  },
  source: 'Schaalvragen',
  reads: ['scale-lower', 'position', 'scale-one-higher', 'scale-action'],
  messages: {
    wrong: {
      nl: '{client} noemde {position}, maar jij noemt hier {quoted}. Dan voelt de cliënt zich niet gehoord, en klopt de vergelijking niet. Noem {position}.',
      en: '{client} named {position}, but here you say {quoted}. Then the client does not feel heard, and the comparison no longer works. Say {position}.',
    },
    named: { nl: 'Hier noemt {client} {position}.', en: 'Here {client} names {position}.' },
    quote: { nl: 'Maak er {position} van', en: 'Make it {position}' },
  },
  *check(conversation) {
    const problems = saidOnScales(conversation, (utterance, on, found) => {
      if (on.stands.length === 0) return;
      const quoted = quotedIn(utterance, on, conversation);
      if (quoted === undefined || isKnown(quoted.value, on)) return;
      const stand = standMeant(on)!;
      const position = stand.values[0]!;
      const client = stand.utterance.turn.label.text;
      const names = { client, position: positionText(position) };
      found({
        message: 'wrong',
        with: { ...names, quoted: positionText(quoted.value) },
        at: spanIn(utterance.prose, quoted.from, quoted.to),
        restsOn: [stand.utterance],
        related: [{ at: placeOfStand(stand), message: 'named', with: names }],
        fixes: [
          {
            title: 'quote',
            with: { position: positionText(position) },
            kind: 'suggestion',
            edits: editsFor(conversation, utterance, quoted, on),
          },
        ],
      });
    });
    // What is wrong on one path only may be right on another: no number is right for both.
    for (const problem of problems) yield problem.via === undefined ? problem : { ...problem, fixes: [] };
  },
});

/** What an utterance says of where things stand now; undefined where it says nothing that can be compared. */
function quotedIn(utterance: Utterance, on: OnScale, { language }: Conversation): NamedPosition | undefined {
  const quoted = isAboutNow(utterance)
    ? (comparisonIn(utterance, on, language)?.current ?? saidToBeNow(utterance, language))
    : looksHigher(utterance) && !on.looksElsewhere
      ? leftBehind(utterance, language)
      : undefined;
  return quoted !== undefined && valuesOf(on).some((value) => isComparable(value, quoted.value))
    ? quoted
    : undefined;
}

function saidToBeNow({ prose }: Utterance, language: Conversation['language']): NamedPosition | undefined {
  return positionsSaid(prose, language).find((each) => each.role === 'compared-current');
}

/** "Van een 4 naar een 5": the first of the questions that look ahead starts where things stand now. */
function leftBehind(utterance: Utterance, language: Conversation['language']): NamedPosition | undefined {
  if (utterance.technique === 'scale-been-higher') return undefined;
  const named = positionsSaid(utterance.prose, language);
  return named.some((each) => each.role === 'to') ? named.find((each) => each.role === 'from') : undefined;
}

function valuesOf({ stands }: OnScale): readonly PositionValue[] {
  return stands.flatMap((stand) => stand.values);
}

/** Whether a client named it: as where things stand, or when telling of another moment. */
function isKnown(value: PositionValue, on: OnScale): boolean {
  return isNamedOn(on, value) || on.told.some((told) => isSame(told, value));
}

/** The right number; what stands beside it goes along: something lower to compare with, the step that is asked for. */
function editsFor(conversation: Conversation, utterance: Utterance, quoted: NamedPosition, on: OnScale) {
  const { prose } = utterance;
  const position = standMeant(on)!.values[0]!;
  const edits = [replacePosition(conversation, prose, quoted, position)];
  const other = comparisonIn(utterance, on, conversation.language)?.other;
  const lower = lowerThan(position, on.scale);
  if (other !== undefined && lower !== undefined && (distanceBetween(position, other.value) ?? -1) >= 0)
    edits.push(replacePosition(conversation, prose, other, lower));
  const to = positionsSaid(prose, conversation.language).find((each) => each.role === 'to');
  const onward = quoted.role === 'from' && to && movedBy(position, distanceBetween(quoted.value, to.value));
  if (onward) edits.push(replacePosition(conversation, prose, to, onward));
  return edits;
}
