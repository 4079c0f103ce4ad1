import type { OwnTechnique, Prose, Span, Turn, Utterance } from '../conversation/model.ts';
import type { Setting } from '../inference/infer.ts';
import { areAlike as areSettingsAlike } from '../inference/remembered.ts';
import { techniqueKey } from '../text/fold.ts';
import type { Leaf } from './lines.ts';

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
  readonly utterances: readonly Utterance[];
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
    const [{ source: before, utterances }] = candidates!.splice(at, 1) as [Kept];
    const distance = source.start - before.start;
    for (const utterance of utterances) {
      if (distance !== 0) moveUtterance(utterance, distance);
      (utterance as Writable<Utterance>).turn = turn;
    }
    this.keep(source, utterances);
    return utterances;
  }

  /** One's own techniques stand elsewhere in each version: what names one is read anew. */
  keep(source: TurnSource, utterances: readonly Utterance[]): void {
    if (utterances.some(({ tag }) => tag?.own !== undefined)) return;
    const kept = this.now.get(source.text);
    if (kept === undefined) this.now.set(source.text, [{ source, utterances }]);
    else kept.push({ source, utterances });
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

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

function moveUtterance({ prose, tag }: Utterance, distance: number): void {
  moveProse(prose, distance);
  if (tag === undefined) return;
  move(tag.span, distance);
  move(tag.name.span, distance);
  if (tag.positionSpan !== undefined) move(tag.positionSpan, distance);
}

function moveProse({ span, pieces }: Prose, distance: number): void {
  move(span, distance);
  for (const piece of pieces) (piece as Writable<typeof piece>).start += distance;
}

function move(span: Span, distance: number): void {
  const place = span as Writable<Span>;
  place.start += distance;
  place.end += distance;
}
