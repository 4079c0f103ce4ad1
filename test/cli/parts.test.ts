import { chmodSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../server/src/cli/excerpt.ts';
import { Progress } from '../../server/src/cli/progress.ts';
import { readSource, replaceSource } from '../../server/src/cli/source.ts';
import { columnsOf, wrapped } from '../../server/src/cli/terminal.ts';
import { texts } from '../../server/src/cli/texts.ts';
import { LineIndex } from '../../server/src/lint/lines.ts';
import { Playground } from '../support/samenspraak.ts';

/** The excerpt of one mark, as lines. */
function shown(text: string, words: string, columns = 40): string[] {
  const start = text.indexOf(words);
  const mark = { at: { start, end: start + words.length }, sign: '^', words: '' };
  return excerpt(new LineIndex(text), [mark], columns).map((line) => line.text ?? '');
}

describe('an excerpt', () => {
  test.each([
    ['plain', 'Anna: hoe was je week?', 'was', ['Anna: hoe was je week?', '          ^^^']],
    ['tabs', '\tAnna:\thoe?', 'hoe', ['    Anna:    hoe?', '             ^^^']],
    [
      'wide letters',
      'Mo: 你好 en 👨‍👩‍👧 thuis',
      'thuis',
      ['Mo: 你好 en 👨‍👩‍👧 thuis', '               ^^^^^'],
    ],
    ['a wide letter itself', 'Mo: 你好', '好', ['Mo: 你好', '      ^^']],
    ['letters of two parts', 'Mo: cafe\u0301 leuk', 'leuk', ['Mo: cafe\u0301 leuk', '         ^^^^']],
    ['a byte order mark', '\ufeffMo: ja', 'ja', ['Mo: ja', '    ^^']],
    ['more than a line', 'Mo: ja\nen nee', 'ja\nen', ['Mo: ja', '    ^^']],
    ['nothing at the end', 'Mo:', '', ['Mo:', '^']],
  ])('%s', (_, text, words, lines) => {
    expect(shown(text, words)).toEqual(lines);
  });

  test('of a long line shows the part that matters', () => {
    const text = `Anna: ${'bla '.repeat(5000)}HIER ${'bla '.repeat(5000)}`;
    const [line, bar] = shown(text, 'HIER');
    expect(line).toMatch(/^….*HIER.*…$/);
    expect(columnsOf(line!)).toBeLessThanOrEqual(40);
    expect(bar!.indexOf('^')).toBe(line!.indexOf('HIER'));
    expect(shown(`Anna: ${'bla '.repeat(5000)}`, 'Anna')[0]).toMatch(/^Anna: bla .*…$/);
  });

  test('of a long line of wide letters keeps to the width', () => {
    const [line, bar] = shown(`${'好'.repeat(3000)}x${'👍'.repeat(3000)}`, 'x');
    expect(columnsOf(line!)).toBeLessThanOrEqual(40);
    expect(columnsOf(line!.slice(0, line!.indexOf('x')))).toBe(bar!.indexOf('^'));
  });
});

test('lines are wrapped between words, by what is seen', () => {
  expect(wrapped('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(wrapped('你好 你好', 8)).toEqual(['你好', '你好']);
  expect(wrapped('onafbreekbaarwoord en', 8)).toEqual(['onafbreekbaarwoord', 'en']);
});

describe('progress', () => {
  function watch(isTTY: boolean): { written: string[]; progress: Progress; wait(ms: number): void } {
    const written: string[] = [];
    let now = 0;
    const stream = { isTTY, write: (text: string) => written.push(text) };
    const progress = new Progress(stream, texts.en, () => now);
    return {
      written,
      progress,
      wait: (ms) => {
        now += ms;
      },
    };
  }

  test('shows on a terminal, only where it takes long, and goes away', () => {
    const { written, progress, wait } = watch(true);
    progress.at(1, 2000);
    progress.clear();
    expect(written).toEqual([]);
    wait(1500);
    progress.at(1200, 2000);
    progress.at(1201, 2000);
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[K1,200 of 2,000 scripts checked', '\r\u001b[K']);
  });

  test('shows nowhere else', () => {
    const { written, progress, wait } = watch(false);
    wait(5000);
    progress.at(1, 2);
    progress.clear();
    expect(written).toEqual([]);
  });
});

const program = { file: '', folder: '', remove() {} };

describe('reading a script', () => {
  test('takes in all of it, long or short, whatever was read before', () => {
    const long = `Anna: ${'één '.repeat(100_000)}`;
    const at = new Playground(program, {
      'long.gesprek': long,
      'short.gesprek': 'Mo: ja',
      'empty.gesprek': '',
    });
    const text = (name: string) => readSource(at.path(name));
    for (const [name, whole] of [
      ['short.gesprek', 'Mo: ja'],
      ['long.gesprek', long],
      ['short.gesprek', 'Mo: ja'],
      ['empty.gesprek', ''],
    ] as const)
      expect(text(name)).toEqual({ text: whole });
    at.remove();
    expect(text('short.gesprek')).toEqual({ problem: 'missing' });
  });
});

describe('writing a script', () => {
  test('keeps the rights of the file, and leaves it alone where someone else has changed it', () => {
    const at = new Playground(program, { 'a.gesprek': 'one' });
    const path = at.path('a.gesprek');
    chmodSync(path, 0o640);
    expect(replaceSource(path, 'one', 'two')).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(replaceSource(path, 'one', 'three')).toBe('changed');
    expect(readFileSync(path, 'utf8')).toBe('two');
    at.remove();
    expect(replaceSource(path, 'two', 'three')).toBe('not-writable');
  });
});
