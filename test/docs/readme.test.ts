/** The first script of the main README is one that somebody may type over: it has no findings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The blocks of one language, one after the other, without the indent of the list they stand in. */
function scriptIn(language: 'gesprek' | 'conversation'): string {
  const block = new RegExp(`^ {3}\`\`\`${language}\\n([\\s\\S]*?)^ {3}\`\`\``, 'gm');
  return [...readme.matchAll(block)].map(([, text]) => text!.replace(/^ {3}/gm, '')).join('\n');
}

test.each(['gesprek', 'conversation'] as const)('in a file that ends in .%s', (language) => {
  const conversation = readScript(scriptIn(language), `file:///first.${language}`);
  expect(conversation.turns.length).toBeGreaterThanOrEqual(4);
  expect(lint(conversation).findings.map(({ rule }) => rule.id)).toEqual([]);
});
