import { techniqueNamed } from '../catalogue/catalogue.ts';
import type { Name, OwnTechnique, Participant, Use } from '../conversation/model.ts';
import { roleOfKeyword } from '../language/head.ts';
import { nameKey } from '../text/fold.ts';
import { type Line, labelOf, leafText, lineSpan, restOfLine } from './lines.ts';
import { proseOf } from './prose.ts';

/** What one file declares for itself and for the files that take it in. */
export interface Declarations {
  readonly uri: string;
  readonly participants: readonly Participant[];
  readonly ownTechniques: readonly OwnTechnique[];
  readonly uses: readonly Use[];
}

const NAME_AND_KIND = /^(.*?)\s*\(([^()]*)\)\s*$/;

/** Reads what a file declares, without reading its turns. */
export function readDeclarations(lines: readonly Line[], script: string, uri: string): Declarations {
  return {
    uri,
    participants: readParticipants(lines, script),
    ownTechniques: readOwnTechniques(lines, script),
    uses: readUses(lines, script),
  };
}

/** The files that these lines take in. */
export function readUses(lines: readonly Line[], script: string): Use[] {
  return lines
    .filter((line) => line.kind === 'Use')
    .map((line) => ({ path: restOfLine(line, script), line: lineSpan(line) }))
    .filter((use) => use.path.text !== '');
}

/** The techniques of one's own that these lines declare. */
export function readOwnTechniques(lines: readonly Line[], script: string): OwnTechnique[] {
  return lines
    .filter((line) => line.kind === 'Technique')
    .map((line) => readOwnTechnique(line, script))
    .filter((each) => each !== undefined);
}

/**
 * The participants that these lines declare. Where "Ander kind" is somebody's name, the line `Ander kind: hoi` is
 * a turn, and declares nobody called "kind"; `known` are people declared elsewhere.
 */
export function readParticipants(
  lines: readonly Line[],
  script: string,
  known: readonly Participant[] = [],
): Participant[] {
  const declared = lines
    .filter((line) => line.kind === 'Participant')
    .map((line) => ({ line, participant: readParticipant(line, script) }));
  const names = new Set(known.map((each) => nameKey(each.name.text)));
  for (const { participant } of declared)
    if (participant !== undefined) names.add(nameKey(participant.name.text));
  return declared
    .filter(({ line }) => !names.has(nameKey(labelOf(line, script)?.text ?? '')))
    .map(({ participant }) => participant)
    .filter((each) => each !== undefined);
}

/** A participant's line; undefined where it lacks the name. */
export function readParticipant(line: Line, script: string): Participant | undefined {
  const name = nameOf(line, script);
  if (name === undefined) return undefined;
  const role = roleOfKeyword.get(line.leaves[0]!.type);
  if (role === undefined) return undefined;
  return { name, role, description: proseOf(script, restOfLine(line, script).span), line: lineSpan(line) };
}

/** The line of a technique of one's own; undefined where it lacks the name. */
export function readOwnTechnique(line: Line, script: string): OwnTechnique | undefined {
  const whole = nameOf(line, script);
  if (whole === undefined) return undefined;
  const description = proseOf(script, restOfLine(line, script).span);
  const match = NAME_AND_KIND.exec(whole.text);
  const base = { description, line: lineSpan(line) };
  if (match === null || match[1] === '') return { ...base, name: whole };
  const { start } = whole.span;
  const name = { text: match[1]!, span: { start, end: start + match[1]!.length } };
  const kindStart = start + whole.text.lastIndexOf('(') + 1;
  const kindName = { text: match[2]!.trim(), span: { start: kindStart, end: kindStart + match[2]!.length } };
  const kind = techniqueNamed(kindName.text)?.id;
  return { ...base, name, kindName, ...(kind && { kind }) };
}

/** What stands between the keyword and its colon. */
export function nameOf(line: Line, script: string): Name | undefined {
  const leaf = line.leaves.find((each) => each.type === 'NAME');
  return leaf && { text: leafText(leaf, script), span: { start: leaf.start, end: leaf.end } };
}

/** Participants by the key of their names; of two that share one the first. */
export function byName(participants: readonly Participant[]): Map<string, Participant> {
  const map = new Map<string, Participant>();
  for (const participant of participants) {
    const key = nameKey(participant.name.text);
    if (!map.has(key)) map.set(key, participant);
  }
  return map;
}
