/**
 * Makes the pictures of the README: `npm run screenshots`. They show the extension as it is, so they are made again when
 * that changes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, installEditor, projectFolder } from './support/install.ts';
import { packExtension } from './support/package.ts';
import { installPackage } from './support/vscode-server.ts';
import { Workbench } from './support/workbench.ts';

interface Picture {
  readonly language: 'nl' | 'en';
  readonly file: string;
  /** Line and column, from 1, of the finding whose message is shown. */
  readonly finding: readonly [line: number, column: number];
}

const workspace = join(import.meta.dirname, 'pictures');
const target = join(projectFolder, 'docs/images');
const size = { width: 1060, height: 500, scale: 1.5 };

const pictures: readonly Picture[] = [
  { language: 'nl', file: 'rust-in-huis.gesprek', finding: [18, 22] },
  { language: 'en', file: 'calm-at-home.conversation', finding: [18, 24] },
];

await installEditor();
const extension = installPackage(await packExtension(), join(cacheFolder, 'installed'));
mkdirSync(target, { recursive: true });
for (const { language, file, finding } of pictures) {
  const settings = {
    'samenspraak.language': language,
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.activityBar.location': 'hidden',
    'workbench.statusBar.visible': false,
    'workbench.layoutControl.enabled': false,
    'editor.minimap.enabled': false,
    'editor.matchBrackets': 'never',
    'editor.scrollBeyondLastLine': false,
    'breadcrumbs.enabled': false,
    'window.commandCenter': false,
  };
  const workbench = await Workbench.open(file, { workspace, extension, settings }, size);
  try {
    await workbench.see('.monaco-editor .squiggly-warning');
    await workbench.press('Control+b');
    await workbench.goTo(...finding);
    await workbench.press('Control+k', 'Control+i');
    await workbench.see('.monaco-hover:not(.hidden) .hover-contents');
    await workbench.picture(join(target, `at-work-${language}.png`));
  } finally {
    await workbench.close();
  }
}
