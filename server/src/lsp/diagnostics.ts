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

/** A finding as an editor shows it. Without a folder of documentation it links to no page. */
export function diagnosticOf(
  finding: Finding,
  document: ScriptDocument,
  locale: Language,
  docs: string | undefined,
): Diagnostic {
  const { rule, severity, problem } = finding;
  return {
    range: rangeOf(document, problem.at),
    severity: severities[severity],
    code: rule.id,
    ...(docs !== undefined && { codeDescription: { href: pageOf(rule.id, docs, locale) } }),
    source: 'samenspraak',
    message: textOf(finding, locale),
    ...(problem.related?.length && {
      relatedInformation: problem.related.map((related) => ({
        location: { uri: document.uri, range: rangeOf(document, related.at) },
        message: messageOf(rule, related.message, related.with, locale),
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
