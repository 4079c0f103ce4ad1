/** Questions that show by their form what they are: open, closed or why. */
import type { Heard } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { questionForm } from './question-forms.ts';
import { heard, set, type View, WordList } from './view.ts';

export const questionCues = {
  tell: {
    nl: [
      '^vertel (eens|er|me|mij|maar|daar|iets|wat|verder over|over)',
      '^vertelt u (eens|me|maar|daar)',
      '^beschrijf eens',
      '^(kun|kan|kunt|zou|zouden|wil|wilt|willen) <je> (mij|me|ons|eens|iets|wat|er|daar|misschien|) (eens|iets|wat|een beetje|) (meer|) (willen|kunnen|) (vertellen|beschrijven|toelichten|uitleggen|omschrijven)',
      '(kun|kan|kunt|zou|wil|wilt) <je> … (vertellen|beschrijven|uitleggen|omschrijven) (hoe|wat|waar|over|wie|wanneer)',
      '^neem (me|mij|ons) (eens|) mee',
      '^ik ben (wel|heel|erg|) (benieuwd|nieuwsgierig) (hoe|wat|naar|waar)',
      '^mag ik (vragen|weten) (hoe|wat|waar|wanneer)',
      '^help (me|mij) (eens|) (begrijpen|te begrijpen)',
    ],
    en: [
      '^tell (me|us) (a bit|a little|something|more|) (more|) (about|how|what|where)',
      '^(can|could|would|will) you (please|) (tell|describe|explain|walk|talk|say|take|help|give|show) (me|us|what|how|through|a|more|something|) (how|what|about|through|understand|a|more|something|bit|little|picture|where|when)',
      '^(walk|talk) (me|us) through',
      '^help (me|us) (to|) understand',
      "^(i'm|i am) (curious|interested|wondering) (how|what|to hear|about|in)",
      "^(i'd|i would) (love|like) to hear (a bit|a little|) more",
      '^i wonder (what|how)',
      '^say (a bit|a little|) more',
      '^describe',
      '^and then$',
    ],
  },
  whyInside: {
    nl: [
      '^(kun|kan|kunt|wil|wilt|weet|mag) (<je>|ik) … (waarom|hoezo)',
      '^ik vraag me af waarom',
      '^(dus|) … hoezo$',
      '^vertel … waarom',
    ],
    en: [
      '^(can|could|would|do) you … why',
      '^tell me … why',
      '^i wonder why',
      "but why (do|did|does|would|are|is|not|don't|didn't)",
    ],
  },
  /** About the conversation itself: a question to close with or an invitation, but no question like any other. */
  aboutTalk: {
    nl: ['(dit|ons) gesprek', '(we|wij) … (besproken|afgesproken|gehad)', 'waar we het over'],
    en: [
      '(this|our) (conversation|talk)',
      "(we|we've|we have|we've just) (discussed|talked|agreed|covered|decided)",
      'in your own words where',
    ],
  },
  /** Asks what somebody did or how: often for a success or their own part in it. */
  ownDoing: {
    nl: [
      '^wat (van|uit) (vandaag|dit)',
      '(kwam|kreeg|kregen) <je> … (zover|voor elkaar)',

      '^hoe (heb|heeft|hebben|kreeg|kregen|wist|wisten|ben|bent|kwam|kwamen|deed|deden) <je>',
      '^wat (heb|heeft|hebben|deed|deden) <je> … (gedaan|anders|zelf|toen|waardoor)',
      '^wat (deed|deden) <je>',
      '^hoe (is|was) (het|dat) <je>',
      '(waarmee|waardoor|waaraan) (is|was|lukte|merk|merkt|zou|zien|zie)',
      'wanneer … (geen|niet|wel|minder|laatst)',
      '^(wat|hoe) … anders',
      '^wat … (dan|daarvoor in de plaats)$',
    ],
    en: [
      '^how (do|would) you want',
      '(did|done) to (get|make|keep|stop|help)',
      '(went|go|goes|going) (all right|well|okay|better|fine|right)',

      '^how (did|have|had) you',
      '^what (did|have|had) you … (do|done|tried|try)',
      '^what … (different|change|changed|notice)',
      '^what will … (be|look|notice|see)',
      '^what do you (think|make) … (this|that|it)',
      '^how (does|do|is|are|did) (this|that|these)',
    ],
  },
  /** What a question with "wat" or "welke" may ask without being of a special kind: trouble, feelings, facts, reasons. */
  plainWhat: {
    nl: [
      '^wat (heb|hebt|heeft|hebben) <je> … geprobeerd',
      '(vrouw|man|partner|moeder|vader|mentor|juf|dochter|zoon|broer|zus|vriend|vriendin|vrienden|ouders)',

      '^wat (maakt|merk|merkt|bedoel|bedoelt|brengt|speelt|kost|voel|voelt|baart|stoort|raakt|dacht|eet|drinkt)',
      '^wat (gebeurt|gebeurde|gaat|ging|gingen) er',
      '^wat (deed|doet) (dat|het) met',
      '^wat houdt … bezig',
      '^wat (vind|vindt|vinden) <je> (het|er|de|zo|moeilijk|lastig|daar belangrijk|daar leuk|daar moeilijk)',
      '^wat (is|zijn) (voor|volgens) <je>',
      '^wat zijn de (voordelen|nadelen|redenen)',
      '^wat (voor|valt|viel)',
      '^wat levert',
      '(lastigst|lastigste|moeilijkst|moeilijkste|zwaarste|ergste|vervelendste|leukste)',
      'het meest (bezig|dwars|zwaar|zorgen|last|bang|lastig)',
      '^wat (zeg|zegt|zei|zeiden) (hij|zij|ze|je vader|je moeder|uw)',
      '^wat (heb|hebt) <je> … (gegeten|gedronken|nodig)',
      '(bezig|zorgen|verdrietig|boos|bang|moeilijk|lastig)$',
    ],
    en: [
      '^what have you … tried',
      '^what have you tried',
      '(wife|husband|partner|mother|father|mum|mom|dad|teacher|daughter|son|brother|sister|friend|friends|parents)',

      '^what (makes|worries|bothers|happens|brings|matters|concerns|scares|time|kind|sort|role|upsets|frightens|hurts|puzzles|keeps|draws|weighs)',
      '^what (goes|was going|is going) (through|on)',
      "^what's (on|so|it|the hardest|the worst|going|behind|the story|the biggest)",
      '^what is it (about|like|that)',
      '^what do you (mean|like|value|enjoy|dislike|find|get|fear)',
      '^what are (the good|the bad|the advantages|the downsides|your concerns|your worries|your reasons)',
      '^what (concerns|worries|else|next|happened|bothers)',
      '(hardest|worst|toughest|scariest)',
    ],
  },
  /** Asks what somebody feels, fears or went through, or what is in the way: plain whatever else stands in it. */
  plainly: {
    nl: [
      'door <je> heen',
      'in <jouw> (lijf|hoofd|lichaam|buik)',
      '^wat (houdt|hield|weerhoudt|weerhield) <je>',
      "^wat (doet|deed|doen|deden) (dat|het|dit|zo'n|die|deze|al) … met <je>",
      '^wat (zou|zal) er gebeuren (als|wanneer)',
      '^wat is (er|het) (fijne|leuke|vervelende|nare|mooie|prettige|moeilijke|lastige)',
      '^wat is het … (fijne|leuke|vervelende|nare|mooie|prettige|moeilijke|lastige|nadeel|voordeel) (aan|van)',
      '^wat (zijn|is) … (nadelen|nadeel|voordelen|voordeel|minder leuk|vervelend|lastig) (aan|van|voor)',
      '^(welke|wat zijn) (kanten|nadelen|voordelen|zorgen|redenen)',
      '^wat (vind|vindt|vinden) <je> (zo|daar|er|eigenlijk|het|nou|nu) … (moeilijk|lastig|vervelend|leuk|fijn|belangrijk|eng|spannend|zwaar)',
      '^hoe (reageert|reageerde|reageren|reageerden|ervaar|ervaart|beleeft|beleef|voel|voelt|voelde|slaapt|slaap|eet)',
      '^hoe (vond|vonden) <je> (het|dat|de|die) (om|toen|eerste|dag|op|in)',
      '^wat (speelt|speelde) er',
      '^wanneer (is|zijn) … (begonnen|ontstaan|gestart)',
      '^wanneer (begon|begonnen|startte|merkte|merkten|ontdekte)',
      '(sinds|vanaf) wanneer',
      'waar (maak|maakt|maken) <je> … (zorgen|druk)',
      'waar (heb|hebt|heeft|hebben) <je> … last van',
      'waar (zit|zitten|ben|bent|zijn) <je> … (mee|bang voor|bezorgd over)$',
      'waar (loop|loopt|lopen) <je> … tegenaan',
      '^(waar|wat) … (pijn|zeer|dwars|zorgen|moeite mee|last van)$',
      '^met wie (praat|bespreek|deel|speel|woon|ga|ben)',
      '^wie (weet|weten|woont|wonen|zit|zitten|brengt|haalt|zorgt|past|heeft|is|zijn) (er|hier|dit|bij|nog|thuis|allemaal|je|jullie|uw)',
      '^hoe ziet (een|je|jouw|uw|jullie) (dag|ochtend|avond|week|schooldag|nacht|gezin|weekend) … (eruit|er nu uit|er uit)',
      '^hoe (gaat|ging|verloopt|loopt) (het|dat|een|de|zijn|haar|je|jullie|jouw)',
      '^wie helpt <je>',
      '^hoe (voel|voelt|voelen) <je> (je|u|jullie|zich) (dan|als|wanneer|toen|daarbij|daarover|daaronder)',
    ],
    en: [
      'through your (head|mind)',
      'in your (body|head|stomach|chest)',
      'on your mind',
      '(do|does|did) to you$',
      '^what (is|was|are) (that|it|this|things|mornings|evenings|life) like',
      '^what … like for you$',
      'what (is|was) that like',
      '^what (is|was|keeps|stops|holds) (stopping|holding|keeping|) you (from|back)',
      '^what would happen if',
      '^what (exactly|) do you mean',
      'side of it$',
      '^what else is (going|on|happening)',
      '^what (are|is) the (downside|downsides|drawback|drawbacks|hard|hardest|worst|bad|difficult|disadvantage|disadvantages)',
      '^what (worries|bothers|scares|frightens|upsets|annoys|frustrates|troubles) (you|him|her|them)',
      '^how (did|does|do) (he|she|they|your|his|her|the|grandma|mum|dad|it all|people|that make|this make|it make|that affect|it affect|this affect)',
      '^when did … (start|begin|first|notice|happen)',
      'since when',
      '^who (do|did|does) you … (talk|turn|live|play|go|tell|see)',
      '^who (knows|lives|is|else|looks|takes|was)',
      '^where does (it|the|your) … (hurt|bother|come|start)',
      '^what (are|is) you (afraid|scared|worried|frightened) of',
      '^how (has|have) (that|it|this|things|he|she|they|the|your) … (been|affected|changed|reacted)',
      '^how (are|is) things',
      "^how('s| is) (it|school|work|that|life|the) going",
      '^how do you (sleep|eat|get to|spend|usually|normally|deal|get on|get along)',
      '^how is it going (at|with)',
      '^what are you (worried|afraid|scared|nervous|anxious|unsure|angry|sad)',
      '^what does (an ordinary|a normal|a typical|a usual|an average|your) (day|evening|morning|week|night|weekend|school)',
      '^who (helps|supports|cares)',
      '^how does (your|he|she) … (react|respond|feel|take)',
      '^how (is|was|are|were) (your|the|school|work|he|she|they|life|things|everything|home)',
    ],
  },
  /** Asks for a number, a time or an age. */
  counts: {
    nl: ['^(hoeveel|hoelang)', '^hoe (vaak|lang|oud|laat|groot)'],
    en: ['^how (many|much|often|long|old|late|early|far)'],
  },
  /** A closed question that suggests its answer, or asks for an earlier success. */
  suggests: {
    nl: [
      '^(is|zijn|was) (het|dat) (vooral|meer|dus|omdat|eigenlijk|niet)',
      '^(zou|zouden|vind|vindt|vinden|denk|denkt|heb|hebt|heeft|is|kan|kun|kunt|moet|moeten|wil|wilt) (<je>|het|dat) (dan|nou|ook|zelf|) niet',
      '^(heb|hebt|heeft|hebben|is|ben|bent|zijn|was) … (eerder|al eens|vroeger|de vorige keer)',
    ],
    en: [
      "^(isn't|aren't|don't|doesn't|didn't|haven't|hasn't|shouldn't|wouldn't|can't|couldn't|won't)",
      '^(is|was) it (mainly|mostly|more|because|that|really|not)',
      '^(have|has|had|did) … before$',
      '^(have|has|had|did) … (solve|solved|stop|stopped|quit|given up|give up|deal|dealt|cope|coped|sort|sorted|overcome|overcame|beat|beaten|turn|turned|crack|cracked|get over|got over|get past|got past|come through|came through|been through|gone through)',
    ],
  },
  offTopic: {
    nl: [
      'nou (geen|niet)',

      '^wil <je> (een|wat|iets) (glaasje|kopje|drinken|water|koffie|thee)',
      '^wie (wil|zou) dat nou niet',
      '^(zullen we|mag ik je|mag ik u) … (meten|wegen|hand)',
      '^zullen we',
      '^wist <je> dat',
      '^(ga|kom|loop) <je> (even|) (zitten|mee)',
      '^heb <je> (er|hier) (weleens|) aan gedacht om',
    ],
    en: [
      '^would you like (a|some|to sit|to take) (glass|water|tea|coffee|cup|drink|seat)',
      "^(who|what) (wouldn't|doesn't)",
      '^shall we',
      '^did you know',
      '^have you (thought|considered|tried) (about|asking|of|putting|going|using)',
      "^why don't you",
      '^how about',
      '^what (if|about) you',
      "^don't you (think|see|realise)",
    ],
  },
} as const;

/** Questions that say by their form alone what they are. */
export function byForm(view: View): Heard | undefined {
  if (view.has('whyInside')) return heard('why-question', 0.85);
  if (view.has('tell')) return isOtherwise(view) ? undefined : heard('open-question', 0.9);
  switch (questionForm(view)) {
    case 'open':
      return isOtherwise(view) || !isPlain(view) ? undefined : heard('open-question', 0.9);
    case 'why':
      return view.positions().length > 0 ? undefined : heard('why-question', 0.95);
    case 'closed':
      return isPlainlyClosed(view) ? heard('closed-question', 0.85) : undefined;
    default:
      // "Je baalt ervan, hè?" is a guess, and "lovely weather, isn't it?" asks nothing.
      return undefined;
  }
}

/** A question by its form, of which the words show that it is not meant as one like any other. */
function isOtherwise(view: View): boolean {
  return view.has('offTopic') || view.has('aboutTalk') || view.positions().length > 0;
}

/*
 * Words in which a question may be of a more special kind than its form shows: what has worked, what is
 * wished for, what is told, the talk itself. Where they stand and no such kind was heard, nothing is said.
 */
const SPECIAL = new WordList({
  nl: 'kleur kleuren gelukt lukt lukte lukken hielp helpt geholpen helpen werkt werkte gewerkt beter zonder uitzondering kreeg kreegt bereikt volgehouden aangepakt wonder droom ideaal ideale gewenst gewenste wens wensen hoop hoopt hopen toekomst straks veranderd tevreden liefst weten weet informatie uitleg uitleggen horen hoort gehoord lezen gelezen verteld gesprek besproken afgesproken samenvatten woorden onthouden onthoudt onthoud meenemen meeneemt hiervan daarvan hiermee daarmee ervan ermee spreekt aanspreekt nuttig bruikbaar idee opgestoken geleerd cijfer schaal hoger stap stapje plan resultaat vragen behoefte tip tips advies momenten dagen succes trots wilde zou zouden',
  en: "colour colours managed manage worked works work helped helps helping better without exception succeed succeeded success achieve achieved overcame coped cope suppose imagine ideal dream wish wishes hope hopes hoping future differently instead would wouldn't could know known hear heard hearing read told information explain advice tips tip ideas idea questions conversation discussed agreed summary summarise summarize words remember takeaway useful helpful appeals appeal suit suits strikes stands fits fit scale number higher step plan goal moments times days tomorrow proud solved solve learn learned learnt pulled magic",
});

/** The same for questions with an inverted verb. */
const SPECIAL_CLOSED = new WordList({
  nl: 'gelukt hielp geholpen werkte gewerkt uitzondering gehoord gelezen verteld uitgelegd bekend herhalen ooit nieuw gezien opgezocht ken kent zeggen vertellen noemen opnoemen punten dit deze hier erover daarover hierover ervan daarin hierin ermee water thee koffie jas zitten parkeren weer reis goed mee kunnen om over zin beter minder rustiger makkelijker soepel zonder wel echt toch weten informatie uitleg uitleggen horen lezen gesprek besproken samenvatten samenvat woorden hiervan daarvan hiermee daarmee nuttig idee vragen behoefte tip tips advies momenten dagen periodes weleens juist goed begrepen klopt open folder cijfer schaal hoger',
  en: 'managed worked helped exception ever familiar aware heard learned learnt manage succeeded repeat recap say tell put points this these water tea coffee coat seat sit parking find traffic comfortable seen looked found new better easier less calmer smoothly without sometimes really sure seriously know hear read think information explain advice tips tip ideas idea questions conversation discussed agreed summary summarise summarize words useful helpful moments times days right correct correctly understood interested curious open permission mean leaflet scale number higher',
});

const SPEAKER = new WordList({
  nl: 'ik mij me mijn we wij ons onze',
  en: "i i'm i've i'd i'll me my we we've us our",
});

/** "Kun je…" and "would you…" may ask to tell, to hear or to sum up. */
const UNSURE_VERBS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'kun kunt kan wil wilt willen zou zouden mag zal zullen klinkt past bedoel bedoelt herken herkent begrijp denk denkt vind vindt vinden weet',
  ),
  en: set('can could would will shall may might should want'),
};
const POINTING = set('dat dit that this');

/*
 * The small words of questions of a special kind: what has been done, what this brings, what is different. They
 * say nothing where the question shows in another way that it is plain.
 */
const SPECIAL_FORM = new WordList({
  nl: 'heb hebt hebben had hadden kreeg kregen kwam kwamen deed deden dit deze hier hierin hierop hierbij hiernaar al iets anders vandaag zonder minder juist weleens plaats keer over wanneer blij opleveren oplevert wel zodra',
  en: "did had have done this these those here if want wants we we've today tonight already far now something change changed most best able least sticks successful once",
});

/** Whether an open question shows that it is of no special kind. */
function isPlain(view: View): boolean {
  if (view.holds(GOING_WELL)) return false;
  if (view.has('plainly')) return !view.holds(SPEAKER) && !view.holds(FROM_NOW_ON);
  if (ASKS_WHEN.has(view.keyAt(0))) return false;
  if (view.has('counts')) return !view.holds(SPECIAL_COUNT) && !view.holds(SPEAKER);
  return !mayBeSpecial(view) && isPlainEnough(view);
}

/** "When does he sleep?" and "who does he listen to?" may ask for an exception. */
const ASKS_WHEN = set("when when's where where's who who's whom on at in with");

/** Where something goes well, a question may ask for an exception or a success, whatever its form. */
const GOING_WELL = new WordList({
  nl: 'goed beter minder rustig rustiger makkelijker soepel zonder prettig gezellig lukt lukte meevalt meeviel',
  en: 'better well easier calm calmer less least fine smoothly without manage different differently',
});

/** What comes after the conversation may be asked to close it. */
const FROM_NOW_ON = new WordList({
  nl: 'straks morgen vandaag voortaan volgende gesprek hierna',
  en: 'now next today tomorrow leave leaving after afterwards ahead',
});

/** What a question after a number may ask without being plain: what is known, and a place on a scale. */
const SPECIAL_COUNT = new WordList({
  nl: 'weet weten gehoord gelezen verteld zou zouden zonder hoger wel gelukt lukt cijfer schaal punten',
  en: 'know heard read told would without higher managed manage scale number points say today learned',
});

function mayBeSpecial(view: View): boolean {
  if (view.holds(SPECIAL) || view.holds(SPEAKER)) return true;
  return !view.has('plainWhat') && (view.has('ownDoing') || view.holds(SPECIAL_FORM));
}

/** Most questions of a special kind ask what or which: such a question has to show that it is plain. */
function isPlainEnough(view: View): boolean {
  if (view.last - view.core < 2) return false;
  if (view.has('plainWhat') || view.holds(THIRD_PERSON)) return true;
  // English asks with "how" for what Dutch asks with words of its own.
  return view.setting.language === 'nl' && !view.holds(WHAT);
}

const WHAT = new WordList({
  nl: 'wat welk welke waar',
  en: "what what's which what're",
});
const THIRD_PERSON = new WordList({ nl: 'hij zij ze hem hun hen', en: 'he she they him them his' });

function isPlainlyClosed(view: View): boolean {
  const { language } = view.setting;
  if (view.has('offTopic') || view.has('aboutTalk') || view.positions().length > 0) return false;
  if (view.has('suggests')) return false;
  // "Have you…" and "did you…" may ask for an earlier success.
  if (PAST.has(view.keyAt(0)) && !view.has('plainWhat') && !view.holds(THIRD_PERSON)) return false;
  if (POINTING.has(view.keyAt(1)) || POINTING.has(view.keyAt(0))) return false;
  if (UNSURE_VERBS[language].has(view.keyAt(0)) || view.keyAt(1) === 'there') return false;
  return !view.holds(SPECIAL_CLOSED) && !view.holds(SPEAKER);
}

const PAST = set('have has had did');
