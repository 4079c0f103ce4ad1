/**
 * Turning a Dutch question into another word order: "ga je niet slapen" becomes "je niet gaat slapen". It does so
 * only where the words leave no doubt; otherwise there is no answer, and no broken Dutch.
 */
import type { Word } from '../../../text/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of `je` behind its verb that are not simply the stem with a t behind it. */
const irregular: ReadonlyMap<string, string> = new Map(
  'ben-bent heb-hebt kun-kunt zul-zult ga-gaat sta-staat sla-slaat hou-houdt rij-rijdt doe-doet zie-ziet'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

/** Verbs as they stand before `je`, with no t of their own. */
const stems = set(
  'blijf denk vind voel merk zeg vraag slaap rook drink stop begin probeer geef neem maak houd lig loop werk speel kijk lees bel luister huil lach twijfel kies koop krijg word leg hoop leer hoor help gebruik geloof vertel vermijd reageer verlies durf hoef zorg zoek trek kom schreeuw scheld schrik spijbel vape game app ren rijd schaam erger verveel maak zwijg lieg vecht schrijf breng stuur hang val heb kook fiets',
);
/** Verbs that have a t of their own: they look alike before and behind `je`. */
const stemsWithT = set('weet eet zit laat praat wacht moet vergeet verwacht vlucht haat schiet zet');
const unchanged = set(
  'was had wil kan zal mag zou moest kon wilde wou mocht werd ging deed zei kwam nam gaf sliep at dronk bleef liep begon sprak schreef keek reed stond zat lag wist dacht bracht kocht vond hield liet riep viel hielp koos kreeg las vocht verloor vergat trok sloeg zocht hing zag loog zweeg',
);
/** With `je` behind them that is the beginning of "je moeder". */
const thirdPerson = new Set(['is', 'heeft', ...[...stems].map(withT), ...[...irregular.values()]]);

const subjects = set('je jij u jullie hij ze zij het dat dit er');

const modals = set(
  'wil wilt willen wilde wou kan kun kunt kunnen kon konden zal zult zullen zou zouden mag mogen mocht moet moeten moest durf durft durven durfde',
);
/** Other verbs that an infinitive may go with. */
const semiModals = set(
  'ga gaat gaan ging gingen kom komt komen kwam blijf blijft blijven bleef laat laten liet leer leert help helpt',
);
const perfect = set('heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd');
/** With nothing behind them these do not make a clause. */
const needsMore = set('doe doet doen deed ga gaat ging lijk lijkt leek');

const infinitives = set(
  'gaan staan slaan doen zien zijn slapen eten drinken roken stoppen beginnen komen blijven praten vertellen zeggen vragen denken voelen merken maken geven nemen houden laten zitten liggen lopen werken spelen gamen kijken lezen bellen appen luisteren huilen lachen leren helpen gebruiken geloven proberen zorgen zoeken kiezen kopen krijgen worden leggen hopen horen lukken veranderen zwemmen fietsen rijden sporten rusten ontspannen schreeuwen spijbelen vapen blowen wonen leven weten hebben delen trekken schrijven brengen sturen halen dragen wachten reageren vaccineren troosten koken wennen',
);
/** Words that look like an infinitive and are none. */
const noInfinitives = set(
  'geen een en buiten binnen boven beneden samen morgen even tegen tussen eigen alleen dan van aan in kan hun gewoon meteen zeven ben vrienden kinderen mensen dingen ouders avonden nachten uren toen ineens aldoor iedereen niemand dagen weken',
);
export const participles = set(
  'gestopt begonnen gegaan gekomen gebleven geweest gezegd gedaan gebeld gevraagd gepraat geslapen gerookt gedronken weggelopen weggegaan opgehouden opgestaan thuisgebleven',
);

const particles = set('op uit aan af in mee weg vol door om over toe terug tegen voor bij na neer vast los');
const prepositions = set('van met voor tot bij na naar tegen over in op aan uit door om onder tussen sinds');
/** What a verb and the particle that ends its clause make: by the first letters of its forms. */
const separable: readonly (readonly [forms: ReadonlySet<string>, particles: ReadonlySet<string>])[] = [
  [set('sta staat stond'), set('op')],
  [set('blijf blijft bleef'), set('op weg')],
  [set('geef geeft gaf'), set('op toe door')],
  [set('hou houd houdt hield'), set('op vol')],
  [set('ga gaat ging'), set('weg mee door terug')],
  [set('kom komt kwam'), set('terug mee')],
  [set('doe doet deed'), set('mee na')],
  [set('bel belt belde'), set('op af terug')],
  [set('leg legt legde'), set('weg uit neer')],
  [set('neem neemt nam'), set('mee op af')],
  [set('zeg zegt zei'), set('af op')],
  [set('loop loopt liep'), set('weg mee')],
  [set('haak haakt haakte'), set('af')],
  [set('kijk kijkt keek'), set('weg toe')],
  [set('val valt viel'), set('af uit')],
  [set('zet zette'), set('door uit')],
  [set('werk werkt werkte'), set('mee tegen')],
  [set('schiet schoot'), set('op uit')],
];

/** Words behind which the order of a clause cannot be told from its words alone. */
export const unclear = set(
  'en of maar want dus die wat wie waar hoe welk welke om zoals waarop waarmee waarbij waardoor omdat',
);
export const conjunctions = set('als terwijl toen wanneer zodra voordat nadat hoewel zodat omdat totdat');
const afterthoughts = set('dan nou hoor eigenlijk toch zeg joh');
const nominatives = set('je jij u jullie hij ze zij het ik we wij er de een jouw uw mijn');
const saying = set(
  'denk denkt dacht vind vindt vond zeg zegt zei geloof gelooft hoop hoopt voel voelt merk merkt',
);

function withT(stem: string): string {
  return irregular.get(stem) ?? `${stem}t`;
}

/**
 * The verb of a question as it stands behind its subject, or undefined where that is not certain. Before
 * `je` it may lack a t: "ga je", "je gaat".
 */
export function behindSubject(verb: string, subject: string): string | undefined {
  if (subject !== 'je' && subject !== 'jij') return verb;
  if (irregular.has(verb) || stems.has(verb)) return withT(verb);
  if (stemsWithT.has(verb) || unchanged.has(verb) || /..[td]e$/.test(verb)) return verb;
  return subject === 'je' && thirdPerson.has(verb) ? verb : undefined;
}

/** Whether `je` behind this verb must be the person, and cannot be the beginning of "je moeder". */
export function isPersonBehind(verb: string, subject: string): boolean {
  if (subject === 'je') return irregular.has(verb) || stems.has(verb);
  return ['jij', 'u', 'hij', 'ze', 'zij'].includes(subject);
}

/** Where the verb of a question goes in a subordinate clause. */
export interface VerbMove {
  /** The verb as it stands there. */
  readonly verb: string;
  /** The word that it comes behind. */
  readonly behind: number;
  /** Whether it is written on to that word: `op` and `staat`. */
  readonly joined: boolean;
}

/**
 * Where the verb goes when the question whose finite verb is the word `verb` becomes a subordinate clause.
 * The words are those of its sentence. Undefined where it is not certain.
 */
export function subordinate(words: readonly Word[], verb: number): VerbMove | undefined {
  const finite = words[verb]?.key;
  const subject = words[verb + 1];
  if (finite === undefined || subject === undefined || !subjects.has(subject.key)) return undefined;
  if (words[verb]!.after !== 'none' || subject.after !== 'none') return undefined;
  const form = behindSubject(finite, subject.key);
  const end = endOfClause(words, verb);
  if (form === undefined || end === undefined) return undefined;
  const rest = words.slice(verb + 2, end).map((word) => word.key);
  const placed = placeIn(rest, finite);
  return placed === undefined
    ? undefined
    : { verb: form, behind: verb + 1 + placed.behind, joined: placed.joined };
}

/** Where the words of the clause itself end and a clause within it, or an address, begins. */
function endOfClause(words: readonly Word[], verb: number): number | undefined {
  for (let index = verb + 2; index < words.length; index++) {
    const { key, after } = words[index]!;
    const isBoundary =
      after === 'clause' ||
      (nominatives.has(words[index + 1]?.key ?? '') && (conjunctions.has(key) || key === 'dat'));
    if (!isBoundary) continue;
    if (unclear.has(key) || words.slice(index + 1).some((word) => word.after === 'clause')) return undefined;
    // "Waarom zeg je dat je…" holds a clause; "Waarom geef je dat je moeder" does not.
    const isClear =
      after === 'clause' || key !== 'dat' || (index === verb + 2 && saying.has(words[verb]!.key));
    return isClear ? index : undefined;
  }
  return words.length;
}

/** Behind how many words of the rest of the clause the verb goes. */
function placeIn(rest: readonly string[], finite: string): { behind: number; joined: boolean } | undefined {
  if (rest.some((word) => unclear.has(word))) return undefined;
  if (rest.some((word, index) => word === 'te' && rest[index + 1]?.endsWith('n'))) return undefined;
  // "Waarom heb je dat nodig dan?": said as an afterthought, behind the end of the clause.
  if (rest.length > 1 && afterthoughts.has(rest.at(-1)!)) return undefined;
  const atEnd = { behind: rest.length, joined: false };
  if (rest.length === 0) {
    const isBare = [modals, semiModals, perfect, needsMore].some((verbs) => verbs.has(finite));
    return isBare ? undefined : atEnd;
  }
  if (perfect.has(finite)) return afterPerfect(rest);
  if (modals.has(finite)) return beforeInfinitive(rest);
  if (semiModals.has(finite) && rest.some(isInfinitive)) return beforeInfinitive(rest);
  if (semiModals.has(finite) && rest.some(maybeInfinitive)) return undefined;
  return withParticle(rest, finite);
}

function isInfinitive(word: string): boolean {
  if (infinitives.has(word)) return true;
  for (const particle of particles) {
    if (word.startsWith(particle) && infinitives.has(word.slice(particle.length))) return true;
  }
  return false;
}

function maybeInfinitive(word: string): boolean {
  return word.endsWith('n') && word.length > 3 && !noInfinitives.has(word);
}

/** "niet slapen" + "gaat": the verb stands before the infinitives. */
function beforeInfinitive(rest: readonly string[]) {
  const first = rest.findIndex(isInfinitive);
  if (first < 0) return rest.some(maybeInfinitive) ? undefined : { behind: rest.length, joined: false };
  const before = rest[first - 1];
  if (before !== undefined && ['geen', 'een', 'het', 'de', 'je', 'jouw', 'uw'].includes(before))
    return undefined;
  if (rest.slice(0, first).some(maybeInfinitive)) return undefined;
  // "Waarom mag hij op zijn telefoon?": no verb, but whose telephone it is.
  if (rest[first] === 'zijn' && first < rest.length - 1) return undefined;
  return { behind: first, joined: false };
}

/** "niet gestopt met roken" + "bent": behind a participle or adjective that ends the clause, before one that does not. */
function afterPerfect(rest: readonly string[]) {
  const last = rest.at(-1)!;
  const early = rest.findIndex((word, index) => index < rest.length - 1 && participles.has(word));
  if (early >= 0) return { behind: early, joined: false };
  if (rest.slice(0, -1).some(maybeParticiple)) return undefined;
  if (isInfinitive(last) || particles.has(last)) return undefined;
  return { behind: rest.length, joined: false };
}

const PARTICIPLE = /^(?:ge|be|ver|ont|her)\p{L}+[dtn]$/u;

function maybeParticiple(word: string): boolean {
  return participles.has(word) || (PARTICIPLE.test(word) && !noInfinitives.has(word));
}

/** "niet op" + "staat": one word, where the two belong together. */
function withParticle(rest: readonly string[], finite: string) {
  const own = separable.find(([forms]) => forms.has(finite))?.[1];
  const isStranded = rest.some((word) => word === 'er' || word === 'daar' || word === 'hier');
  for (const [index, word] of rest.slice(0, -1).entries()) {
    if (!particles.has(word)) continue;
    const next = rest[index + 1]!;
    if (own?.has(word) || (prepositions.has(next) && !particles.has(next))) return undefined;
  }
  const last = rest.at(-1)!;
  if (!particles.has(last)) return { behind: rest.length, joined: false };
  const countOfParticles = rest.filter((word) => particles.has(word)).length;
  if (own?.has(last) && (!isStranded || countOfParticles > 1)) return { behind: rest.length, joined: true };
  return isStranded && countOfParticles === 1 && !own?.has(last)
    ? { behind: rest.length, joined: false }
    : undefined;
}
