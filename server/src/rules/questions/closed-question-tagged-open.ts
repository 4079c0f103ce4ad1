import { professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { replace, tagOf } from '../shared/script/writing.ts';
import { isAnsweredAtLength } from '../shared/sequences/invited-answers.ts';
import { asksForMore, formsIn } from '../shared/wording/question-form.ts';
import { isTaggedOpen } from '../shared/wording/tagged-open.ts';

export default defineRule({
  id: 'closed-question-tagged-open',
  dutchName: 'open-vraag-is-gesloten',
  group: 'questions',
  severity: 'warning',
  summary: {
    nl: 'Een vraag met de tag ‘open vraag’, waarop je met ja of nee kunt antwoorden.',
    en: 'A question with the tag ‘open question’ that can be answered with yes or no.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'solution-question'],
  messages: {
    closed: {
      nl: 'De tag zegt ‘open vraag’, maar je vraag is gesloten. Met ja of nee is de ander al klaar, en hoor jij weinig. Begin met ‘wat’, ‘hoe’ of ‘welke’.',
      en: 'The tag says ‘open question’, but your question is closed. Yes or no will do as an answer, and you hear little. Begin with ‘what’, ‘how’ or ‘which’.',
    },
    retag: { nl: 'Noem het een gesloten vraag', en: 'Call it a closed question' },
  },
  *check(conversation) {
    for (const utterance of professionalUtterances(conversation)) {
      if (!isTaggedOpen(utterance) || !endsClosed(utterance, conversation)) continue;
      if (isAnsweredAtLength(conversation, utterance)) continue;
      const { tag } = utterance;
      yield {
        message: 'closed',
        at: tag!.span,
        restsOn: [utterance],
        fixes:
          utterance.technique === 'open-question' && tag!.own === undefined
            ? [
                {
                  title: 'retag',
                  kind: 'suggestion',
                  edits: [replace(tag!.span, tagOf(conversation, 'closed-question'))],
                },
              ]
            : [],
      };
    }
  },
});

function endsClosed({ prose }: Utterance, { language }: Conversation): boolean {
  const last = formsIn(prose, language).at(-1);
  if (last === undefined) return false;
  const { words, form } = last;
  return form === 'tagged' || (form === 'inverted' && !asksForMore(words, language));
}
