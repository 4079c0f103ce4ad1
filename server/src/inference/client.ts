/** What the client answers to what was said just before: yes and no, permission, a position. */
import { isKindOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard } from '../conversation/model.ts';
import { byTalk } from './talk.ts';
import { endOfBefore, heard, type View, WordList } from './view.ts';

export const answerCues = {
  yes: {
    nl: [
      'dat is hoe het is',
      '^zo (zou|kun) je het',
      '^mhm',

      '^(ja|jazeker|jawel|zeker|klopt|inderdaad|precies|exact|helemaal|absoluut|juist|yep|jep)',
      '^(dat|het) (klopt|is zo|is waar|was het|is het)',
      '^zo (is|voelt) (het|dat)',
      '^nee hoor dat (was|is) (het|alles)',
      '^dat (was|is) het',
      '^(zeker weten|nou en of|ja heel erg|ja best|ja dat|ja zo|klopt|precies|inderdaad|absoluut|helemaal)',
      '^dat (heb|zeg|zie) (je|u) goed',
    ],
    en: [
      '^uh-huh',
      '^you can say that again',
      '^definitely',

      '^(yes|yeah|yep|yup|exactly|absolutely|true|right|definitely|spot on|correct|indeed|totally|precisely)',
      "^that's (it|right|true|about right|exactly|correct|how it is|spot)",
      '^they do',
      '^it (is|does)',
      "^(very much so|too right|i do|i am|we do|you're right|they are|it does|it is|i was)",
      '^(mm|hm|mmm) (yes|true|yeah)',
    ],
  },
  plainYes: {
    nl: [
      'dat is hoe het is',
      '^zo zou je het kunnen zeggen',

      '(precies|klopt|inderdaad|exact|zo is het|dat is zo|helemaal goed|dat is het|dat was het|helemaal waar|zo voelt)',
      '^jazeker',
      'dat is wel zo',
      'dat is waar',
      '^(zeker weten|nou en of|ja heel erg|dat heb je goed|dat heeft u goed|absoluut)',
      '^(ja|) (dat|zo) (klopt|is het)',
      '^dat (zeg|zie|heb|hoor) (je|jij) … goed',
      '^dat (zegt|ziet|heeft|hoort) u … goed',
    ],
    en: [
      '^no … (everything|lot|all|it)$',

      '^you can say that again',
      '^uh-huh',
      '^no … (everything|all of it|covers it)$',

      "(exactly|spot on|that's it|that's right|that's about right|absolutely|that's true|precisely|you've got it|got it all)",
      '^(mm|hm|) true',
      '^(definitely|very much so|too right|yes very|they do yeah|indeed)',
      "^you're (right|spot)",
      "^that's exactly",
      "^(yes|yeah) (that's|exactly|right|spot|it is|it does|i do|i am)",
    ],
  },
  nothingMissed: {
    nl: [
      '^nee (niks|niets) (vergeten|hoor)',
      '^(ja|jep) (alles|dat was)',

      '^nee (hoor|) … (was het|is het|alles|compleet|volledig)',
      '^nee (hoor|)$',
      '(dat was het|dat is alles|niks vergeten|niets vergeten)',
    ],
    en: [
      '^no … (everything|lot|all|it)$',

      "^no (you've|that's|i think) (got|it|all|everything|that|the lot)",
      "^no (that's it|nothing|you've got it all|not really)",
    ],
  },
  no: {
    nl: [
      'zo zie ik (dat|het) niet',
      'is het woord niet',
      '^niet (de|het|zozeer|per se)',
      'het is niet dat',
      'draait het om',

      '^nee',
      '^nou (nee|niet)',
      '^niet (echt|helemaal|precies)',
      '^(bijna|niet helemaal|nou ja)',
      'dat is niet (helemaal|precies|echt)',
      'net andersom',
      'valt wel mee',
      'bedoel ik niet',
      'klopt niet',
      'is niet zo',
      '^(eigenlijk) (gaat|is) het meer',
      'je vergeet (nog|)',
      'niet echt (moe|boos|bang|verdrietig|zo)',
      'is een groot woord',
      'u vergeet',
      '(meer|eerder) (verdrietig|boos|bang|moe|om|dat)',
      '^(eerder|meer)',
      '^(mwah|mwa|neuh)',
      '^(hm|mm|) half',
      '^(meer|eerder|andersom|juist niet|zo is het niet|dat niet|dat ook niet)',
      'zo bedoel ik',
      'zo zit het niet',
      'niet helemaal',
      '^(het|dat) (is|was|gaat|zit) (meer|eerder|niet|juist)',
      '^niet (op|zozeer|zo|om|alleen|mijn|voor|dat|met|bij|altijd)',
      'zou ik (het|dat) niet',
      'zo (zou|wil|zie) ik',
      '^eigenlijk (ben|is|gaat|heb|vind|wil|valt)',
      '^helemaal niet',
      '^(dat|het) klopt niet',
    ],
    en: [
      'too strong',
      '^nah',
      '^sort of',
      'not what i',
      'not (really|so much)',

      '^no',
      '^(well|) not (quite|really|exactly|so much|entirely)',
      '^almost',
      "that's not (it|quite|right|what)",
      "(i'm|it's|it isn't|i am) not (angry|sad|quite|really|that)",
      "i wouldn't (say|call)",
      "it's more (that|like|of)",
      'more like',
      'you forgot',
      'you missed',
      '^(before|after) … actually$',
      'not … but',
      "it's (my|the|not) … not",
      '^not (everything|all|exactly|quite|the|that|just|always|him|her|me|my|because)',
      "^(it's|it is|that's|i'm) (more|not so|not really|less|actually)",
      '^(actually|rather)',
      'not so much',
      '^(the other way round|other way|hardly|kind of|half)',
      "that's not (what|how|it|quite|right)",
      '^(close|nearly|almost)',
      'is a (strong|big) word',
      "^i wouldn't",
      'not at all',
      '^not (exactly|my|only|so|on|about|for|with)',
      "wouldn't put it",
      '^well (actually|no)',
    ],
  },
  forgot: {
    nl: ['(vergeet|vergat|vergeten|mist) (nog|)', 'nog (wel|) iets', 'ja alleen', 'ook nog'],
    en: ['you (forgot|missed|left out)', 'one more thing', 'there is also', "there's also"],
  },
  please: {
    nl: [
      '^jawel',
      'zegt u het maar',
      '^(graag|laat maar horen|ik ben benieuwd)',

      '^kom maar (op|door)',
      '^(ja|) dat mag',
      '^vertel',
      '^(ja|jawel|) (hoor|) (graag|prima|oke|doe maar|vertel maar|is goed|dat is goed|dat mag|tuurlijk|natuurlijk|zeker|best|fijn|ga je gang|kom maar|leuk)',
      '^(is|dat is|vind ik|lijkt me|lijkt mij) (goed|prima|fijn|oke|best|handig)',
      '^(doe|vertel|zeg|kom) maar',
      '^dat (zou|lijkt) … (fijn|prima|goed|handig|prettig|graag)',
      '^ja$',
      '^ja hoor',
      'ik luister',
      '^ja (dat|daar) (wil|zou|ben) ik',
      'graag$',
      '^natuurlijk',
      '^tuurlijk',
      '^mag (wel|hoor)',
      '^(heel|ja heel|ja) graag',
      '^(prima|goed|oke|best|fijn|leuk|kom maar|zeg het maar|vooruit|ga uw gang|ga je gang|mij best|tuurlijk)',
      '(tips|uitleg|informatie|hulp) … (gebruiken|welkom|fijn)',
      '^waarom niet$',
      '^(dat|het) (is|lijkt) … (goed|prima|fijn|oke|handig)',
      '^ik wil (het|dat) (wel|graag|best)',
      '^ja (prima|oke|goed|doe|is goed|best|hoor|leuk|fijn|zeker|vertel|kom)',
      '^(van|wat) mij (betreft|mag)',
      '^(vind|lijkt) (ik|me|mij) (wel|) (goed|prima|fijn|oke|interessant)',
      '^ja (daar|dat) (ben|lijkt|zou|wil|wou)',
      '^(dat|het) mag (wel|hoor|best|zeker|je)',
      '^daar ben ik … benieuwd',
    ],
    en: [
      "^i'd be (glad|happy|grateful)",
      'of course (you|)',
      "i'm (curious|interested)",

      "^i'm (listening|all ears)",
      '^that would be',
      '^go for it',
      '^(yes|yeah|yep|sure|okay|ok|of course|please|go ahead|go on|fine|certainly|by all means|alright|all right)',
      "^no (go ahead|not at all|please|of course not|that is fine|that's fine)",
      '^not at all',
      '^you can',
      "^i'd (like|love|appreciate) (that|to|it)",
      '^i suppose so',
      "^that's (fine|ok|okay)",
      '^that would be (good|great|nice|helpful)',
      "^(yes|yeah|yep|sure|okay|ok) (please|that's|go|of course|fine|sure|why not|i'd)",
      '^why not$',
      "^(please do|go right ahead|be my guest|fire away|by all means|if you like|i'd like|that'd be)",
      "^that'd be (good|great|nice|helpful|lovely|useful)",
      '^(happy|glad) to',
      "^i don't mind",
      "^yes (i'd|i would|that)",
      '^please',
      "^(i'd|i would) (love|like|be)",
    ],
  },
  noThanks: {
    nl: [
      '(een|) andere keer',
      '^neuh',
      'eerst (mijn|even|zelf)',
      'liever (niet|zelf|eerst)',

      '^nee',
      '^liever niet',
      '^(nu|vandaag) (even|liever|maar|) niet',
      '^(dat|) hoeft (niet|voor mij|van mij)',
      '^laat maar',
      '^geen (behoefte|zin)',
      '^hoeft niet',
      'weet ik (allemaal|) al',
      '^daar heb ik (geen|nu geen)',
      '^doe maar niet',
      '^(dat|daar) zit ik niet',
      '^(nee|neu|nou) … (hoeft|liever|niet nodig|bedankt|dank|nu niet|even niet)',
      '^(niet nu|nu niet|vandaag niet|nog niet|even niet)',
      '^(daar|dat) (zit|heb|hoeft|wil) … (niet|geen)',
      '^ik (wil|hoef) (dat|het|er|daar|nu|liever) … (niet|niks|geen)',
      'niet (nodig|hoeven)',
      '^(bewaar|later)',
      'geen (zin|behoefte|interesse|puf)',
      'weet … (al|er al) (genoeg|alles|van)',
      '^ik weet (het|er|dat) … (al|wel)',
      'al (zo vaak|vaak|duizend keer|genoeg|honderd keer) (gehoord|gelezen|gezegd)',
      'niet over (hebben|praten)',
      '^(dat|het) is niet nodig',
      '^ik (hoef|wil) … (niet|geen)',
    ],
    en: [
      "^please don't",
      '(another|some other) time',
      'maybe later',
      '^not really',
      "i'd (rather|prefer to|prefer)",

      '^(no|nah|nope) (thanks|thank|not|leave|i|)',
      "^i'd rather (not|you didn't|you did not)",
      '^not (now|today|right now|really)',
      '^actually no',
      "^i('d|) (prefer|rather) not",
      'heard it all',
      '^leave it',
      "^i don't (want|need)",
      '^no$',
      'in the mood for',
      "^(i'm|we're) (fine|okay|all right|good) (thanks|thank|without)",
      '^(maybe|perhaps) (another|some other|later|not)',
      '^(nope|nah|not now|not just now|not at the moment|not today|not yet)',
      "^i('ve|) (had|got) enough (advice|information|leaflets)",
      "^(that's|it's) not (necessary|needed)",
      'no need',
      "^i don't feel like",
      '^i (already|) know (enough|all|it|that|plenty) (already|about|)',
      "^i('ve|) heard (it|that|this|enough)",
      "^i've heard",
      "(don't|do not) want to (talk|hear|know)",
    ],
  },
} as const;

/** The techniques of the professional that ask the client to agree or to put right. */
function asksAgreement(technique: TechniqueId | undefined): boolean {
  return (
    technique === 'check' ||
    isKindOf(technique, 'summary') ||
    isKindOf(technique, 'reflection') ||
    isKindOf(technique, 'affirmation')
  );
}

export function byClient(view: View): Heard | undefined {
  const answer = byAnswer(view) ?? byPosition(view);
  if (answer !== undefined) return answer;
  // What answers a request for permission in words of its own neither asks nor talks of change.
  const asked = view.setting.before?.technique === 'elicit-need' && view.previous === undefined;
  return asked ? undefined : byTalk(view);
}

function byAnswer(view: View): Heard | undefined {
  const { before } = view.setting;
  if (before?.role !== 'professional' || view.isQuestion) return undefined;
  if (before.technique === 'elicit-need') return byPermission(view);
  return isTold(endOfBefore(view.setting), before.technique)
    ? byAgreement(view, before.technique)
    : undefined;
}

/** A technique that awaits agreement, or a statement of which the words do not show what it is. */
function isTold(text: string, technique: TechniqueId | undefined): boolean {
  return asksAgreement(technique) || (technique === undefined && !text.endsWith('?'));
}

function byPermission(view: View): Heard | undefined {
  if (asksWhetherObjects(view))
    return view.has('no') || view.has('please') ? heard('permission-given', 0.8) : undefined;
  if (view.has('noThanks') && !/^(?:not at all)/i.test(view.text)) {
    return view.has('please') && !view.has('no') ? undefined : heard('permission-refused', 0.9);
  }
  return view.has('please') ? heard('permission-given', 0.9) : undefined;
}

const RATHER = new WordList({ nl: '', en: 'rather' });

/** "Do you mind…?" is allowed by a no. */
function asksWhetherObjects(view: View): boolean {
  return (
    view.setting.language === 'en' &&
    /\bmind\b/.test(endOfBefore(view.setting)) &&
    !view.has('hedged') &&
    !view.holds(RATHER)
  );
}

const NEGATION = /\b(?:niet|niets|niks|geen|nooit|not|never|nothing|nobody|no one)\b|n't\b/i;
const ASKS_WHAT_IS_MISSING =
  /\b(?:vergeten|mis|gemist|ontbreekt|toevoegen|over|alles|missed?|missing|left out|forgotten|add|everything)\b/i;

function byAgreement(view: View, technique: TechniqueId | undefined): Heard | undefined {
  const before = endOfBefore(view.setting);
  const sure = asksAgreement(technique);
  if (technique === 'check' && ASKS_WHAT_IS_MISSING.test(before)) {
    if (view.has('forgot')) return heard('correction', 0.85);
    return view.has('nothingMissed') ? heard('confirmation', 0.9) : undefined;
  }
  if (view.has('no') && (!view.has('plainYes') || view.holds(DENIAL))) {
    const agrees = technique !== 'check' && NEGATION.test(before) && view.length <= 4;
    if (agrees) return heard('confirmation', 0.8);
    return sure || view.length > 2 ? heard('correction', sure ? 0.9 : 0.75) : undefined;
  }
  if (view.holds(RESERVE) && view.length > 3) return undefined;
  if (view.has('plainYes')) return heard('confirmation', 0.9);
  return sure && view.has('yes') && view.length <= LONGEST_YES ? heard('confirmation', 0.85) : undefined;
}

const DENIAL = new WordList({ nl: 'niet geen', en: "not isn't wouldn't" });

/** A yes with one of these behind it puts right. */
const RESERVE = new WordList({
  nl: 'maar alleen eigenlijk behalve eerder hoewel',
  en: 'but only except actually though although rather',
});

/** A yes with more words behind it tells something of its own. */
const LONGEST_YES = 7;

function byPosition(view: View): Heard | undefined {
  const { before, step } = view.setting;
  const asked = before?.technique === 'scale-position' && before.role === 'professional';
  if ((!asked && step !== 2) || (view.isQuestion && view.length > 3)) return undefined;
  return view.positions().length > 0 ? heard('position', 0.95) : undefined;
}
