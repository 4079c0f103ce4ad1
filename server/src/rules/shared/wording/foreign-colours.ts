/** Colours that the GIZ matrix lacks: how people name them, and which one they may have meant. */
import { colourNamed, colours } from '../../../catalogue/catalogue.ts';
import type { PositionValue, Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { nearest } from '../../../text/distance.ts';
import { nameKey } from '../../../text/fold.ts';
import { phrases } from '../../../text/phrases.ts';
import { type Word, wordsIn } from '../../../text/words.ts';

const DUTCH = 'paars|lila|roze|wit|zwart|bruin|grijs|turkoois|beige|goud|zilver|magenta';
const ENGLISH = 'purple|violet|pink|white|black|brown|grey|gray|turquoise|beige|gold|silver|magenta';
const foreign: ReadonlySet<string> = new Set(`${DUTCH}|${ENGLISH}`.split('|'));

/** Whether a word names a colour, one of the matrix or shades of one ("lichtgroen") included. */
export function isColourWord(word: string): boolean {
  const key = nameKey(word);
  return foreign.has(key) || shadeOf(key) !== undefined || colourNamed(key) !== undefined;
}

/** Words with which such a colour is named as a place on the scale: "op paars", "geen wit", "from pink". */
const places = phrases({
  nl: [
    `^(${DUTCH})$`,
    `^(${DUTCH}) (denk|zou|is|zeg|en|want|omdat|dan)`,
    `(op|naar|van|tot|bij|is|wordt|werd|was|geen|niet|dan|noem|kies|zeg) (${DUTCH})`,
    `het (${DUTCH}) (is|was|wordt|werd)`,
    `# (en|of|via|dan|) (${DUTCH})`,
    `(${DUTCH}) (en|of|via|dan|naar|) #`,
    `^(${DUTCH}) (betekent|staat)`,
  ],
  en: [
    `^(${ENGLISH})$`,
    `^(${ENGLISH}) (i|is|for|and|because|then|probably|maybe|at)`,
    `(on|to|from|at|is|it's|was|not|than|reach|choose|pick|say) (${ENGLISH})`,
    `# (and|or|then|) (${ENGLISH})`,
    `(${ENGLISH}) (and|or|to|then|) #`,
    `^(${ENGLISH}) (means|stands)`,
  ],
});

/** The first such colour that is named as a place on the scale. */
export function foreignColourIn(prose: Prose, language: Language): Word | undefined {
  const words = wordsIn(prose);
  if (!words.some((word) => foreign.has(word.key))) return undefined;
  const match = places.findIn(prose, language);
  return match && words.slice(match.first, match.last).find((word) => foreign.has(word.key));
}

/** The colour of the matrix that was meant: one that is spelt nearly so, or of which this is a shade. */
export function colourMeant(word: string): PositionValue | undefined {
  const key = nameKey(word);
  const shade = shadeOf(key);
  if (shade !== undefined) return { colour: shade };
  if (foreign.has(key)) return undefined;
  const names = colours.flatMap(({ id, nl, en }) =>
    [...nl.forms, ...en.forms].map((form) => [nameKey(form), id] as const),
  );
  const [colour] = nearest(key, names);
  return colour && { colour };
}

/** "lichtgroen", "donker-rood": the colour that the word ends in. */
function shadeOf(key: string) {
  const found = colours.find(({ nl, en }) =>
    [...nl.forms, ...en.forms].some((form) => key.length > form.length + 2 && key.endsWith(form)),
  );
  return found?.id;
}
