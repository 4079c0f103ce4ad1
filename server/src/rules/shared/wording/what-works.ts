/** Whether a professional asks after what is wanted, what works, or what the client has thought of: by tag or by words. */

import { isA } from '../../../conversation/ask.ts';
import type { Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';

const ideas = phrases({
  nl: [
    '(idee|ideeen|oplossing|oplossingen)',
    'wat (zou|zouden|wil|wilt|willen|kan|kun|kunt|kunnen) <je>',
    'hoe (zou|zouden|wil|wilt|willen|kan|kun|kunt|kunnen) <je>',
    'wat zou … (helpen|kunnen|passen|werken)',
    'wat (heb|hebt|hebben) <je> (zelf|al|allemaal|tot nu toe|toen|eerder) … (geprobeerd|gedaan|bedacht|uitgeprobeerd|geleerd)',
    'wat (heb|hebt|hebben) <je> (geprobeerd|bedacht|nodig)',
    'wat (werkt|werkte|hielp|helpt|lukt|lukte|past|scheelt|scheelde)',
    'wat (denk|denkt|denken) <je> … zelf',
    'wat (doe|doet|doen|deed|deden) <je> (al|zelf|dan|nu|om)',
    'waar (denk|denkt|denken) <je> … aan',
    '(wie|wat) … (helpen|nodig)',
  ],
  en: [
    '(idea|ideas|solution|solutions)',
    '(what|how) (would|could|can|might) you',
    'what do you (want|need)',
    'what (would|could|might) … (help|work|suit|make)',
    'what have you … (tried|done|thought|come)',
    'what (works|worked|helps|helped|suits)',
    "what's (worked|working|helped|helping)",
    'what do you … (yourself|yourselves)',
    'what do you (already|do)',
    'what are you (thinking of|already)',
    '(who|what) … (help|need)',
  ],
});

function asks(utterance: Utterance): boolean {
  return isA(utterance, 'open-question') || hasQuestionMark(utterance.prose);
}

/** Whether it is about what is wanted or what works: a solution-focused question or one on a scale. */
export function looksForSolutions(utterance: Utterance): boolean {
  return isA(utterance, 'solution-question', 'scale-question') && !isA(utterance, 'closing-question');
}

/** Whether it asks what the client has thought of, tried, wants or needs. */
export function asksForIdeas(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'solution-question', 'scale-question', 'prior-knowledge', 'invite-summary')) return true;
  return asks(utterance) && ideas.isIn(utterance.prose, language);
}
