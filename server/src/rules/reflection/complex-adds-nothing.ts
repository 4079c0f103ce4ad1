import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { contentWordsIn, shareAmong } from '../../text/content-words.ts';
import { defineRule } from '../contract.ts';
import { replace, tagOf } from '../shared/script/writing.ts';
import { clientTurnsBefore, contentWordsOfTurn } from '../shared/sequences/answered-talk.ts';

/** With fewer words that matter, two people soon say the same. */
const FEWEST_CONTENT_WORDS = 3;

export default defineRule({
  id: 'complex-adds-nothing',
  dutchName: 'complexe-reflectie-voegt-niets-toe',
  group: 'reflection',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een complexe reflectie die alleen de woorden van de cliënt herhaalt.',
    en: "A complex reflection that only repeats the client's words.",
  },
  source: 'Reflectief luisteren',
  reads: ['complex-reflection', 'double-sided-reflection', 'amplified-reflection', 'understated-reflection'],
  yieldsTo: ['reflection-verbatim'],
  options: {
    share: {
      type: 'integer',
      default: 90,
      minimum: 1,
      description: {
        nl: 'Vanaf hoeveel procent woorden van de cliënt zelf de regel iets zegt. Kleine woorden als ‘de’ en ‘en’ tellen niet mee.',
        en: "From what percentage of the client's own words on the rule speaks. Small words such as ‘the’ and ‘and’ do not count.",
      },
    },
  },
  messages: {
    same: {
      nl: 'Hier staat ‘{name}’ bij, maar bijna elk woord komt van {client} zelf. Een complexe reflectie voegt iets toe: een gevoel, een bedoeling, een andere kijk. Voeg iets toe, of noem het een eenvoudige reflectie.',
      en: "This is tagged ‘{name}’, but nearly every word is {client}'s own. A complex reflection adds something: a feeling, a meaning, another way to see it. Add something, or call it a simple reflection.",
    },
    words: { nl: 'Dit zei {client}.', en: 'This is what {client} said.' },
    retag: { nl: 'Noem het een eenvoudige reflectie: {tag}', en: 'Call it a simple reflection: {tag}' },
  },
  *check(conversation, { share }) {
    for (const utterance of utterancesOfKind(conversation, 'complex-reflection')) {
      const { tag, turn } = utterance;
      if (tag === undefined || turn.role !== 'professional' || addsByItsForm(utterance)) continue;
      if (contentWordsIn(utterance.prose, conversation.language).size < FEWEST_CONTENT_WORDS) continue;
      const [said, ...others] = clientTurnsBefore(conversation, turn, 1);
      if (said === undefined) continue;
      const isTakenFrom = (each: typeof said) => isOfClient(conversation, utterance, each, share);
      if (![said, ...others].every(isTakenFrom)) continue;
      const client = said.label.text;
      const text = tagOf(conversation, 'simple-reflection');
      yield {
        message: 'same',
        with: { name: tag.name.text, client },
        at: tag.span,
        restsOn: [utterance],
        related: [{ at: said.utterances[0]!.prose.span, message: 'words', with: { client } }],
        fixes:
          tag.own === undefined
            ? [{ title: 'retag', with: { tag: text }, kind: 'suggestion', edits: [replace(tag.span, text)] }]
            : [],
      };
    }
  },
});

/** Two sides next to each other, or the same said stronger or weaker, is an addition by itself. */
function addsByItsForm(utterance: Utterance): boolean {
  return isA(utterance, 'double-sided-reflection', 'amplified-reflection', 'understated-reflection');
}

function isOfClient(
  { language }: Conversation,
  { prose }: Utterance,
  said: Utterance['turn'],
  share: number,
): boolean {
  return shareAmong(prose, contentWordsOfTurn(said, language), language) * 100 >= share;
}
