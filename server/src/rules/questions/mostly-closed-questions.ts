import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { FEWEST_QUESTIONS_FOR_SHARES, placeOfScript } from '../shared/script/whole-script.ts';
import { isAnsweredAtLength } from '../shared/sequences/invited-answers.ts';
import { questionCode } from '../shared/wording/question-codes.ts';

/** More related places than this help nobody. */
const MOST_RELATED = 5;

export default defineRule({
  id: 'mostly-closed-questions',
  dutchName: 'vooral-gesloten-vragen',
  group: 'questions',
  severity: 'info',
  summary: {
    nl: 'Minder dan de helft van je vragen is open.',
    en: 'Less than half of your questions are open.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'closed-question', 'check', 'why-question', 'scale-question', 'elicit-reaction'],
  yieldsTo: ['no-open-question'],
  options: {
    percent: {
      type: 'integer',
      default: 50,
      minimum: 1,
      description: {
        nl: 'Hoeveel procent van de vragen minstens open hoort te zijn.',
        en: 'What percentage of the questions should be open at the least.',
      },
    },
  },
  messages: {
    mostly: {
      nl: 'Van je {total} vragen tel ik er {open} als open. Met gesloten vragen bepaal jij waar het over gaat. Maak er een paar open, dan hoor je wat voor de ander belangrijk is.',
      en: 'Of your {total} questions I count {open} as open. With closed questions it is you who decides what the talk is about. Make some of them open, and you hear what matters to the client.',
    },
    closed: { nl: 'Deze vraag is gesloten.', en: 'This question is closed.' },
  },
  *check(conversation, { percent }) {
    const questions = countedQuestions(conversation);
    // In the place of an option's questions others might have been asked: they must not tip the balance.
    const onEveryPath = questions.filter(({ turn }) => turn.option === undefined);
    if (onEveryPath.length < FEWEST_QUESTIONS_FOR_SHARES) return;
    if (percentOpen(questions) >= percent || percentOpen(onEveryPath) >= percent) return;
    const closed = questions.filter(isClosed);
    const total = questions.length;
    yield {
      message: 'mostly',
      with: { total, open: total - closed.length },
      at: placeOfScript(conversation),
      restsOn: closed,
      related: closed.slice(0, MOST_RELATED).map(({ prose }) => ({ at: prose.span, message: 'closed' })),
    };
  },
});

const families = ['question', 'scale-question', 'elicit-reaction'] as const;

/** The open and the closed questions. Inside a scale the closed ones belong to a step; who starts telling was asked well. */
function countedQuestions(conversation: Conversation): readonly Utterance[] {
  return utterancesOfKind(conversation, ...families).filter((question) => {
    const code = questionCode(question);
    if (code !== 'closed') return code === 'open';
    return question.turn.step === undefined && !isAnsweredAtLength(conversation, question);
  });
}

function percentOpen(questions: readonly Utterance[]): number {
  return (100 * questions.filter((each) => !isClosed(each)).length) / questions.length;
}

function isClosed(question: Utterance): boolean {
  return questionCode(question) === 'closed';
}
