import type { Jump, Name, Prose, Span } from '../conversation/model.ts';
import { endWord } from '../language/keywords.ts';
import { nearest } from '../text/distance.ts';
import { nameKey } from '../text/fold.ts';
import type { Blocks } from './blocks.ts';
import { nameOf } from './declarations.ts';
import type { DraftChoice, DraftOption, DraftPhase, DraftScale, DraftStep } from './draft.ts';
import { keywordOf, type Line, restOfLine } from './lines.ts';
import type { Notes } from './notes.ts';
import { proseOf } from './prose.ts';
import { readScaleHead } from './scale-line.ts';

/** Reads the lines that open and close blocks, and those that lead elsewhere. */
export class BlockLines {
  readonly phases: DraftPhase[] = [];
  readonly scales: DraftScale[] = [];
  readonly steps: DraftStep[] = [];
  readonly choices: DraftChoice[] = [];
  private readonly jumps: { target: Name; line: Span; from: readonly number[] }[] = [];
  private readonly blocks: Blocks;
  private readonly notes: Notes;

  constructor(blocks: Blocks, notes: Notes) {
    this.blocks = blocks;
    this.notes = notes;
  }

  /** Reads one line; a line of any other kind is left alone. */
  read(line: Line, span: Span): void {
    switch (line.kind) {
      case 'Phase':
        this.readPhase(line, span);
        break;
      case 'Scale':
        this.readScale(line, span);
        break;
      case 'Step':
        this.readStep(line, span);
        break;
      case 'Choice':
        this.readChoice(line, span);
        break;
      case 'Option':
        this.readOption(line, span);
        break;
      case 'Feedback':
        this.readFeedback(line, span);
        break;
      case 'BlockEnd':
        this.readBlockEnd(line, span);
        break;
      case 'GoTo':
        this.readJump(line, span);
    }
  }

  private readPhase(line: Line, span: Span): void {
    this.blocks.closeAll(span.start);
    const name = restOfLine(line, this.notes.script);
    if (name.text === '') this.notes.fault('text-missing', span);
    const phase: DraftPhase = { name, line: span, span: { ...span } };
    this.phases.push(phase);
    this.blocks.push({ kind: 'phase', phase, hasTurn: false });
    this.blocks.add('phase', { phase });
  }

  private readScale(line: Line, span: Span): void {
    const open = this.blocks.findInOption('scale') ?? this.blocks.findInOption('step');
    if (open !== undefined) this.blocks.closeThrough(open, span.start);
    const { unread, ...head } = readScaleHead(nameOf(line, this.notes.script));
    const mixed = (head.range.low.number === undefined) !== (head.range.high.number === undefined);
    if (unread !== undefined) this.notes.fault('scale-unreadable', unread.span);
    else if (mixed) this.notes.fault('scale-unreadable', head.rangeName!.span);
    const scale: DraftScale = {
      ...head,
      subject: proseOf(this.notes.script, restOfLine(line, this.notes.script).span),
      steps: [],
      line: span,
      span: { ...span },
    };
    this.scales.push(scale);
    this.blocks.push({ kind: 'scale', scale, hasTurn: false });
    this.blocks.add('scale', { scale });
    this.notes.finishLater(line, (subject) => {
      scale.subject = subject;
    });
  }

  private readStep(line: Line, span: Span): void {
    const scaleBlock = this.blocks.find('scale');
    const before = this.blocks.findInOption('step');
    if (before !== undefined) this.blocks.closeThrough(before, span.start);
    const numberName = nameOf(line, this.notes.script);
    const step: DraftStep = {
      number: numberName === undefined ? Number.NaN : Number(numberName.text),
      ...(numberName && { numberName }),
      title: proseOf(this.notes.script, restOfLine(line, this.notes.script).span),
      ...(scaleBlock && { scale: scaleBlock.scale }),
      line: span,
      span: { ...span },
    };
    scaleBlock?.scale.steps.push(step);
    this.steps.push(step);
    this.blocks.push({ kind: 'step', step, hasTurn: false });
    this.blocks.add('step', { step, ...(scaleBlock && { scale: scaleBlock.scale }) });
    this.notes.openProse(line);
  }

  private readChoice(line: Line, span: Span): void {
    const choice = this.openChoice(proseOf(this.notes.script, span), span);
    this.notes.finishLater(line, (question) => {
      choice.question = question;
    });
  }

  private openChoice(question: Prose, span: Span): DraftChoice {
    const choice: DraftChoice = { question, options: [], line: span, span: { ...span } };
    this.choices.push(choice);
    this.blocks.add('choice', { choice });
    this.blocks.openChoice(choice);
    return choice;
  }

  private readOption(line: Line, span: Span): void {
    const block = this.blocks.find('choice') ?? this.choiceLeftOut(span);
    this.blocks.closeInside(block, span.start);
    const choice = block.choice;
    const option: DraftOption = {
      label: proseOf(this.notes.script, span),
      choice,
      line: span,
      span: { ...span },
    };
    choice.options.push(option);
    this.blocks.push({ kind: 'option', option, hasTurn: false });
    this.blocks.add('option', { option, choice });
    this.notes.finishLater(line, (label) => {
      option.label = label;
    });
  }

  /** An option without a choice above it begins one: the options that follow are then no faults as well. */
  private choiceLeftOut(span: Span) {
    this.notes.fault('option-outside-choice', span);
    this.openChoice(proseOf(this.notes.script, { start: span.start, end: span.start }), span);
    return this.blocks.find('choice')!;
  }

  private readFeedback(line: Line, span: Span): void {
    const block = this.blocks.find('option');
    if (block === undefined) {
      this.notes.fault('feedback-outside-option', span);
      this.notes.openProse(line);
      return;
    }
    this.notes.finishLater(line, (feedback) => {
      block.option.feedback = feedback;
    });
  }

  private readBlockEnd(line: Line, span: Span): void {
    const block = this.blocks.find(keywordOf(line) === 'END_SCALE' ? 'scale' : 'choice');
    if (block === undefined) this.notes.fault('nothing-to-end', span);
    else this.blocks.closeThrough(block, span.end);
    const rest = restOfLine(line, this.notes.script);
    const before = line.leaves.findLast((leaf) => leaf.end <= rest.span.start)!;
    if (rest.text !== '') this.notes.fault('text-after-end', rest.span, before.end);
  }

  private readJump(line: Line, span: Span): void {
    const target = restOfLine(line, this.notes.script);
    if (target.text === '') {
      this.notes.fault('text-missing', span);
      return;
    }
    this.jumps.push({ target, line: span, from: this.blocks.leave() });
  }

  /** The jumps of the script, each led to its phase or to the moment `end`. */
  connectJumps(end: number): Jump[] {
    const phaseMoments = this.blocks.moments.filter((moment) => moment.kind === 'phase');
    const names = phaseMoments.map((moment) => [nameKey(moment.phase!.name.text), moment] as const);
    return this.jumps.map(({ target, line, from }) => {
      const key = nameKey(target.text);
      const goal = phaseMoments.find((moment) => nameKey(moment.phase!.name.text) === key);
      const ends = goal === undefined && (key === endWord.nl || key === endWord.en);
      // A typing error in the name of a phase leaves the paths as they were meant.
      const meant = goal ?? (ends ? undefined : nearest(key, names)[0]);
      const to = meant?.index ?? (ends ? end : undefined);
      if (to !== undefined) for (const moment of from) this.blocks.connect(moment, to);
      return { target, line, ends, ...(goal && { phase: goal.phase! }) };
    });
  }
}
