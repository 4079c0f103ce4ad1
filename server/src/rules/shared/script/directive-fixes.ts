import type { ReviewedName } from '../../contract.ts';
import { insertAt } from './writing.ts';

/** Makes a comment of a `verwacht` or `negeer` that names this rule alone: no word of it is lost. */
export function asComment<Title extends string>({ directive }: ReviewedName, title: Title) {
  if (directive.rules.length > 1) return [];
  return [{ title, kind: 'suggestion', edits: [insertAt(directive.line.start, '// ')] } as const];
}
