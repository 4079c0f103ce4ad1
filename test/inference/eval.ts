/** Prints how well techniques are inferred on the labelled utterances: `npm run eval`. */
import { type Evaluation, evaluate, readLabelled, setsOf } from './evaluate.ts';

const percent = (share: number): string =>
  (Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)}%`).padStart(8);

function print(
  title: string,
  { total, inferred, right, precision, coverage, scores, misses, nearMisses }: Evaluation,
): void {
  console.log(`\n${title}: ${total} utterances, ${inferred} inferred, ${right} right`);
  console.log(`precision ${percent(precision)}   coverage ${percent(coverage)}   near misses ${nearMisses}`);
  console.log(
    `${'technique'.padEnd(26)}${'labelled'.padStart(9)}${'inferred'.padStart(9)}${'right'.padStart(6)}  precision  recall`,
  );
  for (const score of [...scores].sort((a, b) => b.labelled - a.labelled)) {
    const numbers = `${String(score.labelled).padStart(9)}${String(score.inferred).padStart(9)}${String(score.right).padStart(6)}`;
    console.log(
      `${score.technique.padEnd(26)}${numbers}   ${percent(score.right / score.inferred)}${percent(score.right / score.labelled)}`,
    );
  }
  console.log('taken for another technique (labelled > inferred):');
  for (const [pair, count] of confusions(misses)) console.log(`  ${String(count).padStart(3)}  ${pair}`);
}

function confusions(misses: Evaluation['misses']): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { labelled, heard } of misses) {
    const pair = `${labelled.label} > ${heard}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

for (const language of ['nl', 'en'] as const) {
  for (const { part, file } of setsOf(language)) {
    print(`${language} ${part}`, evaluate(readLabelled(file), language));
  }
}
