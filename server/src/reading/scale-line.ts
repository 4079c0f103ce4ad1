import { type ScaleKindId, scaleKinds } from '../catalogue/catalogue.ts';
import type { Name, PositionValue, ScaleRange } from '../conversation/model.ts';
import { nameKey } from '../text/fold.ts';
import { positionNamed } from './position.ts';

/** What stands between `schaal` and its colon. */
export interface ScaleHead {
  readonly kind: ScaleKindId;
  readonly kindName?: Name;
  readonly range: ScaleRange;
  readonly rangeName?: Name;
  /** Words that are neither a kind nor a range. */
  readonly unread?: Name;
}

const RANGE = /(?:^|\s)([^\s–-]+)\s*(?:-|–|\bto\b|\btot\b)\s*([^\s–-]+)\s*$/;
const WORD = /^[\p{L}\d.,]+$/u;

const kindByName: ReadonlyMap<string, ScaleKindId> = new Map(
  scaleKinds.flatMap((kind) =>
    [kind.id, kind.nl.name, ...kind.nl.aliases, kind.en.name, ...kind.en.aliases].map(
      (name) => [nameKey(name), kind.id] as const,
    ),
  ),
);

const USUAL_RANGE: ScaleRange = { low: { number: 0 }, high: { number: 10 } };

/** Reads kind and range; what is left out is success and 0-10. */
export function readScaleHead(head: Name | undefined): ScaleHead {
  if (head === undefined) return { kind: 'success', range: USUAL_RANGE };
  const { text, span } = head;
  const match = RANGE.exec(text);
  const range = match === null ? undefined : readRange(match[1]!, match[2]!);
  const kindEnd = range === undefined ? text.length : match!.index;
  const kindText = text.slice(0, kindEnd).trim();
  const result = { kind: 'success' as ScaleKindId, range: range ?? USUAL_RANGE };
  const rangeName = range && nameAt(text, match!.index, text.length, span.start);
  if (kindText === '') return { ...result, ...(rangeName && { rangeName }) };
  const kindName = nameAt(text, 0, kindEnd, span.start);
  const kind = kindByName.get(nameKey(kindText));
  if (kind === undefined) return { ...result, ...(rangeName && { rangeName }), unread: kindName };
  return { ...result, kind, kindName, ...(rangeName && { rangeName }) };
}

/** A range whose ends are each a number, a colour, or, beside a colour, a word that is none. */
function readRange(lowWord: string, highWord: string): ScaleRange | undefined {
  if (!WORD.test(lowWord) || !WORD.test(highWord)) return undefined;
  const low = positionNamed(lowWord);
  const high = positionNamed(highWord);
  if (low === undefined && high === undefined) return undefined;
  const unknown = (word: string): PositionValue => ({ unknown: word });
  return { low: low ?? unknown(lowWord), high: high ?? unknown(highWord) };
}

function nameAt(text: string, from: number, to: number, offset: number): Name {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  return { text: trimmed, span: { start: offset + start, end: offset + start + trimmed.length } };
}
