/**
 * Knowing what rests on the words of the turn that somebody is typing in. Of all that was worked out about a script,
 * only what read those words can come out differently when a letter is typed there; and of that, what only asked
 * whether a phrase is in them, say, need not be worked out again as long as the answer is the same.
 */
import isSame from 'fast-deep-equal';
import type { Text, TextMemory } from '../text/memory.ts';
import type { Piece, Prose, Span } from './model.ts';

/** What was asked of watched words. */
interface Question {
  readonly ask: () => unknown;
  answer: unknown;
  /** Whether the last letter made a difference. */
  isChanged: boolean;
}

/** What was read of watched words while something was worked out. */
export class Notice {
  private hasRead = false;
  private asked: Set<Question> | undefined;

  /** Whether it may come out differently now that a letter has been typed. */
  get isOutdated(): boolean {
    if (this.hasRead || this.asked === undefined) return this.hasRead;
    for (const { isChanged } of this.asked) if (isChanged) return true;
    return false;
  }

  read(): void {
    this.hasRead = true;
  }

  ask(question: Question): void {
    this.asked ??= new Set();
    this.asked.add(question);
  }

  add(other: Notice): void {
    this.hasRead ||= other.hasRead;
    if (other.asked !== undefined) for (const question of other.asked) this.ask(question);
  }
}

/** Of what is being worked out right now. */
let current: Notice | undefined;

/** What came of some work, and what was noticed meanwhile. */
export interface Noticed<Answer> {
  readonly answer: Answer;
  readonly notice: Notice;
}

/** Does some work and notices what it reads. What is done within other work counts for that too. */
export function noticing<Answer>(work: () => Answer): Noticed<Answer> {
  const outer = current;
  const notice = new Notice();
  current = notice;
  try {
    return { answer: work(), notice };
  } finally {
    current = outer;
    outer?.add(notice);
  }
}

/** Something that was worked out before is used now. */
export function noticeAgain(notice: Notice): void {
  current?.add(notice);
}

/** Something that changes with every letter is being read. */
export function noticeReading(): void {
  current?.read();
}

/** Answers about watched words, asked anew at each letter. */
class Questions {
  private readonly asked = new Map<object, Question>();

  /** The answer, which must be plain data. Questions under one key must be the same. */
  answer<Answer>(key: object, ask: () => Answer): Answer {
    let question = this.asked.get(key);
    if (question === undefined) {
      question = { ask, answer: ask(), isChanged: false };
      this.asked.set(key, question);
    }
    current?.ask(question);
    return question.answer as Answer;
  }

  askAnew(): void {
    for (const question of this.asked.values()) {
      const answer = question.ask();
      question.isChanged = !isSame(answer, question.answer);
      question.answer = answer;
    }
  }
}

const START = {};

/** A place that moves while somebody types: it is noticed who asks where it is. */
export class WatchedSpan implements Span {
  private at: Span;
  private readonly questions = new Questions();

  constructor(at: Span) {
    this.at = at;
  }

  /** Mostly it stays where it begins. */
  get start(): number {
    return this.questions.answer(START, () => this.at.start);
  }

  get end(): number {
    noticeReading();
    return this.at.end;
  }

  become(at: Span): void {
    this.at = at;
    this.questions.askAnew();
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
  private readonly questions = new Questions();

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

  answer<Answer>(key: object, question: (text: Text) => Answer): Answer {
    return this.questions.answer(key, () => question(this.now));
  }

  become(now: Prose): void {
    this.now = now;
    this.span.become(now.span);
    this.questions.askAnew();
  }

  /** The prose as it is now, which nobody watches. */
  get unwatched(): Prose {
    return this.now;
  }
}
