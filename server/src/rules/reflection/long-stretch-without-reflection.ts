import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { asksSomething } from '../shared/wording/questions-asked.ts';
import { mayReflect } from '../shared/wording/reflecting.ts';

/** What the professional has asked and told since the last reflection. */
interface Memory {
  /** The first such utterance of each turn. */
  readonly said: readonly Utterance[];
  /** Whether something is being told that the client was asked about first. */
  readonly exchanges: boolean;
}

const reflected: Memory = { said: [], exchanges: false };

export default defineRule({
  id: 'long-stretch-without-reflection',
  dutchName: 'lang-zonder-reflectie',
  group: 'reflection',
  severity: 'warning',
  summary: {
    nl: 'Beurt na beurt vragen en vertellen, zonder reflectie.',
    en: 'Turn after turn of asking and telling, without a reflection.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'summary', 'question', 'information', 'persuade', 'confront'],
  yieldsTo: ['question-answer-pattern', 'open-question-streak'],
  options: {
    allowed: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        nl: 'Hoeveel beurten met vragen of informatie elkaar zonder reflectie mogen opvolgen.',
        en: 'How many turns of asking or telling may follow each other without a reflection.',
      },
    },
  },
  messages: {
    stretch: {
      nl: 'Dit is beurt {count} op een rij waarin je vraagt of vertelt, zonder reflectie ertussen. Van een reflectie gaat minder druk uit dan van een vraag of uitleg, en de ander voelt zich gehoord. Geef hier terug wat je hoort.',
      en: 'This is turn {count} in a row in which you ask or tell, without a reflection in between. A reflection puts less pressure on people than a question or an explanation, and they feel heard. Give back what you hear at this point.',
    },
    earlier: { nl: 'Ook hier vraag of vertel je.', en: 'Here, too, you ask or tell.' },
  },
  *check(conversation, { allowed }) {
    // Where nobody reflects at all, that is said of the whole script.
    if (!has(conversation, 'reflection') && isLongEnoughToMiss(conversation)) return;
    if (!has(conversation, 'question', 'information', 'persuade', 'confront')) return;
    yield* walk<Memory>(conversation, {
      start: reflected,
      key: ({ said, exchanges }) => `${said.length} ${exchanges}`,
      step(memory, { moment: { turn }, goesOn }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, conversation);
        if (turn?.role !== 'professional') return memory;
        const { language } = conversation;
        if (turn.utterances.some((utterance) => givesBack(utterance, language))) return reflected;
        const exchanges = memory.exchanges ? exchangesOn(turn) : asksFirst(turn);
        const counted = turn.utterances.find((utterance) => asksOrTells(utterance, exchanges, language));
        // Lines in a row are one turn, and one stretch is one finding.
        const isCounted = counted !== undefined && !goesOn && memory.said.length <= allowed;
        const said = isCounted ? [...memory.said, counted] : memory.said;
        if (isCounted && said.length > allowed)
          found({
            message: 'stretch',
            with: { count: said.length },
            at: mainPlaceOf(counted),
            restsOn: said,
            ...(said.every(onlyAsks) && { severity: 'hint' }),
            related: said.slice(0, -1).map((each) => ({ at: each.prose.span, message: 'earlier' })),
          });
        return said === memory.said && exchanges === memory.exchanges ? memory : { said, exchanges };
      },
    });
  },
});

/** Who asks to be told something begins an exchange. */
function afterClient(memory: Memory, { utterances }: Turn, { language }: Conversation): Memory {
  if (memory.exchanges || !utterances.some((each) => asksForInformation(each, language))) return memory;
  return { ...memory, exchanges: true };
}

function givesBack(utterance: Utterance, language: Language): boolean {
  return isA(utterance, 'reflection', 'summary') || mayReflect(utterance, language);
}

/** Whether the turn begins the three steps of an exchange: first asking what the client knows or wants to know. */
function asksFirst({ utterances }: Turn): boolean {
  return utterances.some((utterance) => isA(utterance, 'elicit-need'));
}

/** Whether an exchange that has begun goes on. */
function exchangesOn({ utterances }: Turn): boolean {
  return (
    utterances.some((utterance) => isA(utterance, 'elicit-need', 'information', 'elicit-reaction')) ||
    utterances.every((utterance) => isA(utterance, 'encourager', 'emphasise-autonomy'))
  );
}

/** Whether it counts: the steps of a scale and of an exchange do not, and nor does a check. */
function asksOrTells(utterance: Utterance, exchanges: boolean, language: Language): boolean {
  if (isA(utterance, 'persuade', 'confront')) return true;
  if (utterance.turn.step !== undefined || exchanges) return false;
  if (utterance.technique === undefined) return asksSomething(utterance.prose, language);
  return isA(utterance, 'question', 'information') && !isA(utterance, 'check', 'scale-question');
}

/** Turns with nothing but questions: where these make a pattern, that has been said by now. */
function onlyAsks({ turn }: Utterance): boolean {
  return turn.utterances.every((utterance) => isA(utterance, 'question'));
}
