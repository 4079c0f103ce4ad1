import { type Noticed, noticeReading, noticing } from './watched.ts';

/** What rules have worked out about a conversation, by its key, to share. */
export class ConversationMemory {
  private readonly known = new Map<object, Noticed<unknown>>();

  /** What is known under this key, or else what `make` gives, which is then known. */
  recall<Answer>(key: object, make: () => Answer): Answer {
    let known = this.known.get(key);
    if (known === undefined) {
      known = noticing(make);
      this.known.set(key, known);
    } else if (known.hasRead) noticeReading();
    return known.answer as Answer;
  }

  /** Forgets what rests on the words of the watched turn. */
  forgetWatched(): void {
    for (const [key, { hasRead }] of this.known) if (hasRead) this.known.delete(key);
  }

  forgetAll(): void {
    this.known.clear();
  }
}
