import { describe, expect, test } from 'vitest';
import { openSourceDesk } from '../../../src/answers/source/source.js';
import { loadCorpus, readArticle } from '../../../src/corpus/corpus.js';
import type { Reading } from '../../../src/reading/reading.js';

const quotation = (name: string) => ({
  start: 0,
  end: 1,
  text: '',
  kind: 'direct' as const,
  spans: [],
  quoted: [],
  mention: null,
  cue: null,
  occasion: null,
  speaker: { name, kind: 'person' as const, role: null },
});
const readings: Reading[] = loadCorpus('seeds').articles.map((article) => ({
  article,
  sentences: [],
  figures: [],
  dates: [],
  quotations: article.file.startsWith('000') ? ['Wang Yi', 'Lavrov', 'Wang Yi'].map(quotation) : [],
}));
const desk = openSourceDesk(readings, [{ file: 'x.txt', reason: 'is empty' }]);

describe('/source', () => {
  test('without words it lists every article, with what was rejected', () => {
    const answer = desk.source(null);
    expect(answer.entries.map(({ file }) => file.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
    expect(answer.article).toBeNull();
    expect(answer.rejected).toEqual([{ file: 'x.txt', reason: 'is empty' }]);
  });

  test('an entry says what an article says of itself, and who speaks in it, most often first', () => {
    expect(desk.entries[0]).toMatchObject({
      author: 'Xing Chong and Li Jingze',
      paragraphs: 32,
      speakers: ['Wang Yi', 'Lavrov'],
      quotations: 3,
      figures: 0,
      citation: { publisher: 'China News Service', headline: null, line: 1 },
    });
    expect(desk.entries[2]?.dateline).toBe('BEIJING, March 19 (Xinhua) --');
  });

  test.each([
    ['002_38fb5c4fa6c71c53.txt', '002'],
    ['003_212', '003'],
    ['advancing china-russia cooperation', '002'],
    ['ADVANCNG cooperation', '002'],
    ['no matter how', '001'],
  ])('%s opens one article', (typed, start) => {
    const { article, entries } = desk.source(typed);
    expect(article?.entry.file.slice(0, 3)).toBe(start);
    expect(entries).toHaveLength(1);
    expect(desk.resolve(typed)?.slice(0, 3)).toBe(start);
  });

  test('an opened article has its paragraphs with their places', () => {
    const paragraphs = desk.source('000_').article?.paragraphs ?? [];
    expect(paragraphs).toHaveLength(35);
    expect(paragraphs[3]).toMatchObject({
      heading: true,
      text: expect.stringMatching(/^Inject new impetus/),
    });
    expect(paragraphs[4]?.citation).toMatchObject({ line: 9, paragraph: 5 });
  });

  test('words that fit several articles list them, and mean none of them alone', () => {
    expect(desk.source('china russia').entries).toHaveLength(2);
    expect(desk.source('china russia').article).toBeNull();
    expect(desk.resolve('china russia')).toBeNull();
  });

  test('words that fit none show what comes nearest', () => {
    const answer = desk.source('cooperation in outer space');
    expect(answer.entries).toEqual([]);
    expect(answer.nearest[0]?.file.slice(0, 3)).toBe('002');
    expect(desk.source('qqqq').nearest).toEqual([]);
  });
});

describe('suggestions', () => {
  test('nothing typed offers the list; a label says what an article without a headline begins with', () => {
    const all = desk.suggest('');
    expect(all).toHaveLength(5);
    expect(all[0]?.label).toMatch(/^000_e97ca69241b282bc\.txt · At the invitation of/);
    expect(all[1]?.label).toMatch(/^No matter how/);
  });

  test('beginnings of words are enough, and the value is an id that resolves', () => {
    const [first] = desk.suggest('adv coop');
    expect(first?.value).toMatch(/^[0-9a-f]{8}$/);
    expect(desk.resolve(first?.value ?? '')).toBe('002_38fb5c4fa6c71c53.txt');
  });

  test('no more than 25, whatever is typed', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      article: readArticle(`${i}.txt`, 'Ships came in.'),
      sentences: [],
      quotations: [],
      figures: [],
      dates: [],
    }));
    for (const typed of ['', 'txt', '\ud800', '*', ' '.repeat(50)])
      expect(openSourceDesk(many, []).suggest(typed).length).toBeLessThanOrEqual(25);
  });
});
