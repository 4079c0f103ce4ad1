import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { techniqueNamed, techniques } from '../../server/src/catalogue/catalogue.ts';
import { patterns } from '../../server/src/catalogue/patterns.ts';
import { completionsAt } from '../../server/src/features/completion.ts';
import { documentOf } from '../../server/src/features/document.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { withoutStops } from '../support/edits.ts';

const SNIPPET = 15;

const scripts = {
  nl: ['file:///x.gesprek', 'professional Ans: x\ncliënt Piet $}: y\nAns: Hoi.\n'],
  en: ['file:///x.conversation', 'professional Ans: x\nclient Piet $}: y\nAns: Hello.\n'],
} as const;

function snippetsIn(text: string, uri: string): CompletionItem[] {
  const document = documentOf(text, uri);
  return completionsAt(document, text.length, 'nl').filter((item) => item.kind === SNIPPET);
}

function textOf(item: CompletionItem): string {
  return withoutStops((item.textEdit as TextEdit).newText);
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const [uri, head] = scripts[language];
  const snippets = snippetsIn(head, uri);

  test('there is one for each technique with a wording', () => {
    const wanted = techniques
      .filter((technique) => technique.wording)
      .map((technique) => technique[language].name);
    const found = snippets.map((item) => item.label);
    expect(wanted.filter((name) => !found.includes(name))).toEqual([]);
  });

  test('each technique is a turn of the right speaker with that tag, and a stop at each gap', () => {
    const patternNames: readonly string[] = patterns.map((pattern) => pattern[language].prefix);
    for (const item of snippets) {
      const technique = techniqueNamed(item.label);
      if (
        technique === undefined ||
        (patternNames.includes(item.label) && item.detail?.includes(':') !== true)
      )
        continue;
      const { turns, faults } = readScript(head + textOf(item), uri);
      expect(faults, item.label).toEqual([]);
      const turn = turns.at(-1)!;
      expect(turn.speaker?.role, item.label).toBe(technique.role);
      expect(turn.speaker?.name.text).toBe(technique.role === 'client' ? 'Piet $}' : 'Ans');
      expect(turn.utterances[0]?.technique, item.label).toBe(technique.id);
      const gaps = technique[language].openings[0]!.split('…').length - 1;
      expect((item.textEdit as TextEdit).newText.split(':…}').length - 1, item.label).toBe(gaps);
    }
  });

  test('each pattern is there, filled with the names of the script, and reads without a fault', () => {
    for (const pattern of patterns.filter(({ id }) => id !== 'first-script')) {
      const { prefix, name, description } = pattern[language];
      const item = snippets.find((each) => each.label === prefix && each.detail === name)!;
      expect((item.documentation as { value: string }).value).toContain(description.slice(0, 20));
      const conversation = readScript(`${head}${textOf(item)}\n`, uri);
      expect(conversation.faults, name).toEqual([]);
      expect(conversation.turns.length).toBeGreaterThan(1);
      for (const turn of conversation.turns) {
        expect(turn.speaker, `${name}: ${turn.label.text}`).toBeDefined();
        for (const { tag } of turn.utterances) expect(tag === undefined || tag.technique, name).toBeTruthy();
      }
    }
  });

  test('an empty script gets a whole one that reads without a fault', () => {
    const [first] = snippetsIn('', uri);
    const conversation = readScript(textOf(first!), uri);
    expect(conversation.faults).toEqual([]);
    expect(conversation.language).toBe(language);
    expect(conversation.participants.map((each) => each.role)).toEqual(['professional', 'client']);
    expect(conversation.turns.every((turn) => turn.speaker !== undefined)).toBe(true);
  });
});
