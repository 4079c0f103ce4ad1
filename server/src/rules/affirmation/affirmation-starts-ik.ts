import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { asStatement } from '../shared/wording/bent-compliment.ts';
import { firstWord } from '../shared/wording/first-words.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

const me: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['ik', 'ikzelf']),
  en: new Set(['i', "i'm", "i've", "i'd", "i'll"]),
};

/** What may be left out without a change of meaning: that the professional noticed it. */
const noticing = phrases({
  nl: ['ik (zie|zag|hoor|hoorde|merk|merkte|weet|lees|las) (ook|wel|echt|nu|al|hier|) dat'],
  en: ["(i|i've|i can) (see|saw|hear|heard|notice|noticed|know|can see|can hear|can tell) (that|)"],
});

export default defineRule({
  id: 'affirmation-starts-ik',
  dutchName: 'bekrachtiging-begint-met-ik',
  group: 'affirmation',
  severity: 'warning',
  summary: {
    nl: 'Een bekrachtiging die met ‘ik’ begint.',
    en: 'An affirmation that starts with ‘I’.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation'],
  yieldsTo: ['compliment-as-affirmation'],
  messages: {
    startsWithMe: {
      nl: 'Deze bekrachtiging begint met ‘{word}’. Dan gaat het over jou, terwijl de ander het middelpunt is. Begin met ‘je’ en noem wat de ander deed.',
      en: 'This affirmation starts with ‘{word}’. That puts you at the centre, where the client should be. Start with ‘you’ and name what they did.',
    },
    say: { nl: 'Zeg: ‘{said}’', en: 'Say: ‘{said}’' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of utterancesOfKind(conversation, 'affirmation')) {
      if (utterance.turn.role !== 'professional') continue;
      const { prose } = utterance;
      const word = wordsIn(prose)[firstWord(conversation, prose)];
      if (word === undefined || !me[language].has(word.key)) continue;
      const sentence = sentencesIn(prose).find((each) => each.from <= word.start && word.end <= each.to)!;
      yield {
        message: 'startsWithMe',
        with: { word: word.text },
        at: spanIn(prose, word.start, sentence.to),
        restsOn: [utterance],
        fixes: fixesFor(conversation, utterance, wordsOfSentence(prose, sentence), word),
      };
    }
  },
});

/** "Ik zie dat je hebt geoefend." becomes "Je hebt geoefend.", where that is certain. */
function fixesFor(conversation: Conversation, utterance: Utterance, words: readonly Word[], first: Word) {
  const frame = noticing.longestAt(words, words.indexOf(first), conversation.language);
  const statement = frame && asStatement(conversation, utterance, words, frame);
  if (statement === undefined) return [];
  const { said, edits } = statement;
  return [{ title: 'say', with: { said }, kind: 'suggestion', edits } as const];
}
