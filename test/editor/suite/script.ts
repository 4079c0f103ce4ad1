/** A script that is open in the editor, and what the extension says about it. */
import {
  commands,
  type Diagnostic,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  type ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ensure, eventually } from './testing.ts';

export function inWorkspace(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}

export async function openScript(path: string, column?: ViewColumn): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inWorkspace(path));
  await window.showTextDocument(document, column);
  return document;
}

export function rulesOf(findings: readonly Diagnostic[]): string[] {
  return findings.map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** The findings about a document, as soon as one of this rule is among them. */
export function findingsWith(rule: string, document: TextDocument): Promise<Diagnostic[]> {
  return eventually(`${rule} in ${document.uri}`, () => {
    const findings = languages.getDiagnostics(document.uri);
    return rulesOf(findings).includes(rule) ? findings : undefined;
  });
}

export async function finding(rule: string, document: TextDocument): Promise<Diagnostic> {
  const findings = await findingsWith(rule, document);
  return findings[rulesOf(findings).indexOf(rule)]!;
}

export function untilWithout(rule: string, document: TextDocument): Promise<true> {
  return eventually(`no ${rule} in ${document.uri}`, () =>
    rulesOf(languages.getDiagnostics(document.uri)).includes(rule) ? undefined : true,
  );
}

/** The place right behind a piece of the text. */
export function behind(piece: string, document: TextDocument): Position {
  const offset = document.getText().indexOf(piece);
  ensure(offset >= 0, `${piece} is not in the script`);
  return document.positionAt(offset + piece.length);
}

/** What a provider answers, as soon as the answer holds something. */
export function provided<Answer extends readonly unknown[]>(
  command: string,
  ...rest: unknown[]
): Promise<Answer> {
  return eventually(command, async () => {
    const answer = await commands.executeCommand<Answer | undefined>(command, ...rest);
    return answer?.length ? answer : undefined;
  });
}

export async function change(document: TextDocument, place: Position, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, place, text);
  ensure(await workspace.applyEdit(edit), 'the change was not made');
}

/** Puts a text back as it is on disk. */
export async function revert(document: TextDocument): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.files.revert');
}

export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

export function wholeOf(document: TextDocument): Range {
  return new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
}
