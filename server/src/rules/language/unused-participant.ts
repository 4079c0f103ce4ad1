import type { Conversation, Participant } from '../../conversation/model.ts';
import { nameKey } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { ownParticipants } from '../shared/script/lines-of-script.ts';
import { replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'unused-participant',
  dutchName: 'deelnemer-zegt-niets',
  group: 'language',
  severity: 'info',
  summary: {
    nl: 'Iemand is voorgesteld, maar zegt nergens iets.',
    en: 'Somebody has been introduced but never speaks.',
  },
  reads: [],
  messages: {
    silent: {
      nl: '{name} is voorgesteld, maar zegt nergens iets. Wie die rol krijgt bij het naspelen, wacht op een beurt die niet komt. Geef {name} een beurt, noem {name} in een aanwijzing tussen ronde haken, of haal de regel weg.',
      en: '{name} has been introduced but never speaks. Whoever plays that part waits for a turn that never comes. Give {name} a turn, name {name} in a direction in round brackets, or remove the line.',
    },
    remove: { nl: 'Haal {name} weg', en: 'Remove {name}' },
  },
  *check(conversation) {
    if (conversation.turns.length === 0 || isToldOtherwise(conversation)) return;
    const speaking = new Set(conversation.turns.map(({ label }) => nameKey(label.text)));
    const silent = ownParticipants(conversation).filter(({ name }) => !speaking.has(nameKey(name.text)));
    if (silent.length === 0) return;
    const present = wordsOfDirections(conversation);
    for (const participant of silent) {
      const { name, line, description } = participant;
      if (isPresent(participant, present)) continue;
      const whole = { start: line.start, end: Math.max(line.end, description.span.end) };
      yield {
        message: 'silent',
        with: { name: name.text },
        at: name.span,
        fixes: [
          { title: 'remove', with: { name: name.text }, kind: 'suggestion', edits: [replace(whole, '')] },
        ],
      };
    }
  },
});

/** Where a label names nobody, a slip in it may be all that is wrong; where a name is missing, that is said. */
function isToldOtherwise({ turns, faults }: Conversation): boolean {
  return (
    turns.some((turn) => turn.speaker === undefined) || faults.some((fault) => fault.kind === 'name-missing')
  );
}

function wordsOfDirections({ directions }: Conversation): ReadonlySet<string> {
  return new Set(directions.flatMap(({ text }) => wordsOf(text.text).map(({ key }) => key)));
}

/** "(Sam kijkt weg)": who is there without a word plays a part all the same. */
function isPresent({ name }: Participant, words: ReadonlySet<string>): boolean {
  return wordsOf(name.text).some(
    ({ key }) => words.has(key) || words.has(`${key}'s`) || words.has(`${key}s`),
  );
}
