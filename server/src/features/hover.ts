import type { Hover } from 'vscode-languageserver-types';
import { techniqueNamed, techniqueOf } from '../catalogue/catalogue.ts';
import type { Span } from '../conversation/model.ts';
import { type KeywordId, keywords } from '../language/keywords.ts';
import type { Language } from '../locale/language.ts';
import type { Rule } from '../rules/contract.ts';
import { ruleNamed } from '../rules/registry.ts';
import {
  keywordInFull,
  ownTechniqueInFull,
  type PageOf,
  participantInFull,
  phaseInFull,
  ruleInFull,
  scaleInFull,
  stepInFull,
  techniqueInFull,
} from './descriptions.ts';
import { lineAt, rangeOf, type ScriptDocument, touches } from './document.ts';
import { markdown } from './markdown.ts';
import { practisedNames } from './practised.ts';
import { mentionAt, type Subject, tagAt } from './symbols.ts';
import { hoverTexts } from './texts.ts';

export type { PageOf } from './descriptions.ts';

/** What is told, and about which stretch. */
interface Explanation {
  readonly span: Span;
  readonly text: string;
}

/** What a reader may want to know about this place. `pageOf` gives the address of a rule's page. */
export function hoverAt(
  document: ScriptDocument,
  offset: number,
  locale: Language,
  pageOf?: PageOf,
): Hover | undefined {
  const place = Math.min(Math.max(0, offset), document.text.length);
  const found =
    aboutTag(document, place, locale) ??
    aboutRule(document, place, locale, pageOf) ??
    aboutName(document, place, locale) ??
    aboutPractised(document, place, locale) ??
    aboutStep(document, place, locale) ??
    aboutScale(document, place, locale) ??
    aboutEnd(document, place, locale) ??
    aboutKeyword(document, place, locale);
  return found && { contents: markdown(found.text), range: rangeOf(document, found.span) };
}

function aboutTag(
  { conversation }: ScriptDocument,
  offset: number,
  locale: Language,
): Explanation | undefined {
  const tag = tagAt(conversation, offset);
  if (tag === undefined) return undefined;
  const { language } = conversation;
  if (tag.own !== undefined) return { span: tag.span, text: ownTechniqueInFull(tag.own, language, locale) };
  if (tag.technique === undefined) return undefined;
  return { span: tag.span, text: techniqueInFull(techniqueOf(tag.technique), language, locale) };
}

function aboutRule(
  document: ScriptDocument,
  offset: number,
  locale: Language,
  pageOf: PageOf | undefined,
): Explanation | undefined {
  const named = ruleNamedAt(document, offset);
  if (named === undefined) return undefined;
  const text = ruleInFull(named.rule, document.conversation.language, locale, pageOf);
  return { span: named.span, text };
}

function aboutName(document: ScriptDocument, offset: number, locale: Language): Explanation | undefined {
  const mention = mentionAt(document, offset);
  return mention && { span: mention.span, text: subjectInFull(mention.subject, document, locale) };
}

function subjectInFull(subject: Subject, { conversation }: ScriptDocument, locale: Language): string {
  switch (subject.kind) {
    case 'participant':
      return participantInFull(subject.what, conversation, locale);
    case 'phase':
      return phaseInFull(subject.what, conversation, locale);
    case 'technique':
      return ownTechniqueInFull(subject.what, conversation.language, locale);
  }
}

function aboutPractised(
  { conversation }: ScriptDocument,
  offset: number,
  locale: Language,
): Explanation | undefined {
  const kinds = conversation.ownTechniques.filter((own) => own.from === undefined).map((own) => own.kindName);
  const names = [...practisedNames(conversation), ...kinds.filter((name) => name !== undefined)];
  const name = names.find(({ span }) => touches(span, offset));
  const technique = name && techniqueNamed(name.text);
  if (technique === undefined) return undefined;
  return { span: name!.span, text: techniqueInFull(technique, conversation.language, locale) };
}

/** On `stap 2` up to its colon. */
function aboutStep(
  { conversation }: ScriptDocument,
  offset: number,
  locale: Language,
): Explanation | undefined {
  for (const step of conversation.steps) {
    const span = { start: step.line.start, end: step.numberName?.span.end ?? step.line.end };
    if (touches(span, offset)) return { span, text: stepInFull(step, conversation, locale) };
  }
  return undefined;
}

/** On `schaal belang 0-10` up to its colon. */
function aboutScale(
  { conversation }: ScriptDocument,
  offset: number,
  locale: Language,
): Explanation | undefined {
  for (const scale of conversation.scales) {
    const names = [scale.kindName, scale.rangeName].filter((name) => name !== undefined);
    const keywordEnd = scale.line.start + keywords.SCALE[conversation.language].length;
    const end = Math.min(scale.line.end, Math.max(keywordEnd, ...names.map(({ span }) => span.end)));
    const span = { start: scale.line.start, end };
    if (touches(span, offset)) return { span, text: scaleInFull(scale, conversation.language, locale) };
  }
  return undefined;
}

function aboutEnd(
  { conversation }: ScriptDocument,
  offset: number,
  locale: Language,
): Explanation | undefined {
  const jump = conversation.jumps.find(({ ends, target }) => ends && touches(target.span, offset));
  return jump && { span: jump.target.span, text: hoverTexts.endOfConversation[locale] };
}

function aboutKeyword(document: ScriptDocument, offset: number, locale: Language): Explanation | undefined {
  const { leaves } = lineAt(document, offset);
  const leaf = leaves.find(({ type }) => type in keywords);
  if (leaf === undefined || !touches(leaf, offset)) return undefined;
  const text = keywordInFull(leaf.type as KeywordId, document.conversation.language, locale);
  return { span: { start: leaf.start, end: leaf.end }, text };
}

/** The rule that a `verwacht` or `negeer` line names at this place. */
function ruleNamedAt(
  { conversation }: ScriptDocument,
  offset: number,
): { readonly rule: Rule; readonly span: Span } | undefined {
  for (const { rules } of conversation.directives) {
    const name = rules.find(({ span }) => touches(span, offset));
    const rule = name && ruleNamed(name.text);
    if (rule !== undefined) return { rule, span: name!.span };
  }
  return undefined;
}
