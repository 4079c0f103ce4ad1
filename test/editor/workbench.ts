/**
 * The extension in the whole workbench, as a user sees it, in both languages. Every check leaves a picture, so that
 * people can look at what the checks cannot judge.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from './suite/testing.ts';
import { workspaceFolder } from './support/extension-host.ts';
import { type SuiteResult, timed } from './support/results.ts';
import { Workbench } from './support/workbench.ts';

interface Session {
  /** The language of messages, and of the script. */
  readonly language: 'nl' | 'en';
  readonly script: string;
  /** Line and column, from 1, of the tag that is misspelt. */
  readonly misspelt: readonly [line: number, column: number];
  readonly corrected: RegExp;
  /** What the message about the misspelt tag holds. */
  readonly message: RegExp;
  readonly speaker: string;
  /** What is typed to get the pattern of a summary, and what stands in the script then. */
  readonly snippet: string;
  readonly filledIn: RegExp;
  readonly technique: string;
  /** A question that a rule has something to say about, from its first word. */
  readonly why: string;
}

const sessions: readonly Session[] = [
  {
    language: 'nl',
    script: 'verkennen.gesprek',
    misspelt: [18, 9],
    corrected: /Anna: \[open vraag\] Wat zou je liever zien\?/,
    message: /techniek/i,
    speaker: 'Anna',
    snippet: 'samenvatten',
    filledIn: /Anna: \[samenvatting\] Ik vat het even samen\./,
    technique: 'bekrachtiging',
    why: 'Waarom deed je dat?',
  },
  {
    language: 'en',
    script: 'exploring.conversation',
    misspelt: [12, 9],
    corrected: /Ruth: \[open question\] What happens after school\?/,
    message: /technique/i,
    speaker: 'Ruth',
    snippet: 'summarise',
    filledIn: /Ruth: \[summary\] Let me sum up\./,
    technique: 'affirmation',
    why: 'Why did you do that?',
  },
];

export async function testWorkbench(extension: string, pictures: string): Promise<SuiteResult> {
  mkdirSync(pictures, { recursive: true });
  const tests: Result[] = [];
  for (const session of sessions) tests.push(...(await testSession(session, extension, pictures)));
  tests.push(
    await timed('works in a workspace that is not trusted', () => testUntrusted(extension, pictures)),
  );
  return { suite: 'workbench', tests };
}

async function testSession(session: Session, extension: string, pictures: string): Promise<Result[]> {
  const { language, script } = session;
  console.log(`\nthe workbench, ${language}`);
  const settings = { 'samenspraak.language': language };
  const workbench = await Workbench.open(script, { workspace: workspaceFolder, extension, settings });
  const results: Result[] = [];
  const check = async (name: string, run: () => Promise<void>) => {
    const picture = join(pictures, `${language}-${results.length + 1}-${name.split(' ')[0]}.png`);
    const result = await timed(`${language}: ${name}`, async () => {
      try {
        await run();
      } finally {
        await workbench.picture(picture);
      }
    });
    results.push(result);
    await workbench.press('Escape', 'Escape');
  };
  try {
    await check('squiggles are drawn, and tags have a colour of their own', () => seeSquiggles(workbench));
    await check('hover tells about a finding and links to its explanation', () =>
      hoverOver(workbench, session),
    );
    await check('fix from the menu corrects the tag', () =>
      fixByMenu(workbench, session, join(pictures, `${language}-menu.png`)),
    );
    await check('completion offers techniques while typing', () => complete(workbench, session));
    await check('snippet fills in a whole pattern', () => insertSnippet(workbench, session));
    await check('explanation opens where its link is clicked', () => clickLink(workbench, session));
    await check('nothing is asked for over the network', async () => {
      assert.deepEqual(workbench.asked, []);
    });
  } finally {
    await workbench.close();
  }
  return results;
}

async function seeSquiggles(workbench: Workbench): Promise<void> {
  await workbench.see('.monaco-editor .squiggly-error');
  const classes = await workbench.page.$$eval('.view-line span span', (spans) =>
    spans
      .filter((span) => /^open\s(?:vraag|question)$/.test(span.textContent ?? ''))
      .map((span) => span.className),
  );
  assert.ok(classes.length > 0, 'no tag is a piece of its own');
  assert.ok(!classes.includes('mtk1'), 'a tag has the colour of plain text');
}

async function hoverOver(workbench: Workbench, { misspelt, message }: Session): Promise<void> {
  await workbench.goTo(...misspelt);
  await workbench.press('Control+k', 'Control+i');
  await workbench.see('.monaco-hover:not(.hidden) .hover-contents');
  const text = (await workbench.textOf('.monaco-hover:not(.hidden) .hover-contents')).join('\n');
  assert.match(text, message);
  assert.match(text, /unknown-technique/);
}

async function fixByMenu(
  workbench: Workbench,
  { misspelt, corrected }: Session,
  picture: string,
): Promise<void> {
  await workbench.goTo(...misspelt);
  await eventually(async () => {
    await workbench.press('Escape', 'Control+.');
    await workbench.page.waitForSelector('.action-widget .monaco-list-row.action', { timeout: 2000 });
  });
  await workbench.picture(picture);
  await workbench.press('Enter');
  await eventually(async () => assert.match(await workbench.text(), corrected));
}

async function complete(workbench: Workbench, { speaker, technique }: Session): Promise<void> {
  await workbench.press('Control+End', 'Enter');
  await workbench.type(`${speaker}: [`);
  await workbench.see('.suggest-widget.visible .monaco-list-row');
  await workbench.type(technique.slice(0, 4));
  await eventually(async () => {
    const labels = await workbench.labelsOf('.suggest-widget .monaco-list-row');
    assert.ok(
      labels.some((label) => label.startsWith(technique)),
      labels.join(' | '),
    );
  });
}

async function insertSnippet(workbench: Workbench, { snippet, filledIn }: Session): Promise<void> {
  await workbench.press('Home', 'Shift+End', 'Delete');
  await workbench.type(snippet);
  await workbench.press('Control+Space');
  await workbench.see(`.suggest-widget.visible .monaco-list-row[aria-label^="${snippet}"]`);
  await workbench.page.waitForTimeout(400);
  await workbench.press('Enter');
  await eventually(async () => assert.match(await workbench.text(), filledIn));
}

async function clickLink(workbench: Workbench, { speaker, why }: Session): Promise<void> {
  await workbench.press('Control+End', 'Enter');
  await workbench.type(`${speaker}: ${why}`);
  await workbench.press('Escape', 'Home', ...Array(speaker.length + 4).fill('ArrowRight'));
  const link = '.monaco-hover:not(.hidden) a.code-link:has-text("why-question")';
  await eventually(async () => {
    await workbench.press('Control+k', 'Control+i');
    await workbench.page.waitForSelector(link, { timeout: 2000 });
  });
  await workbench.page.click(link);
  await workbench.see('.tab[aria-label*="why-question.md"]');
  await eventually(async () => assert.match(await workbench.previewed(), /^\S.{5}/));
}

async function testUntrusted(extension: string, pictures: string): Promise<void> {
  const workbench = await Workbench.open('verkennen.gesprek', {
    workspace: workspaceFolder,
    extension,
    trusted: false,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  });
  try {
    await workbench.see('.statusbar-item[aria-label*="Restricted Mode"]');
    await workbench.see('.monaco-editor .squiggly-error');
  } finally {
    await workbench.picture(join(pictures, 'untrusted.png'));
    await workbench.close();
  }
}

/** Tries a check until it holds, for as long as a slow machine may need. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 20_000; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
