/** Which rules read a technique. */
import type { Technique, TechniqueId } from '../../src/catalogue/catalogue.ts';
import type { Rule } from '../../src/rules/contract.ts';
import { allRules } from '../../src/rules/registry.ts';

/** The rules that read a technique, those that name it first before the others. */
export function rulesReading({ id }: Technique): readonly Rule[] {
  const reading = allRules.filter(({ reads }) => reads.includes(id));
  return [
    ...reading.filter((rule) => readsFirst(rule, [id])),
    ...reading.filter((rule) => !readsFirst(rule, [id])),
  ];
}

/** Whether the technique that a rule names first is one of these. */
export function readsFirst({ reads }: Rule, ids: readonly TechniqueId[]): boolean {
  return reads[0] !== undefined && ids.includes(reads[0]);
}
