import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { techniqueNamed } from '../catalogue/catalogue.ts';
import type { Conversation } from '../conversation/model.ts';
import { applyEdits } from '../lint/fix.ts';
import { fill } from '../lint/render.ts';
import type { Bilingual, Language } from '../locale/language.ts';
import { readDeclared, readScript, type Surroundings } from '../reading/read.ts';
import type { Edit } from '../rules/contract.ts';
import { nameKey, techniqueKey } from '../text/fold.ts';
import { fileName } from './descriptions.ts';
import { type Library, noLibrary, rangeOf, type ScriptDocument } from './document.ts';
import { documentsNaming } from './references.ts';
import { homeOf, type Mention, mentionAt, occurrencesIn, type Subject, tagAt } from './symbols.ts';
import { renameTexts } from './texts.ts';

/** Why something cannot be done, in the reader's language. */
export interface Refusal {
  readonly refusal: string;
}

/** The name that can be changed at this place, or why there is none. */
export function prepareRenameAt(
  document: ScriptDocument,
  offset: number,
  locale: Language,
  library: Library = noLibrary,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return refuse(nothingToRename(document, offset), locale);
  const problem = unreachableHome(mention, document, library);
  if (problem !== undefined) return refuse(renameTexts.otherFile, locale, { file: problem });
  const { span, subject } = mention;
  return { range: rangeOf(document, span), placeholder: subject.what.name.text };
}

/**
 * The edits that give the name at this place another name wherever it is meant, or why that cannot be. What comes
 * out is read again before it is handed out: every speaker, tag and jump must mean what it meant before.
 */
export function renameAt(
  document: ScriptDocument,
  offset: number,
  newName: string,
  locale: Language,
  library: Library = noLibrary,
): { readonly edit: WorkspaceEdit } | Refusal {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return refuse(nothingToRename(document, offset), locale);
  const unreachable = unreachableHome(mention, document, library);
  if (unreachable !== undefined) return refuse(renameTexts.otherFile, locale, { file: unreachable });
  const { subject } = mention;
  const home = homeOf(subject, document.conversation);
  const name = newName.trim();
  const documents = documentsNaming(document, home, subject, library);
  const problem = problemWith(name, subject, home, documents);
  if (problem !== undefined) return refuse(problem, locale, { name });
  const changes = documents
    .map((each) => ({ document: each, edits: editsIn(each, subject, home, name) }))
    .filter(({ edits }) => edits.length > 0);
  if (!keepsMeaning(changes, { subject, home, name }))
    return refuse(renameTexts.meaningChanges, locale, { name });
  return { edit: { changes: Object.fromEntries(changes.map(textEditsOf)) } };
}

interface Change {
  readonly document: ScriptDocument;
  readonly edits: readonly Edit[];
}

function refuse(text: Bilingual, locale: Language, values: Readonly<Record<string, string>> = {}): Refusal {
  return { refusal: fill(text, values, locale) };
}

function nothingToRename({ conversation }: ScriptDocument, offset: number): Bilingual {
  const isOfCatalogue = tagAt(conversation, offset)?.technique !== undefined;
  return isOfCatalogue ? renameTexts.ofCatalogue : renameTexts.nothingHere;
}

/** The name of the file that declares this and cannot be read, if that is so. */
function unreachableHome(
  { subject }: Mention,
  document: ScriptDocument,
  library: Library,
): string | undefined {
  const home = homeOf(subject, document.conversation);
  return home === document.uri || library.find(home) !== undefined ? undefined : fileName(home);
}

function problemWith(
  name: string,
  subject: Subject,
  home: string,
  documents: readonly ScriptDocument[],
): Bilingual | undefined {
  if (name === '') return renameTexts.empty;
  if (/[\r\n]/.test(name)) return renameTexts.lineBreak;
  if (subject.kind === 'participant' && name.includes(':')) return renameTexts.colon;
  if (documents.some(({ conversation }) => isTaken(name, subject, home, conversation)))
    return renameTexts.taken;
  return readsBack(name, subject.kind) ? undefined : renameTexts[subject.kind];
}

function isTaken(name: string, { kind, what }: Subject, home: string, conversation: Conversation): boolean {
  const isOther = (each: Subject['what']) =>
    homeOf({ kind, what: each } as Subject, conversation) !== home ||
    each.name.span.start !== what.name.span.start;
  switch (kind) {
    case 'participant':
      return conversation.participants.some((each) => sameName(each.name.text, name) && isOther(each));
    case 'phase':
      return conversation.phases.some((each) => sameName(each.name.text, name) && isOther(each));
    case 'technique':
      return (
        techniqueNamed(name) !== undefined ||
        conversation.ownTechniques.some(
          (each) => techniqueKey(each.name.text) === techniqueKey(name) && isOther(each),
        )
      );
  }
}

function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Whether the name, declared and used in a tiny script, is read as it was written. */
function readsBack(name: string, kind: Subject['kind']): boolean {
  switch (kind) {
    case 'participant': {
      const { participants, turns } = readScript(`other ${name}: x\n${name}: x\n`, 'probe.conversation');
      return participants[0]?.name.text === name && turns.length === 1 && turns[0]!.speaker !== undefined;
    }
    case 'phase': {
      const { phases, jumps } = readScript(`phase: ${name}\ngo to: ${name}\n`, 'probe.conversation');
      return phases[0]?.name.text === name && jumps[0]?.phase !== undefined;
    }
    case 'technique': {
      const script = `technique ${name} (question): x\nX: [${name}] x\n`;
      const { ownTechniques, turns } = readScript(script, 'probe.conversation');
      return ownTechniques[0]?.name.text === name && turns[0]?.utterances[0]?.tag?.own !== undefined;
    }
  }
}

function editsIn(document: ScriptDocument, subject: Subject, home: string, name: string): Edit[] {
  return occurrencesIn(document, subject, home).map(({ span }) => ({ at: span, text: name }));
}

function textEditsOf({ document, edits }: Change): [string, TextEdit[]] {
  return [document.uri, edits.map(({ at, text }) => ({ range: rangeOf(document, at), newText: text }))];
}

/** What is to be called otherwise from now on. */
interface Wish {
  readonly subject: Subject;
  readonly home: string;
  readonly name: string;
}

function keepsMeaning(changes: readonly Change[], wish: Wish): boolean {
  const after = new Map(
    changes.map(({ document, edits }) => [document.uri, applyEdits(document.text, edits)]),
  );
  return changes.every(({ document }) => {
    const text = after.get(document.uri)!;
    const again = readScript(text, document.uri, changed(document.surroundings, after));
    return meaningOf(document.conversation, wish) === meaningOf(again);
  });
}

function changed({ find, resolve }: Surroundings, texts: ReadonlyMap<string, string>): Surroundings {
  return {
    resolve,
    find(uri) {
      const text = texts.get(uri);
      return text === undefined ? find(uri) : readDeclared(text, uri);
    },
  };
}

/** What a conversation means, without its places; with a wish, what it would mean once that is fulfilled. */
function meaningOf(conversation: Conversation, wish?: Wish): string {
  const { participants, ownTechniques, phases, turns, jumps, moments, faults } = conversation;
  const names = (kind: Subject['kind'], all: readonly Subject['what'][]) =>
    all.map((what) =>
      wish !== undefined && isMeant({ kind, what } as Subject, conversation, wish)
        ? wish.name
        : what.name.text,
    );
  return JSON.stringify([
    names('participant', participants),
    names('technique', ownTechniques),
    names('phase', phases),
    turns.map(({ speaker, role, utterances }) => [
      speaker === undefined ? -1 : participants.indexOf(speaker),
      role,
      utterances.map(({ tag, prose }) => [
        tag?.technique,
        tag?.own === undefined ? -1 : ownTechniques.indexOf(tag.own),
        prose.text,
      ]),
    ]),
    jumps.map(({ phase, ends }) => [phase === undefined ? -1 : phases.indexOf(phase), ends]),
    moments.map(({ kind, next }) => [kind, ...next]),
    faults.map((fault) => fault.kind),
  ]);
}

function isMeant(subject: Subject, conversation: Conversation, wish: Wish): boolean {
  return (
    subject.kind === wish.subject.kind &&
    homeOf(subject, conversation) === wish.home &&
    subject.what.name.span.start === wish.subject.what.name.span.start
  );
}
