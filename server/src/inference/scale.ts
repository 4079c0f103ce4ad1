/** Scale questions and the explanation of a scale. */
import { rankOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard, PositionValue } from '../conversation/model.ts';
import { type NamedPosition, positionsIn } from '../text/positions.ts';
import { asksSomething } from './question-forms.ts';
import { endOfBefore, heard, type View } from './view.ts';

export const scaleCues = {
  scaleEnd: {
    nl: [
      '# (is|betekent|staat voor|wil zeggen|houdt in|hoort bij) (dat|hoe|het|zoals|als|toen|de|helemaal)',
      '# (links|rechts|hier links|hier rechts|onderaan|bovenaan) (is|betekent) (dat|hoe|het)',
      'bij (een|) # (gaat|is|lukt|weet|ben|heb|staat)',
      '(onderaan|bovenaan) staat (de|een) #',
      '(een|de) # (dat|is|betekent)',
      '^(een|) # is (dat|hoe|het|zoals|als|de)',
      '(onderaan|bovenaan) (bij|) (de|) #',
      'staat de #',
      'en # (dat|het|hoe|is|als)',
    ],
    en: [
      '# (is|means|stands for|would be|would mean|being|represents)',
      '(at|the) (the|) (top|bottom) (is|stands|means|end)',
      'where # is',
      'and # (the|is|means|for|when)',
      '# is (when|that|the|how|where)',
      '^(a|an|) # is',
      '(at|the) (the|) (top|bottom) (a|an|) #',
      'at (a|an|) # (you|it|the)',
    ],
  },
  /** One end by itself: plain enough without the other. */
  oneEnd: {
    nl: ['^(een|de|) # (betekent|staat voor|wil zeggen)'],
    en: ['^(a|an|) # (means|stands for)'],
  },
  scaleTalk: {
    nl: [
      'schaal',
      'een schaalvraag',
      'ladder',
      'lijn van #',
      '(vijf|5) kleuren',
      'deze lijn',
      'meetlat',
      'thermometer',
      'liniaal',
    ],
    en: ['scale', 'ladder', 'five colours', 'a line with numbers', 'a line from', 'thermometer', 'ruler'],
  },
  onScale: {
    nl: [
      'op een schaal van',
      'van (0|nul) tot (10|tien)',
      'tussen (de|) (0|nul) en (de|) (10|tien)',
      '(welk|wat voor) (cijfer|getal|kleur)',
      'welke (kleur|plek op)',
      'hoeveel punten',
    ],
    en: [
      'on a scale (from|of)',
      'from (0|zero|nought|one|1) to (10|ten)',
      'between (0|zero|nought|1|one) and (10|ten)',
      '(which|what) (number|colour|color)',
    ],
  },
  positionAsked: {
    nl: [
      'waar (sta|staat|staan|zit|zitten|ben|bent|zijn) <je> (nu|dan nu|op dit moment|op deze|op de|op die|dan|vandaag)',
      'waar (zou|zouden) <je> … (neerzetten|zetten|plaatsen|inschalen)',
      'waar (zet|zetten) <je> … (op|neer|nu)',
      '(welk|welke|wat voor) (cijfer|getal|kleur|punt) (past|geef|geeft|geven|zou|hoort|kies|kiest|krijgt|is)',
      'op (welk|welke) (cijfer|kleur|punt|plek|getal) (kom|komt|sta|staat|zit|zou|staan|zitten)',
      'op welk cijfer',
      'zet (maar|eens) een (kruisje|streepje)',
      'welk cijfer (zou|zouden|geef|geeft)',
    ],
    en: [
      'where (are|would|do|is) (you|it|things|your) (now|put|stand|place|say|right now|at|today|see)',
      'where would you (put|place|say|rate)',
      '(which|what) (number|colour|color) (would|fits|is|are|do|best|describes|comes|matches)',
      'how (high|low) would … rate',
      'what (number|score|mark) would you give',
      '^how would you rate',
    ],
  },
  /** Asks for a place on the scale without naming the scale. */
  placed: {
    nl: ['^waar (sta|staat|staan) <je> nu$', '^waar (zou|zouden) <je> … (neerzetten|inschalen)'],
    en: ['^where (are|do) you (stand|) (now|right now)$', '^where would you put (it|yourself|things|the)'],
  },
  higherThan: {
    nl: [
      'waarom (zo laag|maar|pas|slechts)',
      'zo laag$',
      '(waarom|hoezo) (geen|niet een) (10|tien|9|negen|8|acht)$',
      'wat (houdt|weerhoudt) <je> … hoger',

      '(waarom|hoezo) (maar|slechts|pas) (een|) #',
      'nog (niet|geen) (op|bij|een|) (een|) #',
      'waarom … (niet|geen) (al|nog) (hoger|verder)',
      'niet hoger',
      'waarom (is het|geen|niet|zit|sta|geef|geeft) … hoger',
      'nog (geen|niet) #',
      'wat houdt <je> … (tegen|af) … hoger',
      'waarom niet meer$',
      'waarom (is|was|werd|zit|staat) het geen (9|10|negen|tien)',
    ],
    en: [
      "why (aren't|isn't|not) … yet",

      'why so low',
      'so low$',
      'why not (a|an|) (10|ten|9|nine|8|eight)$',

      'why (just|only|no more than) (a|an|) #',
      "(not|isn't|aren't) (yet|already) (at|) (a|an|) #",
      "why (not|isn't|aren't|didn't) … (higher|more|further)",
      'not (closer|nearer) to',
      'not higher',
      "(isn't|aren't) it (a|an|) (higher|#)",
      'keeping you from (a|an|) #',
      "(don't|didn't) … (a|) higher",
      'why only',
      'why not (a|an|) higher',
      'stopping you from … #',
      "isn't it (any|) higher",
      'why no (more|higher)',
      'why not more$',
      'why no more than that',
    ],
  },
  /** Asks for what is in the way: about the scale only where a position has been named. */
  heldBack: {
    nl: [
      'wat (houdt|hield|weerhoudt|belemmert) <je> … (tegen|af|om|van)',
      'wat staat … in de weg',
      'wat (mist|mis|ontbreekt) (er|je) (nog|)',
    ],
    en: [
      '(keeps|keeping|stops|stopping|holds|holding|prevents|preventing) (you|it|things) (from|back|at|away)',
      "what's (still|) (lacking|in the way|missing|standing in the way)",
    ],
  },
  compare: {
    nl: [
      '(waarom|hoezo) … (geen|niet) (op|) (een|) #',
      '(wat maakt|hoe komt het|waardoor|waarom) … # … (geen|niet|in plaats) (op|bij|van|) (een|) #',
      '^(wat maakt|hoe komt het|waardoor|waarom) … (geen|niet) (op|bij|) (een|) #',
      'waardoor het # is en (niet|geen) #',
      'zorgt dat het … (geen|niet) #',
      '(anders|beter) dan (bij|op|) (een|) #',
      'voor gezorgd dat het geen #',
      'wat (zit|is) er (allemaal|) (al|) (al|) (allemaal|) in (die|dat|de|deze) (#|cijfer|kleur)',
      'waarom geen #',
      '(wat maakt|waardoor|hoe komt het|waarom) … (toch|al|wel|nu al|zelfs) … (een|op) #',
      '(wat maakt|waardoor|hoe komt het|waarom) … (toch|al|wel) (een|op|op een) # (geeft|geven|staat|zit|is|geef|bent)',
      'wat is er al dat <je> (een|) #',
      '(zit|sta|staat|ben) <je> op (een|) # en niet',
      '(wat maakt|waardoor) … (het|) niet #',
      '(wat|hoeveel) (heb|hebt|heeft|hebben) <je> al (gedaan|bereikt|in huis) … #',
      'wat (zit|zitten|zie|ziet|staat) … in (die|dat|deze|jouw|je|jullie|uw) #',
    ],
    en: [
      'compared (with|to) … #',

      '(why|what makes|how come|what made) … (not|rather than|instead of) (at|a|an|) (a|an|) #',
      'why (a|an|) # (and|rather|instead) … #',
      "^(how come|what makes) … (it's|you're|it) not (a|at|) #",
      'makes it (a|an|) # (rather|instead|and)',
      'higher than (a|an|) #',
      'up from (a|an|) #',
      "(don't|didn't) give it (a|an|) #",
      'makes it (a|an) #',
      'why did you (choose|pick|say|give) (a|an|) #',
      '(what makes|what made|how come|why) … (already|still|even) … (a|an|at|on) #',
      "(how come|why) (you're|are you|it's|is it) … (on|at) # and not",
      'what is there already',
      'what (got|gets|brought|takes) you to (a|an|) # (rather|instead|and not)',
      "(what|what's) … in that #",
      'why (a|an) # why not (a|an) #',
      'what made you (choose|pick|say|give) (the|a|an) #',
      '(what makes|what made|how come|why) … (a|an|at|on) # already',
    ],
  },
  beenHigher: {
    nl: [
      '(weleens|ooit|eerder|al eens|wel eens) (hoger|iets hoger|wat hoger)',
      '(weleens|ooit|al eens|wel eens) (op|een) (een|) (hoger|#)',
      '(hoger|hogere) (gestaan|gezeten|geweest)',
      'wanneer (stond|zat|was|stonden|zaten) … (hoger|dichter bij|boven)',
      'wanneer (was|stond|zat) (het|je|u|jullie|er) (op|) (al eens|) (een|) #',
      '(toen|die keer dat|waarop) het (even|) (een|) # was',
      'moment … (stond|zat|was) … hoger',
      'wat is het hoogste (cijfer|punt|dat|wat)',
      'hoogste (cijfer|punt|kleur)',
      'periode dat (het|je|u) … #',
      '(waren|zijn) er … (dagen|momenten) … (meer|hoger) … #',
      'op een hoger (cijfer|punt) (gestaan|gezeten|stond)',
      '(heb|hebt|heeft|hebben) <je> … (hoger|boven de #) (gestaan|gezeten)',
      '(is|was) het … (ooit|weleens|eerder|al eens) … (hoger|een #)',
    ],
    en: [
      '(ever|already) been (higher|a bit higher|further|above|a #)',
      'when (was|were) (it|you|things) … (higher|further up|closer to)',
      'when … was it … higher',
      'when (was|has) it (been|) (a|an|) #',
      '(when|time|moment) it was (a|an|) (#|higher)',
      "(what's|what is) the highest",
      '(moment|time|day|days|times) … (was|were) (closer to|higher|above)',
      'a moment when it was (closer|higher)',
      'times when you … (said|say|given|rated) (#|higher)',
      '(ever|already) been (a higher number|higher than)',
      '(has|was) it ever (been|) (a|) (higher|#)',
      'have you ever (been|stood|given it|said) (a|at|) (higher|#)',
    ],
  },
  oneHigher: {
    nl: [
      '(half|heel) (punt|puntje) (erbij|meer|extra|bij)',
      '(een|1) (punt|puntje|stapje|stap) (erbij|meer|extra)',

      '(een|een klein|het volgende|1|het) (stapje|stap|punt|puntje|cijfer|kleur) (hoger|verder|omhoog)',
      'een half (punt|puntje) (hoger|verder|omhoog)',
      '(waaraan|merk|merkt|merken|weet|weten|ziet|zien|zie) … van (een|) # naar (een|) #',
      'als het van (een|) # naar (een|) #',
      'wat is er (dan|) anders (als|wanneer|bij|op) … #',
      'als <je> op een # (staat|zit|bent|staan)',
      'hoe ziet (een|die|de) # eruit',
      'als het een # was … in plaats van',
      'half puntje … (verschil|anders|merken|uitmaken)',
      '(welk|wat voor) verschil … (punt|puntje|stap|stapje)',
      'hoe ziet het eruit (als|wanneer) … #',
    ],
    en: [
      'how would you (recognise|recognize|know|notice) … (a|an) #',

      '(one|a|half a|a half) (step|point|notch|small step) (higher|further|up|more)',
      '(one|a|half a) (step|point) further up',
      "(know|notice) (that|) (you'd|you|you've|it) … (reached|moved|gone) … #",
      '(if|when|know|notice|moved|different) … from (a|an|) # to (a|an|) #',
      '^(at|and at) (a|an) # (how|what)',
      'what would (it be like at|be different at|change at) … #',
      'at (a|an) # how',
      'what would (a|an) # look',
      'if it (had been|were|was) (a|an) # instead of',
      '(difference|different) … (half a point|one point|a point|one step|a step)',
      'what would need to (happen|change|be different) … (to|for) … #',
      '(your|from) # to (become|be|) (a|an) #',
    ],
  },
  action: {
    nl: [
      '^(wat heb|wat heeft|wat hebben|wat is er) … nodig … (stapje|stap|hoger|punt|omhoog|te komen|te gaan)',
      '^(wat|hoe|waarmee) … (kunnen doen|doen|beginnen) (om|zodat) … (te komen|uit te komen|hoger|te maken|naar)',
      '(welk|welke) … (stap|stapje) … zetten',
      '(welk|welke|wat is een|wat wordt) (klein|kleine|eerste|eerst|haalbaar) (stapje|stap|klein stapje|kleine stap)',
      '^(wie|wat) … helpen om … (stap|stapje|punt|hoger|omhoog)',
      'om van (die|een|de) # een # te maken',
      '(heb|heeft|kan|ga|gaat|wil|zet|helpen) … (om|stapje|stap) van (een|) # naar (een|) #',
      'hoe (zou|kun|kunt) <je> daar … komen',
      '(doen|nodig|zetten|proberen) om (dat|een|het|er) (halve|half|hele|) (puntje|punt|stapje|cijfer) (erbij|hoger|omhoog|verder)',
      'om (een|dat) (punt|puntje|stap|stapje) te (stijgen|klimmen|zetten|komen|winnen|maken)',
      'om … (een|op een) # te (komen|maken|halen)',
    ],
    en: [
      '(which|what) (small|little|tiny|first|is the first|would be a|next|could be a) (step|first|tiny|small) … (take|try|be)',
      'which small step',
      '^(what|who) … (do|help|needed|need) … (get there|move up|take that step|one step up|one point|go up)',
      "what's needed to (move|go|get)",
      'to (move|get|go|climb) (one|a|up one|up a) (step|point)',
      '(need|help you|do|take|like to do) … (go|get|move|step) from (a|an|) #',
      'could you do to get there',
      '(need|do|take|try|help) to turn (that|your|this|the|a) # into (a|an|) #',
      '(do|need|try) to (gain|earn|win|get) (that|the|a|one|half) (half|point|extra)',
      'to (climb|get|move|go|come) (up|) to (a|an|) #',
    ],
  },
} as const;

const BY_STEP: Readonly<Record<number, TechniqueId>> = {
  2: 'scale-position',
  3: 'scale-lower',
  4: 'scale-been-higher',
  5: 'scale-one-higher',
  6: 'scale-action',
};

/** The question of a scale step: by its words, else by the step it stands in. */
export function byScale(view: View): Heard | undefined {
  if (!asksSomething(view)) return view.has('positionAsked') ? heard('scale-position', 0.85) : undefined;
  const compared = comparison(view);
  if (compared === 'unknown') return undefined;
  if (view.has('higherThan') || compared === 'higher') return heard('scale-why-not-higher', 0.95);
  const { step } = view.setting;
  const byStep = step === undefined ? undefined : BY_STEP[step];
  if (byStep !== undefined)
    return view.has('bareCheck') ? undefined : heard(byStep, saysStep(view, byStep) ? 0.95 : 0.75);
  if (compared === 'lower') return heard('scale-lower', 0.95);
  // "What is still missing to get to green?": not the next step, and without a position nobody knows what.
  if (view.has('heldBack')) return undefined;
  if (view.has('onScale') || namesBothEnds(view)) return heard('scale-position', 0.95);
  if (view.has('scaleEnd') && view.positions().length >= 2) return heard('scale-position', 0.9);
  if (view.has('action')) return heard('scale-action', 0.9);
  if (view.has('beenHigher')) return heard('scale-been-higher', 0.9);
  if (view.has('oneHigher')) return heard('scale-one-higher', 0.9);
  if (view.has('positionAsked') && view.has('scaleTalk')) return heard('scale-position', 0.95);
  if (view.has('positionAsked') && view.has('scaleEnd')) return heard('scale-position', 0.9);
  return view.has('placed') ? heard('scale-position', 0.8) : undefined;
}

/** Whether its words, too, are those of the step, and not only its place. */
function saysStep(view: View, technique: TechniqueId): boolean {
  return CUES_OF[technique]?.some((cue) => view.has(cue)) === true;
}

const CUES_OF: Partial<Record<TechniqueId, readonly (keyof typeof scaleCues)[]>> = {
  'scale-position': ['positionAsked', 'placed', 'onScale'],
  'scale-lower': ['compare'],
  'scale-been-higher': ['beenHigher'],
  'scale-one-higher': ['oneHigher'],
  'scale-action': ['action'],
};

/**
 * Whether the position that the client stands on is compared with a higher or a lower one ("Waarom een 5 en
 * geen 7?"). A comparison that names one position alone is with the position the client has just named.
 */
function comparison(view: View): 'lower' | 'higher' | 'unknown' | undefined {
  const { step } = view.setting;
  const heldBack = view.has('heldBack');
  if (!view.has('compare') && !heldBack && step !== 3) return undefined;
  const named = [...(view.previous?.positions() ?? []), ...view.positions()];
  if (heldBack && named.length === 0) return step === 3 ? 'higher' : undefined;
  const other = named.find((each) => each.role === 'compared-other') ?? (heldBack ? named.at(-1) : undefined);
  const current =
    named.find((each) => each.role === 'compared-current') ??
    (heldBack && named.length > 1 ? named[0] : undefined) ??
    justNamed(view);
  if (other === undefined) return view.has('compare') ? 'lower' : undefined;
  if (current === undefined && rank(other.value) <= LOW) return 'lower';
  if (current === undefined) return step === 3 && !view.has('higherThan') ? 'unknown' : undefined;
  return rank(other.value) > rank(current.value) ? 'higher' : 'lower';
}

/** So low a position is hardly ever the one that would be higher. */
const LOW = 2;

/** The position that the client named just before. */
function justNamed({ setting }: View): NamedPosition | undefined {
  return setting.before?.role === 'client'
    ? positionsIn(endOfBefore(setting), setting.language).at(-1)
    : undefined;
}

/** "…als 0 niet vol te houden is en 10 prima": both ends of a scale in one question. */
function namesBothEnds(view: View): boolean {
  const named = view.positions();
  return (
    named.some(({ value }) => (value.number ?? 5) <= 1) && named.some(({ value }) => value.number === 10)
  );
}

function rank({ number, colour }: PositionValue): number {
  return number ?? (colour === undefined ? Number.NaN : rankOf(colour));
}

/** What a scale's ends mean. In step 1 every statement of some length counts. */
export function byScaleExplanation(view: View): Heard | undefined {
  if (view.isQuestion) return undefined;
  if (view.setting.step === 1) return view.length >= 4 ? heard('scale-explanation', 0.95) : undefined;
  if (view.has('scaleEnd') && view.positions().length >= 2) return heard('scale-explanation', 0.9);
  if (view.has('oneEnd')) return heard('scale-explanation', 0.85);
  return view.has('scaleTalk') && view.has('scaleEnd') ? heard('scale-explanation', 0.85) : undefined;
}
