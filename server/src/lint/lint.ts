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
  const claims = claimsOf(conversation);
  const named = new Set(claims.map((claim) => claim.rule));
  const findings: Finding[] = [];
  const expected: Finding[] = [];
  /** What was foreseen or ignored has been said all the same: a less specific rule stays silent there too. */
  const said: Finding[] = [];
  const activated = activateAll(allRules, conversation, settings);
  for (const active of activated) {
    const { rule, severity } = active;
    if (rule.check === undefined || (severity === 'off' && !named.has(rule))) continue;
    const ofRule = named.has(rule) ? claims.filter((claim) => claim.rule === rule) : nothingClaimed;
    for (const problem of rule.check(conversation, active.options)) {
      const finding = findingOf(active, problem);
      const claim = meet(ofRule, problem.at);
      if (claim !== undefined || severity !== 'off') said.push(finding);
      if (claim === 'expect') expected.push(finding);
      else if (claim === undefined && severity !== 'off') findings.push(finding);
    }
  }
  const reviewed = claims.map((claim) => withMeant(claim, conversation));
  for (const active of activated) {
    if (active.rule.review === undefined || active.severity === 'off') continue;
    for (const problem of active.rule.review(reviewed)) findings.push(findingOf(active, problem));
  }
  return { findings: inOrder(withoutYielding(findings, said)), expected: inOrder(expected) };
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
