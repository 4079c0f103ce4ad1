/** Where lines stand in a script: what a fix needs that adds a line or joins one to the line above it. */
import type { Conversation, Participant, Span, SpeakerRole, Turn } from '../../../conversation/model.ts';
import { roleKeywords } from '../../../language/head.ts';
import type { Edit } from '../../contract.ts';
import { keywordIn } from './spelling.ts';
import { insertAt } from './writing.ts';

/** How far a line that goes on with the one above it stands in. */
export const INDENT = '  ';

/** The participants that the script itself declares. */
export function ownParticipants(conversation: Conversation): readonly Participant[] {
  return conversation.participants.filter((participant) => participant.from === undefined);
}

/** The keyword that declares somebody of this role. */
export function roleKeyword(conversation: Conversation, role: SpeakerRole): string {
  return keywordIn(conversation, roleKeywords[role]);
}

/** Declares somebody: under the last participant, else under the fields, else above all that happens. */
export function declare(conversation: Conversation, role: SpeakerRole, name: string): Edit {
  const line = `${roleKeyword(conversation, role)} ${name}`;
  const last = ownParticipants(conversation).at(-1);
  if (last !== undefined) return insertAt(last.line.end, `\n${line}`);
  const first = firstOfConversation(conversation);
  const head = [
    ...conversation.fields.map((field) => Math.max(field.line.end, field.value.span.end)),
    ...conversation.uses.map((use) => use.line.end),
  ].filter((end) => end <= first);
  return head.length > 0 ? insertAt(Math.max(...head), `\n\n${line}`) : insertAt(first, `${line}\n\n`);
}

/** Where the script begins to be more than its head. */
function firstOfConversation(conversation: Conversation): number {
  const { phases, scales, steps, choices, turns, directions, directives } = conversation;
  return Math.min(
    ...[phases, scales, steps, choices, directives].map((all) => all[0]?.line.start ?? conversation.span.end),
    turns[0]?.span.start ?? conversation.span.end,
    directions[0]?.text.span.start ?? conversation.span.end,
  );
}

/** Whether this turn's line would, if it stood in, go on with the turn before it: nothing stands in between. */
export function followsTurn(conversation: Conversation, turn: Turn): boolean {
  const before = conversation.turns[turn.index - 1];
  if (before === undefined) return false;
  const between = ({ start, end }: Span) => start < turn.span.start && end > before.span.end;
  return !linesBesideTurns(conversation).some(between);
}

function linesBesideTurns(conversation: Conversation): Span[] {
  const { fields, participants, ownTechniques, uses, phases, scales, steps, choices } = conversation;
  const options = choices.flatMap((choice) => choice.options);
  const own = [...participants, ...ownTechniques].filter((each) => each.from === undefined);
  return [
    ...[
      fields,
      own,
      uses,
      phases,
      scales,
      steps,
      choices,
      options,
      conversation.jumps,
      conversation.directives,
    ]
      .flat()
      .map((each) => each.line),
    ...options.flatMap((option) => option.feedback?.span ?? []),
    // The line that closes a block is its last one.
    ...[...scales, ...choices].map(({ span: { end } }) => ({ start: end - 1, end })),
    ...conversation.faults.filter((fault) => fault.kind !== 'stray').map((fault) => fault.span),
  ];
}
