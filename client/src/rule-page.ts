/** The pages that explain the rules, as documents of their own kind of address: `samenspraak:/nl/rules/why-question.md`. */
import {
  commands,
  type Diagnostic,
  type Disposable,
  type Hover,
  languages,
  MarkdownString,
  type QuickPickItem,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Bilingual } from '../../server/src/locale/language.ts';
import { readerLanguage } from './reader.ts';

export const explainCommand = 'samenspraak.explainRule';

const scheme = 'samenspraak';

/** The built-in preview of Markdown. The manifest makes it the usual editor for these addresses. */
const preview = 'vscode.markdown.preview.editor';

/** What a rule is called, and what the address of a page looks like. Nothing else may lead to a file. */
const ruleName = /^[a-z0-9-]+$/;
const pagePath = /^\/(?:nl|en)(?:\/[\w-]+)+\.md$/;

/** A link to a rule's page in a Markdown text of the server. */
const pageLink = /\]\([^()\s]*\/rules\/([a-z0-9-]+)\.md\)/g;

const texts = {
  choose: { nl: 'Van welke regel wil je de uitleg lezen?', en: 'Which rule would you like explained?' },
  missing: {
    nl: 'Er is geen uitleg bij deze regel: {rule}.',
    en: 'There is no explanation of this rule: {rule}.',
  },
} satisfies Record<string, Bilingual>;

/** Gives the pages in this folder their addresses. */
export function providePages(docs: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) =>
      pagePath.test(path) ? readText(Uri.joinPath(docs, path)) : undefined,
  });
}

/** Opens the page about a rule: the one asked for, that of the finding at the cursor, or one that the user picks. */
export async function explainRule(docs: Uri, asked?: string): Promise<void> {
  const rule = asked ?? ruleAtCursor() ?? (await pickRule(docs));
  if (rule === undefined) return;
  if (!ruleName.test(rule) || !(await exists(Uri.joinPath(docs, pathOf(rule))))) {
    await window.showWarningMessage(texts.missing[readerLanguage()].replace('{rule}', rule));
    return;
  }
  try {
    await commands.executeCommand('vscode.openWith', addressOf(rule), preview, ViewColumn.Beside);
  } catch {
    // An editor without the preview still shows the text.
    await window.showTextDocument(addressOf(rule), { viewColumn: ViewColumn.Beside });
  }
}

/** A finding whose code leads to its page in the editor, wherever the extension's files are. */
export function linkToPage(finding: Diagnostic): Diagnostic {
  const { code } = finding;
  if (typeof code === 'object') {
    finding.code = { value: code.value, target: addressOf(String(code.value)) };
  }
  return finding;
}

/** A hover whose links to pages open them in the editor. Its text must be trusted with this one command. */
export function linkHoverToPages(hover: Hover): Hover {
  for (const content of hover.contents) {
    if (!(content instanceof MarkdownString)) continue;
    content.value = content.value.replace(pageLink, (_, rule: string) => {
      const argument = encodeURIComponent(JSON.stringify([rule]));
      return `](command:${explainCommand}?${argument})`;
    });
  }
  return hover;
}

function pathOf(rule: string): string {
  return `/${readerLanguage()}/rules/${rule}.md`;
}

function addressOf(rule: string): Uri {
  return Uri.from({ scheme, path: pathOf(rule) });
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'samenspraak') return undefined;
  const finding = languages
    .getDiagnostics(editor.document.uri)
    .find((each) => each.range.contains(editor.selection.active));
  return typeof finding?.code === 'object' ? String(finding.code.value) : undefined;
}

async function pickRule(docs: Uri): Promise<string | undefined> {
  const picked = await window.showQuickPick(listRules(docs), {
    placeHolder: texts.choose[readerLanguage()],
    matchOnDescription: true,
  });
  return picked?.description;
}

async function listRules(docs: Uri): Promise<QuickPickItem[]> {
  const files = await workspace.fs.readDirectory(Uri.joinPath(docs, readerLanguage(), 'rules'));
  const rules = files.map(([file]) => file.replace(/\.md$/, '')).filter((name) => ruleName.test(name));
  return Promise.all(
    rules.sort().map(async (rule) => ({
      label: titleOf(await readText(Uri.joinPath(docs, pathOf(rule)))),
      description: rule,
    })),
  );
}

/** The text of the first heading of a page. */
function titleOf(page: string): string {
  return /^# (.*)$/m.exec(page)?.[1] ?? '';
}

async function readText(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
