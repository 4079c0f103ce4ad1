import type { Conversation, Turn } from '../../conversation/model.ts';
import { isEmpty } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { inScript, replace } from '../shared/script/writing.ts';

export default defineRule({
  id: 'empty-turn',
  dutchName: 'lege-beurt',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Achter een naam of een tag staat geen tekst.',
    en: 'A name or a tag has no text after it.',
  },
  reads: [],
  messages: {
    label: {
      nl: '{speaker} is aan de beurt, maar zegt niets. De deelnemer weet zo niet wat er gebeurt. Schrijf op wat {speaker} zegt, of maak er een stilte van.',
      en: '{speaker} has the turn, but says nothing. The trainee cannot tell what is going on. Write what {speaker} says, or make it a silence.',
    },
    tag: {
      nl: 'Achter deze tag staat geen tekst. De deelnemer ziet wel de techniek, maar niet de woorden. Schrijf op wat {speaker} hier zegt.',
      en: 'This tag has no text after it. The trainee sees the technique, but not the words. Write what {speaker} says here.',
    },
    silence: { nl: 'Maak er een stilte van', en: 'Make it a silence' },
  },
  *check(conversation) {
    for (const turn of conversation.turns) {
      // A label that nobody bears is a fault of its own, and so is a tag that names nothing.
      if (turn.speaker === undefined) continue;
      const speaker = turn.label.text;
      if (turn.utterances.length === 0) {
        const edits = [replace(turn.span, silence(conversation, turn))];
        const fixes = [{ title: 'silence', kind: 'suggestion', edits } as const];
        yield { message: 'label', with: { speaker }, at: turn.label.span, fixes };
      }
      for (const { prose, tag } of turn.utterances) {
        if (!isEmpty(prose) || (tag?.technique === undefined && tag?.own === undefined)) continue;
        yield { message: 'tag', with: { speaker }, at: tag.span };
      }
    }
  },
});

/** A direction that says whose silence it is. */
function silence(conversation: Conversation, { label }: Turn): string {
  return inScript(conversation, { nl: `(stilte van ${label.text})`, en: `(silence from ${label.text})` });
}
