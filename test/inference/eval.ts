/**
 * Prints how well techniques are inferred on the labelled utterances: `npm run eval`. With `--misses` also what was
 * misheard, and with `--silent` what nothing was inferred for: of the sets for tuning only, as the held-out one is not
 * to be looked at. With `--tuning` the held-out set is not measured either: each look at its figures counts.
 */
import { hear } from '../../server/src/inference/infer.ts';
import type { Language } from '../../server/src/locale/language.ts';
import { type Evaluation, evaluate, type Labelled, type LabelledSet, setsOf, settingOf } from './evaluate.ts';

const showMisses = process.argv.includes('--misses');
const onlyTuning = process.argv.includes('--tuning');
const showSilent = process.argv.includes('--silent');

const percent = (share: number): string =>
  (Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)}%`).padStart(8);

function print(language: Language, { part, forTuning, labelled, leftOut }: LabelledSet): void {
  const result = evaluate(labelled, language);
  const use = forTuning ? 'tuned on' : `never tuned on; ${leftOut} texts left out that were`;
  console.log(`\n${language} ${part} (${use})`);
  printScores(result);
  printConfusions(result);
  if (!forTuning) return;
  if (showMisses) for (const { labelled, heard } of result.misses) printRow(labelled, `> ${heard}`);
  if (showSilent)
    for (const each of labelled)
      if (hear(each.text, settingOf(each, language)) === undefined) printRow(each, '> -');
}

function printScores({ total, inferred, right, precision, coverage, scores, nearMisses }: Evaluation): void {
  console.log(`${total} utterances, ${inferred} inferred, ${right} right`);
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
}

/** What was taken for what, as counts only. */
function printConfusions({ misses }: Evaluation): void {
  const counts = new Map<string, number>();
  for (const { labelled, heard } of misses) {
    const pair = `${labelled.label} > ${heard}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  console.log('taken for another technique (labelled > inferred):');
  for (const [pair, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(count).padStart(3)}  ${pair}`);
}

function printRow({ label, step, before, text }: Labelled, what: string): void {
  const where = [step === undefined ? '' : `step ${step}`, before ?? ''].filter(Boolean).join(': ');
  console.log(`  ${label} ${what}\t${where === '' ? '' : `[${where}] `}${text}`);
}

for (const language of ['nl', 'en'] as const)
  for (const set of setsOf(language)) if (set.forTuning || !onlyTuning) print(language, set);
