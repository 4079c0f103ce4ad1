/** A page of a headless Chromium that reaches this machine and nothing else. */
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './install.ts';

export interface OpenPage {
  readonly page: Page;
  /** The addresses outside this machine that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PageWishes {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per CSS pixel. */
  readonly scale: number;
}

export async function openPage(
  { width, height, scale }: PageWishes = { width: 1280, height: 800, scale: 1 },
): Promise<OpenPage> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route(isElsewhere, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return { page, asked, close: () => browser.close() };
}

function isElsewhere({ protocol, hostname }: URL): boolean {
  return protocol.startsWith('http') && !/^(?:127\.0\.0\.1|(?:.*\.)?localhost)$/.test(hostname);
}
