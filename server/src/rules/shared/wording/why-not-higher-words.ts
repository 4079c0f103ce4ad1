/** The words of the question why things are not better yet: "Waarom niet hoger?", "Wat ontbreekt er nog?". */
import type { Utterance } from '../../../conversation/model.ts';
import { scaleCues } from '../../../inference/scale.ts';
import type { Language } from '../../../locale/language.ts';
import { Phrases } from '../../../text/phrases.ts';
import type { PhraseMatch } from '../../../text/search.ts';
import { sentencesIn } from '../../../text/sentences.ts';

/** Under `higher` the last word of a match says "higher". */
const wordings = {
  higher: {
    nl: [
      '(waarom|hoezo) (niet|nog niet|niet al|niet iets|niet wat) hoger',
      '(waarom|hoezo) … niet … hoger',
      '(waarom|hoezo) … niet (hoger|nog hoger|al hoger|iets hoger)',
      '(wat maakt|hoe komt het) dat … niet (hoger|nog hoger|al hoger|iets hoger)',
    ],
    en: [
      'why not (higher|any higher|even higher)',
      "why (isn't|aren't|is|are|don't|didn't|do|did) … (higher|any higher)",
      '(what makes|how come) … not (higher|any higher|yet higher)',
      "(what makes|how come) … isn't (higher|any higher)",
    ],
  },
  missing: {
    nl: [
      'wat (ontbreekt|mist|ontbrak|miste) er',
      'wat (mis|mist) <je>',
      'wat ontbreekt',
      'wat staat (een|de) # in de weg',
      'wat houdt <je> … tegen',
    ],
    en: [
      "what's (missing|lacking)",
      'what is (still|) (missing|lacking)',
      'what (stops|keeps) … (higher|#)',
      "(what's|what is) (keeping|stopping) … (higher|#)",
    ],
  },
};

const wording = new Phrases(wordings);

/** All that it is recognised by: the wordings, and what tells it from the other questions of a scale. */
const cues = new Phrases({
  ...wordings,
  higherThan: scaleCues.higherThan,
  heldBack: scaleCues.heldBack,
  compare: scaleCues.compare,
});

/** Whether the words may ask it: a look that costs little, as most do not. */
export function maySayWhyNotHigher({ prose, turn }: Utterance, language: Language): boolean {
  return turn.step?.number === 3 || cues.isIn(prose, language);
}

/** The words that ask it without naming a number. */
export function wordingOf(
  { prose }: Utterance,
  language: Language,
): PhraseMatch<'higher' | 'missing'> | undefined {
  const matches = wording.allIn(prose, language);
  if (matches.length === 0) return undefined;
  const questions = sentencesIn(prose).filter((sentence) => sentence.isQuestion);
  return matches.find((match) => questions.some(({ from, to }) => from <= match.from && match.to <= to));
}
