import { expect, test } from 'vitest';
import { ConversationMemory } from '../../server/src/conversation/memory.ts';
import { noticing, WatchedProse } from '../../server/src/conversation/watched.ts';
import { ask, TextMemory } from '../../server/src/text/memory.ts';

function proseOf(text: string, start = 0) {
  return {
    text,
    span: { start, end: start + text.length },
    pieces: [{ from: 0, start }],
    memory: new TextMemory(),
  };
}

const asksWhy = { includes: 'waarom' };
const saysWhy = (prose: WatchedProse) => ask(prose, asksWhy, ({ text }) => text.includes(asksWhy.includes));

test('what did not read watched words still holds when they change', () => {
  const prose = new WatchedProse(proseOf('Hoe is het'));
  const { notice } = noticing(() => prose.span.start);
  prose.become(proseOf('Hoe is het?'));
  expect(notice.isOutdated).toBe(false);
});

test.each([
  ['text', (prose: WatchedProse) => prose.text],
  ['pieces', (prose: WatchedProse) => prose.pieces],
  ['memory', (prose: WatchedProse) => prose.memory],
  ['end', (prose: WatchedProse) => prose.span.end],
])('what read their %s does not', (_name, read) => {
  const prose = new WatchedProse(proseOf('Hoe is het'));
  const { notice } = noticing(() => read(prose));
  prose.become(proseOf('Hoe is het?'));
  expect(notice.isOutdated).toBe(true);
});

test('what read where they begin holds until they move', () => {
  const prose = new WatchedProse(proseOf('Ja', 10));
  const { notice } = noticing(() => prose.span.start);
  prose.become(proseOf('Ja', 11));
  expect(notice.isOutdated).toBe(true);
});

test('what asked something of them holds as long as the answer is the same', () => {
  const prose = new WatchedProse(proseOf('Hoe is het'));
  const { answer, notice } = noticing(() => saysWhy(prose));
  expect(answer).toBe(false);
  prose.become(proseOf('Hoe is het, waar'));
  expect(notice.isOutdated).toBe(false);
  prose.become(proseOf('Hoe is het, waarom'));
  expect(notice.isOutdated).toBe(true);
  const again = noticing(() => saysWhy(prose));
  expect(again.answer).toBe(true);
  prose.become(proseOf('Hoe is het, waaro'));
  expect(again.notice.isOutdated).toBe(true);
});

test('work within work counts for both, what comes after it for the outer one', () => {
  const prose = new WatchedProse(proseOf('Ja'));
  const { answer: inner, notice: outer } = noticing(() => noticing(() => prose.text).notice);
  const { notice: before } = noticing(() => {
    const { notice } = noticing(() => 'nothing read');
    return [notice, prose.text];
  });
  prose.become(proseOf('Jaa'));
  expect([inner.isOutdated, outer.isOutdated, before.isOutdated]).toEqual([true, true, true]);
});

test('what is remembered of a conversation counts for everybody who uses it, and is forgotten with the words', () => {
  const prose = new WatchedProse(proseOf('Ja'));
  const memory = new ConversationMemory();
  const key = {};
  const length = () => memory.recall(key, () => prose.text.length);
  length();
  const { answer, notice } = noticing(length);
  prose.become(proseOf('Jaa'));
  expect([answer, notice.isOutdated]).toEqual([2, true]);
  memory.forgetOutdated();
  expect(length()).toBe(3);
});
