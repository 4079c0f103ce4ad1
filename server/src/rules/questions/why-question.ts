import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { opensSentence, type PhraseMatch } from '../../text/search.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { defineRule, type Edit } from '../contract.ts';
import { replace, tagOf } from '../shared/script/writing.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';
import { alternativesTo } from '../shared/wording/why-alternatives.ts';

const whys = phrases({ nl: ['waarom', 'hoezo'], en: ['why', 'how come'] });

/** "Waarom lukte het toen wel?" asks for what works; "Waarom een 6 en geen 4?" for what is there already. */
const welcome = phrases({
  nl: [
    '(waarom|hoezo) … (lukt|lukte|lukken|gaat|ging|werkt|werkte|helpt|hielp) … (wel|beter|goed)',
    '(waarom|hoezo) … (wel|beter|goed) … (gelukt|gegaan|gewerkt|geholpen)',
    '(waarom|hoezo) … # en (geen|niet)',
    '(waarom|hoezo) … (geen|niet) (een|) #',
    '(waarom|hoezo) (geen|niet) hoger',
  ],
  en: [
    '(why|how come) … (work|works|worked|go|goes|went|help|helps|helped) … (well|better|then|that time|that day|that night|this time)',
    '(why|how come) … (succeed|succeeded|manage|managed) … (well|better|then|that time|that day|that night|this time)',
    '(why|how come) … # (and not|instead of|rather than|not)',
    "(why|how come) (not|isn't it|is it not|it isn't|it's not) (a|an|) #",
    "(why|how come) (not|isn't it|aren't you|it isn't) higher",
  ],
});

const negations = new Set(
  "niet geen nooit niets amper niemand not never no nothing didn't doesn't don't isn't wasn't won't can't couldn't hasn't haven't".split(
    ' ',
  ),
);
/** The professional's own reasons. */
const own = new Set(['ik', 'we', 'wij', 'i', "i'm", "i'd", "we're"]);
const QUOTE = /["'“„‘«]/;

export default defineRule({
  id: 'why-question',
  dutchName: 'waarom-vraag',
  group: 'questions',
  severity: 'info',
  summary: {
    nl: 'Een vraag met ‘waarom’ of ‘hoezo’.',
    en: 'A question with ‘why’ or ‘how come’.',
  },
  source: 'Open vragen',
  reads: ['why-question', 'scale-question', 'reflection', 'affirmation', 'summary'],
  messages: {
    why: {
      nl: 'Je vraagt ‘{word}’. Dat klinkt al snel als een verwijt, en dan gaat de ander zich verdedigen. Vraag liever wat maakt dat het zo is, of hoe het komt.',
      en: 'You ask ‘{word}’. That easily sounds like blame, and people start to defend themselves. Try asking what makes it so, or how it came about.',
    },
    instead: { nl: 'Vraag: ‘{stem} …’', en: 'Ask: ‘{stem} …’' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of professionalUtterances(conversation)) {
      const { prose } = utterance;
      if (!whys.isIn(prose, language) || isA(utterance, 'scale-question')) continue;
      for (const sentence of sentencesIn(prose)) {
        if (!sentence.isQuestion && !isA(utterance, 'why-question')) continue;
        const words = wordsOfSentence(prose, sentence);
        for (const match of whys.allIn(words, language)) {
          if (!asksForReasons(match, words, utterance, conversation)) continue;
          const word = prose.text.slice(match.from, match.to);
          yield {
            message: 'why',
            with: { word: word.toLowerCase() },
            at: spanIn(prose, match.from, match.to),
            fixes: alternativesTo({ prose, words, first: match.first, last: match.last }, language).map(
              ({ stem, edits }) => ({
                title: 'instead',
                with: { stem },
                kind: 'suggestion',
                edits: [...tagAsOpen(conversation, utterance), ...edits],
              }),
            ),
          };
        }
      }
    }
  },
});

function asksForReasons(
  { first, last, from }: PhraseMatch,
  words: readonly Word[],
  utterance: Utterance,
  { language }: Conversation,
): boolean {
  if (QUOTE.test(utterance.prose.text[from - 1] ?? '')) return false;
  if (own.has(words[last]?.key ?? '') || own.has(words[last + 1]?.key ?? '')) return false;
  // "Je weet niet waarom hij zo boos is?" gives back; it does not ask.
  const givesBack = isA(utterance, 'reflection', 'affirmation', 'summary');
  if (givesBack && !opensSentence(words, first, language)) return false;
  const exempt = welcome.longestAt(words, first, language);
  return exempt === undefined || hasNegation(words, exempt);
}

/** "Waarom ging het niet goed?": that is no success. In "een 6 en geen 4" and "niet hoger" the negation belongs. */
function hasNegation(words: readonly Word[], { phrase, first, last }: PhraseMatch): boolean {
  if (phrase.includes('#') || phrase.endsWith('higher') || phrase.endsWith('hoger')) return false;
  return words.slice(first, last).some((word) => negations.has(word.key));
}

/** A question that no longer asks why is no longer tagged so. */
function tagAsOpen(conversation: Conversation, { tag }: Utterance): readonly Edit[] {
  if (tag?.technique !== 'why-question' || tag.own !== undefined) return [];
  return [replace(tag.span, tagOf(conversation, 'open-question'))];
}
