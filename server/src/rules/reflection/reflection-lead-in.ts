import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { asStatement } from '../shared/wording/bent-compliment.ts';
import { firstWord } from '../shared/wording/first-words.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

/** What stands before the reflection itself. */
const leadIns = phrases({
  nl: [
    'ik hoor (aan <je>|bij <je>|bij|van <je>|) (je|jou|u|jullie|) (net|nu|ook|eigenlijk|vooral|) (zeggen|vertellen|) dat',
    '(wat ik|dus wat ik) (je|jou|u|jullie|) (hoor|hoor zeggen|hoor vertellen) is dat',
    'wat ik hoor is dat',
    'ik (begrijp|snap) (het goed|nu|wel|heel goed|goed|ook|uit je verhaal|) dat',
    'ik begrijp uit (je|jouw|uw|jullie) (verhaal|woorden) dat',
    'ik (krijg|heb) (het idee|de indruk|het gevoel) dat',
    '<je> (zegt|zei|zeggen|vertelt|vertelde|vertellen|geeft aan|geven aan) (dus|net|eigenlijk|ook|mij|me|) dat',
    '(het|dat|dit) klinkt alsof',
    'klinkt alsof',
    'zo te horen',
  ],
  en: [
    "(i hear|i'm hearing) (you say|you saying|) (that|)",
    "what (i hear|i'm hearing) (you say|you saying|) is (that|)",
    '(i understand|i get|i can hear|i can tell) (that|) you',
    'i (have|get) the (feeling|impression|sense|idea) (that|)',
    "(you say|you said|you're saying|you are saying|you tell me|you're telling me|you told me) (that|)",
    '(it|that) (sounds|seems|looks) (to me|) (like|as if|as though)',
    '(sounds|seems|looks) (like|as if|as though)',
  ],
});

/** What the client says beside what shows: then "je zegt dat" is one of two sides. */
const twoSides = phrases({
  nl: [
    '(tegelijk|tegelijkertijd|ondertussen|enerzijds|anderzijds|terwijl)',
    'en ik (zie|merk|hoor)',
    'aan de andere kant',
  ],
  en: ['(at the same time|meanwhile|while|yet)', 'and i (see|notice|hear)', 'on the other'],
});

export default defineRule({
  id: 'reflection-lead-in',
  dutchName: 'aanloop-in-reflectie',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'Een reflectie met een aanloop: ik hoor je zeggen dat, het klinkt alsof.',
    en: 'A reflection with a lead-in: I hear you say that, it sounds like.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'double-sided-reflection'],
  messages: {
    leadIn: {
      nl: '‘{words}’ is een aanloop die je niet nodig hebt. Het klinkt als een trucje, en waar het om gaat komt pas later. Begin meteen met wat je hoort: ‘Je …’.',
      en: '‘{words}’ is a lead-in that you do not need. It sounds like a trick, and what matters comes later. Start at once with what you hear: ‘You …’.',
    },
    leaveOut: { nl: 'Laat de aanloop weg: ‘{words}’', en: 'Leave out the lead-in: ‘{words}’' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'reflection')) {
      const leadIn = leadInOf(utterance, conversation);
      if (leadIn === undefined) continue;
      const { prose } = utterance;
      const from = leadIn.words[leadIn.first]!.start;
      const to = leadIn.words[leadIn.last - 1]!.end;
      yield {
        message: 'leadIn',
        with: { words: prose.text.slice(from, to) },
        at: spanIn(prose, from, to),
        restsOn: [utterance],
        fixes: fixesOf(conversation, utterance, leadIn),
      };
    }
  },
});

/** The words of the sentence, and which of them are the lead-in. */
interface LeadIn {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/** Setting two sides beside each other needs its words; of other reflections the first ones are looked at. */
function leadInOf(utterance: Utterance, conversation: Conversation): LeadIn | undefined {
  const { prose } = utterance;
  const { language } = conversation;
  if (isA(utterance, 'double-sided-reflection') || twoSides.isIn(prose, language)) return undefined;
  const first = firstWord(conversation, prose);
  const sentence = sentencesIn(prose)[0];
  if (sentence === undefined) return undefined;
  const words = wordsOfSentence(prose, sentence);
  const match = first < words.length ? leadIns.longestAt(words, first, language) : undefined;
  // With nothing behind it, it is all that is said.
  if (match === undefined || match.last >= words.length) return undefined;
  return { words, first, last: endOf(words, match.last, language) };
}

/** In English the "you" that a lead-in was known by is said again in the reflection itself. */
function endOf(words: readonly Word[], last: number, language: Language): number {
  return language === 'en' && words[last - 1]!.key === 'you' ? last - 1 : last;
}

function fixesOf(
  conversation: Conversation,
  utterance: Utterance,
  { words, first, last }: LeadIn,
): readonly Fix<'leaveOut'>[] {
  const statement = asStatement(conversation, utterance, words, { first, last });
  if (statement === undefined) return [];
  const { said, edits } = statement;
  return [{ title: 'leaveOut', with: { words: said }, kind: 'suggestion', edits }];
}
