import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { LocatedFault } from '../config/resolve.ts';
import { rangeOf, type ScriptDocument } from '../features/document.ts';
import type { Finding } from '../lint/lint.ts';
import { messageOf, textOf } from '../lint/render.ts';
import type { Language } from '../locale/language.ts';
import type { Severity } from '../rules/contract.ts';

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The address of a rule's page for readers of this language; `docs` is the folder of the documentation. */
export function pageOf(rule: string, docs: string, locale: Language): string {
  return `${docs.replace(/\/$/, '')}/${locale}/rules/${rule}.md`;
}

/** What a reader is told about a finding. */
interface Wording {
  readonly locale: Language;
  readonly message: string;
  readonly related: readonly string[];
}

/** Most findings stay as they are while somebody types: their words are made once. */
const worded = new WeakMap<Finding, Wording>();

function wordingOf(finding: Finding, locale: Language): Wording {
  const known = worded.get(finding);
  if (known?.locale === locale) return known;
  const { rule, problem } = finding;
  const related = (problem.related ?? []).map((each) => messageOf(rule, each.message, each.with, locale));
  const wording = { locale, message: textOf(finding, locale), related };
  worded.set(finding, wording);
  return wording;
}

/** A finding as an editor shows it. Without a folder of documentation it links to no page. */
export function diagnosticOf(
  finding: Finding,
  document: ScriptDocument,
  locale: Language,
  docs: string | undefined,
): Diagnostic {
  const { rule, severity, problem } = finding;
  const { message, related } = wordingOf(finding, locale);
  return {
    range: rangeOf(document, problem.at),
    severity: severities[severity],
    code: rule.id,
    ...(docs !== undefined && { codeDescription: { href: pageOf(rule.id, docs, locale) } }),
    source: 'samenspraak',
    message,
    ...(problem.related?.length && {
      relatedInformation: problem.related.map(({ at }, index) => ({
        location: { uri: document.uri, range: rangeOf(document, at) },
        message: related[index]!,
      })),
    }),
  };
}

/** What is wrong in a configuration, as an editor shows it there. */
export function faultDiagnostic(fault: LocatedFault, locale: Language): Diagnostic {
  const { line, column } = fault.place;
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: start.line, character: start.character + (fault.at.end - fault.at.start) } },
    severity: DiagnosticSeverity.Error,
    source: 'samenspraak',
    message: fault.message[locale],
  };
}
