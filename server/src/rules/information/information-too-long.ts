import { has, isA } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { countWords } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';

/** What is told in the turn that is going on, and in how many words. */
interface Memory {
  readonly told: readonly Utterance[];
  readonly words: number;
}

const nothingTold: Memory = { told: [], words: 0 };

export default defineRule({
  id: 'information-too-long',
  dutchName: 'informatie-te-lang',
  group: 'information',
  severity: 'hint',
  summary: {
    nl: 'Veel informatie in één beurt.',
    en: 'A lot of information in one turn.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information'],
  options: {
    words: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: {
        nl: 'Hoeveel woorden informatie in één beurt passen.',
        en: 'How many words of information fit in one turn.',
      },
    },
  },
  messages: {
    long: {
      nl: 'In deze beurt vertel je meer dan {words} woorden achter elkaar. Zoveel tegelijk blijft niet hangen. Kies wat nu telt, vraag om een reactie, en vertel de rest als de ander die wil horen.',
      en: 'In this turn you tell more than {words} words at a stretch. So much at once does not stick. Choose what matters now, ask for a reaction, and tell the rest if they want to hear it.',
    },
  },
  *check(conversation, { words: limit }) {
    if (!has(conversation, 'information')) return;
    yield* walk<Memory>(conversation, {
      start: nothingTold,
      key: ({ words }) => Math.min(words, limit + 1),
      step(memory, { moment: { turn }, goesOn }, found) {
        if (turn === undefined) return memory;
        if (turn.role !== 'professional') return nothingTold;
        const before = goesOn ? memory : nothingTold;
        const told = turn.utterances.filter((each) => isA(each, 'information'));
        if (told.length === 0 || before.words > limit) return before;
        const all = [...before.told, ...told];
        const words = before.words + told.reduce((count, { prose }) => count + countWords(prose), 0);
        const [first] = all as [Utterance];
        if (words > limit)
          found({
            message: 'long',
            with: { words: limit },
            at: mainPlaceOf(first),
            restsOn: all,
          });
        return { told: all, words };
      },
    });
  },
});
