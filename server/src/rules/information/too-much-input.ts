import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { FEWEST_TURNS_FOR_SHARES, placeOfScript, substantiveTurns } from '../shared/script/whole-script.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';

/** Some turns of the professional, and what is told in them. */
interface Input {
  readonly turns: number;
  /** The first thing told in each turn that tells something. */
  readonly told: readonly Utterance[];
}

/** More places than these make nobody any wiser. */
const MOST_PLACES = 20;

export default defineRule({
  id: 'too-much-input',
  dutchName: 'te-veel-inbreng',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Een groot deel van je beurten is informatie of advies.',
    en: 'Much of what you say is information or advice.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information', 'asks-information'],
  options: {
    most: {
      type: 'integer',
      default: 33,
      minimum: 1,
      description: {
        nl: 'In hoeveel procent van je beurten je informatie of advies mag geven.',
        en: 'In what percentage of your turns you may inform or advise.',
      },
    },
  },
  messages: {
    much: {
      nl: 'In {count} van je {turns} beurten geef je informatie of advies. Dan ben jij aan het woord, en de ander komt weinig toe aan eigen ideeën. Vraag vaker wat de ander weet en wil, en geef terug wat je hoort.',
      en: 'In {count} of your {turns} turns you inform or advise. That keeps you talking and leaves people little room for ideas of their own. Ask more often what they know and want, and give back what you hear.',
    },
    here: { nl: 'Hier vertel je iets.', en: 'Here you tell something.' },
  },
  *check(conversation, { most }) {
    if (!has(conversation, 'information')) return;
    const turns = substantiveTurns(conversation);
    const all = inputOf(conversation, turns);
    // Nobody plays all options of a choice: there is also too much in what everybody meets.
    const always = inputOf(
      conversation,
      turns.filter(([first]) => first!.option === undefined),
    );
    if (![all, always].every((input) => isTooMuch(input, most))) return;
    yield {
      message: 'much',
      with: { count: all.told.length, turns: all.turns },
      at: placeOfScript(conversation),
      restsOn: all.told,
      related: all.told.slice(0, MOST_PLACES).map(({ prose }) => ({ at: prose.span, message: 'here' })),
    };
  },
});

function inputOf(conversation: Conversation, turns: readonly (readonly Turn[])[]): Input {
  const told = turns.flatMap((lines) => {
    const utterances = lines.flatMap((line) => line.utterances);
    const first = utterances.find((utterance) => isA(utterance, 'information'));
    return first === undefined || answersClient(conversation, lines[0]!) ? [] : [first];
  });
  return { turns: turns.length, told };
}

/** Who is asked may answer. */
function answersClient({ turns, language }: Conversation, { index }: Turn): boolean {
  const before = turns[index - 1];
  return (
    before?.role === 'client' &&
    before.utterances.some((utterance) => asksForInformation(utterance, language))
  );
}

function isTooMuch({ turns, told }: Input, most: number): boolean {
  return turns >= FEWEST_TURNS_FOR_SHARES && Math.floor((100 * told.length) / turns) > most;
}
