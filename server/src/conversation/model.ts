/**
 * A conversation as data: what a script says, without a trace of how it was parsed or where it is shown.
 * Rules, statistics and exports read this and nothing else. All places are offsets in UTF-16 code units
 * from the start of the script's text.
 */
import type { ColourId, ScaleKindId, TechniqueId } from '../catalogue/catalogue.ts';
import type { Language } from '../locale/language.ts';
import type { TextMemory } from '../text/memory.ts';
import type { ConversationMemory } from './memory.ts';

/** For who makes a conversation, or moves it: to all others it is read-only. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A stretch of the script's text: from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Text as a reader sees it: escapes resolved, continuation lines joined by one space.
 * `pieces` tell where it stands in the script: see `spanIn`.
 */
export interface Prose {
  readonly text: string;
  readonly span: Span;
  readonly pieces: readonly Piece[];
  /** What has been worked out about the text. Utterances have one; it is no part of what is said. */
  readonly memory?: TextMemory | undefined;
}

/** From `from` in the prose on, until the next piece, the text stands in the script from `start` on. */
export interface Piece {
  readonly from: number;
  readonly start: number;
}

export interface Name {
  readonly text: string;
  readonly span: Span;
}

export interface Conversation {
  readonly uri: string;
  readonly language: Language;
  /** The whole script. */
  readonly span: Span;
  readonly fields: readonly Field[];
  readonly participants: readonly Participant[];
  readonly ownTechniques: readonly OwnTechnique[];
  readonly uses: readonly Use[];
  readonly phases: readonly Phase[];
  readonly scales: readonly Scale[];
  /** Steps in the order of the script, those outside a scale included. */
  readonly steps: readonly Step[];
  readonly choices: readonly Choice[];
  readonly jumps: readonly Jump[];
  readonly turns: readonly Turn[];
  readonly directions: readonly Direction[];
  readonly directives: readonly Directive[];
  /** Lines that do not fit the language: what the rule `syntax` reports. */
  readonly faults: readonly Fault[];
  /** What follows what, as a graph; see flow.ts. Index 0 is the start. */
  readonly moments: readonly Moment[];
  /** What rules have worked out about it, to share: see `once` in ask.ts. It is no part of what is said. */
  readonly memory: ConversationMemory;
}

export type FieldKind =
  | 'title'
  | 'language'
  | 'method'
  | 'goal'
  | 'practises'
  | 'about'
  | 'audience'
  | 'duration'
  | 'author'
  | 'date';

export interface Field {
  readonly kind: FieldKind;
  readonly line: Span;
  readonly value: Prose;
}

export type SpeakerRole = 'professional' | 'client' | 'other';

export interface Participant {
  readonly name: Name;
  readonly role: SpeakerRole;
  readonly description: Prose;
  readonly line: Span;
  /** The file that declares it, where that is another one (its places are then offsets in that file). */
  readonly from?: string;
}

/** A technique declared in a script: a kind of one that the catalogue knows. */
export interface OwnTechnique {
  readonly name: Name;
  /** What stands between the parentheses: the technique it is a kind of. */
  readonly kindName?: Name;
  readonly kind?: TechniqueId;
  readonly description: Prose;
  readonly line: Span;
  readonly from?: string;
}

/** `gebruik: path`. */
export interface Use {
  readonly path: Name;
  readonly line: Span;
  /** What is wrong with it: no such file, or a file that by way of others takes in this one. */
  readonly problem?: 'missing' | 'circular';
}

export interface Phase {
  readonly name: Name;
  readonly line: Span;
  /** From its line to the end of its block. */
  readonly span: Span;
}

export interface Scale {
  readonly kind: ScaleKindId;
  /** The words between keyword and colon that were read as its kind and as its range. */
  readonly kindName?: Name;
  readonly rangeName?: Name;
  readonly range: ScaleRange;
  /** What is rated. */
  readonly subject: Prose;
  readonly steps: readonly Step[];
  readonly line: Span;
  readonly span: Span;
}

/** The range of a scale as written: both ends numbers, both colours, or one of each (a fault). */
export interface ScaleRange {
  readonly low: PositionValue;
  readonly high: PositionValue;
}

/** A number on a scale, or a colour of the matrix. A colour that the matrix lacks stays as `unknown`. */
export type PositionValue =
  | { readonly number: number; readonly colour?: undefined; readonly unknown?: undefined }
  | { readonly colour: ColourId; readonly number?: undefined; readonly unknown?: undefined }
  | { readonly unknown: string; readonly number?: undefined; readonly colour?: undefined };

export interface Step {
  /** 1 to 6; anything else is reported by `unknown-step`. NaN where no number could be read. */
  readonly number: number;
  readonly numberName?: Name;
  readonly title: Prose;
  readonly scale?: Scale;
  readonly line: Span;
  readonly span: Span;
}

export interface Choice {
  readonly question: Prose;
  readonly options: readonly Option[];
  readonly line: Span;
  readonly span: Span;
}

export interface Option {
  readonly label: Prose;
  readonly choice: Choice;
  readonly feedback?: Prose;
  readonly line: Span;
  readonly span: Span;
}

/** `ga naar: phase`. */
export interface Jump {
  readonly target: Name;
  readonly line: Span;
  /** The phase it goes to; undefined where it ends the conversation or no phase is called so. */
  readonly phase?: Phase;
  readonly ends: boolean;
}

/** What one participant says on one label line and its continuations. */
export interface Turn {
  readonly index: number;
  /** The label, without its colon. */
  readonly label: Name;
  /** Undefined for a speaker whom nobody declared; such a turn counts as a client's. */
  readonly speaker?: Participant | undefined;
  readonly role: SpeakerRole;
  readonly utterances: readonly Utterance[];
  /** From the label to the end of the last word. */
  readonly span: Span;
  readonly phase?: Phase | undefined;
  readonly scale?: Scale | undefined;
  readonly step?: Step | undefined;
  /** The innermost option it stands in. */
  readonly option?: Option | undefined;
}

/** One thought of a turn, with one technique. */
export interface Utterance {
  readonly turn: Turn;
  /** Place in the turn, from 0. */
  readonly index: number;
  readonly prose: Prose;
  readonly tag?: Tag | undefined;
  /**
   * The technique: the tag's (of an own technique, the one it is a kind of), else the inferred one;
   * undefined where there is neither.
   */
  readonly technique?: TechniqueId | undefined;
  /** True where the technique was inferred and not tagged. */
  readonly inferred: boolean;
  /** What the words by themselves say, also where a tag stands. */
  readonly heard?: Heard | undefined;
}

/** A technique that the words of an utterance show, and how sure that is, 0 to 1. */
export interface Heard {
  readonly technique: TechniqueId;
  readonly confidence: number;
}

export interface Tag {
  /** What stands between the brackets, argument included. */
  readonly name: Name;
  /** With the brackets. */
  readonly span: Span;
  /** Undefined where the tag names nothing. */
  readonly technique?: TechniqueId;
  readonly own?: OwnTechnique;
  /** `4` in `[positie 4]`. */
  readonly position?: PositionValue;
  readonly positionSpan?: Span;
}

/** A stage direction alone on its line. */
export interface Direction {
  readonly text: Name;
  readonly silence: boolean;
  /** The length of a silence in seconds, where it is given. */
  readonly seconds?: number;
}

/** `verwacht` or `negeer`. */
export interface Directive {
  readonly kind: 'expect' | 'ignore';
  readonly rules: readonly Name[];
  readonly reason?: string;
  readonly line: Span;
  /** Findings whose place begins in here are meant. */
  readonly reach: Span;
}

export type FaultKind =
  /** No form of the language: no label, nothing above that it could go on with. */
  | 'stray'
  /** A label one or two letters off a keyword; the line is read as that one. What `unknown-speaker` reports. */
  | 'label-misspelt'
  /** `einde schal`; it is read as what it nearly is. */
  | 'end-misspelt'
  /** A keyword without its colon; the line is read as if it stood there. */
  | 'colon-missing'
  /** `professional:` with no name. */
  | 'name-missing'
  /** `taal: xx`. */
  | 'language-unknown'
  /** `schaal belang van veel naar weinig:`, or a number facing a colour. */
  | 'scale-unreadable'
  /** `optie` where no choice is open. */
  | 'option-outside-choice'
  /** `feedback` outside any option. */
  | 'feedback-outside-option'
  /** `einde schaal` or `einde keuze` where none is open. */
  | 'nothing-to-end'
  /** Text behind `einde schaal`. */
  | 'text-after-end'
  /** A keyword that needs a text and has none: `ga naar:`, `gebruik:`, `verwacht:`, `fase:`. */
  | 'text-missing'
  /** `techniek x: …` whose kind is missing or unknown. */
  | 'kind-unknown';

export interface Fault {
  readonly kind: FaultKind;
  readonly span: Span;
  /** The keyword's spelling, or the words that could not be read. */
  readonly text: string;
  /** Where the missing colon belongs, the misplaced name ends, or the text ends that this should go on with. */
  readonly at?: number;
  /** Where the mark ends that stands behind a name: `cliënt Mo, vader van Sam`. */
  readonly upTo?: number;
  /** The keyword that a misspelt one was read as. */
  readonly meant?: string;
}

export type MomentKind =
  | 'start'
  | 'turn'
  | 'silence'
  | 'phase'
  | 'scale'
  | 'step'
  | 'scale-end'
  | 'choice'
  | 'option'
  | 'end';

/** One thing that happens. `next` and `previous` are indices into `Conversation.moments`. */
export interface Moment {
  readonly index: number;
  readonly kind: MomentKind;
  readonly next: readonly number[];
  readonly previous: readonly number[];
  readonly turn?: Turn | undefined;
  readonly phase?: Phase | undefined;
  readonly scale?: Scale | undefined;
  readonly step?: Step | undefined;
  readonly choice?: Choice | undefined;
  readonly option?: Option | undefined;
}
