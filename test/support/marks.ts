import type { Span } from '../../server/src/conversation/model.ts';
import { LineIndex } from '../../server/src/lint/lines.ts';
import type { Finding } from '../../server/src/lint/lint.ts';

const MARK_LINE = /^ *(?:\^+|~+)…? \S.*$/;

/** The script of a fixture without its marks. */
export function withoutMarks(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !MARK_LINE.test(line))
    .join('\n');
}

/**
 * The script with what was found marked in place, under the line where it begins:
 * `^^^^ rule-id message severity`, with `inferred` and `via: option > option` where they hold, and
 * `~~~~ rule-id message` for each related place. A stretch that goes on behind its line ends in `…`.
 */
export function withMarks(script: string, findings: readonly Finding[]): string {
  const index = new LineIndex(script);
  const marks = new Map<number, Set<string>>();
  const add = (span: Span, sign: string, words: string) => {
    const { line, column } = index.placeOf(span.start);
    const rest = index.line(line).length - column + 1;
    const length = span.end - span.start;
    const more = length > rest ? '…' : '';
    const bar = sign.repeat(Math.max(1, Math.min(length, rest)));
    const at = marks.get(line) ?? new Set();
    marks.set(line, at.add(`${' '.repeat(column - 1)}${bar}${more} ${words}`));
  };
  for (const { rule, problem, severity, inferred } of findings) {
    const path = problem.via?.length
      ? ` via: ${problem.via.map((option) => option.label.text).join(' > ')}`
      : '';
    add(problem.at, '^', `${rule.id} ${problem.message} ${severity}${inferred ? ' inferred' : ''}${path}`);
    for (const { at, message } of problem.related ?? []) add(at, '~', `${rule.id} ${message}`);
  }
  return script
    .split('\n')
    .flatMap((line, number) => [line, ...(marks.get(number + 1) ?? [])])
    .join('\n');
}
