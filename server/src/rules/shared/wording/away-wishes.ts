/** Wishes: that something should go away, or that something should come. */
import { isA } from '../../../conversation/ask.ts';
import type { Prose, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { Phrases, phrases } from '../../../text/phrases.ts';
import { type Sentence, sentencesIn } from '../../../text/sentences.ts';
import { wordsIn } from '../../../text/words.ts';
import { wordsOfSentence } from './question-form.ts';
import { takingAwayIn } from './taking-away.ts';

/** Wishes that something should go away. Those for less of it, or to stop, mean the reverse behind a "not". */
const away = new Phrases({
  gone: {
    nl: [
      '(ik|we|wij) (wil|willen|wou|zou|zouden) … (niet|nooit) meer',
      '(ik|we|wij) (wil|willen|wou|zou|zouden) … geen … meer',
      '(wil|willen|wou) (ik|we|wij) … (niet|nooit) meer',
      '(wil|willen|wou) (ik|we|wij) … geen … meer',
      '(mijn|ons) (doel|wens) is … (niet|geen)',
    ],
    en: [
      "(i|we) (don't|do not) want … (any more|anymore|any longer)",
      '(i|we) never want … again',
      "(i|we|i'd|we'd|i would|we would) (want|like) … no more",
      '(my|our) (goal|wish) is … (no|not)',
    ],
  },
  less: {
    nl: [
      '(ik|we|wij) (wil|willen|wou|zou|zouden) … (minder|stoppen|ophouden)',
      '(ik|we|wij) (wil|willen|wou) … (ervan|hiervan|daarvan|er van) af',
      '(wil|willen|wou) (ik|we|wij) … (minder|stoppen|ophouden)',
      '(ik|we|wij) (wil|willen) dat … (stopt|stoppen|ophoudt|ophouden|weggaat|weg is|over is|voorbij is)',
      '(mijn|ons) (doel|wens) is … (minder|stoppen)',
    ],
    en: [
      '(i|we) want … to (stop|go away|end|be over|be gone)',
      '(i|we) want to (stop|quit|get rid of)',
      '(i|we) (want|would like) … (less|fewer)',
      "(i'd|we'd) (like|love) … (less|fewer|to stop|to quit|to go away)",
      '(i|we) (wish|want) … would stop',
      '(my|our) (goal|wish) is … (less|fewer|stop|stopping|quit)',
    ],
  },
});

/** With such words it is no goal: not wanting to talk or to wait, or wanting it of whom one is talking to. */
const noGoal: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'praten gepraat vertellen zeggen hierover erover gesprek gesprekken antwoorden luisteren komen hier wachten zonder kwijt je jij u'.split(
      ' ',
    ),
  ),
  en: new Set(
    'talk talking discuss say tell come coming conversation conversations hear listen here wait waiting without lose you'.split(
      ' ',
    ),
  ),
};

const denials: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['niet', 'nooit', 'geen']),
  en: new Set(['not', 'never', "don't", 'no']),
};

/** "Niet meer dan twee uur" is a measure. */
const comparing: ReadonlySet<string> = new Set(['dan', 'than']);

const wishes = phrases({
  nl: [
    '(ik|we|wij|<je>) (wil|wilt|willen|wou|zou|zouden|hoop|hoopt|hopen|verlang|verlangt|verlangen|mis|mist|missen|gun|gunt|gunnen|droom|droomt)',
    '(wil|wilt|willen|zou|zouden|hoop|hoopt|hopen) (ik|we|wij|<je>)',
  ],
  en: [
    '(i|we|you) (really|just|also|) (want|hope|wish|miss|long|would like|would love)',
    "(i'd|we'd|you'd) (really|just|also|) (like|love|rather|prefer)",
  ],
});

const instead = phrases({
  nl: [
    'in plaats',
    'liever',
    '(wat|hoe|waar) (wil|wilt|willen|zou|zouden|hoop|hoopt|hopen|wens) <je>',
    'maar (gewoon|juist|samen|rustig)',
    'hoe (ziet|zien) … eruit',
  ],
  en: [
    '(instead|rather)',
    '(what|how) (do|would) you (really|most|) (want|like|hope|wish|prefer|picture)',
    'what are you hoping',
    'what (does|would|will) … look like',
    'place of',
  ],
});

/** Whether a client wishes that something should go away, and does not say what should come. */
export function wishesAway(utterance: Utterance, language: Language): boolean {
  const { prose } = utterance;
  const wish = away.findIn(prose, language);
  if (wish === undefined || isNoWish(utterance) || namesInstead(prose, language)) return false;
  const own = sentencesIn(prose).find(({ from, to }) => from <= wish.from && wish.to <= to);
  if (own === undefined || own.isQuestion || comparing.has(wordsIn(prose)[wish.last]?.key ?? ''))
    return false;
  const words = wordsOfSentence(prose, own);
  if (words.some(({ key }) => noGoal[language].has(key))) return false;
  if (wish.label === 'less' && words.some(({ key }) => denials[language].has(key))) return false;
  return !wishesSomething(prose, language);
}

function isNoWish(utterance: Utterance): boolean {
  if (isA(utterance, 'discord', 'permission-refused', 'correction')) return true;
  if (isA(utterance, 'commitment', 'activation', 'taking-steps')) return true;
  // Without a tag, "Ik wil geen ruzie meer" is soon taken for holding back.
  return !utterance.inferred && isA(utterance, 'sustain-talk', 'neutral');
}

/** Whether words ask or say what should come in its place. */
export function namesInstead(prose: Prose, language: Language): boolean {
  return instead.isIn(prose, language);
}

/** Whether any sentence wishes something, for oneself or for the other, and takes nothing away. */
export function wishesSomething(prose: Prose, language: Language): boolean {
  return (
    wishes.isIn(prose, language) &&
    sentencesIn(prose).some((sentence) => isPlainWish(prose, sentence, language))
  );
}

function isPlainWish(prose: Prose, sentence: Sentence, language: Language): boolean {
  const words = wordsOfSentence(prose, sentence);
  const first = wordsIn(prose).indexOf(words[0]!);
  return (
    wishes.isIn(words, language) && takingAwayIn(prose, first, first + words.length, language) === undefined
  );
}
