/** What the client's words show by themselves, or as an answer to what was said just before. */
import { isKindOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard } from '../conversation/model.ts';
import { questionForm } from './questions.ts';
import { endOfBefore, heard, type View, WordList } from './view.ts';

export const clientCues = {
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
    ],
    en: [
      '^uh-huh',
      '^you can say that again',
      '^definitely',

      '^(yes|yeah|yep|yup|exactly|absolutely|true|right|definitely|spot on|correct|indeed|totally|precisely)',
      "^that's (it|right|true|about right|exactly|correct|how it is|spot)",
      '^they do',
      '^it (is|does)',
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
    ],
    en: [
      '^no … (everything|lot|all|it)$',

      '^you can say that again',
      '^uh-huh',
      '^no … (everything|all of it|covers it)$',

      "(exactly|spot on|that's it|that's right|that's about right|absolutely|that's true|precisely|you've got it|got it all)",
      '^(mm|hm|) true',
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
    ],
  },
  asks: {
    nl: [
      '^hoeveel',
      '^(hoeveel|wanneer|wat|hoe|welke) … (eigenlijk|normaal|nodig|beste|gezond|schadelijk|gevaarlijk|bedoeling|gebruikelijk|moet|moeten|kunnen|kan|mag|helpt|zit er|doe ik|doen we|gebeurt er)',
      '^(is|zijn|kan) (het|dat|zoiets|dit|zulke) … (erg|normaal|schadelijk|gevaarlijk|slecht|gezond|waar|kwaad|ongezond|gewoon|goed)',
      '^(moet|moeten|mag|mogen|kan|kunnen) (ik|we|wij|hij|ze|zij|je)',
      '(heb|heeft|weet|ken|kent) (u|je|jij|jullie) (misschien|) (tips|advies|een tip|iets|of|wat|een|iemand|hoe|nog)',
      'wat (zou|zou u|raadt|adviseert|denkt) (u|je) … (doen|aan|aanraden)',
      '^(bestaat|bestaan|helpt|werkt|gaat) (er|dat|het|zoiets)',
      'klopt het dat',
      '^weet (u|je|jij)',
      '^hoe (lang|vaak|laat|veel|oud) (moet|mag|kan|duurt|hoort|is)',
      '^kunt u (mij|me|) … (uitleggen|vertellen)',
    ],
    en: [
      '^how (much|many|long|often|late|old|early|bad|soon) (do|does|should|can|is|are|sleep|calories|of|would|units|hours)',
      '^how many',
      '^what (do you think|should|would you|can|happens|is|are|does|do) (i|we|if|you|the|a|he|she|normal|recommended|safe|it)',
      '^is (it|that|this) (bad|normal|safe|okay|ok|true|dangerous|harmful|usual|common|healthy|a problem|too|right|wrong|really)',
      '^do you (have|know) (any|if|whether|a|of|where|what|how)',
      '^(can|could) you (tell|explain|give)',
      '^does (it|that|this) (matter|help|work|mean|hurt|make|go)',
      '^(should|can|must) (i|we|he|she|they)',
      '^are (there|they|those) (any|safe|bad|harmful|dangerous)',
      '^will (it|he|she|that)',
      '^are there',
    ],
  },
  asksOther: {
    nl: [
      'waarom (vraagt|vraag|wilt|wil)',
      '(wc|toilet|naar huis|weg|jas|drinken|plassen)',
      'mag ik even',
      'hoe laat is het',
      'bent u (ook|getrouwd)',
      'duurt het nog',
    ],
    en: [
      '(toilet|toilets|bathroom|loo|parking|coat|water)',
      'why do you',
      'what time is it',
      'do i have to',
      'can we go',
      'can i go',
      'are we',
    ],
  },
  change: {
    nl: [
      '^(ik|we|wij) (wil|willen) … (mijn|haar|hem|ze|onze|gewoon|vaker|gezonder|fitter|rustiger|eerder|halen|beschermen|stoppen|veranderen)',

      '(vanaf|per) (maandag|morgen|vandaag|nu|volgende week|zaterdag) (ga|neem|stop|begin|doe|eet|drink|breng|slaap|laat)',
      'zo doorgaan is',
      'zou … beter zijn',
      'dat lukt me wel',
      '^(ik|we|wij) (zijn|ben|heb|hebben) al (gestart|begonnen|gestopt)',
      'ik zou het fijn vinden',
      '^dan (vraag|ga|bel|doe|probeer|begin|stop|zet|maak|leg) ik',
      'ik heb … zelf (gemaild|gebeld|gevraagd|geregeld)',

      'ik (wil|wou|zou) (graag|echt|wel|zo graag|heel graag|best|weer|het liefst) (weer|eens|minder|meer|dat|wel|graag|stoppen|willen|leren|weleens)',
      'ik wil (dat|weer|minder|meer|stoppen|leren|het anders|gewoon weer|eindelijk|niet meer|beter)',
      'ik zou (graag|best|wel) … (willen|kunnen)',
      '(we|ik) (willen|wil) (graag|dat|weer|zo|het) (het|dat|weer|niet) … (anders|beter|rustiger|verder)',
      '(dit|het|dat|zo) (kan|gaat) (zo|) niet (langer|meer|verder)',
      '(kan|gaat) (het|) zo niet (langer|meer|verder)',
      '(ik|we) (moet|moeten) (er|hier|echt|nu) (echt|) (iets|wat) (aan|mee) (doen|veranderen)',
      '(ik|we) (moet|moeten) (echt|wel|toch) (stoppen|minderen|wat|iets|eerder|minder|meer)',
      'ik (ga|gaan) … (vanavond|morgen|deze week|maandag|vanaf|volgende week)',
      'ik ga (het|mijn|proberen|stoppen|minderen|haar|hem|er)',
      '(ik|we) (ben|zijn) (van plan|begonnen|gestopt|vast van plan|vastbesloten)',
      'ik (heb|ben) (besloten|me voorgenomen)',
      'ik denk dat (het|ik) … (wel|) (lukt|lukken|kan|om)',
      'ik (hoop|hoopte) dat',
      '(we|ik) (heb|hebben|zijn|ben) (vorige week|gisteren|deze week|al|vannacht) … (begonnen|geprobeerd|gestopt|gedaan)',
      'voor het eerst',
      'ik ben (bereid|eraan toe|er klaar voor|gemotiveerd)',
      'het (lukt|lukte) me (wel|al|vast)',
      'dan (zou|heb) ik … (meer|weer|beter|minder)',
      'als ik (minder|eerder|meer|stop|zou) … (heb|zou|kan|dan)',
    ],
    en: [
      "(from|starting) (monday|tomorrow|now|today|next week) (i'm|i'll|we|i)",
      "i'm (so|) (done with|sick of|fed up)",
      "(it's|something's|things have) got to (change|stop|be different)",
      '^i promise',
      'i might (try|start|ask|call|go)',
      'i (think|know) i (could|can)',
      "i'd like us to",
      'we need to (be|do|find|get|stop|talk)',

      'i (really|do|just|) want to (be|feel|stop|change|get|sleep|quit|cut|do|eat|go|have|see|try|lose|start|learn|run)',
      'i (really|) (need|have got|have|ought) to (do something|change|stop|get|cut|start|sort|try|sleep|quit)',
      "we've got to (get|do|change|stop|start|sort)",
      "(i'm|we're) (going to|gonna) (put|stop|try|start|ask|talk|cut|call|go|get|leave|tell|do|make|ring|book|quit|sleep|buy)",
      'i could (try|maybe|start|put|ask|cut|go|do)',
      "i'd (really|) (love|like) (to|it) (be|have|feel|stop|get|do|go|if|sleep|see|to)",
      "i('ve|) decided to",
      "i've (decided|already|started|made|begun|cut|stopped)",
      "i (can't|cannot) (go on|carry on|keep going|keep doing) (like this|this)",
      "something('s|) (has to|got to) change",
      'i (wish|hope) (things|it|i|we|mornings|he|she|that)',
      'i know i can',
      "i'm (ready|willing|prepared|determined) to",
      "i'll (ask|try|put|start|talk|stop|call|go|do|make|give|book|tell|ring|leave|cut)",
      'maybe i (should|could|can)',
      "(it's|that's) costing (me|us)",
      'if i (slept|stopped|cut|ate|did|drank|got|went|could) … (be|have|feel|sleep)',
      "i've already made a start",
    ],
  },
  sustain: {
    nl: [
      '(ik|wij|we) (hoef|hoeven) … (niet|geen)',
      '^(ik|wij|we) (wil|willen|ga|gaan) … (niet|geen)',
      '(zet|doe|neem|drink|eet|stop) ik niet',
      'te (moeilijk|lastig|zwaar)',
      '(vind|vinden) het (wel|prima|) (best|prima|goed) zo',
      'komt (vanzelf|wel goed)',
      'kom ik … niet',

      '(heeft|had) (toch|) geen (zin|nut)',
      '(het|dat) heeft (toch|) (geen|weinig) (zin|nut)',
      'ik (zie|snap) (het|) (probleem|niet wat) (niet|het)',
      'ik zie het probleem niet',
      'zie (niet in|er het nut)',
      '(lukt|lukte|gaat) (me|mij|ons|hem|toch|dat) (toch|) (nooit|niet|nooit lukken)',
      'dat (lukt|gaat) (me|mij|) (toch|) (nooit|niet)',
      'ik heb (er|) (helemaal|) geen (zin|tijd|behoefte) (om|in|voor|er|$)'.replace('|$', ''),
      'ik (wil|ga) (echt|helemaal|gewoon|er|) (niet|geen) (stoppen|mee|minder|naar|om|veranderen)',
      'ik ga (echt|) niet',
      'ik (heb het|vind het) nodig om',
      'iedereen doet',
      '(al mijn|mijn) vrienden (doen|gamen|vapen) … (ook|het)',
      'werkt (zoiets|dat|het|bij ons) (niet|toch niet)',
      'bij ons werkt',
      '(het|dat) (hoeft|hoef) (voor|van) (mij|me) (nog|) niet',
      'zonder (mijn|die|een|dat) … (niet|kan ik)',
      'is (toch|gewoon|) (niet erg|geen probleem|niks mis|niet zo erg)',
      'zo erg is het niet',
      'dat (kan|wil) ik (niet|helemaal niet)',
      'ik (kan|kon) niet zonder',
      'ik (hou|houd) (er|van|nu)',
      'dan heb ik (niks|niets)',
      'heb (alles|het) (al|) geprobeerd',
    ],
    en: [
      "^i don't need",
      "i'm not having",
      "(isn't|not) going to happen",
      "^it's (hopeless|pointless|useless)",
      'doing fine (without|as)',
      "won't (change|help|make|work)",
      '(always|just) fail',
      'why would i (stop|change|quit)',
      "i can't (cut|stop|quit|give|do)",

      "i (don't|do not|can't) see (what|the|why|a|any) (problem|the|point|i|it)",
      "i don't see",
      "(there's|there is) no (way|point|need)",
      "(it|that) (just|) (doesn't|won't|didn't|never) (work|help)",
      "i (don't|do not) (want|have time|feel like|need) (to|it)",
      "i don't have (the|) time",
      "i'm not (going|giving|doing|stopping|changing|ready|interested|bothered)",
      'i need (it|them|my|that) to',
      "(it's|that's) not (that|so|really) (bad|much|a problem)",
      "i'm too (old|tired|busy|far)",
      "(i|you) (can't|couldn't) (do|sleep|stop|cope|relax|live|manage|get|quit) (it|without|this|through|$)".replace(
        '|$',
        '',
      ),
      'everyone (my age|else|i know|does|stays)',
      'the only (thing|way) (that|i|to)',
      'i like … (too much|as it is|the way)',
      'why bother',
      "i'd rather (leave|keep)",
      "(aren't|isn't) any worse",
      'happy as',
      "i've tried everything",
      "what's the point",
      "i couldn't do it",
    ],
  },
  hedged: {
    nl: ['ja maar', '(maar|alleen)', '^(maar|als) (u|je|jij) (wil|wilt)', 'ik weet (het|) niet', 'geen idee'],
    en: [
      '(but|only i|on the other)',
      '(talk|go) (about|into) (this|that|it)',
      "^i don't know",
      'no idea',
      'not sure',
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
  return byAnswer(view) ?? byPosition(view) ?? byTalk(view);
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

const RATHER = new WordList('rather');

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
  if (view.has('no') && !view.has('plainYes')) {
    const agrees = technique !== 'check' && NEGATION.test(before) && view.length <= 4;
    if (agrees) return heard('confirmation', 0.8);
    return sure || view.length > 2 ? heard('correction', sure ? 0.9 : 0.75) : undefined;
  }
  if (view.has('plainYes')) return heard('confirmation', 0.9);
  return sure && view.has('yes') && view.length <= LONGEST_YES ? heard('confirmation', 0.85) : undefined;
}

/** A yes with more words behind it tells something of its own. */
const LONGEST_YES = 7;

function byPosition(view: View): Heard | undefined {
  const { before, step } = view.setting;
  const asked = before?.technique === 'scale-position' && before.role === 'professional';
  if ((!asked && step !== 2) || (view.isQuestion && view.length > 3)) return undefined;
  return view.positions().length > 0 ? heard('position', 0.95) : undefined;
}

function byTalk(view: View): Heard | undefined {
  if (view.isQuestion) {
    if (view.has('asksOther') || !view.has('asks')) return undefined;
    return questionForm(view) === undefined ? undefined : heard('asks-information', 0.85);
  }
  if (view.has('change') === view.has('sustain') || view.has('hedged')) return undefined;
  return view.has('change') ? heard('change-talk', 0.8) : heard('sustain-talk', 0.8);
}
