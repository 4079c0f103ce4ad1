/**
 * Following what is typed within a turn of a script: nearly every version of a script that is being written differs
 * from the one before it in the words of one turn. Its conversation then need not be read again: that turn takes over
 * its new words, and all behind it moves.
 */
import type { Conversation, Heard, Span, Turn, Utterance } from '../conversation/model.ts';
import type { WatchedSpan } from '../conversation/watched.ts';
import type { Change } from '../text/change.ts';
import { fresh, type Memories } from '../text/memory.ts';
import type { DraftTurn } from './draft.ts';
import type { Leaf } from './lines.ts';
import { moveBehind, type Shift } from './moving.ts';
import type { Recollection } from './recollection.ts';
import { lastSaidIn, SpeechReader } from './speech.ts';
import { lineAround, movedParts, partsTyped, type Versions } from './spoken-lines.ts';
import { TagReader } from './tags.ts';
import type { TurnSource } from './turn-memory.ts';
import type { SpokenUtterance } from './utterance.ts';

const BREAK = /[\r\n]/;

/** What has become of a conversation in which somebody typed. */
export interface Followed {
  readonly shift: Shift;
  /** Whether the turn was watched already: then all that did not read its words still holds. */
  readonly wasWatched: boolean;
}

/**
 * Lets the conversation of one version of a script become that of the next one. Undefined where more has changed than
 * the words of one turn: then the script must be read whole, and the conversation is as it was.
 */
export function followTyping(
  conversation: Conversation,
  script: Versions,
  change: Change,
  recollection: Recollection,
): Followed | undefined {
  if (!recollection.isOf(conversation)) return undefined;
  const turn = turnAt(conversation.turns, change);
  if (turn?.speaker === undefined) return undefined;
  const line = lineAround(script.before, change.start);
  if (change.before > line.end || BREAK.test(script.after.slice(change.start, change.after)))
    return undefined;
  const wasWatched = recollection.watch(turn);
  const shift = new Typing(conversation, turn, line, change, script, recollection).follow();
  if (shift === undefined) return undefined;
  if (wasWatched) conversation.memory.forgetOutdated();
  else conversation.memory.forgetAll();
  return { shift, wasWatched };
}

/**
 * Watches the turn in which somebody typed what made the script be read whole: that is where the next letter will come.
 */
export function watchTyped({ turns }: Conversation, change: Change, recollection: Recollection): void {
  recollection.watch(turnAt(turns, { ...change, start: change.after }));
}

/** The last turn whose label ends before the change. */
function turnAt(turns: readonly Turn[], { start }: Change): Turn | undefined {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.label.span.end < start) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1];
}

/** What is typed in one turn of a conversation. */
class Typing {
  private readonly conversation: Conversation;
  private readonly turn: Turn;
  /** The line in which it is typed, as it was. */
  private readonly line: Span;
  private readonly change: Change;
  private readonly script: Versions;
  private readonly recollection: Recollection;
  private readonly tags: TagReader;

  constructor(
    conversation: Conversation,
    turn: Turn,
    line: Span,
    change: Change,
    script: Versions,
    recollection: Recollection,
  ) {
    this.conversation = conversation;
    this.turn = turn;
    this.line = line;
    this.change = change;
    this.script = script;
    this.recollection = recollection;
    this.tags = new TagReader(conversation.ownTechniques);
  }

  follow(): Shift | undefined {
    const { turn, line, change, script } = this;
    const { start, end } = turn.span;
    const distance = change.after - change.before;
    const parts = partsTyped(turn, line, change, script);
    if (parts === undefined) return undefined;
    const typed = this.readTyped(parts);
    const next = this.readNext(typed);
    const saysTheSame =
      areAlike(turn.utterances, typed.utterances, doesAsMuch) && areTagsBefore(change.start, turn);
    if (!saysTheSame || next === 'different') return undefined;
    // Where the script ends with its last word, a blank behind that parts the two.
    if (end === script.before.length && typed.span.end < script.after.length) return undefined;
    this.remember(turn, script.before.slice(start, end), this.sourceOf(typed, parts));
    if (next !== 'the same') this.remember(next.turn, next.source.text, next.source);
    const from = line.end === script.before.length ? line.end : line.end + 1;
    const shift = { from, lastWord: { before: end, after: typed.span.end }, distance };
    moveBehind(this.conversation, turn.index, this.recollection.besideTurns(this.conversation), shift);
    (turn.span as WatchedSpan).become(typed.span);
    for (const [index, utterance] of turn.utterances.entries())
      (utterance as SpokenUtterance).become(typed.utterances[index] as SpokenUtterance);
    return shift;
  }

  private readTyped(parts: readonly Leaf[]): DraftTurn {
    const { label } = this.turn;
    const end = parts[parts.length - 1]?.end ?? label.span.end + 1;
    const typed: DraftTurn = { ...this.turn, span: { start: label.span.start, end }, utterances: [] };
    // Words that will have changed at the next letter are not worth remembering.
    this.speech(this.script.after, fresh).read(typed, parts, this.saidBefore);
    return typed;
  }

  /**
   * What is said next may be heard otherwise after other words. Says whether it is, or else what it will have been
   * read from.
   */
  private readNext(typed: DraftTurn): 'the same' | 'different' | { turn: Turn; source: TurnSource } {
    const { turn, conversation, recollection, script } = this;
    const next = conversation.turns[turn.index + 1];
    if (next === undefined) return 'the same';
    const { start, end } = next.span;
    const source = recollection.turns.sourceOf(next, script.before.slice(start, end));
    if (source === undefined) return 'different';
    const again: DraftTurn = { ...next, utterances: [] };
    const speech = this.speech(script.before, recollection.memories);
    const saidBefore = lastSaidIn(typed);
    speech.read(again, movedParts(source.leaves, start - source.start), saidBefore);
    if (!areAlike(next.utterances, again.utterances, saysAsMuch)) return 'different';
    const setting = speech.settingIn({ ...next, utterances: [] }, saidBefore);
    return { turn: next, source: { ...source, setting } };
  }

  private remember(turn: Turn, text: string, source: TurnSource): void {
    const { turns } = this.recollection;
    turns.forget(turn, text);
    turns.keep(source, turn);
  }

  private sourceOf(typed: DraftTurn, leaves: readonly Leaf[]): TurnSource {
    const { start, end } = typed.span;
    const setting = this.speech(this.script.after, fresh).settingIn(
      { ...typed, utterances: [] },
      this.saidBefore,
    );
    return { text: this.script.after.slice(start, end), start, leaves, setting };
  }

  private speech(script: string, memories: Memories): SpeechReader {
    return new SpeechReader(script, this.tags, this.conversation.language, memories);
  }

  private get saidBefore() {
    const previous = this.conversation.turns[this.turn.index - 1];
    return previous && lastSaidIn(previous);
  }
}

function areAlike(
  some: readonly Utterance[],
  others: readonly Utterance[],
  isLike: (one: Utterance, other: Utterance) => boolean,
): boolean {
  return some.length === others.length && some.every((one, index) => isLike(one, others[index]!));
}

/** Whether all is the same that can be known of two utterances without reading their words. */
function doesAsMuch(one: Utterance, other: Utterance): boolean {
  return (
    one.technique === other.technique &&
    one.inferred === other.inferred &&
    one.tag?.name.text === other.tag?.name.text &&
    // What the words behind a tag say by themselves cannot be known without reading them.
    (one.tag !== undefined || areHeardAlike(one.heard, other.heard))
  );
}

function saysAsMuch(one: Utterance, other: Utterance): boolean {
  return (
    doesAsMuch(one, other) && one.prose.text === other.prose.text && areHeardAlike(one.heard, other.heard)
  );
}

function areHeardAlike(one: Heard | undefined, other: Heard | undefined): boolean {
  return one?.technique === other?.technique && one?.confidence === other?.confidence;
}

/** Whether all tags stand before this place, and none is the last word: what ends where it does would be in doubt. */
function areTagsBefore(offset: number, { utterances, span }: Turn): boolean {
  return utterances.every(
    ({ tag }) => tag === undefined || (tag.span.end <= offset && tag.span.end < span.end),
  );
}
