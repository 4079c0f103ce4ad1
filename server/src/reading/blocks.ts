import type { Moment, MomentKind } from '../conversation/model.ts';
import type {
  DraftChoice,
  DraftMoment,
  DraftOption,
  DraftPhase,
  DraftScale,
  DraftSpan,
  DraftStep,
} from './draft.ts';

/** A block that is open while its lines are being read. */
export type Block =
  | { readonly kind: 'phase'; readonly phase: DraftPhase; hasTurn: boolean }
  | { readonly kind: 'scale'; readonly scale: DraftScale; hasTurn: boolean }
  | { readonly kind: 'step'; readonly step: DraftStep; hasTurn: boolean }
  | { readonly kind: 'choice'; readonly choice: DraftChoice; readonly branch: Branch; hasTurn: boolean }
  | { readonly kind: 'option'; readonly option: DraftOption; hasTurn: boolean };

/** Where the options of a choice begin, and what has run to their ends. */
interface Branch {
  entry: number[] | undefined;
  readonly exits: number[];
}

/**
 * The open blocks and the graph of what follows what, built side by side as the lines go by. Every line adds
 * a bounded number of edges, so the graph grows with the script and not with its number of paths.
 */
export class Blocks {
  readonly moments: DraftMoment[] = [momentOf(0, 'start', {})];
  private readonly open: Block[] = [];
  /** The moments that what comes next will follow. */
  private loose: number[] = [0];

  get innermost(): Block | undefined {
    return this.open[this.open.length - 1];
  }

  /** The innermost open block of this kind. */
  find<K extends Block['kind']>(kind: K): Extract<Block, { kind: K }> | undefined {
    for (let index = this.open.length - 1; index >= 0; index--) {
      const block = this.open[index]!;
      if (block.kind === kind) return block as Extract<Block, { kind: K }>;
    }
    return undefined;
  }

  /** The innermost open block of this kind within the innermost open option. */
  findInOption<K extends Block['kind']>(kind: K): Extract<Block, { kind: K }> | undefined {
    for (let index = this.open.length - 1; index >= 0; index--) {
      const block = this.open[index]!;
      if (block.kind === kind) return block as Extract<Block, { kind: K }>;
      if (block.kind === 'option') return undefined;
    }
    return undefined;
  }

  push(block: Block): void {
    if (block.kind === 'option') {
      const { branch } = this.open[this.open.length - 1] as Extract<Block, { kind: 'choice' }>;
      branch.entry ??= this.loose;
      this.loose = branch.entry;
    }
    this.open.push(block);
  }

  openChoice(choice: DraftChoice): void {
    this.push({ kind: 'choice', choice, branch: { entry: undefined, exits: [] }, hasTurn: false });
  }

  /** Closes the open blocks down to and including this one; they end at `end`. */
  closeThrough(block: Block, end: number): void {
    while (this.open.length > 0) {
      const closed = this.open.pop()!;
      this.close(closed, end);
      if (closed === block) return;
    }
  }

  /** Closes what is open inside this block; the block itself stays open. */
  closeInside(block: Block, end: number): void {
    while (this.open.length > 0 && this.innermost !== block) this.close(this.open.pop()!, end);
  }

  closeAll(end: number): void {
    while (this.open.length > 0) this.close(this.open.pop()!, end);
  }

  private close(block: Block, end: number): void {
    spanOf(block).end = end;
    if (block.kind === 'option') {
      const { branch } = this.open[this.open.length - 1] as Extract<Block, { kind: 'choice' }>;
      for (const exit of this.loose) branch.exits.push(exit);
      this.loose = [];
    } else if (block.kind === 'choice') {
      if (block.branch.entry !== undefined) this.loose = block.branch.exits;
    } else if (block.kind === 'scale') {
      this.add('scale-end', { scale: block.scale });
    }
  }

  /** A moment that follows what came before. */
  add(kind: MomentKind, what: Partial<Moment>): DraftMoment {
    const moment = momentOf(this.moments.length, kind, what);
    this.moments.push(moment);
    for (const before of this.loose) this.connect(before, moment.index);
    this.loose = [moment.index];
    return moment;
  }

  /** What came before goes on elsewhere: nothing on this side follows it. Returns the moments that leave. */
  leave(): readonly number[] {
    const leaving = this.loose;
    this.loose = [];
    return leaving;
  }

  connect(from: number, to: number): void {
    this.moments[from]!.next.push(to);
    this.moments[to]!.previous.push(from);
  }

  /** All open blocks have heard a turn now. */
  markTurn(): void {
    for (let index = this.open.length - 1; index >= 0; index--) {
      const block = this.open[index]!;
      if (block.hasTurn) return;
      block.hasTurn = true;
    }
  }
}

/** All moments have the same fields in the same order: every walk of every rule looks at them. */
function momentOf(index: number, kind: MomentKind, what: Partial<Moment>): DraftMoment {
  const { turn, phase, scale, step, choice, option } = what;
  return { index, kind, next: [], previous: [], turn, phase, scale, step, choice, option };
}

export function spanOf(block: Block): DraftSpan {
  switch (block.kind) {
    case 'phase':
      return block.phase.span;
    case 'scale':
      return block.scale.span;
    case 'step':
      return block.step.span;
    case 'choice':
      return block.choice.span;
    case 'option':
      return block.option.span;
  }
}
