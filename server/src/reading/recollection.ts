import type { Conversation, OwnTechnique, Turn } from '../conversation/model.ts';
import { LastingMemories } from '../text/memory.ts';
import { type Held, placesBesideTurns } from './moving.ts';
import { TurnMemory } from './turn-memory.ts';
import { unwatch, watch } from './watching.ts';

/** What is kept of one script from version to version while it is being edited. */
export class Recollection {
  readonly memories = new LastingMemories();
  readonly turns = new TurnMemory();
  private conversation: Conversation | undefined;
  private watched: Turn | undefined;
  private places: readonly Held[] | undefined;

  /** A new version is about to be read whole, with these techniques of its own. */
  begin(own: readonly OwnTechnique[]): void {
    this.watch(undefined);
    this.places = undefined;
    this.memories.begin();
    this.turns.begin(own);
  }

  /** The version has been read. */
  keep(conversation: Conversation): void {
    this.conversation = conversation;
  }

  /** Whether this is the version read last: of any other the turns have gone. */
  isOf(conversation: Conversation): boolean {
    return conversation === this.conversation;
  }

  /** The places of the version read last that do not belong to its turns. */
  besideTurns(conversation: Conversation): readonly Held[] {
    this.places ??= placesBesideTurns(conversation);
    return this.places;
  }

  /** Watches this turn and no other; whether it was watched already. */
  watch(turn: Turn | undefined): boolean {
    if (turn === this.watched) return true;
    if (this.watched !== undefined) unwatch(this.watched);
    if (turn !== undefined) watch(turn);
    this.watched = turn;
    return false;
  }
}
