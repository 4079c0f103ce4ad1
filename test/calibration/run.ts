/**
 * `npm run calibrate`: what the linter finds in thirty conversations, and how well that tells good from poor.
 * `npm run calibrate -- open-question-streak` shows each place where a rule, or several, fires.
 */
import { LineIndex } from '../../server/src/lint/lines.ts';
import { severities } from '../../server/src/rules/contract.ts';
import { auc, calibrationSet, type Linted, loud, weighted } from './calibrate.ts';

const all = calibrationSet();
const qualities = ['good', 'poor'] as const;
const of = (quality: Linted['quality'], scripts = all) =>
  scripts.filter((script) => script.quality === quality);

const parts: readonly (readonly [string, readonly Linted[]])[] = [
  ['all', all],
  ['tagged', all.filter(({ tagging }) => tagging === 'tagged')],
  ['untagged', all.filter(({ tagging }) => tagging === 'untagged')],
  ['nl', all.filter(({ language }) => language === 'nl')],
  ['en', all.filter(({ language }) => language === 'en')],
];

function printCounts(): void {
  console.log('findings in 100 turns');
  console.log(
    `${''.padEnd(16)}scripts  turns${[...severities, 'all'].map((each) => each.padStart(9)).join('')}`,
  );
  for (const [name, scripts] of parts) {
    for (const quality of qualities) {
      const chosen = of(quality, scripts);
      const turns = chosen.reduce((sum, { conversation }) => sum + conversation.turns.length, 0);
      const found = chosen.flatMap(({ findings }) => findings);
      const rates = [
        ...severities.map((severity) => found.filter((each) => each.severity === severity).length),
        found.length,
      ].map((count) => ((100 * count) / turns).toFixed(1).padStart(9));
      console.log(
        `${`${name} ${quality}`.padEnd(16)}${String(chosen.length).padStart(7)}${String(turns).padStart(7)}${rates.join('')}`,
      );
    }
  }
}

function printSeparation(): void {
  console.log('\nchance that a good conversation has less than a poor one (AUC)');
  console.log(`${''.padEnd(16)}warnings and errors   all, weighted`);
  for (const [name, scripts] of parts)
    console.log(
      `${name.padEnd(16)}${auc(scripts, loud).toFixed(3).padStart(19)}${auc(scripts, weighted).toFixed(3).padStart(16)}`,
    );
}

function printScripts(): void {
  console.log('\nconversations in 100 turns, from fewest to most warnings and errors');
  for (const script of [...all].sort((a, b) => loud(a) - loud(b)))
    console.log(
      `${loud(script).toFixed(1).padStart(6)}  weighted ${weighted(script).toFixed(1).padStart(6)}  ${script.file}`,
    );
}

function printRules(): void {
  const rules = new Map<string, { good: Set<string>; poor: Set<string>; found: number }>();
  for (const { file, quality, findings } of all) {
    for (const { rule } of findings) {
      const name = `${rule.group}/${rule.id}`;
      const count = rules.get(name) ?? { good: new Set(), poor: new Set(), found: 0 };
      count[quality].add(file);
      count.found += 1;
      rules.set(name, count);
    }
  }
  console.log(
    `\nconversations in which a rule fires, of ${of('good').length} good and ${of('poor').length} poor`,
  );
  console.log(`${'rule'.padEnd(52)}good  poor  findings`);
  const surplus = ({ good, poor }: { good: Set<string>; poor: Set<string> }) => good.size - poor.size;
  for (const [name, count] of [...rules].sort(([, a], [, b]) => surplus(b) - surplus(a)))
    console.log(
      `${name.padEnd(52)}${String(count.good.size).padStart(4)}${String(count.poor.size).padStart(6)}${String(count.found).padStart(10)}`,
    );
}

function printPlaces(rules: readonly string[]): void {
  for (const { file, text, findings } of all) {
    const index = new LineIndex(text);
    for (const { rule, severity, problem } of findings.filter(({ rule }) => rules.includes(rule.id))) {
      const words = text.slice(problem.at.start, problem.at.end).replace(/\s+/g, ' ');
      console.log(
        `${file}:${index.placeOf(problem.at.start).line} ${severity} ${rule.id} (${problem.message})\n    ${words}`,
      );
    }
  }
}

const rules = process.argv.slice(2);
if (rules.length > 0) printPlaces(rules);
else {
  printCounts();
  printSeparation();
  printScripts();
  printRules();
}
