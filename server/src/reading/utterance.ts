import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard, Prose, Tag, Turn, Utterance } from '../conversation/model.ts';
import { noticeReading, WatchedProse } from '../conversation/watched.ts';

/**
 * An utterance as it is read. Tagged or not, all are objects of one shape: rules look at them so often that two
 * would cost.
 */
export class SpokenUtterance implements Utterance {
  readonly turn: Turn;
  readonly index: number;
  prose: Prose;
  readonly tag: Tag | undefined;
  readonly technique: TechniqueId | undefined;
  readonly inferred: boolean;
  private listen: (() => Heard | undefined) | undefined;
  private known: Heard | undefined;

  private constructor(
    turn: Turn,
    prose: Prose,
    tag: Tag | undefined,
    heard: Heard | undefined,
    listen: (() => Heard | undefined) | undefined,
  ) {
    this.turn = turn;
    this.index = turn.utterances.length;
    this.prose = prose;
    this.tag = tag;
    this.technique = tag === undefined ? heard?.technique : tag.technique;
    this.inferred = tag === undefined && heard !== undefined;
    this.listen = listen;
    this.known = heard;
  }

  /** The next utterance of a turn. What its words say by themselves is worked out only when a rule asks. */
  static tagged(turn: Turn, prose: Prose, tag: Tag, listen: () => Heard | undefined): SpokenUtterance {
    return new SpokenUtterance(turn, prose, tag, undefined, listen);
  }

  /** The next utterance of a turn, of the technique that was heard in it. */
  static untagged(turn: Turn, prose: Prose, heard: Heard | undefined): SpokenUtterance {
    return new SpokenUtterance(turn, prose, undefined, heard, undefined);
  }

  get heard(): Heard | undefined {
    if (this.tag !== undefined && this.prose instanceof WatchedProse) noticeReading();
    if (this.listen !== undefined) {
      this.known = this.listen();
      this.listen = undefined;
    }
    return this.known;
  }

  /** From now on it is noticed who reads its words, or no longer. */
  watch(isWatched: boolean): void {
    const { prose } = this;
    if (isWatched) this.prose = new WatchedProse(prose);
    else if (prose instanceof WatchedProse) this.prose = prose.unwatched;
  }

  /** Takes over the words of what was read in its place, and what they say. */
  become({ prose, listen, known }: SpokenUtterance): void {
    if (this.prose instanceof WatchedProse) this.prose.become(prose);
    else this.prose = prose;
    this.listen = listen;
    this.known = known;
  }
}
