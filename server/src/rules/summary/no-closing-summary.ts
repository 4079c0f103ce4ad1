import { isA } from '../../conversation/ask.ts';
import type { Turn } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { confirmsPlan, loosePlans } from '../shared/sequences/plans.ts';
import { lacksSummary, sumsUp } from '../shared/wording/summing-up.ts';

/** The end of a script: a quarter of its turns, and never fewer than what a summary, its check and a goodbye take. */
const SHARE_OF_THE_END = 0.25;
const FEWEST_TURNS_OF_THE_END = 6;

export default defineRule({
  id: 'no-closing-summary',
  dutchName: 'geen-samenvatting-aan-het-eind',
  group: 'summary',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Het gesprek eindigt zonder samenvatting.',
    en: 'The conversation ends without a summary.',
  },
  source: 'Samenvatten',
  reads: ['summary', 'invite-summary', 'scale-question'],
  yieldsTo: ['path-without-closing'],
  messages: {
    absent: {
      nl: 'In het laatste stuk van dit gesprek staat geen samenvatting. Met een samenvatting rond je af, en gaat de ander met hetzelfde verhaal naar huis als jij. Zet kort op een rij wat er gezegd is, of vraag de ander dat te doen.',
      en: 'There is no summary in the last part of this conversation. A summary rounds off, and lets you both go home with the same story. Briefly bring together what was said, or ask the client to do so.',
    },
  },
  *check(conversation) {
    const { turns, language } = conversation;
    if (!isLongEnoughToMiss(conversation)) return;
    const size = Math.max(FEWEST_TURNS_OF_THE_END, Math.ceil(SHARE_OF_THE_END * turns.length));
    const end = turns.slice(-size);
    if (end.some((turn) => roundsUp(turn, language))) return;
    // Where there is none at all, or a plan is left loose, that says more.
    if (lacksSummary(conversation) || loosePlans(conversation).length > 0) return;
    yield { message: 'absent', at: end.at(-1)!.span };
  },
});

/** A summary, whoever makes it; a scale at the end comes down to one, and so does naming the agreements. */
function roundsUp({ role, utterances }: Turn, language: Language): boolean {
  return (
    role === 'professional' &&
    utterances.some((each) => sumsUp(each) || isA(each, 'scale-question') || confirmsPlan(each, language))
  );
}
