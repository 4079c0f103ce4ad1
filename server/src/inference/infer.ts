/**
 * Which technique an utterance is, by its words: a pure function of text and setting. Nothing is said where
 * the words are not clear; a wrong guess costs a writer more than a missing one.
 */
import { isKindOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard } from '../conversation/model.ts';
import { Lexicon } from '../text/phrases.ts';
import { addressed, byPraise, praiseCues } from './affirmations.ts';
import { byCheck, checkCues } from './checks.ts';
import { answerCues, byClient } from './client.ts';
import { byExchange, exchangeCues } from './exchange.ts';
import { byEncouragement, byInformation, byStructure, informationCues } from './information.ts';
import { asksSomething } from './question-forms.ts';
import { byForm, questionCues } from './questions.ts';
import { byGuess, byReflection, reflectionCues } from './reflections.ts';
import { byScale, byScaleExplanation, scaleCues } from './scale.ts';
import { bySolution, bySolutionLead, solutionCues } from './solution.ts';
import { bySummary, summaryCues } from './summaries.ts';
import { talkCues } from './talk.ts';
import { type Setting, type View, viewsOf } from './view.ts';

export type { Setting } from './view.ts';

/** A stretch of a text, as offsets in it, that is one utterance. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly heard?: Heard | undefined;
}

/** Below this nothing is said: chosen so that nine in ten are right on the development set. */
const THRESHOLD = 0.7;

const professionalLexicon = new Lexicon({
  ...questionCues,
  ...exchangeCues,
  ...checkCues,
  ...scaleCues,
  ...solutionCues,
  ...summaryCues,
  ...informationCues,
  ...praiseCues,
  ...reflectionCues,
});
const clientLexicon = new Lexicon({ ...answerCues, ...talkCues });

/** The technique that the words of one utterance show, or undefined where they are not clear enough. */
export function hear(text: string, setting: Setting): Heard | undefined {
  const views = viewsIn(text, setting);
  if (views.length === 0) return undefined;
  if (views.length === 1) return hearSentence(views[0]!);
  return setting.role === 'professional' ? wholeOfProfessional(views) : wholeOfClient(views);
}

/** Splits what is said without a tag into utterances: neighbouring sentences of one technique are one. */
export function segment(text: string, setting: Setting): readonly Segment[] {
  const views = viewsIn(text, setting);
  if (views.length === 0) return [{ from: 0, to: text.length }];
  const drafts: Draft[] = [];
  for (const view of views) addTo(drafts, view, hearSentence(view));
  return drafts.map(({ from, heard }, index) => ({
    from: index === 0 ? 0 : from,
    to: drafts[index + 1]?.from ?? text.length,
    heard,
  }));
}

function viewsIn(text: string, setting: Setting): readonly View[] {
  if (setting.role === 'professional') return viewsOf(text, setting, professionalLexicon);
  return setting.role === 'client' ? viewsOf(text, setting, clientLexicon) : [];
}

function hearSentence(view: View): Heard | undefined {
  const heard = view.setting.role === 'professional' ? byProfessional(view) : byClient(view);
  return heard !== undefined && heard.confidence >= THRESHOLD ? heard : undefined;
}

/** The recognisers in the order in which the more specific goes before the more general. */
function byProfessional(view: View): Heard | undefined {
  if (asks(view)) {
    return (
      byCheckAmongSteps(view) ??
      bySummary(view) ??
      byScale(view) ??
      byExchange(view) ??
      bySolution(view) ??
      byForm(view) ??
      byGuess(view)
    );
  }
  return (
    byEncouragement(view) ??
    bySummary(view) ??
    byScaleStatement(view) ??
    byStructure(view) ??
    byInformation(view) ??
    byPraise(view) ??
    byReflection(view)
  );
}

function asks(view: View): boolean {
  return asksSomething(view) || view.has('bareCheck') || view.has('inviteSummary');
}

/** Inside a step only a bare check is one: any other question is the step's. */
function byCheckAmongSteps(view: View): Heard | undefined {
  return view.setting.step === undefined || view.has('bareCheck') ? byCheck(view) : undefined;
}

function byScaleStatement(view: View): Heard | undefined {
  return byScaleExplanation(view) ?? byScale(view);
}

/** Two ends of a scale in two sentences, or the scale in one and an end of it in another. */
function explanationOf(views: readonly View[]): Heard | undefined {
  const ends = views.filter((view) => view.has('scaleEnd') && !view.isQuestion).length;
  if (ends === 0 || (ends === 1 && !views.some((view) => view.has('scaleTalk')))) return undefined;
  return { technique: 'scale-explanation', confidence: 0.85 };
}

/** Several sentences as one utterance. */
function wholeOfProfessional(views: readonly View[]): Heard | undefined {
  const heards = views.map(hearSentence);
  const explanation = heards.find((each) => each?.technique === 'scale-explanation') ?? explanationOf(views);
  const last = heards[heards.length - 1];
  const lastView = views[views.length - 1]!;
  const question = lastView.isQuestion || isKindOf(last?.technique, 'question');
  if (explanation !== undefined && !question) return explanation;
  if (heards[0]?.technique === 'summary' && !question) return heards[0];
  const summary = heards.find((each) => each?.technique === 'summary');
  if (summary !== undefined) return summary;
  if (last?.technique === 'check' && views[0]!.toTheEnd - lastView.length >= SUMMARY_BEFORE_CHECK) {
    return { technique: 'summary', confidence: 0.8 };
  }
  if (question) return last?.technique === 'open-question' ? asked(views, last) : last;
  if (views.some((view) => view.isQuestion)) return undefined;
  return agreed(views, heards);
}

/** So many words before a check retell: fewer are a single thing that is checked. */
const SUMMARY_BEFORE_CHECK = 16;

/** "Stel dat het lukt. Wat doe je dan?": the first sentence says what the question is about. */
function asked(views: readonly View[], question: Heard): Heard | undefined {
  const first = views[0]!;
  if (views.some((view) => view.positions().length > 0)) return undefined;
  return first.isQuestion ? question : (bySolutionLead(first) ?? question);
}

/** What several statements are: their one technique, where nothing contradicts it. */
function agreed(views: readonly View[], heards: readonly (Heard | undefined)[]): Heard | undefined {
  const [first, ...others] = heards;
  if (first === undefined) return praised(views, heards);
  if (first.technique === 'affirmation' || first.technique === 'information' || first.technique === 'advice')
    return first;
  if (
    first.technique === 'reflection' &&
    views.slice(1).some((view) => view.has('appreciation') || view.has('praise'))
  ) {
    return { technique: 'affirmation', confidence: 0.8 };
  }
  return others.every((each) => each === undefined || each.technique === first.technique) ? first : undefined;
}

/** Behaviour and then praise is an affirmation. */
function praised(views: readonly View[], heards: readonly (Heard | undefined)[]): Heard | undefined {
  const appreciates = views.slice(1).some((view) => view.has('appreciation') || view.has('praise'));
  if (appreciates && YOU_FIRST.test(views[0]!.text)) return { technique: 'affirmation', confidence: 0.8 };
  const found = new Set(heards.map((each) => each?.technique));
  return found.size === 2 &&
    heards[1] !== undefined &&
    heards.length === 2 &&
    heards[1].technique !== 'reflection'
    ? heards[1]
    : undefined;
}

const YOU_FIRST = /^(?:je|jij|u|jullie|you|you've) /i;

function wholeOfClient(views: readonly View[]): Heard | undefined {
  const heards = views.map(hearSentence);
  const first = heards.find((each) => each !== undefined);
  if (first === undefined) return undefined;
  if (first.technique === 'confirmation')
    return heards[0] === undefined ? undefined : confirmed(views, heards);
  if (ANSWERS.has(first.technique) || first.technique === 'position') return first;
  return heards.every((each) => each === undefined || each.technique === first.technique) ? first : undefined;
}

/** "Ja. Ik wil weer lucht hebben.": where much follows on the yes, the utterance is what follows. */
function confirmed(views: readonly View[], heards: readonly (Heard | undefined)[]): Heard | undefined {
  const behind = views.slice(1).reduce((words, view) => words + view.length, 0);
  if (behind <= MOST_BEHIND_YES) return heards[0];
  const others = heards.slice(1).filter((each) => each !== undefined);
  return others.length > 0 && others.every((each) => each.technique === others[0]!.technique)
    ? others[0]
    : undefined;
}

const MOST_BEHIND_YES = 4;

const ANSWERS: ReadonlySet<TechniqueId> = new Set([
  'correction',
  'permission-given',
  'permission-refused',
] as const);

/** An utterance while its sentences are being gathered. */
interface Draft {
  readonly from: number;
  /** Its last sentence. */
  last: View;
  heard: Heard | undefined;
}

function addTo(drafts: Draft[], view: View, heard: Heard | undefined): void {
  const draft = drafts[drafts.length - 1];
  if (draft === undefined) {
    drafts.push({ from: view.sentence.from, last: view, heard });
    return;
  }
  if (isPraised(draft, view, heard)) draft.heard = { technique: 'affirmation', confidence: 0.8 };
  else if (draft.heard?.technique !== heard?.technique && !goesOn(draft.heard, view, heard)) {
    drafts.push({ from: view.sentence.from, last: view, heard });
    return;
  }
  draft.last = view;
}

/** "Je hebt een week niet gevapet. Sterk.": behaviour and then praise is an affirmation. */
function isPraised(draft: Draft, view: View, heard: Heard | undefined): boolean {
  if (heard?.technique !== 'compliment' || !view.has('appreciation') || draft.last.isQuestion) return false;
  return (draft.heard === undefined || draft.heard.technique === 'reflection') && addressed(draft.last);
}

/** Techniques that take up the plain statements behind them. */
const TAKES_UP: ReadonlySet<TechniqueId> = new Set([
  'summary',
  'information',
  'advice',
  'options',
  'scale-explanation',
  'affirmation',
] as const);

function goesOn(before: Heard | undefined, view: View, heard: Heard | undefined): boolean {
  if (before === undefined || asks(view) || !TAKES_UP.has(before.technique)) return false;
  if (heard === undefined) return view.length > 1;
  if (before.technique === 'summary')
    return isKindOf(heard.technique, 'reflection') || heard.technique === 'affirmation';
  if (before.technique === 'affirmation') return heard.technique === 'compliment' && view.has('appreciation');
  return (
    (before.technique === 'information' || before.technique === 'advice') &&
    isKindOf(heard.technique, 'information')
  );
}
