import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { firstWord } from '../shared/wording/first-words.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';
import { clientFirst, verdictLast } from '../shared/wording/turned-praise.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const you: WordSets = {
  nl: set('je jij u jullie jouw uw jezelf'),
  en: set("you you're you've you'd you'll your"),
};
/** The rule about "ik" speaks of these. */
const me: WordSets = { nl: set('ik ikzelf'), en: set("i i'm i've i'd i'll") };
/** What opens a verdict or a remark about something else, even where the client turns up further on. */
const aboutIt: WordSets = {
  nl: set(
    'het dat dit wat hoe er die deze we wij knap goed fijn mooi super top geweldig fantastisch prima sterk dapper stoer klasse heel echt bijzonder',
  ),
  en: set(
    "it it's that that's this what how there there's we great good brilliant amazing wonderful fantastic brave strong well lovely excellent so really very",
  ),
};
/** Behind these "je" is not whom the sentence is about: "een dochter die op je rekent". */
const notSubjectBehind: WordSets = {
  nl: set(
    'dat die wat hoe of omdat want als toen terwijl zodat doordat waardoor dan en met bij voor van aan op in naar tegen over door zoals zonder',
  ),
  en: set(
    'that who which what how if because when while so and with by for of at on in to about like without',
  ),
};
/** The openings that the source itself uses: "Net als je ouders …", "Het is belangrijk voor jou …". */
const stems = phrases({
  nl: ['(net als|zoals|evenals) <je>', 'voor (jou|u|jullie)'],
  en: ['(just like|like) (you|your)', '(for|to) you'],
});

export default defineRule({
  id: 'affirmation-opening',
  dutchName: 'bekrachtiging-begint-niet-met-je',
  group: 'affirmation',
  severity: 'hint',
  summary: {
    nl: 'Een bekrachtiging die niet met ‘je’, ‘u’ of ‘jullie’ begint.',
    en: 'An affirmation that does not start with ‘you’.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation'],
  yieldsTo: ['affirmation-starts-ik', 'compliment-as-affirmation', 'praise-without-behaviour', 'norm-word'],
  messages: {
    notYou: {
      nl: 'Deze bekrachtiging begint met ‘{word}’. De ander staat dan niet voorop. Begin met ‘je’ en noem wat de ander deed.',
      en: 'This affirmation starts with ‘{word}’, so the client does not come first. Start with ‘you’ and name what they did.',
    },
    say: { nl: 'Zeg: ‘{said}’', en: 'Say: ‘{said}’' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'affirmation')) {
      if (utterance.turn.role !== 'professional') continue;
      const { prose } = utterance;
      const word = wordsIn(prose)[firstWord(conversation, prose)];
      if (word === undefined) continue;
      const sentence = sentencesIn(prose).find((each) => each.from <= word.start && word.end <= each.to)!;
      const words = wordsOfSentence(prose, sentence).filter((each) => each.start >= word.start);
      if (putsClientFirst(words, conversation.language)) continue;
      yield {
        message: 'notYou',
        with: { word: word.text },
        at: spanIn(prose, word.start, sentence.to),
        restsOn: [utterance],
        fixes: fixesFor(conversation, utterance, words),
      };
    }
  },
});

function putsClientFirst(words: readonly Word[], language: Language): boolean {
  const first = words[0]!.key;
  if (you[language].has(first) || me[language].has(first)) return true;
  const end = words.findIndex(({ after }, index) => index > 0 && after !== 'none');
  if (stems.isIn(end < 0 ? words : words.slice(0, end), language)) return true;
  return !aboutIt[language].has(first) && hasClientAsSubject(words, language);
}

/** "Elke avond lees je voor": only the time or place comes before it. */
function hasClientAsSubject(words: readonly Word[], language: Language): boolean {
  return words.some(
    ({ key, after }, index) =>
      index > 0 &&
      you[language].has(key) &&
      key !== 'your' &&
      (after !== 'none' || !notSubjectBehind[language].has(words[index - 1]!.key)),
  );
}

function fixesFor(conversation: Conversation, utterance: Utterance, words: readonly Word[]) {
  const turned = clientFirst(conversation, utterance, words) ?? verdictLast(conversation, utterance, words);
  if (turned === undefined) return [];
  const { said, edits } = turned;
  return [{ title: 'say', with: { said }, kind: 'suggestion', edits } as const];
}
