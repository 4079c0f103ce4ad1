import { glob, type Match } from '../text/glob.ts';

const UPWARD = /^(?:\.\.\/)+/;

/**
 * Whether a path, as seen from the folder of the patterns, is meant by them. A pattern without a slash means a name
 * at any depth; a folder means all that is in it; `!` in front takes out again; the last that fits decides.
 */
export function matcher(patterns: readonly string[]): Match {
  const tests = patterns.map(testOf);
  return (path) => tests.findLast(({ fits }) => fits(path))?.takesIn ?? false;
}

function testOf(pattern: string): { takesIn: boolean; fits: Match } {
  const takesIn = !pattern.startsWith('!');
  const body = (takesIn ? pattern : pattern.slice(1))
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\/$/, '');
  const path = body.replace(/^\//, '');
  if (path === '') return { takesIn, fits: () => false };
  if (body.includes('/')) return { takesIn, fits: withInside(path) };
  const named = withInside(`**/${path}`);
  // A name is a name above the folder of the patterns too.
  return { takesIn, fits: (file) => named(file.replace(UPWARD, '')) };
}

/** What fits the pattern, and all that is inside it where it is a folder. */
function withInside(pattern: string): Match {
  const itself = glob(pattern);
  const inside = glob(`${pattern}/**`);
  return (path) => itself(path) || inside(path);
}
