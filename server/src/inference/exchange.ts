/** The questions that belong to the exchange of information: what is known, what may be told, what is made of it. */
import type { Heard } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../text/memory.ts';
import { Phrases } from '../text/phrases.ts';
import { questionForm } from './question-forms.ts';
import { heard, set, type View, WordList } from './view.ts';

export const exchangeCues = {
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
      '(mag|zal|kan) ik (dat|daar|daarover|er|hier|hierover|je|jou|u|jullie|iets|wat|nog|eens) … (delen|vertellen|uitleggen|meegeven|voorleggen|toelichten|laten zien|meedenken|zeggen)',
      '^(mag|zal|kan|zou) ik … (meedenken|meekijken|aanvullen|aanreiken|ingaan op|iets noemen)',
      '^(zijn|is) er (dingen|onderwerpen|zaken|iets|onderdelen) … (wilt|wil|willen|zou|zouden) … (horen|weten|lezen|bespreken)',
      '(zou|zouden) <je> … (iets|wat|meer|daarover|hierover) willen (horen|weten|lezen)',
      '(zou|is) het (oke|goed|prima|fijn|prettig|handig) (zijn|vinden|) (als|dat|om) (ik|we) … (vertel|vertellen|uitleg|deel|zeg|laat|bespreek|geef)',
      '(vindt|vind|vinden) <je> het (oke|goed|prima|fijn|prettig|handig) (als|dat) ik',
      '(heb|hebt|heeft|hebben) <je> … (behoefte|interesse) (aan|in|om)',
      '(lijkt|lijken) het <je> … (fijn|goed|handig|prettig|nuttig|wat) (als|om|dat)',
      '(kan|zou) ik <je> … (informatie|uitleg|tips|een tip|advies) … (geven|meegeven)',
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
      '(is|would) (it|that) (be|) (ok|okay|all right|alright|fine) (with you|) (if|to|for me)',
      '(may|can|could) i (share|tell|explain|offer|give|add|show|say) (that|it|this|you|something|some|a|what|one|how|a few)',
      '^(can|could|may) i think along',
      '^what else (can|could) i (tell|explain)',
      '^(what|which) (kind|sort) of (information|advice|help) … (useful|helpful|like|want)',
      '^(which|what) information (would|do|could|might)',
      '^would you (both|all|) like (some|more|a bit more|a little more) (information|advice|tips|ideas)',
      '^do you want me to (run|go|tell|explain|show|talk|share|say|give)',
      "^(are|is) there (things|anything|something|topics|parts) … (you'd|you would|you want|you) … (know|hear|learn|ask) (more|about|from|)",
      '^would you (be|feel) (open|happy|willing) (to|for)',
      '^would you like me to (tell|explain|share|show|go|talk|say|give|run)',
      '^how would you feel about me',
      '^how would you feel if i',
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
      '^(ben|bent|zijn) <je> … (bekend met|op de hoogte)',
      '^(heb|hebt|heeft|hebben) <je> … (gehoord|gelezen|meegekregen) (over|van)',
      '^(heb|hebt|heeft|hebben) <je> (weleens|ooit|al|al eens|wel eens|er|daar|daar al|hier) … (gehoord|gelezen|opgezocht|uitgezocht)',
      '^(heeft|hebben) (iemand|ze|zij|mensen|de dokter|de huisarts|de verloskundige) … <je> … (verteld|uitgelegd|gezegd) (over|wat|hoe|waarom|van)',
      '^(weet|weten) <je> (al|misschien al|zelf al|iets|wat|hoe|waarom|er) … (over|van|werkt|komt|is|doet|gebeurt|betekent)',
      '^vertel (eens|) (wat|hoeveel) <je> … (weet|weten)',
      'wat <je> al weet',
      '^wat (weet|weten) <je> … (over|van|hierover|daarover|ervan)',
      '^(kent|kennen) <je>',
      '^hoe bekend (ben|bent|zijn) <je>',
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
      '^(have|has) you (ever|already|) (heard|read|come across|been told|learned|learnt) (of|about|anything|something|much|any)',
      '^have you (ever|already|) (heard|read|come across|been told|learned|learnt) (of|about|anything|something|much|any)',
      '^(have|has|did) (anyone|anybody|someone|somebody|they|the|your) … (tell|told|explain|explained|mentioned|talked) … (you|to you)',
      '^do you (already|) know (anything|something|much|a bit|a little|what|how|why|about|that) … (about|is|works|means|does|happens|of)',
      '^are you (already|at all|) (familiar|aware)',
      '(what|how much) do you (already|) know (already|) (about|of)',
      'what you (already|) know (already|) (about|of)',
      '^what (has|have|did) … (say|said|tell|told|explain|explained|teach|taught) … about',
      '^what (were|have) you (been|) told',
      '^does … (mean anything|ring a bell|sound familiar) to you',
      '^what comes to mind when you (think|hear)',
    ],
  },
  reaction: {
    nl: [
      '^hoe komt (dit|dat|deze) … over',
      '^wat (maak|maakt) <je> op uit',

      '^(wat|hoe|welke|welk) … van (deze|wat ik|dit alles|al dit)',
      '^wat (vind|vindt|vinden|denk|denkt|denken|zeg|zegt) <je> (hier|daar|er|hiervan|daarvan|ervan) … van$',
      'van wat ik',
      '^(hoe|wat) … (hiernaar|hiertegen|hiertegenaan|hierbij|hieruit|hiervan|hierin)',
      '^(wat|hoe) … als <je> (dit|dat|deze|die) … (hoort|hoor|horen|leest|lees)',
      '^(hoe|waar|wat) (past|passen|sluit) (dit|dat|deze|die) … (bij|aan|in)',
      '^in hoeverre (past|klopt|herken|herkent|herkennen|helpt|sluit)',

      '^wat (vind|vindt|vinden|denk|denkt|denken) <je> (hiervan|daarvan|ervan|van wat ik|van deze informatie|van dit)',
      '^wat (vind|vindt|vinden) <je> (er|hier|daar) (nu|zelf|) van$',
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
      '^wat (roept|brengt) dit … (op|teweeg)',
      '^hoe (kijk|kijkt|kijken) <je> (hier|daar) (nu|) (naar|tegenaan) (nu|na)',
      'nu <je> (dit|dat) (zo|) (hoort|weet|weten|horen|leest)',
      '^wat doet (dit|deze|die) (informatie|uitleg) (met|bij)',
      '^(wat|in hoeverre) herken <je> (hierin|daarin|hiervan|daarvan)',
      '^wat (neem|haal|pik|haalt|neemt) <je> (hieruit|daaruit|eruit)',
      '^hoe (kijk|kijkt|kijken) <je> … (die|deze|dit|dat) … (uitleg|informatie|verhaal|advies) … aan',
      '^wat (denk|denkt|denken|vind|vindt|vinden) <je> van (deze|dit|die|dat) (informatie|uitleg|verhaal|advies|tips|tip|ideeen|mogelijkheden|opties|idee)',
      '^(past|passen|sluit) (dit|dat|deze) … (bij|aan)',
      '^(herken|herkent|herkennen) <je> (dit|hier|daar|hierin|iets|wat ik)',
      '^(verrast|verbaast|verbaasde|verraste) (dit|dat|deze|het) <je>',
      '^wat (verrast|verbaast|verraste|verbaasde|raakt) <je> (hieraan|hierin|hiervan|aan dit|in dit|aan deze)',
      '^(welk|welke) (tip|idee|optie|mogelijkheid|advies|van deze|van die) … (spreekt|past|lijkt|helpt|aanspreekt)',
      '^hoe is (dat|dit|het) voor <je> … te horen',
      'nu ik (je|u|jullie|dit|het|dat) … (vertel|vertelt|verteld|zeg|uitleg)',
      '^wat (zegt|vertelt) (dit|deze) … <je>',
      '^wat (kun|kunt|kan|kunnen) <je> met (dit|deze|die)',
    ],
    en: [
      '^what (sticks|stood out|struck you|strikes you)',

      '^(what|how|which) … (out of|among|from) (these|those)',
      '^which (one|ones|two|thing|things|) of (these|those|them)',
      '^(out of|of|from|among) (these|those|this|all this)',
      '(hear|hearing|heard|read|reading) (this|that|these|those|all this|all that|what i)',
      "^what (i|i've) (just|) (told|said|explained|shared|described|mentioned)",
      '^how (would|does|do|might|could) (that|this|these|it) (work|fit|sound|apply|suit|sit|land)',

      '^what do you think when you (hear|read|see)',
      '^what do you (make|think) of (that|this|it|what)$',
      '^what do you (make|think) of (that|this|what i)',
      '^how does (that|this) (sound|land|strike|fit|sit)',
      "^what's your take on (that|this|it|what i|these|those)",
      "^what's your take$",
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
      '^how do you feel about (what i|hearing|that information|this information)',
      '^what do you think (of|about) (what i|this information|that information|these|those|all that|all this)',
      '^what do you make of (what|that|this|all|it|these|those)',
      '^(does|do) (that|this|any of that|any of this|it) (surprise|match|suit|make sense to you)',
      '^what (surprises|surprised|strikes|struck|appeals|appealed) (you|to you) … (about|in|of|most|from) (that|this|what|it|these|those)',
      '^(how|what) … (now that|after hearing|having heard|when you hear)',
      '^to what extent (does|do) (this|that|these)',
      '^what do you take from (this|that)$',
      "(now|after) (i've|i have|what i've) (told|said|explained|shown)",
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
      '^wat … vertellen … (besproken|afgesproken|gehad|gezegd|over dit gesprek|over vandaag)',
      '^wat (heb|hebt|heeft|hebben|hadden) we (vandaag|nu|net|samen|zojuist|tot nu toe|) (besproken|afgesproken|doorgenomen)$',
      '(herhalen|opsommen|navertellen|terugvertellen|teruggeven|opnoemen) … (besproken|afgesproken|wat we|wat ik|dit gesprek)',
      '(wat we|wat ik) … (besproken|afgesproken|gezegd|verteld) … (herhalen|opsommen|navertellen|terugvertellen|teruggeven|noemen)',
      '(terugvertellen|navertellen|terug te vertellen|na te vertellen)$',
      '^(kun|kunt|kan|kunnen|wil|wilt|willen|zou|zouden) <je> … (in <jouw> eigen woorden|in eigen woorden)',
      'eigen woorden',
      '^(vat|zet) <je> … (samen|op een rij|op een rijtje)',
      '^(vat|zet) … (voor me|voor mij|voor ons|nu eens|zelf) … (samen|op een rij|op een rijtje)',
      'hoe (vat|zou|zouden) <je> … (samen|samenvatten|navertellen|terugvertellen)',
      '^(kun|kunt|kan|wil|wilt|zou|zouden|willen) <je> … (herhalen|vertellen|zeggen|noemen|opnoemen) (wat we|wat je gaat|wat u gaat|wat ik|welke afspraken)',
      'vraagt wat we … (besproken|afgesproken) … wat',
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
      '^what … (tell|say to|say) … (discussed|agreed|went through|talked about|said here|covered)',
      '^(how|what) would you (put|tell|say|explain) … (discussed|agreed|went through|talked about|said|together|covered)',
      '^(can|could|would|will|how|want) … (your own words|own words)',
      'in your own words … (what|how|tell|say)',
      '(tell|say|explain|put|give|run|go|repeat|describe|list|name) … in your own words',
      '^what (have|did) we (agreed|agree|discussed|discuss|covered|cover|decided|decide|gone through|talked about)$',
      '^(can|could|would|will|do) you … (summarise|summarize|sum up|sum it|sum this|sum that|recap|repeat what|pull together|say back|tell me back|play back|wrap up)',
      'have a go at (summing|summarising|putting)',
      '(over to you|your turn) … (sum|summarise|summarize|recap)',
      '(put|pull) together what we',
      'if … asks … what we',
      '^what have we (agreed|discussed|covered|decided|talked about) (today|so far|now|about)',
      "^(can|could|would|will|do) you … (tell|say|run|repeat|list|name|go) … (what we|what we've|what i've|what you're going to)",
      '(asks|ask) … what (we|you) … what will you',
    ],
  },
  /** "Laat je het me weten?" asks for no information to be given. */
  letKnow: { nl: ['laten weten'], en: ['let me know'] },
} as const;

const TELLING = new WordList({
  nl: 'vertel vertellen uitleg uitleggen toelichten geef geven meegeven noem noemen deel delen voorleggen aanreiken laat tip advies informatie voorstellen ingaan zeg toevoegen bespreken adviseren',
  en: 'tell telling share sharing explain explaining explained give giving offer offering suggest suggesting mention describe shared told gave offered',
});
const UNDERSTANDING = new WordList({
  nl: 'begrepen begrijp gehoord gemist vergeten samengevat snap verwoord verwoordt weergegeven overgeslagen',
  en: 'understood understand understanding heard missed forgotten forgot correctly straight misunderstood captured',
});
const OFFERING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('mag zal kan zou wil wilt willen vind vindt vinden is lijkt heb hebt heeft hebben'),
  en: set('may might can could shall would is do are should'),
};

/** "Zou het je helpen als ik …vertel?", "Heb ik … begrepen?": a closed question in which the speaker tells or understands. */
function bySpeaker(view: View): Heard | undefined {
  const { language } = view.setting;
  if (!view.isQuestion || !view.holds(SPEAKER_SELF) || questionForm(view) !== 'closed') return undefined;
  if (view.holds(UNDERSTANDING)) return heard('check', 0.85);
  return view.holds(TELLING) && OFFERING[language].has(view.keyAt(0))
    ? heard('elicit-need', 0.85)
    : undefined;
}

const SPEAKER_SELF = new WordList({
  nl: 'ik',
  en: "i i've i'd",
});

/** Whether the words may ask for permission, or what somebody knows or wants to know: a look that costs little. */
export function mayElicitNeed(said: Text, language: Language): boolean {
  return needs.isIn(said, language);
}

const needs = new Phrases({
  elicitNeed: exchangeCues.elicitNeed,
  offer: exchangeCues.offer,
  prior: exchangeCues.prior,
});

/** The questions of the three-step exchange of information, and the invitation to summarise. */
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
