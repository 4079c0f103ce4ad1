/** The language server as an editor meets it: the bundled program over real stdio. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildProgram } from '../support/build.ts';
import { Editor, type OpenOptions } from '../support/editor.ts';

const STREAK = `gesprek: Proef
professional Anna: jeugdverpleegkundige
cliënt Mo: vader

Anna: [open vraag] Hoe was je week?
Mo: Druk.
Anna: [open vraag] Wat maakte het druk?
Mo: School.
Anna: [open vraag] En hoe is het thuis?
Mo: Gaat wel.
`;
const uri = 'file:///nowhere/proef.gesprek';

let program: string;
let folder: string;
let editors: Editor[] = [];

beforeAll(() => {
  program = buildProgram('server');
});
afterEach(async () => {
  for (const editor of editors) expect(await editor.stop()).toBe(0);
  editors = [];
});
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspraak-server-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: OpenOptions = { locale: 'nl' }): Promise<Editor> {
  const editor = new Editor(program);
  editors.push(editor);
  await editor.initialize(options);
  return editor;
}

function of(diagnostics: readonly Diagnostic[], code: string): Diagnostic[] {
  return diagnostics.filter((each) => each.code === code);
}

function applied(text: string, edit: WorkspaceEdit | undefined, at: string): string {
  return TextDocument.applyEdits(
    TextDocument.create(at, 'samenspraak', 0, text),
    edit!.changes![at] as TextEdit[],
  );
}

describe('findings', () => {
  test('have their rule, its page, the earlier places, and speak the reader’s language', async () => {
    const editor = await start({ locale: 'nl-NL', docs: 'file:///docs/' });
    await editor.open(uri, STREAK);
    const [streak] = of(await editor.findings(uri), 'open-question-streak');
    expect(streak).toMatchObject({
      severity: DiagnosticSeverity.Warning,
      source: 'samenspraak',
      codeDescription: { href: 'file:///docs/nl/rules/open-question-streak.md' },
      range: { start: { line: 8, character: 6 }, end: { line: 8, character: 18 } },
    });
    expect(streak!.message).toMatch(/3 open vragen op een rij/);
    expect(streak!.relatedInformation?.map((each) => each.location.range.start.line)).toEqual([4, 6]);
  });

  test('speak English to a reader of any other language, and the script’s own where the editor does not say', async () => {
    const french = await start({ locale: 'fr' });
    await french.open(uri, STREAK);
    expect(of(await french.findings(uri), 'open-question-streak')[0]!.message).toMatch(/in a row/);
    const silent = await start({});
    await silent.open(uri, STREAK);
    expect(of(await silent.findings(uri), 'open-question-streak')[0]!.message).toMatch(/op een rij/);
  });

  test('are those of the newest words, also where a version comes twice', async () => {
    const editor = await start();
    await editor.open(uri, STREAK);
    expect(of(await editor.findings(uri), 'open-question-streak')).toHaveLength(1);
    await editor.open(uri, `${STREAK}losse regel\n`);
    const findings = await editor.findings(uri, ({ diagnostics }) => of(diagnostics, 'syntax').length > 0);
    expect(of(findings, 'open-question-streak')).toHaveLength(1);
  });

  test('follow what is typed, and end when the script is closed', async () => {
    const editor = await start();
    await editor.open(uri, STREAK);
    expect(of(await editor.findings(uri), 'open-question-streak')).toHaveLength(1);
    const place = { line: 7, character: 11 };
    const version = await editor.change(uri, '\nAnna: [reflectie] School vraagt veel van je.\nMo: Ja.', {
      start: place,
      end: place,
    });
    const after = await editor.findings(uri, (newest) => newest.version === version);
    expect(of(after, 'open-question-streak')).toEqual([]);
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await editor.findings(uri, (newest) => newest.version === undefined)).toEqual([]);
  });

  test('are not for documents of another language', async () => {
    const editor = await start();
    const other = 'file:///nowhere/script.py';
    await editor.notify('textDocument/didOpen', {
      textDocument: { uri: other, languageId: 'python', version: 1, text: STREAK },
    });
    await editor.open(uri, STREAK);
    await editor.findings(uri);
    expect(editor.published.get(other)).toBeUndefined();
  });

  test('end up right however fast one types', async () => {
    const editor = await start();
    await editor.open(uri, '');
    let version = 1;
    for (let length = 1; length <= STREAK.length; length += 7)
      version = await editor.change(uri, STREAK.slice(0, length));
    version = await editor.change(uri, STREAK);
    const last = await editor.findings(uri, (newest) => newest.version === version);
    expect(of(last, 'open-question-streak')).toHaveLength(1);
  });

  test('are the same with Windows line ends, a byte order mark and emoji', async () => {
    const editor = await start();
    await editor.open(uri, `\ufeff${STREAK.replaceAll('week', '😀 week').replaceAll('\n', '\r\n')}`);
    const [streak] = of(await editor.findings(uri), 'open-question-streak');
    expect(streak!.range).toEqual({ start: { line: 8, character: 6 }, end: { line: 8, character: 18 } });
  });
});

describe('other files', () => {
  test('a script is read with what it takes in, and again when that changes on disk or in the editor', async () => {
    const editor = await start();
    const script = pathToFileURL(join(folder, 'les.gesprek')).href;
    const cast = pathToFileURL(join(folder, 'rollen.gesprek')).href;
    await editor.open(
      script,
      'gesprek: Les\ngebruik: rollen.gesprek\nprofessional Anna\n\nAnna: Hoi Mo, fijn dat je er bent.\nMo: Hoi!\n',
    );
    const codes = async (when?: string) =>
      (
        await editor.findings(
          script,
          (newest) => when === undefined || newest.diagnostics.every((each) => each.code !== when),
        )
      ).map((each) => each.code);
    expect(await codes()).toEqual(['unknown-file']);
    writeFileSync(join(folder, 'rollen.gesprek'), 'cliënt Mo: vader\n');
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: cast, type: 1 }] });
    expect(await codes('unknown-file')).not.toContain('unknown-speaker');
    await editor.open(cast, 'cliënt Moos: vader\n');
    const after = await editor.findings(script, (newest) =>
      newest.diagnostics.some((each) => each.code === 'unknown-speaker'),
    );
    expect(of(after, 'unknown-file')).toEqual([]);
  });

  test('somebody in a shared file is renamed in every script of the folder, open or not', async () => {
    const inside = mkdtempSync(join(folder, 'map met spaties '));
    const address = (name: string) => pathToFileURL(join(inside, name)).href;
    mkdirSync(join(inside, 'lessen'));
    const cast = 'professional Anna\ncliënt Mo: vader\n';
    writeFileSync(join(inside, 'rollen.gesprek'), cast);
    writeFileSync(join(inside, 'lessen', 'één.gesprek'), 'gebruik: ../rollen.gesprek\n\nMo: Hoi.\n');
    writeFileSync(join(inside, 'los.gesprek'), 'cliënt Mo\n\nMo: Hoi.\n');
    const editor = await start({ locale: 'nl', folder: pathToFileURL(inside).href });
    await editor.open(address('rollen.gesprek'), cast);
    const rename = await editor.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: address('rollen.gesprek') },
      position: { line: 1, character: 8 },
      newName: 'Moos',
    });
    expect(Object.keys(rename.changes!).sort()).toEqual([
      address('lessen/één.gesprek'),
      address('rollen.gesprek'),
    ]);
    expect(rename.changes![address('lessen/één.gesprek')]).toMatchObject([
      { newText: 'Moos', range: { start: { line: 2, character: 0 } } },
    ]);
  });

  test('the nearest configuration holds, at once when it changes, and a broken one is a finding in itself', async () => {
    const editor = await start();
    const script = pathToFileURL(join(folder, 'streng.gesprek')).href;
    const configuration = pathToFileURL(join(folder, 'samenspraak.json')).href;
    const write = async (text: string) => {
      writeFileSync(join(folder, 'samenspraak.json'), text);
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configuration, type: 2 }] });
    };
    await editor.open(script, STREAK);
    expect(of(await editor.findings(script), 'open-question-streak')[0]!.severity).toBe(
      DiagnosticSeverity.Warning,
    );
    await write('{ "rules": { "open-question-streak": "error" } }');
    await editor.findings(
      script,
      (newest) => of(newest.diagnostics, 'open-question-streak')[0]?.severity === DiagnosticSeverity.Error,
    );
    await write('{ // uit\n "rules": { "open-vragen-op-een-rij": "off" } }');
    await editor.findings(script, (newest) => of(newest.diagnostics, 'open-question-streak').length === 0);
    await write('{ "rules": { "open-vragen-op-een-rei": "off" } ');
    const faults = await editor.findings(configuration, (newest) => newest.diagnostics.length > 0);
    expect(faults[0]!.source).toBe('samenspraak');
    await write('{}');
    await editor.findings(configuration, (newest) => newest.diagnostics.length === 0);
  });
});

describe('questions', () => {
  const at = (text: string, words: string, offset = 0) => {
    const index = text.indexOf(words) + offset;
    const before = text.slice(0, index).split('\n');
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } };
  };

  test('are answered about the newest text', async () => {
    const editor = await start();
    await editor.open(uri, STREAK);
    const hover = await editor.request<Hover>('textDocument/hover', at(STREAK, 'open vraag', 2));
    expect(JSON.stringify(hover.contents)).toMatch(/open vraag/i);
    const items = await editor.request<{ label: string }[]>(
      'textDocument/completion',
      at(STREAK, '[open', 1),
    );
    expect(JSON.stringify(items)).toMatch(/reflectie/);
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(JSON.stringify(symbols)).toMatch(/Anna/);
    expect(
      await editor.request<unknown[]>('textDocument/foldingRange', { textDocument: { uri } }),
    ).not.toHaveLength(0);
    const definition = await editor.request<Location>('textDocument/definition', at(STREAK, 'Mo: Druk'));
    expect(definition.range.start).toEqual({ line: 2, character: 7 });
    const references = await editor.request<Location[]>('textDocument/references', {
      ...at(STREAK, 'Mo: Druk'),
      context: { includeDeclaration: true },
    });
    expect(references).toHaveLength(4);
    const rename = await editor.request<WorkspaceEdit>('textDocument/rename', {
      ...at(STREAK, 'Mo: Druk'),
      newName: 'Moos',
    });
    expect(applied(STREAK, rename, uri)).toBe(STREAK.replaceAll('Mo:', 'Moos:'));
    const version = await editor.change(uri, 'cliënt Moos\n');
    await editor.findings(uri, (newest) => newest.version === version);
    const now = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(JSON.stringify(now)).not.toMatch(/Anna/);
  });

  test('a name that cannot be is refused with a reason', async () => {
    const editor = await start();
    await editor.open(uri, STREAK);
    const rename = editor.request('textDocument/rename', { ...at(STREAK, 'Mo: Druk'), newName: 'Anna' });
    await expect(rename).rejects.toThrow(/Anna/);
  });

  test('quick fixes repair the script, or silence the finding', async () => {
    const editor = await start();
    const text = STREAK.replace('Mo: Druk', 'Moo: Druk');
    await editor.open(uri, text);
    const [unknown] = of(await editor.findings(uri), 'unknown-speaker');
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: unknown!.range,
      context: { diagnostics: [unknown] },
    });
    const repaired = actions.map((action) => applied(text, action.edit, uri));
    expect(repaired).toContain(STREAK);
    expect(actions.every((action) => action.diagnostics?.[0]?.code === 'unknown-speaker')).toBe(true);
  });

  test('may come in any order, about anything, and never bring the server down', async () => {
    const editor = await start();
    const methods = [
      'hover',
      'completion',
      'definition',
      'documentSymbol',
      'foldingRange',
      'references',
      'documentHighlight',
      'codeAction',
      'inlayHint',
      'prepareRename',
      'rename',
    ];
    const ask = (textDocument: { uri: string }, line: number, character: number) =>
      Promise.allSettled(
        methods.map((method) =>
          editor.request(`textDocument/${method}`, {
            textDocument,
            position: { line, character },
            range: { start: { line: 0, character: 0 }, end: { line, character } },
            context: { includeDeclaration: true, diagnostics: [] },
            newName: 'x:y',
          }),
        ),
      );
    await ask({ uri: 'file:///never/opened.gesprek' }, 0, 0);
    await editor.open(uri, STREAK);
    for (const [line, character] of [
      [0, 0],
      [4, 7],
      [99, 0],
      [0, 9999],
      [-1, -1],
    ] as const)
      await ask({ uri }, line, character);
    await editor.change(uri, '\0[[[:\r\r\n\ud83d((');
    await ask({ uri }, 0, 3);
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    await ask({ uri }, 0, 0);
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    await editor.open(uri, '');
    await ask({ uri }, 0, 0);
    expect(editor.process.exitCode).toBeNull();
    expect(editor.errors).toBe('');
  });
});
