/** What stands in which option of a choice. */
import { once } from '../../../conversation/ask.ts';
import type {
  Choice,
  Conversation,
  Direction,
  Directive,
  Jump,
  Option,
  Span,
  Turn,
} from '../../../conversation/model.ts';

/** What stands in one option itself, and not in an option of a choice inside it. */
export interface Inside {
  readonly turns: readonly Turn[];
  readonly jumps: readonly Jump[];
  readonly directions: readonly Direction[];
  readonly directives: readonly Directive[];
  readonly choices: readonly Choice[];
}

type Draft = { -readonly [K in keyof Inside]: Inside[K] extends readonly (infer Each)[] ? Each[] : never };

/** What stands in each option. Worked out once, in one pass over the lines. */
export function insideOptions(conversation: Conversation): ReadonlyMap<Option, Inside> {
  return once(conversation, gather, () => gather(conversation));
}

function gather(conversation: Conversation): Map<Option, Draft> {
  const inside = new Map<Option, Draft>();
  const options = conversation.choices
    .flatMap((choice) => choice.options)
    .sort((a, b) => a.line.start - b.line.start);
  for (const option of options)
    inside.set(option, { turns: [], jumps: [], directions: [], directives: [], choices: [] });
  const sort = <Each>(all: readonly Each[], at: (each: Each) => Span, put: (to: Draft, each: Each) => void) =>
    intoInnermost(options, all, at, (option, each) => put(inside.get(option)!, each));
  for (const turn of conversation.turns)
    if (turn.option !== undefined) inside.get(turn.option)?.turns.push(turn);
  sort(
    conversation.jumps,
    (jump) => jump.line,
    (to, jump) => to.jumps.push(jump),
  );
  sort(
    conversation.directions,
    (direction) => direction.text.span,
    (to, direction) => to.directions.push(direction),
  );
  sort(
    conversation.directives,
    (directive) => directive.line,
    (to, directive) => to.directives.push(directive),
  );
  sort(
    conversation.choices,
    (choice) => choice.line,
    (to, choice) => to.choices.push(choice),
  );
  return inside;
}

/** Gives each of these, in the order of the script, to the innermost option that it stands in. */
function intoInnermost<Each>(
  options: readonly Option[],
  all: readonly Each[],
  placeOf: (each: Each) => Span,
  put: (option: Option, each: Each) => void,
): void {
  const open: Option[] = [];
  let next = 0;
  for (const each of all) {
    const { start } = placeOf(each);
    for (; next < options.length && options[next]!.line.start < start; next++) open.push(options[next]!);
    while (open.length > 0 && open[open.length - 1]!.span.end <= start) open.pop();
    const option = open[open.length - 1];
    if (option !== undefined) put(option, each);
  }
}
