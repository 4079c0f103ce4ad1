import { fieldOf } from '../../conversation/ask.ts';
import type { Conversation, Field, FieldKind } from '../../conversation/model.ts';
import { fieldKeywords, fieldOfKeyword } from '../../language/head.ts';
import { defineRule, type Edit } from '../contract.ts';
import { toFillIn } from '../shared/script/inserted-turns.ts';
import { keywordIn, keywordSpelt } from '../shared/script/spelling.ts';
import { placeOfScript } from '../shared/script/whole-script.ts';
import { insertAt } from '../shared/script/writing.ts';

export default defineRule({
  id: 'missing-field',
  dutchName: 'gegeven-ontbreekt',
  group: 'exercise',
  severity: 'info',
  summary: {
    nl: 'De titel ontbreekt, of een ander gegeven dat in jullie scripts hoort te staan.',
    en: 'The title is missing, or something else that your scripts are meant to state.',
  },
  reads: [],
  options: {
    fields: {
      type: 'strings',
      default: [],
      description: {
        nl: 'Wat er naast de titel in het hoofd van elk script hoort te staan, zoals "duur", "doelgroep" of "doel".',
        en: 'What should stand in the head of every script besides its title, such as "duration", "audience" or "goal".',
      },
    },
  },
  messages: {
    title: {
      nl: 'Dit script heeft geen titel. Zonder titel is het lastig terug te vinden. Zet er een regel boven die begint met ‘{keyword}:’.',
      en: 'This script has no title. Without one it is hard to find again. Put a line at the top that begins with ‘{keyword}:’.',
    },
    field: {
      nl: 'Hier ontbreekt ‘{keyword}:’. In jullie scripts hoort dat erbij. Zet de regel onder de titel.',
      en: 'There is no ‘{keyword}:’ here. Your scripts are meant to have it. Put that line under the title.',
    },
    add: { nl: 'Zet ‘{keyword}:’ erbij', en: 'Add ‘{keyword}:’' },
  },
  *check(conversation, { fields }) {
    if (conversation.turns.length === 0) return;
    for (const kind of new Set<FieldKind>(['title', ...fields.flatMap(fieldNamed)])) {
      const field = fieldOf(conversation, kind);
      if (field !== undefined && field.value.text !== '') continue;
      const keyword = keywordIn(conversation, fieldKeywords[kind]);
      yield {
        message: kind === 'title' ? 'title' : 'field',
        with: { keyword },
        at: field?.line ?? placeOfScript(conversation),
        fixes: [
          {
            title: 'add',
            with: { keyword },
            kind: 'suggestion',
            edits: [fillIn(conversation, kind, keyword, field)],
          },
        ],
      };
    }
  },
});

/** The field that a configuration means: by its keyword in either language, or as `title`. */
function fieldNamed(name: string): FieldKind[] {
  if (name === 'title' || name === 'titel') return ['title'];
  const keyword = keywordSpelt(name);
  const kind = keyword && fieldOfKeyword.get(keyword);
  return kind === undefined ? [] : [kind];
}

/** Behind the keyword where that stands alone; else the title above all, and what is more below the title. */
function fillIn(
  conversation: Conversation,
  kind: FieldKind,
  keyword: string,
  field: Field | undefined,
): Edit {
  if (field !== undefined) return insertAt(field.line.end, ` ${toFillIn}`);
  const title = fieldOf(conversation, 'title');
  if (kind === 'title' || title === undefined) {
    const first = Math.min(
      placeOfScript(conversation).start,
      ...conversation.fields.map((each) => each.line.start),
    );
    return insertAt(first, `${keyword}: ${toFillIn}\n`);
  }
  return insertAt(Math.max(title.line.end, title.value.span.end), `\n${keyword}: ${toFillIn}`);
}
