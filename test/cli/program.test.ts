import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { allRules } from '../../server/src/rules/registry.ts';
import { type BuiltProgram, buildCommandLine } from '../support/build-command-line.ts';
import { Playground } from '../support/samenspraak.ts';
import { script } from '../support/scripts-to-lint.ts';

let program: BuiltProgram;
let at: Playground;

const page = `# Te veel open vragen

<!-- facts -->

> Een samenvatting van **de regel**.

| | |
| --- | --- |
| Namen | \`een\` · \`twee\` |

<!-- /facts -->

Een alinea die lang genoeg is om over meer dan één regel te lopen, zodat je ziet dat
ze netjes wordt afgebroken op de breedte van het scherm en [met een verwijzing](x.md).

- een punt
  dat doorloopt
- nog een

## Liever niet

\`\`\`gesprek
Anna: [open vraag] Hoe was je week en wat is er allemaal gebeurd sinds de vorige keer dat we elkaar hebben gesproken?
\`\`\`
`;

beforeAll(() => {
  program = buildCommandLine();
  at = new Playground(program, { 'a.gesprek': script() });
  for (const locale of ['nl', 'en']) {
    mkdirSync(join(program.folder, `docs/${locale}/rules`), { recursive: true });
    writeFileSync(
      join(program.folder, `docs/${locale}/rules/open-question-streak.md`),
      locale === 'nl' ? page : '# Too many\n',
    );
  }
});
afterAll(() => {
  at.remove();
  program.remove();
});

describe('help and version', () => {
  test.each([[[]], [['lint']], [['explain']], [['rules']]])('%j', (command) => {
    const texts = ['nl', 'en'].map((locale) => {
      const { status, stdout, stderr } = at.run([...command, '--help', '--locale', locale]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(at.run([...command, '-h', `--locale=${locale}`]).stdout).toBe(stdout);
      return stdout;
    });
    expect(texts[0]).not.toBe(texts[1]);
    for (const line of texts.join('').split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const option of ['--version', '-v']) {
      const version = `samenspraak ${packageJson.version}\n`;
      expect(at.run([...command, option])).toEqual({ status: 0, stdout: version, stderr: '' });
    }
  });

  test('short options written together', () => {
    expect(at.run(['lint', '-qh'])).toEqual(at.run(['lint', '--help']));
    expect(at.run(['rules', '-hv'])).toEqual(at.run(['rules', '--help']));
  });

  test('the help of lint names every option, in both languages', () => {
    for (const locale of ['nl', 'en'])
      for (const option of [
        '--fix',
        '--max-warnings',
        '--quiet',
        '--config',
        '--format',
        '--stdin',
        '--stdin-filename',
        '--locale',
        '--help',
        '--version',
      ])
        expect(at.run(['lint', '--help', '--locale', locale]).stdout).toContain(
          `  ${option} `
            .replace('--help ', '--help,')
            .replace('--quiet ', '--quiet,')
            .replace('--version ', '--version,'),
        );
  });
});

describe('misuse', () => {
  test('what was typed commands no terminal when it is said again', () => {
    for (const typed of [
      ['lint', '\u001b[2Jx'],
      ['lint', '--\u001b[2Jx'],
      ['explain', '\u001b[2Jx'],
    ]) {
      const { status, stderr } = at.run(typed);
      expect(status).toBe(2);
      expect(stderr).toContain('\ufffd[2Jx');
      expect(stderr).not.toContain('\u001b');
    }
  });

  test.each([
    [[], 'samenspraak lint [paths…]'],
    [['lnit'], 'I do not know "lnit". Did you mean `samenspraak lint`?'],
    [['a.gesprek'], 'Did you mean `samenspraak lint a.gesprek`?'],
    [['--colour'], 'There is no option --colour.'],
    [['lint', '--fixx'], 'There is no option --fixx. Did you mean --fix?'],
    [['lint', '--nonsense'], 'There is no option --nonsense. `samenspraak lint --help`'],
    [['lint', '-x'], 'There is no option -x.'],
    [['lint', '--constructor'], 'There is no option --constructor.'],
    [['lint', '--config'], 'Something is missing after --config.'],
    [['lint', '--config='], 'Something is missing after --config.'],
    [['lint', '--config', '--fix'], 'Something is missing after --config.'],
    [['lint', '--fix=yes'], 'Nothing belongs after --fix.'],
    [['lint', '--max-warnings', 'many'], 'and not "many"'],
    [['lint', '--max-warnings=-1'], 'and not "-1"'],
    [['lint', '--max-warnings', '1.5'], 'and not "1.5"'],
    [['lint', '--format', 'xml'], 'choose from text, json'],
    [['lint', '--locale', 'fr'], 'choose from nl, en'],
    [['lint', '--stdin', 'a.gesprek'], 'either --stdin, or files'],
    [['lint', '--stdin-filename', 'a.gesprek'], 'together with --stdin'],
    [['rules', 'all'], 'Only options'],
    [['rules', '--format', 'xml'], 'choose from text, json'],
    [['explain'], 'Name the rule'],
    [['explain', 'a', 'b'], 'Name one rule.'],
    [['explain', 'open-question-streek'], 'Did you mean open-question-streak?'],
    [['explain', 'niets-van-dit'], '`samenspraak rules`'],
  ])('%j', (typed, words) => {
    const english = at.run(typed);
    expect({ status: english.status, stdout: english.stdout }).toEqual({ status: 2, stdout: '' });
    expect(english.stderr).toContain(words);
    const dutch = at.run(typed, { env: { LANG: 'nl_NL.UTF-8' } });
    expect({ status: dutch.status, stdout: dutch.stdout }).toEqual({ status: 2, stdout: '' });
    expect(dutch.stderr).not.toBe(english.stderr);
  });
});

describe('the language', () => {
  test.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'nl_BE' }, 'nl'],
    [{ LANG: 'nl' }, 'nl'],
    [{ LANG: 'nlx' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'nl_NL' }, 'nl'],
    [{ LANG: 'nl_NL', LC_ALL: 'en_GB', LC_MESSAGES: 'nl_NL' }, 'en'],
    [{ LANG: 'nl_NL', LC_ALL: '' }, 'nl'],
  ])('%j: %s', (env, locale) => {
    const { stdout } = at.run(['lint', 'a.gesprek'], { env });
    expect(
      stdout.includes('van 1 script') || (stdout.includes('in 1 script.') && stdout.startsWith('Niets')),
    ).toBe(locale === 'nl');
  });

  test('may be asked for before the command and behind it', () => {
    const expected = at.run(['rules'], { env: { LANG: 'nl_NL' } }).stdout;
    for (const typed of [
      ['--locale', 'nl', 'rules'],
      ['--locale=nl', 'rules'],
      ['rules', '--locale', 'nl'],
    ])
      expect(at.run(typed)).toEqual({ status: 0, stdout: expected, stderr: '' });
  });
});

describe('explain', () => {
  test('shows the page, by either name, ready to read', () => {
    const { status, stdout } = at.run(['explain', 'open-vragen-op-een-rij', '--locale', 'nl']);
    expect(status).toBe(0);
    expect(at.run(['explain', 'Open-Question-Streak', '--locale', 'nl']).stdout).toBe(stdout);
    expect(stdout).toBe(`Te veel open vragen

Een samenvatting van de regel.

Namen  een · twee

Een alinea die lang genoeg is om over meer dan één regel te lopen, zodat je ziet dat ze
netjes wordt afgebroken op de breedte van het scherm en met een verwijzing.

- een punt dat doorloopt
- nog een

Liever niet

  │ Anna: [open vraag] Hoe was je week en wat is er allemaal gebeurd sinds de vorige keer dat we elkaar hebben gesproken?
`);
    expect(at.run(['explain', 'open-question-streak']).stdout).toBe('Too many\n');
  });

  test('a page that is not there is said to be missing', () => {
    const other = allRules.find(({ id }) => id !== 'open-question-streak')!;
    const { status, stderr } = at.run(['explain', other.id]);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be found');
  });
});

describe('rules', () => {
  test('as data: all of them, with what can be set', () => {
    const { status, stdout } = at.run(['rules', '--format', 'json']);
    expect(status).toBe(0);
    const { rules } = JSON.parse(stdout);
    expect(rules.map(({ id }: { id: string }) => id).sort()).toEqual(allRules.map(({ id }) => id).sort());
    expect(rules.find(({ id }: { id: string }) => id === 'open-question-streak')).toMatchObject({
      dutchName: 'open-vragen-op-een-rij',
      group: 'questions',
      severity: 'warning',
      offByDefault: false,
      summary: { nl: expect.any(String), en: expect.any(String) },
      options: { allowed: { type: 'integer', default: 2, minimum: 1 } },
    });
  });

  test('as a table, in both languages', () => {
    const dutch = at.run(['rules', '--locale', 'nl']).stdout;
    const english = at.run(['rules', '--locale', 'en']).stdout;
    for (const rule of allRules) {
      expect(dutch).toMatch(new RegExp(`^  ${rule.dutchName} `, 'm'));
      expect(english).toMatch(new RegExp(`^  ${rule.id} `, 'm'));
    }
  });
});

test('who stops reading hears no complaint', () => {
  const command = `"${process.execPath}" "${program.file}" rules --format json; echo "exit $?" >&2`;
  const { stderr } = spawnSync('sh', ['-c', `(sleep 0.3; ${command}) | true`], { encoding: 'utf8' });
  expect(stderr).toBe('exit 0\n');
});
