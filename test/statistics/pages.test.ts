/** The pages on statistics tell what is counted, and by which numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { USUAL_SILENCE } from '../../server/src/statistics/counter.ts';
import { noCounts } from '../../server/src/statistics/counts.ts';
import { measuresOf, thresholds, WORDS_PER_MINUTE } from '../../server/src/statistics/measures.ts';
import { MOST_PATHS_SHOWN, rangeNames } from '../../server/src/statistics/script.ts';

const docs = join(import.meta.dirname, '../../docs');
const pages = [
  ['nl/statistieken.md', ['woorden per minuut', 'seconden', 'acht paden']],
  ['en/statistics.md', ['words a minute', 'seconds', 'eight paths']],
] as const;

test.each(pages)('%s', (file, [perMinute, seconds, shown]) => {
  const page = readFileSync(join(docs, file), 'utf8').replaceAll(/\s+/g, ' ');
  const counts = noCounts();
  const inside = Object.values(counts).flatMap((each) => (typeof each === 'object' ? Object.keys(each) : []));
  const names = [...Object.keys(counts), ...inside, ...Object.keys(measuresOf(counts)), ...rangeNames];
  for (const name of names) expect(page).toContain(`\`${name}\``);
  expect(page).toContain(`${WORDS_PER_MINUTE} ${perMinute}`);
  expect(page).toContain(`${USUAL_SILENCE} ${seconds}`);
  expect(MOST_PATHS_SHOWN).toBe(8);
  expect(page.toLowerCase()).toContain(shown);
  const { reflectionsPerQuestion, complexShare } = thresholds;
  expect(page).toContain(`| ${reflectionsPerQuestion.fair} : 1 | ${reflectionsPerQuestion.good} : 1 |`);
  expect(page).toContain(`| ${100 * complexShare.fair}% | ${100 * complexShare.good}% |`);
});
