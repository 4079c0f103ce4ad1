/** Reflections: guesses, told as a statement, at what the other person feels, wants or means. */
import type { Heard } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { addressed } from './affirmations.ts';
import { heard, type View, WordList } from './view.ts';

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
      '<je> (weet|weten|wist|snapt|begrijpt|snappen|begrijpen) (niet|even niet|nog niet|soms niet|eigenlijk niet|ook niet|precies|best|heel goed)',
      '<je> (vraagt|vraag|vragen|vroeg) (je|zich|jullie) af',
      '<je> (maakt|maak|maken|maakte) (je|zich|jullie|u) (zorgen|druk|veel zorgen|ook zorgen|grote zorgen|best zorgen|flinke|wel zorgen)',
      '<je> (hebt|heb|heeft|hebben|had|hadden) (het gevoel|het idee|er genoeg|er last|er moeite|er geen|geen zin|moeite|last|behoefte|er tabak|de hoop|geen idee|vertrouwen|spijt|heimwee|verdriet|nodig|er alles|zin)',
      '<je> (denkt|denk|denken|dacht) (dat|er|soms|wel)',
      '<je> (ziet|zie|zag) (er|het|daar) … (tegenop|op tegen|niet|somber)',
      '(doet|deed) (je|jou|u|jullie|het) (pijn|verdriet|zeer|veel|wat)',
      '(het|dat|dit) (raakt|raakte|kwetst|kwetste|frustreert|irriteert|stoort|stoorde|doet|bezorgt|maakt|verrast|geeft|gaf|kost|benauwt|houdt|knaagt|beangstigt|overvalt|overviel|vreet|zit) (<je>|aan <je>|bij <je>)',
      '(sloopt|slopen|vreet|vreten|breekt|breken|nekt) (je|jou|u|jullie)',
      'was voor <je> het',
      'gevoel',
      'het voelt (als|alsof)',
      'voor <je> (is|voelt|was|hoeft|staat|betekent|blijft|moet|voelde)',
      '(betekent|belangrijk|lastig|moeilijk|zwaar|fijn|spannend|nieuw|eng|prettig) voor <je>',
      'is (het|dat) voor <je>',
      'bij <je> (voelt|komt|gaat het om)',
      '(je|jou|u|jullie) (niet|weinig|veel) uit',
      'gaat (het|je|u|jou|jullie) (je|u|jou|jullie|er|om|vooral)',
      '(waar|dat is waar) <je> (naar verlangt|bang voor|op hoopt|tegenaan|mee zit|van)',
      'staat <je> tegen',
      'een last van <je>',
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
      "you've (had it|had enough|half a mind|been|got mixed|got a)",
      '^(sounds like|it sounds like|sounds as|it sounds as|it feels like|it feels as|feels like|it seems|seems like|that must|it must|like you|as if|deep down|so for you|which means you)',
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
    ],
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
    ],
  },
} as const;

const STATIVE = new Set(
  "wilt wil willen wilde mist vindt vind vinden vond hoopt hopen verlangt twijfelt snapt merkt merken baalt schrok schaamt piekert feel want wish miss hope wonder love hate can't don't wanted felt".split(
    ' ',
  ),
);
const SECOND = new WordList("je jij jou jouw u uw jullie jezelf uzelf you you're you've you'd your yourself");

export function byReflection(view: View): Heard | undefined {
  const you = view.holds(SECOND);
  if (view.isQuestion || view.has('advice') || view.has('information')) return undefined;
  if (view.has('double') && (you || view.has('feeling')) && !view.has('blocked')) return doubleSided(view);
  if (view.has('blocked') || mayBeOther(view)) return undefined;
  if (view.has('feeling') && (you || SOUNDS.has(view.keyAt(0))))
    return heard('reflection', addressed(view) ? 0.9 : 0.85);
  if (addressed(view) && STATIVE.has(view.keyAt(1))) return heard('reflection', 0.85);
  return undefined;
}

/** Two clauses in contrast may be double-sided, "even though" may affirm, and a long sentence may sum up. */
function mayBeOther(view: View): boolean {
  if (view.length > LONGEST || view.has('appreciation')) return true;
  if (view.has('strength') && !(addressed(view) && STATIVE.has(view.keyAt(1)))) return true;
  return view.length >= TWO_CLAUSES && view.holds(CONTRAST[view.setting.language]);
}

const LONGEST = 28;
const TWO_CLAUSES = 9;
const CONTRAST: Readonly<Record<Language, WordList>> = {
  nl: new WordList('maar terwijl hoewel ofschoon toch tegelijk tegelijkertijd ondanks evengoed al ook'),
  en: new WordList('but while though although yet still despite whereas also both even'),
};

const SOUNDS = new Set('sounds it that and het dat so'.split(' '));

function doubleSided(view: View): Heard | undefined {
  return view.length >= 9 ? heard('double-sided-reflection', 0.85) : undefined;
}
