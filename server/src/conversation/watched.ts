/**
 * Knowing who has read the words of the turn that somebody is typing in. Of all that was worked out about a script,
 * only what read those words can come out differently when a letter is typed there; the rest still holds.
 */
import type { TextMemory } from '../text/memory.ts';
import type { Piece, Prose, Span } from './model.ts';

let isRead = false;

/** What came of some work, and whether words or places of a watched turn were read for it. */
export interface Noticed<Answer> {
  readonly answer: Answer;
  readonly hasRead: boolean;
}

/** Does some work and notices what it reads. What is done within other work counts for that too. */
export function noticing<Answer>(work: () => Answer): Noticed<Answer> {
  const before = isRead;
  isRead = false;
  try {
    const answer = work();
    return { answer, hasRead: isRead };
  } finally {
    isRead ||= before;
  }
}

/** Something that may change with the next letter is being read. */
export function noticeReading(): void {
  isRead = true;
}

/** A place that moves while somebody types: it is noticed who asks where it is. */
export class WatchedSpan implements Span {
  private at: Span;

  constructor(at: Span) {
    this.at = at;
  }

  get start(): number {
    noticeReading();
    return this.at.start;
  }

  get end(): number {
    noticeReading();
    return this.at.end;
  }

  become(at: Span): void {
    this.at = at;
  }

  /** The place as it is now, which nobody watches. */
  get unwatched(): Span {
    return this.at;
  }
}

/** Words that change while somebody types: it is noticed who reads them. */
export class WatchedProse implements Prose {
  readonly span: WatchedSpan;
  private now: Prose;

  constructor(now: Prose) {
    this.now = now;
    this.span = new WatchedSpan(now.span);
  }

  get text(): string {
    noticeReading();
    return this.now.text;
  }

  get pieces(): readonly Piece[] {
    noticeReading();
    return this.now.pieces;
  }

  get memory(): TextMemory | undefined {
    noticeReading();
    return this.now.memory;
  }

  become(now: Prose): void {
    this.now = now;
    this.span.become(now.span);
  }

  /** The prose as it is now, which nobody watches. */
  get unwatched(): Prose {
    return this.now;
  }
}
