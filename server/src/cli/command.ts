import type { Language } from '../locale/language.ts';
import type { Misuse } from './arguments.ts';
import type { Write } from './report.ts';
import { type Paint, paintFor, printable, widthFor } from './terminal.ts';
import { type Texts, texts } from './texts.ts';

/** 0: nothing wrong; 1: errors found, or too many warnings; 2: a mistaken command, or something went wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command is given besides what was typed. */
export interface Surface {
  readonly locale: Language;
  readonly texts: Texts;
  /** Where the results go. */
  readonly write: Write;
  /** Says a line that is no result. */
  readonly tell: Write;
  readonly paint: Paint;
  readonly columns: number;
}

export interface Command {
  readonly name: string;
  help(texts: Texts): string;
  run(typed: readonly string[], surface: Surface): ExitCode | Promise<ExitCode>;
}

/** The options that every command takes. */
export const everywhere = { help: 'switch', version: 'switch', locale: 'value' } as const;

/** The surface of this process. */
export function surfaceOf(locale: Language): Surface {
  const { stdout, stderr, env } = process;
  return {
    locale,
    texts: texts[locale],
    write: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(`${printable(text)}\n`),
    paint: paintFor(stdout, env),
    columns: widthFor(stdout),
  };
}

/** Says what is wrong with how a command was called. */
export function refuse({ tell, texts }: Surface, command: string, ...sentences: readonly string[]): 2 {
  tell([...sentences, texts.seeHelp(command)].join(' '));
  return 2;
}

/** What is wrong, in words. */
export function wordsOf(misuse: Misuse, texts: Texts): string {
  if (misuse.kind === 'missing-value') return texts.missingValue(misuse.option);
  if (misuse.kind === 'needless-value') return texts.needlessValue(misuse.option);
  const unknown = texts.unknownOption(misuse.option);
  return misuse.meant.length === 0 ? unknown : `${unknown} ${texts.didYouMean(misuse.meant)}`;
}
