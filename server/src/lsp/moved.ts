/** What was said about a text, moved along with what was typed since. */
import type { Diagnostic, Position, Range } from 'vscode-languageserver';
import { positionAt, type ScriptText } from '../features/document.ts';
import { changeBetween } from '../text/change.ts';

/** The stretch of a text in which it differs from another one. */
interface Change {
  readonly start: Position;
  /** Where the stretch ends in the earlier text, and where in the later one. */
  readonly before: Position;
  readonly after: Position;
}

/** Finds a change, and moves what was said about the earlier text. */
export class Movement {
  private readonly change: Change;
  private readonly uri: string;

  constructor(uri: string, earlier: ScriptText, later: ScriptText) {
    const { start, before, after } = changeBetween(earlier.text, later.text);
    this.uri = uri;
    this.change = {
      start: positionAt(earlier, start),
      before: positionAt(earlier, before),
      after: positionAt(later, after),
    };
  }

  /** The rules that spoke about the lines that changed, or about the lines beside them. */
  rulesAt(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
    const { start, before } = this.change;
    return new Set(
      diagnostics
        .filter(({ range }) => range.start.line <= before.line + 1 && start.line - 1 <= range.end.line)
        .map(({ code }) => String(code)),
    );
  }

  moved(diagnostic: Diagnostic): Diagnostic {
    const { relatedInformation } = diagnostic;
    return {
      ...diagnostic,
      range: this.range(diagnostic.range),
      ...(relatedInformation && {
        relatedInformation: relatedInformation.map(({ location, message }) => ({
          location:
            location.uri === this.uri ? { uri: this.uri, range: this.range(location.range) } : location,
          message,
        })),
      }),
    };
  }

  private range({ start, end }: Range): Range {
    // What is typed right before the words moves them; what is typed right behind them does not.
    const from = isUpTo(this.change.before, start) ? this.behind(start) : this.position(start);
    const to = this.position(end);
    return { start: from, end: isUpTo(from, to) ? to : from };
  }

  /** What stood within the change now stands at its end. */
  private position(position: Position): Position {
    const { start, before, after } = this.change;
    if (isUpTo(position, start)) return position;
    if (!isUpTo(before, position)) return after;
    return this.behind(position);
  }

  /** A place behind the change. */
  private behind(position: Position): Position {
    const { before, after } = this.change;
    return {
      line: position.line + after.line - before.line,
      character:
        position.line === before.line
          ? position.character + after.character - before.character
          : position.character,
    };
  }
}

function isUpTo(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
