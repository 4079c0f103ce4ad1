/** Reflections: guesses, told as a statement, at what the other person feels, wants or means. */
import type { Heard } from '../conversation/model.ts';
import { addressed } from './affirmations.ts';
import { questionForm } from './question-forms.ts';
import { heard, set, type View, WordList } from './view.ts';

export const reflectionCues = {
  double: {
    nl: [
      'tegelijk',
      'tegelijkertijd',
      'diezelfde',
      'ook weer niet',

      'aan de ene kant',
      'enerzijds',
      'anderzijds',
      'aan de andere kant',
      '(en|maar) (tegelijk|tegelijkertijd|ergens)',
      '(en|maar) toch (wil|wilt|zou|hoop|hoopt|merk|vind|vindt|voel|voelt|ook)',
      'je zou misschien … maar <je> wil',
      'een deel van <je>',
      'deels … deels',
      'een (deel|stuk|kant) van <je> … (een ander|ander|en een)',
      '(en|maar) <je> (wil|wilt|willen|bent|ben|zijn|merkt|merk|merken|vindt|vind|vinden|mist|mis|missen|hoopt|ziet|weet|voelt) … ook',
      '<je> (wil|wilt|willen|vindt|vind|vinden|houdt|houd|houden|mist|zou) … (en|maar) <je> … ook',
      'en … ook (lastig|moeilijk|spannend|bang|eng|zwaar)',
      '^<je> (wil|wilt|willen) … en <je> (hebt|heb|heeft|hebben|bent|ben) (geen|bang|ook|te|zo)',
      '(geeft|brengt|bezorgt) <je> … maar <je> (maakt|maak|bent|hebt|wilt|weet|voelt)',
    ],
    en: [
      'at the same time',
      'and then again',
      '(one half|half) of you',
      'other half',
      'on the (plus|minus|one|other) side',

      'on (the|) one (hand|side)',
      'on the other',
      '(and|but) at the same time',
      'part of you … part',
      'part of you',
      'and yet',
      '(and|but) you (also|do)',
      "^so it's both",
      'another part',
      "(and|but) (you're|you've|you'd) also",
      "^you (want|like|love|hate|miss|need|enjoy) … (but|yet) (you|you're|you'd|they're|it's|it|being|he|she)",
      "you'd like to … (but|yet) (you|you're)",
      'partly … partly',
      'on the other hand',
      "(and|but) (it's|that's|it) also",
      "^you want … and you're (too|also|not|afraid|scared|tired)",
    ],
  },
  feeling: {
    nl: [
      '^bij (jou|u|jullie) (komt|voelt|gaat|staat|is|was|draait)',
      '(is|was|voelt|blijft) (voor|bij) (jou|u|jullie)',
      '(doet|deed) pijn (dat|om|als)',
      'draait het om',

      '(geeft|gaf|kost|houdt|houden) (je|jou|u|jullie) (rust|veel|wakker|bezig|energie|moeite|kracht|houvast)',
      'alsof (je|jij|u|jullie|er)',
      'wordt er … van',
      '(voelt|voel) (je|u) je',
      'best (eenzaam|spannend|lastig|moeilijk|zwaar|heftig|eng|verdrietig)',
      '^<je> (was|waren|bent|zijn) … (vereerd|opgelucht|trots|geschokt|bekeken|buitengesloten|alleen|overvallen)',

      '<je> (bent|ben|zijn|was|waren|raakt|raakte|wordt|werd|word|werden) (er|daar|dus|er zo|er best|best|heel|erg|zo|soms|ook|echt|nog|behoorlijk|flink|eigenlijk|een beetje|daar zo) … (moe|bang|boos|verdrietig|blij|bezorgd|klaar mee|onzeker|opgelucht|gespannen|zat|trots|teleurgesteld|gefrustreerd|geschrokken|alleen|eenzaam|verbaasd|jaloers|zenuwachtig|radeloos|machteloos|in de war|uitgeput|wanhopig|gekwetst|geraakt)',
      '<je> (bent|ben|zijn|was|waren|raakt|wordt|werd|word) (moe|bang|boos|verdrietig|blij|bezorgd|onzeker|opgelucht|gespannen|trots|teleurgesteld|gefrustreerd|geschrokken|alleen|eenzaam|jaloers|zenuwachtig|radeloos|machteloos|uitgeput|wanhopig|gekwetst|geraakt|het zat|kwijt|ongerust|kapot|op)',
      '(word|wordt|worden|werd) <je> (dus|er|daar|soms|zo|behoorlijk|heel|best|flink|echt|ook|wel|een beetje) … (moe|boos|verdrietig|blij|onzeker|gek|bang|gespannen|onrustig|moedeloos)',
      '<je> (voelt|voel|voelen|voelde) (je|zich|jullie|dat|het|er)',
      'voelt (dat|het) (voor|als|alsof)',
      '<je> (wilt|wil|willen|wilde|wou) (graag|zo graag|het liefst|vooral|niet|niets|geen|zelf|eigenlijk|gewoon|dat|weer|best|er|het|ook|wel|je|haar|hem|gehoord|liever|juist|in|voor|op|een|iets|meer|niet meer|vooral niet)',
      '(wil|wilt|willen|zou|zouden|hoop|hoopt|hopen|verlang|verlangt) <je> (graag|het liefst|eigenlijk|vooral|gewoon|dat|weer|wel|best|ook|zo|niet|er|meer|niets|liever|een)',
      '(het liefst|liefst)',
      '<je> (zou|zouden) (willen|graag|het liefst|best|zo graag|wel|liever|het fijn|dat|misschien|eigenlijk)',
      '<je> (hoopt|hoop|hopen|hoopte|had gehoopt|hadden gehoopt)',
      '<je> (mist|miste|missen|misten)',
      '<je> (vindt|vind|vinden|vond|vonden) (het|dat|je|jezelf|hem|haar|die|er|vooral|eigenlijk|zo|dit|jullie|school|niet|vapen)',
      '<je> (baalt|baal|balen|baalde|schrikt|schrok|geniet|genoot|twijfelt|twijfel|twijfelen|aarzelt|verlangt|piekert|schaamt|vreest|snakt|worstelt|tobt)',
      '<je> (weet|weten|wist|snapt|begrijpt|snappen|begrijpen) (niet|even niet|nog niet|soms niet|eigenlijk niet|ook niet)',
      '<je> (vraagt|vraag|vragen|vroeg) (je|zich|jullie) af',
      '<je> (maakt|maak|maken|maakte) (je|zich|jullie|u) (zorgen|druk|veel zorgen|ook zorgen|grote zorgen|best zorgen|flinke|wel zorgen)',
      '<je> (hebt|heb|heeft|hebben|had|hadden) (het gevoel|het idee|er genoeg|er last|er moeite|er geen|geen zin|moeite|last|behoefte|er tabak|de hoop|geen idee|vertrouwen|spijt|heimwee|verdriet|er alles|zin)',
      '<je> (denkt|denk|denken|dacht) (dat|er|soms|wel)',
      '<je> (ziet|zie|zag) (er|het|daar) … (tegenop|op tegen|niet|somber)',
      '(doet|deed) (je|jou|u|jullie|het) (pijn|verdriet|zeer|veel|wat)',
      '(het|dat|dit) (raakt|raakte|kwetst|kwetste|frustreert|irriteert|stoort|stoorde|doet|bezorgt|maakt|verrast|geeft|gaf|kost|benauwt|houdt|knaagt|beangstigt|overvalt|overviel|vreet|zit) (<je>|aan <je>|bij <je>)',
      '(sloopt|slopen|vreet|vreten|breekt|breken|nekt) (je|jou|u|jullie)',
      'was voor <je> het',
      '<je> … gevoel',
      'het voelt (als|alsof)',
      'voor <je> (voelt|hoeft|betekent|blijft|voelde)',
      '(betekent|belangrijk|lastig|moeilijk|zwaar|fijn|spannend|nieuw|eng|prettig) voor <je>',
      'is (het|dat) voor <je>',
      'bij <je> (voelt|komt|gaat het om)',
      '(je|jou|u|jullie) (niet|weinig|veel) uit',
      'gaat (het|je|u|jou|jullie) (je|u|jou|jullie|er|om|vooral)',
      '(waar|dat is waar) <je> (naar verlangt|bang voor|op hoopt|tegenaan|mee zit|van)',
      'staat <je> tegen',
      'een last van <je>',
      '(ligt|lig|liggen|lag|lagen) (er|daar|hier|) … wakker van',
      '(schaam|schaamt) <je>',
      '^het (is|was|wordt|werd) <je> … (te veel|teveel|overkomen)',
      '<je> (had|hadden) (dat|het|er|daar|je daar|je er|iets) … (niet verwacht|anders verwacht|anders van voorgesteld|op gehoopt)',
      '(maakt|maken|maakte) (je|jou|u|jullie) … (machteloos|boos|verdrietig|onzeker|bang|moe|gek|blij|onrustig|wanhopig)',
      '(kijk|kijkt|kijken) <je> tegenop',
      '<je> (kijkt|kijk|kijken|ziet|zie|zien) er … (tegenop|tegen op|naar uit)',
      '<je> (bent|ben|zijn) er … (mee bezig|klaar mee|niet aan toe|nog niet uit|van geschrokken|bang voor)',
      '^dat (voelt|voelde|is|was|hakt|hakte) … (oneerlijk|zwaar voor <je>|erin)',
      '(kan|kon) <je> … schelen',
      '^(eigenlijk|dus) zeg <je>',
      '^<je> zegt (eigenlijk|dus|:)',
      '(kost|kostte) <je> … (energie|moeite|kracht|slaap)',
      'hoort … voor <je> (er|gewoon)',
      '<je> (zoekt|zoek|zoeken|zocht) … (manier|houvast|rust|balans|evenwicht|duidelijkheid)',
      '<je> (bent|ben|zijn) (degene|het) die',
      '^als het aan <je> (lag|ligt)',
      '^(waar|dat) <je> … (naar verlangt|bang voor|om draait)',
      '<je> (zit|zitten) (er|daar|hier) … (middenin|mee|tussenin|klem|vast)',
      '<je> (loopt|loop|lopen|liep) … (vast|op <je> tenen|over)',
      '<je> (staat|sta|staan) er (alleen|alleen voor)',
      '(trekt|trek|trekken) <je> … (aan|niet meer)',
      '<je> (twijfelt|twijfel|aarzelt|aarzel|worstelt|worstel)',
      '(word|wordt|worden) <je> er … (van)',
      '^<je> (schrok|schrokken|baalt|baal|geniet|gunt|gun|gunnen)',
      'het (voelt|voelde) … (alsof|of)',
      '<je> (bent|ben|zijn) het … (zat|beu|eens|kwijt)',
      '<je> (kunt|kan|kun|kunnen) (het|er|dat) (niet meer|nauwelijks|bijna niet) … (aan|opbrengen|tegen)',
      '<je> weet niet (meer|goed|zo goed|hoe|of|wat)',
      '(in|door) <jouw> hoofd',
      'niemand (snapt|begrijpt|ziet|weet|vraagt) (hoe|wat|dat)',
      '<je> had (gehoopt|gedacht|verwacht)',
      'op <je> af',
      '<je> (zit|zitten) niet op een lijn',
      '<je> (voelt|voel|voelen) (de|een|weinig|veel|geen|alle) (druk|schuld|afstand|spanning|verdriet|boosheid|angst)',
      '(moet|moeten) <je> (altijd|steeds|overal|alles|maar) (rekening|aan|op|de|alles|weer)',
      '^dat is (schrikken|slikken|balen)',
    ],
    en: [
      '(feels|sounds|matters|means) … (for you|to you)$',
      '^it (stings|hurts)',
      '^it (was|is|must be|must have been) (a|quite a|such a) (relief|shock|blow|struggle|disappointment)',

      "^you'd (do|hoped|give|want|love|like|rather|thought)",
      "^it's (exhausting|hard|tough|lonely|painful|frightening|frustrating|scary)",
      '(as if|as though)',
      "^there's (a lot of|so much|some) (anger|grief|sadness|fear|pain|worry|love|hurt)",
      "^you're (asking|telling) (yourself|me)",
      '^you were (completely|totally|taken|so)',
      'keeps you (up|awake|going)',
      'is (everything|precious|sacred) to you',

      "you're (so|really|just|quite|very|feeling|also|still|a bit|absolutely|pretty|completely|not|not so|) (worn out|tired|exhausted|worried|scared|afraid|angry|sad|fed up|sick of|hoping|wondering|torn|unsure|sure|upset|frustrated|ashamed|proud|happy|relieved|lonely|anxious|nervous|disappointed|dreading|longing|missing|furious|overwhelmed|stuck|lost|struggling|confused|ready|done|desperate|hurt|stressed|embarrassed|drained|shattered|looking for|really after|sleeping|determined|convinced|craving)",
      'you were (so|really|quite|) (scared|hoping|worried|angry|sad|upset|hurt|shocked|relieved|afraid|frightened|disappointed|proud|surprised|devastated|lonely)',
      'you (feel|felt|want|wanted|wish|miss|missed|hope|hoped|wonder|worry|fear|dread|hate|love|enjoy|long|need|believe|doubt|regret|resent|think|value|crave|suspect|knew)',
      "you (don't|can't|couldn't|didn't) (know|want|see|feel|like|believe|imagine|understand|trust|think|get|quite|really|even|stand|bear)",
      "(you'd|you would) (rather|like|love|give|prefer|want|really|much|so|hate)",
      "you've (had it|had enough|half a mind|got mixed)",
      '^(sounds like|it sounds like|sounds as|it sounds as|it feels like|it feels as|feels like|it seems|seems like|like you|as if|deep down|so for you|which means you)',
      '(bothers|hurts|scares|worries|frustrates|upsets|annoys|frightens|matters|saddens|drives|makes|gets|weighs|eats|means) (you|to you|a lot to you|on you|at you|a great deal to you)',
      'and that hurts',
      '(wearing|wears|wear|grinding|getting|dragging) you (out|down)',
      'you (have|) had (had|) (enough|hoped|it)',
      'you had hoped',
      'you have had enough',
      'out of you to',
      'all down to you',
      'you wonder',
      'as if (he|she|they|it|you|nobody)',
      'is a big thing',
      'gives you (a|the)',
      'matters (a lot|a great deal|so much|) to you',
      '(important|hard|difficult|scary|tough|painful|precious|new) (to|for) you',
      'for you it',
      'to you (means|is|it)',
      "what you're really",
      'what you really',
      'you get no',
      'in other words$',
      "if i'm hearing you",
      'a part of you',
      '^you find (it|the|that|this|him|her|them|him|school|work) … (hard|scary|tough|difficult|exhausting|unfair|tiring|frightening|strange|stressful|awkward|impossible)',
      'running on empty',
      "^you'd sooner",
      '(had it up to|at the end of your)',
      "^you're (afraid|scared|terrified|frightened|worried) (they|he|she|it|that|of|you)",
      "as far as you're concerned",
      'got to you',
      '^(it|that) (feels|felt|seems) … (unfair|hopeless|lonely|endless|pointless|overwhelming|impossible|unreal|heavy)',
      '^(it|that) caught you',
      'you reckon',
      "you're secretly",
      'on your mind',
      'nothing left for you',
      "you couldn't care less",
      'brave face',
      'you have (doubts|mixed)',
      "you wouldn't even",
      "^really you're saying",
      "you're saying",
      "^it's all (too much|getting)",
      'never quite enough',
      "(up to you|if it were up to you) … you'd",
      'you just want',
      'you used to',
      '^you (never|hardly|barely) (know|get|feel|see|have|sleep)',
      '(hard|tough|scary|lonely|painful|exhausting) (being|to be|having)',
      '(weighs|weighing|weigh) on you',
      '(takes|took|taking) … out of you',
      "^you're (tired|fed|sick|torn|worn|stuck|caught|running|carrying|struggling)",
      'you (long|yearn|ache) (for|to)',
      "^you'd (have|never|do anything|rather|love|like|hate)",
      '(what matters|what you want|what you need|what you miss|what hurts) (most|is|to you)',
      'feels (to you|like)',
      '(eating|eats) away at you',
      "^you're on your own",
      '(clear your head|be yourself)',
      'nobody (knows|sees|understands|gets|asks) (how|what|you)',
      'coming at you',
      'eye to eye',
      'you always have to',
      "^you're (ashamed|embarrassed|on edge|at a loss|exhausted|done in|knackered|wrecked)",
    ],
  },
  /** "Als je te weinig slaapt" is said of anybody. */
  whenever: {
    nl: ['(als|wanneer|zodra) je'],
    en: ['(when|if|once) you (are|get|have|take|use|eat|drink|smoke|sleep)'],
  },
  /** Goes on about the other person in a second clause: what one of them says may contrast with the other. */
  joined: {
    nl: ['en (je|jij|u|jullie|het|dat)'],
    en: ["and (you|you're|you'd|you've|it|it's|that)"],
  },
  /** Statements that start with the other person but are no reflections: advice, facts, persuasion, agreements. */
  blocked: {
    nl: [
      '(maak|trek) je … (niet|geen)',
      '(als|zolang|wanneer) <je> … (niet|geen)',
      '^wat (naar|vervelend|jammer|rot|erg|akelig|fijn|leuk|gezellig|knus)',
      'niemand kan',
      'dankzij <je>',
      '^<je> (zegt|zei) (dat|ook)',
      'geloof me',
      'aan de beurt',

      '<je> (moet|moeten|moest|had|hadden) (toch|eerder|echt|niet|gewoon|wel|het|dat|beter|je|zelf|ook)',
      '<je> (kunt|kan|kun|kunnen) (het|de|ook|eens|best|proberen|beginnen|kiezen|altijd|dan|hem|haar|er|bijvoorbeeld|bij|een|met|je|daar|wel|gaan|beter|gerust|hier|mij|me|ons)',
      '<je> (zou|zouden) (kunnen|eens|moeten|ook|hem|haar|het|met|bijvoorbeeld|daar|dan|een) … (kunnen|moeten|proberen)',
      '<je> zou kunnen',
      '<je> zou moeten',
      '<je> (mag|mogen) (hier|gaan|best|ook|nu|het|straks|even|gerust|me|mij|je|zo|daar)',
      'zo doorgaat',
      'toch ook',
      'toch wel',
      '(kilo|gram|meter|centimeter|lengte|gewicht|groeicurve)',
      '<je> (krijgt|krijgen) (van|straks|een|de|nog|zo|bericht|volgende)',
      '<je> (bent|wordt) … (geworden|welkom|gegroeid)',
      '^(je|u|jullie) (weegt|groeit|meet)',
      '<je> (hoeft|hoef|hoeven) (vandaag|nu|niet|niets|je|dat|het|hier|u|geen)',
      'anders (krijg|wordt|blijf|gaat)',
      'dan (krijg|blijf|belt|bel|kun|kunt)',
      '(belt|bel) <je>',
      'ik (denk|vind|weet|zou|ga|wil|heb|ben|zal|kan|geloof|snap|begrijp|raad|hoop)',
      'ben ik',
      'lijkt (me|mij)',
      'klinkt (me|mij)',
      '(neem|kom|kijk|doe|ga|probeer) (maar|dan|gerust|eens)',
      'beter (kunnen|in de gaten)',
      '^als <je> … (dan|kun|kunt|is het|helpt)',
      '^(wanneer|zodra|als) <je> … (krijgt|maakt|wordt|gaat|heeft) <jouw>',
      'recht op',
      '<je> (lijf|lichaam|brein|hersenen)',
      'ik kan me (voorstellen|indenken)',
      '(kan|kunnen) <je> … (voelen|maken|geven)',
    ],
    en: [
      "you can't just",
      "don't worry",
      'come on',
      "if you don't",
      'because of you',
      '(no one|nobody) can',
      'you say you',
      'being (unfair|rude|silly|unreasonable)',
      "wouldn't be",
      'please',

      "you (should|must|need to|have to|had better|ought|could|can|may|might|will|shouldn't|mustn't|needn't)",
      "you'll",
      "you'd better",
      "you're (welcome|here|in|next|due|going to|only|allowed)",
      'carry on',
      'do you so',
      'do you$',
      'but if you',
      'only makes sense',
      "i'm (sure|worried|afraid|not|here|going|glad|happy|sorry|convinced|certain)",
      "i (think|have|don't|can|will|know|believe|want|would|feel|hope|understand)",
      "i'd",
      'here (on|you)',
      'pick (one|the)',
      "i'll",
      "i've",
      'let me',
      'you know best',
      'only you',
      "you don't have to",
      'kilos',
      'centimetres',
      'and you know it',
      'because you let',
      '^(when|if|once|as) you … it helps',
      'entitled to',
      'your (body|brain|lungs|blood|liver|skin|heart rate)',
      'i can (see|hear|imagine|tell)',
      'must be (hard|awful|tough|difficult)',
    ],
  },
} as const;

const STATIVE = new Set(
  "wilt wil willen wilde mist vindt vind vinden vond hoopt hopen verlangt twijfelt snapt merkt merken baalt schrok schaamt piekert feel want wish miss hope wonder love hate can't don't wanted felt".split(
    ' ',
  ),
);
const SECOND = new WordList({
  nl: 'je jij jou jouw u uw jullie jezelf uzelf',
  en: "you you're you've you'd your yourself",
});

/** "Je" behind other words may be said of anybody; these are not. */
const SURELY_SECOND = new WordList({
  nl: 'jij jou jouw u uw jullie jezelf uzelf',
  en: "you you're you've you'd your yourself",
});

export function byReflection(view: View): Heard | undefined {
  return view.isQuestion ? undefined : byStatement(view);
}

/** A guess with a question mark behind it, but no question by its form: "Je vindt dat hij overdrijft?", "Je baalt, hè?" */
export function byGuess(view: View): Heard | undefined {
  const form = questionForm(view);
  if (form !== undefined && (form !== 'tail' || view.setting.language !== 'nl')) return undefined;
  return view.isQuestion && addressed(view) ? byStatement(view) : undefined;
}

function byStatement(view: View): Heard | undefined {
  const you = view.holds(SECOND);
  if (view.has('advice') || view.has('information')) return undefined;
  if (view.has('double') && (you || view.has('feeling')) && !view.has('blocked')) return doubleSided(view);
  if (view.has('blocked') || mayBeOther(view)) return undefined;
  if (view.has('feeling') && addressed(view)) return heard('reflection', 0.9);
  if (view.has('feeling') && (view.holds(SURELY_SECOND) || SOUNDS.has(view.keyAt(0))))
    return heard('reflection', 0.85);
  if (addressed(view) && STATIVE.has(view.keyAt(1))) return heard('reflection', 0.85);
  return undefined;
}

/** Two clauses in contrast may be double-sided, "even though" may affirm, and a long sentence may sum up. */
function mayBeOther(view: View): boolean {
  if (view.length > LONGEST || view.has('appreciation')) return true;
  if (view.holds(GENERAL) || view.has('whenever')) return true;
  if (view.has('strength') && !(addressed(view) && STATIVE.has(view.keyAt(1)))) return true;
  return view.length >= TWO_CLAUSES && (view.holds(CONTRAST) || view.has('joined'));
}

/** What holds for everybody informs, also in the form of "je"; what is left to somebody is their choice. */
const GENERAL = new WordList({
  nl: "vaak meestal doorgaans kinderen baby's jongeren pubers peuters hersenen vanzelf normaal minuten beslist beslissen kiest kiezen keuze bepaalt bepalen belangrijk",
  en: 'often usually generally normally children babies teenagers brain normal minutes weeks decide decides choose choice',
});

const LONGEST = 24;
const TWO_CLAUSES = 9;
const CONTRAST = new WordList({
  nl: 'maar terwijl hoewel ofschoon toch tegelijk tegelijkertijd ondanks evengoed al ook deels',
  en: 'but while though although yet still despite whereas also both even',
});

/** A statement about the other person may begin with these; one that begins with a noun may hold for anybody. */
const SOUNDS = set(
  'sounds it that and so het dat dit dus daar er wat zo die wil wou voel voelde ben was vind vond heb had mis word werd hoop zou thuis nu soms eigenlijk alles niets liefst',
);

function doubleSided(view: View): Heard | undefined {
  return view.length >= 9 ? heard('double-sided-reflection', 0.85) : undefined;
}
