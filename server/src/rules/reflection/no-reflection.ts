import { has, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { mayReflect } from '../shared/wording/reflecting.ts';

export default defineRule({
  id: 'no-reflection',
  dutchName: 'geen-reflectie',
  group: 'reflection',
  severity: 'warning',
  summary: {
    nl: 'In het hele script staat geen reflectie.',
    en: 'The whole script holds no reflection.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  messages: {
    absent: {
      nl: 'In dit gesprek staat geen enkele reflectie. De ander merkt dan niet of je hoort wat er wordt verteld. Geef een paar keer in eigen woorden terug wat je hoort, en wacht dan even.',
      en: 'This conversation holds no reflection at all. People then cannot tell whether you hear what they say. A few times, give back in your own words what you hear, and then wait a moment.',
    },
  },
  *check(conversation) {
    if (has(conversation, 'reflection') || !isLongEnoughToMiss(conversation)) return;
    if (!mayBeReflectedSomewhere(conversation)) yield { message: 'absent', at: placeOfScript(conversation) };
  },
});

/** Whether something that no tag names may well be one; before the client speaks there is nothing to reflect. */
function mayBeReflectedSomewhere(conversation: Conversation): boolean {
  const { turns, language } = conversation;
  const first = turns.findIndex(({ role }) => role === 'client');
  return professionalUtterances(conversation).some(
    (utterance) => first >= 0 && utterance.turn.index > first && mayReflect(utterance, language),
  );
}
