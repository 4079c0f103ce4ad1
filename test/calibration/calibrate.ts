/** Reads and lints the conversations of the set, and says how well good and poor separate. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Conversation } from '../../server/src/conversation/model.ts';
import type { Finding } from '../../server/src/lint/lint.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';
import type { Severity } from '../../server/src/rules/contract.ts';

export interface Linted {
  readonly file: string;
  readonly quality: 'good' | 'poor';
  readonly language: 'nl' | 'en';
  readonly tagging: 'tagged' | 'untagged';
  readonly text: string;
  readonly conversation: Conversation;
  readonly findings: readonly Finding[];
}

const folder = join(import.meta.dirname, 'scripts');
const named = /^(good|poor)-(nl|en)-(tagged|untagged)-\d\d-[a-z-]+\.(?:gesprek|conversation)$/;

/** All conversations, linted with the usual settings. */
export function calibrationSet(): readonly Linted[] {
  return readdirSync(folder).sort().map(linted);
}

function linted(file: string): Linted {
  const parts = named.exec(file);
  if (parts === null) throw new Error(`${file}: its name does not tell what it is`);
  const [quality, language, tagging] = parts.slice(1) as [
    Linted['quality'],
    Linted['language'],
    Linted['tagging'],
  ];
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const conversation = readScript(text, pathToFileURL(path).href);
  return { file, quality, language, tagging, text, conversation, findings: lint(conversation).findings };
}

const weights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0.5 };

/** Warnings and errors in 100 turns. */
export function loud({ findings, conversation }: Linted): number {
  const count = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  return (100 * count) / conversation.turns.length;
}

/** All findings in 100 turns, the serious ones counting for more. */
export function weighted({ findings, conversation }: Linted): number {
  const sum = findings.reduce((total, { severity }) => total + weights[severity], 0);
  return (100 * sum) / conversation.turns.length;
}

/** The chance that a random good conversation has less of it than a random poor one; equal counts for half. */
export function auc(scripts: readonly Linted[], measure: (script: Linted) => number): number {
  const [good, poor] = (['good', 'poor'] as const).map((quality) =>
    scripts.filter((script) => script.quality === quality).map(measure),
  );
  const pairs = good!.flatMap((one) => poor!.map((other) => (one < other ? 1 : one === other ? 0.5 : 0)));
  return pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length;
}
