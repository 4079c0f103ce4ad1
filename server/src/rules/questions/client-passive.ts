import { isA } from '../../conversation/ask.ts';
import type { SpeakerRole, Turn } from '../../conversation/model.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';
import { countOfWords } from '../shared/wording/words-said.ts';

interface Memory {
  /** The short turns of clients since one told more. */
  readonly short: readonly Turn[];
  /** Who spoke last. */
  readonly last?: SpeakerRole;
}

const takesPart: Memory = { short: [], last: 'client' };

export default defineRule({
  id: 'client-passive',
  dutchName: 'client-wacht-af',
  group: 'questions',
  severity: 'info',
  summary: {
    nl: 'De cliënt geeft beurt na beurt een heel kort antwoord.',
    en: 'Turn after turn the client gives a very short answer.',
  },
  source: 'Open vragen',
  reads: ['change-talk', 'position', 'confirmation', 'permission-given', 'permission-refused'],
  options: {
    allowed: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        nl: 'Hoeveel korte beurten van de cliënt elkaar mogen opvolgen.',
        en: 'How many short turns of the client may follow each other.',
      },
    },
    words: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        nl: 'Hoeveel woorden een korte beurt hoogstens heeft.',
        en: 'How many words a short turn has at the most.',
      },
    },
  },
  messages: {
    passive: {
      nl: 'Al {count} beurten op een rij zegt {client} maar een paar woorden. Zo wacht {client} af wat jij nog meer wilt weten. Geef terug wat je hoort, laat een stilte vallen of stel een open vraag.',
      en: 'For {count} turns in a row {client} has said only a few words. So {client} waits for what else you want to know. Give back what you hear, leave a silence or ask an open question.',
    },
    earlier: { nl: 'Ook een heel kort antwoord.', en: 'Also a very short answer.' },
  },
  *check(conversation, { allowed, words }) {
    yield* walk<Memory>(conversation, {
      start: { short: [] },
      key: ({ short, last }) => `${short.length} ${last}`,
      step(before, { moment: { turn }, goesOn }, found) {
        if (turn === undefined) return before;
        const { short, last } = before;
        if (turn.role !== 'client') return turn.role === last ? before : { short, last: turn.role };
        // Who goes on, or answers another client, is not waiting for the professional.
        if (goesOn || last === 'client') return takesPart;
        const told = whatIsTold(turn, words);
        if (told === 'more') return takesPart;
        // One row is one finding: its later turns go by until the client tells more.
        if (told === 'answer' || short.length > allowed) return { short, last: 'client' };
        const memory = [...short, turn];
        if (memory.length > allowed)
          found({
            message: 'passive',
            with: { count: memory.length, client: turn.label.text },
            at: turn.span,
            related: short.map((each) => ({ at: each.span, message: 'earlier' })),
          });
        return { short: memory, last: 'client' };
      },
    });
  },
});

/** `answer`: as short as it should be, as a number or a yes to a check is. `more`: a sign that the client takes part. */
function whatIsTold(turn: Turn, mostWords: number): 'little' | 'answer' | 'more' {
  const { utterances, step } = turn;
  const words = countOfWords(turn);
  // A turn without words is still to be filled in.
  if (words === 0 || words > mostWords) return 'more';
  if (utterances.some(({ prose }) => hasQuestionMark(prose))) return 'more';
  if (utterances.some((each) => isA(each, 'change-talk', 'exception-told', 'success-told'))) return 'more';
  const isAnswer = utterances.some((each) =>
    isA(each, 'position', 'confirmation', 'permission-given', 'permission-refused'),
  );
  return isAnswer || step !== undefined ? 'answer' : 'little';
}
