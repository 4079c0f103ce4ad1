/**
 * `npm run bench:rules`: what each rule costs, as a share of reading and linting generated scripts. Rules that share
 * work (following a scale, the words of a text) pay for it when they are the first to ask: a rule that is dear here
 * may only be early in the list.
 */
import { usualSettings } from '../../server/src/config/settings.ts';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { allRules } from '../../server/src/rules/registry.ts';
import { generateScript } from './generate.ts';

const SCRIPTS = 100;
/** Each is measured so often, and the best counts: what else a machine does only ever adds. */
const ROUNDS = 9;
const TURNS = 60;
const MOST_SHOWN = 40;

const scripts = Array.from({ length: SCRIPTS }, (_, index) => generateScript(TURNS, index));
const read = () => scripts.map((text, index) => readScript(text, `file:///script-${index}.gesprek`));
for (const conversation of read()) lint(conversation);

/** Processor time in milliseconds: what else the machine does counts for less than in wall time. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const optionsOf = new Map(
  allRules.map((rule) => [
    rule,
    Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])),
  ]),
);
const least = new Map<string, number>();
function measure(name: string, work: () => void): void {
  least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, timed(work)));
}

/** The floor: one look at every character. */
function charactersIn(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

for (let round = 0; round < ROUNDS; round++) {
  measure('floor', () => {
    for (const text of scripts) charactersIn(text);
  });
  let conversations: readonly Conversation[] = [];
  measure('reading', () => {
    conversations = read();
  });
  for (const rule of allRules) {
    measure(rule.id, () => {
      const options = optionsOf.get(rule)!;
      for (const conversation of conversations) for (const _ of rule.check?.(conversation, options) ?? []);
    });
  }
  const others = read();
  measure('linting', () => {
    for (const conversation of others) lint(conversation, usualSettings);
  });
}
const costs = allRules.map(({ id }) => ({ name: id, cost: least.get(id)! })).sort((a, b) => b.cost - a.cost);
const rules = costs.reduce((sum, { cost }) => sum + cost, 0);
const reading = least.get('reading')!;

const perTurn = (milliseconds: number) =>
  `${((milliseconds * 1000) / (SCRIPTS * TURNS)).toFixed(2)} µs a turn`;
process.stdout.write(`reading    ${perTurn(reading)}\n`);
process.stdout.write(`all rules  ${perTurn(rules)}\n`);
process.stdout.write(`linting    ${perTurn(least.get('linting')!)}\n\n`);
for (const { name, cost } of costs.slice(0, MOST_SHOWN)) {
  const share = ((100 * cost) / (reading + rules)).toFixed(1).padStart(5);
  process.stdout.write(`${share} %  ${perTurn(cost)}  ${name}\n`);
}
