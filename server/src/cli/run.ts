import { existsSync } from 'node:fs';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Language } from '../locale/language.ts';
import { nearest } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { readArguments } from './arguments.ts';
import {
  type Command,
  type ExitCode,
  everywhere,
  refuse,
  type Surface,
  surfaceOf,
  wordsOf,
} from './command.ts';
import { explainCommand } from './explain.ts';
import { lintCommand } from './lint.ts';
import { usualLocale } from './locale.ts';
import { rulesCommand } from './rules.ts';
import { statsCommand } from './stats-command.ts';
import { texts } from './texts.ts';

const commands: readonly Command[] = [lintCommand, explainCommand, rulesCommand, statsCommand];
const languages: readonly Language[] = ['nl', 'en'];

/** Runs the program with what was typed behind its name, and sets the exit code. Never throws. */
export async function run(typed: readonly string[]): Promise<void> {
  const usual = usualLocale(process.env);
  // Who reads only the first lines of what comes out (`| head`) has closed the pipe: nothing to complain about.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? process.exitCode : 2);
  });
  try {
    process.exitCode = await answer(typed, usual);
  } catch (error) {
    process.stderr.write(`${texts[usual].crashed}\n${(error as Error).stack ?? error}\n`);
    process.exitCode = 2;
  }
}

async function answer(typed: readonly string[], usual: Language): Promise<ExitCode> {
  const asked = localeIn(typed);
  const surface = surfaceOf(languages.find((each) => each === asked) ?? usual);
  const { texts, write } = surface;
  if (asked !== undefined && !languages.some((each) => each === asked))
    return refuse(surface, 'samenspraak', texts.badChoice('--locale', asked, languages));
  const [name, ...rest] = withLocaleLast(typed);
  const command = commands.find((each) => each.name === name);
  const switches = new Set(optionsIn(command === undefined ? typed : rest).flatMap(apart));
  if (switches.has('--help') || switches.has('-h')) write(command?.help(texts) ?? texts.help);
  else if (switches.has('--version') || switches.has('-v')) write(`samenspraak ${packageJson.version}\n`);
  else if (command !== undefined) return command.run(rest, surface);
  else return refuseWithoutCommand(typed, name, surface);
  return 0;
}

function refuseWithoutCommand(typed: readonly string[], name: string | undefined, surface: Surface): 2 {
  const { texts, tell } = surface;
  const read = readArguments(typed, everywhere);
  if ('misuse' in read) return refuse(surface, 'samenspraak', wordsOf(read.misuse, texts));
  if (name === undefined || name.startsWith('-')) {
    tell(texts.help.trimEnd());
    return 2;
  }
  const meant = nearest(
    fold(name),
    commands.map((each) => [each.name, `\`samenspraak ${each.name}\``]),
  );
  if (existsSync(name)) meant.unshift(`\`samenspraak lint ${name}\``);
  const sentences = [texts.unknownCommand(name), ...(meant.length > 0 ? [texts.didYouMean(meant)] : [])];
  return refuse(surface, 'samenspraak', ...sentences);
}

/** What was typed before `--`: behind it all are names of files. */
function optionsIn(typed: readonly string[]): readonly string[] {
  const end = typed.indexOf('--');
  return end < 0 ? typed : typed.slice(0, end);
}

/** Short options may be written together: `-qh` is `-q -h`. */
function apart(option: string): readonly string[] {
  return /^-[a-z]+$/.test(option) ? [...option.slice(1)].map((letter) => `-${letter}`) : [option];
}

/** The language asked for, needed before anything else is read, to be able to complain in it. */
function localeIn(typed: readonly string[]): string | undefined {
  const options = optionsIn(typed);
  const at = options.findLastIndex((each) => each === '--locale' || each.startsWith('--locale='));
  const option = options[at];
  if (option === undefined) return undefined;
  return option.includes('=') ? option.slice('--locale='.length) : options[at + 1];
}

/** A language may be asked for before the command too. */
function withLocaleLast(typed: readonly string[]): readonly string[] {
  const leading = typed[0] === '--locale' ? 2 : typed[0]?.startsWith('--locale=') ? 1 : 0;
  return [...typed.slice(leading), ...typed.slice(0, leading)];
}
