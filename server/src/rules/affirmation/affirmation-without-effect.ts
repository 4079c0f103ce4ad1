import { isA } from '../../conversation/ask.ts';
import type { Conversation, Moment, Turn, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { insertAt, tagOf } from '../shared/script/writing.ts';
import { type Unanswered, unansweredAfter } from '../shared/sequences/ahead.ts';

/** What the behaviour brought about. */
const effects = phrases({
  nl: [
    '(waardoor|daardoor|hierdoor|zodat|daarmee|waarmee|hiermee|dankzij|opdat|dus)',
    '(helpt|hielp|helpen|hielpen|geholpen)',
    '(geeft|gaf|geven|gaven|gegeven) … (rust|ruimte|lucht|kracht|moed|energie|tijd|vertrouwen|hoop|veiligheid|steun|hem|haar|hun|ze|je|jou|jullie|u)',
    '(levert|leverde|leveren|opgeleverd|oplevert|opleverde|effect|resultaat|gevolg|winst)',
    '(maakt|maakte|maken|maakten|zorgt|zorgde|zorgen|zorgden|betekent|betekende|beschermt|beschermde|werkt|werkte)',
    '(doet|deed) … goed',
    '(en|dus) (nu|zo|toen) (kan|kon|kunnen|konden|slaapt|weet|durft|is|zijn|gaat|hebben|heb|krijgt|merkt)',
    '(zij|ze|hij|zich|kind|kinderen|dochter|zoon) … (rustiger|blijer|vrolijker|veiliger|beter|makkelijker|sterker)',
    '(brengt|bracht|kreeg|krijgt|kregen|krijgen|leidt|leidde)',
  ],
  en: [
    '(so|which|because of that|thanks to|as a result)',
    '(helps|helped|help|helping|works|worked|pays|paid|means|meant|led|leads|lets|let|keeps)',
    '(gives|gave|give|given|makes|made|making|brings|brought|got|gets|earned)',
    '(that|it) (does|did|has done) … good',
    '(and|so) now',
    "that's why",
    '(calmer|happier|safer|better|easier|stronger)',
  ],
});

/** Asking what the behaviour brought about. */
const effectQuestions = phrases({
  nl: [
    'wat (levert|leverde|doet|deed|geeft|gaf|betekent|betekende|brengt|bracht) (dat|het|dit)',
    'wat (heeft|had) … (opgeleverd|gebracht|gedaan|betekend|veranderd)',
    'wat (merk|merkt|merkte|merken|zie|ziet|zag|verandert|veranderde)',
    'hoe (was|is|reageerde|reageert|voelt|voelde)',
    '(waar|wat) (helpt|hielp)',
    'wat (is|was|werd) er … (anders|beter)',
  ],
  en: [
    'what (does|did|has|have) (that|it|this) … (do|done|bring|brought|give|given|mean|meant|change|changed|help)',
    'what difference',
    'how (did|does|has|was|is) (that|it|he|she|they)',
    'what (do|did|does|have) … (notice|noticed|see)',
    'what (changed|helped|was different|got better)',
  ],
});

/** "Je geeft het al een 4, geen 2": on a scale the comparison itself is the affirmation. */
const onScale = phrases({
  nl: ['(een|al|op) #', '# en (geen|niet)', '# (geen|niet) (een|) #'],
  en: ['(a|an|at|to) #', '# (and|) not (a|) #', '# already'],
});

export default defineRule({
  id: 'affirmation-without-effect',
  dutchName: 'bekrachtiging-zonder-effect',
  group: 'affirmation',
  severity: 'info',
  summary: {
    nl: 'Een bekrachtiging die niet zegt wat het gedrag oplevert.',
    en: 'An affirmation that does not say what good the behaviour does.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation'],
  yieldsTo: ['compliment-as-affirmation', 'praise-without-behaviour'],
  messages: {
    noEffect: {
      nl: 'Je noemt niet wat dit oplevert. Met het effect erbij ziet de ander waar het goed voor was. Voeg het toe, bijvoorbeeld met ‘daardoor’, of vraag ernaar.',
      en: 'You do not say what came of it. With the effect added, people see what it was good for. Add it, with ‘so’ or ‘that helped’ for instance, or ask about it.',
    },
    ask: { nl: 'Vraag wat het oplevert', en: 'Ask what it brings' },
  },
  *check(conversation) {
    for (const moment of conversation.moments) {
      const affirmation = moment.turn && firstAffirmation(moment.turn);
      if (affirmation === undefined) continue;
      const missing = effectMissing(conversation, moment, affirmation);
      if (missing === undefined) continue;
      yield {
        message: 'noEffect',
        at: affirmation.prose.span,
        restsOn: [affirmation],
        ...(missing.via.length > 0 && { via: missing.via }),
        fixes: ask(conversation, affirmation),
      };
    }
  },
});

function firstAffirmation({ role, utterances }: Turn): Utterance | undefined {
  return role === 'professional' ? utterances.find((each) => isA(each, 'affirmation')) : undefined;
}

/** The path on which neither this turn nor the professional's next one tells or asks what came of it. */
function effectMissing(
  conversation: Conversation,
  moment: Moment,
  affirmation: Utterance,
): Unanswered<'same' | 'next'> | undefined {
  const { language } = conversation;
  const { turn, index } = affirmation;
  const rest = turn.utterances.slice(index);
  if (rest.some(({ prose }) => effects.isIn(prose, language)) || asksForEffect(rest, language))
    return undefined;
  if (onScale.isIn(affirmation.prose, language)) return undefined;
  return unansweredAfter<'same' | 'next'>(conversation, moment, {
    start: 'same',
    key: (waiting) => waiting,
    step(waiting, { moment: { turn: next }, goesOn }) {
      if (next?.role !== 'professional') return waiting;
      if (waiting === 'next' && !goesOn) return 'unanswered';
      if (asksForEffect(next.utterances, language)) return 'answered';
      return goesOn ? waiting : 'next';
    },
  });
}

function asksForEffect(utterances: readonly Utterance[], language: Language): boolean {
  return utterances.some(({ prose }) => hasQuestionMark(prose) && effectQuestions.isIn(prose, language));
}

/** Asks behind it; not where a question follows already. */
function ask(conversation: Conversation, { turn, index, prose, tag }: Utterance) {
  if (index < turn.utterances.length - 1 || hasQuestionMark(prose)) return [];
  const isToSeveral = wordsIn(prose).some(({ key }) => key === 'jullie');
  const question = addressedAt(conversation, turn, {
    nl: isToSeveral ? 'Wat levert dat jullie op?' : 'Wat levert dat je op?',
    nlFormal: 'Wat levert dat u op?',
    en: 'What does that do for you?',
  });
  const text = tag === undefined ? question : `${tagOf(conversation, 'open-question')} ${question}`;
  return [{ title: 'ask', kind: 'suggestion', edits: [insertAt(prose.span.end, ` ${text}`)] }] as const;
}
