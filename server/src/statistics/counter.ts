/** Counts what happens in a conversation, moment by moment. */

import { isA } from '../conversation/ask.ts';
import type { Conversation, Moment, Turn, Utterance } from '../conversation/model.ts';
import { isSubstantive } from '../rules/shared/script/whole-script.ts';
import { type QuestionCode, questionCode } from '../rules/shared/wording/question-codes.ts';
import { nameKey } from '../text/fold.ts';
import { countWords } from '../text/words.ts';
import { behaviourOf, givesBack, isHum, isInput, reflectionCode } from './codes.ts';
import { type Behaviour, type Draft, noCounts, type ReflectionCode } from './counts.ts';

/** How long a silence lasts that does not tell, in seconds: about what it takes before somebody goes on talking. */
export const USUAL_SILENCE = 4;

/** What is remembered from moment to moment. */
export interface Memory {
  /** Whose turn it is; undefined where the next line opens a turn in any case. */
  readonly speaker: string | undefined;
  /** Whether the last line asked something: what is said then is an answer, however short. */
  readonly asked: boolean;
  /** What the turn of a professional that is going on has been coded with. */
  readonly codes: Codes;
  /** Questions asked since something was given back. */
  readonly questions: number;
  /** Whole turns of the professional since a reflection; the one that is going on is not among them. */
  readonly unreflected: number;
}

interface Codes {
  readonly question?: QuestionCode;
  readonly reflection?: ReflectionCode;
  readonly substantive?: true;
  readonly input?: true;
  readonly behaviours: readonly Behaviour[];
  /** Whether a question of this turn is in the run of questions already. */
  readonly inRun?: true;
  /** Whether the turn counts where turns without a reflection are counted. */
  readonly counts?: true;
}

const noCodes: Codes = { behaviours: [] };
export const nothingYet: Memory = {
  speaker: undefined,
  asked: false,
  codes: noCodes,
  questions: 0,
  unreflected: 0,
};

export class Counter {
  readonly counts: Draft = noCounts();
  private readonly silences: ReadonlyMap<number, number>;

  constructor(conversation: Conversation) {
    this.silences = silencesOf(conversation);
  }

  /** Counts a moment, after what is remembered of the ones before it. */
  count(memory: Memory, moment: Moment): Memory {
    if (moment.kind === 'end') return this.endTurn(memory);
    if (moment.kind === 'silence') {
      this.counts.silences++;
      this.counts.silenceSeconds += this.silences.get(moment.index)!;
      return memory;
    }
    return moment.turn === undefined ? memory : this.countTurn(memory, moment.turn);
  }

  /** The turn that is going on is over. */
  endTurn(memory: Memory): Memory {
    const { codes } = memory;
    const isUnreflected = codes.counts === true && codes.reflection === undefined;
    const unreflected = memory.unreflected + (isUnreflected ? 1 : 0);
    const { longest } = this.counts;
    longest.withoutReflection = Math.max(longest.withoutReflection, unreflected);
    return { ...memory, speaker: undefined, codes: noCodes, unreflected };
  }

  private countTurn(before: Memory, turn: Turn): Memory {
    for (const { prose } of turn.utterances) this.counts.words[turn.role] += countWords(prose);
    this.countTechniques(turn);
    // What a client hums while the professional talks takes nobody's turn.
    if (turn.role === 'client' && before.speaker !== undefined && !before.asked && isHum(turn)) return before;
    const speaker = `${turn.role} ${nameKey(turn.label.text)}`;
    let memory = before;
    if (speaker !== before.speaker) {
      memory = { ...this.endTurn(before), speaker };
      this.counts.turns[turn.role]++;
    }
    const last = turn.utterances.at(-1);
    memory = { ...memory, asked: last?.prose.text.endsWith('?') === true };
    if (turn.role !== 'professional') return memory;
    for (const utterance of turn.utterances) memory = this.code(memory, utterance);
    return memory;
  }

  private countTechniques({ utterances, role }: Turn): void {
    const { techniques } = this.counts;
    for (const utterance of utterances) {
      const { technique, inferred, prose } = utterance;
      if (technique === undefined) {
        if (prose.text !== '') this.counts.unrecognised++;
        continue;
      }
      const { tagged, inferred: heard } = techniques[technique] ?? { tagged: 0, inferred: 0 };
      techniques[technique] = { tagged: tagged + (inferred ? 0 : 1), inferred: heard + (inferred ? 1 : 0) };
      if (role !== 'client') continue;
      if (isA(utterance, 'change-talk')) this.counts.changeTalk++;
      if (isA(utterance, 'sustain-talk')) this.counts.sustainTalk++;
    }
  }

  /** Codes an utterance of a professional: of each kind of code a turn has one. */
  private code(memory: Memory, utterance: Utterance): Memory {
    const { counts } = this;
    const { codes } = memory;
    const substantive = codes.substantive === true || isSubstantive(utterance) || isInput(utterance);
    if (substantive && codes.substantive !== true) counts.substantiveTurns++;
    const input = codes.input === true || isInput(utterance);
    if (input && codes.input !== true) counts.inputTurns++;
    const behaviours = behaviourOf
      .filter(([behaviour, families]) => !codes.behaviours.includes(behaviour) && isA(utterance, ...families))
      .map(([behaviour]) => behaviour);
    for (const behaviour of behaviours) counts.behaviours[behaviour]++;
    const question = weightier(codes.question, questionCode(utterance), questionWeights);
    if (question !== codes.question) recode(counts.questions, codes.question, question!);
    const reflection = weightier(codes.reflection, reflectionCode(utterance), reflectionWeights);
    if (reflection !== codes.reflection) recode(counts.reflections, codes.reflection, reflection!);
    const after: Codes = {
      ...(question !== undefined && { question }),
      ...(reflection !== undefined && { reflection }),
      ...(substantive && { substantive }),
      ...(input && { input }),
      ...((codes.counts === true || isFree(utterance)) && { counts: true as const }),
      behaviours: behaviours.length === 0 ? codes.behaviours : [...codes.behaviours, ...behaviours],
    };
    return this.run(memory, after, utterance);
  }

  /** How the runs go on: of questions without anything given back, and of turns without a reflection. */
  private run(memory: Memory, codes: Codes, utterance: Utterance): Memory {
    const { longest } = this.counts;
    let { questions, unreflected } = memory;
    let inRun = memory.codes.inRun === true;
    if (givesBack(utterance)) {
      questions = 0;
      inRun = false;
    }
    if (!inRun && utterance.turn.step === undefined && questionCode(utterance) !== undefined) {
      questions++;
      inRun = true;
      longest.questions = Math.max(longest.questions, questions);
    }
    if (codes.reflection !== undefined && memory.codes.reflection === undefined) unreflected = 0;
    return { ...memory, codes: inRun ? { ...codes, inRun } : codes, questions, unreflected };
  }
}

/** Whether a reflection could stand here: not in the steps of a scale, nor in those of exchanging information. */
function isFree(utterance: Utterance): boolean {
  if (utterance.turn.step !== undefined || !isSubstantive(utterance)) return false;
  return !isA(utterance, 'elicit-need', 'information', 'elicit-reaction');
}

/** The last real question of a turn counts, before a check; a complex reflection before a simple one. */
const questionWeights: Readonly<Record<QuestionCode, number>> = {
  unspecified: 0,
  check: 0,
  closed: 1,
  open: 1,
};
const reflectionWeights: Readonly<Record<ReflectionCode, number>> = { unspecified: 0, simple: 1, complex: 2 };

/** The code that counts: of two that weigh the same, the later one. */
function weightier<Code extends string>(
  known: Code | undefined,
  next: Code | undefined,
  weights: Readonly<Record<Code, number>>,
): Code | undefined {
  if (known === undefined || next === undefined) return next ?? known;
  return weights[next] >= weights[known] ? next : known;
}

function recode<Code extends string>(
  counts: Record<Code, number>,
  before: Code | undefined,
  after: Code,
): void {
  if (before !== undefined) counts[before]--;
  counts[after]++;
}

/** How long each silence lasts, by its moment: silences and their directions stand in the same order. */
function silencesOf({ moments, directions }: Conversation): ReadonlyMap<number, number> {
  const silent = directions.filter((direction) => direction.silence);
  const found = moments.filter((moment) => moment.kind === 'silence');
  return new Map(found.map((moment, index) => [moment.index, silent[index]?.seconds ?? USUAL_SILENCE]));
}
