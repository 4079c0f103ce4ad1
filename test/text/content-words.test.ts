import { describe, expect, it } from 'vitest';
import type { Prose } from '../../server/src/conversation/model.ts';
import { contentWordsIn, shareAmong, stemOf } from '../../server/src/text/content-words.ts';

const prose = (text: string): Prose => ({ text, span: { start: 0, end: text.length }, pieces: [] });

describe('the stem of a word', () => {
  it.each([
    ['slapen', 'slaap'],
    ['gamen', 'game'],
    ['ruzies', 'ruzie'],
    ['leven', 'leef'],
    ['lezen', 'lees'],
    ['roken', 'rookte'],
  ])('is one for %s and %s', (one, other) => {
    expect(stemOf(one, 'nl')).toBe(stemOf(other, 'nl'));
  });

  it.each([
    ['sleeping', 'sleep'],
    ['walked', 'walks'],
    ['worries', 'worry'],
  ])('is one for %s and %s', (one, other) => {
    expect(stemOf(one, 'en')).toBe(stemOf(other, 'en'));
  });

  it('leaves different words different', () => {
    expect(stemOf('school', 'nl')).not.toBe(stemOf('schoen', 'nl'));
    expect(stemOf('sleep', 'en')).not.toBe(stemOf('slow', 'en'));
  });
});

describe('content words', () => {
  it('leave out what any sentence holds', () => {
    expect([...contentWordsIn(prose('Je zou het wel weer eens willen hebben.'), 'nl')]).toEqual([]);
    expect([...contentWordsIn(prose('You would really like to have that again.'), 'en')]).toEqual([]);
  });

  it('tell how much of what is said comes from others', () => {
    const client = contentWordsIn(prose('Ik slaap slecht en ik game tot diep in de nacht.'), 'nl');
    expect(shareAmong(prose('Je wilt beter slapen en minder gamen.'), client, 'nl')).toBe(1);
    expect(shareAmong(prose('Een huisdier verzorgen kost tijd.'), client, 'nl')).toBe(0);
    expect(shareAmong(prose('Ja.'), client, 'nl')).toBe(1);
  });
});
