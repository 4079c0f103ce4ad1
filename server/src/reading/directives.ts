import type { Directive, Name, Span, Turn } from '../conversation/model.ts';
import { type Blocks, spanOf } from './blocks.ts';
import type { DraftDirective } from './draft.ts';

const REASON = /\s[-–—]\s/;
const RULE_NAME = /[^,\s][^,]*/g;

/** Reads `verwacht` and `negeer` and finds out how far each of them reaches. */
export class DirectiveReader {
  readonly directives: DraftDirective[] = [];
  private readonly blocks: Blocks;
  /** Those that wait for the turn they are about. */
  private waiting: DraftDirective[] = [];
  private readonly wholeScript: DraftDirective[] = [];
  private readonly ofTurns: { directive: DraftDirective; turn: number }[] = [];

  constructor(blocks: Blocks) {
    this.blocks = blocks;
  }

  /** Reads one line. `afterFirstTurn` tells whether anybody has spoken yet in the script. */
  read(kind: Directive['kind'], rest: Name, line: Span, afterFirstTurn: boolean): void {
    const { names, reason } = readRuleNames(rest);
    const directive: DraftDirective = { kind, rules: names, line, reach: line, ...(reason && { reason }) };
    this.directives.push(directive);
    const block = this.blocks.innermost;
    if (block === undefined && !afterFirstTurn) this.wholeScript.push(directive);
    else if (block !== undefined && !block.hasTurn) directive.reach = spanOf(block);
    else this.waiting.push(directive);
  }

  /** The turn with this index begins: it is what the waiting lines are about. */
  meetTurn(turn: number): void {
    for (const directive of this.waiting) this.ofTurns.push({ directive, turn });
    this.waiting = [];
  }

  /** All has been read: settles what could not be known before. */
  finish(script: Span, turns: readonly Turn[]): void {
    for (const directive of this.wholeScript) directive.reach = script;
    for (const directive of this.waiting) directive.reach = { start: directive.line.start, end: script.end };
    for (const { directive, turn } of this.ofTurns) {
      directive.reach = { start: directive.line.start, end: turns[turn]!.span.end };
    }
  }
}

function readRuleNames(rest: Name): { names: Name[]; reason?: string } {
  const cut = REASON.exec(rest.text);
  const list = cut === null ? rest.text : rest.text.slice(0, cut.index);
  const names = [...list.matchAll(RULE_NAME)].map((match): Name => {
    const text = match[0].trimEnd();
    const start = rest.span.start + match.index;
    return { text, span: { start, end: start + text.length } };
  });
  if (cut === null) return { names };
  return { names, reason: rest.text.slice(cut.index + cut[0].length).trim() };
}
