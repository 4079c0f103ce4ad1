import type { Name, Participant, Span, Turn, Utterance } from '../conversation/model.ts';
import type { Before } from '../inference/view.ts';
import type { Language } from '../locale/language.ts';
import { fresh } from '../text/memory.ts';
import type { Blocks } from './blocks.ts';
import type { DraftTurn } from './draft.ts';
import type { Leaf } from './lines.ts';
import type { Recollection } from './recollection.ts';
import { lastSaidIn, SpeechReader } from './speech.ts';
import type { TagReader } from './tags.ts';
import type { TurnMemory } from './turn-memory.ts';

/** Reads turns: gathers the parts of what one participant says, and has them read when the turn is complete. */
export class TurnReader {
  readonly turns: Turn[] = [];
  private readonly script: string;
  private readonly blocks: Blocks;
  private readonly speech: SpeechReader;
  private readonly known: TurnMemory | undefined;
  private turn: DraftTurn | undefined;
  /** The parts of what the turn says, so far. */
  private leaves: Leaf[] = [];
  /** The last utterance of the turn before, for what its answer means. */
  private before: Before | undefined;

  constructor(
    script: string,
    tags: TagReader,
    blocks: Blocks,
    language: Language,
    recollection: Recollection | undefined,
  ) {
    this.known = recollection?.turns;
    this.script = script;
    this.blocks = blocks;
    this.speech = new SpeechReader(script, tags, language, recollection?.memories ?? fresh);
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
    this.before = lastSaidIn(turn);
    this.turn = undefined;
  }

  /** The turn's utterances, from memory where they are known; read into the turn itself where they are not. */
  private recalled(turn: DraftTurn): Utterance[] | undefined {
    if (this.known === undefined) {
      this.speech.read(turn, this.leaves, this.before);
      return undefined;
    }
    const { start, end } = turn.span;
    const text = this.script.slice(start, end);
    const source = { text, start, leaves: this.leaves, setting: this.speech.settingIn(turn, this.before) };
    const known = this.known.recall(source, turn);
    if (known !== undefined) return [...known];
    this.speech.read(turn, this.leaves, this.before);
    this.known.keep(source, turn);
    return undefined;
  }

  private gather(parts: readonly Leaf[]): void {
    const turn = this.turn!;
    for (const leaf of parts) {
      turn.span = { start: turn.span.start, end: leaf.end };
      this.leaves.push(leaf);
    }
  }
}
