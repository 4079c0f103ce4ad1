import { techniqueOf } from '../../catalogue/catalogue.ts';
import type { Option, Utterance } from '../../conversation/model.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { type Inside, insideOptions } from '../shared/sequences/options.ts';

export default defineRule({
  id: 'options-alike',
  dutchName: 'opties-lijken-op-elkaar',
  group: 'exercise',
  severity: 'hint',
  summary: {
    nl: 'Twee opties met dezelfde technieken en dezelfde reactie van de cliënt.',
    en: 'Two options with the same techniques and the same reaction of the client.',
  },
  reads: [],
  messages: {
    alike: {
      nl: 'Deze optie gebruikt dezelfde technieken als ‘{other}’, en de cliënt reageert hetzelfde. Dan maakt het niet uit wat iemand kiest. Laat in een van beide een andere techniek of een andere reactie zien.',
      en: 'This option uses the same techniques as ‘{other}’, and the client reacts in the same way. So it makes no difference what people choose. Show another technique or another reaction in one of the two.',
    },
    other: { nl: 'Dit is de optie waar hij op lijkt.', en: 'This is the option that it is like.' },
  },
  *check(conversation) {
    if (conversation.choices.length === 0) return;
    const inside = insideOptions(conversation);
    for (const { options } of conversation.choices) {
      const seen = new Map<string, Option>();
      for (const option of options) {
        const course = courseOf(inside.get(option)!);
        if (course === undefined) continue;
        const other = seen.get(course);
        if (other === undefined) seen.set(course, option);
        else
          yield {
            message: 'alike',
            with: { other: other.label.text },
            at: option.line,
            restsOn: inside.get(option)!.turns.flatMap((turn) => turn.utterances),
            related: [{ at: other.line, message: 'other' }],
          };
      }
    }
  },
});

/** What happens in an option, as techniques; undefined where that cannot be told, or another choice stands in it. */
function courseOf({ turns, choices, jumps, directions }: Inside): string | undefined {
  if (choices.length > 0) return undefined;
  const steps: string[] = [];
  for (const turn of turns) {
    for (const utterance of turn.utterances) {
      const step = turn.role === 'professional' ? techniqueIn(utterance) : reactionIn(utterance);
      if (step === undefined) return undefined;
      steps.push(`${turn.role}: ${step}`);
    }
  }
  if (!turns.some((turn) => turn.role === 'professional')) return undefined;
  const silences = directions.filter((each) => each.silence).length;
  return [...steps, `silences: ${silences}`, ...jumps.map(({ target }) => `to: ${target.text}`)].join('\n');
}

/** "Overig" may be anything. */
function techniqueIn({ technique, tag }: Utterance): string | undefined {
  return technique === 'other' ? undefined : (tag?.own?.name.text ?? technique);
}

/** The client's reaction: what it amounts to, and where nobody can tell, its words. */
function reactionIn({ technique, prose }: Utterance): string {
  const isTelling =
    technique !== undefined && technique !== 'neutral' && techniqueOf(technique).role === 'client';
  return isTelling
    ? technique
    : wordsIn(prose)
        .map((word) => word.key)
        .join(' ');
}
