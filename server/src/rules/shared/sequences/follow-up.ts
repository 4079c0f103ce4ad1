/** Whether a script is of a conversation that goes on with an earlier one. */
import { fieldOf } from '../../../conversation/ask.ts';
import type { Conversation, Field, Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';

const again = phrases({
  nl: [
    '(vervolggesprek|vervolgafspraak|vervolgcontact|vervolg|vervolgbezoek)',
    '(tweede|derde|vierde|2e|3e) (gesprek|keer|bezoek|afspraak|contact)',
    '(vorige|laatste|eerdere) (keer|afspraak|gesprekken|ontmoeting|week|maand|schaal)',
    '(vorig|eerder|laatste) (gesprek|bezoek|contact)',
  ],
  en: [
    '(follow-up|followup)',
    'follow up',
    '(second|third|fourth|2nd|3rd) (conversation|session|visit|appointment|meeting)',
    '(last|previous|earlier) (time|week|month|conversation|session|visit|appointment|meeting|scale)',
  ],
});

/** Of these alone nobody can think that another week is meant, or somebody else's appointment. */
const plainly = phrases({
  nl: [
    '(vervolggesprek|vervolgafspraak|vervolgcontact|vervolgbezoek|vervolgconsult)',
    '(tweede|derde|vierde|2e|3e) (gesprek|bezoek|afspraak|contact|consult)',
    'vorige (keer|gesprek|afspraak)',
    '(vorig|eerder) gesprek',
  ],
  en: [
    '(follow-up|followup)',
    'follow up (conversation|visit|appointment|talk)',
    '(second|third|fourth|2nd|3rd) (conversation|session|visit|appointment|meeting)',
    '(previous|earlier) (conversation|session|meeting)',
    'last time',
  ],
});

/** The field in the head of the script that says plainly that there has been a conversation before this one. */
export function fieldOfFollowUp(conversation: Conversation): Field | undefined {
  return (['title', 'about'] as const)
    .map((kind) => fieldOf(conversation, kind))
    .find((field) => field !== undefined && plainly.isIn(field.value, conversation.language));
}

/** Whether the head of the script says that there has been a conversation before this one. */
export function isFollowUp(conversation: Conversation): boolean {
  return (['title', 'about'] as const).some((kind) => {
    const value = fieldOf(conversation, kind)?.value;
    return value !== undefined && refersBack(value, conversation.language);
  });
}

/** Whether something that is said refers to an earlier conversation: "de vorige keer", "last time". */
export function refersBack(prose: Prose, language: Language): boolean {
  return again.isIn(prose, language);
}
