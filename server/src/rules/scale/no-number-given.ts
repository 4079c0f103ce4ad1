import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { numberOf } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { positionsSaid } from '../shared/scales/positions.ts';
import { ASKING, COMPARING } from '../shared/scales/scale-courses.ts';
import { stepAskedBy } from '../shared/scales/scale-steps.ts';
import { exchangeBefore } from '../shared/script/inserted-turns.ts';
import { inScript, tagOf } from '../shared/script/writing.ts';
import { directionsWithin } from '../shared/sequences/turns-within.ts';
import { walk } from '../shared/sequences/walk.ts';

/** A place on the line that is told in words is as good as a number. */
const places = phrases({
  nl: [
    '(midden|helft|halverwege|onderaan|bovenaan|onderin|bovenin|laagste|hoogste|linksaf|links|rechts)',
    '(hier|daar|daartussen|ertussenin|zo)$',
  ],
  en: ['(middle|half|halfway|bottom|top|lowest|highest|between)', 'the (left|right)', '(here|there)$'],
});

const askAgain: Bilingual = {
  nl: 'Welk cijfer of welke kleur past daarbij?',
  en: 'Which number or colour goes with that?',
};

interface Memory {
  /** The question where things stand, while nobody has said so. */
  readonly asked?: Utterance;
  readonly answer?: Utterance;
}

const settled: Memory = {};

export default defineRule({
  id: 'no-number-given',
  dutchName: 'geen-cijfer-genoemd',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'De cliënt noemt geen cijfer of kleur, maar je vraagt al door.',
    en: 'The client names no number or colour, but you move on already.',
  },
  source: 'Schaalvragen',
  reads: ['scale-position', 'scale-lower', 'position'],
  messages: {
    open: {
      nl: 'Je vraagt hier al wat er is, maar {client} noemde nog geen cijfer of kleur. Met een plek op de schaal hebben jullie een beginpunt. Vraag daar eerst nog eens naar.',
      en: 'Here you already ask what is there, but {client} has not named a number or a colour. A place on the scale gives you both something to start from. First ask for it once more.',
    },
    answer: { nl: 'Hier antwoordt {client}.', en: 'Here {client} answers.' },
    ask: { nl: 'Vraag eerst: ‘{question}’', en: 'First ask: ‘{question}’' },
  },
  *check(conversation) {
    if (utterancesOfKind(conversation, 'scale-lower').length === 0) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: settled,
      key: ({ asked, answer }, near) => `${near(asked?.turn)} ${near(answer?.turn)}`,
      step(before, { moment: { kind, turn } }, found) {
        if (kind === 'scale' || kind === 'scale-end') return settled;
        if (turn === undefined) return before;
        let memory = before;
        for (const utterance of turn.utterances) {
          const { asked, answer } = memory;
          const explores = asked && answer && stepAskedBy(utterance) === COMPARING;
          if (explores && !isShown(conversation, asked, utterance))
            found(problemOf(conversation, answer, utterance));
          memory = afterUtterance(memory, utterance, language);
        }
        return memory;
      },
    });
  },
});

function afterUtterance(before: Memory, utterance: Utterance, language: Language): Memory {
  if (utterance.turn.role !== 'professional') {
    if (before.asked === undefined) return before;
    return tellsPlace(utterance, language) ? settled : { ...before, answer: utterance };
  }
  const step = stepAskedBy(utterance);
  if (step === ASKING) return { asked: utterance };
  if (before === settled) return before;
  return step !== undefined || positionsSaid(utterance.prose, language).length > 0 ? settled : before;
}

/** Whether a client says where things stand: by a number, a colour or a place. A turn still to be written may. */
function tellsPlace(utterance: Utterance, language: Language): boolean {
  const { prose } = utterance;
  if (isA(utterance, 'position') || prose.text.includes('(') || prose.text.includes('…')) return true;
  const words = wordsIn(prose);
  return (
    words.length === 0 ||
    positionsSaid(prose, language).length > 0 ||
    places.isIn(prose, language) ||
    words.some(({ key, text }) => numberOf(key) !== undefined && (key !== 'een' || /é/.test(text)))
  );
}

/** "(Mo wijst een vijf aan)": between the question and what comes next somebody may have shown it. */
function isShown(conversation: Conversation, asked: Utterance, next: Utterance): boolean {
  const between = { start: asked.prose.span.start, end: next.prose.span.start };
  return directionsWithin(conversation, between).some(({ silence }) => !silence);
}

function problemOf(conversation: Conversation, { tag, prose, turn }: Utterance, next: Utterance): Problem {
  const client = turn.label.text;
  const question = inScript(conversation, askAgain);
  const said = `${tagOf(conversation, 'scale-position')} ${question}`;
  const edits = exchangeBefore(conversation, next, said, `${tagOf(conversation, 'position')} …`);
  return {
    message: 'open',
    with: { client },
    at: mainPlaceOf(next),
    restsOn: [next],
    related: [{ at: tag?.span ?? prose.span, message: 'answer', with: { client } }],
    fixes: edits === undefined ? [] : [{ title: 'ask', with: { question }, kind: 'suggestion', edits }],
  };
}
