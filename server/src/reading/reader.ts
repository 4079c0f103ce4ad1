import { ConversationMemory } from '../conversation/memory.ts';
import type {
  Conversation,
  Direction,
  Field,
  FieldKind,
  OwnTechnique,
  Participant,
  Span,
} from '../conversation/model.ts';
import { fieldOfKeyword } from '../language/head.ts';
import { type KeywordId, keywordOfSpelling, silenceWord } from '../language/keywords.ts';
import type { Language } from '../locale/language.ts';
import { editDistance, tolerance } from '../text/distance.ts';
import { fold, nameKey } from '../text/fold.ts';
import { BlockLines } from './block-lines.ts';
import { Blocks } from './blocks.ts';
import {
  byName,
  nameOf,
  readOwnTechnique,
  readOwnTechniques,
  readParticipants,
  readUses,
} from './declarations.ts';
import { DirectiveReader } from './directives.ts';
import { colonPlace, keywordOf, type Line, labelOf, leafText, lineSpan, restOfLine } from './lines.ts';
import type { Mended } from './mending.ts';
import { Notes } from './notes.ts';
import { ProseBuilder } from './prose.ts';
import type { Recollection } from './recollection.ts';
import { nothingShared, type Shared } from './shared.ts';
import { TagReader } from './tags.ts';
import { TurnReader } from './turns.ts';

/**
 * Reads a conversation from the lines of a script. `shared` is what the files it takes in declare.
 * Never throws: what does not fit becomes a fault, and every other line is read as if it were not there.
 */
export function readConversation(
  mended: Mended,
  text: string,
  uri: string,
  shared: Shared = nothingShared,
  recollection?: Recollection,
): Conversation {
  const conversation = new ConversationReader(mended, text, uri, shared, recollection).read();
  recollection?.keep(conversation);
  return conversation;
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['nl', 'nl'],
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['en', 'en'],
  ['engels', 'en'],
  ['english', 'en'],
]);

const SECONDS = /(\d+)\s*(?:s\b|sec)/;
const SILENCE = new RegExp(`\\b(?:${fold(silenceWord.nl)}|${fold(silenceWord.en)})\\b`);

/** The language of a script that does not say: English for `*.conversation`, Dutch for all else. */
export function usualLanguage(uri: string): Language {
  return uri.toLowerCase().endsWith('.conversation') ? 'en' : 'nl';
}

class ConversationReader {
  private readonly lines: readonly Line[];
  private readonly text: string;
  private readonly uri: string;
  private readonly shared: Shared;
  private readonly language: Language;
  private readonly blocks = new Blocks();
  private readonly directives = new DirectiveReader(this.blocks);
  private readonly speakers: ReadonlyMap<string, Participant>;
  private readonly turns: TurnReader;
  private readonly fields: { kind: FieldKind; line: Span; builder: ProseBuilder }[] = [];
  private readonly participants: Participant[];
  private readonly ownTechniques: OwnTechnique[];
  private readonly directions: Direction[] = [];
  private readonly notes: Notes;
  private readonly blockLines: BlockLines;

  constructor(
    { lines, faults }: Mended,
    text: string,
    uri: string,
    shared: Shared,
    recollection: Recollection | undefined,
  ) {
    this.lines = lines;
    this.text = text;
    this.uri = uri;
    this.shared = shared;
    this.notes = new Notes(text, faults);
    this.blockLines = new BlockLines(this.blocks, this.notes);
    this.participants = readParticipants(lines, text, shared.participants);
    this.ownTechniques = readOwnTechniques(lines, text);
    this.speakers = byName([...this.participants, ...shared.participants]);
    this.language = this.languageOfScript();
    const own = [...this.ownTechniques, ...shared.ownTechniques];
    const tags = new TagReader(own);
    recollection?.begin(own);
    this.turns = new TurnReader(text, tags, this.blocks, this.language, recollection);
  }

  read(): Conversation {
    for (const line of this.lines) this.readLine(line);
    this.turns.finish();
    const end = this.text.trimEnd().length;
    this.blocks.closeAll(end);
    const last = this.blocks.add('end', {});
    this.notes.settle();
    const span = { start: 0, end: this.text.length };
    this.directives.finish(span, this.turns.turns);
    return {
      uri: this.uri,
      language: this.language,
      span,
      fields: this.fields.map(
        ({ kind, line, builder }): Field => ({ kind, line, value: builder.build(line.end) }),
      ),
      participants: [...this.participants, ...this.shared.participants],
      ownTechniques: [...this.ownTechniques, ...this.shared.ownTechniques],
      uses: this.shared.uses(readUses(this.lines, this.text)),
      phases: this.blockLines.phases,
      scales: this.blockLines.scales,
      steps: this.blockLines.steps,
      choices: this.blockLines.choices,
      jumps: this.blockLines.connectJumps(last.index),
      turns: this.turns.turns,
      directions: this.directions,
      directives: this.directives.directives,
      faults: this.notes.faults,
      moments: this.blocks.moments,
      memory: new ConversationMemory(),
    };
  }

  private languageOfScript(): Language {
    const line = this.lines.find((each) => each.leaves[0]!.type === 'LANGUAGE');
    const name = line && languages.get(nameKey(restOfLine(line, this.text).text));
    return name ?? usualLanguage(this.uri);
  }

  private readLine(line: Line): void {
    const span = lineSpan(line);
    if (this.isTurnAfterAll(line)) {
      this.beginTurn(line);
      return;
    }
    if (line.kind === 'Continuation') {
      this.continue(line, span);
      return;
    }
    if (line.kind === 'Comment') return;
    if (line.kind === 'Direction') {
      this.readDirection(span);
      return;
    }
    if (line.kind === 'Stray') {
      this.stray(span);
      return;
    }
    this.turns.finish();
    this.notes.above = undefined;
    this.readKeywordLine(line, span);
  }

  /** A line that opens with somebody's name is a turn, also where that name is a keyword. */
  private isTurnAfterAll(line: Line): boolean {
    if (line.kind === 'Turn') return true;
    const label = labelOf(line, this.text);
    if (label === undefined || (line.kind === 'Step' && nameOf(line, this.text) !== undefined)) return false;
    const key = nameKey(label.text);
    if (this.speakers.has(key)) return true;
    if (line.kind !== 'Continuation') return false;
    const behindLabel = line.leaves[line.leaves.findIndex((leaf) => leaf.type === 'LABEL') + 1];
    return behindLabel?.type === 'TAG' || this.resemblesLabel(key);
  }

  private resemblesLabel(key: string): boolean {
    const limit = tolerance(key);
    if (limit === 0) return false;
    const isNear = (name: string) => editDistance(key, name, limit) <= limit;
    return [...this.speakers.keys()].some(isNear) || [...keywordOfSpelling.keys()].some(isNear);
  }

  private beginTurn(line: Line): void {
    this.turns.finish();
    const label = labelOf(line, this.text)!;
    this.directives.meetTurn(this.turns.turns.length);
    this.blocks.markTurn();
    const { leaves } = line;
    const parts = leaves.slice(
      leaves.findIndex((leaf) => leaf.type === 'LABEL' || leaf.type === 'COLON') + 1,
    );
    this.turns.begin(label, this.speakers.get(nameKey(label.text)), parts);
    this.notes.above = 'turn';
  }

  private continue(line: Line, span: Span): void {
    const { above } = this.notes;
    if (above === undefined) this.stray(span);
    else if (above === 'turn') this.turns.continue(line.leaves);
    else above.append(span.start, span.end);
  }

  /** What is above stays open: an indented line below goes on with that, as if this line were not there. */
  private stray(span: Span): void {
    const { above } = this.notes;
    this.notes.fault('stray', span, above === 'turn' ? this.turns.lastSpan?.end : above?.build(0).span.end);
    this.notes.above ??= new ProseBuilder(this.text);
  }

  private readDirection(span: Span): void {
    // A direction in the middle of what is said leaves the turn open: an indented line may still go on with it.
    const text = this.text.slice(span.start + 1, span.end - 1);
    const silence = SILENCE.test(fold(text));
    const seconds = silence ? SECONDS.exec(text)?.[1] : undefined;
    this.directions.push({
      text: { text, span },
      silence,
      ...(seconds !== undefined && { seconds: Number(seconds) }),
    });
    if (silence) this.blocks.add('silence', {});
  }

  private readKeywordLine(line: Line, span: Span): void {
    const id = keywordOf(line);
    if (lacksColon(line)) this.noteMissingColon(line, span);
    switch (line.kind) {
      case 'Field':
        this.readField(id, line, span);
        break;
      case 'Participant':
      case 'Technique':
        this.readDeclaration(line, span);
        break;
      case 'Expectation':
      case 'Exemption':
        this.readDirective(line, span);
        break;
      case 'Use':
        if (restOfLine(line, this.text).text === '') this.notes.fault('text-missing', span);
        break;
      default:
        this.blockLines.read(line, span);
    }
  }

  private noteMissingColon(line: Line, span: Span): void {
    const keyword = line.leaves.find((leaf) => leaf.type === keywordOf(line))!;
    const text = leafText(keyword, this.text);
    const at = colonPlace(line);
    const hasMark = this.text[at] === ',' || this.text[at] === ';';
    this.notes.faults.push({ kind: 'colon-missing', span, text, at, ...(hasMark && { upTo: at + 1 }) });
  }

  private readField(id: KeywordId, line: Line, span: Span): void {
    const builder = this.notes.openProse(line);
    this.fields.push({ kind: fieldOfKeyword.get(id)!, line: span, builder });
    if (id !== 'LANGUAGE') return;
    // The turns are read in this language: it cannot wait for what a later line may add.
    this.notes.above = undefined;
    const value = restOfLine(line, this.text);
    if (!languages.has(nameKey(value.text))) {
      this.notes.faults.push({
        kind: 'language-unknown',
        span: value.text === '' ? span : value.span,
        text: value.text,
      });
    }
  }

  private readDeclaration(line: Line, span: Span): void {
    if (nameOf(line, this.text) === undefined) this.notes.fault('name-missing', span);
    else if (line.kind === 'Technique') {
      const technique = readOwnTechnique(line, this.text)!;
      if (technique.kind === undefined) {
        const at = technique.kindName ?? technique.name;
        this.notes.faults.push({ kind: 'kind-unknown', span: at.span, text: technique.kindName?.text ?? '' });
      }
    }
    this.notes.openProse(line);
  }

  private readDirective(line: Line, span: Span): void {
    const rest = restOfLine(line, this.text);
    if (rest.text === '') this.notes.fault('text-missing', span);
    else
      this.directives.read(
        line.kind === 'Expectation' ? 'expect' : 'ignore',
        rest,
        span,
        this.turns.turns.length > 0,
      );
  }
}

/** Whether a colon is missing; where the line lacks all that should follow the keyword, that is the fault instead. */
function lacksColon(line: Line): boolean {
  if (line.kind === 'BlockEnd' || line.leaves.some((leaf) => leaf.type === 'COLON')) return false;
  const behindKeyword = line.leaves.slice(line.leaves.findIndex((leaf) => leaf.type === keywordOf(line)) + 1);
  if (line.kind === 'Participant') return behindKeyword.length > 1;
  return (
    behindKeyword.length > 0 || line.kind === 'Choice' || line.kind === 'Option' || line.kind === 'Scale'
  );
}
