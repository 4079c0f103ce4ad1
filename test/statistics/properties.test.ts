import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScript } from '../../server/src/reading/read.ts';
import { addUp, sumOf } from '../../server/src/statistics/counts.ts';
import { measuresOf } from '../../server/src/statistics/measures.ts';
import { MOST_PATHS_SHOWN, statisticsOf, totalOf } from '../../server/src/statistics/script.ts';
import { printConversation } from '../../server/src/writing/print.ts';
import { anyScript, anyText } from '../support/scripts.ts';

const uri = 'file:///any.gesprek';
const runs = { numRuns: 400 };
const read = (text: string) => statisticsOf(readScript(text, uri));

test('a script that is printed and read again has the same statistics', () => {
  fc.assert(
    fc.property(anyScript, (text) => {
      const conversation = readScript(text, uri);
      const again = read(printConversation(conversation));
      expect(again).toEqual(statisticsOf(conversation));
    }),
    runs,
  );
});

test('the totals are the sum of the scripts', () => {
  fc.assert(
    fc.property(fc.array(anyScript, { maxLength: 6 }), (texts) => {
      const scripts = texts.map(read);
      const total = totalOf(scripts);
      for (const name of ['turns', 'words', 'questions', 'reflections', 'behaviours'] as const)
        expect(sumOf(total[name])).toBe(scripts.reduce((sum, { counts }) => sum + sumOf(counts[name]), 0));
      for (const name of ['tagged', 'inferred', 'adherent', 'nonAdherent'] as const)
        expect(measuresOf(total)[name]).toBe(
          scripts.reduce((sum, { counts }) => sum + measuresOf(counts)[name], 0),
        );
      for (const name of ['silences', 'silenceSeconds', 'unrecognised', 'changeTalk', 'inputTurns'] as const)
        expect(total[name]).toBe(scripts.reduce((sum, { counts }) => sum + counts[name], 0));
      for (const name of ['questions', 'withoutReflection'] as const)
        expect(total.longest[name]).toBe(Math.max(0, ...scripts.map(({ counts }) => counts.longest[name])));
      expect(addUp([total])).toEqual(total);
    }),
    runs,
  );
});

test('whatever the text: every utterance is counted once, and no share lies outside 0 to 1', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const conversation = readScript(text, uri);
      const { counts, paths } = statisticsOf(conversation);
      const utterances = conversation.turns
        .flatMap((turn) => turn.utterances)
        .filter(({ technique, prose }) => technique !== undefined || prose.text !== '');
      const all = [{ counts }, ...(paths?.shown ?? [])].map((each) => measuresOf(each.counts));
      expect(all[0]!.tagged + all[0]!.inferred + counts.unrecognised).toBe(utterances.length);
      for (const measures of all)
        for (const name of [
          'talkShare',
          'openShare',
          'complexShare',
          'changeTalkShare',
          'inputShare',
        ] as const)
          if (measures[name] !== null) {
            expect(measures[name]).toBeGreaterThanOrEqual(0);
            expect(measures[name]).toBeLessThanOrEqual(1);
          }
    }),
    runs,
  );
});

test('each path lies within the ranges, and holds no more than is written', () => {
  fc.assert(
    fc.property(anyScript, (text) => {
      const { counts, paths } = read(text);
      if (paths === undefined) return;
      expect(paths.shown.length).toBeLessThanOrEqual(MOST_PATHS_SHOWN);
      for (const each of paths.shown) {
        const measures = measuresOf(each.counts);
        expect(sumOf(each.counts.words)).toBeLessThanOrEqual(sumOf(counts.words));
        expect(each.counts.longest.questions).toBeLessThanOrEqual(counts.longest.questions);
        for (const name of ['seconds', 'words', 'turns', 'questions', 'reflections'] as const) {
          expect(measures[name]).toBeGreaterThanOrEqual(paths.ranges![name].least);
          expect(measures[name]).toBeLessThanOrEqual(paths.ranges![name].most);
        }
      }
    }),
    runs,
  );
});
