/** The grammar defines what a line is; reading does without its parser, for speed. Here the two are held together. */
import fc from 'fast-check';
import type { CompositeCstNode, LeafCstNode } from 'langium';
import { expect, test } from 'vitest';
import { SamenspraakTerminals } from '../../server/src/language/generated/ast.ts';
import { keywords } from '../../server/src/language/keywords.ts';
import { parseScript } from '../../server/src/language/parser.ts';
import { linesOf } from '../../server/src/reading/lines.ts';
import { anyText } from '../support/scripts.ts';

test('every text fits the grammar, and every line has the form and the parts that the grammar gives it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value, parserErrors, lexerErrors } = parseScript(text);
      expect([...parserErrors, ...lexerErrors]).toEqual([]);
      const byGrammar = value.lines.map((line) => ({
        kind: line.$type,
        leaves: (line.$cstNode as CompositeCstNode).content
          .filter((leaf) => (leaf as LeafCstNode).tokenType.name !== 'EOL')
          .map((leaf) => ({ type: (leaf as LeafCstNode).tokenType.name, start: leaf.offset, end: leaf.end })),
      }));
      expect(linesOf(text)).toEqual(byGrammar);
    }),
    { numRuns: 2000 },
  );
});

test('every keyword has its terminal, named after its English spelling', () => {
  for (const [id, { en }] of Object.entries(keywords))
    expect(SamenspraakTerminals).toHaveProperty(id, new RegExp(en));
});
