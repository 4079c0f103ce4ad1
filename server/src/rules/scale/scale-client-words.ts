import type { Conversation, Scale, Turn } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { contentWordsIn } from '../../text/content-words.ts';
import { defineRule } from '../contract.ts';

/** Shorter parts are in too many words to tell anything. */
const SHORTEST_PART = 4;

export default defineRule({
  id: 'scale-client-words',
  dutchName: 'schaal-in-andere-woorden',
  group: 'scale',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een schaal over iets wat de cliënt met geen woord heeft genoemd.',
    en: 'A scale about something the client has not said a word about.',
  },
  source: 'Schaalvragen',
  reads: ['scale-question'],
  messages: {
    foreign: {
      nl: 'In ‘{subject}’ zit geen woord dat de cliënt eerder heeft gebruikt. In eigen woorden herkent iemand zich sneller. Kijk hoe de cliënt het zelf noemt, en schrijf het zo op.',
      en: 'There is no word in ‘{subject}’ that the client has used before. People see themselves sooner in words of their own. Look how the client puts it, and write it that way.',
    },
  },
  *check(conversation) {
    const { scales, language } = conversation;
    if (scales.length === 0) return;
    const said = new ClientWords(conversation);
    for (const scale of scales) {
      said.hearUpTo(scale);
      if (said.isEmpty || isShared(scale, said, language)) continue;
      yield { message: 'foreign', with: { subject: scale.subject.text }, at: scale.subject.span };
    }
  },
});

function isShared({ subject }: Scale, said: ClientWords, language: Language): boolean {
  const words = [...contentWordsIn(subject, language)];
  return words.length === 0 || words.some((word) => said.hasPartOf(word));
}

/** What clients have said so far in the script. Dutch glues words together, so a part of a word counts: "avond", "zondagavond". */
class ClientWords {
  private readonly language: Language;
  private readonly turns: readonly Turn[];
  private readonly words = new Set<string>();
  private readonly beginnings = new Set<string>();
  private readonly ends = new Set<string>();
  private next = 0;

  constructor({ language, turns }: Conversation) {
    this.language = language;
    this.turns = turns;
  }

  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  hearUpTo({ line }: Scale): void {
    for (; this.next < this.turns.length && this.turns[this.next]!.span.start < line.start; this.next++) {
      const { role, utterances } = this.turns[this.next]!;
      if (role !== 'client') continue;
      for (const { prose } of utterances)
        for (const word of contentWordsIn(prose, this.language)) this.add(word);
    }
  }

  private add(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    for (let length = SHORTEST_PART; length < word.length; length++) {
      this.beginnings.add(word.slice(0, length));
      this.ends.add(word.slice(-length));
    }
  }

  /** Whether the word was said, as a part of a longer one too, or holds one that was, whatever its ending. */
  hasPartOf(word: string): boolean {
    if (this.words.has(word) || this.beginnings.has(word) || this.ends.has(word)) return true;
    for (let from = 0; from + SHORTEST_PART <= word.length; from++)
      for (let to = from + SHORTEST_PART; to <= word.length; to++)
        if (this.isSaid(word.slice(from, to))) return true;
    return false;
  }

  private isSaid(part: string): boolean {
    return this.words.has(part) || (part.length > SHORTEST_PART && this.beginnings.has(part));
  }
}
