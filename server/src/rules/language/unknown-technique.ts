import { utterancesOf } from '../../conversation/ask.ts';
import type { Conversation, Span, Tag, Utterance } from '../../conversation/model.ts';
import { defineRule, type Fix } from '../contract.ts';
import { INDENT } from '../shared/script/lines-of-script.ts';
import { anyOf, spellAs, techniquesLike } from '../shared/script/spelling.ts';
import { insertAt, replace } from '../shared/script/writing.ts';
import { practisedIn } from '../shared/sequences/practised.ts';

type Title = 'replace' | 'plain' | 'direction';

export default defineRule({
  id: 'unknown-technique',
  dutchName: 'onbekende-techniek',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Tussen de vierkante haken staat een techniek die niet bestaat.',
    en: 'The square brackets name a technique that does not exist.',
  },
  reads: [],
  messages: {
    unknown: {
      nl: 'Ik ken geen techniek die ‘{name}’ heet. De controles slaan dit stuk nu over. Kies een naam uit de lijst, of maak er gewone tekst of een aanwijzing tussen ronde haken van.',
      en: 'I know no technique called ‘{name}’. The checks now skip this part. Choose a name from the list, or make it plain text or a direction in round brackets.',
    },
    meant: {
      nl: 'Ik ken geen techniek die ‘{name}’ heet. De controles slaan dit stuk nu over. Bedoel je {meant}?',
      en: 'I know no technique called ‘{name}’. The checks now skip this part. Do you mean {meant}?',
    },
    replace: { nl: 'Maak er ‘{name}’ van', en: 'Change it to ‘{name}’' },
    plain: { nl: 'Maak er gewone tekst van', en: 'Make it plain text' },
    direction: { nl: 'Maak er een aanwijzing van: ({text})', en: 'Make it a direction: ({text})' },
  },
  *check(conversation) {
    // A file that is not there may well be the one that declares them.
    const mayBeElsewhere = conversation.uses.some((use) => use.problem === 'missing');
    for (const { name, at, fixes } of unknownNames(conversation)) {
      const meant = techniquesLike(conversation, name);
      if (meant.length === 0 && mayBeElsewhere) continue;
      yield {
        message: meant.length > 0 ? 'meant' : 'unknown',
        with: { name, ...(meant.length > 0 && { meant: anyOf(meant) }) },
        at,
        fixes: [...spellAs('replace', at, meant), ...fixes],
      };
    }
  },
});

interface UnknownName {
  readonly name: string;
  readonly at: Span;
  readonly fixes: readonly Fix<Title>[];
}

function* unknownNames(conversation: Conversation): Generator<UnknownName> {
  for (const utterance of utterancesOf(conversation)) {
    const { tag } = utterance;
    if (tag === undefined || tag.technique !== undefined || tag.own !== undefined) continue;
    const plain = { title: 'plain', kind: 'suggestion', edits: [insertAt(tag.span.start, '\\')] } as const;
    yield { name: tag.name.text, at: tag.name.span, fixes: [plain, asDirection(utterance, tag)] };
  }
  for (const { name, at, own, technique } of practisedIn(conversation)) {
    if (own === undefined && technique === undefined) yield { name, at, fixes: [] };
  }
}

/** Moves the words to a line of their own, between round brackets. */
function asDirection(utterance: Utterance, tag: Tag): Fix<Title> {
  const { turn, index, prose } = utterance;
  const words = tag.name.text.trim();
  const alone = prose.text === '';
  if (alone && turn.utterances.length === 1) {
    const text = `${turn.label.text} ${words}`;
    const at = { start: turn.label.span.start, end: tag.span.end };
    return direction(text, [replace(at, `(${text})`)]);
  }
  const end = alone ? tag.span.end : prose.span.start;
  if (index === 0) {
    const edits = [
      insertAt(turn.label.span.start, `(${words})\n`),
      replace({ start: tag.span.start, end }, ''),
    ];
    return direction(words, edits);
  }
  const before = turn.utterances[index - 1]!;
  const start = before.prose.text === '' ? before.tag!.span.end : before.prose.span.end;
  return direction(words, [replace({ start, end }, `\n(${words})${alone ? '' : `\n${INDENT}`}`)]);
}

function direction(text: string, edits: Fix['edits']): Fix<Title> {
  return { title: 'direction', with: { text }, kind: 'suggestion', edits };
}
