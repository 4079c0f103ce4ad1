import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard, Prose, Tag, Turn, Utterance } from '../conversation/model.ts';

/** An utterance with a tag. What its words say by themselves is worked out only when a rule asks. */
export class TaggedUtterance implements Utterance {
  readonly turn: Turn;
  readonly index: number;
  readonly prose: Prose;
  readonly tag: Tag;
  readonly technique: TechniqueId | undefined;
  readonly inferred = false;
  private listen: (() => Heard | undefined) | undefined;
  private known: Heard | undefined;

  constructor(turn: Turn, index: number, prose: Prose, tag: Tag, listen: () => Heard | undefined) {
    this.turn = turn;
    this.index = index;
    this.prose = prose;
    this.tag = tag;
    this.technique = tag.technique;
    this.listen = listen;
  }

  get heard(): Heard | undefined {
    if (this.listen !== undefined) {
      this.known = this.listen();
      this.listen = undefined;
    }
    return this.known;
  }
}
