import type { Fault, FaultKind, Prose, Span } from '../conversation/model.ts';
import { type Line, lineSpan, restOfLine } from './lines.ts';
import { ProseBuilder } from './prose.ts';

/** What the next continuation line goes on with: the turn being read, or the text of some other line. */
type Above = 'turn' | ProseBuilder | undefined;

/** What the reader keeps from line to line: faults, and texts that a later line may still go on with. */
export class Notes {
  readonly faults: Fault[];
  readonly script: string;
  above: Above;
  private readonly unfinished: (() => void)[] = [];

  /** `faults` are those that showed before the lines were read. */
  constructor(script: string, faults: readonly Fault[]) {
    this.script = script;
    this.faults = [...faults];
  }

  fault(kind: FaultKind, span: Span, at?: number): void {
    const text = this.script.slice(span.start, span.end);
    this.faults.push({ kind, span, text, ...(at !== undefined && { at }) });
  }

  /** Lets continuation lines go on with what this line says. */
  openProse(line: Line): ProseBuilder {
    const builder = new ProseBuilder(this.script);
    const { span } = restOfLine(line, this.script);
    builder.append(span.start, span.end);
    this.above = builder;
    return builder;
  }

  /** As `openProse`; hands over the text once all its lines have been read. */
  finishLater(line: Line, use: (prose: Prose) => void): void {
    const builder = this.openProse(line);
    const at = lineSpan(line).end;
    this.unfinished.push(() => use(builder.build(at)));
  }

  /** All lines have been read. */
  settle(): void {
    for (const finish of this.unfinished) finish();
  }
}
