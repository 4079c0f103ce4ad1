/** What the extension does in a real editor. The same tests run where the server is a program and a web worker. */
import {
  type CodeAction,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  extensions,
  type Hover,
  type InlayHint,
  languages,
  MarkdownString,
  TabInputCustom,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  behind,
  change,
  closeAll,
  finding,
  findingsWith,
  inWorkspace,
  openScript,
  provided,
  revert,
  rulesOf,
  untilWithout,
  wholeOf,
} from './script.ts';
import { ensure, ensureEqual, ensureMatch, eventually, test } from './testing.ts';

const dutch = 'verkennen.gesprek';
const english = 'exploring.conversation';

test('both endings are recognised as conversation scripts, and the extension starts', async () => {
  ensureEqual((await openScript(dutch)).languageId, 'samenspraak');
  ensureEqual((await openScript(english)).languageId, 'samenspraak');
  const extension = extensions.getExtension('samenspraak.samenspraak');
  ensure(extension, 'the extension is not installed');
  await extension.activate();
});

test('findings appear with their rule, a link to its explanation and related places', async () => {
  const document = await openScript(dutch);
  const streak = await finding('open-question-streak', document);
  ensureEqual(streak.source, 'samenspraak');
  ensure(typeof streak.code === 'object', 'the finding has no link');
  ensureEqual(streak.code.target.toString(true), 'samenspraak:/en/rules/open-question-streak.md');
  ensureEqual(streak.range.start.line, behind('Hoe begint', document).line);
  const related = streak.relatedInformation?.map(({ location }) => location.range.start.line);
  ensureEqual(related, [behind('Hoe gaat', document).line, behind('Wat gebeurt', document).line]);
});

test('an English script has findings too', async () => {
  const document = await openScript(english);
  const tag = await finding('unknown-technique', document);
  ensureEqual(document.getText(tag.range).replace(/^\[|\]$/g, ''), 'opne question');
});

test('a quick fix corrects the name of a technique', async () => {
  const document = await openScript(dutch);
  const tag = await finding('unknown-technique', document);
  const fixes = await provided<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, tag.range);
  const corrections = fixes.filter(({ edit }) =>
    edit?.get(document.uri).some(({ newText }) => /open vraag/.test(newText)),
  );
  ensure(corrections[0]?.edit, `no fix says "open vraag": ${fixes.map(({ title }) => title).join(' | ')}`);
  await workspace.applyEdit(corrections[0].edit);
  ensureEqual(document.lineAt(tag.range.start.line).text, 'Anna: [open vraag] Wat zou je liever zien?');
  await untilWithout('unknown-technique', document);
  await revert(document);
});

test('a tag is completed with the names of techniques, in the language of the script', async () => {
  const document = await openScript(dutch);
  await change(document, document.lineAt(document.lineCount - 1).range.end, '\nAnna: [');
  const place = document.lineAt(document.lineCount - 1).range.end;
  const labels = await eventually('techniques', async () => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    );
    const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    return found.length > 0 ? found : undefined;
  });
  for (const technique of ['open vraag', 'samenvatting', 'bekrachtiging']) {
    ensure(labels.includes(technique), `${technique} is not among ${labels.slice(0, 20).join(', ')} …`);
  }
  await revert(document);
});

test('hovering over a tag tells what the technique is', async () => {
  const document = await openScript(dutch);
  const place = behind('[samenvat', document);
  const hovers = await provided<Hover[]>('vscode.executeHoverProvider', document.uri, place);
  const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
  ensureMatch(text, /samenvatting|summary/i);
  ensure(text.length > 40, `that is no explanation: ${text}`);
});

function textOf(content: Hover['contents'][number]): string {
  if (typeof content === 'string') return content;
  return content instanceof MarkdownString ? content.value : content.value;
}

test('renaming a participant renames every turn', async () => {
  const document = await openScript(dutch);
  const edit = await commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    behind('cliënt M', document),
    'Omar',
  );
  await workspace.applyEdit(edit);
  const text = document.getText();
  ensure(!/^Mo:/m.test(text), 'a turn kept the old name');
  ensureEqual(text.match(/^Omar:/gm)?.length, 7);
  ensureMatch(text, /^cliënt Omar: vader/m);
  await revert(document);
});

test('the outline shows the phases', async () => {
  const document = await openScript(dutch);
  const symbols = await provided<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  const names = (nested: readonly DocumentSymbol[]): string[] =>
    nested.flatMap(({ name, children }) => [name, ...names(children)]);
  const all = names(symbols).join('\n');
  ensureMatch(all, /Verkennen/);
  ensureMatch(all, /Afronden/);
});

test('an utterance without a tag shows the technique that it was recognised as', async () => {
  const document = await openScript(dutch);
  const hints = await provided<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    wholeOf(document),
  );
  const line = behind('Anna: Hoe ziet', document).line;
  const hint = hints.find(({ position }) => position.line === line);
  ensure(hint, 'there is no hint at the untagged question');
  const label = typeof hint.label === 'string' ? hint.label : hint.label.map(({ value }) => value).join('');
  ensureMatch(label, /open vraag|open question|gewenste situatie|desired situation/);
});

test('participants of a shared file are known, and a typing error among them is not', async () => {
  const document = await openScript('met-rollen.gesprek');
  const findings = await findingsWith('unknown-speaker', document);
  const unknown = findings.filter((each) => rulesOf([each])[0] === 'unknown-speaker');
  ensureEqual(
    unknown.map(({ range }) => document.lineAt(range.start.line).text),
    ['Ana: [reflectie] Het kon beter.'],
  );
  ensure(!rulesOf(findings).includes('unknown-file'), 'the shared file was not found');
});

test('an untitled script is checked like any other', async () => {
  const document = await workspace.openTextDocument({
    language: 'samenspraak',
    content: 'gesprek: Los\n\nprofessional Anna: coach\ncliënt Mo: vader\n\nAnna: [opne vraag] Hoe is het?\n',
  });
  await window.showTextDocument(document);
  await finding('unknown-technique', document);
  await closeAll();
});

test('a configuration that cannot be read is reported and leaves the script checked', async () => {
  const configuration = inWorkspace('samenspraak.json');
  const document = await openScript(dutch);
  await finding('open-question-streak', document);
  await workspace.fs.writeFile(configuration, new TextEncoder().encode('{ "rules": { '));
  try {
    const reports = await eventually('a report about samenspraak.json', () => {
      const found = languages.getDiagnostics(configuration).filter(({ source }) => source === 'samenspraak');
      return found.length > 0 ? found : undefined;
    });
    ensure(reports[0]!.message.length > 10, 'the report says nothing');
    await change(
      document,
      document.lineAt(document.lineCount - 1).range.end,
      '\nAnna: [opnee vraag] Hoe dan?',
    );
    await eventually('a second unknown technique', () => {
      const rules = rulesOf(languages.getDiagnostics(document.uri));
      return rules.filter((rule) => rule === 'unknown-technique').length === 2 || undefined;
    });
    ensure(
      rulesOf(languages.getDiagnostics(document.uri)).includes('open-question-streak'),
      'the findings of the usual rules are gone',
    );
  } finally {
    await workspace.fs.delete(configuration);
    await revert(document);
  }
});

test('a configuration takes effect when it is written and when it goes', async () => {
  const configuration = inWorkspace('samenspraak.json');
  const document = await openScript(dutch);
  await finding('open-question-streak', document);
  await workspace.fs.writeFile(
    configuration,
    new TextEncoder().encode(
      '{\n  // Not in this workspace.\n  "rules": { "open-question-streak": "off" }\n}\n',
    ),
  );
  await untilWithout('open-question-streak', document);
  await workspace.fs.delete(configuration);
  await finding('open-question-streak', document);
});

test('comments in samenspraak.json are allowed', async () => {
  const configuration = inWorkspace('samenspraak.json');
  await workspace.fs.writeFile(configuration, new TextEncoder().encode('{} // none\n'));
  try {
    ensureEqual((await workspace.openTextDocument(configuration)).languageId, 'jsonc');
  } finally {
    await workspace.fs.delete(configuration);
  }
});

test('messages follow the language that the user sets', async () => {
  const document = await openScript(dutch);
  const before = await finding('open-question-streak', document);
  ensureMatch(before.message, /open question/);
  const settings = workspace.getConfiguration('samenspraak');
  await settings.update('language', 'nl', ConfigurationTarget.Global);
  const heard = await eventually('a message in Dutch', () => {
    const messages = languages.getDiagnostics(document.uri).map(({ message }) => message);
    return messages.find((message) => /open vragen/.test(message) && /verhoor/.test(message));
  });
  ensure(!/open question/.test(heard), heard);
  await settings.update('language', undefined, ConfigurationTarget.Global);
  await eventually('a message in English again', () => {
    const messages = languages.getDiagnostics(document.uri).map(({ message }) => message);
    return messages.find((message) => /open question/.test(message));
  });
});

test('the server can be started again', async () => {
  const document = await openScript(dutch);
  await finding('unknown-technique', document);
  await commands.executeCommand('samenspraak.restartServer');
  await finding('unknown-technique', document);
});

test('a new script opens filled in, and has nothing wrong with it', async () => {
  await commands.executeCommand('samenspraak.newScript');
  const document = window.activeTextEditor!.document;
  ensureEqual([document.languageId, document.isUntitled], ['samenspraak', true]);
  ensureMatch(document.getText(), /^conversation: /);
  // A mistake of our own tells that the findings are in; without it there is nothing to wait for.
  await change(document, document.lineAt(document.lineCount - 1).range.end, '\nAnna: [opne question] Why?');
  const findings = await findingsWith('unknown-technique', document);
  const loud = findings.filter(
    ({ severity, range }) => severity < 2 && range.start.line < document.lineCount - 1,
  );
  ensureEqual(rulesOf(loud), []);
  await closeAll();
});

test('the explanation of a rule opens as a page', async () => {
  await openScript(dutch);
  await commands.executeCommand('samenspraak.explainRule', 'open-question-streak');
  const tab = await eventually('the page', () =>
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ label }) => /open-question-streak\.md/.test(label)),
  );
  ensure(tab.input instanceof TabInputCustom, 'it opened as bare text');
  await closeAll();
});

test('a name that leads out of the pages opens nothing', async () => {
  await closeAll();
  // Its message waits for a click that nobody makes.
  void commands.executeCommand('samenspraak.explainRule', '../../../README');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  ensureEqual(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
});

test('text is set for prose', async () => {
  const document = await openScript(dutch);
  const settings = workspace.getConfiguration('editor', document);
  ensureEqual(settings.get('wordWrap'), 'on');
  ensureEqual(settings.get('inlayHints.enabled'), 'on');
  ensureEqual(settings.get('wordBasedSuggestions'), 'off');
});

test('the extension has every file that its manifest names', async () => {
  const extension = extensions.getExtension('samenspraak.samenspraak')!;
  const { contributes, icon } = extension.packageJSON;
  const [language] = contributes.languages;
  const files: string[] = [
    icon,
    language.configuration,
    language.icon.light,
    language.icon.dark,
    contributes.grammars[0].path,
    contributes.jsonValidation[0].url,
  ];
  for (const file of files) {
    const content = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, file));
    ensure(content.length > 0, `${file} is empty`);
  }
});
