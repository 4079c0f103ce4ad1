import { isA } from '../../conversation/ask.ts';
import type { Conversation, Turn } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { FEWEST_TURNS_FOR_ABSENCE, isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { walk } from '../shared/sequences/walk.ts';

interface Memory {
  /** The professional's turns on this path, counted no further than matters. */
  readonly turns: number;
  /** Those among them since something that rounds off; as many as matter where nothing has yet. */
  readonly since: number;
  readonly last: Turn | undefined;
}

export default defineRule({
  id: 'path-without-closing',
  dutchName: 'pad-zonder-afronding',
  group: 'exercise',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Het gesprek houdt op zonder samenvatting, afspraak of slotvraag.',
    en: 'The conversation stops without a summary, an agreement or a closing question.',
  },
  reads: ['summary', 'invite-summary', 'closing-question', 'scale-action', 'commitment', 'activation'],
  options: {
    turns: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        nl: 'Binnen hoeveel beurten van de professional vóór het einde de afronding hoort te staan.',
        en: 'Within how many of the last turns of the professional the closing should come.',
      },
    },
  },
  messages: {
    open: {
      nl: 'Hier houdt het gesprek op zonder samenvatting, afspraak of slotvraag. Zo weet de cliënt niet wat er nu gebeurt. Rond af: zet op een rij wat er gezegd is, of vraag wat de cliënt meeneemt.',
      en: 'Here the conversation stops without a summary, an agreement or a closing question. The client cannot tell what happens next. Round off: bring together what was said, or ask what the client takes away.',
    },
  },
  *check(conversation, { turns }) {
    if (!isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    const near = nearEnd(conversation, 6 * turns);
    yield* walk<Memory>(conversation, {
      start: { turns: 0, since: turns, last: undefined },
      key: ({ turns, since, last }, near) => `${turns} ${since} ${near(last)}`,
      step(memory, { moment, goesOn }, found) {
        const { turn, kind } = moment;
        if (kind === 'end' && memory.last !== undefined) {
          const isLong = memory.turns >= FEWEST_TURNS_FOR_ABSENCE;
          if (isLong && memory.since >= turns) found({ message: 'open', at: memory.last.span });
          return memory;
        }
        if (turn === undefined) return memory;
        const counts = turn.role === 'professional' && !goesOn ? 1 : 0;
        // What stands further from every end rounds off nothing: its words need not be looked at.
        const isRoundedOff = near.has(moment.index) && roundsOff(turn, language);
        const since = isRoundedOff ? 0 : Math.min(turns, memory.since + counts);
        return { turns: Math.min(FEWEST_TURNS_FOR_ABSENCE, memory.turns + counts), since, last: turn };
      },
    });
  },
});

/** The moments from which the end is no more than so many changes of speaker away, on some path. */
function nearEnd({ moments }: Conversation, changes: number): ReadonlySet<number> {
  const near = new Set<number>();
  let border = [{ index: moments.length - 1, speaker: undefined as string | undefined }];
  for (let left = changes; left >= 0 && border.length > 0; left--) {
    const beyond: typeof border = [];
    for (let each = border.pop(); each !== undefined; each = border.pop()) {
      const { turn, previous } = moments[each.index]!;
      const speaker = turn?.label.text ?? each.speaker;
      if (each.speaker !== undefined && speaker !== each.speaker) {
        beyond.push({ index: each.index, speaker });
        continue;
      }
      if (near.has(each.index)) continue;
      near.add(each.index);
      for (const index of previous) border.push({ index, speaker });
    }
    border = beyond;
  }
  return near;
}

const agreements = phrases({
  nl: [
    'afgesproken',
    'we spreken af',
    'spreken we af',
    'zullen we afspreken',
    'dan spreken we',
    'tot (volgende|over|dan|de|ziens)',
    'wat neem <je> mee',
    'wat ga <je> (als eerste|morgen|deze)',
    'volgende afspraak',
  ],
  en: [
    'we agreed',
    "we've agreed",
    'shall we agree',
    'see you (next|in|then|after|on|again)',
    'what will you take',
    'what do you take',
    'next appointment',
    'until next time',
  ],
});

/** A summary, a closing question or an agreement, whoever makes it. A closing scale sums up too. */
function roundsOff({ role, utterances }: Turn, language: Language): boolean {
  return utterances.some((utterance) =>
    role === 'professional'
      ? isA(utterance, 'summary', 'invite-summary', 'closing-question', 'scale-question') ||
        agreements.isIn(utterance.prose, language)
      : isA(utterance, 'commitment', 'activation'),
  );
}
