/** Every link in the documentation leads somewhere: to a file that is there, and to a heading in it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { anchorOf } from '../../server/generate/docs/markdown.ts';

const root = join(import.meta.dirname, '../..');
const files = [
  ...readdirSync(root),
  ...['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
]
  .filter((file) => file.endsWith('.md'))
  .map((file) => join(root, file));

const LINK = /!?\[[^[\]]*\]\(([^()\s]+)\)/g;
const ELSEWHERE = /^[a-z]+:/;

/** What is no prose: blocks of code and words between backticks. */
const CODE = /^```[\s\S]*?^```|`[^`\n]*`/gm;

const anchors = new Map<string, ReadonlySet<string>>();

/** What may stand behind a `#`; the second heading of a name gets `-1`. */
function anchorsOf(file: string): ReadonlySet<string> {
  const known = anchors.get(file);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const found = new Set<string>();
  for (const [, heading] of readFileSync(file, 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .matchAll(/^#+ (.*)$/gm)) {
    const anchor = anchorOf(heading!);
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    found.add(count === 0 ? anchor : `${anchor}-${count}`);
  }
  anchors.set(file, found);
  return found;
}

/** Why a link of a file leads nowhere, if it does. */
function fault(file: string, link: string): string | undefined {
  const [path, anchor] = link.split('#') as [string, string?];
  const target = path === '' ? file : join(dirname(file), decodeURIComponent(path));
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined || statSync(target).isDirectory()) return undefined;
  return anchorsOf(target).has(decodeURIComponent(anchor)) ? undefined : `${link}: no such heading`;
}

test.each(files.map((file) => [relative(root, file), file] as const))('%s', (_, file) => {
  const links = [...readFileSync(file, 'utf8').replace(CODE, '').matchAll(LINK)].map(([, link]) => link!);
  const faults = links.filter((link) => !ELSEWHERE.test(link)).map((link) => fault(file, link));
  expect(faults.filter((each) => each !== undefined)).toEqual([]);
});

test('every page in the documentation can be reached from the main README', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !file.endsWith('.md') || !existsSync(file)) return;
    reached.add(file);
    for (const [, link] of readFileSync(file, 'utf8').replace(CODE, '').matchAll(LINK)) {
      const [path] = link!.split('#') as [string];
      if (path !== '' && !ELSEWHERE.test(path)) visit(join(dirname(file), path));
    }
  };
  visit(join(root, 'README.md'));
  const pages = files.filter((file) => relative(root, file).startsWith('docs'));
  expect(pages.filter((file) => !reached.has(file)).map((file) => relative(root, file))).toEqual([]);
});
