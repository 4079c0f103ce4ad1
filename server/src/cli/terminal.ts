/** What a terminal can show: colour, how wide it is, and which characters are safe to print on it. */
import type { Severity } from '../rules/contract.ts';

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 } as const;
export type Style = keyof typeof CODES;

/** Writes words in a style, or as they are where the reader sees no colour. */
export type Paint = (style: Style, words: string) => string;

export const plain: Paint = (_style, words) => words;
export const coloured: Paint = (style, words) =>
  words === '' ? '' : `\u001b[${CODES[style]}m${words}\u001b[0m`;

/** How each severity looks. */
export const styleOf: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'cyan',
};

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colour on a terminal only, unless the reader's settings say otherwise: FORCE_COLOR before NO_COLOR. */
export function paintFor(stream: Stream, env: NodeJS.ProcessEnv): Paint {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured;
  if (env.NO_COLOR) return plain;
  return stream.isTTY === true && env.TERM !== 'dumb' ? coloured : plain;
}

const USUAL_WIDTH = 100;
const LEAST_WIDTH = 40;

/** How many columns there are to write in. */
export function widthFor(stream: Stream): number {
  return Math.max(LEAST_WIDTH, Math.min(stream.columns ?? USUAL_WIDTH, 160));
}

// What would move the cursor, change colours or turn the direction of the text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a file made safe to print: characters that command a terminal are shown as `�`. */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

const segmenter = new Intl.Segmenter();
const ONLY_ASCII = /^[ -~]*$/;
const NO_WIDTH = /^[\p{M}\p{Cf}]+$/u;
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** The letters of a text as a reader sees them, so that no letter is ever cut in two. */
export function lettersOf(text: string): string[] {
  return ONLY_ASCII.test(text) ? [...text] : Array.from(segmenter.segment(text), (each) => each.segment);
}

/** The number of columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  if (ONLY_ASCII.test(text)) return text.length;
  let columns = 0;
  for (const letter of lettersOf(text)) columns += WIDE.test(letter) ? 2 : NO_WIDTH.test(letter) ? 0 : 1;
  return columns;
}

/** Text in lines of at most so many columns, broken between words. A longer word gets a line of its own. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Text filled up with spaces to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
