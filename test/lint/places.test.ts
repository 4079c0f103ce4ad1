import { expect, test } from 'vitest';
import { movePlaces, withOwnPlaces } from '../../server/src/lint/places.ts';

/** Three letters were typed in a line that ended at 20, behind a last word that ended at 18. */
const shift = { from: 21, lastWord: { before: 18, after: 21 }, distance: 3 };
const problemAt = (start: number, end: number) => withOwnPlaces({ message: 'x', at: { start, end } });

test.each([
  ['before the line', [2, 5], [2, 5], false],
  ['up to the last word', [2, 18], [2, 21], true],
  ['around the line', [2, 30], [2, 33], false],
  ['behind the line', [21, 30], [24, 33], false],
])('what stands %s goes where it belongs', (_place, [start, end], [newStart, newEnd], isOnLine) => {
  const problem = problemAt(start!, end!);
  expect(movePlaces(problem, shift)).toBe(isOnLine);
  expect(problem.at).toEqual({ start: newStart, end: newEnd });
});

test('places are the problem’s own, those of related words and of repairs too', () => {
  const at = { start: 21, end: 22 };
  const problem = withOwnPlaces({
    message: 'x',
    at,
    related: [{ at, message: 'y' }],
    fixes: [{ title: 'z', kind: 'safe', edits: [{ at, text: '' }] }],
  });
  movePlaces(problem, shift);
  expect(at).toEqual({ start: 21, end: 22 });
  const moved = { start: 24, end: 25 };
  expect([problem.at, problem.related![0]!.at, problem.fixes![0]!.edits[0]!.at]).toEqual([
    moved,
    moved,
    moved,
  ]);
});
