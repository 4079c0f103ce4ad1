/** The form of questions: open, closed or why; and the questions that belong to the exchange of information. */
import type { Heard } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../text/memory.ts';
import { Phrases } from '../text/phrases.ts';
import { heard, type QuestionForm, type View, WordList } from './view.ts';

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
  elicitNeed: {
    nl: [
      '(sta|staat|staan) <je> … open (voor|om)',
      '^(welke|wat voor) (informatie|uitleg|tips) … (gebruiken|nodig|helpen|nuttig)',
      'waar (heb|hebt|heeft|hebben) <je> … vragen over',
      '^wat (wil|wilt|willen) <je> dat ik',
      'belangrijkste vraag (over|bij)',
      '(zou|is|zou) het … (oke|goed|fijn|handig|nuttig) … om samen',

      '(heb|hebt|heeft|hebben) <je> … (zin|interesse|behoefte) om … (horen|weten|lezen)',
      '(zit|zitten) <je> … te wachten op',
      '(is|komt) (dit|het|nu) … (moment|uit) om … (vertellen|bespreken|uit te leggen|te delen)',
      '(ben|bent|zijn) <je> … (benieuwd|nieuwsgierig)',
      'waar (ben|bent|zijn) <je> … (benieuwd|nieuwsgierig)',

      '(ben|bent|zijn) <je> (geinteresseerd in|benieuwd naar|nieuwsgierig naar)',
      '(is|lijkt) het <je> (goed|handig|fijn|oke) (als|om)',
      '^(mag|kan|zou) ik (je|jou|u|jullie|hier|daar|er|) (daar|hier|er|nu|eens|even|misschien|) (iets|wat|een|nog|nu|) (meer|kort|dingen|kleine|) (over|) (vertellen|uitleggen|zeggen|geven|meegeven|delen|laten zien|toelichten|aanraden|adviseren|tip)',
      '^mag ik … (vertellen|uitleggen|meegeven|zeggen|delen|voorleggen|geven|laten zien|toelichten|aanraden|voorstellen|noemen)',
      '^zal ik … (vertellen|uitleggen|zeggen|laten zien|noemen|toelichten|delen|geven)',
      '(wil|wilt|willen|zou|zouden) <je> … (weten|horen|informatie|folder|tips) (over|wat|hoe|welke|van)',
      '(wil|wilt|willen) <je> (die|ze|dat|het|er|daar|er iets|daar iets|daar meer|hier|hier iets|hier meer) (graag|misschien|eens|over|) (horen|weten|zien|lezen)',
      'zou(den|) <je> … (willen weten|willen horen)',
      '(zou|zouden) <je> … willen (weten|horen|lezen)',
      '(wil|wilt|willen|zou|zouden) <je> … (folder|informatie|tips|uitleg|boekje) … hebben',
      '^wat (wil|wilt|willen) <je> (daar|hier|er) … over weten',
      '(vind|vindt|vinden) <je> het (goed|oke|prima|prettig|fijn|prettig|handig|nuttig) (als|dat|om) … (ik|we)',
      '(is|zou) het … (goed|oke|prima|prettig|fijn|nuttig|handig|helpend) … als (ik|we)',
      '(heb|heeft|hebben) <je> … (behoefte|vragen|vraag) … (aan|over|informatie|uitleg)',
      '(heb|heeft|hebben) <je> nog vragen',
      '(heb|heeft|hebben) <je> er (iets|wat) aan als ik',
      '^wat (wil|wilt|willen|zou|zouden) <je> … (weten|horen) (over|van)',
      '^wat (wil|wilt|willen|zou|zouden) <je> (graag|nog|er|er nog|hier|hier nog|daar|) (over|van mij|) (willen|) weten',
      '^wat (wil|wilt|willen|zou|zouden) <je> … willen weten$',
      '^wat (wil|wilt|willen) <je> hierover weten',
      '^(welke|wat voor) (vragen|informatie) (heb|heeft|hebben|wil|wilt|willen|zou|zouden|kan|helpt)',
      'waar (wil|wilt|willen|zou|zouden|ben|bent|zijn) <je> … (meer over weten|benieuwd naar|iets over weten|over horen)',
      'waar (heb|heeft|hebben) <je> … (vragen over|behoefte aan|informatie over)',
      '(zou|zouden) het <je> (helpen|fijn lijken) als ik',
      '(zou|zouden) <je> het (fijn|prettig|goed|oke|handig|nuttig) vinden (als|om)',
      '(mag|kan) dat$',
      'is er iets (wat|dat|waar) <je> … (weten|horen)',
      '(is|zijn) er (iets|dingen) … (waar|wat) <je> … (over wilt|wilt weten|vragen over)',
      '(heb|heeft|hebben) <je> (daar|hier|er) (nog|) (vragen|behoefte) (over|aan)',
      'over (welk|welke|wat voor) … (vragen|vraag|meer weten|iets weten|iets horen)',
      '(sta|staat|staan) <je> (er|ervoor|) open (voor|) … (tip|idee|suggestie|advies|informatie)',
      '^zullen we samen kijken … (bekend|informatie)',
    ],
    en: [
      '(are you|is it) (all right|alright|ok|okay|happy|comfortable) with me',
      'do you have any questions … (about|for me)',
      'is there any (information|advice|thing)',
      'would you (like|want) that',
      '^what (would|might) be … (helpful|useful) … (hear|know)',
      '^what do you (need|want|still need) to know',
      'would you care to (hear|know)',

      '^(would|do|are) you … (hear|hearing) (about|a|some|how|what|more|the|my)',
      '^(would|do) you (want|like|care) to (know|hear|see|read|learn)',
      '^(is|would) (this|now|that|it) (be|) (a|an|) (good|right|okay|ok|suitable) (moment|time|) (to|for me to|if i)',
      '^what are you … (curious|wondering) about',
      '^(which|what) questions … (answered|have|like)',
      "if (that is|that's|it's) (all right|alright|ok|okay|fine) (with|by) you",
      '^would it be (all right|alright|ok|okay|useful|helpful|of use) … (if|to)',

      '(are you|would you be) (interested|curious)',
      'would you be up for',
      '^(okay|ok|mind|alright) if i',
      '(would|do) you mind (if|me)',
      '(is|would) (it|that) (be|) (ok|okay|all|alright|fine|useful|helpful|good) (right|) (with you|for you|by you|) if (i|we)',
      '(is|would) (it|that) … (ok|okay|alright|all right|fine) if i',
      '^(may|can|could) i (just|perhaps|maybe|please|) (give|offer|share|tell|run|explain|suggest|show|add|pass|mention|say|make|talk)',
      '^(shall|should) i (tell|explain|show|go|run|say|give|share|talk)',
      'would you like (to hear|to know|me to|some information|more information|some ideas|some tips|a leaflet|to read|to find out)',
      '(would you be|are you) (interested in|open to|curious about|curious to|willing to hear|happy for me) (hearing|a|some|to|knowing|learning|what|how|finding|the|)',
      '^what (would you|do you|are you) (like|most|want|hoping|still|really|) (like|want|hoping|) to (know|find out|hear|learn) (about|more|from|on|)',
      '^what (questions|information) (do|would|have|might|can|could) (you|help|be)',
      '^(which|what) … would you like to (hear|know) (more|) about',
      "is there anything (in particular|specific|) (you'd|you would|you) (like|want) to (know|hear|ask|find out|learn)",
      'do i have your permission',
      'with your permission',
      'would it (help|be helpful|be useful|be of use|be of any use) (you|) (if|for me|to hear|to know)',
      '^want me to (tell|explain|show|share|go|run)',
      '^how would you feel about me (explaining|telling|sharing|giving|talking|saying|going)',
      'do you have any questions (about|on)',
      'i (could|can) tell you … if you',
    ],
  },
  offer: {
    nl: ['(is|was) dat (oke|goed|prima|wat)$', '(zal|wil) ik (dat|het) (doen|vertellen|uitleggen)$'],
    en: [
      'would that be (useful|ok|okay|all right|alright|helpful)$',
      'is that (ok|okay|all right|alright) (with you|)$',
    ],
  },
  prior: {
    nl: [
      '^(hoeveel|wat) is (u|je|jullie|jou) … (verteld|uitgelegd)',

      '^(wat|hoeveel|waar) … (gehoord|gelezen|opgevangen|meegekregen|opgepikt) (over|van)',
      '^(wat|hoeveel) … over … (gehoord|gelezen|opgevangen|meegekregen|opgepikt)',

      '^(wat|hoeveel) (weet|weten) <je> (zelf|eigenlijk|er|hier|daar|misschien|) (al|eigenlijk al|zelf al|) (over|van|hier|daar|er)',
      '^(wat|hoeveel) (weet|weten) <je> … al',
      '^wat (heb|heeft|hebben) <je> … (al|ooit|weleens|er|hier|daar) … (gehoord|gelezen|uitgezocht|opgezocht)',
      '^wat (heb|heeft|hebben) <je> (zelf|) (al|) (gehoord|gelezen) over',
      '^wat (is|was) <je> (al|) … bekend',
      '^wat (hebben|heeft) … <je> (al|) (verteld|uitgelegd) over',
      '^wat hebben ze <je> … (al|) verteld',
      '^wat (is|werd) <je> … verteld over',
      'in hoeverre (ben|bent|zijn|weet) <je> … (bekend|al)',
    ],
    en: [
      '^what (did|has|have) … (explain|explained|told|tell|say|said) (to you|you) (about|on)',
      '^what (did|has|have) … already (explain|explained|tell|told)',

      '^what (have|did|do) … (picked up|pick up|teach you|taught you|come across) … (about|on)',
      '^what (have|did) … (you|they|people) … (heard|read|learned|learnt|learn|told|tell|hear) … (about|on)',
      "from what (you've|you have|you) … (heard|read|know)",

      '^what have you … (read|heard) … about',
      '^what (do|did) you (already|) (know|understand) (already|so far|) (about|of)',
      '^what do you already know',
      '^how much do you (already|) know (already|) about',
      '^(what|how much) have (you|people) (already|) (read|heard|learned|learnt|been told|told|come across|found out) (you|) (already|so far|) (about|on)',
      'have you (already|) (heard|read) (anything|something|much|about) (already|) (about|on)',
      "^what('s|is) your understanding of",
      '^what is your understanding of',
      "^what's your understanding of",
      '^what (did|has|have) (the|your) … (tell|told) you (already|so far|) about',
      '^how familiar are you with',
      '^what did they tell you',
    ],
  },
  reaction: {
    nl: [
      '^hoe komt (dit|dat|deze) … over',
      '^wat (maak|maakt) <je> op uit',

      '^(wat|hoe|welke|welk) … van (deze|wat ik|dit alles|al dit)',
      '^wat (vind|vindt|vinden|denk|denkt|denken|zeg|zegt) <je> (hier|daar|er|hiervan|daarvan|ervan) … van',
      'van wat ik',
      '^(hoe|wat) … (hiernaar|hiertegen|hiertegenaan|hierbij|hieruit|hiervan|hierin)',
      '^(wat|hoe) … als <je> (dit|dat|deze|die) … (hoort|hoor|horen|leest|lees|ziet)',
      '^(hoe|waar|wat) (past|passen|sluit) (dit|dat|deze|die) … (bij|aan|in)',
      '^in hoeverre (past|klopt|herken|herkent|herkennen|helpt|sluit)',

      '^wat (vind|vindt|vinden|denk|denkt|denken) <je> (hiervan|daarvan|ervan|van wat ik|van deze informatie|van dit)',
      '^wat (vind|vindt|vinden) <je> (er|hier|daar) (nu|zelf|) van',
      '^hoe klinkt (dat|dit) (voor|<je>)',
      '^hoe klinkt (dat|dit)$',
      '^wat (denk|denkt|denken|doet|vind|vindt) <je> … als <je> (dit|dat) (zo|) (hoort|horen)',
      '^wat (betekent|zegt) (dat|dit) (nu|) (voor|<je>)',
      '^wat (zou|kun|kunt|kan) <je> (hiervan|hieruit|daarvan)',
      '^wat roept (dit|dat|deze|die) … (op|bij <je>)',
      '^wat (kun|kunt|kunnen|kan) <je> (hiermee|daarmee|ermee|met deze informatie)',
      '^wat spreekt <je> (het meest|hiervan|het meeste|aan|hierin|daarvan|daarin|er)',
      '^welke … spreekt <je> … aan',
      '^wat (doet|roept|vind) … om (dit|dat) te horen',
      '^hoe is het voor <je> om (dit|dat) te horen',
      '^hoe past (dit|dat) (bij|in)',
      '^wat (roept|brengt) (dit|dat|het) … (op|teweeg)',
      '^hoe (kijk|kijkt|kijken) <je> (hier|daar) (nu|) (naar|tegenaan) (nu|na)',
      'nu <je> (dit|dat) (zo|) (hoort|weet|weten|horen|leest)',
      '^wat doet (dit|deze|die) (informatie|uitleg) (met|bij)',
      '^(wat|in hoeverre) herken <je> (hierin|daarin|hiervan|daarvan)',
      '^wat (neem|haal|pik|haalt|neemt) <je> (hieruit|daaruit|eruit)',
    ],
    en: [
      '^what (sticks|stood out|struck you|strikes you)',

      '^(what|how|which) … (out of|of|among|from) (these|those)',
      '^(out of|of|from|among) (these|those|this|all this)',
      '(hear|hearing|heard|read|reading|see|seeing) (this|that|these|those|all this|all that|what i)',
      "^what (i|i've) (just|) (told|said|explained|shared|described|mentioned)",
      '^how (would|does|do|might|could) (that|this|these|it) (work|fit|sound|apply|suit|sit|land)',

      '^what do you think when you (hear|read|see)',
      '^what do you (make|think) of (that|this|it|what)$',
      '^what do you (make|think) of (that|this|what i)',
      '^how does (that|this) (sound|land|strike|fit|sit)',
      "^what('s|is) your take",
      "^what's your take",
      '^what are your thoughts (on this|on that|about this|about that|)$',
      "now (that|) (you|you've) (know|hear|heard|have heard)",
      '^having heard',
      '^which (of|one of) (these|those|them) (appeals|suits|would|speaks|fits|sounds|options)',
      '^what does (this|that) (information|mean) (do|mean|for)',
      '^what does (this|that) mean (for|to) you',
      '^what (part|parts|bit) of (that|this|what)',
      '^what (would|could) (you|) do with (this|that)',
      '^how do you feel about (what i|hearing)',
      '^what (goes through|is it like) … (hear|hearing) (this|that)',
      '^what is it like (for you|) to hear (this|that)',
    ],
  },
  inviteSummary: {
    nl: [
      '(samen te vatten|samenvatten)$',
      '(zet|vat|zetten|vatten) (jij|u|jullie|je) … (op een rij|op een rijtje|samen)',
      'mag ik <je> vragen … samen te vatten',

      '^(hoe|wat|kun|kunt|zou|zouden|wil|wilt) … (samen|terugvertellen|navertellen)$',
      '(paar|twee|drie) (zinnen|woorden|punten) … (zeggen|vertellen)',
      '^wat we (besproken|afgesproken|doorgenomen) … (vertel|vat|zeg|samen)',

      '(kun|kunt|kan|zou|zouden|wil|wilt|willen) <je> … (samenvatten|samen te vatten)',
      'in <jouw> eigen woorden … (vertellen|zeggen|herhalen|samenvatten) … (besproken|afgesproken)',
      'in <jouw> eigen woorden',
      '^hoe (zou|zouden) <je> … samenvatten',
      'als <je> … (moet|moest|zou|mocht) … samenvatten',
      '(wil|zou|kun|kunt|wilt) <je> … op een rijtje zetten',
      '^wat (is|zijn|was|waren) voor <je> de (belangrijkste|hoofdpunten) (punten|dingen|zaken|) (van|uit) (dit|ons|het)',
    ],
    en: [
      "(can|could|would|will) you … (run through|go over) … what (we|we've)",
      '(like|want) to sum',

      '(summarise|summarize|recap|sum up) it for',
      '^how would you (put|say|explain) it … (sentences|words)',
      '(few|two|three) (sentences|words)',
      'would you say … (important|main) (things|points) … talked',

      '(could|can|would|will) you … (sum up|summarise|summarize|recap|put into your own words)',
      '^how would you (sum up|summarise|summarize|recap)',
      '(summarise|summarize|sum up) … (in your own words|for me)',
      'if you had to (tell|summarise|summarize|sum|explain) … (what we|discussed|talked)',
      'if you had to (summarise|summarize|sum)',
      'can you put … together for me',
    ],
  },
  /** About the conversation itself: a question to close with or an invitation, but no question like any other. */
  aboutTalk: {
    nl: ['(dit|ons) gesprek', '(we|wij) … (besproken|afgesproken|gehad)', 'waar we het over'],
    en: [
      '(this|our) (conversation|talk)',
      "(we|we've) (discussed|talked|agreed|covered)",
      'in your own words where',
    ],
  },
  /** "Laat je het me weten?" asks for no information to be given. */
  letKnow: { nl: ['laten weten'], en: ['let me know'] },
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

const set = (row: string): ReadonlySet<string> => new Set(row.split(' '));

/** Words that open a question of which the other fills in the answer. */
export const questionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'wie wiens wat wanneer waar hoe welk welke hoeveel hoelang hoever hoezeer waardoor waarin waaraan waarmee waarover waarvoor waaruit waarvan waarbij waarnaar waarop waarnaartoe waarheen waartoe waaronder waartegen',
  ),
  en: set(
    "who whom whose what when where how which what's how's who's where's when's what're how're what'd how'd what'll",
  ),
};

const whyWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('waarom hoezo'),
  en: set("why why's"),
};

const prepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'aan bij binnen door in met na naar naast om onder op over per sinds tegen tijdens tot tussen uit van vanaf voor volgens',
  ),
  en: set(
    'about after at before between by during for from in of on since through till to under until with within over',
  ),
};

/** Words that open no question by themselves: a Dutch sentence with one of these first is no inversion. */
const notVerbs = set(
  'ik je jij u jullie hij zij ze we wij het dat dit die deze de een er iemand niemand iedereen alles niets iets als omdat terwijl toen nadat voordat sinds zodat dan daar hier nu straks eigenlijk misschien vandaag gisteren soms altijd nooit best heel erg zeker niet geen ook alleen vooral eerst met voor van op in aan bij door om over uit naar tot na per tegen onder tussen zonder volgens mijn jouw uw zijn haar ons onze hun twee drie vier echt weer nog al toch helemaal samen beter meer minder graag sorry pardon tenzij of ofwel zoveel vroeger thuis morgen net gewoon liever elke ieder alle veel weinig',
);

const dutchAfterVerb = set(
  'ik je jij u jullie hij zij ze we wij het dat dit die deze de een er iemand niemand iedereen alles iets mijn jouw uw zijn haar ons onze hun papa mama allebei nog al ook wel daar dan nou hier',
);

const englishAux = set(
  "do does did is are was were am have has had can could will would shall should may might must don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't",
);

const englishTails = set(
  "you he she it they we there i isn't don't doesn't didn't haven't hasn't aren't wasn't weren't won't can't couldn't wouldn't",
);

/**
 * The form of a question by its words: `open` and `why` by the question word that begins it or its last
 * clause, `tail` for a statement with "hè?" or "isn't it?" behind it, `closed` for an inversion. Undefined
 * for what is no question, and for a statement that only its mark makes one.
 */
export function questionForm(view: View): QuestionForm | undefined {
  if (view.form === undefined) view.form = formOf(view) ?? 'none';
  return view.form === 'none' ? undefined : view.form;
}

function formOf(view: View): QuestionForm | undefined {
  const { language } = view.setting;
  // "Wat een regen, hè?" asks for a yes, whatever word it begins with.
  if (view.isQuestion && language === 'nl' && hasDutchTail(view)) return 'tail';
  const opening = questionWordAt(view, view.core, language);
  if (opening !== undefined && (view.isQuestion || isUnmarkedQuestion(view))) return opening;
  if (!view.isQuestion) return undefined;
  for (let index = view.core + 1; index < view.last; index++) {
    if (view.words[index]!.after !== 'clause') continue;
    const skipped =
      index + 1 < view.last && /^(?:en|and|so|dus|maar|but)$/.test(view.words[index]!.key)
        ? index + 1
        : index;
    const form = questionWordAt(view, skipped, language);
    if (form !== undefined) return form;
  }
  if (language === 'nl') return dutchForm(view);
  return englishForm(view);
}

function questionWordAt(view: View, index: number, language: Language): 'open' | 'why' | undefined {
  if (index >= view.last) return undefined;
  const { key } = view.words[index]!;
  if (whyWords[language].has(key)) return 'why';
  if (questionWords[language].has(key)) return 'open';
  if (!prepositions[language].has(key) || index + 1 >= view.last) return undefined;
  return questionWords[language].has(view.words[index + 1]!.key) ? 'open' : undefined;
}

/** A question whose mark was left out: question word, then a verb and its subject at once. */
function isUnmarkedQuestion(view: View): boolean {
  if (view.sentence.mark !== '' || view.setting.language !== 'nl') return false;
  return (
    dutchAfterVerb.has(view.keyAt(2)) &&
    /^(?:is|zijn|was|heb|heeft|hebben|doe|doet|ga|gaat|kun|kunt|vind|vindt|denk|denkt|wil|wilt|zou)$/.test(
      view.keyAt(1),
    )
  );
}

function hasDutchTail(view: View): boolean {
  const tail = view.words[view.last - 1];
  return tail?.after === 'clause' && (tail.key === 'he' || tail.key === 'toch');
}

function dutchForm(view: View): QuestionForm | undefined {
  const first = view.keyAt(0);
  if (notVerbs.has(first) && first !== 'zijn') return lastClauseInverts(view) ? 'closed' : undefined;
  return view.last - view.core > 1 && /[a-z]/.test(first) && isVerbPlace(view, view.core)
    ? 'closed'
    : undefined;
}

/** A verb stands first where its subject, a name or a noun of its own follows. */
function isVerbPlace(view: View, index: number): boolean {
  const next = view.words[index + 1];
  if (next === undefined || index + 1 >= view.last) return false;
  if (next.after === 'clause') return false;
  return dutchAfterVerb.has(next.key) || /^[A-Z]/.test(next.text) || DUTCH_FIRST.has(view.words[index]!.key);
}

const DUTCH_FIRST = set(
  'is zijn was waren heb heeft hebben had hadden ben bent kan kun kunt kunnen kon wil wilt willen wou zou zouden mag mogen moet moeten ga gaat gaan doe doet doen deed weet weten vind vindt vinden denk denkt krijg krijgt lukt komt kom klopt gebruikt gebruik slaapt eet drinkt speelt zit staat ligt loopt woont woon ziet zie heet werkt helpt neemt neem hoort hoor lijkt voelt voel blijft blijf maakt maak durf durft sta lig slaap drink speel',
);

function lastClauseInverts(view: View): boolean {
  for (let index = view.last - 2; index > view.core; index--) {
    if (view.words[index]!.after !== 'clause') continue;
    return DUTCH_FIRST.has(view.words[index]!.key) && isVerbPlace(view, index);
  }
  return false;
}

function englishForm(view: View): QuestionForm | undefined {
  if (englishAux.has(view.keyAt(0))) return 'closed';
  for (let index = view.last - 1; index > view.core && index >= view.last - 7; index--) {
    if (view.words[index]!.after !== 'clause') continue;
    if (!englishAux.has(view.words[index]!.key)) return undefined;
    return index >= view.last - 3 && englishTails.has(view.words[view.last - 1]!.key) ? 'tail' : 'closed';
  }
  return undefined;
}

/** Questions that say by their form alone what they are. */
export function byForm(view: View): Heard | undefined {
  if (view.has('whyInside')) return heard('why-question', 0.85);
  if (view.has('tell')) return isOtherwise(view) ? undefined : heard('open-question', 0.9);
  switch (questionForm(view)) {
    case 'open':
      return isOtherwise(view) || mayBeSpecial(view) || !isPlainEnough(view)
        ? undefined
        : heard('open-question', 0.9);
    case 'why':
      return view.positions().length > 0 ? undefined : heard('why-question', 0.95);
    case 'closed':
      return isPlainlyClosed(view) ? heard('closed-question', 0.85) : undefined;
    case 'tail':
      return view.has('offTopic') || !view.holds(PEOPLE) ? undefined : heard('closed-question', 0.75);
    default:
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
const SPECIAL: Readonly<Record<Language, WordList>> = {
  nl: new WordList(
    'kleur kleuren gelukt lukt lukte lukken hielp helpt geholpen helpen werkt werkte gewerkt beter zonder uitzondering kreeg kreegt bereikt volgehouden aangepakt wonder droom ideaal ideale gewenst gewenste wens wensen hoop hoopt hopen toekomst straks veranderd tevreden liefst weten weet informatie uitleg uitleggen horen hoort gehoord lezen gelezen verteld gesprek besproken afgesproken samenvatten woorden onthouden onthoudt onthoud meenemen meeneemt hiervan daarvan hiermee daarmee ervan ermee spreekt aanspreekt nuttig bruikbaar idee opgestoken geleerd cijfer schaal hoger stap stapje plan resultaat vragen behoefte tip tips advies momenten dagen succes trots wilde zou zouden',
  ),
  en: new WordList(
    "colour colours managed manage worked works work helped helps helping better without exception succeed succeeded success achieve achieved overcame coped cope suppose imagine ideal dream wish wishes hope hopes hoping future differently instead would wouldn't could know known hear heard hearing read told information explain advice tips tip ideas idea questions conversation discussed agreed summary summarise summarize words remember takeaway useful helpful appeals appeal suit suits strikes stands fits fit scale number higher step plan goal moments times days tomorrow proud solved solve learn learned learnt pulled magic",
  ),
};

/** The same for questions with an inverted verb. */
const SPECIAL_CLOSED: Readonly<Record<Language, WordList>> = {
  nl: new WordList(
    'gelukt hielp geholpen werkte gewerkt uitzondering weten informatie uitleg uitleggen horen lezen gesprek besproken samenvatten samenvat woorden hiervan daarvan hiermee daarmee nuttig idee vragen behoefte tip tips advies momenten dagen periodes weleens juist goed begrepen klopt open folder cijfer schaal hoger',
  ),
  en: new WordList(
    'managed worked helped exception know hear read information explain advice tips tip ideas idea questions conversation discussed agreed summary summarise summarize words useful helpful moments times days right correct correctly understood interested curious open permission mean leaflet scale number higher',
  ),
};

const SPEAKER: Readonly<Record<Language, WordList>> = {
  nl: new WordList('ik mij me mijn we wij ons onze'),
  en: new WordList("i i'm i've i'd i'll me my we we've us our"),
};

/** "Kun je…" and "would you…" may ask to tell, to hear or to sum up. */
const UNSURE_VERBS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'kun kunt kan wil wilt willen zou zouden mag zal zullen klinkt past bedoel bedoelt herken herkent begrijp',
  ),
  en: set('can could would will shall may might should want'),
};
const UNSURE_SUBJECTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('je jij u jullie het'),
  en: set('you it'),
};
const POINTING = set('dat dit that this');

/*
 * The small words of questions of a special kind: what has been done, what this brings, what is different. They
 * say nothing where the question shows in another way that it is plain.
 */
const SPECIAL_FORM: Readonly<Record<Language, WordList>> = {
  nl: new WordList(
    'heb hebt hebben had hadden kreeg kregen kwam kwamen deed deden dit deze hier hierin hierop hierbij hiernaar al iets anders vandaag zonder minder juist weleens plaats keer over wanneer blij opleveren oplevert wel zodra',
  ),
  en: new WordList(
    "did had have done this these those here if want wants we we've today tonight already far now something change changed most best able least sticks successful once",
  ),
};

function mayBeSpecial(view: View): boolean {
  const { language } = view.setting;
  if (view.holds(SPECIAL[language]) || view.holds(SPEAKER[language])) return true;
  return !view.has('plainWhat') && (view.has('ownDoing') || view.holds(SPECIAL_FORM[language]));
}

/** Most questions of a special kind ask what or which: such a question has to show that it is plain. */
function isPlainEnough(view: View): boolean {
  if (view.last - view.core < 2) return false;
  return !view.holds(WHAT[view.setting.language]) || view.has('plainWhat') || view.holds(THIRD_PERSON);
}

const WHAT: Readonly<Record<Language, WordList>> = {
  nl: new WordList('wat welk welke waar'),
  en: new WordList("what what's which what're"),
};
const THIRD_PERSON = new WordList('hij zij ze hem hun hen he she they him them his');

function isPlainlyClosed(view: View): boolean {
  const { language } = view.setting;
  if (view.has('offTopic') || view.has('aboutTalk') || view.positions().length > 0) return false;
  if (POINTING.has(view.keyAt(1)) || POINTING.has(view.keyAt(0))) return false;
  if (UNSURE_VERBS[language].has(view.keyAt(0)) && UNSURE_SUBJECTS[language].has(view.keyAt(1))) return false;
  return !view.holds(SPECIAL_CLOSED[language]) && !view.holds(SPEAKER[language]);
}

const TELLING: Readonly<Record<Language, WordList>> = {
  nl: new WordList(
    'vertel vertellen uitleg uitleggen toelichten geef geven meegeven noem noemen deel delen voorleggen aanreiken laat tip advies informatie voorstellen ingaan zeg toevoegen bespreken adviseren',
  ),
  en: new WordList(
    'tell telling share sharing explain explaining explained give giving offer offering suggest suggesting mention describe shared told gave offered',
  ),
};
const UNDERSTANDING: Readonly<Record<Language, WordList>> = {
  nl: new WordList(
    'begrepen begrijp gehoord gemist vergeten samengevat snap verwoord verwoordt weergegeven overgeslagen',
  ),
  en: new WordList(
    'understood understand understanding heard missed forgotten forgot correctly straight misunderstood captured',
  ),
};
const OFFERING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('mag zal kan zou wil wilt willen vind vindt vinden is lijkt heb hebt heeft hebben'),
  en: set('may might can could shall would is do are should'),
};

/** "Zou het je helpen als ik …vertel?", "Heb ik … begrepen?": a closed question in which the speaker tells or understands. */
function bySpeaker(view: View): Heard | undefined {
  const { language } = view.setting;
  if (!view.isQuestion || !view.holds(SPEAKER_SELF[language]) || questionForm(view) !== 'closed')
    return undefined;
  if (view.holds(UNDERSTANDING[language])) return heard('check', 0.85);
  return view.holds(TELLING[language]) && OFFERING[language].has(view.keyAt(0))
    ? heard('elicit-need', 0.85)
    : undefined;
}

const SPEAKER_SELF: Readonly<Record<Language, WordList>> = {
  nl: new WordList('ik'),
  en: new WordList("i i've i'd"),
};

const PEOPLE = new WordList("je jij u jullie hij ze zij you you've you're he he's she she's they");

/** The questions of the three-step exchange of information, and the invitation to summarise. */
/** Whether the words may ask for permission, or what somebody knows or wants to know: a look that costs little. */
export function mayElicitNeed(said: Text, language: Language): boolean {
  return needs.isIn(said, language);
}

const needs = new Phrases({
  elicitNeed: questionCues.elicitNeed,
  offer: questionCues.offer,
  prior: questionCues.prior,
});

export function byExchange(view: View): Heard | undefined {
  if (view.has('inviteSummary')) return heard('invite-summary', 0.9);
  const need = view.has('elicitNeed') && !view.has('letKnow');
  if (view.has('reaction') && !need) return heard('elicit-reaction', 0.9);
  if (view.has('prior')) return heard('prior-knowledge', 0.9);
  if (need) return heard('elicit-need', 0.9);
  const said = bySpeaker(view);
  if (said !== undefined) return said;
  return view.has('offer') ? heard('elicit-need', 0.75) : undefined;
}
