import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTerms, fold, stem, synonymsOf, termsOf } from '../../src/index/analysis.js';

const stems = (text: string) => contentTerms(text).map((term) => term.stem);

describe('the words of a text', () => {
  it('keep numbers and abbreviations whole', () => {
    expect(termsOf('The U.S. sold 1,234.5 tons, 5G gear').map((term) => term.word)).toEqual([
      'the',
      'usa',
      'sold',
      '1234.5',
      'tons',
      '5g',
      'gear',
    ]);
  });

  it('drop the possessive and accents, and give offsets into the text as written', () => {
    const text = 'Moscow’s café “Ærø”';
    const terms = termsOf(text);
    expect(terms.map((term) => term.word)).toEqual(['moscow', 'cafe', 'aero']);
    expect(terms.map((term) => text.slice(term.start, term.end))).toEqual(['Moscow’s', 'café', 'Ærø']);
  });

  it('leave out stop words and question words unless nothing else remains', () => {
    expect(stems('Who are the harvesters of the islands?')).toEqual(['harvest', 'island']);
    expect(stems('The Who')).toEqual(['the', 'who']);
  });

  it('read short forms and phrases as what they stand for', () => {
    expect(stems('UN chief')).toEqual(stems('United Nations chief'));
    expect(stems('the new crown epidemic')).toEqual(stems('the COVID epidemic'));
    expect(stems('Sino-Russian trade')).toEqual(stems('China-Russian trade'));
    expect(stems('the United States')).toEqual(stems('the US'));
    expect(stems('said the WHO')).toEqual(stems('said the World Health Organization'));
  });

  it('tell the month of May from the verb', () => {
    expect(stems('They may leave on May 9')).toEqual(['leav', 'may', '9']);
  });

  it('bring British spelling, number words and inflection to one form', () => {
    expect(stem('organisations')).toBe(stem('organization'));
    expect(stem('labour')).toBe(stem('labor'));
    expect(stem('eight')).toBe('8');
    expect(stem('cooperating')).toBe(stem('cooperation'));
  });

  it('know what readers say instead', () => {
    expect(synonymsOf(stem('commerce'))).toContain(stem('trade'));
    expect(synonymsOf('qqq')).toEqual([]);
  });

  it('stand where they say, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        for (const term of termsOf(text)) {
          expect(term.start).toBeGreaterThanOrEqual(from);
          expect(term.end).toBeGreaterThan(term.start);
          expect(text.slice(term.start, term.end)).not.toMatch(/\s/);
          from = term.start;
        }
      }),
    );
  });

  it('fold the same twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
