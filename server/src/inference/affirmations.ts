/** Affirmations name what this person does or can; compliments judge. */
import type { Heard } from '../conversation/model.ts';
import { heard, type View, WordList } from './view.ts';

export const praiseCues = {
  praise: {
    nl: [
      '^(netjes|prachtig|knap)',
      '^(wauw|top|geweldig|super|fantastisch)$',
      '^(super|geweldig|fantastisch|wauw) (gedaan|hoe|dat|zeg|hoor|goed|knap|bezig|wat)',
      '^wat (kan|kun|zie|ziet|doet) … (goed|mooi|knap|leuk)',

      '^dat (heb|hebt|hebben|doe|doet|doen|deed|deden) <je> … (goed|prima|knap|mooi|netjes|keurig|super|geweldig|fantastisch|prachtig)',
      '^dat is (echt|heel|erg|super|hartstikke|zo|ontzettend) (knap|goed|stoer|mooi|top|dapper|fantastisch|bijzonder)',
      '^(keurig|braaf|netjes|prachtig|prima|mooi|super|knap|goed) (gedaan|geregeld|gewerkt|hoor|hoe|dat|opgelost|aangepakt)',
      '<je> (bent|ben|zijn) een (bikkel|ster|held|kei|schat|talent|doorzetter)',
      '^wat een (flinke|grote|dappere|stoere|knappe|lieve|slimme|mooie|goede)',
      'ik vind <je> … (goede|lieve|fijne|geweldige|leuke|knappe) (ouders|moeder|vader|kind|jongen|meid)',
      '^<je> (mag|mogen) (best|wel|heel|echt|) trots',
      '^(heel|erg) (mooi|knap|goed|netjes|sterk)$',
      'sta ervan te kijken',

      '^wat (knap|goed|fijn|mooi|stoer|lief|dapper|sterk|moedig|geweldig|leuk|super|top|netjes|bijzonder) (van|dat|hoe|zeg|hoor|gedaan|om)',
      '^wat (knap|goed|mooi|stoer|dapper|sterk|moedig|geweldig|super|top|netjes)$',
      '^wat (een|ben|bent|zijn|doe|doen|doet|heb|heeft|ziet) … (lieve|knappe|slimme|goede|sterke|geweldige|mooie|leuke|stoere|fijne|prachtige|kanjer|topper|held|doorzetter)',
      '^wat (ziet|doe|doet|doen|heb|heeft) … (goed|mooi|knap)',
      '(ben|zijn) … trots op (je|jou|u|jullie)',
      '(mag|mogen|kan|kunt|kun) <je> … trots op (zijn|je)',
      'trots op zijn$',
      '^ik vind (het|dat|je|jou|u|jullie|dit) … (knap|goed|stoer|dapper|mooi|sterk|geweldig|lief|moedig|bijzonder|super|fantastisch|bewonderenswaardig|top)',
      '^(heel|erg|super|hartstikke|echt|zo|) (goed|knap|mooi|top|geweldig|super|sterk|stoer|netjes|fantastisch|prachtig|uitstekend|dapper) (gedaan|hoor|zo|bezig|zeg|werk|gewerkt|aangepakt|geprobeerd|dat|van)',
      '^(heel|erg|super|hartstikke|echt|) (goed|knap|top|geweldig|super|sterk|stoer|fantastisch|prachtig|uitstekend|dapper)$',
      '^goed zo',
      '^ga zo door',
      '^chapeau',
      '^petje af',
      '^complimenten',
      '^hulde',
      '^bravo',
      '^applaus',
      '^compliment',
      '<je> (bent|ben|zijn) (echt|) (een|) (kanjer|topper|kei|held|kanjers|toppers|ster|doorzetters|geweldige|fantastische|goede|hele goede|lieve|super)',
      '<je> (doet|doen) het (echt|heel|hartstikke|super|zo|erg|) (goed|super|geweldig|fantastisch|prima)',
      '^ik heb (veel|heel veel|grote|) (bewondering|respect)',
      'kanjer$',
    ],
    en: [
      '^(impressive|superb|outstanding)',
      '^(perfect|lovely|marvellous)$',
      "couldn't have done (it|that) better",

      '^good (girl|boy|lad|man)',
      '^how (wonderful|lovely|brave|clever|impressive|great)',
      'my compliments',
      "i'm … pleased with (you|your|how)",
      '^that was (super|very|really|so|incredibly|) (brave|clever|kind|good|great|impressive)',
      "^that's a (really|very) (good|great|clever|nice)",
      '^you have (beautiful|lovely|wonderful|great)',
      '^way to go',
      "^it's great to see you",

      '^(well|nicely|really well|very well) done',
      '^good (for you|job|work|on you|going|stuff)',
      '^(great|nice|brilliant|amazing|excellent|fantastic|lovely|super|wonderful|awesome|terrific) (job|work|one|stuff|effort|to hear)',
      "(i'm|i am|we're) (so|very|really|) proud of (you|how|what)",
      "^that's (a|really|so|very|just|absolutely|) (great|brilliant|awesome|amazing|fantastic|wonderful|excellent|terrific|impressive|super|clever|lovely|incredible|good) (idea|job|work|news|plan|dude|)",
      "^that's (really|so|very|just|absolutely|) (great|brilliant|awesome|amazing|fantastic|wonderful|excellent|terrific|impressive)",
      "(i think|i find) (you|that|it|you're|that's|it's) … (amazing|great|clever|brave|admirable|brilliant|good job|fantastic|impressive|wonderful|lovely)",
      "(i'm|i am) (so|very|really|) impressed",
      "you're (a star|a hero|amazing|brilliant|great|fantastic|wonderful|such a|a great|a good|a brilliant|a wonderful|a fantastic)",
      'you (look|did|are doing) (great|amazing|brilliantly|so well|really well|brilliant|fantastic|lovely)',
      "you're doing (great|a great|really well|so well|brilliantly|an amazing|a fantastic)",
      '^(wow|excellent|brilliant|fantastic|amazing|super|awesome|wonderful|great stuff|bravo|marvellous)',
      '^(very good|excellent|fantastic|brilliant|keep it up|super)$',
      '^what a (lovely|great|brilliant|good|wonderful|clever|sweet|fantastic|beautiful|smart|brave)',
      'so much respect for you',
      'hats off',
      'you should be (very|really|so|) proud',
      'i (really|) admire',
      '^how (brave|clever|sweet|lovely|kind)',
    ],
  },
  /** Praise that goes with behaviour: behind it, it makes an affirmation. */
  appreciation: {
    nl: [
      'daar is (lef|moed|kracht) voor nodig',
      '(daarmee|daardoor|zo|waarmee) (bescherm|geef|help|laat|maak|houd|zorg|steun) <je>',
      'en daar (leert|groeit|geniet|heeft|wordt)',
      'van je af',

      '(dat|het) (vraagt|vergt|getuigt|kost) (om|van|veel|heel|) … (moed|lef|doorzettingsvermogen|kracht|geduld|wilskracht|durf|discipline)',
      '(doorzettingsvermogen|wilskracht|doorzetter|zelfvertrouwen|vasthoudend|volhardend)',
      'dat (was|is|vind ik) (heel|erg|echt|best|) (moedig|dapper|sterk|krachtig|knap|stoer|zorgzaam|eerlijk|lef)',
      '(dat|dit) (zegt|laat zien|toont|geeft aan|bewijst) (iets|wel|veel|hoe|dat|aan)',
      '(laat|laten) … zien (dat|hoe) <je>',
      '(zegt|toont) … (hoe belangrijk|veel over)',
      '(heel|erg|echt) (zorgzaam|moedig|dapper|sterk|krachtig|knap|attent|zelfstandig)$',
      '^(sterk|knap|krachtig|moedig|dapper|zorgzaam)$',
      '(knap|sterk|krachtig|moedig|dapper)$',
      'de moed (gehad|om|had)',
      '(daardoor|waardoor|zo|daarmee) (weet|voelt|kan|kunnen|heeft|hebben|leert|krijgt|is|merkt|ze|hij|zij)',
      '(en dat|dat|wat) (gaf|geeft|gaven|helpt|hielp) (hem|haar|hun|hen|ze|je|jullie|rust|jou|u)',
      'zonder (er|dat) … (strijd|boos|op te geven|ruzie) … maken',
    ],
    en: [
      'which (kept|keeps|helped|helps|gave|gives|made|makes)',
      '(took|takes) (courage|guts|strength|nerve)',
      'and it (gave|helped|worked|paid|kept)',
      "that's (thorough|brave|strong|thoughtful)",

      '(that|it|which) (takes|took|takes real|took real|takes a lot of|requires) (guts|courage|determination|strength|effort|willpower|patience|discipline|nerve|real|some|a)',
      '(that|which) (shows|says|tells) … (how|something|that|you|a lot)',
      "(that's|it's|that is) (real|true) (insight|strength|courage|commitment)",
      '(that|this) (shows|proves)',
      '(perseverance|willpower|determination|persistence|resilience)',
      'so (you|he|she|they) (know|knows) (you|he|she|they|that|how)',
      '(and|so) (that|now|the) (gave|gives|makes|means|helps|pays|whole)',
      'pays off',
      'takes guts',
      "that wasn't easy",
    ],
  },
  /** Behaviour that shows strength. */
  strength: {
    nl: [
      '^(jouw|uw|jullie) (geduld|inzet|moed|doorzettingsvermogen|aandacht|liefde|eerlijkheid)',
      '(toont|toonde) … (lef|moed|doorzettingsvermogen)',
      '(trouwe|zorgzame|betrouwbare|oplettende) (vriend|vriendin|ouder|zus|broer|moeder|vader)',

      '^<je> (bleef|bleven)',
      '<je> zijn blijven',
      '(goed|zorgvuldig|bewust|rustig) (ingelezen|voorbereid|opgelet|gelet|nagedacht|gereageerd|uitgezocht|geluisterd|voorgelezen)',
      'op eigen kracht',
      '(nam|namen|neemt) de tijd (om|voor)',
      '(zoek|zoekt|zoeken) <je> … (oplossing|manier)',
      '<je> (komt|kwam|stapte|stapt|ging|gaat|durfde) … toch',

      '<je> (houdt|houden|hield|hielden|hebt|heeft|hebben) … (vol|volgehouden)',
      '(volgehouden|doorgezet|volhoudt|doorzet|volhield)',
      '<je> (blijft|blijven|bleef|bleven) (toch|rustig|kalm|zoeken|samen|proberen|het proberen|vragen|geduldig|oefenen|naar|in|elke|luisteren)',
      '(ook als|ook al|hoe) <je> … (moe|zin|druk|spannend)',
      'hoe (spannend|moeilijk|druk|lastig|moe|zwaar|eng) … ook',
      '<je> (bent|ging|kwam|zijn|gingen) … toch',
      '<je> (bent|ben|zijn) (toch|rustig|kalm|vandaag) … (gebleven|gekomen|gegaan)',
      '<je> (blijft|blijven) … (aanbieden|proberen|oefenen|volhouden|vragen|doorgaan)',
      '<je> (hebt|heb|heeft|hebben) … (een manier gevonden|de moed)',
      '<je> (hebt|heb|heeft|hebben) … zelf (verteld|gevraagd|opgelost|bedacht|geregeld|aangegeven)',
      '<je> (komt|kwam|komen|kwamen) (op|voor|goed|echt) … (op|voor)',
      '<je> (neemt|neem|nemen|nam|namen) … serieus',
      '<je> (bent|ben|zijn) iemand die',
      '<je> (bent|ben|zijn) (echt|heel|erg|) (eerlijk|open|betrokken|zorgzaam|geduldig|vasthoudend|betrouwbaar)',
      '(betrokken|zorgzame|liefdevolle) (ouders|ouder|vader|moeder|oma|opa)',
      '<je> (maakt|maken|maakte) (elke|iedere|altijd|bewust|er|ook) … (tijd|ruimte)',
      '<je> (kijkt|kijken|let|luistert|luisteren) (goed|heel goed|scherp|echt) (naar|op)',
      '<je> (zet|zetten|zette) … (opzij|door|voor)',
      '<je> (durft|durfde|durven|durfden)',
      '<je> (laat|laten) (hem|haar|ze|je kind|uw kind) … (zelf|kiezen)',
      '<je> (hebt|heb|heeft|hebben) (het|je|dat|er|) (zelf|toch|samen|goed|al|helemaal|) (zelf|) … (hulp gevraagd|volgehouden|gevraagd om|uitgeprobeerd|bedacht|uitgezocht|aan de juf verteld|je aan gehouden|nagedacht|voor elkaar|afgebouwd|bereikt|gelegd|geoefend)',
      '<je> (hebt|heb|heeft|hebben) … (avonden|dagen|weken|keer|nachten|week|ochtenden) … (achter elkaar|op rij|lang)',
      'weet (goed|precies) wat <je> nodig',
      '(niet snel opgeeft|niet opgeeft|opgeven)',
      'heeft hulp gevraagd',
      '(al|een) (heel wat|hele stap|van alles) (bereikt|geprobeerd)',
      '<je> (geeft|geef) het al een #',
    ],
    en: [
      '(worked|fought|tried|thought|trained) (really|so|very|) hard',
      'spite of',
      '(deliberately|patiently|politely|calmly|thoroughly)',
      '^you (spoke|stood) up',
      '^you hung in',
      'true to yourself',
      '(courage|creativity|guts|determination)',
      'you (found|made|took|set aside) (a way|time|the time|room)',
      '^your (humour|patience|courage|effort|honesty|care|hard work)',
      '^you were there for',

      'you (kept|keep|have kept|stuck|stick|stood up|held on|held|set a|found|made) (looking|on|going|trying|to|up|for|the courage|a way|time|clear|it|at|asking|showing)',
      "you've (kept|stuck|put|already|shown|worked|managed|thought hard|found|made)",
      'you (managed|worked out|asked for|chose|stood|took|came|went|turned up|showed up|cared|care|noticed|notice|stayed) (to|by|help|water|here|two|three|really|very|calm|a|up|on|out|your|all)',
      'you stayed (calm|patient|with|polite|firm)',
      'you keep (offering|trying|asking|going|looking|showing|practising|reading|working)',
      'you (told|asked|went|walked|did|sorted|worked) … yourself',
      'you found (out what|the courage|a way|the strength)',
      'nights running',
      'days running',
      'you really care',
      'you take (your|his|her|their) … seriously',
      "you're (the|a) (kind|sort|type) of (person|dad|mum|parent|mother|father|man|woman|someone)",
      "you're (a person|someone|somebody) who",
      'you were (honest|brave|open|patient)',
      '(even though|although|even when|despite) … (you|everything)',
      'because you (stayed|kept|asked|were|took|made|did)',
      'the courage to',
      'stuck to',
      'your (patience|effort|persistence|hard work|honesty|courage)',
      'make a (strong|good|great) team',
      'you (already|) give it (a|an) # and',
      'you get up … without',
      'all by yourself',
      'whole (week|days|month|day) without',
      'know your own child',
      'come all the way',
    ],
  },
} as const;

const SECOND_PERSON = new WordList("je jij u jullie you you've you're your jouw uw");
const FIRST_PERSON = new Set("ik i i'm i've we wij".split(' '));

export function addressed(view: View): boolean {
  return SECOND_PERSON.has(view.keyAt(0)) || SECOND_PERSON.has(view.words[view.first]?.key ?? '');
}

const CONCEDING = new Set(
  'ondanks door ook hoe omdat zelfs ook steeds elke even because despite although when every your'.split(' '),
);

const DENYING = new WordList("niet geen nooit not never can't couldn't don't won't wouldn't isn't");

/** A compliment: praise first, or by "ik". An affirmation: the other person's own strength, mostly with "je" first. */
export function byPraise(view: View): Heard | undefined {
  if (view.isQuestion) return undefined;
  const you = view.holds(SECOND_PERSON);
  if (view.has('praise')) {
    if (view.has('strength') && addressed(view)) return heard('affirmation', 0.8);
    return heard('compliment', 0.9);
  }
  if (FIRST_PERSON.has(view.keyAt(0)) || !you) return undefined;
  if (view.has('appreciation') && view.has('strength')) return heard('affirmation', 0.95);
  if (view.has('feeling') || view.has('blocked')) return undefined;
  if (view.has('appreciation') && addressed(view)) return heard('affirmation', 0.9);
  if (view.has('strength') && (addressed(view) || (CONCEDING.has(view.keyAt(0)) && !view.holds(DENYING))))
    return heard('affirmation', 0.85);
  return undefined;
}
