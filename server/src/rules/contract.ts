/**
 * What a rule is. A rule reads the conversation model, the catalogue and the text tools, and nothing else: no
 * syntax tree, no editor, no file. It says what is wrong and where; the words for a reader are made at the very
 * end, in the reader's language, from its messages.
 */
import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Conversation, Directive, Name, Option, Span, Utterance } from '../conversation/model.ts';
import type { Bilingual } from '../locale/language.ts';

/** From the most serious to the mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return severities[Math.max(severities.indexOf(a), severities.indexOf(b))]!;
}

export type Group =
  | 'language'
  | 'exercise'
  | 'change-talk'
  | 'questions'
  | 'reflection'
  | 'affirmation'
  | 'summary'
  | 'information'
  | 'solution-focus'
  | 'solution-questions'
  | 'scale';

/** A setting of a rule that a project's configuration may change. */
export type OptionSpec =
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum: number;
      readonly description: Bilingual;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Bilingual }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: Bilingual };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [K in keyof Specs]: Specs[K] extends { type: 'integer' }
    ? number
    : Specs[K] extends { type: 'boolean' }
      ? boolean
      : readonly string[];
};

/** What fills a `{placeholder}` of a message: text as it is, or a text that differs by the reader's language. */
export type Argument = string | number | Bilingual;
export type Arguments = Readonly<Record<string, Argument>>;

/** A change to the script: the text at `at` becomes `text`. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** A repair. A safe one keeps the meaning and may be applied to a whole file; a suggestion is for a person to choose. */
export interface Fix<Message extends string = string> {
  readonly title: Message;
  readonly with?: Arguments;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
}

export interface RelatedPlace<Message extends string = string> {
  readonly at: Span;
  readonly message: Message;
  readonly with?: Arguments;
}

/** What a rule finds at one place. */
export interface Problem<Message extends string = string> {
  readonly message: Message;
  readonly with?: Arguments;
  readonly at: Span;
  /** Where this one weighs less than the rule usually does. It never makes a finding more serious. */
  readonly severity?: Severity;
  /** The utterances whose technique this rests on: where one of them is inferred, the finding says so. */
  readonly restsOn?: readonly Utterance[];
  readonly related?: readonly RelatedPlace<Message>[];
  /** The options that lead to it, where it does not hold on every path. */
  readonly via?: readonly Option[];
  readonly fixes?: readonly Fix<Message>[];
}

/** One rule name in a `verwacht` or `negeer`, and whether the script breaks that rule there. */
export interface ReviewedName {
  readonly directive: Directive;
  readonly name: Name;
  /** Undefined where no rule is called so. */
  readonly rule: Rule | undefined;
  readonly met: boolean;
  /** Names of rules that may have been meant, in the script's language, nearest first. */
  readonly meant: readonly string[];
}

export interface Rule {
  /** Kebab-case; names the fault; never changes. */
  readonly id: string;
  /** Its plain name in Dutch, kebab-case too, for `verwacht` and `negeer`. */
  readonly dutchName: string;
  readonly group: Group;
  readonly severity: Severity;
  /** True where only the preset `strict` or a configuration switches it on, as it often misses the point. */
  readonly offByDefault?: true;
  /**
   * True for a report on a finished script: what it never does. While somebody is still writing, that may be yet to
   * come, so only `strict` or a configuration shows it.
   */
  readonly coverage?: true;
  /** What it finds, in one line. */
  readonly summary: Bilingual;
  /** The section of "Gesprekstechnieken: achtergrondinformatie en tips" (GIZ); none for the language itself. */
  readonly source?: string;
  /** The techniques it reads, the one it is about first: the documentation sorts rules by them. */
  readonly reads: readonly TechniqueId[];
  readonly options: OptionSpecs;
  readonly messages: Readonly<Record<string, Bilingual>>;
  /** Rules that say more about the same words: where one of them speaks, this one is silent. */
  readonly yieldsTo?: readonly string[];
  /** Looks at the conversation. */
  readonly check?: (
    conversation: Conversation,
    options: Readonly<Record<string, unknown>>,
  ) => Iterable<Problem>;
  /** Looks at what became of the `verwacht` and `negeer` lines, once all other rules have spoken. */
  readonly review?: (names: readonly ReviewedName[]) => Iterable<Problem>;
}

/** Whether only `strict` or a configuration switches a rule on. */
export function isOffByDefault(rule: Rule): boolean {
  return rule.offByDefault === true || rule.coverage === true;
}

/** Gives a rule its type: message ids and options are checked against what the rule declares. */
export function defineRule<
  const Messages extends Readonly<Record<string, Bilingual>>,
  const Specs extends OptionSpecs = Record<never, never>,
>(
  rule: Omit<Rule, 'messages' | 'options' | 'check' | 'review'> & {
    readonly messages: Messages;
    readonly options?: Specs;
    readonly check?: (
      conversation: Conversation,
      options: OptionValues<Specs>,
    ) => Iterable<Problem<keyof Messages & string>>;
    readonly review?: (names: readonly ReviewedName[]) => Iterable<Problem<keyof Messages & string>>;
  },
): Rule {
  return { options: {}, ...rule } as Rule;
}
