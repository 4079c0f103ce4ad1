import { utterancesOf } from '../../conversation/ask.ts';
import { spanIn } from '../../conversation/places.ts';
import { scanned } from '../../text/scan.ts';
import { sentencesIn } from '../../text/sentences.ts';
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
      const { size, places } = scanned(prose.text, prose.memory);
      if (size <= words) continue;
      let next = 0;
      for (const { from, to } of sentencesIn(prose)) {
        const first = next;
        while (next < size && places[2 * next]! < to) next++;
        const count = next - first;
        if (count > words) yield { message: 'long', with: { count }, at: spanIn(prose, from, to) };
      }
    }
  },
});
