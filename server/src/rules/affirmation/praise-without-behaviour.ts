import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { askHow, asksHow, tagAsCompliment } from '../shared/script/affirming.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const praise: WordSets = {
  nl: set(
    'goed super top knap geweldig fantastisch prima netjes mooi fijn klasse chapeau petje keurig bravo pluim compliment complimenten prachtig uitstekend perfect toppie topper hulde respect stoer sterk hartstikke bezig geweldige knappe goede mooie beter best tof gaaf briljant indrukwekkend goeie',
  ),
  en: set(
    'good great super brilliant amazing wonderful fantastic excellent awesome bravo perfect impressive terrific nice well congratulations kudos lovely best superb splendid way',
  ),
};

/** Words that say nothing of what somebody did. */
const empty: WordSets = {
  nl: set(
    "wat een heel erg echt zo hoor van je jou u jij jullie dat dit het is was ben bent zijn doe doet doen deed gedaan heb hebt hebben af ga gaat door dikke grote voor tjonge wow ja nou oke en ook weer werk he dan toch wel te zeg super allemaal jongen meid man vrouw uit uw mijn zonder meer dus er in om aan nee helemaal uitermate ontzettend wauw zo'n ongelooflijk ongelofelijk",
  ),
  en: set(
    "you you're you've your are is that that's it it's so very really a an the job work done do did doing going go to on keep up for this wow yes yeah and also what just be been have has absolutely there at all quite well for too indeed oh my well-done now again",
  ),
};

export default defineRule({
  id: 'praise-without-behaviour',
  dutchName: 'lof-zonder-gedrag',
  group: 'affirmation',
  severity: 'warning',
  summary: {
    nl: 'Een bekrachtiging die alleen prijst, maar niet zegt wat de ander deed.',
    en: 'An affirmation that only praises, and does not say what the client did.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation', 'reflection', 'summary', 'own-contribution'],
  messages: {
    onlyPraise: {
      nl: 'Je zegt dat het goed is, maar niet wat de ander deed. Zo blijft het bij een schouderklopje, en ziet de ander de eigen kracht niet. Noem het gedrag, of vraag hoe het is gelukt.',
      en: 'You say that it is good, but not what the client did. It stays a pat on the back, and people do not see their own strength. Name what they did, or ask how they managed it.',
    },
    ask: { nl: 'Vraag erbij hoe het is gelukt', en: 'Ask how they managed it' },
    retag: { nl: 'Noem het een compliment', en: 'Call it a compliment' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of professionalUtterances(conversation)) {
      if (!isA(utterance, 'affirmation') || !isOnlyPraise(utterance, language)) continue;
      if (asksHow(utterance, conversation) || isSaidBeside(utterance, language)) continue;
      yield {
        message: 'onlyPraise',
        at: utterance.prose.span,
        restsOn: [utterance],
        fixes: fixesFor(conversation, utterance),
      };
    }
  },
});

/** "Goed zo! Knap gedaan." Where "ik" is the subject it is a compliment, which is another rule's. */
function isOnlyPraise({ prose }: Utterance, language: Language): boolean {
  const words = wordsIn(prose);
  return (
    words.some(({ key }) => praise[language].has(key)) &&
    words.every(({ key }) => praise[language].has(key) || empty[language].has(key))
  );
}

/** Whether the same turn names what the client did: in a reflection, a summary or another affirmation. */
function isSaidBeside(utterance: Utterance, language: Language): boolean {
  return utterance.turn.utterances.some(
    (each) =>
      each !== utterance &&
      isA(each, 'reflection', 'summary', 'affirmation') &&
      !isOnlyPraise(each, language),
  );
}

function fixesFor(conversation: Conversation, utterance: Utterance) {
  const ask = askHow(conversation, utterance);
  const retag = tagAsCompliment(conversation, utterance);
  return [
    { title: 'ask', kind: 'suggestion', edits: ask } as const,
    { title: 'retag', kind: 'suggestion', edits: retag } as const,
  ].filter(({ edits }) => edits.length > 0);
}
