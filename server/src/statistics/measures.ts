/** What the counts amount to: shares and ratios, with what the field calls fair and good. */
import { adherent, nonAdherent } from './codes.ts';
import { type Counts, sumOf } from './counts.ts';

/**
 * How many words people play in a minute. Reading aloud goes at some 180 (Brysbaert 2019, Journal of Memory and
 * Language 109); who plays a part looks up, and waits for the other.
 */
export const WORDS_PER_MINUTE = 150;

export interface Measures {
  readonly turns: number;
  readonly words: number;
  /** Estimated: the words at `WORDS_PER_MINUTE`, and the silences. */
  readonly seconds: number;
  /** The professional's words among all, from 0 to 1, as all shares; null where there is nothing to share. */
  readonly talkShare: number | null;
  readonly questions: number;
  /** Open questions among the open and the closed ones; checks are neither. */
  readonly openShare: number | null;
  readonly reflections: number;
  readonly reflectionsPerQuestion: number | null;
  /** Complex reflections among those of which it is known. */
  readonly complexShare: number | null;
  /** Change talk among change talk and sustain talk. */
  readonly changeTalkShare: number | null;
  /** Turns with information, advice or persuasion among those that do something. */
  readonly inputShare: number | null;
  readonly adherent: number;
  readonly nonAdherent: number;
  /** Utterances whose technique is tagged, and those where it is recognised by the words. */
  readonly tagged: number;
  readonly inferred: number;
}

export function measuresOf(counts: Counts): Measures {
  const { words, questions, reflections, behaviours } = counts;
  const asked = sumOf(questions);
  const reflected = sumOf(reflections);
  const recognised = Object.values(counts.techniques);
  return {
    turns: sumOf(counts.turns),
    words: sumOf(words),
    seconds: secondsOf(counts),
    talkShare: share(words.professional, sumOf(words)),
    questions: asked,
    openShare: share(questions.open, questions.open + questions.closed),
    reflections: reflected,
    reflectionsPerQuestion: share(reflected, asked),
    complexShare: share(reflections.complex, reflections.complex + reflections.simple),
    changeTalkShare: share(counts.changeTalk, counts.changeTalk + counts.sustainTalk),
    inputShare: share(counts.inputTurns, counts.substantiveTurns),
    adherent: adherent.reduce((sum, each) => sum + behaviours[each], 0),
    nonAdherent: nonAdherent.reduce((sum, each) => sum + behaviours[each], 0),
    tagged: recognised.reduce((sum, each) => sum + each.tagged, 0),
    inferred: recognised.reduce((sum, each) => sum + each.inferred, 0),
  };
}

/** How long it takes to play, estimated, in seconds. */
export function secondsOf({ words, silenceSeconds }: Counts): number {
  return (sumOf(words) * 60) / WORDS_PER_MINUTE + silenceSeconds;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Fair and good by MITI 4.2.1, for orientation only: they hold for coded conversations of real people. */
export const thresholds = {
  reflectionsPerQuestion: { fair: 1, good: 2 },
  complexShare: { fair: 0.4, good: 0.5 },
} as const;

export type Level = 'good' | 'fair' | 'below';

export function levelOf(
  value: number,
  { fair, good }: { readonly fair: number; readonly good: number },
): Level {
  if (value >= good) return 'good';
  return value >= fair ? 'fair' : 'below';
}
