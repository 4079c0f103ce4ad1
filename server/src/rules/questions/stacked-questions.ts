import { isA } from '../../conversation/ask.ts';
import type { Conversation, Span, Turn, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { hasQuestionMark, type Sentence } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { realQuestionsIn } from '../shared/wording/questions-asked.ts';

/** A question in a turn: a sentence, and the utterance it stands in. */
interface Asked {
  readonly utterance: Utterance;
  readonly sentence: Sentence;
}

export default defineRule({
  id: 'stacked-questions',
  dutchName: 'vragen-gestapeld',
  group: 'questions',
  severity: 'hint',
  summary: {
    nl: 'Te veel vragen in één beurt.',
    en: 'Too many questions in one turn.',
  },
  source: 'Open vragen',
  reads: ['check', 'solution-question', 'scale-question', 'elicit-need'],
  yieldsTo: ['open-question-streak', 'closed-question-streak'],
  options: {
    allowed: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        nl: 'Hoeveel vragen er in één beurt mogen staan.',
        en: 'How many questions one turn may hold.',
      },
    },
  },
  messages: {
    stacked: {
      nl: 'Je stelt {count} vragen in één beurt. Dan is het lastig kiezen, en vaak krijg je alleen antwoord op de laatste. Kies de vraag waarop je het liefst een antwoord hoort, en wacht.',
      en: 'You ask {count} questions in one turn. That makes it hard to choose, and often you get an answer to the last one only. Choose the question to which you would most like an answer, and wait.',
    },
    earlier: { nl: 'Ook een vraag in deze beurt.', en: 'Also a question in this turn.' },
  },
  *check(conversation, { allowed }) {
    for (const turn of conversation.turns) {
      if (turn.role !== 'professional' || turn.step !== undefined || turn.utterances.length === 0) continue;
      const asked = questionsOf(turn, conversation);
      const first = asked[allowed];
      if (first === undefined) continue;
      yield {
        message: 'stacked',
        with: { count: asked.length },
        at: { start: startOf(first), end: placeOf(asked.at(-1)!).end },
        related: asked.slice(0, allowed).map((each) => ({ at: placeOf(each), message: 'earlier' })),
      };
    }
  },
});

/** The questions that each ask something new. What belongs to one solution-focused or scale question is asked as one. */
function questionsOf({ utterances }: Turn, { language }: Conversation): readonly Asked[] {
  return utterances.flatMap((utterance) => {
    const { prose } = utterance;
    if (!hasQuestionMark(prose) || isA(utterance, 'check')) return [];
    const sentences = realQuestionsIn(prose, language);
    const isOne = isA(utterance, 'solution-question', 'scale-question', 'elicit-need');
    return sentences.slice(0, isOne ? 1 : undefined).map((sentence) => ({ utterance, sentence }));
  });
}

function placeOf({ utterance: { prose }, sentence }: Asked): Span {
  return spanIn(prose, sentence.from, sentence.to);
}

/** With the tag, where it stands before the question: there point the rules about questions in a row. */
function startOf(asked: Asked): number {
  const { tag } = asked.utterance;
  return asked.sentence.from === 0 && tag !== undefined ? tag.span.start : placeOf(asked).start;
}
