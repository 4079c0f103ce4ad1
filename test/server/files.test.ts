import { expect, test } from 'vitest';
import { KnownFiles } from '../../server/src/lsp/files.ts';

test('a file that changes while it is being read is read again', async () => {
  const answers: ((text: string) => void)[] = [];
  const files = new KnownFiles({
    read: () => new Promise((resolve) => answers.push(resolve)),
    list: async () => [],
  });
  expect(files.textOf('a')).toBeUndefined();
  const first = files.fetchWanted();
  files.forget('a');
  answers[0]!('old');
  await first;
  expect(files.textOf('a')).toBeUndefined();
  const second = files.fetchWanted();
  answers[1]!('new');
  await second;
  expect(files.textOf('a')).toBe('new');
});
