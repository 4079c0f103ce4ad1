import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Prose, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { defineRule, type Edit, type Problem } from '../contract.ts';
import { aboutScales, endsInSubject, endsToldBy } from '../shared/scales/ends-told.ts';
import { addressedAt, exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { clientUtterances } from '../shared/script/whole-script.ts';
import { insertAt, tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';
import { namesInstead, wishesAway, wishesSomething } from '../shared/wording/away-wishes.ts';
import { takingAwayIn } from '../shared/wording/taking-away.ts';

/** The wish that something should go away, while nobody has said what should come. */
interface Memory {
  readonly wish?: Utterance;
}

const settled: Memory = {};

export default defineRule({
  id: 'negative-goal-not-bent',
  dutchName: 'negatief-doel-niet-omgebogen',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'De cliënt zegt wat er weg moet, maar je gaat naar de schaal zonder te vragen wat ervoor in de plaats komt.',
    en: 'The client says what should go away, but you go on to the scale without asking what should come instead.',
  },
  source: 'Schaalvragen',
  reads: [
    'scale-explanation',
    'scale-position',
    'scale-question',
    'desired-situation',
    'reflection-of-desire',
  ],
  messages: {
    notBent: {
      nl: '{client} heeft verteld wat er weg moet, maar nog niet wat ervoor in de plaats komt. Zo wordt de bovenkant van de schaal iets wat er niet is, en daar kun je geen stapje naartoe zetten. Vraag eerst wat {client} in plaats daarvan wil.',
      en: '{client} has told you what should go away, but not yet what should come instead. That makes the top of the scale something that is not there, and nobody can take a step towards that. First ask what {client} would like instead.',
    },
    wish: { nl: 'Dit moet er weg.', en: 'This is what should go away.' },
    ask: { nl: 'Vraag eerst: ‘{question}’', en: 'First ask: ‘{question}’' },
  },
  *check(conversation) {
    if (!has(conversation, 'scale-question')) return;
    const scaleQuestions = new Set(aboutScales(conversation));
    if (scaleQuestions.size === 0) return;
    const { language } = conversation;
    const awayWishes = new Set(
      clientUtterances(conversation).filter((utterance) => wishesAway(utterance, language)),
    );
    if (awayWishes.size === 0) return;
    yield* walk<Memory>(conversation, {
      start: settled,
      key: ({ wish }) => (wish === undefined ? 'none' : 'waits'),
      step(memory, { moment: { turn } }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, awayWishes, language);
        if (turn?.role !== 'professional' || memory.wish === undefined) return memory;
        for (const utterance of turn.utterances) {
          const isOnScale = scaleQuestions.has(utterance);
          if (isOnScale && !isNegativeItself(utterance, language))
            found(problemOf(conversation, memory.wish, utterance));
          if (isOnScale || bends(utterance, language)) return settled;
        }
        return memory;
      },
    });
  },
});

/** What is wished last counts: who says what should come, has bent the goal without being asked. */
function afterClient(
  memory: Memory,
  turn: Turn,
  awayWishes: ReadonlySet<Utterance>,
  language: Language,
): Memory {
  let now = memory;
  for (const utterance of turn.utterances) {
    const { prose } = utterance;
    if (awayWishes.has(utterance)) now = { wish: utterance };
    else if (now.wish !== undefined && (namesInstead(prose, language) || wishesSomething(prose, language)))
      now = settled;
  }
  return now;
}

/** Whether the professional asks what should come, or gives it back as a wish for something. */
function bends(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'desired-situation', 'scale-one-higher')) return true;
  const { prose } = utterance;
  if (isA(utterance, 'reflection', 'summary')) return wishesSomething(prose, language);
  return hasQuestionMark(prose) && namesInstead(prose, language);
}

/** Where the scale itself says what should go away, that is what is to be said. */
function isNegativeItself(utterance: Utterance, language: Language): boolean {
  const { prose, turn } = utterance;
  const isTaken = (text: Prose, first: number, last: number) =>
    takingAwayIn(text, first, last, language) !== undefined;
  if (
    endsToldBy(utterance, language).some(
      ({ end, first, last }) => end === 'high' && isTaken(prose, first, last),
    )
  )
    return true;
  if (turn.scale === undefined) return false;
  const { subject } = turn.scale;
  const ends = endsInSubject(turn.scale, language);
  return ends.length === 0
    ? isTaken(subject, 0, countWords(subject))
    : ends.some(({ end, first, last }) => end === 'high' && isTaken(subject, first, last));
}

function problemOf(conversation: Conversation, wish: Utterance, scaleQuestion: Utterance): Problem {
  const question = addressedAt(conversation, scaleQuestion.turn, {
    nl: 'Wat wil je in plaats daarvan?',
    nlFormal: 'Wat wilt u in plaats daarvan?',
    en: 'What would you like instead?',
  });
  const client = wish.turn.label.text;
  const said = `${tagOf(conversation, 'desired-situation')} ${question}`;
  const edits = askBefore(conversation, scaleQuestion, said, wish.turn);
  return {
    message: 'notBent',
    with: { client },
    at: mainPlaceOf(scaleQuestion),
    restsOn: [scaleQuestion],
    related: [{ at: wish.prose.span, message: 'wish' }],
    fixes: edits === undefined ? [] : [{ title: 'ask', with: { question }, kind: 'suggestion', edits }],
  };
}

/** The question goes before the scale as a whole, as it belongs to no step of it. */
function askBefore(
  conversation: Conversation,
  utterance: Utterance,
  said: string,
  wished: Turn,
): readonly Edit[] | undefined {
  const { scale, label } = utterance.turn;
  if (scale === undefined || wished.scale === scale)
    return exchangeBefore(conversation, utterance, said, toFillIn);
  return [insertAt(scale.line.start, `${label.text}: ${said}\n${wished.label.text}: ${toFillIn}\n\n`)];
}
