import type { Name, Participant, Prose, Span, Tag, Turn, Utterance } from '../conversation/model.ts';
import type { Setting } from '../inference/infer.ts';
import { hearAgain, segmentAgain } from '../inference/remembered.ts';
import type { Before } from '../inference/view.ts';
import type { Language } from '../locale/language.ts';
import { fresh, type Memories } from '../text/memory.ts';
import { scanned, sliceScan } from '../text/scan.ts';
import type { Blocks } from './blocks.ts';
import type { DraftTurn } from './draft.ts';
import type { Leaf } from './lines.ts';
import { ProseBuilder, sliceProse } from './prose.ts';
import type { Recollection } from './recollection.ts';
import type { TagReader } from './tags.ts';
import type { TurnMemory } from './turn-memory.ts';
import { SpokenUtterance } from './utterance.ts';

/** An utterance while its words are being gathered. */
interface OpenUtterance {
  readonly tag: Tag | undefined;
  readonly builder: ProseBuilder;
  readonly start: number;
}

/** Reads turns: parses what one participant says into utterances, each with its technique. */
export class TurnReader {
  readonly turns: Turn[] = [];
  private readonly script: string;
  private readonly tags: TagReader;
  private readonly blocks: Blocks;
  private readonly language: Language;
  private readonly memories: Memories;
  private readonly known: TurnMemory | undefined;
  private turn: DraftTurn | undefined;
  /** The parts of what the turn says, so far. */
  private leaves: Leaf[] = [];
  private open: OpenUtterance[] = [];
  /** The last utterance of the turn before, for what its answer means. */
  private before: Before | undefined;

  constructor(
    script: string,
    tags: TagReader,
    blocks: Blocks,
    language: Language,
    recollection: Recollection | undefined,
  ) {
    this.memories = recollection?.memories ?? fresh;
    this.known = recollection?.turns;
    this.script = script;
    this.tags = tags;
    this.blocks = blocks;
    this.language = language;
  }

  /** The place of the turn being read, or of the last one read. */
  get lastSpan(): Span | undefined {
    return this.turn?.span ?? this.turns[this.turns.length - 1]?.span;
  }

  begin(label: Name, speaker: Participant | undefined, parts: readonly Leaf[]): void {
    const step = this.blocks.find('step')?.step;
    const scale = this.blocks.find('scale')?.scale;
    const phase = this.blocks.find('phase')?.phase;
    const option = this.blocks.find('option')?.option;
    this.turn = {
      index: this.turns.length,
      label,
      speaker,
      role: speaker?.role ?? 'client',
      utterances: [],
      span: { start: label.span.start, end: label.span.end + 1 },
      phase,
      scale,
      step,
      option,
    };
    this.turns.push(this.turn);
    this.blocks.add('turn', { turn: this.turn });
    this.leaves = [];
    this.gather(parts);
  }

  /** Goes on with the words of an indented line. */
  continue(leaves: readonly Leaf[]): void {
    this.gather(leaves.filter((leaf) => leaf.type !== 'INDENT'));
  }

  /** The turn is complete. */
  finish(): void {
    const { turn } = this;
    if (turn === undefined) return;
    turn.utterances = this.recalled(turn) ?? turn.utterances;
    const last = turn.utterances[turn.utterances.length - 1];
    this.before = last && beforeOf(last, turn);
    this.turn = undefined;
  }

  /** The turn's utterances, from memory where they are known; read into the turn itself where they are not. */
  private recalled(turn: DraftTurn): Utterance[] | undefined {
    if (this.known === undefined) {
      this.parse(turn);
      return undefined;
    }
    const { start, end } = turn.span;
    const text = this.script.slice(start, end);
    const source = { text, start, leaves: this.leaves, setting: this.settingIn(turn) };
    const known = this.known.recall(source, turn);
    if (known !== undefined) return [...known];
    this.parse(turn);
    this.known.keep(source, turn.utterances);
    return undefined;
  }

  private gather(parts: readonly Leaf[]): void {
    const turn = this.turn!;
    for (const leaf of parts) {
      turn.span = { start: turn.span.start, end: leaf.end };
      this.leaves.push(leaf);
    }
  }

  /** Divides what the turn says into utterances. */
  private parse(turn: DraftTurn): void {
    this.open = [];
    for (const leaf of this.leaves) {
      const current = this.open[this.open.length - 1];
      const tag = leaf.type === 'TAG' ? this.readTag(leaf, current) : undefined;
      if (tag !== undefined) this.openUtterance(tag, leaf.start);
      else (current ?? this.openUtterance(undefined, leaf.start)).builder.append(leaf.start, leaf.end);
    }
    for (const open of this.open) this.close(open, turn);
  }

  private readTag(leaf: Leaf, current: OpenUtterance | undefined): Tag | undefined {
    const image = this.script.slice(leaf.start, leaf.end);
    return this.tags.read(image, { start: leaf.start, end: leaf.end }, current?.builder.soFar ?? '');
  }

  private openUtterance(tag: Tag | undefined, start: number): OpenUtterance {
    const open = { tag, builder: new ProseBuilder(this.script), start };
    this.open.push(open);
    return open;
  }

  private close({ tag, builder, start }: OpenUtterance, turn: DraftTurn): void {
    const prose = builder.build(tag?.span.end ?? start);
    if (tag === undefined) {
      this.addUntagged(prose, turn);
      return;
    }
    const { text, span, pieces } = prose;
    const memory = this.memories.of(text);
    const setting = this.settingIn(turn);
    const listen = () => (text === '' ? undefined : hearAgain(text, setting, memory));
    turn.utterances.push(SpokenUtterance.tagged(turn, { text, span, pieces, memory }, tag, listen));
  }

  private addUntagged(prose: Prose, turn: DraftTurn): void {
    if (prose.text === '') return;
    const whole = this.memories.of(prose.text);
    for (const { from, to, heard } of segmentAgain(prose.text, this.settingIn(turn), whole)) {
      // What lies between two utterances belongs to neither.
      const end = from + prose.text.slice(from, to).trimEnd().length;
      const isWhole = from === 0 && end === prose.text.length;
      const { text, span, pieces } = isWhole ? prose : sliceProse(prose, from, end);
      const memory = isWhole ? whole : this.memories.of(text);
      if (!isWhole) memory.scan ??= sliceScan(scanned(prose.text, whole), from, end);
      turn.utterances.push(SpokenUtterance.untagged(turn, { text, span, pieces, memory }, heard));
    }
  }

  private settingIn(turn: DraftTurn): Setting {
    const earlier = turn.utterances[turn.utterances.length - 1];
    return {
      language: this.language,
      role: turn.role,
      step: turn.step?.number,
      before: earlier === undefined ? this.before : beforeOf(earlier, turn),
      memory: undefined,
    };
  }
}

function beforeOf({ prose, technique }: Utterance, { role }: DraftTurn): Before {
  return { text: prose.text, role, technique };
}
