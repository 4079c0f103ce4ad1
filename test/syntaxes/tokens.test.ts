import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type KeywordForm, keywords } from '../../server/src/language/keywords.ts';
import { equalLines } from './equal-lines.ts';
import { hostileLines } from './hostile-lines.ts';
import { type MarkedBlock, readMarkedBlocks } from './marked-lines.ts';
import { INITIAL, loadGrammar, mergeStretches, type Stretch, stretchesOf } from './tokenise.ts';

const here = new URL('./', import.meta.url);
const grammar = await loadGrammar();
const pages = readdirSync(here)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ name, blocks: readMarkedBlocks(readFileSync(new URL(name, here), 'utf8')) }));

/** The stretches of every line, with the state carried from line to line as an editor does. */
function tokeniseScript(lines: readonly string[]): Stretch[][] {
  let state = INITIAL;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return stretchesOf(line, result);
  });
}

function scriptsOf(block: MarkedBlock): string[] {
  return block.lines.map((line) => line.script);
}

function expectationsOf(block: MarkedBlock): (readonly Stretch[])[] {
  return block.lines.map((line) => line.expected);
}

function withoutText(stretches: readonly Stretch[]): string[] {
  return stretches.map((stretch) => stretch.scopes.join(' '));
}

/** The stretches as they are once a sign that is no part of the script's text is left out. */
function withoutSign(sign: string, stretches: readonly Stretch[]): Stretch[] {
  return mergeStretches(
    stretches.map((stretch) => ({ text: stretch.text.replace(sign, ''), scopes: stretch.scopes })),
  );
}

describe.each(pages)('$name', ({ blocks }) => {
  test('has marked lines', () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.every((block) => block.lines.length > 0)).toBe(true);
  });

  test.each(blocks)('$heading', (block) => {
    expect(tokeniseScript(scriptsOf(block))).toEqual(expectationsOf(block));
  });

  test.each(blocks)('$heading, when line ends of Windows reach the grammar', (block) => {
    const stretches = tokeniseScript(scriptsOf(block).map((line) => `${line}\r`));
    expect(stretches.map((line) => withoutSign('\r', line))).toEqual(expectationsOf(block));
  });

  test.each(blocks)('$heading: no line reaches into the next', (block) => {
    for (const line of scriptsOf(block)) {
      expect(grammar.tokenizeLine(line, INITIAL).ruleStack.depth, line).toBe(1);
    }
  });
});

describe('lines that say the same', () => {
  test.each(equalLines)('$what', ({ lines }) => {
    const [first, ...others] = tokeniseScript(lines).map(withoutText);
    expect(first!.some((scopes) => scopes !== '')).toBe(true);
    for (const other of others) expect(other).toEqual(first);
  });
});

const lineOfForm: Record<KeywordForm, (spelling: string) => string> = {
  label: (spelling) => `${spelling}: x`,
  named: (spelling) => `${spelling} 1: x`,
  end: (spelling) => spelling,
};

describe('every keyword of the language is coloured', () => {
  test.each(
    Object.values(keywords).flatMap(({ form, nl, en }) => [
      { form, spelling: nl as string },
      { form, spelling: en as string },
    ]),
  )('$spelling', ({ form, spelling }) => {
    const [[first]] = tokeniseScript([lineOfForm[form](spelling)]) as [[Stretch]];
    expect(first.text).toBe(spelling);
    expect(first.scopes.at(-1)).toMatch(/^(?:keyword|storage)\./);
  });
});

test.each([
  'gesprek: Gamen en slapen',
  '// Een opmerking',
  'cliënt Mo: vader van Sam',
  'techniek wondervraag: de vraag naar een wonder',
  'Anna: [check] Klopt dat?',
])('a byte order mark before "%s" changes nothing', (line) => {
  const [marked, plain] = tokeniseScript([`\uFEFF${line}`, line]);
  expect(withoutSign('\uFEFF', marked!)).toEqual(plain);
});

describe('hostile lines of 100,000 characters', () => {
  test.each(hostileLines)('$what', ({ line }) => {
    const result = grammar.tokenizeLine(line, INITIAL);
    expect(result.stoppedEarly).toBe(false);
    expect(result.tokens.at(-1)!.endIndex).toBeGreaterThanOrEqual(line.length);
    expect(result.ruleStack.depth).toBe(1);
  });
});
