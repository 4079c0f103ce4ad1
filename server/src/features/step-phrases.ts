/** The phrases of a step of a scale, filled with what the client of this scale has said. */
import { type ColourId, colours, rankOf, type scaleSteps } from '../catalogue/catalogue.ts';
import type { Conversation, PositionValue, Scale } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';

const GAP = '…';
const PLACEHOLDER = /\{(\w+)\}/g;
/** English numbers that take "an": 8, 11, 18 and what begins with them when spoken. */
const WITH_AN = /^(?:8|11$|18$)/;

/** The phrases for this step in the script's language. */
export function phrasesOf(
  step: (typeof scaleSteps)[number],
  scale: Scale | undefined,
  conversation: Conversation,
): readonly string[] {
  const { language } = conversation;
  const position = scale && positionIn(scale, conversation);
  const values: Record<string, string> = {
    low: say(scale?.range.low, language),
    high: say(scale?.range.high, language),
    position: say(position, language),
    lower: say(scale && lowerThan(position, scale), language),
    higher: say(scale && higherThan(position, scale), language),
    what: scale?.subject.text || GAP,
  };
  return step[language].phrases.map((phrase) =>
    phrase.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole),
  );
}

/** The last position that the client named on this scale. */
export function positionIn(scale: Scale, { turns }: Conversation): PositionValue | undefined {
  return turns
    .filter((turn) => turn.scale === scale)
    .flatMap((turn) => turn.utterances)
    .findLast((utterance) => utterance.tag?.position !== undefined)?.tag?.position;
}

/** A position as it stands in a sentence: a number with its article, a colour alone. */
export function say(position: PositionValue | undefined, language: Language): string {
  if (position === undefined) return GAP;
  if (position.unknown !== undefined) return position.unknown;
  if (position.colour !== undefined) return colourName(position.colour, language);
  const number = numeral(position.number, language);
  if (language === 'nl') return `een ${number}`;
  return `${WITH_AN.test(number) ? 'an' : 'a'} ${number}`;
}

/** A position by itself, as a tag writes it. */
export function positionName(position: PositionValue, language: Language): string {
  if (position.unknown !== undefined) return position.unknown;
  if (position.colour !== undefined) return colourName(position.colour, language);
  return numeral(position.number, language);
}

export function colourName(id: ColourId, language: Language): string {
  return colours[rankOf(id)]![language].name;
}

function numeral(number: number, language: Language): string {
  const text = String(number);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** Two numbers or one colour lower, as far as the scale goes. */
function lowerThan(position: PositionValue | undefined, { range }: Scale): PositionValue | undefined {
  if (position?.number !== undefined) {
    const low = range.low.number ?? 0;
    return position.number > low ? { number: Math.max(low, position.number - 2) } : undefined;
  }
  return position?.colour === undefined ? undefined : colourAt(rankOf(position.colour) - 1);
}

/** One number or one colour higher, as far as the scale goes. */
function higherThan(position: PositionValue | undefined, { range }: Scale): PositionValue | undefined {
  if (position?.number !== undefined) {
    const high = range.high.number ?? 10;
    return position.number < high ? { number: Math.min(high, position.number + 1) } : undefined;
  }
  return position?.colour === undefined ? undefined : colourAt(rankOf(position.colour) + 1);
}

function colourAt(rank: number): PositionValue | undefined {
  const colour = colours[rank];
  return colour && { colour: colour.id };
}

/** The numbers or colours that a position on this scale can be; none where there are too many to list. */
export function positionsOn({ range: { low, high } }: Scale): readonly PositionValue[] {
  if (low.colour !== undefined && high.colour !== undefined) {
    const [from, to] = [rankOf(low.colour), rankOf(high.colour)].sort((a, b) => a - b);
    return colours.slice(from, to! + 1).map(({ id }) => ({ colour: id }));
  }
  if (low.number === undefined || high.number === undefined) return [];
  const from = Math.ceil(Math.min(low.number, high.number));
  const to = Math.floor(Math.max(low.number, high.number));
  if (to - from > MOST_NUMBERS) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ number: from + index }));
}

const MOST_NUMBERS = 20;
