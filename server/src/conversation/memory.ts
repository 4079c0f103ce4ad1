import { type Noticed, noticeAgain, noticing } from './watched.ts';

/** What rules have worked out about a conversation, by its key, to share. */
export class ConversationMemory {
  private readonly known = new Map<object, Noticed<unknown>>();

  /** What is known under this key, or else what `make` gives, which is then known. */
  recall<Answer>(key: object, make: () => Answer): Answer {
    let known = this.known.get(key);
    if (known === undefined) {
      known = noticing(make);
      this.known.set(key, known);
    } else noticeAgain(known.notice);
    return known.answer as Answer;
  }

  /** Forgets what may come out differently now that something has been typed. */
  forgetOutdated(): void {
    for (const [key, { notice }] of this.known) if (notice.isOutdated) this.known.delete(key);
  }

  forgetAll(): void {
    this.known.clear();
  }
}
