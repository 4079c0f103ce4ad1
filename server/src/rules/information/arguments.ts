import { has, isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';

interface Memory {
  /** What the client holds against it, until it is given back or the client turns. */
  readonly objection?: Utterance;
  /** The advice that came in answer to it. */
  readonly advised?: Utterance;
}

const settled: Memory = {};

export default defineRule({
  id: 'arguments',
  dutchName: 'advies-op-advies',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Na een bezwaar van de cliënt geef je het ene advies na het andere.',
    en: 'When the client objects you give one piece of advice after another.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['advice', 'persuade', 'sustain-talk', 'discord', 'change-talk', 'reflection', 'summary'],
  yieldsTo: ['resistance-met-with-push', 'permission-refused', 'information-stream'],
  messages: {
    again: {
      nl: 'Nog een advies, bij hetzelfde bezwaar van {client}. Met goede argumenten overtuig je zelden iemand: de ander zoekt dan vooral wat er niet klopt. Geef het bezwaar eerst terug, en vraag wat volgens {client} wel kan.',
      en: 'More advice, for the same objection of {client}. Good arguments seldom convince people: they start to look for what is wrong with them. Give back the objection first, and ask {client} what could work.',
    },
    objection: { nl: 'Dit is het bezwaar van {client}.', en: 'This is the objection of {client}.' },
    earlier: { nl: 'Hier gaf je al advies.', en: 'Here you already gave advice.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'advice', 'persuade') || !has(conversation, 'sustain-talk', 'discord')) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: settled,
      key: ({ objection, advised }, near) => `${objection === undefined} ${near(advised?.turn)}`,
      step(memory, { moment: { kind, turn }, goesOn }, found) {
        if (kind === 'phase') return settled;
        if (turn?.role === 'client') return afterClient(memory, turn, language);
        if (turn?.role !== 'professional' || memory.objection === undefined) return memory;
        let { advised } = memory;
        for (const utterance of turn.utterances) {
          if (isA(utterance, 'reflection', 'summary')) return settled;
          if (!isA(utterance, 'advice', 'persuade') || isSameTurn(advised, turn, goesOn)) continue;
          if (advised !== undefined) {
            found(problemOf(memory.objection, advised, utterance));
            return settled;
          }
          advised = utterance;
        }
        return advised === undefined ? memory : { ...memory, advised };
      },
    });

    function problemOf(objection: Utterance, advised: Utterance, utterance: Utterance) {
      const client = objection.turn.label.text;
      const edits = reflectFirst(conversation, utterance);
      return {
        message: 'again',
        with: { client },
        at: mainPlaceOf(utterance),
        restsOn: [objection, advised, utterance],
        related: [
          { at: objection.prose.span, message: 'objection', with: { client } },
          { at: advised.prose.span, message: 'earlier' },
        ],
        fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits } as const],
      };
    }
  },
});

function isSameTurn(advised: Utterance | undefined, turn: Turn, goesOn: boolean): boolean {
  return (
    advised !== undefined && (advised.turn === turn || (goesOn && advised.turn.index === turn.index - 1))
  );
}

/** A first objection stays until it is given back; who leans towards change or asks for advice is not argued with. */
function afterClient(memory: Memory, turn: Turn, language: Language): Memory {
  let now = memory;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'sustain-talk', 'discord')) {
      if (now.objection === undefined) now = { objection: utterance };
    } else if (isA(utterance, 'change-talk', 'permission-given') || asksForInformation(utterance, language)) {
      now = settled;
    }
  }
  return now;
}
