import { rankOf } from '../../catalogue/catalogue.ts';
import { utterancesOf } from '../../conversation/ask.ts';
import type { Conversation, PositionValue, ScaleRange, Utterance } from '../../conversation/model.ts';
import { positionsIn } from '../../text/positions.ts';
import { defineRule, type Fix } from '../contract.ts';
import { bareText } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'position-out-of-range',
  dutchName: 'positie-buiten-schaal',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Het cijfer of de kleur bij ‘positie’ staat niet op deze schaal.',
    en: 'The number or colour of a ‘position’ is not on this scale.',
  },
  reads: ['position'],
  messages: {
    outside: {
      nl: '‘{position}’ staat niet op deze schaal: die loopt van {low} tot {high}. Zo kun je er geen hoger of lager punt mee vergelijken. Kies een positie op de schaal, of pas de schaal aan.',
      en: '‘{position}’ is not on this scale, which runs from {low} to {high}. So there is nothing higher or lower to compare it with. Choose a position on the scale, or change the scale.',
    },
    numberOnColours: {
      nl: '‘{position}’ is een cijfer, en deze schaal loopt van {low} tot {high}. Bij kleuren past geen cijfer, dus is er niets om mee te vergelijken. Kies een kleur van de schaal.',
      en: '‘{position}’ is a number, and this scale runs from {low} to {high}. A number does not go with colours, so there is nothing to compare it with. Choose a colour from the scale.',
    },
    colourOnNumbers: {
      nl: '‘{position}’ is een kleur, en deze schaal loopt van {low} tot {high}. Bij cijfers past geen kleur, dus is er niets om mee te vergelijken. Kies een cijfer van de schaal.',
      en: '‘{position}’ is a colour, and this scale runs from {low} to {high}. A colour does not go with numbers, so there is nothing to compare it with. Choose a number from the scale.',
    },
    said: { nl: 'Maak er {said} van, zoals de cliënt het zegt', en: 'Make it {said}, as the client says' },
  },
  *check(conversation) {
    for (const utterance of utterancesOf(conversation)) {
      const { tag, turn } = utterance;
      if (tag?.position === undefined || turn.scale === undefined) continue;
      const { range } = turn.scale;
      const message = faultOf(tag.position, range);
      if (message === undefined) continue;
      yield {
        message,
        with: { position: bareText(tag.position), low: bareText(range.low), high: bareText(range.high) },
        at: tag.positionSpan!,
        fixes: asSaid(conversation, utterance, range),
      };
    }
  },
});

/** A colour that the matrix lacks, and a range that mixes the two, are faults of their own. */
function faultOf(position: PositionValue, { low, high }: ScaleRange) {
  if (low.number !== undefined && high.number !== undefined) {
    if (position.colour !== undefined) return 'colourOnNumbers';
    return position.number !== undefined && !lies(position.number, low.number, high.number)
      ? 'outside'
      : undefined;
  }
  if (low.colour === undefined || high.colour === undefined) return undefined;
  if (position.number !== undefined) return 'numberOnColours';
  if (position.colour === undefined) return undefined;
  return lies(rankOf(position.colour), rankOf(low.colour), rankOf(high.colour)) ? undefined : 'outside';
}

function lies(value: number, one: number, other: number): boolean {
  return Math.min(one, other) <= value && value <= Math.max(one, other);
}

/** The one position on the scale that the words name. */
function asSaid(conversation: Conversation, { prose, tag }: Utterance, range: ScaleRange): Fix<'said'>[] {
  const onScale = positionsIn(prose, conversation.language)
    .map((each) => each.value)
    .filter((value) => value.unknown === undefined && faultOf(value, range) === undefined);
  const [said] = onScale;
  if (said === undefined || onScale.length > 1) return [];
  const edits = [replace(tag!.positionSpan!, inScript(conversation, bareText(said)))];
  return [{ title: 'said', with: { said: bareText(said) }, kind: 'suggestion', edits }];
}
