/** A script that is being edited is read with what is known of its last version, and must come out the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { Recollection } from '../../server/src/reading/recollection.ts';
import { meaningOf } from '../support/outline.ts';
import { anyScript } from '../support/scripts.ts';

const uri = 'file:///edited.gesprek';

/** What a version says and where: its meaning, the place of every word and tag, and what is found in it. */
function whole(text: string, recollection?: Recollection) {
  const conversation = readScript(text, uri, undefined, recollection);
  const places = conversation.turns.map(({ span, label, utterances }) => [
    span,
    label.span,
    utterances.map(({ prose, tag, turn, index, heard }) => [
      prose.span,
      prose.pieces,
      tag && [tag.span, tag.name.span, tag.positionSpan],
      [turn.index, index, heard],
    ]),
  ]);
  const findings = lint(conversation).findings.map(({ rule, problem }) => [
    rule.id,
    problem.at,
    problem.message,
  ]);
  return structuredClone({ meaning: meaningOf(conversation), places, findings });
}

test('an edited script is read as if it were new', () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.nat({ max: 30 }),
    fc.constantFrom('', 'x', '\n', 'Anna: Hoe is het?\n', '[', 'techniek x (check): y\n'),
  );
  fc.assert(
    fc.property(anyScript, fc.array(edit, { maxLength: 6 }), (script, edits) => {
      const recollection = new Recollection();
      let text = script;
      for (const [at, length, put] of [[0, 0, ''] as const, ...edits]) {
        const start = text.length === 0 ? 0 : at % text.length;
        text = text.slice(0, start) + put + text.slice(start + length);
        expect(whole(text, recollection)).toEqual(whole(text));
      }
    }),
    { numRuns: 400 },
  );
});
