import { isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { addressedAt, exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';

const nextStep = phrases({
  nl: [
    '(welke|welk|wat) … (stap|stapje|stappen)',
    'wat (ga|gaat|gaan) <je> (nu|dan|morgen|vanavond|deze week|als eerste|eraan|er aan) … doen',
    'wat (wil|wilt|willen|zou|zouden) <je> (als eerste|morgen|deze week|vanavond) … (doen|proberen|veranderen)',
  ],
  en: [
    '(which|what) … (step|steps)',
    'what (are you going to|will you) (do|try|change) (now|first|next|tomorrow|tonight|this week|about)',
    'what (would|do) you (like|want) to (do|try|change) (first|tomorrow|tonight|this week)',
  ],
});

/** Asked in plain words: what works, what was tried, when it was better. */
const whatIsThere = phrases({
  nl: [
    '(werkt|werkte|lukt|lukte|gelukt|geprobeerd|hielp|helpt|geholpen|beter|eerder|trots)',
    'wat (doe|doet|doen) <je> al',
    '(gaat|ging|is) … (al|wel|goed)',
  ],
  en: [
    '(works|worked|working|tried|helps|helped|better|managed|proud)',
    'what do you already',
    '(goes|went|going|is) … (well|already|right)',
  ],
});

export default defineRule({
  id: 'what-is-there-skipped',
  dutchName: 'wat-er-al-is-overgeslagen',
  group: 'solution-focus',
  severity: 'hint',
  summary: {
    nl: 'Je vraagt naar de volgende stap, voordat je vroeg wat er al lukt.',
    en: 'You ask for the next step before asking what works already.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['scale-action', 'exception', 'success', 'own-contribution', 'scale-question', 'affirmation'],
  messages: {
    skipped: {
      nl: 'Je vraagt naar de volgende stap, maar hebt nog niet gevraagd wat er al is of al eens lukte. Een stap die daarop voortbouwt, is kleiner en geeft meer vertrouwen. Vraag eerst wat er al goed gaat, of wanneer het beter ging.',
      en: 'You ask for the next step, but have not yet asked what is there or what worked before. A step that builds on that is smaller and gives more confidence. First ask what goes well already, or when it went better.',
    },
    askFirst: {
      nl: 'Vraag eerst wanneer het beter ging, met een antwoord om in te vullen',
      en: 'First ask when it went better, with an answer to fill in',
    },
  },
  *check(conversation) {
    if (!isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    yield* walk<boolean>(conversation, {
      start: false,
      settled: true,
      key: String,
      step(isSettled, { moment: { turn } }, found) {
        if (turn === undefined) return isSettled;
        if (turn.role === 'client') return tellsWhatIsThere(turn);
        if (turn.role !== 'professional') return false;
        for (const utterance of turn.utterances) {
          if (asksWhatIsThere(utterance, language)) return true;
          if (!asksForNextStep(utterance, language)) continue;
          const question = addressedAt(conversation, turn, {
            nl: 'Wanneer ging het al eens beter?',
            nlFormal: 'Wanneer ging het al eens beter?',
            en: 'When did it go better than usual?',
          });
          const said = `${tagOf(conversation, 'exception')} ${question}`;
          const edits = exchangeBefore(conversation, utterance, said, toFillIn);
          found({
            message: 'skipped',
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

/** An affirmation names what is there. On a scale other rules watch over the order of the steps. */
function asksWhatIsThere(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'exception', 'success', 'own-contribution', 'affirmation', 'compliment')) return true;
  if (isA(utterance, 'scale-question') && !isA(utterance, 'scale-action')) return true;
  if (utterance.turn.scale !== undefined) return true;
  return hasQuestionMark(utterance.prose) && whatIsThere.isIn(utterance.prose, language);
}

/** A closing question asks what somebody takes home: that is not yet a plan. */
function asksForNextStep(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'scale-action')) return true;
  if (isA(utterance, 'closing-question', 'closed-question', 'elicit-need')) return false;
  return hasQuestionMark(utterance.prose) && nextStep.isIn(utterance.prose, language);
}

/** Who tells what worked, or sets out by themselves, is asked on from there. */
function tellsWhatIsThere({ utterances }: Turn): boolean {
  return utterances.some((each) =>
    isA(each, 'exception-told', 'success-told', 'taking-steps', 'ability', 'commitment', 'activation'),
  );
}
