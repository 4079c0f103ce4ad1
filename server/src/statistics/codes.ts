/** Which code an utterance gets in the counts. */
import type { TechniqueId } from '../catalogue/catalogue.ts';
import { isA } from '../conversation/ask.ts';
import type { Turn, Utterance } from '../conversation/model.ts';
import { wordsIn } from '../text/words.ts';
import type { Behaviour, ReflectionCode } from './counts.ts';

export function reflectionCode(utterance: Utterance): ReflectionCode | undefined {
  if (!isA(utterance, 'reflection')) return undefined;
  if (isA(utterance, 'complex-reflection')) return 'complex';
  return isA(utterance, 'simple-reflection') ? 'simple' : 'unspecified';
}

/** Whether it gives back something of what the client said: that ends a run of questions. */
export function givesBack(utterance: Utterance): boolean {
  return isA(utterance, 'reflection', 'affirmation', 'summary');
}

export function isInput(utterance: Utterance): boolean {
  return isA(utterance, 'information', 'persuade');
}

export const behaviourOf: readonly (readonly [Behaviour, readonly TechniqueId[]])[] = [
  ['affirmation', ['affirmation']],
  ['collaboration', ['elicit-need', 'elicit-reaction']],
  ['autonomy', ['emphasise-autonomy']],
  ['persuasion', ['persuade']],
  ['confrontation', ['confront']],
];

/** What fits motivational interviewing, and what does not. */
export const adherent: readonly Behaviour[] = ['affirmation', 'collaboration', 'autonomy'];
export const nonAdherent: readonly Behaviour[] = ['persuasion', 'confrontation'];

const hums: ReadonlySet<string> = new Set(
  'hm hmm hmmm hm-hm hmhm mm mmm mm-hm mm-mm mm-hmm mhm mhmm uhu uhuh uh-huh aha'.split(' '),
);
const MOST_HUMS = 3;

/** Whether a line only hums along, as "hm-hm" does: it takes nobody's turn. */
export function isHum({ utterances }: Turn): boolean {
  const [only, ...more] = utterances;
  if (only === undefined || more.length > 0 || only.tag !== undefined) return false;
  const words = wordsIn(only.prose);
  return words.length > 0 && words.length <= MOST_HUMS && words.every((word) => hums.has(word.key));
}
