/** The examples on the pages about techniques are executed: with its tag or without, none sounds like something else. */
import { describe, expect, test } from 'vitest';
import { isKindOf, type Technique, techniques } from '../../server/src/catalogue/catalogue.ts';
import type { Settings } from '../../server/src/config/settings.ts';
import { hear } from '../../server/src/inference/infer.ts';
import { lint } from '../../server/src/lint/lint.ts';
import type { Language } from '../../server/src/locale/language.ts';
import { readScript } from '../../server/src/reading/read.ts';

const scripts = {
  nl: { uri: 'file:///voorbeeld.gesprek', head: 'professional Anna\ncliënt Mo\n\n' },
  en: { uri: 'file:///example.conversation', head: 'professional Anna\nclient Mo\n\n' },
};
const settings: Settings = {
  presets: [],
  rules: new Map([['tag-contradicts-text', { severity: 'warning' }]]),
};

const cases = (['nl', 'en'] as const).flatMap((language) =>
  techniques
    .filter((technique) => technique[language].examples.length > 0)
    .map((technique) => [`${language}: ${technique[language].name}`, technique, language] as const),
);

/** The example as the only line of a script, with its tag. */
function scriptOf(example: string, technique: Technique, language: Language): string {
  const speaker = technique.role === 'professional' ? 'Anna' : 'Mo';
  return `${scripts[language].head}${speaker}: [${technique[language].name}] ${example}\n`;
}

describe.each(cases)('%s', (_, technique, language) => {
  const { examples } = technique[language];

  test('does not contradict its tag', () => {
    for (const example of examples) {
      const conversation = readScript(scriptOf(example, technique, language), scripts[language].uri);
      const utterances = conversation.turns.flatMap((turn) => turn.utterances);
      expect(
        utterances.map((utterance) => utterance.technique),
        example,
      ).toEqual([technique.id]);
      const { findings } = lint(conversation, settings);
      expect(findings, example).toEqual([]);
    }
  });

  test('sounds like nothing else without it', () => {
    for (const example of examples) {
      const heard = hear(example, { language, role: technique.role, step: technique.step })?.technique;
      const isKin = isKindOf(heard, technique.id) || (heard && isKindOf(technique.id, heard));
      expect(heard === undefined || isKin, `${example}: ${heard}`).toBe(true);
    }
  });
});
