import type { Conversation, Name } from '../conversation/model.ts';
import { spanIn } from '../conversation/places.ts';

const NAME_IN_LIST = /[^,\s][^,]*/g;

/** The techniques that the `oefent` lines name, each with its place. */
export function practisedNames(conversation: Conversation): readonly Name[] {
  return conversation.fields
    .filter((field) => field.kind === 'practises')
    .flatMap(({ value }) =>
      [...value.text.matchAll(NAME_IN_LIST)].map((match) => {
        const text = match[0].trimEnd();
        return { text, span: spanIn(value, match.index, match.index + text.length) };
      }),
    );
}
