import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { firstWord } from '../shared/wording/first-words.ts';
import { isQuoted } from '../shared/wording/quoted-speech.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const client: WordSets = {
  nl: set('je jij jou jouw jouwe u uw uwe jullie jezelf uzelf'),
  en: set("you your yours yourself yourselves you're you've you'd you'll y'all"),
};
const speaker: WordSets = {
  nl: set('ik mij mijn me mezelf mijzelf wij we ons onze'),
  en: set("i me my mine myself we us our i'm i've i'd i'll we're we've"),
};

/** A reflection that begins with what the professional thinks. */
const opinions = phrases({
  nl: [
    'ik (vind|denk|geloof|vermoed|weet|zou)',
    'volgens mij',
    'wat mij betreft',
    '(mij|me) lijkt',
    'persoonlijk (vind|denk)',
  ],
  en: [
    'i (think|believe|guess|suppose|reckon|find|know|would)',
    'i personally',
    'personally',
    'in my (opinion|view|experience)',
    'to me',
    'if you ask me',
  ],
});

/** A reflection that begins with how it is for people in general. */
const everybody = phrases({
  nl: [
    '(dat|zo) (hebben|zien|voelen|denken|ervaren|herkennen) … (ouders|mensen|jongeren|kinderen|moeders|vaders|pubers|gezinnen)',
    '(veel|de meeste|heel veel|alle|sommige|andere) (ouders|mensen|jongeren|kinderen|moeders|vaders|pubers|gezinnen|stellen)',
    '(ouders|jongeren|pubers|kinderen|mensen) (hebben|vinden|zijn|willen|denken|moeten) (vaak|altijd|meestal|soms|nu eenmaal)',
    '(men|iedereen) (vindt|heeft|wil|denkt)',
  ],
  en: [
    '(many|most|a lot of|lots of|all|some|other) (parents|people|teenagers|kids|children|mothers|mums|fathers|dads|families)',
    '(parents|people|teenagers|kids|children) (often|always|usually|tend to|sometimes)',
    'everyone (has|feels|wants|thinks)',
  ],
});

export default defineRule({
  id: 'reflection-not-about-client',
  dutchName: 'reflectie-niet-over-de-client',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'Een reflectie die over jou of over mensen in het algemeen gaat.',
    en: 'A reflection that is about you, or about people in general.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  yieldsTo: ['reflection-judges', 'reflection-lead-in'],
  messages: {
    opinion: {
      nl: 'Deze reflectie begint met wat jij denkt of vindt. De aandacht gaat dan naar jou. Begin met de ander: ‘Je …’.',
      en: 'This reflection begins with what you think. That draws the attention to you. Begin with the client: ‘You …’.',
    },
    speaker: {
      nl: 'Deze reflectie gaat over jezelf. De aandacht gaat dan weg van de ander. Zeg wat jij bij de ander hoort: ‘Je …’.',
      en: 'This reflection is about yourself. That draws the attention away from the client. Say what you hear in them: ‘You …’.',
    },
    everybody: {
      nl: 'Deze reflectie gaat over mensen in het algemeen. De ander weet dan niet of je het verhaal echt hebt gehoord. Zeg hoe het voor de ander is: ‘Voor jou …’.',
      en: 'This reflection is about people in general. The client cannot tell whether you really heard their story. Say what it is like for them: ‘For you, …’.',
    },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'reflection')) {
      const message = aboutWhom(utterance, conversation);
      if (message === undefined) continue;
      yield { message, at: utterance.prose.span, restsOn: [utterance] };
    }
  },
});

/** Whom it is about, if not the client. What names nobody at all ("De avonden zijn zwaar") is fine. */
function aboutWhom(
  { prose }: Utterance,
  conversation: Conversation,
): 'opinion' | 'speaker' | 'everybody' | undefined {
  const { language } = conversation;
  const words = wordsIn(prose);
  const first = firstWord(conversation, prose);
  if (first >= words.length || isQuoted(prose, words[first]!.start)) return undefined;
  if (opinions.longestAt(prose, first, language) !== undefined) return 'opinion';
  const names = (them: ReadonlySet<string>) =>
    words.some(({ key, start }) => them.has(key) && !isQuoted(prose, start));
  if (names(client[language])) return undefined;
  if (names(speaker[language])) return 'speaker';
  return everybody.longestAt(prose, first, language) === undefined ? undefined : 'everybody';
}
