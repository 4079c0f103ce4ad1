import { LineIndex } from '../lint/lines.ts';
import type { Finding } from '../lint/lint.ts';
import { messageOf, textOf } from '../lint/render.ts';
import type { Language } from '../locale/language.ts';
import { severities } from '../rules/contract.ts';
import { severityNames } from '../rules/names.ts';
import { ruleNameIn } from '../rules/registry.ts';
import { type ExcerptLine, excerpt } from './excerpt.ts';
import { isFixable } from './fix.ts';
import type { LintedFile, Reporter, Summary } from './report.ts';
import { type Paint, printable, styleOf, wrapped } from './terminal.ts';
import { type Texts, texts } from './texts.ts';

/** How a report looks where it is read. */
export interface Look {
  readonly locale: Language;
  readonly paint: Paint;
  /** The columns of the terminal. */
  readonly columns: number;
}

/** For people: each finding with its place, what it says, and the lines that it is about. */
export class TextReporter implements Reporter {
  readonly opening = '';
  readonly separator = '';
  readonly closing = '';
  private readonly look: Look;
  private readonly texts: Texts;

  constructor(look: Look) {
    this.look = look;
    this.texts = texts[look.locale];
  }

  file({ path, text, findings }: LintedFile): string {
    // Most files have nothing to show: their lines need not be counted.
    const lines = new LineIndex(findings.length === 0 ? '' : text);
    return findings.map((finding) => `${this.finding(path, lines, finding).join('\n')}\n\n`).join('');
  }

  end(summary: Summary): string {
    const { counts, files, filesWithFindings, fixable, changed } = summary;
    const found = severities.filter((severity) => counts[severity] > 0);
    const repaired = changed > 0 ? `${this.texts.changed(changed)}\n` : '';
    if (found.length === 0)
      return files > 0 ? `${repaired}${this.texts.nothingFound(this.texts.files(files))}\n` : repaired;
    const each = found.map((severity) =>
      this.look.paint(styleOf[severity], this.texts.count(severity, counts[severity])),
    );
    const last = each.pop()!;
    const all = each.length === 0 ? last : `${each.join(', ')} ${this.texts.and} ${last}`;
    const repairable = fixable > 0 ? `${this.texts.canRepair(fixable)}\n` : '';
    return `${repaired}${this.texts.found(all, filesWithFindings, this.texts.files(files))}\n${repairable}`;
  }

  private finding(path: string, lines: LineIndex, finding: Finding): string[] {
    const { paint, locale, columns } = this.look;
    const { line, column } = lines.placeOf(finding.problem.at.start);
    const place = `${printable(path)}:${line}:${column}`;
    const weight = paint(styleOf[finding.severity], severityNames[finding.severity][locale]);
    const name = paint('dim', ruleNameIn(finding.rule, locale));
    return [
      `${paint('bold', place)} ${weight} ${name}`,
      ...wrapped(printable(textOf(finding, locale)), columns - 2).map((each) => `  ${each}`),
      ...this.excerpt(lines, finding),
      ...this.repair(finding),
    ];
  }

  private excerpt(lines: LineIndex, { rule, problem, severity }: Finding): string[] {
    const { locale, columns, paint } = this.look;
    const related = (problem.related ?? []).map(({ at, message, with: values }) => ({
      at,
      sign: '~',
      words: printable(messageOf(rule, message, values, locale)),
    }));
    const marks = [{ at: problem.at, sign: '^', words: '' }, ...related];
    const gutter = Math.max(...marks.map(({ at }) => String(lines.placeOf(at.start).line).length));
    const shown = excerpt(lines, marks, columns - gutter - 5);
    return shown.map((each) => this.line(each, gutter, (bar) => paint(styleOf[severity], bar)));
  }

  private line({ number, text, mark }: ExcerptLine, gutter: number, loud: (bar: string) => string): string {
    const { paint } = this.look;
    if (text === undefined) return paint('dim', `  ${' '.repeat(gutter)} ⋮`);
    const edge = paint('dim', `  ${String(number ?? '').padStart(gutter)} │ `);
    if (mark === undefined) return (edge + text).trimEnd();
    return edge + (mark.sign === '^' ? loud(text) : paint('dim', `${text} ${mark.words}`)).trimEnd();
  }

  private repair(finding: Finding): string[] {
    const fix = finding.problem.fixes?.find((each) => each.kind === 'safe');
    if (fix === undefined || !isFixable(finding)) return [];
    const title = messageOf(finding.rule, fix.title, fix.with, this.look.locale);
    return [`  ${this.texts.fixable(printable(title))}`];
  }
}
