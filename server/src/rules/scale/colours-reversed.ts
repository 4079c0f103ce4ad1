import { type ColourId, colourNamed } from '../../catalogue/catalogue.ts';
import type { Conversation, Prose, Scale, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule, type Edit } from '../contract.ts';
import { colourAtWrongEnd } from '../shared/scales/colour-anchors.ts';
import { aboutScale, aboutScales } from '../shared/scales/ends-told.ts';
import { inPlaceOf, isOfColours, isUpsideDown, wholeMatrix } from '../shared/scales/matrix.ts';
import { bareText } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'colours-reversed',
  dutchName: 'kleuren-omgedraaid',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Groen staat onderaan of rood bovenaan.',
    en: 'Green is at the bottom, or red at the top.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    range: {
      nl: 'Deze schaal loopt van {low} naar {high}. Op de matrix is rood dat er nog niets bereikt is, en groen hoe de cliënt het wil. Draai de kleuren om.',
      en: 'This scale runs from {low} to {high}. On the matrix red means that nothing has been reached yet, and green is how the client wants it. Turn the colours round.',
    },
    told: {
      nl: 'Hier staat {colour} aan de verkeerde kant. Op de matrix is rood dat er nog niets bereikt is, en groen hoe de cliënt het wil. Draai de kleuren om.',
      en: 'Here {colour} is at the wrong end. On the matrix red means that nothing has been reached yet, and green is how the client wants it. Turn the colours round.',
    },
    whole: { nl: 'Maak er {range} van', en: 'Make it {range}' },
    turn: { nl: 'Draai de kleuren om', en: 'Turn the colours round' },
  },
  *check(conversation) {
    for (const scale of conversation.scales) {
      const { range, rangeName, subject } = scale;
      if (isUpsideDown(range)) {
        const edits = turnAll(conversation, scale);
        yield {
          message: 'range',
          with: { low: bareText(range.low), high: bareText(range.high) },
          at: rangeName!.span,
          ...(edits !== undefined && {
            fixes: [{ title: 'whole', with: { range: wholeMatrix }, kind: 'suggestion', edits }],
          }),
        };
      } else if (isOfColours(range)) yield* inProse(conversation, subject);
    }
    for (const utterance of aboutScales(conversation)) {
      const range = utterance.turn.scale?.range;
      // Where the line of the scale is upside down, that is said there.
      if (range === undefined || (isOfColours(range) && !isUpsideDown(range)))
        yield* inProse(conversation, utterance.prose, [utterance]);
    }
  },
});

function* inProse(conversation: Conversation, prose: Prose, restsOn: readonly Utterance[] = []) {
  const wrong = colourAtWrongEnd(prose, conversation.language);
  if (wrong === undefined) return;
  const edits = changePlaces(conversation, prose);
  yield {
    message: 'told' as const,
    with: { colour: bareText({ colour: colourNamed(wrong.key)! }) },
    at: spanIn(prose, wrong.start, wrong.end),
    restsOn,
    ...(edits.length > 0 && {
      fixes: [{ title: 'turn' as const, kind: 'suggestion' as const, edits }],
    }),
  };
}

/** The whole matrix, with what tells of its ends the wrong way round turned too; undefined where that cannot be. */
function turnAll(conversation: Conversation, scale: Scale): readonly Edit[] | undefined {
  const { language } = conversation;
  const said = aboutScale(conversation, scale);
  const wrong = [scale.subject, ...said.map(({ prose }) => prose)].filter(
    (prose) => colourAtWrongEnd(prose, language) !== undefined,
  );
  const turned = wrong.map((prose) => changePlaces(conversation, prose));
  if (turned.some((edits) => edits.length === 0)) return undefined;
  return [replace(scale.rangeName!.span, inScript(conversation, wholeMatrix)), ...turned.flat()];
}

/** Red and green, each named once, in each other's place. */
function changePlaces(conversation: Conversation, prose: Prose): Edit[] {
  const words = wordsIn(prose);
  const named = (colour: ColourId) => words.filter((word) => colourNamed(word.key) === colour);
  const [red, green] = [named('red'), named('green')];
  if (red.length !== 1 || green.length !== 1) return [];
  const swap = (word: Word, colour: ColourId) =>
    replace(
      spanIn(prose, word.start, word.end),
      inPlaceOf(word.text, inScript(conversation, bareText({ colour }))),
    );
  return [swap(red[0]!, 'green'), swap(green[0]!, 'red')];
}
