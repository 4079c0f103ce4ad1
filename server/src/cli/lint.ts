import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { type Command, type ExitCode, everywhere, refuse, type Surface, wordsOf } from './command.ts';
import { shownPath } from './find.ts';
import { type LintOptions, LintRun } from './lint-run.ts';
import { readSource } from './source.ts';

const kinds = {
  ...everywhere,
  fix: 'switch',
  quiet: 'switch',
  stdin: 'switch',
  'stdin-filename': 'value',
  'max-warnings': 'value',
  config: 'value',
  format: 'value',
  threads: 'value',
} as const;

const FORMATS = ['text', 'json'];
const USUAL_STDIN_NAME = 'stdin.gesprek';

export const lintCommand: Command = {
  name: 'lint',
  help: (texts) => texts.helpLint,
  run(typed, surface) {
    const { texts } = surface;
    const read = readArguments(typed, kinds);
    const misused = (...sentences: string[]) => refuse(surface, 'samenspraak lint', ...sentences);
    if ('misuse' in read) return misused(wordsOf(read.misuse, texts));
    const { options, words } = read;
    const format = options.format ?? 'text';
    if (!FORMATS.includes(format)) return misused(texts.badChoice('--format', format, FORMATS));
    const warnings = options['max-warnings'];
    if (warnings !== undefined && !/^\d{1,15}$/.test(warnings))
      return misused(texts.badMaxWarnings(warnings));
    const { threads } = options;
    if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) return misused(texts.badThreads(threads));
    if (options.stdin && words.length > 0) return misused(texts.stdinAndPaths);
    if (options['stdin-filename'] && !options.stdin) return misused(texts.nameWithoutStdin);
    return start(
      {
        fix: options.fix === true,
        quiet: options.quiet === true,
        json: format === 'json',
        maxWarnings: warnings === undefined ? Number.POSITIVE_INFINITY : Number(warnings),
        ...(threads !== undefined && { threads: Number(threads) }),
        ...(options.config !== undefined && { configuration: resolve(options.config) }),
      },
      surface,
      options.stdin ? { stdin: options['stdin-filename'] ?? USUAL_STDIN_NAME } : { paths: words },
    );
  },
};

type Input = { readonly stdin: string } | { readonly paths: readonly string[] };

async function start(options: LintOptions, surface: Surface, input: Input): Promise<ExitCode> {
  if (options.configuration !== undefined) {
    const source = readSource(options.configuration);
    if ('problem' in source) {
      surface.tell(surface.texts.unreadable(shownPath(options.configuration, process.cwd()), source.problem));
      return 2;
    }
  }
  const run = new LintRun(options, surface);
  if ('paths' in input) return run.files(input.paths.length === 0 ? ['.'] : input.paths);
  return run.piped(input.stdin, await everythingPiped());
}

async function everythingPiped(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
