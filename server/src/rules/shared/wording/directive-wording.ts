/**
 * Words that steer somebody: that tell what to do, press, or suggest. What a word means depends on the sentence:
 * "waar je moet beginnen" tells nobody anything, nor does what somebody else is said to want. Those are left out.
 */
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { recall } from '../../../text/memory.ts';
import { Phrases, phrases } from '../../../text/phrases.ts';
import type { PhraseMatch } from '../../../text/search.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { type Stated, statedAt } from './own-words.ts';
import { wordsOfSentence } from './question-form.ts';

/** `must` tells what to do or leave; `press` argues for it; `warn` says what else will come; `suggest` only puts it forward. */
export type Directive = 'must' | 'press' | 'warn' | 'suggest';

/** A stretch of what is said that steers, as offsets in its text, and the sentence it stands in. */
export interface DirectiveWords {
  readonly kind: Directive;
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
}

const lexicon = new Phrases<Directive>({
  must: {
    nl: [
      '<je> (moet|moeten)',
      '(moet|moeten) <je>',
      '<je> (zou|zouden|zult|zullen|zal|had|hadden) … moeten',
      '(zou|zult|had) <je> … moeten',
      '<je> (dient|dienen) te',
      '<je> (hoort|horen) (gewoon|eigenlijk|) te',
      '(mag|mogen) <je> (echt|gewoon|dus|absoluut|hem|haar|ze|het|dat|hier|) (niet|geen|nooit)',
      '<je> (mag|mogen) (echt|gewoon|dus|absoluut|toch|hem|haar|ze|het|dat|) (niet|geen|nooit)',
    ],
    en: [
      'you (really|just|simply|still|) (must|should|ought to|need to|have to)',
      "(you've|you have) (really|just|simply|) got to",
      "(you'll|you will|you'd|you would) (really|just|) (have|need) to",
      "you (mustn't|shouldn't|can't just|cannot just)",
      "(you'd|you had) better",
    ],
  },
  press: {
    nl: [
      'als ik <je> was',
      'in <jouw> plaats zou ik',
      'uit (onderzoek|onderzoeken|studies|de cijfers) (blijkt|weten|weet|is|komt)',
      'onderzoek (laat|toont|wijst)',
      'iedereen weet',
      '(geloof|neem) (me|mij|het van me|het van mij|van mij aan)',
      '<je> (snapt|begrijpt|snappen|begrijpen) toch (ook|wel|zelf|)',
      'het is (toch|echt|veel|gewoon|) … (beter|verstandiger|slimmer) (als|dat|om)',
      '<je> (kan|kunt|kunnen) (toch|dan|echt|) (maar|) beter',
    ],
    en: [
      'if i were you',
      'if i was you',
      'in your (shoes|place|position)',
      '(research|studies|evidence|the research|the evidence) (shows|show|says|say|tells|proves|prove)',
      'everyone knows',
      '(believe|trust) me',
      'you (do|surely|must surely) (realise|realize|understand|see)',
      "(it's|it is|it would be|it'd be) (really|much|far|so much|) (better|wiser) (if you|for you to)",
      "you're (better|much better|far better) off",
    ],
  },
  warn: {
    nl: [
      'want anders',
      '^anders (krijg|krijgt|krijgen|wordt|word|blijf|blijft|gaat|loopt|komt|eindigt) (<je>|het|dat|hij|ze|zij)',
      'als <je> zo … (doorgaat|doorgaan|doorga)',
    ],
    en: [
      'or else',
      '(otherwise|because otherwise) (you|he|she|it|they)',
      "otherwise (you'll|he'll|she'll|it'll|they'll)",
      'if you (carry|go|keep) (on|) (like this|going like this|this up)',
    ],
  },
  suggest: {
    nl: [
      '<je> (zou|zouden) (misschien|eens|ook eens|beter|best eens) … kunnen',
      '(misschien|wellicht) (kun|kunt|kan|kunnen) <je>',
      '<je> (kunt|kan|kunnen) (misschien|het beste|eens|ook eens|ook nog|ook) … (proberen|beginnen|vragen|bellen|praten|kijken|afspreken|gaan|doen|leggen|zetten|nemen|maken|stoppen|minderen)',
      'het zou … helpen (als|om)',
      '(misschien is het|het is|het lijkt me|is het misschien) … (een idee|een goed idee|slim|verstandig|handig) (om|als|dat)',
      '^probeer (eens|het|om|maar|dat|nou|toch)',
      '(mijn|het|een) (advies|tip) (is|zou|aan|voor)',
      'ik (zou|raad) <je> (aanraden|adviseren|aan)',
      '<je> (raad|adviseer) ik',
    ],
    en: [
      'you could (perhaps|maybe|also|always|just|) (try|start|begin|ask|talk|put|go|call|ring|make|take|set|keep|leave|stop|cut)',
      '(perhaps|maybe) you (could|can|might|should)',
      'you might (want to|like to|consider|try)',
      '(why not|why do not you|how about) (try|trying|start|starting|ask|asking|talk|talking|put|putting|go|going|just)',
      "why don't you",
      '^try (to|and|putting|going|asking|talking|taking|setting|not)',
      '(it might|it would|it could) (be|help) (a good idea|good|wise|best|to|if you)',
      'my (advice|tip|suggestion)',
      "(i'd|i would) (suggest|recommend|advise)",
    ],
  },
});

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind these a clause tells what there is to do, and nobody to do it. */
const subordinating: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'waar wat hoe wanneer wie welk welke hoeveel hoelang hoevaak of waarom waarmee waarvoor waarover waarin waaraan waarbij waarheen waarnaar als omdat terwijl nadat voordat zodra zodat zoals toen die dat tot totdat hoewel',
  ),
  en: set(
    'what where how when whether if why which who whom that because as than everything anything all things thing something before after unless until since though although whatever whenever',
  ),
};
/** Behind these "moet je" wonders: "hoe moet je dat ook doen". */
const wondering = set('wat hoe waar wanneer waarom hoeveel welke wie');
const verbFirst = set('moet moeten mag mogen');
const thatWords = set('dat that');
/** "Ik vind dat je moet": the clause behind it does tell somebody what to do. */
const ownView = phrases({
  nl: [
    '(ik|we|wij) (vind|vinden|denk|denken) … dat',
    '(ik|we|wij) (vind|vinden|denk|denken) dat',
    '(vind|vinden|denk|denken) (ik|we|wij) … dat',
    '(vind|vinden|denk|denken) (ik|we|wij) dat',
    '(weet|snap|begrijp|zie) <je> … dat',
    '(betekent|is) dat',
  ],
  en: ['(i|we) … (think|believe|feel|reckon|say) that', '(i|we) (think|believe|feel|reckon|say) that'],
});

/** What only looks like telling somebody what to do. */
const harmless = phrases({
  nl: [
    // It is left to the other.
    '(moet|moeten) … zelf … (weten|bepalen|beslissen|kiezen|uitmaken|voelen)',
    'zelf (moet|moeten) (weten|bepalen|beslissen|kiezen)',
    '(moet|moeten) (helemaal|hier|van mij|) (niets|niks)',
    // A guess at how somebody feels.
    '(moet|moeten) (<je>|) (wel|vast|zeker|haast|toch wel) … (zijn|hebben|voelen|geweest|gehad|gevoeld)',
    // A figure of speech.
    'moet <je> (eens|nou|nou eens|) (horen|kijken|zien|luisteren|weten)',
    // What a body does by itself, and what the law says.
    '(moet|moeten) (<je>|) … (hoesten|niezen|plassen|lachen|huilen|wennen|overgeven|zuchten)',
    '(moet|moeten) (<je>|) (minstens|minimaal|) # (jaar|jaar oud|) zijn',
  ],
  en: [
    '(must|should|have to|need to|got to) (decide|choose|judge|know) … yourself',
    '(must|should|have to|need to|got to) (decide|choose) (that|this|what|whether)',
    'must (be|have|feel|miss|love|hate|know|think|wonder|worry|really|still|often)',
    'should (be|feel) (proud|pleased)',
    'should have (seen|heard)',
    '(must|have to|need to) be (at least|over|) #',
  ],
});
/** Behind "je moet" these tell how somebody's life is. */
const life = phrases({
  nl: [
    '(moet|moeten) (<je>|) (van|elke|iedere|altijd|steeds|telkens|alles|alle|overal|vaak|soms|dagelijks)',
    '(van|voor) (<jouw>|de|het|zijn|haar) … (moet|moeten) <je>',
  ],
  en: [
    '(must|have to|need to|got to) … (every|each) (day|night|morning|evening|time)',
    '(have to|need to|got to) (be|get|go) (at|up at|in|to) (work|school|#)',
  ],
});
const CLAUSE_BEFORE = 5;
const CLAUSE_BEHIND = 12;
const VIEW_BEFORE = 30;

const keys: Readonly<Record<Language, object>> = { nl: {}, en: {} };
const nothing: readonly DirectiveWords[] = [];

/** The words in what is said that steer, in order. What is quoted or told of others is left out. */
export function directivesIn(prose: Prose, language: Language): readonly DirectiveWords[] {
  const found = lexicon.allIn(prose, language);
  if (found.length === 0) return nothing;
  return recall(prose, keys[language], () => steering(prose, found, language));
}

/**
 * The first words that steer and are meant. Whether they are must depend on their kind and their sentence alone: what
 * holds of one "je moet" holds of the next in that sentence, and is not worked out again.
 */
export function firstDirective(
  prose: Prose,
  language: Language,
  isMeant: (words: DirectiveWords) => boolean,
): DirectiveWords | undefined {
  const passed = new Set<string>();
  return directivesIn(prose, language).find((words) => {
    const key = `${words.kind} ${words.sentence.from}`;
    if (passed.has(key)) return false;
    passed.add(key);
    return isMeant(words);
  });
}

/** Whether "je moet" tells how somebody's life is, and not what to do: "je moet elke dag om zes uur op". */
export function tellsOfLife(prose: Prose, { kind, sentence }: DirectiveWords, language: Language): boolean {
  return kind === 'must' && life.isIn(wordsOfSentence(prose, sentence), language);
}

function steering(
  prose: Prose,
  found: readonly PhraseMatch<Directive>[],
  language: Language,
): readonly DirectiveWords[] {
  const directives: DirectiveWords[] = [];
  for (const { label, from, to } of found) {
    if (from < (directives.at(-1)?.to ?? 0)) continue;
    const stated = statedAt(prose, from, language);
    if (stated === undefined || (label === 'must' && !tellsWhatToDo(stated, language))) continue;
    directives.push({ kind: label, from, to, sentence: stated.sentence });
  }
  return directives;
}

function tellsWhatToDo({ words, at }: Stated, language: Language): boolean {
  const clause = words.slice(Math.max(0, at - CLAUSE_BEFORE), at + CLAUSE_BEHIND);
  if (harmless.isIn(clause, language)) return false;
  const before = words[at - 1]?.key ?? '';
  if (words[at]!.after !== 'none') return true;
  if (verbFirst.has(words[at]!.key)) return !wondering.has(before);
  if (thatWords.has(before)) return ownView.isIn(words.slice(Math.max(0, at - VIEW_BEFORE), at), language);
  return !subordinating[language].has(before);
}
