import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/corpus.js';

const { articles, rejected } = loadCorpus('seeds');
const article = (start: string) => {
  const found = articles.find(({ file }) => file.startsWith(start));
  if (!found) throw new Error(`no article ${start}`);
  const words = (span: readonly [number, number]) => found.text.slice(...span);
  return {
    ...found,
    words,
    headings: found.paragraphs.filter((p) => p.heading).map((p) => words([p.start, p.end])),
    running: found.paragraphs.filter((p) => !p.heading).map((p) => words([p.start, p.end])),
  };
};

describe('the five shipped articles, as a careful reader states them', () => {
  test('all are read, none is rejected', () => {
    expect(articles).toHaveLength(5);
    expect(rejected).toEqual([]);
  });

  test('000: agency, place, day and two reporters in front, three cross-heads, no headline', () => {
    const a = article('000');
    expect(a.headline).toBeNull();
    expect(a.publisher).toEqual({ text: 'China News Service', span: [0, 18] });
    expect(a.author?.text).toBe('Xing Chong and Li Jingze');
    expect(a.dateline?.text).toBe('China News Service, Beijing, March 22 (Xing Chong and Li Jingze)');
    // "In 2021, the two sides have already called once" says which year is running.
    expect(a.published).toEqual({ from: '2021-03-22', to: '2021-03-22', basis: 'inferred' });
    expect(a.headings).toEqual([
      'Inject new impetus into bilateral cooperation in the post-epidemic era',
      'New era connotations given to bilateral relations from a new starting point',
      'Leading new trends in a century of change',
    ]);
    expect(a.running).toHaveLength(32);
    expect(a.running[0]).toMatch(/^China News Service, Beijing.* from March 22 to 23\.$/);
    expect(a.running[31]).toMatch(/^"As a model of friendly.* Li Yongquan said\.$/);
  });

  test('001: a navigation path, a line of another article and the headline printed twice are furniture', () => {
    const a = article('001');
    expect(a.headline?.text).toBe(
      'No matter how the international situation changes, China Russian relations still good',
    );
    expect(a.publisher?.text).toBe('YCPress');
    expect(a.author).toBeNull();
    expect(a.dateline).toBeNull();
    // "2020 is an extraordinary year" and "the upcoming 2021" agree on the year; the day stays open.
    expect(a.published).toEqual({ from: '2020-01-01', to: '2020-12-31', basis: 'inferred' });
    expect(a.headings).toEqual([]);
    expect(a.running).toHaveLength(18);
    expect(a.running[0]).toMatch(/^“China-Russia relations have a strong endogenous/);
    expect(a.running[5]).toMatch(/^7 5th anniversary\. In addition/);
    expect(a.running[2]).toMatch(/overcome difficulties\.$/);
  });

  test('002: date and headline share a line, the agency stands in a line with the time', () => {
    const a = article('002');
    expect(a.headline?.text).toBe('Advancing China-Russia cooperation in an unstable world');
    expect(a.publisher?.text).toBe('Xinhua');
    expect(a.author).toBeNull();
    expect(a.dateline?.text).toBe('BEIJING, March 19 (Xinhua) --');
    expect(a.published).toEqual({ from: '2021-03-20', to: '2021-03-20', basis: 'stated' });
    expect(a.running).toHaveLength(10);
    expect(a.running[0]).toMatch(/^BEIJING, March 19 \(Xinhua\) -- Russian Foreign Minister/);
  });

  test('003: the archive line names the journal and no date; author note and share bar are furniture', () => {
    const a = article('003');
    expect(a.headline).toBeNull();
    expect(a.publisher?.text).toBe('Global Times (Chinese)');
    expect(a.author).toBeNull();
    expect(a.published).toBeNull();
    expect(a.headings).toEqual([]);
    expect(a.running).toHaveLength(10);
    expect(a.running[0]).toMatch(/^Russian-Chinese relations have faced special challenges/);
    expect(a.running[9]).toMatch(/good news for both China and Russia and their people\.$/);
  });

  test('004: every line is a paragraph, and nothing says who published it or when', () => {
    const a = article('004');
    expect([a.headline, a.publisher, a.author, a.dateline, a.published]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(a.headings).toEqual([]);
    expect(a.running).toHaveLength(20);
    expect(a.running[0]).toMatch(/^On May 9, 2015, Chinese President/);
  });

  test('what is stated stands where it says', () => {
    for (const { text, headline, publisher, author, dateline } of articles)
      for (const stated of [headline, publisher, author, dateline])
        if (stated?.span) expect(text.slice(...stated.span)).toBe(stated.text);
  });
});
