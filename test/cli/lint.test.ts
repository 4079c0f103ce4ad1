import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltProgram, buildCommandLineWith } from '../support/build-command-line.ts';
import { type Circumstances, Playground } from '../support/samenspraak.ts';
import { script, shouting, streak } from '../support/scripts-to-lint.ts';

let program: BuiltProgram;
const playgrounds: Playground[] = [];

beforeAll(async () => {
  program = await buildCommandLineWith(join(import.meta.dirname, 'test-rules.ts'));
});
afterEach(() => {
  for (const each of playgrounds.splice(0)) each.remove();
});
afterAll(() => program.remove());

function playground(files: Readonly<Record<string, string | Uint8Array>>): Playground {
  const created = new Playground(program, files);
  playgrounds.push(created);
  return created;
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly [key: string]: unknown;
}

function jsonOf(at: Playground, typed: readonly string[], circumstances?: Circumstances) {
  const outcome = at.run(['lint', '--format', 'json', ...typed], circumstances);
  const report = JSON.parse(outcome.stdout) as {
    version: number;
    files: { path: string; findings: JsonFinding[] }[];
    summary: Record<string, number>;
  };
  const findings = report.files.flatMap((file) => file.findings);
  return { ...outcome, report, paths: report.files.map((file) => file.path), findings };
}

const only = (findings: readonly JsonFinding[], rule: string) =>
  findings.filter((each) => each.rule === rule);

describe('the exit code', () => {
  test('is 0 where nothing is wrong', () => {
    const { status, stdout, stderr } = playground({ 'a.gesprek': script() }).run(['lint']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 script');
  });

  test('is 1 where an error is found, and the others are linted too', () => {
    const { status, paths } = jsonOf(playground({ 'a.gesprek': shouting(2), 'b.gesprek': script() }), []);
    expect(status).toBe(1);
    expect(paths).toEqual(['a.gesprek', 'b.gesprek']);
  });

  test('is 0 with warnings, unless there are more than allowed', () => {
    const at = playground({
      'a.gesprek': shouting(2),
      'b.gesprek': shouting(4),
      'samenspraak.json': '{ "rules": { "test-shouting": "warning" } }',
    });
    const warnings = jsonOf(at, []).report.summary.warnings!;
    expect(warnings).toBeGreaterThanOrEqual(3);
    expect(at.run(['lint']).status).toBe(0);
    expect(at.run(['lint', '--max-warnings', String(warnings)]).status).toBe(0);
    const tooMany = at.run(['lint', '--max-warnings', String(warnings - 1)]);
    expect(tooMany.status).toBe(1);
    expect(tooMany.stderr).toContain(`There are ${warnings} warnings`);
  });

  test('is 2 where a file cannot be read, and the others are linted all the same', () => {
    const at = playground({
      'a.gesprek': streak,
      'binary.gesprek': new Uint8Array([71, 0, 72]),
      'latin.gesprek': Buffer.from('cliënt', 'latin1'),
      'utf16.gesprek': Buffer.from('\ufeffgesprek: x', 'utf16le'),
    });
    symlinkSync('nowhere.gesprek', at.path('dangling.gesprek'));
    const { status, paths, stderr } = jsonOf(at, []);
    expect(status).toBe(2);
    expect(paths).toEqual(['a.gesprek']);
    expect(stderr).toMatch(/^binary\.gesprek: this is not a text file/m);
    expect(stderr).toMatch(/^latin\.gesprek: this file is not saved as UTF-8/m);
    expect(stderr).toMatch(/^utf16\.gesprek: this file is saved as UTF-16/m);
    expect(stderr).toMatch(/^dangling\.gesprek: there is no such file/m);
  });

  test('is 2 where a rule breaks down, and the others are linted all the same', () => {
    const at = playground({ 'a.gesprek': script('Anna: BREAK'), 'b.gesprek': streak });
    const { status, paths, stderr } = jsonOf(at, []);
    expect({ status, paths }).toEqual({ status: 2, paths: ['b.gesprek'] });
    expect(stderr).toMatch(/^a\.gesprek: .*broken on purpose/m);
  });

  test.each([
    [['nowhere'], 'nowhere: there is no such file or folder'],
    [['*.gespr'], '*.gespr: no script fits this'],
    [['gone/*.gesprek'], 'gone/*.gesprek: no script fits this'],
  ])('is 2 for %j', (typed, words) => {
    const { status, stderr, paths } = jsonOf(playground({ 'a.gesprek': script() }), [...typed, 'a.gesprek']);
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.gesprek'] });
    expect(stderr).toContain(words);
  });
});

describe('the JSON report', () => {
  test('tells all there is to tell', () => {
    const at = playground({ 'map/b.gesprek': streak, 'a.gesprek': script() });
    const { report, findings } = jsonOf(at, []);
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary']);
    expect(report.version).toBe(1);
    expect(report.files.map(({ path }) => path)).toEqual(['a.gesprek', 'map/b.gesprek']);
    expect(only(findings, 'open-question-streak')).toEqual([
      {
        rule: 'open-question-streak',
        severity: 'warning',
        message: expect.stringContaining('3 open questions in a row'),
        line: 11,
        column: 7,
        endLine: 11,
        endColumn: 19,
        inferred: false,
        related: [
          { line: 7, column: 20, message: expect.any(String) },
          { line: 9, column: 20, message: expect.any(String) },
        ],
        via: [],
        fixable: false,
      },
    ]);
    const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
    expect(report.summary).toEqual({
      files: 2,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      hints: count('hint'),
    });
  });

  test('names the options that lead there, and what was inferred', () => {
    const lines = [
      'Anna: [open vraag] Hoe was je week?',
      'Mo: Druk.',
      'keuze: Wat zeg je?',
      'optie: Nog iets',
      'Anna: [open vraag] Wat maakte het druk?',
      'Mo: School.',
      'optie: Teruggeven',
      'Anna: [reflectie] Het was veel.',
      'Mo: Ja.',
      'einde keuze',
      'Anna: Hoe is het thuis?',
      'Mo: Gaat wel.',
    ];
    const { findings } = jsonOf(playground({ 'a.gesprek': script(...lines) }), []);
    expect(only(findings, 'open-question-streak')).toMatchObject([{ via: ['Nog iets'], inferred: true }]);
  });

  test('counts columns behind a byte order mark from 1, and lines whatever their ends', () => {
    const text = `\ufeff${streak.replaceAll('\n', '\r\n')}`;
    const { findings } = jsonOf(playground({ 'a.gesprek': text }), []);
    expect(only(findings, 'open-question-streak')).toMatchObject([{ line: 11, column: 7 }]);
  });

  test('says which findings can be repaired', () => {
    const { findings } = jsonOf(playground({ 'a.gesprek': shouting(2) }), []);
    expect(only(findings, 'test-shouting')).toMatchObject([{ fixable: true, severity: 'error' }]);
  });

  test('is a report too where there is nothing to report', () => {
    const { status, report, stderr } = jsonOf(playground({}), []);
    expect({ status, report }).toEqual({
      status: 0,
      report: { version: 1, files: [], summary: { files: 0, errors: 0, warnings: 0, infos: 0, hints: 0 } },
    });
    expect(stderr).toContain('no scripts here');
  });
});

describe('the report for people', () => {
  test('shows the lines it is about, marked', () => {
    const { stdout } = playground({ 'map/a.gesprek': streak }).run(['lint']);
    expect(stdout).toContain('map/a.gesprek:11:7 warning open-question-streak\n');
    expect(stdout).toContain(
      [
        '   7 │ Anna: [open vraag] Hoe was je week?',
        '     │                    ~~~~~~~~~~~~~~~~ Also an open question.',
        '     ⋮',
        '   9 │ Anna: [open vraag] Wat maakte het druk?',
        '     │                    ~~~~~~~~~~~~~~~~~~~~ Also an open question.',
        '     ⋮',
        '  11 │ Anna: [open vraag] En hoe is het thuis?',
        '     │       ^^^^^^^^^^^^',
      ].join('\n'),
    );
  });

  test('ends with how much it is, and what --fix can do', () => {
    const { stdout } = playground({ 'a.gesprek': shouting(2), 'b.gesprek': script() }).run(['lint']);
    expect(stdout).toContain('With --fix: write it in another way');
    expect(stdout).toMatch(/^1 error.*, in \d of 2 scripts\.\n--fix repairs 1 of them for you\.\n$/m);
  });

  test('is Dutch for the Dutch', () => {
    const at = playground({ 'a.gesprek': shouting(2) });
    const { stdout } = at.run(['lint', '--locale', 'nl']);
    expect(stdout).toContain('a.gesprek:7:34 fout proef-shouting\n  Hier staat !!.');
    expect(stdout).toMatch(/^1 fout.*, in 1 van 1 script\.\nMet --fix wordt er 1 voor je hersteld\.\n$/m);
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('has colour with %j: %s', (env, coloured) => {
    const { stdout } = playground({ 'a.gesprek': shouting(2) }).run(['lint'], { env });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  test('never lets a script command the terminal', () => {
    const text = script('Anna: [open vraag] \u001b[2J!! \u202eomgekeerd');
    const { stdout } = playground({ 'a.gesprek': text }).run(['lint']);
    expect(stdout).toContain('test-shouting');
    for (const sign of ['\u001b', '\u202e']) expect(stdout).not.toContain(sign);
  });

  test('is quiet about all but errors, where that is wanted', () => {
    const at = playground({ 'a.gesprek': streak, 'b.gesprek': shouting(2) });
    const { findings, report } = jsonOf(at, ['--quiet']);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(report.summary).toMatchObject({ files: 2, warnings: 0 });
    expect(at.run(['lint', '-q', 'a.gesprek', '--max-warnings', '0']).status).toBe(1);
  });
});

describe('which files', () => {
  const files = {
    'a.gesprek': script(),
    'b.CONVERSATION': script(),
    'notes.txt': script(),
    'deep/er/c.conversation': script(),
    'deep/er/a.gesprek': script(),
    'deep.gesprek': script(),
    '.hidden/d.gesprek': script(),
    'node_modules/x/e.gesprek': script(),
    'deep/node_modules/f.gesprek': script(),
  };
  const everything = [
    'a.gesprek',
    'b.CONVERSATION',
    'deep.gesprek',
    'deep/er/a.gesprek',
    'deep/er/c.conversation',
  ];

  test.each([
    [[], everything],
    [['.'], everything],
    [['deep'], ['deep/er/a.gesprek', 'deep/er/c.conversation']],
    [
      ['deep/er', 'a.gesprek', './deep', 'a.gesprek'],
      ['a.gesprek', 'deep/er/a.gesprek', 'deep/er/c.conversation'],
    ],
    [['**/a.gesprek'], ['a.gesprek', 'deep/er/a.gesprek']],
    [['deep/**/*.{gesprek,conversation}'], ['deep/er/a.gesprek', 'deep/er/c.conversation']],
    [['d*'], ['deep.gesprek']],
    [['.hidden'], ['.hidden/d.gesprek']],
  ])('%j', (typed, paths) => {
    const outcome = jsonOf(playground(files), typed);
    expect({ paths: outcome.paths, stderr: outcome.stderr }).toEqual({ paths, stderr: '' });
  });

  test('an empty name is not the current folder', () => {
    const outcome = playground(files).run(['lint', '']);
    expect({ status: outcome.status, stdout: outcome.stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('from another folder', () => {
    const at = playground(files);
    expect(jsonOf(at, ['..', '../deep/er/*.gesprek'], { in: 'deep' }).paths).toEqual([
      '../a.gesprek',
      '../b.CONVERSATION',
      '../deep.gesprek',
      'er/a.gesprek',
      'er/c.conversation',
    ]);
    expect(jsonOf(at, [`${at.folder}/deep/**/c.*`]).paths).toEqual(['deep/er/c.conversation']);
  });

  test('a file that is no script by its name is linted where it is named, and that is said', () => {
    const { paths, stderr, status } = jsonOf(playground(files), ['notes.txt']);
    expect({ paths, status }).toEqual({ paths: ['notes.txt'], status: 0 });
    expect(stderr).toMatch(/^notes\.txt: the name does not end in \.gesprek or \.conversation/);
  });

  test('a name with signs of a pattern is a name first', () => {
    const at = playground({
      '[a].gesprek': script(),
      'met spatie (1) é.gesprek': script(),
      '-x.gesprek': script(),
    });
    expect(jsonOf(at, ['[a].gesprek']).paths).toEqual(['[a].gesprek']);
    expect(jsonOf(at, ['met spatie (1) é.gesprek']).paths).toEqual(['met spatie (1) é.gesprek']);
    expect(jsonOf(at, ['--', '-x.gesprek']).paths).toEqual(['-x.gesprek']);
  });

  test('links run in no circles', () => {
    const at = playground({ 'a/x.gesprek': script() });
    symlinkSync('.', at.path('a/self'));
    symlinkSync('..', at.path('a/up'));
    symlinkSync('loop.gesprek', at.path('loop.gesprek'));
    symlinkSync('a/x.gesprek', at.path('link.gesprek'));
    const { paths, status, stderr } = jsonOf(at, []);
    expect({ paths, status }).toEqual({ paths: ['a/x.gesprek', 'link.gesprek'], status: 2 });
    expect(stderr).toMatch(/^loop\.gesprek: this file cannot be read\.\n$/);
    expect(jsonOf(at, ['a/self']).paths).toEqual(['a/self/x.gesprek']);
  });

  test('a folder that is called like a script is a folder', () => {
    const at = playground({ 'map.gesprek/a.gesprek': script() });
    expect(jsonOf(at, ['map.gesprek']).paths).toEqual(['map.gesprek/a.gesprek']);
  });

  test('what a script takes in is found from where the script stands', () => {
    const text = 'gesprek: Proef\ngebruik: ../gedeeld/rollen deel 1.gesprek\n\nAnna: Welkom.\nMo: Dank je.\n';
    const at = playground({
      'gedeeld/rollen deel 1.gesprek': 'professional Anna: verpleegkundige\ncliënt Mo: vader\n',
      'gedeeld/alleen Anna.gesprek': 'professional Anna: verpleegkundige\n',
      'map/a.gesprek': text,
      'map/b.gesprek': text.replace('rollen deel 1', 'alleen Anna'),
    });
    mkdirSync(at.path('elders'));
    const { report } = jsonOf(at, ['../map'], { in: 'elders' });
    expect(report.files.map(({ findings }) => only(findings, 'unknown-speaker').length)).toEqual([0, 1]);
  });

  test('what a script takes in may be missing, broken or no file at all', () => {
    const at = playground({ 'kapot.gesprek': Buffer.from([255]), 'map/x.txt': '' });
    for (const path of ['weg.gesprek', 'kapot.gesprek', 'map', '/dev/zero', 'a.gesprek']) {
      at.write('a.gesprek', `gebruik: ${path}\n${script()}`);
      expect(jsonOf(at, ['a.gesprek']).paths).toEqual(['a.gesprek']);
    }
  });
});

describe('the configuration', () => {
  const hint = '{ "rules": { "open-vragen-op-een-rij": "hint" } } // zacht';

  test('nearest upward decides, for each file', () => {
    const at = playground({
      'samenspraak.json': hint,
      'a/b.gesprek': streak,
      'c/samenspraak.json':
        '{ "extends": "../samenspraak.json", "overrides": [{ "files": "d.*", "rules": { "open-question-streak": ["error", { "allowed": 1 }] } }] }',
      'c/d.gesprek': streak,
      'c/e.gesprek': streak,
    });
    const { report, status } = jsonOf(at, []);
    const found = report.files.map(({ findings }) =>
      only(findings, 'open-question-streak').map((each) => each.severity),
    );
    expect(found.map(([first]) => first)).toEqual(['hint', 'error', 'hint']);
    expect(status).toBe(1);
  });

  test('files to leave alone are linted only where they are named', () => {
    const at = playground({
      'samenspraak.json': '{ "ignore": ["oud/", "b.gesprek"] }',
      'a.gesprek': script(),
      'b.gesprek': script(),
      'oud/c.gesprek': script(),
    });
    expect(jsonOf(at, []).paths).toEqual(['a.gesprek']);
    expect(jsonOf(at, ['*.gesprek', 'oud/c.gesprek']).paths).toEqual(['a.gesprek', 'oud/c.gesprek']);
    const none = jsonOf(at, ['oud']);
    expect({ status: none.status, paths: none.paths }).toEqual({ status: 0, paths: [] });
    expect(none.stderr).toContain('skips all scripts here');
  });

  test('--config takes the place of all others', () => {
    const at = playground({
      'samenspraak.json': '{ "rules": { "open-question-streak": "off" } }',
      'x/mine.json': hint,
      'a.gesprek': streak,
    });
    expect(only(jsonOf(at, []).findings, 'open-question-streak')).toEqual([]);
    expect(only(jsonOf(at, ['--config', 'x/mine.json']).findings, 'open-question-streak')).toMatchObject([
      { severity: 'hint' },
    ]);
    const missing = at.run(['lint', '--config', 'nope.json']);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toMatch(/^nope\.json: there is no such file/);
  });

  test('a broken one is told of once, with its place; the files are linted, but not repaired', () => {
    const broken = '{\n  "rules": { "nope": "off", "open-question-streak": "error" }\n}';
    const at = playground({
      'a/samenspraak.json': broken,
      'a/x.gesprek': streak,
      'a/y.gesprek': shouting(2),
      'b/z.gesprek': shouting(2),
    });
    const { status, stderr, findings, paths } = jsonOf(at, ['--fix']);
    expect(status).toBe(2);
    expect(paths).toEqual(['a/x.gesprek', 'a/y.gesprek', 'b/z.gesprek']);
    expect(stderr.match(/configuration: /g)).toHaveLength(1);
    expect(stderr).toContain('a/samenspraak.json:2:14 configuration: There is no rule "nope".');
    expect(stderr).toContain('a/y.gesprek: not repaired');
    expect(only(findings, 'open-question-streak')).toMatchObject([{ severity: 'error' }]);
    expect(at.read('a/y.gesprek')).toBe(shouting(2));
    expect(at.read('b/z.gesprek')).toBe(shouting(1));
  });

  test('one that cannot be read is told of', () => {
    const at = playground({ 'samenspraak.json': Buffer.from([255, 255]), 'a.gesprek': script() });
    expect(jsonOf(at, [])).toMatchObject({
      status: 2,
      paths: ['a.gesprek'],
      stderr: expect.stringMatching(/^samenspraak\.json: .*UTF-8/),
    });
  });
});

describe('--fix', () => {
  test('repairs until nothing is left to repair, and says what is left', () => {
    const at = playground({ 'a.gesprek': shouting(9), 'b.gesprek': script() });
    const { status, stdout } = at.run(['lint', '--fix']);
    expect(status).toBe(0);
    expect(at.read('a.gesprek')).toBe(shouting(1));
    expect(stdout).toContain('1 script repaired.');
    expect(at.run(['lint', '--fix']).stdout).not.toContain('repaired');
  });

  test('keeps the byte order mark, the line ends and whatever else stands there', () => {
    const text = `\ufeff${script('Anna: [structureren] Kom binnen!! Ga zitten;;neem 🫖 thee.\tKlaar ', 'Mo: Ja.').replaceAll('\n', '\r\n')}`;
    const at = playground({ 'a.gesprek': text, 'b.gesprek': text.replaceAll('\r\n', '\n').trimEnd() });
    expect(at.run(['lint', '--fix']).status).toBe(0);
    const expected = text.replace('!!', '!').replace(';;', ';\r\n      ');
    expect(at.read('a.gesprek')).toBe(expected);
    expect(at.read('b.gesprek')).toBe(expected.replaceAll('\r\n', '\n').trimEnd());
    expect(readdirSync(at.folder).sort()).toEqual(['a.gesprek', 'b.gesprek']);
  });

  test('comes to an end where fixes do not, and then leaves the script as it was', () => {
    const text = script('Anna: [structureren] Een 7++ dus.', 'Mo: Ja.');
    const at = playground({ 'a.gesprek': text });
    expect(at.run(['lint', '--fix']).status).toBe(0);
    expect(at.read('a.gesprek')).toBe(text);
  });

  test('writes through a link, and leaves what it cannot read as it was', () => {
    const bytes = Buffer.from('Anna: [structureren] Café!!', 'latin1');
    const at = playground({ 'real/a.gesprek': shouting(2), 'b.gesprek': bytes });
    symlinkSync('real/a.gesprek', at.path('a.gesprek'));
    expect(at.run(['lint', '--fix', 'a.gesprek', 'b.gesprek']).status).toBe(2);
    expect(at.read('real/a.gesprek')).toBe(shouting(1));
    expect(
      readdirSync(at.folder, { withFileTypes: true })
        .find(({ name }) => name === 'a.gesprek')
        ?.isSymbolicLink(),
    ).toBe(true);
    expect(at.read('b.gesprek')).toBe(bytes.toString('utf8'));
  });
});

describe('--stdin', () => {
  test('lints what comes in, under the name it is given', () => {
    const at = playground({ 'map/samenspraak.json': '{ "rules": { "open-question-streak": "error" } }' });
    const { status, paths, findings } = jsonOf(at, ['--stdin', '--stdin-filename', 'map/new.gesprek'], {
      input: streak,
    });
    expect({ status, paths }).toEqual({ status: 1, paths: ['map/new.gesprek'] });
    expect(only(findings, 'open-question-streak')).toMatchObject([{ severity: 'error', line: 11 }]);
  });

  test('the name decides the usual language', () => {
    const why =
      'conversation: Try\nprofessional Ann: nurse\nclient Mo: father\n\nAnn: Why did you do that?\nMo: Well.\n';
    const english = jsonOf(playground({}), ['--stdin', '--stdin-filename', 'x.conversation'], { input: why });
    const dutch = jsonOf(playground({}), ['--stdin'], { input: why });
    expect(only(english.findings, 'why-question')).toHaveLength(1);
    expect(only(dutch.findings, 'why-question')).toHaveLength(0);
    expect(dutch.paths).toEqual(['stdin.gesprek']);
  });

  test('with --fix the script goes out whole, and what is found beside it', () => {
    const input = `\ufeff${shouting(5).replaceAll('\n', '\r\n')}`;
    const { status, stdout, stderr } = playground({}).run(['lint', '--stdin', '--fix'], { input });
    expect({ status, stdout }).toEqual({ status: 0, stdout: input.replace('!!!!!', '!') });
    expect(stderr).toContain('1 script');
    const asJson = playground({}).run(['lint', '--stdin', '--fix', '--format', 'json'], { input });
    expect(asJson.stdout).toBe(stdout);
    expect(JSON.parse(asJson.stderr)).toMatchObject({ version: 1 });
  });

  test('what cannot be read goes out as it came in', () => {
    const at = playground({});
    const { status, stdout, stderr } = at.run(['lint', '--stdin', '--fix'], { input: 'a\0b' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'a\0b' });
    expect(stderr).toContain('not a text file');
  });

  test('nothing at all is a script too', () => {
    expect(jsonOf(playground({}), ['--stdin']).status).toBeLessThan(2);
  });
});

describe('several threads', () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `${String(index).padStart(3, '0')}.gesprek`,
      index % 7 === 0
        ? shouting(1 + (index % 3))
        : index % 11 === 0
          ? new Uint8Array([0xff, 0xfe, 0x41])
          : script(),
    ]),
  );

  test('find and tell the same as one, in the same order', () => {
    const at = playground(many);
    for (const format of ['text', 'json']) {
      const one = at.run(['lint', '--threads', '1', '--format', format]);
      const three = at.run(['lint', '--threads', '3', '--format', format]);
      expect(three).toEqual(one);
      expect(one.status).toBe(2);
      expect(one.stdout).toContain('049.gesprek');
    }
  });

  test('are a whole number from 1', () => {
    const at = playground({ 'a.gesprek': script() });
    for (const wrong of ['0', '-1', 'veel', '1.5', '100'])
      expect(at.run(['lint', `--threads=${wrong}`])).toMatchObject({ status: 2, stdout: '' });
  });
});
