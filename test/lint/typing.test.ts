/** After every letter that is typed within a turn, all that is known of the script must be as if it were read anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { techniques } from '../../server/src/catalogue/catalogue.ts';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { WatchedProse, WatchedSpan } from '../../server/src/conversation/watched.ts';
import { positionAt } from '../../server/src/features/document.ts';
import type { LintResult } from '../../server/src/lint/lint.ts';
import { KnownFiles } from '../../server/src/lsp/files.ts';
import { rememberedTexts } from '../../server/src/lsp/open-texts.ts';
import { type Analysis, Scripts } from '../../server/src/lsp/scripts.ts';
import { allRules } from '../../server/src/rules/registry.ts';
import { changeBetween } from '../../server/src/text/change.ts';
import { generateScript } from '../bench/generate.ts';
import { fencesOf } from '../support/markdown.ts';
import { withoutMarks } from '../support/marks.ts';
import { meaningOf } from '../support/outline.ts';
import { anyScript } from '../support/scripts.ts';

const configuration = '{ "extends": ["strict"] }';

/** One open script, of which each version is analysed from the one before it. */
class Desk {
  private text: TextDocument;
  private readonly scripts: Scripts;

  constructor(text: string, uri: string) {
    this.text = rememberedTexts.create(uri, 'samenspraak', 1, text);
    const open = {
      get: (uri: string) => (uri === this.text.uri ? this.text : undefined),
      all: () => [this.text],
    };
    const read = async (file: string) => (file.endsWith('/samenspraak.json') ? configuration : undefined);
    this.scripts = new Scripts(open, new KnownFiles({ read, list: async () => [] }));
  }

  async write(text: string): Promise<Analysis> {
    const { start, before, after } = changeBetween(this.text.getText(), text);
    const range = { start: this.text.positionAt(start), end: this.text.positionAt(before) };
    const event = { range, text: text.slice(start, after) };
    this.text = rememberedTexts.update(this.text, [event], this.text.version + 1);
    // No place can be given between the two characters of a Windows line end.
    if (this.text.getText() !== text)
      this.text = rememberedTexts.update(this.text, [{ text }], this.text.version + 1);
    return this.now();
  }

  async now(): Promise<Analysis> {
    return (await this.scripts.analyse(this.text.uri))!;
  }
}

const placeFields = new Set(['start', 'end', 'at', 'upTo', 'from']);

/** Every place that is told of in a conversation, in the order of its parts. */
function placesIn(part: unknown, met = new Set<unknown>()): unknown[] {
  if (part instanceof WatchedProse || part instanceof WatchedSpan) return placesIn(part.unwatched, met);
  if (typeof part !== 'object' || part === null || met.has(part)) return [];
  met.add(part);
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === 'memory') return [];
    if (typeof value === 'number') return placeFields.has(name) ? [[name, value]] : [];
    return placesIn(value, met);
  });
}

/** Plain data, to compare and to keep. */
function plain(part: unknown): unknown {
  if (part instanceof WatchedSpan) return { start: part.start, end: part.end };
  if (Array.isArray(part)) return part.map(plain);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, plain(value)]));
}

function findingsIn({ findings, expected }: LintResult) {
  return [findings, expected].map((all) =>
    all.map(({ rule, severity, inferred, problem }) => {
      const { restsOn, via, ...rest } = problem;
      return {
        rule: rule.id,
        severity,
        inferred,
        restsOn: restsOn?.map(({ prose }) => prose.text),
        via: via?.map(({ label }) => label.text),
        problem: plain(rest),
      };
    }),
  );
}

function all({ document, linting }: Analysis) {
  const { conversation, text } = document;
  const heard = ({ turns }: Conversation) => turns.map((turn) => turn.utterances.map((each) => each.heard));
  return structuredClone({
    places: placesIn({ ...conversation, uri: undefined }),
    meaning: meaningOf(conversation),
    heard: heard(conversation),
    lines: [0, text.length >> 1, text.length].map((offset) => positionAt(document, offset)),
    findings: findingsIn(linting!.result),
  });
}

/** The scripts of all fixtures: whatever a rule looks at stands in one of them. */
const fixtures = readdirSync(join(import.meta.dirname, '../rules'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => fencesOf(readFileSync(join(import.meta.dirname, '../rules', name), 'utf8')))
  .filter(({ language }) => language === 'gesprek' || language === 'conversation');

const typed = [
  ...'aeij ?.!,:[]"\'5é'.split(''),
  ...['je ', 'ik ', 'maar ', 'een 4 ', ' waarom', 'Wat? ', ' en u', '😀', '//', '(stilte)', '\n', '\r\n'],
  ...techniques.flatMap(({ nl, en }) => [
    ...nl.examples.slice(0, 1),
    ...en.examples.slice(0, 1),
    `[${nl.name}] `,
  ]),
];

/** What is typed into a script: where, how much goes, and what comes, a letter at a time. */
const edits = fc.array(
  fc.record({
    place: fc.nat(),
    isAtEnd: fc.boolean(),
    gone: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 8 }) }),
    come: fc.constantFrom(...typed),
    isAtOnce: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The versions of a text that come of an edit. */
function* versions(
  text: string,
  edit: typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never,
): Generator<string> {
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(({ 0: line }) => /:|^\s|^\(/.test(line));
  if (lines.length === 0) return;
  const { 0: line, index } = lines[edit.place % lines.length]!;
  const at = index + (edit.isAtEnd ? line.length : edit.place % (line.length + 1));
  const [head, tail] = [text.slice(0, at), text.slice(at + edit.gone)];
  const letters = [...edit.come].slice(0, 12);
  if (edit.isAtOnce) yield head + edit.come + tail;
  else
    for (let count = 0; count <= letters.length; count++)
      yield head + letters.slice(0, count).join('') + tail;
}

async function writesAsIfNew(
  text: string,
  uri: string,
  changes: Parameters<typeof versions>[1][],
): Promise<void> {
  const desk = new Desk(text, uri);
  all(await desk.now());
  let now = text;
  for (const change of changes) {
    for (const version of versions(now, change)) {
      now = version;
      expect(all(await desk.write(version))).toEqual(all(await new Desk(version, uri).now()));
    }
  }
}

describe('typing', () => {
  test('in the scripts of all fixtures', async () => {
    const script = fc.constantFrom(
      ...fixtures.map((fence) => [withoutMarks(fence.text), fence.language] as const),
    );
    await fc.assert(
      fc.asyncProperty(script, edits, ([text, language], changes) =>
        writesAsIfNew(text, `file:///a.${language}`, changes),
      ),
      { numRuns: 250 },
    );
  }, 300_000);

  test('in conversations with all that there is', async () => {
    const joins = fc.constantFrom(' ', '\n  ', '\n\n\t', '\n(stilte)\n  ', '\r\n  // zo\r\n  ');
    const script = fc
      .tuple(fc.nat({ max: 1000 }), joins)
      .map(([seed, join]) => generateScript(60, seed).replaceAll(' Dat was', `${join}Dat was`));
    await fc.assert(
      fc.asyncProperty(script, edits, (text, changes) => writesAsIfNew(text, 'file:///a.gesprek', changes)),
      { numRuns: 40 },
    );
  }, 300_000);

  test('in any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyScript, edits, (text, changes) =>
        writesAsIfNew(text, 'file:///a.gesprek', changes),
      ),
      { numRuns: 200 },
    );
  }, 300_000);

  test('behind a sentence reads nothing anew', async () => {
    const text = generateScript(60, 1);
    const desk = new Desk(text, 'file:///a.gesprek');
    const { conversation } = (await desk.now()).document;
    const at = text.indexOf('\n', text.indexOf('Anna:', text.length >> 1));
    for (const typed of ['D', 'Da', 'Dat', 'Dat '])
      expect((await desk.write(text.slice(0, at) + typed + text.slice(at))).document.conversation).toBe(
        conversation,
      );
  });

  test('asks only the rules again to which the letter may make a difference', async () => {
    const text = generateScript(60, 1);
    const desk = new Desk(text, 'file:///a.gesprek');
    all(await desk.now());
    const at = text.indexOf('\n', text.indexOf('Anna:', text.length >> 1));
    const write = async (typed: string) => all(await desk.write(text.slice(0, at) + typed + text.slice(at)));
    await write('D');
    const asked = allRules.filter(({ check }) => check !== undefined).map((rule) => vi.spyOn(rule, 'check'));
    await write('Da');
    const count = asked.filter((check) => check.mock.calls.length > 0).length;
    vi.restoreAllMocks();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(allRules.length / 5);
  });
});
