/**
 * The conversation while it is being read: the same shapes as the model, still open for writing. Only the
 * reader holds drafts; what it hands out is the read-only model.
 */
import type {
  Choice,
  Directive,
  Moment,
  Option,
  Phase,
  Scale,
  Span,
  Step,
  Turn,
  Utterance,
  Writable,
} from '../conversation/model.ts';

export type DraftSpan = Writable<Span>;
export type DraftTurn = Writable<Omit<Turn, 'utterances'>> & { utterances: Utterance[] };
export type DraftPhase = Writable<Omit<Phase, 'span'>> & { span: DraftSpan };
export type DraftScale = Writable<Omit<Scale, 'span' | 'steps'>> & { span: DraftSpan; steps: Step[] };
export type DraftStep = Writable<Omit<Step, 'span'>> & { span: DraftSpan };
export type DraftChoice = Writable<Omit<Choice, 'span' | 'options'>> & { span: DraftSpan; options: Option[] };
export type DraftOption = Writable<Omit<Option, 'span'>> & { span: DraftSpan };
export type DraftDirective = Writable<Directive>;
export type DraftMoment = Writable<Omit<Moment, 'next' | 'previous'>> & {
  next: number[];
  previous: number[];
};
