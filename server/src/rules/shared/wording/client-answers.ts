/** What a client says about being told something: asking for it, allowing it, or not wanting it. */
import { isKindOf } from '../../../catalogue/catalogue.ts';
import { isA } from '../../../conversation/ask.ts';
import type { Prose, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { recall } from '../../../text/memory.ts';
import { Phrases, phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { wordsIn } from '../../../text/words.ts';
import { asksSomething } from './questions-asked.ts';

/**
 * What a question for permission lets "no" mean: "May I …?" no; "Do you mind if …?" yes; "What do you know
 * already?" nothing about permission.
 */
export type PermissionQuestion = 'may-i' | 'do-you-mind' | 'what-do-you-know';

const minding = phrases({
  nl: [
    '(vind|vindt) <je> het (erg|vervelend|lastig)',
    'heb(t|) <je> er (iets|bezwaar) (op|) tegen',
    'zou <je> het erg vinden',
    'bezwaar',
  ],
  en: ['(do|would) you mind', 'any objection'],
});

const requests = phrases({
  nl: [
    '^vertel (maar|eens|dan|gerust|verder|het)',
    '(kun|kunt|kan|wil|wilt|zou|mag) <je> … (vertellen|uitleggen|adviseren)',
    'wat (raad|raadt|adviseer|adviseert) <je>',
    'wat zou <je> (doen|zeggen|aanraden)',
    '(heb|hebt|heeft|hebben) <je> (nog|misschien|) (tips|een tip|advies|een advies|ideeen)',
    '(wat|hoe) kan ik … doen',
    '(wat|hoe) moet ik',
    'ik (wil|zou) (wel|graag|best|echt|) (willen|) (weten|horen)',
    'ik wil (het|dat|er|) (wel|graag|best|echt) … (weten|horen)',
    'ik wil (wel|graag|best|echt) (weten|horen)',
    'ik zou (wel|graag|wel graag) willen (weten|horen)',
    'ik ben (wel|eigenlijk|) (benieuwd|nieuwsgierig)',
    'weet <je> (misschien|toevallig|) (of|hoe|wat|hoeveel)',
  ],
  en: [
    '^tell me',
    '(can|could|will|would|please) (you|) (tell|explain|advise)',
    'what (would|do|did) you (do|suggest|recommend|advise)',
    '(do you have|have you got|got) any (tips|advice|ideas)',
    '(what|how) (can|should|could|do) i',
    "(i'd|i would) (really|quite|) like to (know|hear)",
    'i want to (know|hear)',
    'i wonder',
    "(i'm|i am) (curious|interested)",
    'do you know (if|whether|how|what)',
  ],
});

const asksBack = phrases({
  nl: [
    '(hoe|wat) bedoel(t|) <je>',
    'waarom (vraag|vraagt|zeg|zegt) <je>',
    'waarom moet ik',
    'wat (zeg|zegt) <je>',
    'wat maakt dat uit',
  ],
  en: ['what do you mean', 'how do you mean', 'why (do|are|should)', 'what did you say', 'who cares'],
});

const consents = phrases({
  nl: [
    'vertel',
    'zeg het',
    'zeg maar',
    'ga <jouw> gang',
    '(doe|toe|kom|ga) maar',
    'graag',
    'benieuwd',
    'prima',
    'is goed',
    'mag (best|wel|hoor)',
    'natuurlijk',
    'tuurlijk',
    'zeker',
    'helemaal niet',
  ],
  en: [
    'go (ahead|on)',
    'tell me',
    'please do',
    'sure',
    'fine by me',
    "that's fine",
    'of course',
    'not at all',
    "i'd like",
    "i don't mind",
    'curious',
  ],
});

/** Refusals in so many words; but for those under `anywhere`, only where a clause ends behind them. */
const refusals = new Phrases({
  anywhere: {
    nl: [
      'liever niet (nu|vandaag|meer|over)',
      '(nee|nou) (dank je|dankje|dank je wel|dankjewel|dank u|dank u wel|bedankt)',
      '(geen|niet echt|helemaal geen) (behoefte|zin) (aan|in|om)',
      'niet op te wachten',
      'niet te wachten op',
      'ik weet (er|al|er al|het|het al) (genoeg|wel)',
      '(nu|vandaag) (even|liever) niet',
      'laat maar',
      'doe maar niet',
      'wil (ik|het|daar|er|) … niet over hebben',
      'bespaar me',
    ],
    en: [
      "(i'd|i would) rather not",
      '^rather not',
      "please don't",
      'no (thanks|thank you|need)',
      '^not (now|right now|today)',
      "(i don't|i do not) (want|need) (to|any|that|it)",
      'i know enough',
      '(some|an) other time',
      'another time',
      'maybe later',
    ],
  },
  closing: {
    nl: [
      'liever niet',
      '(hoeft|hoef ik|hoef) (van mij|voor mij|echt|) niet',
      '(wil|wilde) ik (echt|eigenlijk|liever|) niet',
      'een andere keer',
    ],
    en: ["i'm (good|fine|ok)", 'no need', 'leave it'],
  },
  // After "Vind je het erg als…?" these allow it, and after "Wat weet je al?" they only say that it is little.
  toMayI: {
    nl: [
      'niet echt',
      'niet nodig',
      'ik (denk|dacht) het niet',
      '(zeker|natuurlijk|tuurlijk|absoluut|alsjeblieft) niet',
      '(niks|niets) over (horen|weten)',
    ],
    en: ['not really', "i don't think so", '(certainly|absolutely|definitely|of course) not'],
  },
});

/** Not wanting to be told anything, also where nobody asked. */
const wantsNone = phrases({
  nl: [
    'ik (hoef|wil) (echt|hier|daar|er|) geen (advies|adviezen|tips|informatie|folder|folders|preek)',
    '(advies|tips|informatie) (hoef|wil) ik niet',
    'zit (echt|) niet op (advies|adviezen|tips|informatie) te wachten',
  ],
  en: [
    "(i don't|i do not) (want|need) (any|your|more|any more|another|) (advice|tips|information|lecture|leaflet)",
    'spare me the (advice|lecture)',
  ],
});

const yes = phrases({
  nl: ['ja', 'jawel', 'ja hoor', 'jawel hoor', 'zeker', 'oke', 'ok', 'prima', 'graag', 'goed'],
  en: ['yes', 'yeah', 'yep', 'sure', 'ok', 'okay', 'fine', 'please do'],
});
const no = phrases({ nl: ['nee', 'nou nee', 'neu', 'neuh', 'nope'], en: ['no', 'nope', 'nah', 'well no'] });

/** Behind "yes" or "no": the answer may still turn the other way. */
const turningWords: ReadonlySet<string> = new Set(['maar', 'but', 'nee', 'no', 'liever', 'niet', 'not']);

/** What a "no" would mean after this question. */
export function kindOfQuestion(question: Utterance, language: Language): PermissionQuestion {
  if (minding.isIn(question.prose, language)) return 'do-you-mind';
  return isA(question, 'prior-knowledge') ? 'what-do-you-know' : 'may-i';
}

/** Whether a client asks to be told something. */
export function asksForInformation(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'asks-information')) return true;
  const { prose, tag } = utterance;
  const asks = hasQuestionMark(prose);
  if (!asks && !requests.isIn(prose, language)) return false;
  if (isA(utterance, 'sustain-talk', 'discord', 'permission-refused')) return false;
  if (asks && isKindOf(utterance.heard?.technique, 'asks-information')) return true;
  const words = recall(prose, wordKeys[language], () => wordsAskForInformation(prose, language));
  return words === 'requests' || (words === 'asks' && tag === undefined);
}

const wordKeys: Readonly<Record<Language, object>> = { nl: {}, en: {} };

/** What the words of a client ask by themselves: to be told something, something, or nothing. */
function wordsAskForInformation(prose: Prose, language: Language): 'requests' | 'asks' | 'nothing' {
  if (asksBack.isIn(prose, language)) return 'nothing';
  if (requests.isIn(prose, language)) return 'requests';
  return asksSomething(prose, language) ? 'asks' : 'nothing';
}

/**
 * Whether a client does not want to be told anything. `asked` is the question that this answers; without one,
 * only a tag or the plainest of words are a refusal.
 */
export function refuses(
  utterance: Utterance,
  asked: PermissionQuestion | undefined,
  language: Language,
): boolean {
  const { prose, tag } = utterance;
  if (tag !== undefined && isA(utterance, 'permission-refused')) return true;
  if (tag !== undefined && !isA(utterance, 'sustain-talk', 'discord', 'neutral')) return false;
  if (wantsNone.isIn(prose, language)) return true;
  if (asked === undefined || opensWith(yes, utterance, language)) return false;
  if (saysRefusal(utterance, asked, language)) return true;
  if (asked !== 'may-i' || utterance.turn.utterances.some((each) => consents.isIn(each.prose, language))) {
    return false;
  }
  return opensWith(no, utterance, language) || isRecognisedRefusal(utterance, language);
}

function saysRefusal({ prose }: Utterance, asked: PermissionQuestion, language: Language): boolean {
  const words = wordsIn(prose);
  return refusals.allIn(words, language).some(({ label, last }) => {
    if (label === 'toMayI' && asked !== 'may-i') return false;
    return label === 'anywhere' || last === words.length || words[last]!.after !== 'none';
  });
}

/** Whether the answer begins with one of these; with a "but" behind it, it is not yet an answer. */
function opensWith(answers: Phrases<'phrase'>, { prose }: Utterance, language: Language): boolean {
  const words = wordsIn(prose);
  const match = answers.longestAt(words, 0, language);
  return match !== undefined && !turningWords.has(words[match.last]?.key ?? '');
}

/** A refusal without a "no": one with it has been judged by what comes behind. */
function isRecognisedRefusal(utterance: Utterance, language: Language): boolean {
  return isA(utterance, 'permission-refused') && !no.isIn(utterance.prose, language);
}
