/** Drives the workbench of VS Code as a user does: with the keyboard, on what is on the screen. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage, type PageWishes } from './page.ts';
import { type RunningServer, type ServerWishes, startServer } from './vscode-server.ts';

const patience = { timeout: 60_000 };

export class Workbench {
  readonly page: Page;
  /** Addresses outside this machine that something asked for. */
  readonly asked: readonly string[];
  private readonly server: RunningServer;
  private readonly closePage: () => Promise<void>;

  private constructor(
    server: RunningServer,
    page: Page,
    asked: readonly string[],
    closePage: () => Promise<void>,
  ) {
    this.server = server;
    this.page = page;
    this.asked = asked;
    this.closePage = closePage;
  }

  static async open(file: string, wishes: ServerWishes, size?: PageWishes): Promise<Workbench> {
    const server = await startServer(wishes);
    const { page, asked, close } = await openPage(size);
    const workbench = new Workbench(server, page, asked, close);
    await page.goto(server.address([['openFile', server.remote(join(server.workspace, file))]]));
    await page.waitForSelector('.monaco-editor .view-lines', patience);
    return workbench;
  }

  async close(): Promise<void> {
    await this.closePage();
    await this.server.stop();
  }

  /** Waits until something is on the screen. */
  async see(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, patience);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Puts the cursor in the text, by line and column from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.click('.monaco-editor .view-lines');
    await this.press('Control+g');
    await this.see('.quick-input-widget input');
    await this.type(`${line}:${column}`);
    await this.press('Enter');
    await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' });
  }

  /** Runs a command by what it is called in the palette. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    await this.see('.quick-input-widget input');
    await this.type(title);
    await this.see(`.quick-input-list .monaco-list-row[aria-label*="${title}"]`);
    await this.press('Enter');
  }

  /** The lines that are on the screen. */
  async text(): Promise<string> {
    const lines = await this.page.$$eval('.monaco-editor .view-line', (elements) =>
      elements
        .map((element) => element as unknown as { textContent: string; offsetTop: number })
        .sort((one, other) => one.offsetTop - other.offsetTop)
        .map(({ textContent }) => textContent),
    );
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  textOf(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
  }

  labelsOf(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (elements) =>
      elements.map((element) => element.getAttribute('aria-label') ?? ''),
    );
  }

  /** The headings of the page of Markdown that is shown. */
  async previewed(): Promise<string> {
    const headings = this.page.frames().map((frame) => frame.locator('.markdown-body h1').allTextContents());
    return (await Promise.all(headings)).flat().join('\n');
  }

  async picture(file: string): Promise<void> {
    // What fades in is to be there in full.
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path: file });
  }
}
