import { type Activated, activateAll, type Settings, usualSettings } from '../config/settings.ts';
import type { Conversation, Directive, Name, Span } from '../conversation/model.ts';
import { type Noticed, noticing } from '../conversation/watched.ts';
import type { Shift } from '../reading/moving.ts';
import type { Followed } from '../reading/typing.ts';
import { milder, type Problem, type ReviewedName, type Rule, type Severity } from '../rules/contract.ts';
import { allRules, ruleNamed, rulesMeant } from '../rules/registry.ts';
import { movePlaces, withOwnPlaces } from './places.ts';

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

/** What a rule found in a conversation. */
type Outcome = Noticed<readonly Finding[]>;

const nothingFound = noticing<readonly Finding[]>(() => []);

/** The outcome with its places moved. A finding stays the same object as long as it stands at its place in its line. */
function moved({ answer, notice }: Outcome, shift: Shift): Outcome {
  const findings = answer.map((finding) => (movePlaces(finding.problem, shift) ? { ...finding } : finding));
  return { answer: findings, notice };
}

/**
 * All rules run on one conversation, a few at a time: an editor must be able to hear what is typed meanwhile. What
 * they find is kept by rule, so that after a letter only the rules that read the words around it speak again.
 */
export class Linting {
  private readonly conversation: Conversation;
  private readonly claims: readonly Claim[];
  private readonly named: ReadonlySet<Rule | undefined>;
  private readonly activated: readonly Activated[];
  /** By the index of the rule in `activated`; none for a rule that has yet to speak. */
  private readonly outcomes: (Outcome | undefined)[] = [];
  /** All rules before this one have spoken. */
  private next = 0;
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
    while (this.next < this.activated.length) {
      const index = this.next++;
      if (this.outcomes[index] !== undefined) continue;
      this.outcomes[index] = this.ask(this.activated[index]!);
      if (isTimeUp()) break;
    }
    return this.next === this.activated.length;
  }

  /** Goes on with what the conversation has become now that somebody typed in it. */
  follow({ shift, wasWatched }: Followed): void {
    this.known = undefined;
    this.next = 0;
    for (const [index, outcome] of this.outcomes.entries()) {
      if (outcome === undefined) continue;
      if (!wasWatched || outcome.notice.isOutdated) this.outcomes[index] = undefined;
      else if (outcome.answer.length > 0) this.outcomes[index] = moved(outcome, shift);
    }
  }

  /** What is found in the end. */
  get result(): LintResult {
    if (this.known === undefined) {
      this.run();
      const { found, expected, said } = this.weigh();
      found.push(...this.review());
      this.known = { findings: inOrder(withoutYielding(found, said)), expected: inOrder(expected) };
    }
    return this.known;
  }

  /** What is found so far, and by which rules the rest may still be. */
  get soFar(): { readonly findings: readonly Finding[]; readonly waiting: ReadonlySet<string> } {
    const { found, said } = this.weigh();
    const waiting = this.activated.filter(
      ({ rule }, index) => rule.review !== undefined || this.outcomes[index] === undefined,
    );
    return {
      findings: inOrder(withoutYielding(found, said)),
      waiting: new Set(waiting.map(({ rule }) => rule.id)),
    };
  }

  private ask(active: Activated): Outcome {
    const { rule, severity, options } = active;
    const { check } = rule;
    if (check === undefined || (severity === 'off' && !this.named.has(rule))) return nothingFound;
    return noticing(() => {
      const found: Finding[] = [];
      for (const problem of check(this.conversation, options))
        found.push(findingOf(active, withOwnPlaces(problem)));
      return found;
    });
  }

  /** What the directives make of all that was found so far. */
  private weigh() {
    const found: Finding[] = [];
    const expected: Finding[] = [];
    // What was foreseen or ignored has been said all the same: a less specific rule stays silent there too.
    const said: Finding[] = [];
    for (const claim of this.claims) claim.met = false;
    for (const [index, { rule, severity }] of this.activated.entries()) {
      const findings = this.outcomes[index]?.answer ?? [];
      if (findings.length === 0) continue;
      const isOn = severity !== 'off';
      const claims = this.named.has(rule) ? this.claims.filter((claim) => claim.rule === rule) : [];
      for (const finding of findings) {
        const claim = meet(claims, finding.problem.at);
        if (claim !== undefined || isOn) said.push(finding);
        if (claim === 'expect') expected.push(finding);
        else if (claim === undefined && isOn) found.push(finding);
      }
    }
    return { found, expected, said };
  }

  /** What became of the directives, once all other rules have spoken. */
  private review(): readonly Finding[] {
    const reviewed = this.claims.map((claim) => withMeant(claim, this.conversation));
    return this.activated.flatMap((active) => {
      if (active.rule.review === undefined || active.severity === 'off') return [];
      return Array.from(active.rule.review(reviewed), (problem) => findingOf(active, problem));
    });
  }
}

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
