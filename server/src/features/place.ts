/** What surrounds a place in a script: the open blocks, who spoke last, who may speak next. */
import type {
  Choice,
  Conversation,
  Option,
  Participant,
  Phase,
  Scale,
  Span,
  SpeakerRole,
  Step,
  Turn,
} from '../conversation/model.ts';
import { nameKey } from '../text/fold.ts';
import { lineAt, type ScriptDocument } from './document.ts';

/** The innermost open block of each kind before a line. */
export interface OpenBlocks {
  readonly phase: Phase | undefined;
  readonly scale: Scale | undefined;
  readonly step: Step | undefined;
  readonly choice: Choice | undefined;
  readonly option: Option | undefined;
}

/** The blocks that a line beginning at `lineStart` would stand in. */
export function openBlocksAt(document: ScriptDocument, lineStart: number): OpenBlocks {
  const { phases, scales, steps, choices } = document.conversation;
  const end = lastPlace(document);
  const ended = endedByLastLine(document, end);
  const isOpen = ({ span }: { readonly span: Span }) => {
    if (span.start >= lineStart) return false;
    if (lineStart <= span.end) return true;
    return span.end === end && span.start < ended;
  };
  const choice = choices.findLast(isOpen);
  const option = choice?.options.findLast(isOpen);
  return {
    phase: phases.findLast(isOpen),
    scale: scales.findLast(isOpen),
    step: steps.findLast(isOpen),
    choice,
    option: option ?? choices.findLast((each) => each !== choice && isOpen(each))?.options.findLast(isOpen),
  };
}

/** Where the last word of the script ends: blocks that nothing else ends, end here. */
function lastPlace({ text }: ScriptDocument): number {
  return text.trimEnd().length;
}

/** Where the block begins that the script's last line ends in so many words; beyond all places if there is none. */
function endedByLastLine(document: ScriptDocument, end: number): number {
  const line = lineAt(document, end);
  if (line.kind !== 'BlockEnd') return Number.POSITIVE_INFINITY;
  const { scales, choices } = document.conversation;
  const endsScale = line.leaves.some((leaf) => leaf.type === 'END_SCALE');
  const blocks: readonly { readonly span: Span }[] = endsScale ? scales : choices;
  return blocks.findLast(({ span }) => span.end === end)?.span.start ?? Number.POSITIVE_INFINITY;
}

/** Where the head of a script ends: the first turn or block begins. Without any: beyond all places. */
export function headEnd({ turns, phases, scales, choices, steps }: Conversation): number {
  const firsts = [turns[0], phases[0], scales[0], choices[0], steps[0]];
  return Math.min(...firsts.map((first) => first?.span.start ?? Number.POSITIVE_INFINITY));
}

/** The last turn that begins before this place. */
export function turnBefore({ turns }: Conversation, offset: number): Turn | undefined {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1];
}

/** The last turn that leads to this place: at the head of an option, the one before its choice. */
export function turnLeadingTo(
  { conversation }: ScriptDocument,
  offset: number,
  { choice, option }: OpenBlocks,
): Turn | undefined {
  const last = turnBefore(conversation, offset);
  const startsOption = option !== undefined && (last === undefined || last.span.start < option.span.start);
  return startsOption && choice !== undefined ? turnBefore(conversation, choice.span.start) : last;
}

/** Each participant once, in the order of their declarations. */
export function participantsOnce({ participants }: Conversation): readonly Participant[] {
  const seen = new Map<string, Participant>();
  for (const participant of participants) {
    const key = nameKey(participant.name.text);
    if (key !== '' && !seen.has(key)) seen.set(key, participant);
  }
  return [...seen.values()];
}

/**
 * The participants with the likeliest next speaker first: after a professional a client, after a client a
 * professional, and of each the one who spoke most lately. Who spoke last comes last.
 */
export function nextSpeakers(conversation: Conversation, last: Turn | undefined): readonly Participant[] {
  const participants = participantsOnce(conversation);
  const lately = new Map<Participant, number>();
  for (let index = last?.index ?? -1; index >= 0 && lately.size < participants.length; index--) {
    const { speaker } = conversation.turns[index]!;
    if (speaker !== undefined && !lately.has(speaker)) lately.set(speaker, index);
  }
  const wanted: SpeakerRole = last?.role === 'professional' ? 'client' : 'professional';
  const rank = (participant: Participant) => {
    if (participant === last?.speaker) return 2;
    return participant.role === wanted ? 0 : 1;
  };
  const spokeAt = (participant: Participant) => lately.get(participant) ?? -1;
  return [...participants].sort((a, b) => rank(a) - rank(b) || spokeAt(b) - spokeAt(a));
}

/** Who is likeliest meant by the professional or the client here: who spoke last, else the first declared. */
export function nameOfRole(
  conversation: Conversation,
  role: 'professional' | 'client',
  last: Turn | undefined,
): string | undefined {
  for (let index = last?.index ?? -1; index >= 0; index--) {
    const { speaker } = conversation.turns[index]!;
    if (speaker?.role === role) return speaker.name.text;
  }
  return participantsOnce(conversation).find((each) => each.role === role)?.name.text;
}
