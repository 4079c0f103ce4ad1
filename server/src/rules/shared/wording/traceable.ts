/** What in a text leads to one real person: numbers that are given to one person only, addresses, accounts. */
import { datesIn, type Stretch } from './dates.ts';

export type TraceableKind = 'bsn' | 'phone' | 'email' | 'iban' | 'address' | 'birth';

/** What a stretch of the text holds; an address has two of them, its house number and its postcode. */
export type Part = Stretch & {
  readonly is: 'bsn' | 'phone' | 'email' | 'iban' | 'number' | 'postcode' | 'birth';
};

export interface Traceable {
  readonly kind: TraceableKind;
  readonly parts: readonly Part[];
}

/** Nothing but an e-mail address takes fewer digits: a date has its year and a day, an address its postcode and a number. */
const FIVE_DIGITS = /\d(?:\D*\d){4}/;

/** Whether a text is worth a closer look: most are not. */
export function mayBeTraceable(text: string): boolean {
  return text.includes('@') || FIVE_DIGITS.test(text);
}

/** All that leads to one person in a text, in order. Dates count where `isBirth` says that somebody's birth is meant. */
export function traceableIn(text: string, isBirth: (date: Stretch) => boolean): readonly Traceable[] {
  const dates = datesIn(text);
  const found: Traceable[] = dates
    .filter(isBirth)
    .map((date) => ({ kind: 'birth', parts: [{ ...date, is: 'birth' }] }));
  // What is one thing is not another as well: a date is no telephone number.
  const taken = new Uint8Array(text.length);
  for (const { from, to } of dates) taken.fill(1, from, to);
  const add = (all: Iterable<Traceable>) => {
    for (const each of all) {
      if (each.parts.some(({ from, to }) => taken.subarray(from, to).includes(1))) continue;
      found.push(each);
      for (const { from, to } of each.parts) taken.fill(1, from, to);
    }
  };
  add(emailsIn(text));
  add(accountsIn(text));
  const groups = groupsIn(text);
  add(phonesIn(text, groups));
  add(serviceNumbersIn(text, groups));
  add(addressesIn(text));
  return found.sort((a, b) => a.parts[0]!.from - b.parts[0]!.from);
}

function single(kind: 'bsn' | 'phone' | 'email' | 'iban', from: number, to: number): Traceable {
  return { kind, parts: [{ from, to, is: kind }] };
}

const BEFORE_AT = /[\w.%+-]/;
const BEHIND_AT = /[\w.-]/;
const DOMAIN = /^\w[\w-]*\.[\w.-]*[a-z]$/i;

function* emailsIn(text: string): Generator<Traceable> {
  for (let at = text.indexOf('@'), done = 0; at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > done && BEFORE_AT.test(text[from - 1]!)) from--;
    let to = at + 1;
    while (to < text.length && BEHIND_AT.test(text[to]!)) to++;
    while (/[.-]/.test(text[to - 1]!)) to--;
    done = to;
    if (from < at && DOMAIN.test(text.slice(at + 1, to))) yield single('email', from, to);
  }
}

const IBAN_OPENING = /(?<![A-Za-z\d])[A-Za-z]{2}\d{2}/g;
const IBAN_LENGTH = { least: 15, most: 34 };

/** Account numbers whose check digits are right. */
function* accountsIn(text: string): Generator<Traceable> {
  for (const { index } of text.matchAll(IBAN_OPENING)) {
    let account = '';
    for (let at = index; at < text.length && account.length < IBAN_LENGTH.most; at++) {
      if (/[A-Za-z\d]/.test(text[at]!)) account += text[at]!.toUpperCase();
      else if (text[at] !== ' ' || text[at - 1] === ' ') break;
      const isWhole = !/[A-Za-z\d]/.test(text[at + 1] ?? ' ');
      if (!isWhole || account.length < IBAN_LENGTH.least || !passesIban(account)) continue;
      yield single('iban', index, at + 1);
      break;
    }
  }
}

/** ISO 13616: with its first four signs at the end and letters as numbers from 10 on, it is 1 modulo 97. */
function passesIban(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** A run of digits. */
interface DigitGroup extends Stretch {
  readonly digits: string;
}

function groupsIn(text: string): readonly DigitGroup[] {
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    from: index,
    to: index + digits.length,
  }));
}

const SEPARATORS = /^[ .()/–-]{1,3}$/;
/** Numbers of shops, hotlines and organisations. */
const OF_ORGANISATIONS = /^(?:0800|0900|0906|0909|088)/;
const MOST_GROUPS = 8;
/** What stands before the digits of an account, also one that does not exist. */
const ACCOUNT = /[A-Z]{2}\d{2} ?[A-Z]{4} ?$/;

/** Dutch numbers, and those of other countries where they begin with a plus. */
function* phonesIn(text: string, groups: readonly DigitGroup[]): Generator<Traceable> {
  for (let first = 0; first < groups.length; first++) {
    const { from } = groups[first]!;
    if (/\p{L}/u.test(text[from - 1] ?? ' ') || ACCOUNT.test(text.slice(Math.max(0, from - 10), from)))
      continue;
    const isInternational = text[from - 1] === '+';
    let digits = '';
    for (let last = first; last < groups.length && last < first + MOST_GROUPS; last++) {
      const group = groups[last]!;
      if (last > first && !SEPARATORS.test(text.slice(groups[last - 1]!.to, group.from))) break;
      digits += group.digits;
      if (!isPhone(digits, groups[first]!.digits, isInternational)) continue;
      yield single('phone', isInternational ? from - 1 : from, group.to);
      first = last;
      break;
    }
  }
}

function isPhone(digits: string, first: string, isInternational: boolean): boolean {
  if (isInternational && !digits.startsWith('31')) return digits.length >= 9 && digits.length <= 13;
  const country = isInternational ? '31' : '0031';
  if (digits.startsWith(country)) return /^(?:0[1-9]\d{8}|[1-9]\d{8})$/.test(digits.slice(country.length));
  if (isInternational || !/^0[1-9]\d{8}$/.test(digits) || OF_ORGANISATIONS.test(digits)) return false;
  return first === '06' || first.length === 3 || first.length === 4 || first.length === 10;
}

/** The ways in which the nine digits are written. */
const SHAPES = ['9', '4 2 3', '3 3 3'];

/** Nine digits that pass the test for citizen service numbers (elf-proef). */
function* serviceNumbersIn(text: string, groups: readonly DigitGroup[]): Generator<Traceable> {
  for (let first = 0; first < groups.length; first++) {
    const { from } = groups[first]!;
    if (/[\p{L}+]/u.test(text[from - 1] ?? ' ')) continue;
    for (const length of [1, 3]) {
      const taken = groups.slice(first, first + length);
      const to = taken[taken.length - 1]!.to;
      if (!SHAPES.includes(taken.map((group) => group.digits.length).join(' '))) continue;
      const areTogether = taken
        .slice(1)
        .every((group, index) => /^[ .-]$/.test(text.slice(taken[index]!.to, group.from)));
      if (!areTogether || /\p{L}/u.test(text[to] ?? ' ')) continue;
      if (passesElevenTest(taken.map((group) => group.digits).join(''))) yield single('bsn', from, to);
    }
  }
}

/** Nine times the first digit, eight times the second … twice the eighth, less the ninth, is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (index === 8 ? -1 : 9 - index);
  return sum % 11 === 0 && sum !== 0;
}

const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu;
const NEVER_ISSUED = /S[ADS]$/i;
/** How far from the postcode the house number may stand. */
const NEAR = 35;
const NUMBER_BEFORE = /\p{L} (\d{1,5}(?: ?[a-z]|-\d{1,3})?)(?=[^\d\p{L}]|$)/giu;
const NUMBER_BEHIND =
  /(?:^,? (?:nr\.?|nummer|huisnummer|number|no\.?)? ?|\p{L} )(\d{1,5}(?:[a-z]|-\d{1,3})?)(?![\d\p{L}])/iu;

/** A postcode and the number of a house; the postcode alone is a whole street. */
function* addressesIn(text: string): Generator<Traceable> {
  for (const { 0: code, index } of text.matchAll(POSTCODE)) {
    if (NEVER_ISSUED.test(code)) continue;
    const postcode: Part = { from: index, to: index + code.length, is: 'postcode' };
    const number = numberBefore(text, postcode.from) ?? numberBehind(text, postcode.to);
    if (number === undefined) continue;
    const parts = [number, postcode].sort((a, b) => a.from - b.from);
    yield { kind: 'address', parts };
  }
}

function numberBefore(text: string, before: number): Part | undefined {
  const start = Math.max(0, before - NEAR);
  const last = [...text.slice(start, before).matchAll(NUMBER_BEFORE)].at(-1);
  return last && partOf(start + last.index + last[0].length, last[1]!);
}

function numberBehind(text: string, behind: number): Part | undefined {
  const next = NUMBER_BEHIND.exec(text.slice(behind, behind + NEAR));
  return next === null ? undefined : partOf(behind + next.index + next[0].length, next[1]!);
}

function partOf(to: number, number: string): Part {
  return { from: to - number.length, to, is: 'number' };
}
