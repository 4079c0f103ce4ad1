/** The names that a script declares, and where each of them is meant. */
import type { Conversation, OwnTechnique, Participant, Phase, Span, Tag } from '../conversation/model.ts';
import { techniqueKey } from '../text/fold.ts';
import { type ScriptDocument, touches } from './document.ts';
import { practisedNames } from './practised.ts';

/** What a name stands for. */
export type Subject =
  | { readonly kind: 'participant'; readonly what: Participant }
  | { readonly kind: 'technique'; readonly what: OwnTechnique }
  | { readonly kind: 'phase'; readonly what: Phase };

/** A place where a subject is named. */
export interface Occurrence {
  readonly span: Span;
  readonly declares: boolean;
}

/** A subject and the place where it is named. */
export interface Mention extends Occurrence {
  readonly subject: Subject;
}

/** What is named at this place; undefined where no declared name stands. */
export function mentionAt({ conversation }: ScriptDocument, offset: number): Mention | undefined {
  for (const mention of mentionsIn(conversation)) if (touches(mention.span, offset)) return mention;
  return undefined;
}

/** Every place in the document where the subject is named, in the order of the script. */
export function occurrencesIn(
  { conversation }: ScriptDocument,
  subject: Subject,
  home: string,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const mention of mentionsIn(conversation)) {
    if (isSame(mention.subject, homeOf(mention.subject, conversation), subject, home)) {
      found.push({ span: mention.span, declares: mention.declares });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The file in which a subject is declared. */
export function homeOf({ what }: Subject, conversation: Conversation): string {
  return ('from' in what ? what.from : undefined) ?? conversation.uri;
}

function isSame(a: Subject, homeOfA: string, b: Subject, homeOfB: string): boolean {
  return a.kind === b.kind && homeOfA === homeOfB && a.what.name.span.start === b.what.name.span.start;
}

function* mentionsIn(conversation: Conversation): Generator<Mention> {
  for (const what of conversation.participants) {
    if (what.from === undefined)
      yield { subject: { kind: 'participant', what }, span: what.name.span, declares: true };
  }
  for (const { speaker, label } of conversation.turns) {
    if (speaker !== undefined)
      yield { subject: { kind: 'participant', what: speaker }, span: label.span, declares: false };
  }
  yield* phasesNamed(conversation);
  yield* techniquesNamed(conversation);
}

function* phasesNamed({ phases, jumps }: Conversation): Generator<Mention> {
  for (const what of phases) {
    if (what.name.text !== '')
      yield { subject: { kind: 'phase', what }, span: what.name.span, declares: true };
  }
  for (const { phase, target } of jumps) {
    if (phase !== undefined)
      yield { subject: { kind: 'phase', what: phase }, span: target.span, declares: false };
  }
}

function* techniquesNamed(conversation: Conversation): Generator<Mention> {
  const { ownTechniques, turns } = conversation;
  if (ownTechniques.length === 0) return;
  for (const what of ownTechniques) {
    if (what.from === undefined)
      yield { subject: { kind: 'technique', what }, span: what.name.span, declares: true };
  }
  for (const name of practisedNames(conversation)) {
    const what = ownTechniqueCalled(name.text, ownTechniques);
    if (what !== undefined) yield { subject: { kind: 'technique', what }, span: name.span, declares: false };
  }
  for (const { utterances } of turns) {
    for (const { tag } of utterances) {
      if (tag?.own !== undefined)
        yield { subject: { kind: 'technique', what: tag.own }, span: tag.name.span, declares: false };
    }
  }
}

/** The script's own technique of this name. Of two that share a name the last, as tags are read. */
export function ownTechniqueCalled(name: string, own: readonly OwnTechnique[]): OwnTechnique | undefined {
  const key = techniqueKey(name);
  return own.findLast((technique) => techniqueKey(technique.name.text) === key);
}

/** The tag at this place. */
export function tagAt({ turns }: Conversation, offset: number): Tag | undefined {
  for (const { span, utterances } of turns) {
    if (!touches(span, offset)) continue;
    for (const { tag } of utterances) if (tag !== undefined && touches(tag.span, offset)) return tag;
  }
  return undefined;
}
