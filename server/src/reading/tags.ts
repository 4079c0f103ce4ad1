import { namesIn, techniqueNamed, techniques } from '../catalogue/catalogue.ts';
import type { OwnTechnique, PositionValue, Span, Tag } from '../conversation/model.ts';
import { editDistance, tolerance } from '../text/distance.ts';
import { techniqueKey } from '../text/fold.ts';
import { positionNamed, positionOrUnknown } from './position.ts';

const ONE_TO_FOUR_WORDS = /^[\p{L}\p{M}'’.-]+(?:[ \u00a0][\p{L}\p{M}'’.-]+){0,3}$/u;
const SENTENCE_END = /[.?!…:][)"'”’]*$/;
const LAST_WORD = /[\s\u00a0]([^\s\u00a0]+)$/;

const namesInBothLanguages: readonly string[] = techniques.flatMap((technique) =>
  [...namesIn(technique, 'nl'), ...namesIn(technique, 'en')].map(techniqueKey),
);

/** Finds what the tags of one script name: its own techniques first, then the catalogue's. */
export class TagReader {
  private readonly own: ReadonlyMap<string, OwnTechnique>;
  private readonly known = new Map<string, Omit<Tag, 'span' | 'name' | 'positionSpan'> | undefined>();

  constructor(own: readonly OwnTechnique[]) {
    this.own = new Map(own.map((technique) => [techniqueKey(technique.name.text), technique]));
  }

  /**
   * Reads `[…]` as a tag, or as undefined where it is meant as text: see decision on brackets.
   * `before` is what the utterance has said so far.
   */
  read(image: string, span: Span, before: string): Tag | undefined {
    const text = image.slice(1, -1);
    const meaning = this.meaningOf(text);
    const nameSpan = { start: span.start + 1, end: span.end - 1 };
    if (meaning !== undefined) {
      return {
        ...meaning,
        name: { text, span: nameSpan },
        span,
        ...positionPlace(meaning.position, text, nameSpan),
      };
    }
    const atOpening = before === '' || SENTENCE_END.test(before);
    if ((atOpening && ONE_TO_FOUR_WORDS.test(text.trim())) || this.resemblesName(text)) {
      return { name: { text, span: nameSpan }, span };
    }
    return undefined;
  }

  private meaningOf(text: string) {
    if (!this.known.has(text)) this.known.set(text, this.lookUp(text));
    return this.known.get(text);
  }

  private lookUp(text: string): Omit<Tag, 'span' | 'name' | 'positionSpan'> | undefined {
    const own = this.own.get(techniqueKey(text));
    if (own !== undefined) return own.kind === undefined ? { own } : { own, technique: own.kind };
    const technique = techniqueNamed(text);
    if (technique !== undefined) return { technique: technique.id };
    const argument = LAST_WORD.exec(text.trim());
    if (argument === null) return undefined;
    const withArgument = techniqueNamed(text.trim().slice(0, argument.index));
    if (withArgument?.takesPosition !== true) return undefined;
    return { technique: withArgument.id, position: positionOrUnknown(argument[1]!) };
  }

  /** Whether it is nearly a technique's name, a position behind it left out: `positei 4`. */
  private resemblesName(text: string): boolean {
    const argument = LAST_WORD.exec(text.trim())?.[1];
    const hasPosition = argument !== undefined && positionNamed(argument) !== undefined;
    const key = techniqueKey(hasPosition ? text.trim().slice(0, -argument.length) : text);
    const limit = tolerance(key);
    const isNear = (name: string) => editDistance(key, name, limit) <= limit;
    return limit > 0 && (namesInBothLanguages.some(isNear) || [...this.own.keys()].some(isNear));
  }
}

function positionPlace(
  position: PositionValue | undefined,
  text: string,
  name: Span,
): { positionSpan?: Span } {
  if (position === undefined) return {};
  const end = name.start + text.trimEnd().length;
  const word = LAST_WORD.exec(text.trimEnd())![1]!;
  return { positionSpan: { start: end - word.length, end } };
}
