import type { OwnTechnique, Turn, Utterance, Writable } from '../conversation/model.ts';
import type { Setting } from '../inference/infer.ts';
import { areAlike as areSettingsAlike } from '../inference/remembered.ts';
import { techniqueKey } from '../text/fold.ts';
import type { Leaf } from './lines.ts';
import { moveUtterance } from './moving.ts';

/** Everything but its place that the utterances of a turn depend on. */
export interface TurnSource {
  /** The script's text from the label to the last word. */
  readonly text: string;
  readonly start: number;
  readonly leaves: readonly Leaf[];
  readonly setting: Setting;
}

interface Kept {
  readonly source: TurnSource;
  /** The turn as it stands now: it moves along with what is typed before it. */
  readonly turn: Turn;
}

/**
 * The turns of a script that is being edited. At most one of them changes when a letter is typed; the utterances of
 * the others are moved to where they now stand instead of being read again. They are the same objects in both
 * versions, so the earlier version must not be looked at any more.
 */
export class TurnMemory {
  private last = new Map<string, Kept[]>();
  private now = new Map<string, Kept[]>();
  private names = '';

  /** A new version is about to be read, in which tags may name these techniques besides the catalogue's. */
  begin(own: readonly OwnTechnique[]): void {
    const names = own.map(({ name, kind }) => `${techniqueKey(name.text)}=${kind}`).join();
    this.last = names === this.names ? this.now : new Map();
    this.names = names;
    this.now = new Map();
  }

  /** The utterances of a turn that stood in the last version with this very text; undefined where there are none. */
  recall(source: TurnSource, turn: Turn): readonly Utterance[] | undefined {
    const candidates = this.last.get(source.text);
    const at = candidates?.findIndex((kept) => areAlike(kept.source, source)) ?? -1;
    if (at < 0) return undefined;
    const [{ turn: before }] = candidates!.splice(at, 1) as [Kept];
    const { utterances } = before;
    const distance = source.start - before.span.start;
    for (const utterance of utterances) {
      if (distance !== 0) moveUtterance(utterance, distance);
      (utterance as Writable<Utterance>).turn = turn;
    }
    this.put({ source, turn });
    return utterances;
  }

  /** One's own techniques stand elsewhere in each version: what names one is read anew. */
  keep(source: TurnSource, turn: Turn): void {
    if (!turn.utterances.some(({ tag }) => tag?.own !== undefined)) this.put({ source, turn });
  }

  /** What a turn of the last version was read from; undefined where it was not kept. `text` is the turn's. */
  sourceOf(turn: Turn, text: string): TurnSource | undefined {
    return this.now.get(text)?.find((kept) => kept.turn === turn)?.source;
  }

  /** A turn of the last version is forgotten. `text` is what it was kept with. */
  forget(turn: Turn, text: string): void {
    const kept = this.now.get(text);
    const at = kept?.findIndex((each) => each.turn === turn) ?? -1;
    if (at >= 0) kept!.splice(at, 1);
  }

  private put(kept: Kept): void {
    const others = this.now.get(kept.source.text);
    if (others === undefined) this.now.set(kept.source.text, [kept]);
    else others.push(kept);
  }
}

function areAlike(a: TurnSource, b: TurnSource): boolean {
  return (
    areSettingsAlike(a.setting, b.setting) &&
    a.leaves.length === b.leaves.length &&
    a.leaves.every(({ type, start, end }, index) => {
      const leaf = b.leaves[index]!;
      return (
        type === leaf.type &&
        start - a.start === leaf.start - b.start &&
        end - start === leaf.end - leaf.start
      );
    })
  );
}
