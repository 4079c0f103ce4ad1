import { utterancesOf } from '../../conversation/ask.ts';
import { spanIn } from '../../conversation/places.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'hard-to-read',
  dutchName: 'moeilijk-te-lezen',
  group: 'exercise',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een zin die te lang is om makkelijk te lezen of te spelen.',
    en: 'A sentence that is too long to read or to play with ease.',
  },
  reads: [],
  options: {
    words: {
      type: 'integer',
      default: 25,
      minimum: 5,
      description: {
        nl: 'Hoeveel woorden een zin mag hebben.',
        en: 'How many words a sentence may have.',
      },
    },
  },
  messages: {
    long: {
      nl: 'Deze zin heeft {count} woorden. Zo praat bijna niemand, en voorlezen wordt lastig. Maak er twee zinnen van.',
      en: 'This sentence has {count} words. Hardly anybody talks like that, and it is hard to read out. Make it two sentences.',
    },
  },
  *check(conversation, { words }) {
    for (const { prose } of utterancesOf(conversation)) {
      // No word takes less than two signs with the space behind it.
      if (prose.text.length < 2 * words) continue;
      const all = wordsIn(prose);
      let next = 0;
      for (const { from, to } of sentencesIn(prose)) {
        const first = next;
        while (next < all.length && all[next]!.start < to) next++;
        const count = next - first;
        if (count > words) yield { message: 'long', with: { count }, at: spanIn(prose, from, to) };
      }
    }
  },
});
