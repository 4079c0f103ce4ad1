import type { Span } from '../conversation/model.ts';
import { LineIndex } from '../lint/lines.ts';
import type { Finding } from '../lint/lint.ts';
import { labelOf, messageOf, textOf } from '../lint/render.ts';
import type { Language } from '../locale/language.ts';
import { isFixable } from './fix.ts';
import type { LintedFile, Reporter, Summary, Write } from './report.ts';

/** For programs: one JSON document, a line a file. Lines and columns count from 1, columns in UTF-16 code units. */
export class JsonReporter implements Reporter {
  private readonly write: Write;
  private readonly locale: Language;
  private begun = false;

  constructor(write: Write, locale: Language) {
    this.write = write;
    this.locale = locale;
  }

  file({ path, text, findings }: LintedFile): void {
    // Most files have nothing to show: their lines need not be counted.
    const lines = new LineIndex(findings.length === 0 ? '' : text);
    const entry = { path, findings: findings.map((finding) => jsonOf(finding, lines, this.locale)) };
    this.write(`${this.begun ? ',' : '{"version":1,"files":['}\n${JSON.stringify(entry)}`);
    this.begun = true;
  }

  end({ files, counts }: Summary): void {
    const { error, warning, info, hint } = counts;
    const summary = { files, errors: error, warnings: warning, infos: info, hints: hint };
    const closing = this.begun ? '\n]' : '{"version":1,"files":[]';
    this.write(`${closing},"summary":${JSON.stringify(summary)}}\n`);
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
