import { LastingMemories } from '../text/memory.ts';
import { TurnMemory } from './turn-memory.ts';

/** What is kept of one script from version to version while it is being edited. */
export class Recollection {
  readonly memories = new LastingMemories();
  readonly turns = new TurnMemory();
}
