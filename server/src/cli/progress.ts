import type { Texts } from './texts.ts';

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Only who waits longer than this wants to know how far it is. */
const PATIENCE = 1000;
const INTERVAL = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Shows on a terminal how far a long run is, on one line that goes away again. */
export class Progress {
  private readonly stream: Stream;
  private readonly texts: Texts;
  private readonly now: () => number;
  private next: number;
  private showing = false;

  constructor(stream: Stream, texts: Texts, now: () => number = Date.now) {
    this.stream = stream;
    this.texts = texts;
    this.now = now;
    this.next = now() + PATIENCE;
  }

  /** So much is done. */
  at(done: number, all: number): void {
    if (this.stream.isTTY !== true || this.now() < this.next) return;
    this.next = this.now() + INTERVAL;
    this.showing = true;
    this.stream.write(CLEAR_LINE + this.texts.progress(done, all));
  }

  /** Makes room for something else to be written. */
  clear(): void {
    if (this.showing) this.stream.write(CLEAR_LINE);
    this.showing = false;
  }
}
