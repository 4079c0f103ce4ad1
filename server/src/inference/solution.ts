/** Solution-focused questions outside the scale. */
import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard } from '../conversation/model.ts';
import { heard, type View, WordList } from './view.ts';

export const solutionCues = {
  desired: {
    nl: [
      '^stel we',
      'zodra … (er is|is|weg is|voorbij is)',
      '(een|twee|drie) (jaar|maanden|maand) verder',

      '(als|wanneer|zodra) (het|alles|dit|dat|de|je|jullie|u|hij|ze|jij) … (goed|beter|lekker|fijn|opgelost|voorbij|over|gelukt|rustig|rustiger|leuk|soepel) (is|gaat|loopt|zijn|gaan|voelt)',
      '(had|hadden) <je> … (gewild|willen)',
      'plaats (van|daarvan)',
      '^ervan uitgaande dat',
      '^wat (wil|wilt|willen) <je> … (bereikt|bereiken)',
      'waar (wil|wilt|willen) <je> … naartoe',

      '^wat (wens|wenst|wensen) <je>',
      '^wat is <jouw> (wens|droom|ideaal|ideale)',
      '^hoe (wil|wilt|willen) <je> dat',
      'waar (droom|droomt|dromen) <je> van',
      '^stel dat',
      '^stel (je|u) (eens|) voor',
      '^stel$',
      '^stel (het|er|jullie|je|u|hij|ze)',
      'als er (vannacht|morgen) een wonder',
      '^(hoe|wat) (zou|zouden) <je> (graag|het liefst|) (willen|anders) (dat|zien)',
      '^(hoe|wat) (zou|zouden) <je> … willen (dat|zien)',
      '^(wat|hoe) (zou|zouden) <je> (dan|) in plaats daarvan',
      '^wat (zou|zouden) <je> … (graag|liever) (anders|) … (zien|willen)',
      '^wat (zou|zouden|wil|wilt|willen) <je> … (in plaats daarvan|ervoor in de plaats|liever zien)',
      'als het (straks|) (weer|) … (goed|beter|gezellig|gelukt|opgelost|rustig) (gaat|is|loopt)',
      '^(waar|waaraan) (merk|merkt|merken|zie|ziet|zien|zou|zouden) … (dan|dat)',
      '(waar) (merk|merkt|merken|zou|zouden) … aan',
      '^hoe (ziet|zou) … eruit (als|wanneer|zien)',
      '^wat moet er uit dit gesprek komen',
      '^hoe zou het (zijn|voor <je> zijn) als',
      '^wat (zou|zouden) … (anders zijn|anders gaan|anders doen|merken)',
      '^wat is er dan (anders|beter)',
      'waar (hoop|hoopt|hopen) <je> op',
      '^(wat|hoe) … (ideale|gewenste|droom)',
      'als alles (zo|) (zou gaan|gaat|loopt) zoals',
      '^hoe ziet … eruit als (het|je|jullie|u)',
    ],
    en: [
      "^let's (imagine|suppose|say)",
      "^once … (is|are|have|has|you've|it's) … (back|sorted|over|stopped|gone|better|solved)",
      '^what will be different',
      'place of',
      '(year|years|months) from now',
      'would you rather have',

      '^how do you want … to (be|go|feel|look)',
      'if (all|everything|things) (went|goes|go|worked|works|were|was) (well|right|according|as|the way|perfect|out|exactly)',
      '^say (you|it|the|your|that|everything) (wake|woke|is|were|was)',
      '^what (needs|has|would need) to (come out|happen|change) … (this|our|talk|conversation|worthwhile)',
      '^what do you want … (instead|to look like|to be)',
      'when (things|it|everything) (is|are) (better|sorted|back|over|solved|fine|good)',

      '^what would it (look|be) like if',
      '^how do you want (it|things|this)',
      '^what would you wish for',
      '^what would (your|a|the) (good|ideal|perfect)',
      '^suppose',
      '^imagine',
      '^if a miracle',
      '^what would you like to see (instead|happening|happen|different)',
      '^how would you like (it|things|the|that|your) … (to be|to go|to look|to feel)',
      '^how would you like (it|things|the|that|your)',
      '^what (does|would) your ideal',
      '^what are you hoping for',
      '^what are your (best|) hopes',
      '^what would … notice (about you|first|if|when|that)',
      'when things are (the way|better|how|as)',
      '^how would you know (that|) (things|it|this)',
      '^what do you want … to be like',
      '^what would (be|look) different',
      '^what would you (rather|like) … instead',
      '^what would have to come out of',
    ],
  },
  exception: {
    nl: [
      '^(bij|op|met|in) (welke|welk|wie|wat voor) … wel',
      '^(welke|waar|wie|wanneer) … wel',
      'die (uren|momenten|dagen|avonden|nachten|keren) … (dat|wel|waarop)',

      '^(is|zijn|was|waren|komt|kwam|gebeurt) (er|het) … (weleens|soms|ook) … (zonder|waarop|wanneer|waarin|voor dat|dat)',
      '(moment|dag|ochtend|keer|avond|week|nacht|middag|situatie) … (waarop|waarin|zonder|toen)',
      '^wanneer (gaat|ging|huilt|slaapt|eet|heb|heeft|hebben|is|was|doet|ben|bent|lukt) … (niet|minder|geen|wel|juist)',

      '^wanneer (gaat|ging|lukt|lukte|is|was|loopt|verloopt|verliep|had|hebben|heb|heeft) … wel',
      '^wanneer … (geen|niet|minder) (last|gedoe|ruzie|probleem|pijn|aan de hand)',
      '(is|was|waren|zijn) er (ook|wel|weleens|misschien|) (ook|) … (momenten|dagen|keren|tijden|een dag|een moment|avonden|nachten|periodes|situaties|ochtenden) … (dat|waarop|waarin|wanneer|zonder)',
      '(is|was|waren|zijn) er (ook|wel|weleens|misschien|al|) (momenten|dagen|keren|tijden|avonden|nachten|periodes|situaties|ochtenden)',
      '^(wat|hoe) is er (dan|) anders op (de|die) (dagen|avonden|momenten|nachten|ochtenden)',
      '^vertel … (keer|moment|dag|avond|nacht|ochtend) (dat|waarop|toen|waarin)',
      '(bij wie|waar|wie) lukt … wel',
      '(wanneer|hoe vaak) … (voor het laatst|de laatste keer) … (zonder|wel|geen)',
      'wanneer (was|is) … (minder|niet zo)',
      'wanneer is het probleem',
      '^hoe was het (toen|die keer|op momenten) … (wel|niet|geen)',
      'waarom (lukte|ging|werkte|hielp) … (wel|goed|beter)',
    ],
    en: [
      '(have|were|are) there been … (did|not|without)',
      'there been (moments|times|days|nights|any)',
      '^when did … last … without',
      '^(on|at|in|with) (which|what|whom) (days|nights|times|people|lessons) (are|is|do|does)',
      '(least bad|least difficult|least worried|less of a)',

      "(times|moments|days|nights|mornings|evenings|occasions|situations) (when|that|where) … (not|doesn't|don't|didn't|isn't|wasn't|less|without|fine|well|better|all right|manage|calm|easier)",
      '^when (do|does|did) … (without|manage|less|not|better|well)',
      '(about|of) (a|the last|one) … (that|when|where) (went|worked|goes) (well|all right|alright|okay|fine|better)',
      '(about|of) a (time|moment|day|night|morning|evening|week|lesson)',

      "when was the last time … (did|without|managed|wasn't|didn't)",
      'when was the last time (you|he|she|they|things|it) … (without|well|did)',
      '(are|were|have) there (been|ever|) (been|) (days|times|moments|nights|mornings|evenings|weeks|situations) (when|that|where|in which)',
      '(are|were) there any (days|times|moments|nights|mornings) … (better|well|less|easier|without|differently)',
      'when is (the problem|it|this) (not|less|better|a little)',
      "(tell|think) … (time|moment|morning|day|night|evening) … (when|that) … (did|didn't|wasn't|was fine|went well|without)",
      'think of a (moment|time|day)',
      '^what is different (on|about|when)',
      "^what's different (on|about|when)",
      '^(on|at|in) (which|what) (days|evenings|nights|mornings|moments|times) … not',
      'when does (it|this|that) (go|work) (well|better|right|ok|okay)',
      '^what are those (nights|days|times|moments|mornings) like',
      'when (do|does|did) … not (happen|have|argue|bother)',
    ],
  },
  success: {
    nl: [
      '^(wat|waar|waarmee|welke) … (baat bij|geholpen)',
      '^wat hielp (daar|toen|je|u|jullie|hem|haar)',

      '^(wat|welke|welk|wat voor) … (gelukt|lukte|hielp|geholpen|gewerkt|werkte)',

      'waarmee (is|was) het <je> … gelukt',
      '^wat heeft <je> … geholpen',
      '^wat (heeft|had|hielp|werkte|ging|hebben) … (eerder|toen|vorige keer|de vorige keer) (goed|) (gewerkt|geholpen|gelukt|goed)',
      '^wat (heeft) (eerder|al|toen|al eens|) … (geholpen|gewerkt)',
      '^wat (werkte|hielp) (er|) (toen|de vorige keer|vorige keer|eerder|goed)',
      '^wat (werkt|hielp|helpt|werkte) (er|) (al|goed|wel|eerder|toen)$',
      '(is|was) het <je> (al|weleens|ooit|wel) (eens|eerder|) … gelukt',
      'wanneer is het <je> … gelukt',
      '^(welke|wat voor) (aanpak|manier|dingen) … (geholpen|gewerkt|werkte|hielp)',
      '^wat (deed|deden) <je> … (waardoor|zodat) het (wel|beter|toen|)',
      '^wat (deed|deden) <je> (de vorige keer|vorige keer|toen|anders)',
      '^wat (ging|gaat|is er) … (goed|beter|gelukt) (deze week|sinds|de afgelopen)',
      '^wat is er (al|) (beter|gelukt|goed gegaan)',
      '(heb|heeft|hebben) <je> (al|) … (geprobeerd|gedaan) (dat|wat) (hielp|werkte|goed)',
    ],
    en: [
      "^(what|what's|which) … (helped|improved|successful)",
      "^what's helped",

      '^what … (worked|helped|working)',
      '^what … (made|makes) … (difference|stop|easier|better) (for|so|a|to|)',

      '^what has helped you',
      '^what did the trick',
      '^what (worked|helped|works) (for you|) (the last time|last time|before|then|in the past|back then|well)',
      '^what have you tried (that|so far that|already that) … (helped|worked|made)',
      '^what (has|have) (helped|worked) (before|in the past|so far|already|you)',
      '^(which|what) of the things … (made a difference|helped|worked)',
      '^what went (well|right|better)',
      "^what's (better|been better|gone well|improved)",
      '^what (is|has been|has gone) (better|well)',
      '^how did you (solve|sort|handle|deal with) (it|that|this) (back|when|then|last|before|the last)',
      'when you … what helped',
      '^what helped$',
      'have you ever managed (to|it)',
    ],
  },
  contribution: {
    nl: [
      '^hoe (flik|flikt|flikte|fiks|fikst|wist|speel|speelt) <je>',
      '^wat (heb|hebt|heeft|hebben) <je> … bijgedragen',

      '^hoe (heb|hebt|heeft|hebben|kreeg|kregen|kon|konden) <je> … (gekregen|gered|geklaard|klaargespeeld|volgehouden|aangepakt|voor elkaar|zover|gelukt|klaar gekregen)',
      '^wat (deed|deden|heb|heeft|hebben) <je> … (waardoor|zodat|om te zorgen|gedaan om)',
      '^wat (deed|deden) <je> precies',
      '^welke (eigenschap|kwaliteit|kracht|kwaliteiten|eigenschappen|kant) van <je>',
      '^(welke|wat) van <jouw> (eigenschappen|kwaliteiten|krachten)',

      '^hoe (wist|wisten) <je> (dat|het|toch|toen|om|zo)',
      '^hoe (kwam|kwamen) <je> op (dat|het) idee',
      '^wat maakte dat het <je> (wel|toen|) lukte',
      '^hoe (is|was) (dat|het|je|u|jullie|jou) (je|u|jullie|jou|dat|het|) (toen|zo|) gelukt',
      '^hoe (is|lukte|lukt) (het|dat) (je|jou|u|jullie|jullie) (om|toen|zo|)',
      '^hoe (heb|heeft|hebben|kreeg|kregen|krijg|krijgt|krijgen) <je> (dat|het) … voor elkaar',
      '^wat (heb|heeft|hebben) <je> (zelf|daarvoor|toen|anders) (zelf|) (gedaan|bijgedragen)',
      '^hoe (heb|heeft|hebben) <je> (dat|het|dit) (toen|zelf|zo|nou|) (aangepakt|gedaan|geregeld|volgehouden|klaargespeeld|gered)',
      '^wat (was|is) <jouw> (aandeel|bijdrage|rol) (daarin|hierin|in)',
      '^hoe (deed|deden|flikte|doe) <je> dat',
      '^hoe kwam het dat het … (wel|toen) (lukte|gelukt)',
      '^wat (deed|deden) <je> zelf',
    ],
    en: [
      '^what (did|have) you … to (get|make|keep|stop|help)',
      '^what … you did to (get|make|keep|stop|help)',

      '^how were you able to',
      'did you do (differently|that day)',
      '^(which|what) of your (qualities|strengths|skills)',
      'all by yourself how',
      'qualities',

      '^how (did|have|had) you … (managed|manage|able to|go about|gone about|pull off|pulled off|turn|keep|kept|stick|stuck|cope|achieve|succeed)',
      '^(which|what) (quality|qualities|strength|strengths|side|skill|skills) (of|in) (you|yours)',
      '^what (does|did) (that|this|it) (take|say|ask) (of|about) you',

      '^how did you come up with',
      '^how did you get yourself',
      '^how did you make sure',
      '^how (did|do|have) you (manage|managed|do|done|succeed|pull|achieve|achieved|make|get) (that|it|this|to|in|so|them)',
      '^how (on earth|ever) did you',
      '^what did you do (to make|yourself|that made|to get)',
      '^what was your (part|contribution|share|role) in',
      '^how did you pull (that|it|this) off',
      'what did you do yourself',
      '^how did you make (that|it|this) happen',
    ],
  },
  closing: {
    nl: [
      '(hou|houd|houdt|houden) <je> vast',

      '^wat (van|uit) (vandaag|dit uur|ons gesprek|dit gesprek)',
      'toen <je> hier (binnenkwam|binnenkwamen|binnenliep)',

      '^wat (onthoud|onthoudt|onthouden) <je>',
      '^wat blijft <je> bij',
      '(terug op|van) (dit|ons) gesprek',
      '^wat heeft (dit|ons) gesprek',
      '^wat (neem|neemt|nemen) <je> … mee (uit|van|naar)',
      '^wat (was|vond|is|vonden) … (vandaag|gesprek) (het|) (nuttig|nuttigst|nuttigste|waardevol|belangrijkst|helpend|meest|handig|fijn)',
      '^wat (was|vond|vonden) (voor|je|u|jullie|er) … (nuttig|nuttigst|nuttigste|waardevol|helpend)',
      'met welk gevoel (ga|gaat|gaan|sluit)',
      '^hoe (ga|gaat|gaan) <je> (straks|nu|zo) … (naar huis|weg|deur uit)',
      '^wat (heb|heeft|hebben) <je> aan dit gesprek',
      '^wat (heeft) dit gesprek … (opgeleverd|gebracht)',
      '(als|wanneer) <je> (straks|zo|zo meteen) (thuis|thuiskomt|de deur|naar huis|weggaat|buiten)',
      '^wat wordt (het eerste|je eerste|jullie eerste|uw eerste)',
      '^wat (ga|gaat|gaan) <je> (straks|vandaag|morgen) (als eerste|anders)',
    ],
    en: [
      '(this|our) (conversation|talk|chat|session) (leave|leaves|left|brought|given) you',

      "^(now that|as) (we|we've|we're|we are|we have) … (end|close|finish|finished|wrap)",
      "when (you're|you are|you get|you get back) (home|back home|back) … (what|first|will)",
      'from (today|this hour|this session)',

      '^what stays with you',
      '^what did you get out of (this|our|today)',
      '^what (stands|stood) out (for you|) (from|in) (this|our) (talk|conversation)',
      '^what (are|will|do) you (taking|take|taking away|remember) … (from|conversation|away)',
      '^what (are|will|do) you (taking|take) away',
      '^what (ideas|idea) has (our|this)',
      "^what's been (most|the most|) (useful|helpful|valuable)",
      '^what (was|has been) (most|the most|) (useful|helpful|valuable)',
      '(when|once) you (walk|leave|get) (out of|home|here|outside)',
      'when you leave here',
      '^what (will|do) you … (between now and|do between|until we meet|before we meet)',
      'do between now and',
      '^what will you remember',
      '^how are you leaving',
    ],
  },
} as const;

const KINDS: readonly (readonly [keyof typeof solutionCues, TechniqueId, number])[] = [
  ['closing', 'closing-question', 0.9],
  ['contribution', 'own-contribution', 0.95],
  ['success', 'success', 0.9],
  ['exception', 'exception', 0.9],
  ['desired', 'desired-situation', 0.9],
];

/** How somebody did what went well some time ago is asked for the success. */
const EARLIER = new WordList('vorige vorig eerder destijds last previous');

export function bySolution(view: View): Heard | undefined {
  return view.isQuestion || view.has('tell') ? bySolutionLead(view) : undefined;
}

/** What a sentence leads to whether or not it asks: "Stel dat het lukt." */
export function bySolutionLead(view: View): Heard | undefined {
  for (const [cue, technique, confidence] of KINDS) {
    if (!view.has(cue)) continue;
    if (cue === 'contribution' && view.holds(EARLIER)) return heard('success', 0.8);
    return heard(technique, confidence);
  }
  return undefined;
}
