import type { Prose, Tag, Turn, Utterance } from '../conversation/model.ts';
import type { Setting } from '../inference/infer.ts';
import { hearAgain, segmentAgain } from '../inference/remembered.ts';
import type { Before } from '../inference/view.ts';
import type { Language } from '../locale/language.ts';
import type { Memories } from '../text/memory.ts';
import { scanned, sliceScan } from '../text/scan.ts';
import type { DraftTurn } from './draft.ts';
import type { Leaf } from './lines.ts';
import { ProseBuilder, sliceProse } from './prose.ts';
import type { TagReader } from './tags.ts';
import { SpokenUtterance } from './utterance.ts';

/** An utterance while its words are being gathered. */
interface OpenUtterance {
  readonly tag: Tag | undefined;
  readonly builder: ProseBuilder;
  readonly start: number;
}

/** Reads what a turn says: divides its parts into utterances, each with its technique. */
export class SpeechReader {
  private readonly script: string;
  private readonly tags: TagReader;
  private readonly language: Language;
  private readonly memories: Memories;

  constructor(script: string, tags: TagReader, language: Language, memories: Memories) {
    this.script = script;
    this.tags = tags;
    this.language = language;
    this.memories = memories;
  }

  /** Reads these parts into utterances of the turn. `before` is the last utterance of the turn before it. */
  read(turn: DraftTurn, parts: readonly Leaf[], before: Before | undefined): void {
    for (const open of this.divide(parts)) this.close(open, turn, before);
  }

  /** In which setting the next utterance of the turn will be heard. */
  settingIn(turn: DraftTurn, before: Before | undefined): Setting {
    const earlier = turn.utterances[turn.utterances.length - 1];
    return {
      language: this.language,
      role: turn.role,
      step: turn.step?.number,
      before: earlier === undefined ? before : beforeOf(earlier, turn),
      memory: undefined,
    };
  }

  private divide(parts: readonly Leaf[]): readonly OpenUtterance[] {
    const all: OpenUtterance[] = [];
    const begin = (tag: Tag | undefined, start: number): OpenUtterance => {
      const begun = { tag, builder: new ProseBuilder(this.script), start };
      all.push(begun);
      return begun;
    };
    for (const part of parts) {
      const current = all[all.length - 1];
      const tag = part.type === 'TAG' ? this.readTag(part, current) : undefined;
      if (tag !== undefined) begin(tag, part.start);
      else (current ?? begin(undefined, part.start)).builder.append(part.start, part.end);
    }
    return all;
  }

  private readTag({ start, end }: Leaf, current: OpenUtterance | undefined): Tag | undefined {
    return this.tags.read(this.script.slice(start, end), { start, end }, current?.builder.soFar ?? '');
  }

  private close({ tag, builder, start }: OpenUtterance, turn: DraftTurn, before: Before | undefined): void {
    const prose = builder.build(tag?.span.end ?? start);
    if (tag === undefined) {
      this.addUntagged(prose, turn, before);
      return;
    }
    const { text, span, pieces } = prose;
    const memory = this.memories.of(text);
    const setting = this.settingIn(turn, before);
    const listen = () => (text === '' ? undefined : hearAgain(text, setting, memory));
    turn.utterances.push(SpokenUtterance.tagged(turn, { text, span, pieces, memory }, tag, listen));
  }

  private addUntagged(prose: Prose, turn: DraftTurn, before: Before | undefined): void {
    if (prose.text === '') return;
    const whole = this.memories.of(prose.text);
    for (const { from, to, heard } of segmentAgain(prose.text, this.settingIn(turn, before), whole)) {
      // What lies between two utterances belongs to neither.
      const end = from + prose.text.slice(from, to).trimEnd().length;
      const isWhole = from === 0 && end === prose.text.length;
      const { text, span, pieces } = isWhole ? prose : sliceProse(prose, from, end);
      const memory = isWhole ? whole : this.memories.of(text);
      if (!isWhole) memory.scan ??= sliceScan(scanned(prose.text, whole), from, end);
      turn.utterances.push(SpokenUtterance.untagged(turn, { text, span, pieces, memory }, heard));
    }
  }
}

function beforeOf({ prose, technique }: Utterance, { role }: Pick<Turn, 'role'>): Before {
  return { text: prose.text, role, technique };
}

/** What was said last in a turn, for the turn after it. */
export function lastSaidIn(turn: Pick<Turn, 'role' | 'utterances'>): Before | undefined {
  const last = turn.utterances[turn.utterances.length - 1];
  return last && beforeOf(last, turn);
}
