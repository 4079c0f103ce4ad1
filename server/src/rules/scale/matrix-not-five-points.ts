import { type ColourId, colourNamed, colours } from '../../catalogue/catalogue.ts';
import type { Prose, ScaleRange } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual } from '../../locale/language.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { aboutScales } from '../shared/scales/ends-told.ts';
import { isOfColours, isUpsideDown, wholeMatrix } from '../shared/scales/matrix.ts';
import { bareText } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'matrix-not-five-points',
  dutchName: 'matrix-geen-vijf-kleuren',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Een matrix met meer of minder dan vijf kleuren.',
    en: 'A matrix with more or fewer than five colours.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    range: {
      nl: 'Van {low} tot {high} is niet de hele matrix. Zonder alle vijf de kleuren klopt een stapje hoger of lager niet meer. Maak er rood-groen van.',
      en: 'From {low} to {high} is not the whole matrix. Without all five colours a step up or down no longer fits. Make it red-green.',
    },
    told: {
      nl: 'In dit rijtje ontbreekt {missing}. De matrix heeft vijf kleuren, en de cliënt kan alleen kiezen wat je noemt. Noem ze alle vijf.',
      en: 'This list lacks {missing}. The matrix has five colours, and the client can only choose what you name. Name all five.',
    },
    whole: { nl: 'Maak er {range} van', en: 'Make it {range}' },
    all: { nl: 'Noem alle vijf de kleuren', en: 'Name all five colours' },
  },
  *check(conversation): Generator<Problem<'range' | 'told' | 'whole' | 'all'>> {
    for (const { range, rangeName } of conversation.scales) {
      if (!isPartOfMatrix(range)) continue;
      const edits = [replace(rangeName!.span, inScript(conversation, wholeMatrix))];
      yield {
        message: 'range',
        with: { low: bareText(range.low), high: bareText(range.high) },
        at: rangeName!.span,
        fixes: [{ title: 'whole', with: { range: wholeMatrix }, kind: 'suggestion', edits }],
      };
    }
    for (const utterance of aboutScales(conversation)) {
      const { prose, turn } = utterance;
      if (turn.scale !== undefined && isPartOfMatrix(turn.scale.range)) continue;
      const list = shortListIn(prose);
      if (list === undefined) continue;
      const at = spanIn(prose, list.words[0]!.start, list.words.at(-1)!.end);
      const edits = [replace(at, inScript(conversation, allFive))];
      yield {
        message: 'told',
        with: { missing: listed(list.missing.map((colour) => bareText({ colour }))) },
        at,
        restsOn: [utterance],
        fixes: [{ title: 'all', kind: 'suggestion', edits }],
      };
    }
  },
});

/** A range of colours that leaves some out. One that is upside down, or holds a foreign colour, is another fault. */
function isPartOfMatrix(range: ScaleRange): boolean {
  const { low, high } = range;
  if (low.colour === undefined || high.colour === undefined || !isOfColours(range)) return false;
  return !isUpsideDown(range) && !(low.colour === 'red' && high.colour === 'green');
}

interface ShortList {
  readonly words: readonly Word[];
  readonly missing: readonly ColourId[];
}

const JOINS: ReadonlySet<string> = new Set('en of via dan and or then'.split(' '));
const FEWEST_OF_LIST = 3;

/** A row of colours from red to green that is not all five: "rood, oranje en groen". */
function shortListIn(prose: Prose): ShortList | undefined {
  let row: Word[] = [];
  for (const word of wordsIn(prose)) {
    if (colourNamed(word.key) !== undefined && (row.length === 0 || word.after !== 'sentence'))
      row.push(word);
    else if (!JOINS.has(word.key)) {
      const found = shortList(row);
      if (found !== undefined) return found;
      row = [];
    }
  }
  return shortList(row);
}

function shortList(words: readonly Word[]): ShortList | undefined {
  const named = new Set(words.map((word) => colourNamed(word.key)));
  if (named.size < FEWEST_OF_LIST || !named.has('red') || !named.has('green')) return undefined;
  const missing = colours.map(({ id }) => id).filter((id) => !named.has(id));
  return missing.length === 0 ? undefined : { words, missing };
}

const allFive: Bilingual = {
  nl: 'rood, oranje, geel, blauw en groen',
  en: 'red, orange, yellow, blue and green',
};

function listed(names: readonly Bilingual[]): Bilingual {
  return { nl: names.map(({ nl }) => nl).join(' en '), en: names.map(({ en }) => en).join(' and ') };
}
