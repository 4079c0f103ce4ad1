import type { Span } from '../conversation/model.ts';
import { overlaps } from '../conversation/places.ts';
import type { Finding } from '../lint/lint.ts';
import type { Rule } from '../rules/contract.ts';
import { ruleNamed } from '../rules/registry.ts';
import { type ScriptDocument, touches } from './document.ts';

/**
 * The rule that a reader at this place may want explained: the one that a `verwacht` or `negeer` names there, or
 * that of the narrowest finding there.
 */
export function ruleToExplain(
  document: ScriptDocument,
  selection: Span,
  findings: readonly Finding[],
): Rule | undefined {
  const named = ruleNamedAt(document, selection.start);
  if (named !== undefined) return named.rule;
  const here = findings.filter(
    ({ problem }) => touches(problem.at, selection.start) || overlaps(problem.at, selection),
  );
  const [narrowest] = here.sort((a, b) => lengthOf(a.problem.at) - lengthOf(b.problem.at));
  return narrowest?.rule;
}

/** The rule that a `verwacht` or `negeer` line names at this place. */
export function ruleNamedAt(
  { conversation }: ScriptDocument,
  offset: number,
): { readonly rule: Rule; readonly span: Span } | undefined {
  for (const { rules } of conversation.directives) {
    const name = rules.find(({ span }) => touches(span, offset));
    const rule = name && ruleNamed(name.text);
    if (rule !== undefined) return { rule, span: name!.span };
  }
  return undefined;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
