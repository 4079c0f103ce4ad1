import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix } from '../contract.ts';
import { replace } from '../shared/script/writing.ts';
import { asksOpenly } from '../shared/sequences/asking-on.ts';
import { isAnsweredAtLength } from '../shared/sequences/invited-answers.ts';
import { questionCode } from '../shared/wording/question-codes.ts';
import { asksSomething } from '../shared/wording/questions-asked.ts';

export default defineRule({
  id: 'mixed-open-closed',
  dutchName: 'open-vraag-wordt-gesloten',
  group: 'questions',
  severity: 'hint',
  summary: {
    nl: 'Na je open vraag stel je in dezelfde beurt een gesloten vraag.',
    en: 'After your open question you ask a closed one in the same turn.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'closed-question', 'check'],
  yieldsTo: ['stacked-questions'],
  messages: {
    closed: {
      nl: 'Je stelt eerst een open vraag, en daarna deze gesloten vraag. Meestal geeft iemand antwoord op de laatste, met ja of nee. Stop na je open vraag en wacht even.',
      en: 'First you ask an open question, and then this closed one. People mostly answer the last one, with yes or no. Stop after your open question and wait a moment.',
    },
    open: { nl: 'Dit is je open vraag.', en: 'This is your open question.' },
    stop: { nl: 'Stop na de open vraag', en: 'Stop after the open question' },
  },
  *check(conversation) {
    for (const closed of utterancesOfKind(conversation, 'closed-question')) {
      const open = spoiltBy(closed, conversation);
      if (open === undefined) continue;
      yield {
        message: 'closed',
        at: mainPlaceOf(closed),
        restsOn: [open, closed],
        related: [{ at: open.prose.span, message: 'open' }],
        fixes: fixesOf(closed),
      };
    }
  },
});

/** The open question just before it in its turn, where the closed one is what is left to answer. */
function spoiltBy(closed: Utterance, conversation: Conversation): Utterance | undefined {
  const { turn, index, prose } = closed;
  const { language } = conversation;
  if (questionCode(closed) !== 'closed' || turn.role !== 'professional' || turn.step !== undefined)
    return undefined;
  const open = turn.utterances[index - 1];
  if (open === undefined || !isA(open, 'open-question', 'why-question')) return undefined;
  if (asksOpenly(closed, language) || !asksSomething(prose, language)) return undefined;
  // Where more is asked behind it, it is not what is left to answer, or `stacked-questions` says so.
  const behind = turn.utterances.slice(index + 1).filter((each) => !isA(each, 'check'));
  if (behind.some((each) => asksSomething(each.prose, language) || asksOpenly(each, language)))
    return undefined;
  return isAnsweredAtLength(conversation, closed) ? undefined : open;
}

/** Leaving it out is for the writer to choose; not where words behind it would come to stand under another tag. */
function fixesOf({ turn, index, prose }: Utterance): readonly Fix<'stop'>[] {
  if (index < turn.utterances.length - 1) return [];
  const { end } = turn.utterances[index - 1]!.prose.span;
  return [{ title: 'stop', kind: 'suggestion', edits: [replace({ start: end, end: prose.span.end }, '')] }];
}
