import { readdirSync, symlinkSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltProgram, buildCommandLine } from '../support/build-command-line.ts';
import { Playground } from '../support/samenspraak.ts';
import { script } from '../support/scripts-to-lint.ts';

let program: BuiltProgram;
const playgrounds: Playground[] = [];

beforeAll(() => {
  program = buildCommandLine();
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

const asking = script(
  'Anna: [open vraag] Hoe was je week?',
  'Mo: [wens] Ik wil rust.',
  'Anna: [eenvoudige reflectie] Rust.',
  'Mo: Ja.',
);
const choosing = script(
  'keuze: En nu?',
  'optie: vragen',
  'Anna: [open vraag] Hoe was je week?',
  'optie: teruggeven',
  'Anna: [reflectie op verlangen] Je wilt rust.',
  'Mo: Ja.',
  'einde keuze',
);
/** A script with this title and this one label of an option. */
const named = (title: string, option: string) =>
  choosing.replace('gesprek: Proef', `gesprek: ${title}`).replace('optie: vragen', `optie: ${option}`);

interface Json {
  readonly version: number;
  readonly scripts: readonly {
    readonly file: string;
    readonly title: string;
    readonly measures: Record<string, number | null>;
    readonly counts: Record<string, unknown>;
    readonly paths: null | {
      readonly count: number;
      readonly isMore: boolean;
      readonly ranges: Record<string, { least: number; most: number }>;
      readonly shown: readonly { readonly options: string[]; readonly measures: Record<string, number> }[];
    };
  }[];
  readonly total: { readonly scripts: number; readonly measures: Record<string, number | null> };
}

function jsonOf(at: Playground, ...typed: readonly string[]) {
  const outcome = at.run(['stats', '--format', 'json', ...typed]);
  return { ...outcome, report: JSON.parse(outcome.stdout) as Json };
}

describe('json', () => {
  test('has its version, what was counted by script, and the total', () => {
    const { status, stderr, report } = jsonOf(playground({ 'a.gesprek': asking, 'b/b.gesprek': choosing }));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(report)).toEqual(['version', 'note', 'constants', 'thresholds', 'scripts', 'total']);
    expect(report.version).toBe(1);
    expect(report.scripts.map(({ file, title }) => [file, title])).toEqual([
      ['a.gesprek', 'Proef'],
      ['b/b.gesprek', 'Proef'],
    ]);
    const [a, b] = report.scripts;
    expect(a!.measures).toMatchObject({
      questions: 1,
      reflections: 1,
      reflectionsPerQuestion: 1,
      complexShare: 0,
    });
    expect(a!.paths).toBeNull();
    expect(a!.counts).toMatchObject({ changeTalk: 1, longest: { questions: 1 } });
    expect(b!.paths).toMatchObject({ count: 2, isMore: false });
    expect(b!.paths!.ranges.questions).toEqual({ least: 0, most: 1 });
    expect(b!.paths!.shown.map(({ options }) => options)).toEqual([['vragen'], ['teruggeven']]);
    expect(report.total.scripts).toBe(2);
    expect(report.total.measures.questions).toBe(2);
    expect(report.total.measures.turns).toBe(a!.measures.turns! + b!.measures.turns!);
  });

  test('is whole where there is nothing to count', () => {
    const { status, stderr, report } = jsonOf(playground({}));
    expect(status).toBe(0);
    expect(stderr).toContain('There are no scripts here.');
    expect(report).toMatchObject({ scripts: [], total: { scripts: 0 } });
    expect(report.total.measures.talkShare).toBeNull();
  });

  test('takes in the people of another file', () => {
    const at = playground({
      'rollen.gesprek': 'professional Anna\ncliënt Mo\n',
      'a.gesprek': 'gebruik: rollen.gesprek\nAnna: [open vraag] Hoe is het?\nMo: Goed.\n',
    });
    expect(jsonOf(at, 'a.gesprek').report.scripts[0]!.measures.questions).toBe(1);
  });
});

describe('csv', () => {
  const csvOf = (at: Playground) => at.run(['stats', '--format', 'csv']).stdout;

  test('has a row for each script and each path, all as wide as the headings', () => {
    const lines = csvOf(playground({ 'a.gesprek': asking, 'b.gesprek': choosing })).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(1 + 1 + 3);
    expect(lines[0]!.startsWith('file,title,path,paths,turns,words,seconds,talkShare,')).toBe(true);
    const widths = new Set(lines.map((line) => line.split(',').length));
    expect(widths.size).toBe(1);
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 4).join('|'))).toEqual([
      'a.gesprek|Proef||1',
      'b.gesprek|Proef||2',
      'b.gesprek|Proef|vragen|1',
      'b.gesprek|Proef|teruggeven|1',
    ]);
    const column = lines[0]!.split(',').indexOf('technique.open-question');
    expect(lines.slice(1).map((line) => line.split(',')[column])).toEqual(['1', '1', '1', '0']);
    expect(csvOf(playground({ 'a.gesprek': asking }))).toBe(`${lines[0]}\r\n${lines[1]}\r\n`);
  });

  test('quotes as RFC 4180 wants', () => {
    const row = csvOf(playground({ 'a,b.gesprek': named('Een "proef", of niet', 'a, b') })).split('\r\n');
    expect(row[1]).toMatch(/^"a,b\.gesprek","Een ""proef"", of niet",,2,/);
    expect(row[2]).toMatch(/^"a,b\.gesprek","Een ""proef"", of niet","a, b",1,/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1', '＝1+1', '|x', '%0A=1'])(
    'is safe to open: %s',
    (text) => {
      const rows = csvOf(playground({ '=a.gesprek': named(text, text) })).split('\r\n');
      const safe = `"'${text.replaceAll('"', '""')}"`;
      expect(rows[1]!.startsWith(`"'=a.gesprek",${safe},,`)).toBe(true);
      expect(rows[2]!.startsWith(`"'=a.gesprek",${safe},${safe},`)).toBe(true);
    },
  );
});

describe('table', () => {
  test.each([
    ['en', 'Reflections per question', '1 : 1', 'not a MITI score', 'All 2 scripts together', '2 paths:'],
    ['nl', 'Reflecties per vraag', '1 : 1', 'geen MITI-score', 'Alle 2 scripts samen', '2 paden:'],
  ])('in %s', (locale, ...words) => {
    const at = playground({ 'a.gesprek': asking, 'b.gesprek': choosing });
    const { status, stdout, stderr } = at.run(['stats', '--locale', locale]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const each of words) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(each);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('of one script needs no total', () => {
    const { stdout } = playground({ 'a.gesprek': asking }).run(['stats']);
    expect(stdout).toMatch(/^a\.gesprek {2}Proef\n/);
    expect(stdout).not.toContain('together');
    expect(stdout).toMatch(/Questions +1 +open 1, closed 0, check 0\n/);
    expect(stdout).toMatch(/Complex reflections +0% +not yet fair \(fair from 40%, good from 50%\)\n/);
  });

  test('commands no terminal, whatever the script says', () => {
    const { stdout } = playground({ 'a.gesprek': named('\u001b[2Jx', '\u001b]0;x') }).run(['stats']);
    expect(stdout).toContain('\ufffd[2Jx');
    expect(stdout).not.toContain('\u001b');
  });

  test('says that paths are all alike, or that none gets to the end', () => {
    const alike = ['keuze: En nu?', 'optie: a', 'Mo: Ja.', 'optie: b', 'Mo: Nee.', 'optie: c', 'Mo: Tja.'];
    const at = playground({
      'alike.gesprek': script(...alike, 'einde keuze', ...alike, 'einde keuze'),
      'endless.gesprek': script('fase: A', 'Mo: Ja.', 'ga naar: A'),
    });
    expect(at.run(['stats', 'alike.gesprek']).stdout).toContain('9 paths, all as long');
    expect(at.run(['stats', 'endless.gesprek']).stdout).toContain('No path gets to the end.');
  });
});

describe('what goes wrong', () => {
  test('files that cannot be read are told, the others are counted, and the exit code is 2', () => {
    const at = playground({
      'a.gesprek': asking,
      'binary.gesprek': new Uint8Array([71, 0, 72]),
      'latin.gesprek': Buffer.from('cliënt', 'latin1'),
    });
    symlinkSync('nowhere.gesprek', at.path('dangling.gesprek'));
    const { status, stderr, report } = jsonOf(at, '.', 'missing.gesprek', '*.txt');
    expect(status).toBe(2);
    expect(report.scripts.map(({ file }) => file)).toEqual(['a.gesprek']);
    expect(stderr).toMatch(/^binary\.gesprek: this is not a text file/m);
    expect(stderr).toMatch(/^latin\.gesprek: this file is not saved as UTF-8/m);
    expect(stderr).toMatch(/^dangling\.gesprek: there is no such file/m);
    expect(stderr).toMatch(/^missing\.gesprek: there is no such file or folder/m);
    expect(stderr).toMatch(/^\*\.txt: no script fits this/m);
  });

  test('what the configuration ignores is not counted, unless it is named', () => {
    const at = playground({
      'a.gesprek': asking,
      'old/b.gesprek': asking,
      'samenspraak.json': '{ "ignore": ["old/**"] }',
    });
    expect(jsonOf(at).report.scripts.map(({ file }) => file)).toEqual(['a.gesprek']);
    expect(jsonOf(at, 'old/b.gesprek').report.scripts).toHaveLength(1);
    const { status, stderr } = at.run(['stats', 'old']);
    expect(status).toBe(0);
    expect(stderr).not.toBe('');
  });

  test('a configuration that is not right is told, and the exit code is 2', () => {
    const { status, stderr, report } = jsonOf(
      playground({ 'a.gesprek': asking, 'samenspraak.json': '{ "rulez": {} }' }),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('samenspraak.json:1:3 configuration:');
    expect(report.scripts).toHaveLength(1);
  });

  test('a file of another name counts as a Dutch script', () => {
    const { status, stderr, report } = jsonOf(playground({ 'a.txt': asking }), 'a.txt');
    expect(status).toBe(0);
    expect(stderr).toContain('a.txt: the name does not end in');
    expect(report.scripts[0]!.measures.questions).toBe(1);
  });

  test.each([
    [['--format', 'xml'], 'choose from table, json, csv'],
    [['--fix'], 'There is no option --fix.'],
    [['--formt', 'json'], 'Did you mean --format?'],
    [['--format'], 'Something is missing after --format.'],
    [['--config', 'no.json'], 'no.json: there is no such file.'],
  ])('misuse: %j', (typed, words) => {
    const { status, stdout, stderr } = playground({ 'a.gesprek': asking }).run(['stats', ...typed]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

test('help, in both languages, and among all commands', () => {
  const at = playground({});
  const texts = ['nl', 'en'].map((locale) => {
    const { status, stdout, stderr } = at.run(['stats', '--help', '--locale', locale]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const option of ['--format', '--config', '--locale', '--help', '--version'])
      expect(stdout).toContain(`  ${option}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(at.run(['--help', '--locale', locale]).stdout).toContain('samenspraak stats [');
    return stdout;
  });
  expect(texts[0]).not.toBe(texts[1]);
});

test('nothing is written', () => {
  const at = playground({ 'a.gesprek': asking });
  for (const format of ['table', 'json', 'csv']) at.run(['stats', '--format', format]);
  expect(readdirSync(at.folder)).toEqual(['a.gesprek']);
});
