import { isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { placeOfScript, turnsOf } from '../shared/script/whole-script.ts';
import { tagOf } from '../shared/script/writing.ts';
import { isFollowUp, refersBack } from '../shared/sequences/follow-up.ts';

/** In a shorter conversation there is no time to ask what it is for. */
const FEWEST_TURNS = 9;

const outcome = phrases({
  nl: [
    '(nuttig|zinvol|geslaagd|waardevol|opleveren|opbrengst|de moeite waard)',
    '(hoop|hoopt|hopen) <je>',
    '(uit|van|met|na) (dit|ons|het) gesprek',
    '(wat|waar|waarover|hoe) (wil|wilt|willen|zou|zouden) <je>',
    '(wat|waarvoor|waar) (brengt|kom|komt|komen) <je>',
    'wat (brengt|maakt dat) <je>',
    '(waar|waarmee) (kan|kunnen) (ik|we) <je>',
    'wat kan ik … (doen|betekenen)',
    'wat (verwacht|verwachten) <je>',
    '<jouw> (wens|wensen|vraag|vragen|doel|doelen|verwachting|verwachtingen)',
    'wat (is|moet) er … (anders|veranderd)',
    'wat (is|vind) … (belangrijk|belangrijkste)',
    '(bespreken|over hebben)',
  ],
  en: [
    '(useful|helpful|worthwhile|worth your while|outcome)',
    '(hope|hopes|hoping)',
    '(out of|after|from) (this|our|today)',
    '(what|how|where) (would|do) you (like|want|wish)',
    'what brings you',
    'what brought you',
    '(how|what) can i (help|do)',
    'what (do|did|are) you (expect|expecting)',
    'your (wish|wishes|question|questions|goal|goals|expectations)',
    'what (needs|has) to (be different|change)',
    '(talk about|on your mind|matters)',
  ],
});

export default defineRule({
  id: 'no-desired-outcome',
  dutchName: 'gewenste-opbrengst-niet-gevraagd',
  group: 'solution-focus',
  severity: 'info',
  summary: {
    nl: 'Aan het begin vraag je niet wat het gesprek moet opleveren.',
    en: 'At the start you do not ask what the conversation should bring.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['desired-situation', 'desire'],
  messages: {
    absent: {
      nl: 'In het begin van dit gesprek vraag je niet wat het de ander moet opleveren. Weet je waar de ander heen wil, dan hoeft het minder over het probleem te gaan. Vraag bijvoorbeeld: ‘Wanneer is dit gesprek nuttig voor jou?’',
      en: 'At the beginning of this conversation you do not ask what it should bring. When you know where they want to go, there is less need to talk about the problem. You could ask: ‘When would this talk be useful to you?’',
    },
    askHere: { nl: 'Vraag het in je eerste beurt', en: 'Ask it in your first turn' },
  },
  *check(conversation) {
    const turns = turnsOf(conversation, 'professional');
    if (turns.length < FEWEST_TURNS || isFollowUp(conversation)) return;
    const { language } = conversation;
    const opening = turns.slice(0, Math.ceil(turns.length / 3)).flat();
    if (opening.some((turn) => turn.utterances.some((each) => asksForOutcome(each, language)))) return;
    if (clientSaysIt(conversation.turns, opening.at(-1)!)) return;
    const first = opening[0]!;
    const question = addressedAt(conversation, first, {
      nl: 'Wanneer is dit gesprek nuttig voor je?',
      nlFormal: 'Wanneer is dit gesprek nuttig voor u?',
      en: 'What would make this conversation useful for you?',
    });
    const isFree = first.utterances.every(({ prose }) => !hasQuestionMark(prose));
    yield {
      message: 'absent',
      at: placeOfScript(conversation),
      fixes: isFree
        ? [
            {
              title: 'askHere',
              kind: 'suggestion',
              edits: [
                {
                  at: { start: first.span.end, end: first.span.end },
                  text: ` ${tagOf(conversation, 'open-question')} ${question}`,
                },
              ],
            },
          ]
        : [],
    };
  },
});

/** What goes on from last time has its outcome already. */
function asksForOutcome(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'desired-situation', 'elicit-need', 'scale-question')) return true;
  const { prose } = utterance;
  if (refersBack(prose, language)) return true;
  return (hasQuestionMark(prose) || isA(utterance, 'open-question')) && outcome.isIn(prose, language);
}

/** Whether a client has said what they want before the opening is over, or in answer to it. */
function clientSaysIt(turns: readonly Turn[], last: Turn): boolean {
  for (const { index, role, utterances } of turns) {
    if (index > last.index + 1) return false;
    if (role === 'client' && utterances.some((each) => isA(each, 'desire'))) return true;
  }
  return false;
}
