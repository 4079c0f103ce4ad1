import { type Activated, activateAll, type Settings, usualSettings } from '../config/settings.ts';
import type { Conversation, Directive, Name, Span } from '../conversation/model.ts';
import { milder, type Problem, type ReviewedName, type Rule, type Severity } from '../rules/contract.ts';
import { allRules, ruleNamed, rulesMeant } from '../rules/registry.ts';

/** A problem with the rule that found it, as serious as the settings make it. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly problem: Problem;
  /** True where it rests on a technique that was inferred from the words. */
  readonly inferred: boolean;
}

export interface LintResult {
  /** In the order of the script. */
  readonly findings: readonly Finding[];
  /** What `verwacht` announced and the script does break: the answers of a spot-the-mistakes exercise. */
  readonly expected: readonly Finding[];
}

/** One rule name of a directive, with what it silenced or foresaw. */
interface Claim {
  readonly directive: Directive;
  readonly name: Name;
  readonly rule: Rule | undefined;
  met: boolean;
}

/** Runs all rules on a conversation. Pure; a rule that is off runs only where a directive names it. */
export function lint(conversation: Conversation, settings: Settings = usualSettings): LintResult {
  return new Linting(conversation, settings).result;
}

const neverUp = (): boolean => false;
const noneFirst: ReadonlySet<string> = new Set();

/** All rules run on one conversation, a few at a time: an editor must be able to hear what is typed meanwhile. */
export class Linting {
  private readonly conversation: Conversation;
  private readonly claims: readonly Claim[];
  private readonly named: ReadonlySet<Rule | undefined>;
  private readonly activated: readonly Activated[];
  private readonly found: Finding[] = [];
  private readonly expected: Finding[] = [];
  /** What was foreseen or ignored has been said all the same: a less specific rule stays silent there too. */
  private readonly said: Finding[] = [];
  /** How many rules have spoken. */
  private done = 0;
  private known: LintResult | undefined;

  /** The rules named in `first` speak before the others; what is found in the end is the same. */
  constructor(conversation: Conversation, settings: Settings, first: ReadonlySet<string> = noneFirst) {
    this.conversation = conversation;
    this.claims = claimsOf(conversation);
    this.named = new Set(this.claims.map((claim) => claim.rule));
    const activated = activateAll(allRules, conversation, settings);
    const isFirst = ({ rule }: Activated) => first.has(rule.id);
    this.activated =
      first.size === 0
        ? activated
        : [...activated.filter(isFirst), ...activated.filter((each) => !isFirst(each))];
  }

  /** Lets rules speak until all have, or until the time is up; whether all have. */
  run(isTimeUp: () => boolean = neverUp): boolean {
    while (this.done < this.activated.length) {
      this.speak(this.activated[this.done++]!);
      if (isTimeUp()) break;
    }
    return this.done === this.activated.length;
  }

  /** What is found in the end. */
  get result(): LintResult {
    if (this.known === undefined) {
      this.run();
      this.review();
      this.known = {
        findings: inOrder(withoutYielding(this.found, this.said)),
        expected: inOrder(this.expected),
      };
    }
    return this.known;
  }

  /** What is found so far, and by which rules the rest may still be. */
  get soFar(): { readonly findings: readonly Finding[]; readonly waiting: ReadonlySet<string> } {
    const reviewing = this.activated.filter(({ rule }) => rule.review !== undefined);
    const waiting = [...this.activated.slice(this.done), ...reviewing];
    return {
      findings: inOrder(withoutYielding(this.found, this.said)),
      waiting: new Set(waiting.map(({ rule }) => rule.id)),
    };
  }

  private speak(active: Activated): void {
    const { rule, severity } = active;
    if (rule.check === undefined || (severity === 'off' && !this.named.has(rule))) return;
    const ofRule = this.named.has(rule) ? this.claims.filter((claim) => claim.rule === rule) : nothingClaimed;
    for (const problem of rule.check(this.conversation, active.options)) {
      const finding = findingOf(active, problem);
      const claim = meet(ofRule, problem.at);
      if (claim !== undefined || severity !== 'off') this.said.push(finding);
      if (claim === 'expect') this.expected.push(finding);
      else if (claim === undefined && severity !== 'off') this.found.push(finding);
    }
  }

  /** What became of the directives, once all other rules have spoken. */
  private review(): void {
    const reviewed = this.claims.map((claim) => withMeant(claim, this.conversation));
    for (const active of this.activated) {
      if (active.rule.review === undefined || active.severity === 'off') continue;
      for (const problem of active.rule.review(reviewed)) this.found.push(findingOf(active, problem));
    }
  }
}

const nothingClaimed: readonly Claim[] = [];

function claimsOf(conversation: Conversation): Claim[] {
  return conversation.directives.flatMap((directive) =>
    directive.rules.map((name) => ({ directive, name, rule: ruleNamed(name.text), met: false })),
  );
}

/** Marks the claims whose reach a finding begins in; what they make of it, `verwacht` before `negeer`. */
function meet(claims: readonly Claim[], at: Span): Directive['kind'] | undefined {
  let kind: Directive['kind'] | undefined;
  for (const claim of claims) {
    const { reach } = claim.directive;
    if (at.start < reach.start || at.start >= Math.max(reach.end, reach.start + 1)) continue;
    claim.met = true;
    if (kind !== 'expect') kind = claim.directive.kind;
  }
  return kind;
}

function withMeant(claim: Claim, conversation: Conversation): ReviewedName {
  const meant = claim.rule === undefined ? rulesMeant(claim.name.text, conversation.language) : [];
  return { ...claim, meant };
}

function findingOf({ rule, ...active }: Activated, problem: Problem): Finding {
  const inferred = problem.restsOn?.some((utterance) => utterance.inferred) === true;
  const ofRule = active.severity === 'off' ? rule.severity : active.severity;
  const severity = problem.severity === undefined ? ofRule : milder(ofRule, problem.severity);
  // What was only inferred may be mistaken: it is never an error.
  return { rule, problem, inferred, severity: inferred && severity === 'error' ? 'warning' : severity };
}

/** Drops what a rule says of words about which a more specific rule speaks. */
function withoutYielding(findings: readonly Finding[], said: readonly Finding[]): Finding[] {
  const spansByRule = new Map<string, Span[]>();
  for (const { rule, problem } of said) {
    const spans = spansByRule.get(rule.id);
    if (spans === undefined) spansByRule.set(rule.id, [problem.at]);
    else spans.push(problem.at);
  }
  return findings.filter(
    ({ rule, problem }) =>
      rule.yieldsTo?.some((id) => spansByRule.get(id)?.some((span) => touches(span, problem.at))) !== true,
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      a.problem.at.start - b.problem.at.start ||
      a.problem.at.end - b.problem.at.end ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  );
}
