/** Information, advice and autonomy: only where the words say it plainly. */
import type { Heard } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { addressed } from './affirmations.ts';
import { heard, type View, WordList } from './view.ts';

export const informationCues = {
  information: {
    nl: [
      '(een|#) op de (#|tien|honderd|drie|vijf|vier)',
      'er zijn (grofweg|ongeveer|eigenlijk) (#|twee|drie|vier)',
      '(strafbaar|leerplichtig|wettelijk|bij wet|verboden)',
      '^jonge (kinderen|mensen)',
      'meestal (vanzelf|over|weg|na|binnen)',

      '(blauw licht|cafeine|nicotine|alcohol) … (maakt|zorgt|blijft|werkt|geeft|houdt)',
      'uit onderzoek (blijkt|weten|is)',
      '(blijkt|toont) uit onderzoek',
      'onderzoek (laat|toont|wijst)',
      'uit (studies|cijfers)',
      "(veel|de meeste|sommige|alle|bijna alle|veel andere) (kinderen|ouders|jongeren|peuters|baby's|kleuters|pubers|gezinnen|mensen|scholen|tieners|volwassenen|vapes|jonge)",
      "^(kinderen|peuters|baby's|jongeren|pubers|kleuters|scholen|tieners|zuigelingen|ouders) (van|hebben|krijgen|slapen|leren|kunnen|zijn|geven|drinken|gaan|worden|met|in|die|moeten|mogen|voelen|groeien|raken|vinden|merken|reageren|herkennen)",
      'gemiddeld',
      'het is (heel|) normaal dat',
      'is (heel|) normaal (bij|op|voor|als)',
      'dat hoort bij de leeftijd',
      '(soms|vaak|meestal) helpt het',
      'wat (vaak|soms|kan|ook|goed) (helpt|helpen|werkt)',
      'helpt (veel|de meeste) (kinderen|ouders|jongeren)',
      'mijn tip',
      'de richtlijn',
      '(wordt|worden) (aangeraden|geadviseerd|aanbevolen)',
      'deskundigen',
      'wettelijk',
      'verplicht om',
      'op de website',
      'wat (sommige|veel|andere) (ouders|kinderen|jongeren|gezinnen) (doen|doet|helpt|merken)',
      '(nicotine|cafeine|melatonine) (is|zit|maakt|zorgt|blijft|werkt|raakt)',
      'er zijn (twee|drie|vier|verschillende|meerdere|een paar) (mogelijkheden|opties|manieren)',
      'een van de mogelijkheden',
    ],
    en: [
      '(one|two|three|#) in (ten|five|four|three|a hundred|#)',
      '(babies|children|toddlers|teenagers|adults) (cry|sleep|need|learn|grow|often|usually|can|get|still)',
      '^most (cravings|babies|children|people|symptoms|fevers|bruises|jabs)',
      '(usually|normally|generally) (gone|over|passes|pass|takes|lasts|goes|happens)',
      'your (brain|body) (makes|within|needs|gets|learns|releases)',
      'side effects',

      '(research|studies|evidence|the research) (shows|show|suggests|suggest|tells|says|has shown)',
      '(many|most|some|a lot of|lots of|plenty of) (children|parents|teenagers|toddlers|babies|families|kids|people|young people|adults|mums|teens|schools)',
      '^(teenagers|toddlers|children|babies|kids|adults|young people|newborns|teens|schools|parents) (need|have|often|usually|can|are|sleep|go|learn|tend|between|who|of|under|get|should|with|may)',
      'on average',
      "(it's|it is|that's) (quite|very|perfectly|completely|) (normal|common) (for|that|at|to)",
      'the guideline',
      'guidelines (say|recommend|for)',
      'is recommended',
      'what (often|sometimes|usually|can|also) helps',
      'it can take',
      'there are (two|three|four|several|a few|different) (options|ways|possibilities|things you)',
      '(caffeine|alcohol|nicotine|sugar|melatonin|screen light|blue light) (stays|makes|is|can|keeps|holds|affects|raises|slows|works)',
      'what (some|many|other) (families|parents|people|kids|children) do',
      'experts (say|recommend|advise)',
    ],
  },
  advice: {
    nl: [
      '^misschien is het een idee om',
      '^wat ook kan',
      '^het (kan|zou) … helpen',
      '^het advies is',
      '^een (idee|tip|optie) is',

      '<je> (zou|zouden) (kunnen|eens kunnen|ook kunnen|misschien kunnen) (beginnen|proberen|overwegen|vragen|kijken|doen|oefenen|gaan)',
      '<je> (zou|zouden) … kunnen (proberen|beginnen|vragen|overwegen|kijken|doen|oefenen|afspreken|leggen|gaan)',
      '(zou|zouden) <je> … kunnen (proberen|beginnen|vragen|overwegen)',
      'ik (raad|adviseer|zou) <je> (aan|aanraden|adviseren|om)',
      'ik (raad|adviseer) <je>',
      'ik zou <je> (aanraden|adviseren|willen aanraden)',
      'mijn (advies|tip)',
      '<je> (kunt|kan) (het beste|beter|eens proberen|ook proberen|proberen|beginnen met)',
      '<je> (kunt|kun) de huisarts (vragen|bellen)',
      '(belt|bel) <je> de huisarts',
      '<je> (kunt|kun|kan) kiezen',
    ],
    en: [
      'if i were you',
      '^one (idea|option|tip|thing) (would|could|might) be',
      "^it's best to",
      '^try (taking|to|putting|using|having|going|giving)',
      '^it (can|could|may|might) help',
      'choose between',

      'you could (try|put|start|ask|begin|consider|maybe|also try|perhaps)',
      "i('d|) (suggest|recommend|advise)",
      "i'd (suggest|recommend|advise)",
      'i would (suggest|recommend|advise)',
      'my advice',
      'you should try',
      'you might (want to|try|consider)',
      'it might help to',
      'one thing you could',
    ],
  },
  autonomy: {
    nl: [
      'daar (ga|gaat|gaan) (jij|u|jullie|je) over',
      '<je> (houdt|houd|houden) … de regie',
      '<je> (weet|weten) … (best|beste) (wat|hoe|of)',
      '<je> mag het … laten',

      '(is|ligt) (helemaal|echt|) (aan|bij) (jou|u|jullie|jezelf)',
      '(jij|u|jullie|je) (beslist|bepaalt|kiest|bepaalden|beslissen|bepalen|kiezen) (zelf|of|wat|hoe|wanneer|hierin|daarin)',
      'niemand anders dan <je>',
      'je mag ook besluiten',
      '<je> kent <jouw> (kind|zoon|dochter|eigen kind|kinderen|lijf) … (beste|best)',
      'kan niemand voor <je>',
      'niemand (kan|anders kan) … voor <je> (kiezen|beslissen|bepalen)',
      '(jouw|uw|jullie|je eigen) (keuze|beslissing|keus)',
      '<je> gaat er (zelf|) over',
      '<je> gaan er (zelf|) over',
      '(je|u|jullie|jij) (mag|mogen|moet|moeten) (het|dat|zelf|dit) (zelf|) (weten|bepalen|beslissen|kiezen)',
      'wat <je> ermee doet',
      '(beslissing|keuze) (is|ligt|blijft) (aan|bij|van) <je>',
      '<je> (hoeft|hoeven|hoef) (vandaag|nu|hier|nog) niets te (besluiten|beslissen|kiezen)',
      'de (keuze|regie) (is|ligt|blijft|houdt)',
    ],
    en: [
      'for you to (decide|choose|say)',
      "^it's your (life|body|choice|decision|call)",
      'you know yourself (better|best)',
      '(no one|nobody) can (force|make) you',
      '^you get to (pick|choose|decide|say)',
      'something only you',
      "^i can't make you",

      "(it's|that's|is|it is) (entirely|completely|totally|) up to you",
      "you're the one who (decides|chooses|knows)",
      '(your|your own) (choice|decision|call)',
      '(nobody|no one) (can|else can|could) (make|decide|choose) … for you',
      'you know best',
      'the best judge of',
      'you know your (child|son|daughter|kid|kids|children) (best|better)',
      'decision … is yours',
      'nobody but … you',
      "(you're|you are) free to",
      'only you can (say|decide|know|tell|judge)',
      "that's for you to (work out|decide|choose)",
      "you don't have to … if you don't want",
      'you (decide|can decide|get to decide|choose) (what|whether|if|how|when)',
      'leave the rest',
      'is yours to (make|decide)',
    ],
  },
  /** What the conversation is about, how long it lasts, what comes next. */
  structure: {
    nl: [
      '(we|ik) eerst … daarna',

      '^laten we (eerst|nu|dan|verder|even|het|beginnen|kijken|teruggaan)',
      '(gaan|kijken|bespreken|nemen|pakken|ronden|maken|beginnen|lopen) we (eerst|nu|zo|dan|straks|samen|even|verder|dit)',
      '^eerst … (daarna|dan|straks) … (we|ik)',
      '^eerst (kijk|ga|wil|neem|doe|leg|meet|stel|gaan|kijken|nemen|doen) (ik|we)',
      '(we|wij) hebben (nog|vandaag|samen|) … (uur|minuten|minuutjes|kwartier|lesuur|tijd)',
      'gesprek duurt',
      '(volgende|andere|tweede|laatste) (onderwerp|punt|onderdeel)',
      '(kom|komen) (we|ik) … op terug',
      '(we|ik) (kom|komen) … terug op',
      'wat de bedoeling is',
      '(blijft|blijven) (tussen|onder) ons',
      'we hadden afgesproken dat we',
      '(doel|bedoeling) van (dit|ons|vandaag)',
      'op (mijn|het) (lijstje|briefje|lijst|agenda)',
      'ik stel voor dat we',
      'een stapje terug',
      '^aan het (eind|einde|begin) … we',
    ],
    en: [
      "^let's (start|begin|move|turn|take|look|go|come|leave|first|stop)",
      '(next|last|first|second|other) (topic|question|part|subject|point|thing on)',
      "(we have|we've got|we've|i've) (about|only|still|got|set aside|) … (minutes|half an hour|an hour)",
      'between us',
      "^(today|first|then|now|next|after that|next time) (we're going to|we'll|i'd like to|we will|i want to|i'll|we can)",
      'come back to (it|that|this) later',
      '(on|at) (my|the) (list|agenda)',
      'how this works',
      "(i'd like|i want|i would like) to (go back|turn|start|begin|look ahead)",
      'before (we|i) (go any|start|begin|move|forget)',
      'one by one',
    ],
  },
} as const;

/** Says how the conversation goes, in the first person and before anything is told. */
export function byStructure(view: View): Heard | undefined {
  return view.has('structure') && !view.has('autonomy') ? heard('structure', 0.8) : undefined;
}

export function byInformation(view: View): Heard | undefined {
  if (view.isQuestion) return undefined;
  if (view.has('autonomy')) return heard('emphasise-autonomy', 0.9);
  const told = view.has('information');
  if ((!told && !view.has('advice')) || view.holds(PERSUADING[view.setting.language])) return undefined;
  if (told) return view.has('feeling') && addressed(view) ? undefined : heard('information', 0.9);
  return heard('advice', 0.85);
}

/** Conclusions drawn for the other person persuade; "you could start by telling me" asks. */
const PERSUADING: Readonly<Record<Language, WordList>> = {
  nl: new WordList('dus gevaar moet mij'),
  en: new WordList('so harms danger me worth'),
};

/** An encouragement is made of nothing but these. */
const ENCOURAGING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'hm hmm mm hm-hm mm-hm mhm mmm aha ah oke ok okay ja jaja o oh tja goh och zo precies ga verder door vertel luister ik'.split(
      ' ',
    ),
  ),
  en: new Set(
    "hm hmm mm mm-hm mm-hmm uh-huh mhm aha ah okay ok right yeah yes oh wow i see go on sure carry keep going listening i'm".split(
      ' ',
    ),
  ),
};
const MOST_WORDS = 5;
/** Words of which one alone encourages nobody. */
const NOT_ALONE = new Set(['ik', 'i', "i'm", 'zo', 'door', 'see', 'on', 'verder']);

export function byEncouragement(view: View): Heard | undefined {
  if (view.length === 0 || view.length > MOST_WORDS) return undefined;
  const known = ENCOURAGING[view.setting.language];
  for (let index = view.first; index < view.last; index++)
    if (!known.has(view.words[index]!.key)) return undefined;
  if (view.length === 1 && NOT_ALONE.has(view.words[view.first]!.key)) return undefined;
  return heard('encourager', 0.85);
}
