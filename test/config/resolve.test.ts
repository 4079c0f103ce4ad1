import { describe, expect, test } from 'vitest';
import { matcher } from '../../server/src/config/globs.ts';
import { Configurations } from '../../server/src/config/resolve.ts';

/** The settings of a file among configurations, by path below one folder. */
function settingsFor(path: string, configurations: Record<string, unknown>, given?: string) {
  const base = 'file:///work%20here/';
  const files = new Map(
    Object.entries(configurations).map(([name, content]) => [base + name, JSON.stringify(content)]),
  );
  const all = new Configurations({ readText: (uri) => files.get(uri) }, given && base + given);
  const { settings, ignored, faults, configuration } = all.settingsFor(base + path);
  return {
    presets: settings.presets,
    rules: Object.fromEntries(settings.rules),
    ignored,
    nearest: configuration?.slice(base.length),
    faults: faults.map(
      ({ uri, message, place }) => `${uri.slice(base.length)}:${place.column} ${message.en}`,
    ),
  };
}

const streak = (setting: unknown) => ({ rules: { 'open-question-streak': setting } });

test('without a configuration the usual settings hold', () => {
  expect(settingsFor('a.gesprek', {})).toEqual({
    presets: ['recommended'],
    rules: {},
    ignored: false,
    nearest: undefined,
    faults: [],
  });
});

test('the nearest configuration upward holds, and only that one', () => {
  const files = { 'samenspraak.json': { ...streak('off'), extends: 'mi' }, 'a/b/samenspraak.json': {} };
  expect(settingsFor('a/x.gesprek', files)).toMatchObject({ nearest: 'samenspraak.json', presets: ['mi'] });
  expect(settingsFor('a/b/c/x.gesprek', files)).toMatchObject({
    nearest: 'a/b/samenspraak.json',
    presets: ['recommended'],
    rules: {},
  });
});

test('a given configuration holds for all', () => {
  const files = { 'samenspraak.json': {}, 'other/mine.json': { extends: 'sfw' } };
  expect(settingsFor('a/x.gesprek', files, 'other/mine.json')).toMatchObject({
    presets: ['sfw'],
    nearest: 'other/mine.json',
  });
});

test('a configuration that cannot be on a disk has settings too', () => {
  const all = new Configurations({ readText: () => undefined });
  for (const uri of ['untitled:Untitled-1', 'nonsense', '', 'vscode-vfs://github/me/mine/a.gesprek'])
    expect(all.settingsFor(uri).settings.presets).toEqual(['recommended']);
});

describe('building on another', () => {
  test('what is said later wins, and what is left open stays', () => {
    const files = {
      'a/samenspraak.json': {
        extends: ['../one.json', '../two.json'],
        ...streak({ options: { allowed: 5 } }),
      },
      'one.json': { extends: 'strict', ...streak(['error', { allowed: 3 }]) },
      'two.json': streak('hint'),
    };
    const { presets, rules, faults } = settingsFor('a/x.gesprek', files);
    expect({ presets, rules, faults }).toEqual({
      presets: ['strict'],
      rules: { 'open-question-streak': { severity: 'hint', options: { allowed: 5 } } },
      faults: [],
    });
  });

  test('its own presets go above those it builds on', () => {
    const files = {
      'samenspraak.json': { extends: ['mi', 'sfw', './b.json'] },
      'b.json': { extends: 'strict' },
    };
    expect(settingsFor('x.gesprek', files).presets).toEqual(['mi', 'sfw']);
  });

  test('a file that is not there', () => {
    const { faults } = settingsFor('x.gesprek', {
      'samenspraak.json': { extends: ['strict', './gone.json'] },
    });
    expect(faults).toEqual([
      expect.stringMatching(/^samenspraak\.json:22 The file "\.\/gone\.json" does not exist/),
    ]);
  });

  test('a circle is a fault and not a hang', () => {
    const files = {
      'samenspraak.json': { extends: './b.json', ...streak('off') },
      'b.json': { extends: './c.json' },
      'c.json': { extends: ['./b.json', './samenspraak.json'] },
    };
    const { faults, rules } = settingsFor('x.gesprek', files);
    expect(faults).toHaveLength(2);
    for (const fault of faults) expect(fault).toMatch(/^c\.json:\d+ .*builds on this file again/);
    expect(rules).toEqual({ 'open-question-streak': { severity: 'off' } });
  });

  test('the same file by two ways takes part once', () => {
    const files: Record<string, unknown> = { 'end.json': streak('off') };
    let last = 'end.json';
    for (let level = 0; level < 40; level++) {
      files[`l${level}.json`] = { extends: `./${last}` };
      files[`r${level}.json`] = { extends: `./${last}` };
      last = `both${level}.json`;
      files[last] = { extends: [`./l${level}.json`, `./r${level}.json`] };
    }
    files['samenspraak.json'] = { extends: `./${last}` };
    expect(settingsFor('x.gesprek', files)).toMatchObject({
      faults: [],
      rules: { 'open-question-streak': { severity: 'off' } },
    });
  });

  test('faults name the file that they stand in', () => {
    const files = { 'samenspraak.json': { extends: './b.json' }, 'b.json': { nope: 1 } };
    expect(settingsFor('x.gesprek', files).faults).toEqual([expect.stringMatching(/^b\.json:2 .*"nope"/)]);
  });
});

describe('what differs by file', () => {
  const files = {
    'samenspraak.json': {
      extends: 'strict',
      ...streak('error'),
      overrides: [
        { files: 'drafts', extends: 'mi', ...streak('hint') },
        { files: ['**/*.conversation', '!x.conversation'], ...streak({ options: { allowed: 4 } }) },
      ],
      ignore: ['old', 'trial-*.gesprek'],
    },
  };

  test.each([
    ['a.gesprek', ['strict'], { severity: 'error' }],
    ['drafts/deep/a.gesprek', ['mi'], { severity: 'hint' }],
    ['drafts/a.conversation', ['mi'], { severity: 'hint', options: { allowed: 4 } }],
    ['x.conversation', ['strict'], { severity: 'error' }],
  ])('%s', (path, presets, setting) => {
    expect(settingsFor(path, files)).toMatchObject({ presets, rules: { 'open-question-streak': setting } });
  });

  test.each([
    ['old/a.gesprek', true],
    ['b/old/a.gesprek', true],
    ['b/trial-1.gesprek', true],
    ['older/a.gesprek', false],
  ])('%s left alone: %s', (path, ignored) => {
    expect(settingsFor(path, files).ignored).toBe(ignored);
  });

  test('patterns of another configuration are seen from its own folder', () => {
    const shared = {
      'samenspraak.json': { extends: './shared/base.json' },
      'shared/base.json': { ignore: ['/a.gesprek', '../top/*'] },
    };
    expect(settingsFor('a.gesprek', shared).ignored).toBe(false);
    expect(settingsFor('shared/a.gesprek', shared).ignored).toBe(true);
    expect(settingsFor('top/b.gesprek', shared).ignored).toBe(true);
  });

  test('files with the same layers share their settings', () => {
    const text = JSON.stringify(files['samenspraak.json']);
    let reads = 0;
    const all = new Configurations({
      readText: (uri) => {
        reads++;
        return uri === 'file:///samenspraak.json' ? text : undefined;
      },
    });
    const one = all.settingsFor('file:///a/one.gesprek').settings;
    expect(all.settingsFor('file:///a/two.gesprek').settings).toBe(one);
    expect(all.settingsFor('file:///drafts/two.gesprek').settings).not.toBe(one);
    expect(reads).toBe(3);
  });
});

describe('patterns', () => {
  test.each([
    ['x', 'x', true],
    ['x', 'a/b/x/c', true],
    ['x', 'xy', false],
    ['x/', 'a/x/c', true],
    ['/x', 'x/c', true],
    ['/x', 'a/x', false],
    ['./a/x', 'a/x', true],
    ['a\\x', 'a/x', true],
    ['a/*', 'a/x', true],
    ['a/*', 'a/b/x', true],
    ['*.gesprek', '.hidden/x.gesprek', true],
    ['x.gesprek', '../b/x.gesprek', true],
    ['../b/*', '../b/x.gesprek', true],
    ['{a,b}', 'b', true],
    ['[ab]', 'b', true],
    ['/', 'a', false],
    ['!', 'a', false],
    ['[', '[', true],
    ['[!a-c]x', 'dx', true],
    ['[!a-c]x', 'bx', false],
    ['a?c', 'a😀c', true],
    ['**', 'a/b', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['*ab*ab', 'xabyabab', true],
    ['{a,b{c,d}}/e', 'bd/e', true],
    ['{a}', '{a}', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(matcher([pattern])(path)).toBe(fits);
  });

  test('the last that fits decides', () => {
    const fits = matcher(['a', '!a/keep', 'a/keep/not']);
    expect(['a/x', 'a/keep/x', 'a/keep/not/x'].map(fits)).toEqual([true, false, true]);
  });

  test('a hostile pattern takes no time to speak of', () => {
    const started = performance.now();
    for (const pattern of [
      '+(a|aa)+(b|bb)'.repeat(20),
      `${'**/'.repeat(200)}x`,
      `${'*a'.repeat(30)}b`,
      '{'.repeat(500),
      '{a,b}'.repeat(100),
    ])
      matcher([pattern])('aaaaaa/'.repeat(60));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
