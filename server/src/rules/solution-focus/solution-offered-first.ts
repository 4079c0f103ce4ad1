import { has, isA } from '../../conversation/ask.ts';
import type { Turn } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule } from '../contract.ts';
import { addressedAt, exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { asksForIdeas } from '../shared/wording/what-works.ts';

/** Whether the client has had a chance to come up with something, or it has been reported that they had not. */
type IsSettled = boolean;

export default defineRule({
  id: 'solution-offered-first',
  dutchName: 'jouw-oplossing-eerst',
  group: 'solution-focus',
  severity: 'warning',
  summary: {
    nl: 'Advies, voordat je vroeg wat de ander zelf al bedacht of probeerde.',
    en: 'Advice, before you asked what they have thought of or tried themselves.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['advice', 'solution-question', 'scale-question', 'prior-knowledge', 'change-talk'],
  yieldsTo: ['advice-without-permission', 'permission-refused', 'advice-too-early'],
  messages: {
    first: {
      nl: 'Je geeft advies, maar hebt nog niet gevraagd wat de ander zelf bedacht of probeerde. Mensen kennen hun eigen leven het best, en doen het liefst wat ze zelf bedenken. Vraag daar eerst naar.',
      en: 'You give advice, but have not yet asked what they have thought of or tried. People know their own lives best, and would rather do what they come up with themselves. Ask about that first.',
    },
    askFirst: {
      nl: 'Vraag eerst naar eigen ideeën, met een antwoord om in te vullen',
      en: 'Ask for their own ideas first, with an answer to fill in',
    },
  },
  *check(conversation) {
    // A short piece does not show what was asked before.
    if (!has(conversation, 'advice') || !isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    yield* walk<IsSettled>(conversation, {
      start: false,
      settled: true,
      key: String,
      step(isSettled, { moment: { turn } }, found) {
        if (turn === undefined) return isSettled;
        if (turn.role === 'client') return hasIdeas(turn, language);
        if (turn.role !== 'professional') return false;
        for (const utterance of turn.utterances) {
          if (asksForIdeas(utterance, language)) return true;
          if (!isA(utterance, 'advice')) continue;
          const question = addressedAt(conversation, turn, {
            nl: 'Wat heb je zelf al bedacht?',
            nlFormal: 'Wat heeft u zelf al bedacht?',
            en: 'What have you thought of yourself?',
          });
          const said = `${tagOf(conversation, 'open-question')} ${question}`;
          const edits = exchangeBefore(conversation, utterance, said, toFillIn);
          found({
            message: 'first',
            at: mainPlaceOf(utterance),
            restsOn: [utterance],
            fixes: edits === undefined ? [] : [{ title: 'askFirst', kind: 'suggestion', edits }],
          });
          return true;
        }
        return false;
      },
    });
  },
});

/** Who asks for advice may get it; and who has told what they can or did already has ideas. */
function hasIdeas({ utterances }: Turn, language: Language): boolean {
  return utterances.some(
    (each) =>
      isA(each, 'ability', 'commitment', 'activation', 'taking-steps', 'success-told', 'exception-told') ||
      asksForInformation(each, language),
  );
}
