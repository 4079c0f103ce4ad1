/**
 * Numbers and colours that somebody names as a place on a scale: "een 4", "a six", "van oranje naar geel".
 * Ages, times, dates, sums of money, counts and school marks are left out.
 */
import { colourNamed } from '../catalogue/catalogue.ts';
import type { PositionValue } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { ask, type Text } from './memory.ts';
import { numberOf } from './numbers.ts';
import type { Said } from './phrases.ts';
import { type Scan, scanned } from './scan.ts';
import { IS_ONE, IS_POSITION, isPositionWord } from './vocabulary.ts';
import { type Word, wordsIn, wordsOf } from './words.ts';

/**
 * How a position is meant:
 * - `compared-current`: where the client stands, in "dat het een 4 is", "je geeft het al een 4"
 * - `compared-other`: what it is compared with, in "en geen 2", "rather than red"
 * - `from`, `to`: in "van oranje naar geel"; `to` also in "naar een 5"
 * - `higher`: in "een stapje hoger, op een 5"
 * - `end`: an end of the scale, in "van 0 tot 10"
 * - `plain`: none of these
 */
export type PositionRole = 'compared-current' | 'compared-other' | 'from' | 'to' | 'higher' | 'end' | 'plain';

export interface NamedPosition {
  readonly value: PositionValue;
  /** Offsets in the text, the article left out. */
  readonly from: number;
  readonly to: number;
  readonly role: PositionRole;
}

interface Lexicon {
  readonly articles: ReadonlySet<string>;
  /** Words that may follow on a number or colour that is a position. */
  readonly followers: ReadonlySet<string>;
  /** Words that make a number before them something else, an article before it or not. */
  readonly units: ReadonlySet<string>;
  /** Words that make a bare number behind them something else: a time, a form at school. */
  readonly labels: ReadonlySet<string>;
  /** Forms of "to be" that a bare number behind them makes an age. */
  readonly being: ReadonlySet<string>;
  /** Subjects of such a form that are no people. */
  readonly things: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Between two ends of a scale: "0 tot 10". */
  readonly until: ReadonlySet<string>;
  readonly higher: ReadonlySet<string>;
  readonly outOf: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly and: string;
  /** A word that says the text is about colours as such. */
  readonly taste: ReadonlySet<string>;
}

function words(row: string): ReadonlySet<string> {
  return new Set(row.split(' '));
}

const LEXICON: Readonly<Record<Language, Lexicon>> = {
  nl: {
    articles: words("een de die dat deze dit zo'n jouw uw je geen"),
    followers: words(
      'en of is was wordt werd zou maar geen niet in naar tot denk zeg hoor ongeveer nu al dan dus ook toch wel bent ben zit sta staat geef gaf geeft had heb hebt op te van voor om omdat want waard geworden gekomen gegaan geweest gaat ga gaan verandert schuift past lijkt misschien zoiets ofzo eigenlijk bij eruit hebben zijn kan kunt komt kom staan zitten geven worden bijna hooguit terwijl als dat gezet uit vandaag eerder nog beter anders',
    ),
    units: words(
      'jaar jaren jarige uur uurtje minuten minuut dagen dag weken week maanden maand keer keren maal euro cent procent kilo gram liter meter centimeter cm kg graden januari februari maart april mei juni juli augustus september oktober november december',
    ),
    labels: words(
      'om rond half kwart tegen vanaf sinds groep klas nummer leerjaar bladzijde lijn kamer over voor voor',
    ),
    being: words('ben bent is was waren zijn wordt werd word'),
    things: words('het dat dit die hij cijfer kleur'),
    denials: words('geen niet nooit'),
    than: words('dan'),
    from: words('van vanaf vanuit'),
    to: words('naar richting tot'),
    until: words('tot'),
    higher: words('hoger omhoog verder stapje puntje'),
    outOf: words('van'),
    half: words('half halve halfje'),
    and: 'en',
    taste: words('lievelingskleur kleuren trui jas'),
  },
  en: {
    articles: words('a an the that this your no'),
    followers: words(
      'and or is was would but not to i for at on in instead rather as than now then so maybe perhaps already though out you because if when it look looks right really suppose guess think today or-so there had be been on- like from currently definitely yet enough',
    ),
    units: words(
      "year years yo o'clock am pm minutes minute hours hour days day weeks week months month times pounds pound euros dollars percent kilos grams metres pints units cans star january february march april may june july august september october november december",
    ),
    labels: words(
      'half quarter past year grade class number page room line till until around before after about',
    ),
    being: words("am are is was were i'm you're he's she's they're we're turned turns"),
    things: words("it it's that that's this which"),
    denials: words("not no isn't wasn't never don't"),
    than: words('than'),
    from: words('from'),
    to: words('to towards reach reached reaching'),
    until: words('to'),
    higher: words('higher up further'),
    outOf: words('of'),
    half: words('half'),
    and: 'and',
    taste: words('favourite favorite colours colors'),
  },
};

const NEVER = /^\d+[.,:]\d\d|[.,:]\d+[.,:]/;
const MONEY = '€$£#';

/** A position while its role is being worked out: the words `first` up to but not including `last`. */
interface Found {
  readonly value: PositionValue;
  readonly first: number;
  readonly last: number;
  role: PositionRole;
}

/** Whether a text holds any word that could be a position: a look that costs little, as most do not. */
export function mayNamePositions(said: Text): boolean {
  return ask(said, mayNamePositions, namesPerhaps);
}

function namesPerhaps({ text, memory }: Text): boolean {
  const scan = scanned(text, memory);
  return mayNamePositionsAmong(scan, text, 0, scan.size);
}

/** The same of the words from `first` up to but not including `last`. */
export function mayNamePositionsAmong(
  { codes, places }: Scan,
  text: string,
  first: number,
  last: number,
): boolean {
  for (let index = first; index < last; index++) {
    const code = codes[index]!;
    if ((code & IS_POSITION) !== 0 && !isTooLarge(text, places[2 * index]!)) return true;
    // "Een" is a number only where it is written "één".
    if ((code & IS_ONE) !== 0 && text[places[2 * index]! + 1] !== 'e') return true;
  }
  return false;
}

/** No scale goes beyond a hundred: whether a word begins with three digits other than 100. */
function isTooLarge(text: string, start: number): boolean {
  return (
    isDigit(text, start) &&
    isDigit(text, start + 1) &&
    isDigit(text, start + 2) &&
    !text.startsWith('100', start)
  );
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The positions that are named in what is said, in order. */
export function positionsIn(said: Said, language: Language): readonly NamedPosition[] {
  if (typeof said !== 'string' && 'text' in said && !mayNamePositions(said)) return [];
  const list = typeof said === 'string' ? wordsOf(said) : 'text' in said ? wordsIn(said) : said;
  const text = typeof said === 'string' ? said : 'text' in said ? said.text : '';
  const lexicon = LEXICON[language];
  const found: Found[] = [];
  for (let index = 0; index < list.length; ) {
    const named = mayName(list[index]!) ? positionAt(list, index, lexicon, text) : undefined;
    if (named !== undefined) found.push(named);
    index = named?.last ?? index + 1;
  }
  if (found.length === 0 || list.some((word) => lexicon.taste.has(word.key))) return [];
  for (const each of found) each.role = roleAlone(list, each, lexicon);
  compare(list, found);
  return found.map(({ value, first, last, role }) => ({
    value,
    from: list[first]!.start,
    to: list[last - 1]!.end,
    role,
  }));
}

function mayName({ key }: Word): boolean {
  return isPositionWord(key) || key === 'een' || key === 'one';
}

function positionAt(list: readonly Word[], index: number, lexicon: Lexicon, text: string): Found | undefined {
  const word = list[index]!;
  const colour = colourNamed(word.key);
  if (colour !== undefined) {
    return mayFollow(list, index + 1, lexicon)
      ? { value: { colour }, first: index, last: index + 1, role: 'plain' }
      : undefined;
  }
  const whole = NEVER.test(word.key) ? undefined : numberOf(word.key);
  if (whole === undefined || whole > 100 || isMoney(text, word)) return undefined;
  const last = endOfNumber(list, index, lexicon);
  const number = last > index + 1 ? whole + 0.5 : whole;
  return isPosition(list, index, last, number, lexicon)
    ? { value: { number }, first: index, last, role: 'plain' }
    : undefined;
}

/** Takes in "en een half" and "and a half". */
function endOfNumber(list: readonly Word[], index: number, lexicon: Lexicon): number {
  const half =
    list[index + 1]?.key === lexicon.and &&
    lexicon.articles.has(list[index + 2]?.key ?? '') &&
    lexicon.half.has(list[index + 3]?.key ?? '');
  return half ? index + 4 : index + 1;
}

function isMoney(text: string, word: Word): boolean {
  const before = text[word.start - 1] === ' ' ? text[word.start - 2] : text[word.start - 1];
  return (before !== undefined && MONEY.includes(before)) || text.startsWith(',-', word.end);
}

function isPosition(
  list: readonly Word[],
  index: number,
  last: number,
  number: number,
  lexicon: Lexicon,
): boolean {
  const next = list[last];
  const goesOn = next !== undefined && next.after === 'none' ? next.key : '';
  if (lexicon.units.has(goesOn)) return false;
  const before = index > 0 && list[index]!.after !== 'sentence' ? list[index - 1]!.key : '';
  if (isArticleOne(list[index]!, before, goesOn, lexicon)) return false;
  if (lexicon.outOf.has(before) && isOutOf(list, index, lexicon)) return false;
  const article = lexicon.articles.has(before);
  if (article) return number <= 10 && mayFollow(list, last, lexicon) && !isSchoolMark(list, last);
  if (lexicon.labels.has(before) || isAge(list, index, before, lexicon)) return false;
  return mayFollow(list, last, lexicon);
}

/** "een" and "one" are numbers only where they are written or used as one. */
function isArticleOne(word: Word, before: string, goesOn: string, lexicon: Lexicon): boolean {
  if (word.key === 'een')
    return !/^[eé]én$/i.test(word.text) || (!lexicon.articles.has(before) && goesOn !== '');
  if (word.key !== 'one') return false;
  return before !== '' && before !== 'a' && before !== 'at' && before !== 'um';
}

/** The ten of "nine out of ten" and "een 8 van de 10". */
function isOutOf(list: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const before = list[index - 2]?.key ?? '';
  return before === 'out' || (!lexicon.from.has(list[index - 1]!.key) && numberOf(before) !== undefined);
}

/** "een zes voor wiskunde": a mark, unless it is "voor mij". */
function isSchoolMark(list: readonly Word[], last: number): boolean {
  const next = list[last];
  if (next === undefined || (next.key !== 'voor' && next.key !== 'for' && next.key !== 'in')) return false;
  const whom = list[last + 1]?.key ?? '';
  return !SCALE_TOPICS.has(whom) && whom !== '';
}

const SCALE_TOPICS = words(
  'mij me ons jou jullie haar hem nu vandaag het de dit dat mijn hoe us you him her it the this that my now today how deze plaats of',
);

/** A number straight behind "ik ben" or "he's" is an age. */
function isAge(list: readonly Word[], index: number, before: string, lexicon: Lexicon): boolean {
  if (before.endsWith("'s") && !lexicon.things.has(before)) return true;
  if (!lexicon.being.has(before)) return false;
  const subject = list[index - 2]?.key ?? '';
  return !lexicon.things.has(subject) && !lexicon.things.has(before);
}

function mayFollow(list: readonly Word[], last: number, lexicon: Lexicon): boolean {
  const next = list[last];
  return (
    next === undefined ||
    next.after !== 'none' ||
    lexicon.followers.has(next.key) ||
    numberOf(next.key) !== undefined
  );
}

/** The role that the words before it give. */
function roleAlone(list: readonly Word[], { first, last }: Found, lexicon: Lexicon): PositionRole {
  const lead = leadBefore(list, first, lexicon);
  const before = lead < 0 ? '' : list[lead]!.key;
  if (isEnd(list, first, last, before, lexicon)) return 'end';
  if (denied(list, first, lexicon)) return 'compared-other';
  if (
    lexicon.than.has(before) ||
    inPlaceOf(list, first) ||
    (before === 'of' && list[lead - 1]?.key === 'instead')
  )
    return 'compared-other';
  if (lexicon.from.has(before)) return 'from';
  if (lexicon.to.has(before)) return 'to';
  for (let at = first - 1; at >= 0 && at >= first - 6 && list[at + 1]!.after !== 'sentence'; at--) {
    if (lexicon.higher.has(list[at]!.key)) return 'higher';
  }
  return 'plain';
}

/** The last word before a position that is no article or small word. */
function leadBefore(list: readonly Word[], first: number, lexicon: Lexicon): number {
  let at = first - 1;
  while (at >= 0 && at >= first - 3 && list[at + 1]!.after !== 'sentence' && isSmall(list[at]!.key, lexicon))
    at--;
  return at >= 0 && list[at + 1]!.after !== 'sentence' ? at : -1;
}

function isSmall(key: string, lexicon: Lexicon): boolean {
  return SMALL.has(key) && !lexicon.denials.has(key) && !lexicon.from.has(key);
}

/** "geen 2", "not at a 3", "don't give it a one". */
function denied(list: readonly Word[], first: number, lexicon: Lexicon): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 4 && list[at + 1]!.after !== 'sentence'; at--) {
    const { key } = list[at]!;
    if (lexicon.denials.has(key)) return true;
    if (!SMALL.has(key) && !GIVING.has(key)) return false;
  }
  return false;
}

/** "in plaats van een 2" */
function inPlaceOf(list: readonly Word[], first: number): boolean {
  for (let at = first - 1; at > 0 && at >= first - 3; at--) {
    if (list[at]!.key === 'van') return list[at - 1]!.key === 'plaats';
  }
  return false;
}

const GIVING = words('give gave giving geeft geef gaf call say zeg zit sta staat');
const SMALL = words('een de die dat a an the op bij at on van meer nog already al het maar je een it');

/** "van 0 tot 10", "from zero to ten": both are ends. */
function isEnd(
  list: readonly Word[],
  first: number,
  last: number,
  before: string,
  lexicon: Lexicon,
): boolean {
  const number = numberOf(list[first]!.key);
  if (number === undefined) return false;
  const other = lexicon.until.has(list[last]?.key ?? '') ? numberOf(list[last + 1]?.key ?? '') : undefined;
  if (other !== undefined) return number <= 1 && other >= 5;
  const earlier = lexicon.until.has(before) ? numberOf(list[first - 2]?.key ?? '') : undefined;
  return earlier !== undefined && earlier <= 1 && number >= 5;
}

const CURRENT_LEADS: ReadonlySet<string> = words(
  "geeft geef gaf zegt zei staat sta zit noemt noemde koos kiest dit deze het give gave say said chose choose pick picked it it's",
);

/** Beside a number that is compared with, or behind "je geeft het al", a plain one is where the client stands. */
function compare(list: readonly Word[], found: readonly Found[]): void {
  const compared = found.some((each) => each.role === 'compared-other');
  for (const each of found) {
    if (each.role === 'plain' && (compared || saysCurrent(list, each))) each.role = 'compared-current';
  }
  for (let index = 0; index + 1 < found.length; index++) makePair(list, found[index]!, found[index + 1]!);
}

/** "je geeft het al een 4", "dat het een 4 is", "in die 3". */
function saysCurrent(list: readonly Word[], { first, last }: Found): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 5 && list[at + 1]!.after !== 'sentence'; at--) {
    const { key } = list[at]!;
    if (CURRENT_LEADS.has(key))
      return secondPerson(list, at) || list[last]?.key === 'is' || hasThat(list, at);
    if ((key === 'die' || key === 'that') && at === first - 1) return true;
    if (!SMALL.has(key) && key !== 'jezelf' && key !== 'yourself' && key !== 'nu' && key !== 'uzelf')
      return false;
  }
  return false;
}

function hasThat(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.key;
  return before === 'dat' || before === 'makes' || before === 'that';
}

function secondPerson(list: readonly Word[], at: number): boolean {
  return (
    YOU.has(list[at - 1]?.key ?? '') || YOU.has(list[at - 2]?.key ?? '') || YOU.has(list[at + 1]?.key ?? '')
  );
}

const YOU = words('je jij u jullie you');

/** "van die 5 een 6 te maken": what is made of a number is where it goes to. */
function makePair(list: readonly Word[], one: Found, next: Found): void {
  if (one.role !== 'from' || next.first - one.last > 2) return;
  if (next.role === 'plain' || next.role === 'compared-current') next.role = 'to';
  else if (next.role === 'end' && list[next.first] !== undefined) next.role = 'to';
}
