import { has, isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { countWords } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';

export default defineRule({
  id: 'reflection-long',
  dutchName: 'lange-reflectie',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'Een reflectie die te lang is om te onthouden.',
    en: 'A reflection that is too long to take in.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  options: {
    words: {
      type: 'integer',
      default: 30,
      minimum: 5,
      description: {
        nl: 'Hoeveel woorden een reflectie mag hebben.',
        en: 'How many words a reflection may have.',
      },
    },
    notLongerThanClient: {
      type: 'boolean',
      default: false,
      description: {
        nl: 'Of een reflectie ook niet langer mag zijn dan wat de cliënt net zei.',
        en: 'Whether a reflection may also not be longer than what the client has just said.',
      },
    },
  },
  messages: {
    long: {
      nl: 'Deze reflectie heeft {count} woorden. De ander raakt de draad kwijt en hoort niet meer waar het om gaat. Zeg in één korte zin wat voor de ander het belangrijkst is.',
      en: 'This reflection has {count} words. People lose track, and your main point gets lost. Say in one short sentence what matters most to them.',
    },
    longerThanClient: {
      nl: 'Deze reflectie is langer ({count} woorden) dan wat {client} zei ({said}). Zo ben jij vooral aan het woord. Zeg alleen de kern.',
      en: 'This reflection is longer ({count} words) than what {client} said ({said}). That way it is mostly you who talks. Only say the essence.',
    },
    said: { nl: 'Hier geef je antwoord op.', en: 'This is what you respond to.' },
  },
  *check(conversation, { words, notLongerThanClient }) {
    if (!has(conversation, 'reflection')) return;
    yield* walk<Heard>(conversation, {
      start: nothing,
      key: ({ count }) => (notLongerThanClient ? Math.min(count, words) : 0),
      step(heard, { moment: { turn }, goesOn }, found) {
        if (turn === undefined) return heard;
        if (turn.role === 'client' && !notLongerThanClient) return heard;
        if (turn.role === 'client') return goesOn ? hear(turn, heard) : hear(turn, nothing);
        if (turn.role === 'professional')
          for (const reflection of turn.utterances) {
            if (!isA(reflection, 'reflection')) continue;
            const count = countWords(reflection.prose);
            if (count > words) found(tooLong(reflection, count));
            else if (notLongerThanClient && heard.turn !== undefined && count > heard.count)
              found(longerThanClient(reflection, count, heard.turn, heard.count));
          }
        return heard;
      },
    });
  },
});

/** What the client said last: how many words, and where. */
interface Heard {
  readonly count: number;
  readonly turn?: Turn;
}

const nothing: Heard = { count: 0 };

function hear(turn: Turn, before: Heard): Heard {
  const count = turn.utterances.reduce((sum, { prose }) => sum + countWords(prose), before.count);
  return { count, turn };
}

function tooLong(reflection: Utterance, count: number): Problem {
  return {
    message: 'long',
    with: { count },
    at: mainPlaceOf(reflection),
    restsOn: [reflection],
  };
}

function longerThanClient(reflection: Utterance, count: number, turn: Turn, said: number): Problem {
  return {
    message: 'longerThanClient',
    with: { count, said, client: turn.label.text },
    at: mainPlaceOf(reflection),
    restsOn: [reflection],
    related: [{ at: turn.span, message: 'said' }],
  };
}
