import { techniqueNamed } from '../catalogue/catalogue.ts';
import type { Name, OwnTechnique, Participant, SpeakerRole, Use } from '../conversation/model.ts';
import { nameKey } from '../text/fold.ts';
import { type Line, leafText, lineSpan, restOfLine } from './lines.ts';
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
  const participants: Participant[] = [];
  const ownTechniques: OwnTechnique[] = [];
  const uses: Use[] = [];
  for (const line of lines) {
    if (line.kind === 'Participant') {
      const participant = readParticipant(line, script);
      if (participant !== undefined) participants.push(participant);
    } else if (line.kind === 'Technique') {
      const technique = readOwnTechnique(line, script);
      if (technique !== undefined) ownTechniques.push(technique);
    } else if (line.kind === 'Use') {
      const path = restOfLine(line, script);
      if (path.text !== '') uses.push({ path, line: lineSpan(line) });
    }
  }
  return { uri, participants, ownTechniques, uses };
}

/** A participant's line; undefined where it lacks the name. */
export function readParticipant(line: Line, script: string): Participant | undefined {
  const name = nameOf(line, script);
  if (name === undefined) return undefined;
  const role = roles[line.leaves[0]!.type];
  if (role === undefined) return undefined;
  return { name, role, description: proseOf(script, restOfLine(line, script).span), line: lineSpan(line) };
}

const roles: Readonly<Record<string, SpeakerRole>> = {
  PROFESSIONAL: 'professional',
  CLIENT: 'client',
  OTHER: 'other',
};

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
