/** Asking what somebody makes of what was told: step three of exchanging information. */
import { isKindOf } from '../../../catalogue/catalogue.ts';
import { isA } from '../../../conversation/ask.ts';
import type { Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { finalQuestion } from '../wording/questions-asked.ts';
import { asksOpenly } from './asking-on.ts';

/** "Herken je dat?" can be answered with yes or no, and yet it asks what was told to be weighed. */
const closedReactions = phrases({
  nl: [
    '(herken|herkent|herkennen) <je> (dit|dat|iets|er|hier|daar)',
    '(heb|hebt|heeft|hebben) <je> (hier|daar|er) (iets|wat) aan',
    'is er iets (wat|dat|waar|waarin) <je>',
    '(zit|staat) (er|hier|daar) (iets|wat) (bij|tussen) (wat|dat|voor)',
    'spreekt … <je> … aan',
    '(klinkt|komt) (dit|dat) <je> bekend',
    'klinkt (dit|dat) (bekend|logisch|haalbaar|herkenbaar)',
    '(is|was) (dit|dat) (herkenbaar|nieuw|bekend|bruikbaar|nuttig) (voor|)',
    '(kun|kunt|kan|kunnen) <je> (hier|daar|er) (iets|wat) mee',
    '(wist|wisten) <je> (dit|dat) al',
    '(is|gaat|speelt) (dit|dat) bij <je>',
  ],
  en: [
    'do you recognise',
    'do you recognize',
    'does (that|this|it|any of that|any of this|anything) … (sound|ring|fit|help|make|appeal|apply|match|surprise)',
    'is there anything … (recognise|recognize|useful|helpful|appeals|stands)',
    '(is|was) (that|this|any of that|any of this) (useful|helpful|of use|any use|of any use|new|familiar)',
    '(can|could) you use (that|this|any)',
    'did you know (that|this) (already|)',
    'is (that|this|it) (the same|like that) (for|with) you',
  ],
});

/** Whether it asks for a reaction, by its technique or its words; any open question will do. */
export function invitesReaction(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'elicit-reaction', 'invite-summary', 'scale-question')) return true;
  if (isKindOf(utterance.heard?.technique, 'elicit-reaction')) return true;
  // "Shall I tell you what others do?" is about the next round; "What else would you like to know?" asks openly.
  if (isA(utterance, 'elicit-need')) return finalQuestion(utterance.prose, language) === 'open';
  return asksOpenly(utterance, language) || closedReactions.isIn(utterance.prose, language);
}
