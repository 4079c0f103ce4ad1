import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { asksOpenly } from '../shared/sequences/asking-on.ts';
import { isAnsweredAtLength } from '../shared/sequences/invited-answers.ts';
import { walk } from '../shared/sequences/walk.ts';
import { questionCode } from '../shared/wording/question-codes.ts';

/** The closed questions asked since something else was done than that. */
type Memory = readonly Utterance[];

export default defineRule({
  id: 'closed-question-streak',
  dutchName: 'gesloten-vragen-op-een-rij',
  group: 'questions',
  severity: 'warning',
  summary: {
    nl: 'Te veel gesloten vragen achter elkaar.',
    en: 'Too many closed questions in a row.',
  },
  source: 'Open vragen',
  reads: ['closed-question', 'check', 'open-question', 'reflection', 'affirmation', 'summary'],
  options: {
    allowed: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        nl: 'Hoeveel gesloten vragen elkaar mogen opvolgen.',
        en: 'How many closed questions may follow each other.',
      },
    },
  },
  messages: {
    streak: {
      nl: 'Je stelt al {count} gesloten vragen op een rij. Zo loop je een lijstje af, en geeft de ander korte antwoorden. Geef terug wat je hoort, of vraag met ‘hoe’ of ‘wat’ naar het verhaal erachter.',
      en: 'You have asked {count} closed questions in a row. It turns into ticking off a list, and the answers stay short. Give back what you hear, or ask for the story behind it with ‘how’ or ‘what’.',
    },
    earlier: { nl: 'Ook een gesloten vraag.', en: 'Also a closed question.' },
  },
  *check(conversation, { allowed }) {
    if (!has(conversation, 'closed-question')) return;
    yield* walk<Memory>(conversation, {
      start: [],
      key: (asked) => asked.length,
      step(asked, { moment: { turn } }, found) {
        if (turn?.role !== 'professional') return asked;
        let memory = asked;
        for (const utterance of turn.utterances) {
          const effect = effectOf(utterance, conversation);
          if (effect === 'breaks') memory = [];
          // One streak is one finding: its later questions go by until something else is done.
          if (effect !== 'counts' || memory.length > allowed) continue;
          memory = [...memory, utterance];
          if (memory.length <= allowed) continue;
          found({
            message: 'streak',
            with: { count: memory.length },
            at: mainPlaceOf(utterance),
            restsOn: memory,
            related: memory.slice(0, -1).map((each) => ({ at: each.prose.span, message: 'earlier' })),
          });
        }
        return memory;
      },
    });
  },
});

/** So many words are more than "Oké" or "Ga zitten": where nobody knows what they are, they may give something back. */
const FEWEST_WORDS_OF_A_STATEMENT = 4;

/** What an utterance does to a row of closed questions. Checks have a place of their own, and so has a scale. */
function effectOf(utterance: Utterance, conversation: Conversation): 'counts' | 'breaks' | 'none' {
  const { language } = conversation;
  const code = questionCode(utterance);
  if (code === 'closed') {
    if (asksOpenly(utterance, language) || isAnsweredAtLength(conversation, utterance)) return 'breaks';
    return utterance.turn.step === undefined ? 'counts' : 'none';
  }
  return code === 'open' || givesBack(utterance, language) ? 'breaks' : 'none';
}

function givesBack(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'reflection', 'affirmation', 'summary', 'invite-summary', 'prior-knowledge'))
    return true;
  if (utterance.technique !== undefined) return false;
  const { prose } = utterance;
  if (hasQuestionMark(prose)) return asksOpenly(utterance, language);
  return countWords(prose) >= FEWEST_WORDS_OF_A_STATEMENT;
}
