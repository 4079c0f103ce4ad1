import { parseArgs } from 'node:util';
import { nearest } from '../text/distance.ts';
import { fold } from '../text/fold.ts';

/** The options that a command takes: `value` ones are followed by something. */
export type OptionKinds = Readonly<Record<string, 'switch' | 'value'>>;

/** What is wrong with how the program was called. */
export type Misuse =
  | { readonly kind: 'unknown-option'; readonly option: string; readonly meant: readonly string[] }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'needless-value'; readonly option: string };

export interface Arguments<Kinds extends OptionKinds> {
  readonly options: { readonly [K in keyof Kinds]?: Kinds[K] extends 'switch' ? true : string };
  readonly words: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = { help: 'h', version: 'v', quiet: 'q' };

/** Reads what was typed behind a command. Of an option given twice the last holds; behind `--` all are words. */
export function readArguments<const Kinds extends OptionKinds>(
  typed: readonly string[],
  kinds: Kinds,
): Arguments<Kinds> | { readonly misuse: Misuse } {
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'switch' ? 'boolean' : 'string', ...(SHORT[name] && { short: SHORT[name] }) },
      ]),
    ),
  });
  const options: Record<string, string | true> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return { misuse: unknownOption(option, name, Object.keys(kinds)) };
    if (kind === 'switch' && value !== undefined) return { misuse: { kind: 'needless-value', option } };
    if (kind === 'value' && (!value || (!inlineValue && value.startsWith('-'))))
      return { misuse: { kind: 'missing-value', option } };
    options[name] = kind === 'switch' ? true : value!;
  }
  return { options: options as Arguments<Kinds>['options'], words };
}

function unknownOption(option: string, name: string, known: readonly string[]): Misuse {
  const meant = nearest(
    fold(name),
    known.map((each) => [each, `--${each}`]),
  );
  return { kind: 'unknown-option', option, meant };
}
