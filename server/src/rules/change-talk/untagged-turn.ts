import type { TechniqueId } from '../../catalogue/catalogue.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';

import { defineRule, type Fix } from '../contract.ts';
import { FEWEST_TURNS_FOR_ABSENCE, turnsOf } from '../shared/script/whole-script.ts';
import { insertAt, nameOf, tagOf } from '../shared/script/writing.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';
import { countOfWords } from '../shared/wording/words-said.ts';

/** A greeting or a "hm-hm" needs no tag. */
const MOST_WORDS_OF_NOTHING = 3;

export default defineRule({
  id: 'untagged-turn',
  dutchName: 'beurt-zonder-techniek',
  group: 'change-talk',
  severity: 'hint',
  summary: {
    nl: 'Een beurt zonder techniek, terwijl bijna alle andere er een hebben.',
    en: 'A turn without a technique, where nearly all others have one.',
  },
  source: 'Verandertaal',
  reads: ['structure', 'other'],
  options: {
    tagged: {
      type: 'integer',
      default: 75,
      minimum: 1,
      description: {
        nl: 'Pas als zoveel procent van de beurten van de professional een techniek heeft, valt een beurt zonder op.',
        en: "Only where this percentage of the professional's turns bear a technique does a turn without one stand out.",
      },
    },
  },
  messages: {
    untagged: {
      nl: 'Bij bijna elke beurt staat een techniek, maar bij deze niet. Wie het script leest, weet niet wat je hier doet, en de controles slaan deze beurt over. Zet er een techniek bij, of [overig] als het er geen is.',
      en: 'Nearly every turn is tagged with a technique, but this one is not. Readers cannot tell what you do here, and the checks skip this turn. Add a technique, or [other] where it is none.',
    },
    add: { nl: 'Zet er ‘{name}’ bij', en: 'Tag it as ‘{name}’' },
  },
  *check(conversation, { tagged }) {
    // Who tags nothing, or here and there, leaves it to what is recognised.
    if (!conversation.turns.some((turn) => turn.role === 'professional' && isTagged(turn))) return;
    const turns = turnsOf(conversation, 'professional').filter(saysSomething);
    if (turns.length < FEWEST_TURNS_FOR_ABSENCE) return;
    const untagged = turns.filter((lines) => !lines.some(isTagged));
    if ((turns.length - untagged.length) * 100 < tagged * turns.length) return;
    for (const lines of untagged) {
      const [utterance] = lines[0]!.utterances;
      // What is recognised is shown beside the words, and checked as if it were tagged.
      if (utterance === undefined || lines.some(isRecognised)) continue;
      yield { message: 'untagged', at: utterance.prose.span, fixes: fixesFor(conversation, utterance) };
    }
  },
});

function isTagged({ utterances }: Turn): boolean {
  return utterances.some((utterance) => utterance.tag !== undefined);
}

function isRecognised({ utterances }: Turn): boolean {
  return utterances.some((utterance) => utterance.technique !== undefined);
}

function saysSomething(lines: readonly Turn[]): boolean {
  if (lines.some(isTagged)) return true;
  return lines.reduce((count, line) => count + countOfWords(line), 0) > MOST_WORDS_OF_NOTHING;
}

function fixesFor(conversation: Conversation, { prose }: Utterance): readonly Fix<'add'>[] {
  return likely(finalQuestion(prose, conversation.language)).map((technique) => ({
    title: 'add',
    with: { name: nameOf(technique) },
    kind: 'suggestion',
    edits: [insertAt(prose.span.start, `${tagOf(conversation, technique)} `)],
  }));
}

/** What such a turn most often is: the writer knows. */
function likely(question: 'open' | 'closed' | undefined): readonly TechniqueId[] {
  if (question !== undefined) return [question === 'open' ? 'open-question' : 'closed-question'];
  return ['structure', 'other'];
}
