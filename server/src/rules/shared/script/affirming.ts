/** What helps a compliment along: asking how somebody did it. */

import { isA } from '../../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import { phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { wordsIn } from '../../../text/words.ts';
import type { Edit } from '../../contract.ts';
import { addressedAt } from './inserted-turns.ts';
import { insertAt, replace, tagOf } from './writing.ts';

const howYouDidIt = phrases({
  nl: [
    'hoe is <je> (dat|het) … gelukt',
    'hoe (heb|hebt) <je> (dat|het)',
    'hoe (deed|doe|doet) <je> (dat|het)',
    'hoe kreeg <je> (dat|het)',
    'wat (deed|heb) <je>',
  ],
  en: ['how did you', 'how have you', 'how do you do', 'what did you do'],
});

/** Whether the turn goes on to ask how it was done. */
export function asksHow({ turn, index }: Utterance, conversation: Conversation): boolean {
  return turn.utterances
    .slice(index)
    .some((each) => isA(each, 'own-contribution') || howYouDidIt.isIn(each.prose, conversation.language));
}

/** The edit that asks on behind the utterance; none where a question follows already. */
export function askHow(conversation: Conversation, utterance: Utterance): readonly Edit[] {
  const { turn, index, prose, tag } = utterance;
  if (index < turn.utterances.length - 1 || hasQuestionMark(prose)) return [];
  const toSeveral = wordsIn(prose).some(({ key }) => key === 'jullie');
  const question = addressedAt(conversation, turn, {
    nl: toSeveral ? 'Hoe is jullie dat gelukt?' : 'Hoe is je dat gelukt?',
    nlFormal: 'Hoe is u dat gelukt?',
    en: 'How did you manage that?',
  });
  const text = tag === undefined ? question : `${tagOf(conversation, 'own-contribution')} ${question}`;
  return [insertAt(prose.span.end, ` ${text}`)];
}

/** The edit that calls it a compliment; none where it has no tag, or one of the writer's own. */
export function tagAsCompliment(conversation: Conversation, { tag }: Utterance): readonly Edit[] {
  if (tag === undefined || tag.own !== undefined) return [];
  return [replace(tag.span, tagOf(conversation, 'compliment'))];
}
