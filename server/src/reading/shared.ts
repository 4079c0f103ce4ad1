import type { OwnTechnique, Participant, Use } from '../conversation/model.ts';
import type { Declarations } from './declarations.ts';

/** What a script takes in from other files. */
export interface Shared {
  readonly participants: readonly Participant[];
  readonly ownTechniques: readonly OwnTechnique[];
  /** The script's own `gebruik` lines, each with what is wrong with it. */
  uses(lines: readonly Use[]): readonly Use[];
}

export const nothingShared: Shared = { participants: [], ownTechniques: [], uses: (lines) => lines };

/** Finds what another file declares: `uri` as `resolve` made it; undefined where there is no such file. */
export type FindDeclarations = (uri: string) => Declarations | undefined;

/** The address of the file that `path` names in the file `uri`. */
export type ResolvePath = (uri: string, path: string) => string;

/**
 * What a script takes in through `gebruik`, also by way of the files it takes in. Every file is visited
 * once, so a circle ends; a use that leads back to the script itself is marked as circular.
 */
export function gatherShared(own: Declarations, find: FindDeclarations, resolve: ResolvePath): Shared {
  const reached = new Map<string, Declarations>();
  const problems = new Map<string, Use['problem']>();
  for (const use of own.uses) {
    const target = resolve(own.uri, use.path.text);
    const found = target === own.uri ? own : find(target);
    if (found === undefined) problems.set(use.path.text, 'missing');
    else if (leadsTo(own.uri, found, find, resolve)) problems.set(use.path.text, 'circular');
    if (found !== undefined && found !== own) visit(found, own.uri, reached, find, resolve);
  }
  return {
    participants: [...reached.values()].flatMap((file) =>
      file.participants.map((each) => ({ ...each, from: file.uri })),
    ),
    ownTechniques: [...reached.values()].flatMap((file) =>
      file.ownTechniques.map((each) => ({ ...each, from: file.uri })),
    ),
    uses: (lines) =>
      lines.map((line) => {
        const problem = problems.get(line.path.text);
        return problem === undefined ? line : { ...line, problem };
      }),
  };
}

function visit(
  file: Declarations,
  origin: string,
  reached: Map<string, Declarations>,
  find: FindDeclarations,
  resolve: ResolvePath,
): void {
  if (file.uri === origin || reached.has(file.uri)) return;
  reached.set(file.uri, file);
  for (const use of file.uses) {
    const next = find(resolve(file.uri, use.path.text));
    if (next !== undefined) visit(next, origin, reached, find, resolve);
  }
}

function leadsTo(goal: string, from: Declarations, find: FindDeclarations, resolve: ResolvePath): boolean {
  const seen = new Map<string, Declarations>();
  visit(from, '', seen, (uri) => (uri === goal ? { ...from, uri: goal, uses: [] } : find(uri)), resolve);
  return seen.has(goal);
}
