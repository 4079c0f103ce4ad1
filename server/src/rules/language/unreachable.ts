import type { Conversation, Moment, Turn } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'unreachable',
  dutchName: 'onbereikbaar',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Een stuk van het gesprek waar niemand ooit komt.',
    en: 'A part of the conversation that nobody ever gets to.',
  },
  reads: [],
  messages: {
    unreachable: {
      nl: 'Hier komt geen deelnemer: vóór dit punt gaat het gesprek altijd al ergens anders verder. Wat hier staat, oefent dus niemand. Laat een ‘ga naar’ hierheen wijzen, of haal dit stuk weg.',
      en: 'No trainee gets here: before this, the conversation always goes on elsewhere. So nobody practises what is written here. Let a ‘go to’ lead here, or take this part out.',
    },
    leaves: {
      nl: 'Hier gaat het gesprek ergens anders verder.',
      en: 'Here the conversation goes on elsewhere.',
    },
  },
  *check(conversation) {
    if (conversation.jumps.length === 0) return;
    const met = new Set<number>();
    reach(conversation, entries(conversation), met);
    let jumpsAbove = 0;
    for (const moment of conversation.moments) {
      const { turn } = moment;
      if (turn === undefined || met.has(moment.index)) continue;
      // What only follows on this is reached as soon as this is.
      reach(conversation, [moment], met);
      const { jumps } = conversation;
      while (jumpsAbove < jumps.length && jumps[jumpsAbove]!.line.start < turn.span.start) jumpsAbove++;
      const jump = jumps[jumpsAbove - 1];
      const related = jump === undefined ? [] : [{ at: jump.line, message: 'leaves' as const }];
      yield { message: 'unreachable', at: placeOf(turn), related };
    }
  },
});

/** Where the conversation begins. Where a ‘go to’ has no known goal, any phase may be the one that is meant. */
function entries({ moments, jumps }: Conversation): readonly Moment[] {
  const isUnsure = jumps.some((jump) => jump.phase === undefined && !jump.ends);
  return moments.filter(({ kind }) => kind === 'start' || (isUnsure && kind === 'phase'));
}

/** Adds all that can be reached from these moments, themselves included. */
function reach({ moments }: Conversation, from: readonly Moment[], met: Set<number>): void {
  const open = from.map((moment) => moment.index);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (met.has(index)) continue;
    met.add(index);
    open.push(...moments[index]!.next);
  }
}

function placeOf({ label, utterances, span }: Turn) {
  const first = utterances[0];
  return { start: label.span.start, end: first === undefined ? span.end : first.prose.span.end };
}
