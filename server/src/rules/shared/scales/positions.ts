/**
 * Where clients say that things stand on a scale, along every path of a conversation, and what a professional does
 * with it. Inside a scale block the block bounds the scale; in running talk a client who is asked anew, after the
 * professional has explained a scale or compared, is on a new one.
 */

import { colours, rankOf, scaleSteps } from '../../../catalogue/catalogue.ts';
import { isA, once } from '../../../conversation/ask.ts';
import { type Discovery, type Event, follow, type Near } from '../../../conversation/flow.ts';
import type {
  Conversation,
  Moment,
  PositionValue,
  Prose,
  Scale,
  Span,
  Utterance,
} from '../../../conversation/model.ts';
import { mainPlaceOf, spanIn } from '../../../conversation/places.ts';
import type { Bilingual, Language } from '../../../locale/language.ts';
import { nameKey } from '../../../text/fold.ts';
import { ask, recall, type Text } from '../../../text/memory.ts';
import { mayNamePositions, type NamedPosition, positionsIn } from '../../../text/positions.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import type { Edit, Problem } from '../../contract.ts';
import { inScript, replace } from '../script/writing.ts';
import { maySayWhyNotHigher } from '../wording/why-not-higher-words.ts';

/** What one client named: more than one value for "tussen de 4 en de 5". */
export interface Stand {
  readonly values: readonly PositionValue[];
  readonly utterance: Utterance;
}

/** What is known of the scale at hand. */
export interface OnScale {
  readonly scale?: Scale;
  /** Each client's last named position. */
  readonly stands: readonly Stand[];
  /** What a client named and nobody has yet asked to compare with something lower. */
  readonly waiting?: Stand;
  /** Numbers that were told about another moment: what was higher once, what is wanted. */
  readonly told: readonly PositionValue[];
  /** Whether the last question was about another moment. */
  readonly looksElsewhere: boolean;
  /** In running talk: the question that may have opened a new scale; the answer will tell. */
  readonly reopening?: Utterance;
}

/** What a rule says along the way. */
export interface ScaleTalk<Found extends Discovery = Problem> {
  /** Something that a professional says; `on` is what was known before it. */
  said?(utterance: Utterance, on: OnScale, found: (discovery: Found) => void): void;
  /** Whether a question, right or wrong, stands in for the comparison that is waited for. */
  standsIn?(utterance: Utterance, on: OnScale): boolean;
  /** The scale is left, for the question `by` or because the conversation ends, and a position still waits. */
  left?(waiting: Stand, on: OnScale, by: Utterance | undefined, found: (discovery: Found) => void): void;
}

const indexOf: Near = (turn) => turn?.index ?? -1;
const nothingNamed: OnScale = { stands: [], told: [], looksElsewhere: false };
const MOST_TOLD = 2;

const none: readonly NamedPosition[] = [];
const positionKeys: Readonly<Record<Language, object>> = { nl: {}, en: {} };

/** The positions named in what is said; worked out once, as several rules read them on several paths. */
export function positionsSaid(prose: Text, language: Language): readonly NamedPosition[] {
  if (!mayNamePositions(prose)) return none;
  const key = positionKeys[language];
  return ask(prose, key, (said) => recall(said, key, () => positionsIn(said, language)));
}

/** Something that a professional says, and what was known of the scale before it on some path. */
interface SaidOnScale extends Discovery {
  readonly utterance: Utterance;
  readonly on: OnScale;
}

/**
 * Asks a rule about everything that a professional says, with what was known of the scale before it, on every
 * path. The walk is made once, for all rules that need no more than this.
 */
export function* saidOnScales(
  conversation: Conversation,
  said: NonNullable<ScaleTalk['said']>,
): Generator<Problem<never>> {
  for (const visits of allSaid(conversation)) {
    const problems: Problem[] = [];
    for (const { utterance, on, via } of visits)
      said(utterance, on, (problem) => problems.push({ ...problem, ...(via && { via }) }));
    const [first] = problems;
    if (first === undefined) continue;
    const { via, ...onEveryPath } = first;
    yield (problems.length < visits.length ? first : onEveryPath) as Problem<never>;
  }
}

/** By utterance, once for each state of the scale that it is met in. */
function allSaid(conversation: Conversation): readonly (readonly SaidOnScale[])[] {
  return once(conversation, findSaid, () => findSaid(conversation));
}

function findSaid(conversation: Conversation): readonly (readonly SaidOnScale[])[] {
  const byUtterance = new Map<Utterance, SaidOnScale[]>();
  let last = nothingNamed;
  let key = '';
  const visits = alongScales<SaidOnScale>(conversation, {
    said(utterance, on, found) {
      if (!mayBeOnScale(utterance, on, conversation.language)) return;
      if (on !== last) {
        last = on;
        key = keyOf(on, indexOf);
      }
      const at = utterance.prose.span;
      const related = on.stands.map((stand) => ({ at: stand.utterance.prose.span }));
      found({ message: key, at, related, utterance, on });
    },
  });
  for (const visit of visits) {
    const others = byUtterance.get(visit.utterance);
    if (others === undefined) byUtterance.set(visit.utterance, [visit]);
    else others.push(visit);
  }
  return [...byUtterance.values()];
}

/** Most of what is said is not about a scale: it asks nothing, or names nothing, or nothing was named before it. */
function mayBeOnScale(utterance: Utterance, { stands }: OnScale, language: Language): boolean {
  if (isA(utterance, 'scale-question')) return true;
  if (stands.length === 0) return false;
  if (positionsSaid(utterance.prose, language).length > 0) return true;
  if (!maySayWhyNotHigher(utterance, language)) return false;
  return isQuestion(utterance) || mayNamePositions(utterance.prose);
}

/** Follows the scales of a conversation on every path. */
export function alongScales<Found extends Discovery>(
  conversation: Conversation,
  talk: ScaleTalk<Found>,
): Found[] {
  const { language } = conversation;
  const scaleTalk = scaleTalkOf(conversation);
  return follow<OnScale, Found>(conversation, {
    start: nothingNamed,
    key: keyOf,
    step(on, { moment }: Event, found) {
      if (moment.turn === undefined) return atBorder(on, moment, talk, found);
      let memory = on;
      for (const utterance of scaleTalk[moment.index] ?? nothingSaid) {
        if (utterance.turn.role === 'professional') {
          talk.said?.(utterance, memory, found);
          const isAnswered = talk.standsIn?.(utterance, memory) === true;
          memory = afterProfessional(isAnswered ? notWaiting(memory) : memory, utterance, language);
          continue;
        }
        const values = valuesNamedBy(utterance, memory, language);
        if (values.length === 0) continue;
        if (isNewScale(memory, utterance, language)) {
          leave(memory, memory.reopening, talk, found);
          memory = nothingNamed;
        }
        memory = afterPosition(memory, { values, utterance });
      }
      return memory;
    },
  });
}

const nothingSaid: readonly Utterance[] = [];

/** By moment: what is said there that may make a difference to a scale. Most moments have nothing of the kind. */
function scaleTalkOf(conversation: Conversation): readonly (readonly Utterance[] | undefined)[] {
  return once(conversation, scaleTalkOf, () =>
    conversation.moments.map(({ turn }) => {
      const said = turn?.utterances.filter((utterance) => mayMatter(utterance, conversation.language));
      return said?.length === 0 ? undefined : said;
    }),
  );
}

function mayMatter(utterance: Utterance, language: Language): boolean {
  const { turn, tag, technique, prose } = utterance;
  if (turn.role !== 'professional')
    return isA(utterance, 'position') || (tag !== undefined && mayNamePositions(prose));
  const isOnScale =
    technique !== undefined && isA(utterance, 'scale-question', 'desired-situation', 'exception', 'success');
  return isOnScale || mayNamePositions(prose) || maySayWhyNotHigher(utterance, language);
}

/** A scale begins or ends, or the conversation does. */
function atBorder<Found extends Discovery>(
  on: OnScale,
  { kind, scale }: Moment,
  talk: ScaleTalk<Found>,
  found: (discovery: Found) => void,
): OnScale {
  if (kind !== 'scale' && kind !== 'scale-end' && kind !== 'end') return on;
  leave(on, undefined, talk, found);
  if (kind === 'scale') return { ...nothingNamed, ...(scale && { scale }) };
  return kind === 'scale-end' ? notWaiting(on) : on;
}

function leave<Found extends Discovery>(
  on: OnScale,
  by: Utterance | undefined,
  { left }: ScaleTalk<Found>,
  found: (discovery: Found) => void,
): void {
  if (on.waiting !== undefined) left?.(on.waiting, on, by, found);
}

function keyOf({ scale, stands, waiting, told, looksElsewhere, reopening }: OnScale, near: Near): string {
  const named = stands.map((each) => `${speakerOf(each.utterance)}=${each.values.map(valueKey).join(',')}`);
  const state = [waiting === undefined, looksElsewhere, near(reopening?.turn)];
  return `${scale?.line.start} ${named.join(';')} ${told.map(valueKey).join(',')} ${state.join(' ')}`;
}

function afterProfessional(on: OnScale, utterance: Utterance, language: Language): OnScale {
  if (on === nothingNamed && !looksElsewhere(utterance)) return on;
  if (asksWhereThingsStand(utterance)) {
    const mayReopen = utterance.turn.scale === undefined && on.stands.length > 0;
    const now = looking(on, false);
    return mayReopen && on.reopening === undefined ? { ...now, reopening: utterance } : now;
  }
  if (asksForComparison(utterance, on, language)) return looking(notWaiting(on), false);
  if (isA(utterance, 'scale-why-not-higher')) return looking(notWaiting(on), false);
  if (looksHigher(utterance)) return looking(notWaiting(on), true);
  return looksElsewhere(utterance) ? looking(on, true) : on;
}

/** The same scale, with the talk at where things stand now or elsewhere. */
function looking(on: OnScale, looksElsewhere: boolean): OnScale {
  return on.looksElsewhere === looksElsewhere ? on : { ...on, looksElsewhere };
}

/** Whether it turns the talk to another moment. Before any position is named nothing else makes a difference. */
function looksElsewhere(utterance: Utterance): boolean {
  return looksHigher(utterance) || isA(utterance, 'desired-situation', 'exception', 'success');
}

function notWaiting(on: OnScale): OnScale {
  if (on.waiting === undefined) return on;
  const { waiting: _answered, ...rest } = on;
  return rest;
}

function afterPosition(on: OnScale, stand: Stand): OnScale {
  if (on.looksElsewhere) return { ...on, told: [...on.told, ...stand.values].slice(-MOST_TOLD) };
  const speaker = speakerOf(stand.utterance);
  const others = on.stands.filter((each) => speakerOf(each.utterance) !== speaker);
  const isCorrection = others.length < on.stands.length && on.waiting === undefined;
  const { reopening, ...rest } = on;
  const waits = stand.utterance.turn.role === 'client' && !isCorrection;
  return { ...rest, told: [], stands: [...others, stand], ...(waits && { waiting: stand }) };
}

/** In running talk: a client who has answered before is asked again, after a comparison or on a scale told anew. */
function isNewScale({ reopening, stands, waiting }: OnScale, answer: Utterance, language: Language): boolean {
  if (reopening === undefined) return false;
  const answeredBefore = stands.some((each) => speakerOf(each.utterance) === speakerOf(answer));
  return answeredBefore && (waiting === undefined || isCertainlyNew(reopening, language));
}

/** Whether a question opens a new scale in so many words, instead of asking on about the same one. */
function isCertainlyNew(question: Utterance, language: Language): boolean {
  return (
    isA(question, 'scale-explanation') ||
    positionsSaid(question.prose, language).some((each) => each.role === 'end')
  );
}

function speakerOf({ turn }: Utterance): string {
  return turn.speaker?.name.text ?? nameKey(turn.label.text);
}

/** What a client says about where things stand; the tag wins over the words. */
function valuesNamedBy(utterance: Utterance, on: OnScale, language: Language): readonly PositionValue[] {
  const isTagged = isA(utterance, 'position');
  if (
    !isTagged &&
    (utterance.tag === undefined ||
      on.looksElsewhere ||
      positionsSaid(utterance.prose, language).length === 0)
  )
    return [];
  if (!isTagged && utterance.heard?.technique !== 'position') return [];
  const inWords = positionsSaid(utterance.prose, language)
    .filter(({ role }) => role === 'plain' || role === 'compared-current' || role === 'to')
    .map(({ value }) => value);
  const tagged = utterance.tag?.position;
  if (tagged === undefined) return inWords;
  const nearby = inWords.filter((value) => isWithinOne(value, tagged));
  return nearby.length > 1 ? [tagged, ...nearby] : [tagged];
}

function isWithinOne(a: PositionValue, b: PositionValue): boolean {
  const distance = distanceBetween(a, b);
  return distance !== undefined && Math.abs(distance) <= 1;
}

/** Whether the professional explains a scale or asks where things stand on it. */
export function asksWhereThingsStand(utterance: Utterance): boolean {
  return isA(utterance, 'scale-explanation', 'scale-position') || utterance.technique === 'scale-question';
}

/** Whether the professional asks about a better moment, before or to come. */
export function looksHigher(utterance: Utterance): boolean {
  return isA(utterance, 'scale-been-higher', 'scale-one-higher', 'scale-action');
}

/** Whether it asks what is there already: by its technique, as a question in step 3, or by comparing with less. */
export function asksForComparison(utterance: Utterance, on: OnScale, language: Language): boolean {
  if (isA(utterance, 'scale-lower')) return true;
  if (looksHigher(utterance) || isA(utterance, 'scale-why-not-higher')) return false;
  if (utterance.turn.step?.number === 3) return isQuestion(utterance);
  return on.stands.length > 0 && comparisonIn(utterance, on, language) !== undefined && isQuestion(utterance);
}

export function isQuestion(utterance: Utterance): boolean {
  return isA(utterance, 'question', 'scale-question') || hasQuestionMark(utterance.prose);
}

/** What a professional compares: where things stand, where that is said, and something else. */
export interface Comparison {
  readonly current?: NamedPosition;
  readonly other: NamedPosition;
}

/**
 * The comparison that is made in an utterance about where things stand now: "een 4 en geen 2". In a question after
 * what is there already also "van 2 naar 4".
 */
export function comparisonIn(utterance: Utterance, on: OnScale, language: Language): Comparison | undefined {
  if (!isAboutNow(utterance)) return undefined;
  const named = positionsSaid(utterance.prose, language);
  if (named.length === 0) return undefined;
  const other = named.find((each) => each.role === 'compared-other');
  const current = named.find((each) => each.role === 'compared-current');
  if (other !== undefined && LOWER_THAN.test(utterance.prose.text.slice(0, other.from))) return undefined;
  if (other !== undefined) return { other, ...(current && { current }) };
  const from = named.find((each) => each.role === 'from');
  const to = named.find((each) => each.role === 'to');
  if (from === undefined || to === undefined || !isA(utterance, 'scale-lower')) return undefined;
  const isNamed = ({ value }: NamedPosition) =>
    on.stands.some((stand) => stand.values.some((named) => isSame(named, value)));
  return isNamed(from) && !isNamed(to) ? { current: from, other: to } : { current: to, other: from };
}

/** "Waarom niet lager dan een 4?" compares with less than the number. */
const LOWER_THAN = /\b(?:lager|minder|lower|less) (?:\w+ )?(?:dan|than) (?:een |an? )?$/i;

/** Whether an utterance is about where things stand now, and not about another moment or the scale as such. */
export function isAboutNow(utterance: Utterance): boolean {
  if (asksWhereThingsStand(utterance) && utterance.technique !== 'scale-question') return false;
  if (isA(utterance, 'scale-lower', 'scale-why-not-higher')) return true;
  if (looksHigher(utterance)) return false;
  if (isA(utterance, 'desired-situation', 'exception', 'success', 'information')) return false;
  return (utterance.turn.step?.number ?? 0) < 4;
}

/** Whether the comparison looks at a position that is as high as where things stand, or higher. */
export function isNotLower({ current, other }: Comparison, { stands }: OnScale): boolean {
  const values = stands.flatMap((stand) => stand.values);
  const quoted = current !== undefined && values.some((value) => isComparable(value, current.value));
  const against = quoted ? [current.value] : values;
  return against.length > 0 && against.every((value) => (distanceBetween(value, other.value) ?? -1) >= 0);
}

/** Whose position an utterance is about: the one it quotes, else the one that waits, else the last named. */
export function standMeant({ stands, waiting }: OnScale, quoted?: PositionValue): Stand | undefined {
  const byQuote = quoted && stands.find((stand) => stand.values.some((value) => isSame(value, quoted)));
  return byQuote ?? waiting ?? stands.at(-1);
}

/** Whether a client named it as where things stand, or something on both sides of it: "tussen de 4 en de 5". */
export function isNamedOn({ stands }: OnScale, quoted: PositionValue): boolean {
  return stands.some(({ values }) => {
    const distances = values.map((value) => distanceBetween(value, quoted));
    const isAtOrAbove = distances.some((distance) => distance !== undefined && distance >= 0);
    return isAtOrAbove && distances.some((distance) => distance !== undefined && distance <= 0);
  });
}

export function isSame(a: PositionValue, b: PositionValue): boolean {
  return distanceBetween(a, b) === 0;
}

export function isComparable(a: PositionValue, b: PositionValue): boolean {
  return distanceBetween(a, b) !== undefined;
}

/** How much `b` is above `a`; undefined where one is a number and the other a colour. */
export function distanceBetween(a: PositionValue, b: PositionValue): number | undefined {
  if (a.number !== undefined && b.number !== undefined) return b.number - a.number;
  if (a.colour !== undefined && b.colour !== undefined) return rankOf(b.colour) - rankOf(a.colour);
  return undefined;
}

/** The position so much further up; undefined where the scale has no such place. */
export function movedBy(value: PositionValue, distance: number | undefined): PositionValue | undefined {
  if (distance === undefined) return undefined;
  if (value.colour !== undefined) return colourAt(rankOf(value.colour) + distance);
  return value.number === undefined ? undefined : { number: value.number + distance };
}

/** A fifth of the scale lower, which is two on 0-10; one colour lower; undefined at the bottom. */
export function lowerThan(value: PositionValue, scale: Scale | undefined): PositionValue | undefined {
  if (value.colour !== undefined) return movedBy(value, -1);
  if (value.number === undefined) return undefined;
  const low = scale?.range.low.number ?? 0;
  const high = scale?.range.high.number ?? 10;
  const lower = Math.max(low, value.number - Math.max(1, Math.round((high - low) / 5)));
  return lower < value.number ? { number: lower } : undefined;
}

/** The colour at a place in the matrix, from 0. */
export function colourAt(rank: number): PositionValue | undefined {
  const colour = colours[rank];
  return colour && { colour: colour.id };
}

/** A position as it is said: "een 4", "a 4", "oranje". */
export function positionText(value: PositionValue): Bilingual {
  if (value.number === undefined) return bareText(value);
  const { nl, en } = bareText(value);
  return { nl: `een ${nl}`, en: `${articleFor(value.number)} ${en}` };
}

/** The number or the colour alone: "4", "oranje". */
export function bareText({ number, colour, unknown }: PositionValue): Bilingual {
  if (number !== undefined) return { nl: String(number).replace('.', ','), en: String(number) };
  const entry = colours.find((each) => each.id === colour);
  return { nl: entry?.nl.name ?? unknown ?? '', en: entry?.en.name ?? unknown ?? '' };
}

function articleFor(number: number): string {
  const whole = Math.trunc(number);
  return whole === 8 || whole === 11 || whole === 18 || (whole >= 80 && whole < 90) ? 'an' : 'a';
}

function valueKey({ number, colour, unknown }: PositionValue): string {
  return String(number ?? colour ?? unknown);
}

/** The question after what is there already, in the script's language. */
export function lowerQuestion(
  conversation: Conversation,
  position: PositionValue,
  lower: PositionValue,
): string {
  const step = scaleSteps.find((each) => each.technique === 'scale-lower')!;
  return inScript(conversation, { nl: step.nl.phrases[0], en: step.en.phrases[0] })
    .replace('{position}', inScript(conversation, positionText(position)))
    .replace('{lower}', inScript(conversation, positionText(lower)));
}

const ENGLISH_ARTICLE = /\b(an?) $/i;

/** The edit that puts another position in the place of one that is named, with the article that goes with it. */
export function replacePosition(
  conversation: Conversation,
  prose: Prose,
  named: NamedPosition,
  value: PositionValue,
): Edit {
  const text = inScript(conversation, bareText(value));
  const article = ENGLISH_ARTICLE.exec(prose.text.slice(0, named.from))?.[1];
  if (conversation.language === 'nl' || article === undefined || value.number === undefined)
    return replace(spanIn(prose, named.from, named.to), text);
  const start = named.from - article.length - 1;
  return replace(spanIn(prose, start, named.to), `${articleFor(value.number)} ${text}`);
}

/** Where a client named a position: the tag that says it, else the words. */
export function placeOfStand({ utterance }: Stand): Span {
  return mainPlaceOf(utterance);
}
