import { follow, type Walk } from '../../../conversation/flow.ts';
import type { Conversation } from '../../../conversation/model.ts';
import type { Problem } from '../../contract.ts';

/**
 * Walks every path of a conversation with a bounded memory, for a rule about a sequence: see `Walk`. The problems
 * come back in the order of the script, each once, and name the options that lead to them where they do not hold
 * on every path. (Their message ids are checked by the tests, not by the type.)
 */
export function walk<Memory>(conversation: Conversation, memory: Walk<Memory, Problem>): Problem<never>[] {
  return follow(conversation, memory) as Problem<never>[];
}
