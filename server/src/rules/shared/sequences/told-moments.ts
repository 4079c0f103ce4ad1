/** What clients tell of moments that went well: exceptions, and successes of their own. */

import { holds, isA, utterancesOfKind } from '../../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { countWords } from '../../../text/words.ts';
import { wordsOfSentence } from '../wording/question-form.ts';
import { countOfWords } from '../wording/words-said.ts';
import { asksOpenly, nextTurns, openQuestionsIn, saidBefore } from './asking-on.ts';

/** Something that a client tells, and what shows that this is what is told. */
export interface Told {
  readonly utterance: Utterance;
  readonly restsOn: readonly Utterance[];
}

const FEWEST_WORDS_OF_A_STORY = 4;

const nothingToTell = phrases({
  nl: [
    '^nee',
    '^nooit',
    '^niet (echt|dat|zo|een)',
    '^eigenlijk (niet|nooit|nee)',
    '(weet|wist) (ik|het) (zo|ook|nu|even|echt|eigenlijk|) niet',
    'ik (weet|zou) het (zo|ook|nu|even|echt|eigenlijk|) niet',
    '(geen|niet een) idee',
    '(schiet|komt) (mij|me|) (zo|nu|even|) (niks|niets)',
    '(kan|kon) (ik|me|er) … (niet|geen|niks|niets)',
  ],
  en: [
    '^no',
    '^never',
    '^not (really|that|one|ever|often)',
    "(don't|didn't|wouldn't) know",
    '(no|not a) idea',
    "(can't|cannot|couldn't) (think|remember|recall)",
    'nothing comes to mind',
  ],
});

/** Whether a client answers with a story, and not with a word or with nothing to tell. */
export function tellsSomething(turn: Turn, language: Language): boolean {
  if (turn.role !== 'client') return false;
  const first = turn.utterances[0];
  return (
    first !== undefined &&
    countOfWords(turn) >= FEWEST_WORDS_OF_A_STORY &&
    !first.prose.text.endsWith('?') &&
    !nothingToTell.isIn(first.prose, language)
  );
}

/** Questions that look into a moment that is known: what was different, who was there, how it was done. */
const looksInto = phrases({
  nl: [
    'wat (was|waren|is|zijn|ging|gaat|gingen) (er|het|toen|dan|daar|daaraan|bij jullie) … (anders|beter|verschil)',
    'wat (was|is) … (toen|dan|daar|op die|op zo) … anders',
    '^wat (was|is|gaat|ging) (er|) (toen|dan|) anders',
    'wat (deed|deden|doe|doet|doen|zei|zeiden|zeg) <je>',
    'wat (heb|hebt|hebben) <je> (toen|dan|daar|die) … gedaan',
    'wat (maakte|maakt|hielp|helpt|zorgde|gebeurde|gebeurt)',
    'wie (was|waren|is|zijn|deed|deden) (er|erbij|toen|daar|daarbij)',
    'waar (was|waren|ben|bent|zijn) <je>',
    'hoe (kwam|komt|is|deed|deden|lukte|kreeg|kregen|heb|hebt|hebben|wist|wisten|verliep|reageerde)',
    'waardoor',
    'waarom (lukte|ging|werkte|hielp)',
  ],
  en: [
    "(what was|what's|what is|what were) … different",
    'what (did|do) you … (do|say|differently)',
    'what did (you|he|she|they)',
    'what (made|makes|helped|helps|happened|happens)',
    'who (was|were|is) (there|with|around|it)',
    'where (were|was|are) (you|he|she|they)',
    'how (did|do|does|come|was)',
    'why did (it|that) (work|go)',
  ],
});

/** Questions that ask how somebody did it, or what worked. */
const looksForHow = phrases({
  nl: [
    'hoe (is|lukte|lukt|kreeg|kregen|krijg|deed|deden|doe|heb|hebt|hebben|kwam|kwamen|wist|wisten|kon|konden)',
    'wat (deed|deden|doe|doen) <je>',
    'wat (heb|hebt|hebben) <je> … (gedaan|geprobeerd|gebruikt)',
    'wat (hielp|helpt|hielpen|werkte|werkt|maakte|maakt|zorgde)',
    'wat … (hielp|helpt|werkte|werkt|geholpen|gewerkt)',
    'welke … (hielp|werkte|hielpen|werkten)',
    '(waardoor|waarmee)',
    '<jouw> (aandeel|bijdrage|rol)',
  ],
  en: [
    'how (did|do|have|come|were) you',
    'how (did|was) (that|it)',
    'what (did|do) you',
    'what have you … (done|tried|used)',
    'what (made|makes)',
    'what … (helped|helps|worked|works)',
    'which … (helped|worked|made)',
    'your (part|contribution|share|role)',
  ],
});

/** The exceptions that clients tell and that nobody is looking into yet. */
export function exceptionsTold(conversation: Conversation): readonly Told[] {
  const { language } = conversation;
  return [
    ...tagged(conversation, 'exception-told'),
    ...answers(conversation, 'exception', (question) => !looksInto.isIn(question.prose, language)),
  ].filter(({ utterance: { turn } }) => !isAskedInto(conversation, turn) && !isOnScale(conversation, turn));
}

function isAskedInto(conversation: Conversation, turn: Turn): boolean {
  return saidBefore(conversation, turn).some(
    (each) => isA(each, 'own-contribution') || looksInto.isIn(each.prose, conversation.language),
  );
}

/** The successes that clients tell without having been asked how they did it. */
export function successesTold(conversation: Conversation): readonly Told[] {
  const { language } = conversation;
  return [
    ...tagged(conversation, 'success-told'),
    ...answers(conversation, 'success', (question) => !looksForHow.isIn(question.prose, language)),
  ].filter(
    ({ utterance: { turn } }) =>
      !isAskedHow(conversation, turn) && !tellsHow(turn, language) && !isOnScale(conversation, turn),
  );
}

/** Whether it is told as a step of a scale: what comes after that is a matter of the steps. */
export function isOnScale(conversation: Conversation, turn: Turn): boolean {
  return (
    turn.step !== undefined || saidBefore(conversation, turn).some((each) => isA(each, 'scale-question'))
  );
}

/** So many words tell where and when it was, who was there and what they did. */
const FEWEST_WORDS_OF_A_WHOLE_STORY = 15;

/** Whether so much is told that giving it back will do, without asking on. */
export function isToldInFull({ utterances }: Turn): boolean {
  const words = utterances.reduce((count, { prose }) => count + countWords(prose), 0);
  return words >= FEWEST_WORDS_OF_A_WHOLE_STORY;
}

function isAskedHow(conversation: Conversation, turn: Turn): boolean {
  return saidBefore(conversation, turn).some((each) => asksHow(each, conversation.language));
}

/** Whether it asks, whatever its technique, how somebody did something or what worked. */
export function asksHow(utterance: Utterance, language: Language): boolean {
  return isA(utterance, 'own-contribution') || looksForHow.isIn(utterance.prose, language);
}

/** What a client says who tells unasked how it was done. */
const howTold = phrases({
  nl: [
    'doordat (ik|we|wij)',
    'door (te|het|eerst|samen|gewoon|hem|haar|ze)',
    '(want|omdat) (ik|we|wij)',
    'dus (ik|we|wij) (ging|gingen|ben|heb|hebben|deed|deden|zei|liep|liepen)',
  ],
  en: [
    'because (i|we)',
    'by (doing|going|taking|making|counting|putting|having|asking|reading|setting|turning|keeping|not)',
    'so (i|we) (went|did|took|put|made|asked|counted|said|turned)',
  ],
});

function tellsHow({ utterances }: Turn, language: Language): boolean {
  return utterances.some(({ prose }) => howTold.isIn(prose, language));
}

function tagged(conversation: Conversation, technique: 'exception-told' | 'success-told'): readonly Told[] {
  const turns = new Set<Turn>();
  return utterancesOfKind(conversation, technique).flatMap((utterance) => {
    if (utterance.turn.role === 'professional' || turns.has(utterance.turn)) return [];
    turns.add(utterance.turn);
    return [{ utterance, restsOn: [utterance] }];
  });
}

/** What is told in answer to a question that looks for such a moment, where the writer has not tagged it. */
function answers(
  conversation: Conversation,
  technique: 'exception' | 'success',
  isLookingFor: (question: Utterance) => boolean,
): readonly Told[] {
  const { language } = conversation;
  return utterancesOfKind(conversation, technique).flatMap((question) => {
    const { turn, index, prose } = question;
    if (turn.role !== 'professional' || index < turn.utterances.length - 1) return [];
    if (!hasQuestionMark(prose) || !isLookingFor(question) || asksOnAboutDesire(conversation, question))
      return [];
    return nextTurns(conversation, turn)
      .filter(
        (answer) => !holds(answer, 'exception-told', 'success-told') && tellsSomething(answer, language),
      )
      .map((answer) => ({ utterance: answer.utterances[0]!, restsOn: [question] }));
  });
}

/** "En waar kijk je dan wel naar?" sounds like an exception, and is still about how somebody would like it. */
function asksOnAboutDesire(conversation: Conversation, { turn, inferred }: Utterance): boolean {
  return inferred && saidBefore(conversation, turn).some((each) => isA(each, 'desired-situation'));
}

/** Questions about something else: what is wanted, where things stand, what the client would like to know. */
const elsewhere = [
  'desired-situation',
  'closing-question',
  'pros-cons-question',
  'check',
  'scale-explanation',
  'scale-position',
  'scale-one-higher',
  'scale-action',
  'scale-why-not-higher',
  'elicit-need',
  'elicit-reaction',
  'invite-summary',
] as const;

/** Whether it asks on about an exception: where, when, who, what or how. */
export function looksIntoException(utterance: Utterance, language: Language): boolean {
  if (utterance.turn.role !== 'professional' || isA(utterance, ...elsewhere)) return false;
  if (utterance.technique === 'scale-question') return false;
  return isA(utterance, 'own-contribution') || asksOpenly(utterance, language);
}

const howWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set('hoe wat welke welk waardoor waarmee waarom'.split(' ')),
  en: new Set("how what what's which why".split(' ')),
};

/** Whether it asks how a success came about; where or when it was is not enough. */
export function looksIntoSuccess(utterance: Utterance, language: Language): boolean {
  if (!looksIntoException(utterance, language)) return false;
  if (isA(utterance, 'own-contribution')) return true;
  const open = openQuestionsIn(utterance, language);
  return (
    open.length === 0 ||
    open.some((sentence) =>
      wordsOfSentence(utterance.prose, sentence).some(({ key }) => howWords[language].has(key)),
    )
  );
}

/** Whether it asks for the client's own part in what went well. */
export function asksForOwnPart(utterance: Utterance, language: Language): boolean {
  return isA(utterance, 'own-contribution') || ownPart.isIn(utterance.prose, language);
}

const ownPart = phrases({
  nl: [
    'hoe (is|lukte|lukt) (<je>|het|dat) … (<je>|gelukt)',
    'hoe (lukte|lukt) het <je>',
    'hoe (heb|hebt|hebben|deed|deden|doe|kreeg|kregen|krijg|wist|wisten) <je>',
    'wat (deed|deden|doe|doen) <je>',
    'wat (heb|hebt|hebben) <je> … gedaan',
    '<jouw> (aandeel|bijdrage|rol)',
    'wat zegt (dat|het|dit) over <je>',
    'hoe kwam <je> op',
  ],
  en: [
    'how (did|do|have) you',
    'what (did|do) you do',
    'what did you … (do|say)',
    'your (part|contribution|share|role)',
    'what does (that|it|this) say about you',
  ],
});
