import { has, isA, professionalUtterances, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { asksOpenly } from '../shared/sequences/asking-on.ts';
import { questionCode } from '../shared/wording/question-codes.ts';

/** More related places than this help nobody. */
const MOST_RELATED = 5;

export default defineRule({
  id: 'no-open-question',
  dutchName: 'geen-open-vraag',
  group: 'questions',
  severity: 'warning',
  summary: {
    nl: 'In het hele script staat geen open vraag.',
    en: 'The whole script holds no open question.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'closed-question', 'why-question', 'scale-question', 'elicit-reaction'],
  messages: {
    absent: {
      nl: 'In dit gesprek stel je geen enkele open vraag. Met een open vraag kiest de ander zelf wat belangrijk is om te vertellen. Vraag ergens naar het verhaal, bijvoorbeeld met ‘hoe’ of ‘wat’.',
      en: 'This conversation holds no open question at all. An open question lets the client choose what matters enough to tell. Somewhere, ask for the story, with ‘how’ or ‘what’ for instance.',
    },
    closed: { nl: 'Deze vraag is gesloten.', en: 'This question is closed.' },
  },
  *check(conversation) {
    if (has(conversation, 'open-question', 'why-question', 'scale-question', 'elicit-reaction')) return;
    if (!isLongEnoughToMiss(conversation)) return;
    if (professionalUtterances(conversation).some((each) => mayAskOpenly(each, conversation))) return;
    const closed = utterancesOfKind(conversation, 'closed-question')
      .filter((utterance) => questionCode(utterance) === 'closed')
      .slice(0, MOST_RELATED);
    yield {
      message: 'absent',
      at: placeOfScript(conversation),
      related: closed.map(({ prose }) => ({ at: prose.span, message: 'closed' })),
    };
  },
});

/** What bears another tag may ask openly all the same; "Mag ik iets vertellen over…?" does not. */
function mayAskOpenly(utterance: Utterance, { language }: Conversation): boolean {
  const asksPermission = isA(utterance, 'elicit-need') && !isA(utterance, 'prior-knowledge');
  return !asksPermission && asksOpenly(utterance, language);
}
