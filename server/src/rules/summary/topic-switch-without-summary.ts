import { holds } from '../../conversation/ask.ts';
import type { Conversation, Phase, Utterance } from '../../conversation/model.ts';
import { defineRule, type Problem } from '../contract.ts';
import { isSubstantive } from '../shared/script/whole-script.ts';
import { turnsWithin } from '../shared/sequences/turns-within.ts';
import { walk } from '../shared/sequences/walk.ts';
import { lacksSummary, sumsUp } from '../shared/wording/summing-up.ts';

interface Memory {
  readonly phase?: Phase | undefined;
  /** What the professional said first in this phase. */
  readonly first?: Utterance | undefined;
  /** The professional's turns with something to sum up in this phase, counted no further than matters. */
  readonly turns: number;
  /** Those since the last summary; as many as matter where there was none. */
  readonly since: number;
  /** What the phase before this one opened with and nobody summed up; the first turn of this one may make up for that. */
  readonly left?: Utterance | undefined;
}

/** So many turns are needed for there to be something to sum up. */
const FEWEST_TURNS = 3;
/** A check, a correction and a goodbye to the subject may stand between the summary and the next phase. */
const TURNS_BACK = 3;

const fresh: Memory = { turns: 0, since: TURNS_BACK };

export default defineRule({
  id: 'topic-switch-without-summary',
  dutchName: 'nieuw-onderwerp-zonder-samenvatting',
  group: 'summary',
  severity: 'hint',
  summary: {
    nl: 'Een nieuwe fase begint zonder dat de vorige is samengevat.',
    en: 'A new phase begins, and the one before it was not summed up.',
  },
  source: 'Samenvatten',
  reads: ['summary', 'invite-summary', 'scale-question'],
  messages: {
    noBridge: {
      nl: 'Je begint aan ‘{phase}’ zonder het vorige onderwerp samen te vatten. Met een korte samenvatting rond je dat af en sla je een brug naar wat er komt. Zet hem aan het eind van de vorige fase, of begin er deze mee.',
      en: 'You begin ‘{phase}’ without summing up the subject before it. A short summary closes that, and makes a bridge to what comes. Put it at the end of the phase before, or open this one with it.',
    },
    left: { nl: 'Hier begon het vorige onderwerp.', en: 'Here the subject before it began.' },
  },
  *check(conversation) {
    if (conversation.phases.length < 2 || lacksSummary(conversation)) return;
    const closing = closingPhase(conversation);
    yield* walk<Memory>(conversation, {
      start: fresh,
      key: ({ phase, turns, since, left }, near) =>
        `${phase?.line.start} ${turns} ${since} ${near(left?.turn)}`,
      step(memory, { moment: { kind, phase, turn }, goesOn }, found) {
        if (kind === 'phase') return { ...fresh, phase, left: leftIn(memory, phase) };
        if (turn?.role !== 'professional') return memory;
        const { left } = memory;
        const isSummedUp = turn.utterances.some(sumsUp);
        // A scale at the end of a subject comes down to a summary too; at its beginning it opens the next one.
        const closes = isSummedUp || holds(turn, 'scale-question');
        const begins = turn.utterances.some(isSubstantive);
        if (left !== undefined && begins && !isSummedUp && memory.phase !== closing)
          found(problemOf(memory.phase!, left));
        const counts = begins && !goesOn ? 1 : 0;
        return {
          phase: memory.phase,
          first: memory.first ?? turn.utterances[0],
          turns: Math.min(FEWEST_TURNS, memory.turns + counts),
          since: closes ? 0 : Math.min(TURNS_BACK, memory.since + counts),
          left: begins ? undefined : left,
        };
      },
    });
  },
});

/** The last phase, where it holds a summary: that one looks back on all of the conversation. */
function closingPhase(conversation: Conversation): Phase | undefined {
  const last = conversation.phases.at(-1)!;
  const isSummedUp = turnsWithin(conversation, last.span).some(({ utterances }) => utterances.some(sumsUp));
  return isSummedUp ? last : undefined;
}

/** What is left without a summary where a phase begins. Who goes back to an earlier phase tries again: that is no new subject. */
function leftIn({ phase, first, turns, since }: Memory, next: Phase | undefined): Utterance | undefined {
  const goesBack = phase !== undefined && next !== undefined && next.line.start <= phase.line.start;
  return goesBack || turns < FEWEST_TURNS || since < TURNS_BACK ? undefined : first;
}

function problemOf({ name, line }: Phase, left: Utterance): Problem {
  return {
    message: 'noBridge',
    with: { phase: name.text },
    at: line,
    related: [{ at: left.prose.span, message: 'left' }],
  };
}
