import type {
  Conversation,
  Direction,
  Fault,
  FaultKind,
  Field,
  FieldKind,
  Jump,
  Name,
  OwnTechnique,
  Participant,
  Span,
} from '../conversation/model.ts';
import type { Script } from '../language/generated/ast.ts';
import { endWord, type KeywordId, keywordOfSpelling, silenceWord } from '../language/keywords.ts';
import type { Language } from '../locale/language.ts';
import { editDistance, tolerance } from '../text/distance.ts';
import { fold, nameKey } from '../text/fold.ts';
import { Blocks } from './blocks.ts';
import { byName, nameOf, readOwnTechnique, readParticipant } from './declarations.ts';
import { DirectiveReader } from './directives.ts';
import type { DraftChoice, DraftOption, DraftPhase, DraftScale, DraftStep } from './draft.ts';
import { type Line, labelOf, leafText, lineSpan, linesOf, restOfLine } from './lines.ts';
import { ProseBuilder, proseOf } from './prose.ts';
import { readScaleHead } from './scale-line.ts';
import { nothingShared, type Shared } from './shared.ts';
import { TagReader } from './tags.ts';
import { TurnReader } from './turns.ts';

/**
 * Reads a conversation from the syntax tree of a script. `shared` is what the files it takes in declare.
 * Never throws: what does not fit becomes a fault, and every other line is read as if it were not there.
 */
export function readConversation(
  tree: Script,
  text: string,
  uri: string,
  shared: Shared = nothingShared,
): Conversation {
  return new ConversationReader(linesOf(tree), text, uri, shared).read();
}

const fieldKinds: Partial<Record<KeywordId, FieldKind>> = {
  CONVERSATION: 'title',
  LANGUAGE: 'language',
  METHOD: 'method',
  GOAL: 'goal',
  PRACTISES: 'practises',
  ABOUT: 'about',
  AUDIENCE: 'audience',
  DURATION: 'duration',
  AUTHOR: 'author',
  DATE: 'date',
};

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

/** What the next continuation line goes on with. */
type Above =
  | { readonly kind: 'turn' }
  | { readonly kind: 'prose'; readonly builder: ProseBuilder }
  | undefined;

class ConversationReader {
  private readonly lines: readonly Line[];
  private readonly text: string;
  private readonly uri: string;
  private readonly shared: Shared;
  private readonly blocks = new Blocks();
  private readonly directives = new DirectiveReader(this.blocks);
  private readonly speakers: ReadonlyMap<string, Participant>;
  private readonly turns: TurnReader;
  private readonly fields: { kind: FieldKind; line: Span; builder: ProseBuilder }[] = [];
  private readonly participants: Participant[];
  private readonly ownTechniques: OwnTechnique[];
  private readonly phases: DraftPhase[] = [];
  private readonly scales: DraftScale[] = [];
  private readonly steps: DraftStep[] = [];
  private readonly choices: DraftChoice[] = [];
  private readonly directions: Direction[] = [];
  private readonly jumps: { target: Name; line: Span; from: readonly number[] }[] = [];
  private readonly faults: Fault[] = [];
  /** Texts that later lines may still go on with; built when all lines have been read. */
  private readonly unfinished: (() => void)[] = [];
  private above: Above;

  constructor(lines: readonly Line[], text: string, uri: string, shared: Shared) {
    this.lines = lines;
    this.text = text;
    this.uri = uri;
    this.shared = shared;
    this.participants = this.declared('Participant', readParticipant);
    this.ownTechniques = this.declared('Technique', readOwnTechnique);
    this.speakers = byName([...this.participants, ...shared.participants]);
    const tags = new TagReader([...this.ownTechniques, ...shared.ownTechniques]);
    this.turns = new TurnReader(text, tags, this.blocks, this.languageOfScript());
  }

  read(): Conversation {
    for (const line of this.lines) this.readLine(line);
    this.turns.finish();
    const end = this.text.trimEnd().length;
    this.blocks.closeAll(end);
    const last = this.blocks.add('end', {});
    for (const finish of this.unfinished) finish();
    const span = { start: 0, end: this.text.length };
    this.directives.finish(span, this.turns.turns);
    return {
      uri: this.uri,
      language: this.languageOfScript(),
      span,
      fields: this.fields.map(
        ({ kind, line, builder }): Field => ({ kind, line, value: builder.build(line.end) }),
      ),
      participants: [...this.participants, ...this.shared.participants],
      ownTechniques: [...this.ownTechniques, ...this.shared.ownTechniques],
      uses: this.usesOfScript(),
      phases: this.phases,
      scales: this.scales,
      steps: this.steps,
      choices: this.choices,
      jumps: this.connectJumps(last.index),
      turns: this.turns.turns,
      directions: this.directions,
      directives: this.directives.directives,
      faults: this.faults,
      moments: this.blocks.moments,
    };
  }

  private declared<T>(kind: Line['kind'], read: (line: Line, text: string) => T | undefined): T[] {
    return this.lines
      .filter((line) => line.kind === kind)
      .map((line) => read(line, this.text))
      .filter((each) => each !== undefined);
  }

  private languageOfScript(): Language {
    const line = this.lines.find((each) => each.leaves[0]!.type === 'LANGUAGE');
    const name = line && languages.get(nameKey(restOfLine(line, this.text).text));
    return name ?? usualLanguage(this.uri);
  }

  private usesOfScript() {
    return this.shared.uses(
      this.lines
        .filter((line) => line.kind === 'Use')
        .map((line) => ({
          path: restOfLine(line, this.text),
          line: lineSpan(line),
        }))
        .filter((use) => use.path.text !== ''),
    );
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
    this.turns.finish();
    this.above = undefined;
    if (line.kind === 'Stray') this.fault('stray', span);
    else this.readKeywordLine(line, span);
  }

  /** A line that opens with somebody's name is a turn, also where that name is a keyword. */
  private isTurnAfterAll(line: Line): boolean {
    if (line.kind === 'Turn') return true;
    const label = labelOf(line, this.text);
    if (label === undefined || line.kind === 'Step') return false;
    const key = nameKey(label.text);
    if (this.speakers.has(key)) return line.kind !== 'Participant' || !this.declaresItself(line, key);
    if (line.kind !== 'Continuation') return false;
    const behindLabel = line.leaves[line.leaves.findIndex((leaf) => leaf.type === 'LABEL') + 1];
    return behindLabel?.type === 'TAG' || this.resemblesLabel(key);
  }

  private declaresItself(line: Line, key: string): boolean {
    const name = nameOf(line, this.text);
    return name !== undefined && nameKey(name.text) === key;
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
    this.above = { kind: 'turn' };
  }

  private continue(line: Line, span: Span): void {
    if (this.above === undefined) this.fault('stray', span);
    else if (this.above.kind === 'turn') this.turns.continue(line.leaves);
    else this.above.builder.append(span.start, span.end);
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
    const keyword = line.leaves[0]!.type === 'INDENT' ? line.leaves[1]! : line.leaves[0]!;
    const id = keyword.type as KeywordId;
    const hasColon = line.leaves.some((leaf) => leaf.type === 'COLON');
    if (!hasColon && line.kind !== 'BlockEnd' && !(line.kind === 'Participant' && line.leaves.length === 2)) {
      this.faults.push({
        kind: 'colon-missing',
        span,
        text: leafText(keyword, this.text),
        at: colonPlace(line),
      });
    }
    switch (line.kind) {
      case 'Field':
        return this.readField(id, line, span);
      case 'Participant':
      case 'Technique':
        return this.readDeclaration(line, span);
      case 'Phase':
        return this.readPhase(line, span);
      case 'Scale':
        return this.readScale(line, span);
      case 'Step':
        return this.readStep(line, span);
      case 'Choice':
        return this.readChoice(line, span);
      case 'Option':
        return this.readOption(line, span);
      case 'Feedback':
        return this.readFeedback(line, span);
      case 'BlockEnd':
        return this.readBlockEnd(id, line, span);
      case 'GoTo':
        return this.readJump(line, span);
      case 'Expectation':
      case 'Exemption':
        return this.readDirective(line, span);
      case 'Use':
        if (restOfLine(line, this.text).text === '') this.fault('text-missing', span);
    }
  }

  private readField(id: KeywordId, line: Line, span: Span): void {
    const builder = this.openProse(line);
    this.fields.push({ kind: fieldKinds[id]!, line: span, builder });
    if (id !== 'LANGUAGE') return;
    const value = restOfLine(line, this.text);
    if (!languages.has(nameKey(value.text))) {
      this.faults.push({
        kind: 'language-unknown',
        span: value.text === '' ? span : value.span,
        text: value.text,
      });
    }
  }

  private readDeclaration(line: Line, span: Span): void {
    if (nameOf(line, this.text) === undefined) this.fault('name-missing', span);
    else if (line.kind === 'Technique') {
      const technique = readOwnTechnique(line, this.text)!;
      if (technique.kind === undefined) {
        const at = technique.kindName ?? technique.name;
        this.faults.push({ kind: 'kind-unknown', span: at.span, text: technique.kindName?.text ?? '' });
      }
    }
    this.openProse(line);
  }

  private readPhase(line: Line, span: Span): void {
    this.blocks.closeAll(span.start);
    const name = restOfLine(line, this.text);
    if (name.text === '') this.fault('text-missing', span);
    const phase: DraftPhase = { name, line: span, span: { ...span } };
    this.phases.push(phase);
    this.blocks.push({ kind: 'phase', phase, hasTurn: false });
    this.blocks.add('phase', { phase });
  }

  private readScale(line: Line, span: Span): void {
    const open = this.blocks.findInOption('scale');
    if (open !== undefined) this.blocks.closeThrough(open, span.start);
    const { unread, ...head } = readScaleHead(nameOf(line, this.text));
    const mixed = (head.range.low.number === undefined) !== (head.range.high.number === undefined);
    if (unread !== undefined)
      this.faults.push({ kind: 'scale-unreadable', span: unread.span, text: unread.text });
    else if (mixed)
      this.faults.push({ kind: 'scale-unreadable', span: head.rangeName!.span, text: head.rangeName!.text });
    const scale: DraftScale = {
      ...head,
      subject: proseOf(this.text, restOfLine(line, this.text).span),
      steps: [],
      line: span,
      span: { ...span },
    };
    this.scales.push(scale);
    this.blocks.push({ kind: 'scale', scale, hasTurn: false });
    this.blocks.add('scale', { scale });
    this.finishLater(line, (subject) => {
      scale.subject = subject;
    });
  }

  private readStep(line: Line, span: Span): void {
    const scaleBlock = this.blocks.find('scale');
    const before = this.blocks.findInOption('step');
    if (before !== undefined) this.blocks.closeThrough(before, span.start);
    const numberName = nameOf(line, this.text);
    const step: DraftStep = {
      number: numberName === undefined ? Number.NaN : Number(numberName.text),
      ...(numberName && { numberName }),
      title: proseOf(this.text, restOfLine(line, this.text).span),
      ...(scaleBlock && { scale: scaleBlock.scale }),
      line: span,
      span: { ...span },
    };
    scaleBlock?.scale.steps.push(step);
    this.steps.push(step);
    this.blocks.push({ kind: 'step', step, hasTurn: false });
    this.blocks.add('step', { step, ...(scaleBlock && { scale: scaleBlock.scale }) });
    this.openProse(line);
  }

  private readChoice(line: Line, span: Span): void {
    const choice: DraftChoice = {
      question: proseOf(this.text, span),
      options: [],
      line: span,
      span: { ...span },
    };
    this.choices.push(choice);
    this.blocks.add('choice', { choice });
    this.blocks.openChoice(choice);
    this.finishLater(line, (question) => {
      choice.question = question;
    });
  }

  private readOption(line: Line, span: Span): void {
    const block = this.blocks.find('choice');
    if (block === undefined) {
      this.fault('option-outside-choice', span);
      this.openProse(line);
      return;
    }
    const before = this.blocks.find('option');
    if (before !== undefined && before.option.choice === block.choice)
      this.blocks.closeThrough(before, span.start);
    const choice = block.choice;
    const option: DraftOption = { label: proseOf(this.text, span), choice, line: span, span: { ...span } };
    choice.options.push(option);
    this.blocks.push({ kind: 'option', option, hasTurn: false });
    this.blocks.add('option', { option, choice });
    this.finishLater(line, (label) => {
      option.label = label;
    });
  }

  private readFeedback(line: Line, span: Span): void {
    const block = this.blocks.find('option');
    if (block === undefined) {
      this.fault('feedback-outside-option', span);
      this.openProse(line);
      return;
    }
    this.finishLater(line, (feedback) => {
      block.option.feedback = feedback;
    });
  }

  private readBlockEnd(id: KeywordId, line: Line, span: Span): void {
    const block = this.blocks.find(id === 'END_SCALE' ? 'scale' : 'choice');
    if (block === undefined) this.fault('nothing-to-end', span);
    else this.blocks.closeThrough(block, span.end);
    const rest = restOfLine(line, this.text);
    if (rest.text !== '') this.faults.push({ kind: 'text-after-end', span: rest.span, text: rest.text });
  }

  private readJump(line: Line, span: Span): void {
    const target = restOfLine(line, this.text);
    if (target.text === '') {
      this.fault('text-missing', span);
      return;
    }
    this.jumps.push({ target, line: span, from: this.blocks.leave() });
  }

  private connectJumps(end: number): Jump[] {
    const phaseMoments = this.blocks.moments.filter((moment) => moment.kind === 'phase');
    return this.jumps.map(({ target, line, from }) => {
      const key = nameKey(target.text);
      const goal = phaseMoments.find((moment) => nameKey(moment.phase!.name.text) === key);
      const ends = goal === undefined && (key === endWord.nl || key === endWord.en);
      const to = goal?.index ?? (ends ? end : undefined);
      if (to !== undefined) for (const moment of from) this.blocks.connect(moment, to);
      return { target, line, ends, ...(goal && { phase: goal.phase! }) };
    });
  }

  private readDirective(line: Line, span: Span): void {
    const rest = restOfLine(line, this.text);
    if (rest.text === '') this.fault('text-missing', span);
    else
      this.directives.read(
        line.kind === 'Expectation' ? 'expect' : 'ignore',
        rest,
        span,
        this.turns.turns.length > 0,
      );
  }

  private fault(kind: FaultKind, span: Span): void {
    const previous = this.turns.lastSpan?.end;
    this.faults.push({
      kind,
      span,
      text: this.text.slice(span.start, span.end),
      ...(kind === 'stray' && previous !== undefined && { at: previous }),
    });
  }

  /** Lets continuation lines go on with what this line says. */
  private openProse(line: Line): ProseBuilder {
    const builder = new ProseBuilder(this.text);
    const { span } = restOfLine(line, this.text);
    builder.append(span.start, span.end);
    this.above = { kind: 'prose', builder };
    return builder;
  }

  private finishLater(line: Line, use: (prose: ReturnType<ProseBuilder['build']>) => void): void {
    const builder = this.openProse(line);
    const at = lineSpan(line).end;
    this.unfinished.push(() => use(builder.build(at)));
  }
}

/** Where the missing colon of a line belongs: behind the name, or behind the keyword. */
function colonPlace(line: Line): number {
  const name = line.leaves.find((leaf) => leaf.type === 'NAME');
  return name?.end ?? line.leaves[0]!.end;
}
