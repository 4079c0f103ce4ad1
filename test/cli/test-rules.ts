/** Rules that only the tests of the command line have, so that these do not hang on what the real rules find. */

import type { Conversation } from '../../server/src/conversation/model.ts';
import { spanIn } from '../../server/src/conversation/places.ts';
import { defineRule, type Rule, type Severity } from '../../server/src/rules/contract.ts';

function* placesOf(conversation: Conversation, words: string) {
  for (const { utterances } of conversation.turns)
    for (const { prose } of utterances)
      for (let at = prose.text.indexOf(words); at >= 0; at = prose.text.indexOf(words, at + words.length))
        yield spanIn(prose, at, at + words.length);
}

/** A rule whose safe fix puts other words in the place of these. */
function replacing(id: string, severity: Severity, words: string, better: string): Rule {
  return defineRule({
    id,
    dutchName: id.replace('test-', 'proef-'),
    group: 'exercise',
    severity,
    summary: { nl: `Er staat ${words}.`, en: `It says ${words}.` },
    reads: [],
    messages: {
      found: { nl: `Hier staat ${words}.`, en: `It says ${words} here.` },
      better: { nl: 'schrijf het anders', en: 'write it in another way' },
    },
    *check(conversation) {
      for (const at of placesOf(conversation, words))
        yield {
          message: 'found',
          at,
          fixes: [{ title: 'better', kind: 'safe', edits: [{ at, text: better }] }],
        };
    },
  });
}

const crash = defineRule({
  id: 'test-crash',
  dutchName: 'proef-kapot',
  group: 'exercise',
  severity: 'hint',
  summary: { nl: 'Loopt vast.', en: 'Breaks down.' },
  reads: [],
  messages: {},
  // biome-ignore lint/correctness/useYield: it never gets that far
  *check(conversation) {
    for (const _ of placesOf(conversation, 'BREAK')) throw new Error('broken on purpose');
  },
});

export default [
  replacing('test-shouting', 'error', '!!', '!'),
  replacing('test-one-line', 'hint', ';;', ';\n      '),
  replacing('test-endless', 'hint', '++', '+++'),
  crash,
];
