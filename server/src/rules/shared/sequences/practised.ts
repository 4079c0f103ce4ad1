/** What a script says it practises: the names in its field `oefent`. */
import { type TechniqueId, techniqueNamed } from '../../../catalogue/catalogue.ts';
import { fieldOf } from '../../../conversation/ask.ts';
import type { Conversation, OwnTechnique, Span } from '../../../conversation/model.ts';
import { spanIn } from '../../../conversation/places.ts';
import { techniqueKey } from '../../../text/fold.ts';

/** A name as it stands in the field, with what it names: a technique, one of the script's own, or nothing known. */
export interface PractisedName {
  readonly name: string;
  readonly at: Span;
  readonly own?: OwnTechnique;
  readonly technique?: TechniqueId;
}

const PART = /[^,\s][^,]*/g;

/** The names in order. Of an own technique, `technique` is what it is a kind of. */
export function practisedIn(conversation: Conversation): readonly PractisedName[] {
  const value = fieldOf(conversation, 'practises')?.value;
  if (value === undefined) return [];
  return [...value.text.matchAll(PART)].map((part) => {
    const name = part[0].trimEnd();
    const at = spanIn(value, part.index, part.index + name.length);
    const own = conversation.ownTechniques.find(
      (each) => techniqueKey(each.name.text) === techniqueKey(name),
    );
    const technique = own === undefined ? techniqueNamed(name)?.id : own.kind;
    return { name, at, ...(own && { own }), ...(technique && { technique }) };
  });
}
