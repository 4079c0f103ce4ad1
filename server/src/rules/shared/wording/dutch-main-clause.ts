/** Turning "dat je een week niet hebt gerookt" into "je hebt een week niet gerookt", where that is certain. */
import type { Word } from '../../../text/words.ts';
import { conjunctions, unclear } from './dutch-clauses.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const subjects = set('je jij u jullie');
/** Verbs that go with a participle or infinitive beside them. */
const auxiliaries = set(
  'hebt heeft hebben bent zijn had hadden was waren wilt wil willen kunt kan kunnen kon durft durfde durven blijft bleef bleven gaat gaan ging gingen moest wist',
);
/** Verbs that may end the clause by themselves. */
const finals = set(
  'doet doen deed gaat gaan ging komt komen kwam kwamen praat praten zegt zei vraagt vroeg vertelt vertelde probeert probeerde zorgt zorgde helpt hielp maakt maakte neemt nam geeft gaf houdt hield slaapt sliep werkt werkte kiest koos blijft bleef bent was hebt had leest las luistert luisterde wacht',
);
const LONGEST_CLUSTER = 3;

export interface MainClause {
  readonly subject: Word;
  /** The place of its finite verb among the words. */
  readonly verb: number;
}

/** The subject and the finite verb of the subordinate clause that the words from `from` on are. */
export function clauseOf(words: readonly Word[], from: number): MainClause | undefined {
  const subject = words[from];
  const clause = words.slice(from + 1);
  if (subject === undefined || clause.length < 2 || !subjects.has(subject.key)) return undefined;
  if (clause.some(({ key, after }) => after !== 'none' || unclear.has(key) || conjunctions.has(key)))
    return undefined;
  if (clause.some(({ key }) => key === 'dat' || key === 'te')) return undefined;
  const candidates = clause.flatMap(({ key }, index) => (auxiliaries.has(key) ? [index] : []));
  if (candidates.length > 1) return undefined;
  const last = clause.length - 1;
  const verb = candidates[0] ?? (finals.has(clause[last]!.key) ? last : undefined);
  if (verb === undefined || last - verb >= LONGEST_CLUSTER) return undefined;
  const behind = clause.slice(verb + 1);
  return behind.every(({ key }) => looksNonFinite(key)) ? { subject, verb: from + 1 + verb } : undefined;
}

/** A participle or an infinitive, by its ending: all that may stand behind the finite verb. */
function looksNonFinite(word: string): boolean {
  return word.length > 3 && /[dtn]$/.test(word);
}
