/**
 * `npm run bench:rules`: what each rule costs, cold (1,800 turns in scripts that nobody has read before) and warm (a
 * script of 1,800 turns in which one letter is typed). Rules that share work (following a scale, the words of a text)
 * pay for it when they are the first to ask: a rule that is dear here may only be early in the list.
 */
import { activateAll, usualSettings } from '../../server/src/config/settings.ts';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { Recollection } from '../../server/src/reading/recollection.ts';
import { allRules } from '../../server/src/rules/registry.ts';
import { generateScript } from './generate.ts';

const TURNS = 1800;
const TURNS_OF_ONE = 60;
/** Each is measured so often, and the best counts: what else a machine does only ever adds. */
const ROUNDS = 15;
const MOST_SHOWN = 45;
const READING = 'reading';

/** The least processor time that each work took, in milliseconds. */
class Stopwatch {
  readonly least = new Map<string, number>();

  measure<Answer>(name: string, work: () => Answer): Answer {
    const start = process.cpuUsage();
    const answer = work();
    const { user, system } = process.cpuUsage(start);
    this.least.set(name, Math.min(this.least.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
    return answer;
  }

  get sum(): number {
    return [...this.least.values()].reduce((sum, each) => sum + each, 0);
  }
}

function measureRules(watch: Stopwatch, conversations: readonly Conversation[]): void {
  for (const { rule, severity, options } of activateAll(allRules, conversations[0]!, usualSettings)) {
    if (severity === 'off' || rule.check === undefined) continue;
    const { check } = rule;
    watch.measure(rule.id, () => {
      for (const conversation of conversations) for (const _ of check(conversation, options));
    });
  }
}

const cold = new Stopwatch();
const scripts = Array.from({ length: TURNS / TURNS_OF_ONE }, (_, index) =>
  generateScript(TURNS_OF_ONE, index),
);
for (let round = 0; round < ROUNDS; round++) {
  const read = () => scripts.map((text, index) => readScript(text, `file:///script-${index}.gesprek`));
  measureRules(cold, cold.measure(READING, read));
}

const warm = new Stopwatch();
const recollection = new Recollection();
const lines = generateScript(TURNS, 1).split('\n');
const line = lines.findIndex((each, index) => index > lines.length / 2 && each.startsWith('Anna:'));
for (let round = 0; round < ROUNDS; round++) {
  lines[line] = `${lines[line]}${'abcde '[round % 6]}`;
  const text = lines.join('\n');
  const read = () => [readScript(text, 'file:///script.gesprek', undefined, recollection)];
  measureRules(warm, warm.measure(READING, read));
}

const perTurn = (milliseconds: number) => ((milliseconds * 1000) / TURNS).toFixed(2).padStart(8);
const share = (milliseconds: number, sum: number) =>
  `${((100 * milliseconds) / sum).toFixed(1).padStart(5)} %`;
const row = (name: string) => {
  const costs = [cold, warm].map((watch) => {
    const cost = watch.least.get(name) ?? 0;
    return `${perTurn(cost)} ${share(cost, watch.sum)}`;
  });
  return `${costs.join(' ')}  ${name}\n`;
};
const total = (name: string) => (cold.least.get(name) ?? 0) + (warm.least.get(name) ?? 0);
const names = [...cold.least.keys()].filter((name) => name !== READING).sort((a, b) => total(b) - total(a));
process.stdout.write(`Microseconds a turn, and the share of all\n    cold             warm\n`);
process.stdout.write(`${perTurn(cold.sum)}         ${perTurn(warm.sum)}          all\n`);
process.stdout.write([READING, ...names.slice(0, MOST_SHOWN)].map(row).join(''));
