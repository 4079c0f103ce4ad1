import type { Span } from '../conversation/model.ts';
import { LineIndex } from '../lint/lines.ts';
import type { Finding } from '../lint/lint.ts';
import { labelOf, messageOf, textOf } from '../lint/render.ts';
import type { Language } from '../locale/language.ts';
import { isFixable } from './fix.ts';
import type { LintedFile, Reporter, Summary } from './report.ts';

/** For programs: one JSON document, a line a file. Lines and columns count from 1, columns in UTF-16 code units. */
export class JsonReporter implements Reporter {
  readonly opening = '{"version":1,"files":[\n';
  readonly separator = ',\n';
  readonly closing = '\n]';
  private readonly locale: Language;

  constructor(locale: Language) {
    this.locale = locale;
  }

  file({ path, text, findings }: LintedFile): string {
    // Most files have nothing to show: their lines need not be counted.
    const lines = new LineIndex(findings.length === 0 ? '' : text);
    return JSON.stringify({
      path,
      findings: findings.map((finding) => jsonOf(finding, lines, this.locale)),
    });
  }

  end({ files, counts }: Summary): string {
    const { error, warning, info, hint } = counts;
    const summary = { files, errors: error, warnings: warning, infos: info, hints: hint };
    return `,"summary":${JSON.stringify(summary)}}\n`;
  }
}

function jsonOf(finding: Finding, lines: LineIndex, locale: Language) {
  const { rule, problem, severity, inferred } = finding;
  return {
    rule: rule.id,
    severity,
    message: textOf(finding, locale),
    ...placesOf(problem.at, lines),
    inferred,
    related: (problem.related ?? []).map((related) => ({
      ...lines.placeOf(related.at.start),
      message: messageOf(rule, related.message, related.with, locale),
    })),
    via: (problem.via ?? []).map(labelOf),
    fixable: isFixable(finding),
  };
}

function placesOf({ start, end }: Span, lines: LineIndex) {
  const last = lines.placeOf(end);
  return { ...lines.placeOf(start), endLine: last.line, endColumn: last.column };
}
