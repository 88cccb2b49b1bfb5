import { expect, test } from 'vitest';
import { readArticle } from '../../src/corpus/corpus.js';
import { readFrontMatter } from '../../src/corpus/front-matter.js';

const BODY = 'The council met on Tuesday and agreed on a new plan.';

test('front matter is taken at its word, and offsets go on counting from the start of the file', () => {
  const head =
    '---\nheadline: "Harbour plan"\npublisher: The Harbour Post\nauthor: [Ann Smith, Bo Li]\ndate: 2021-05-04\n---\n';
  const a = readArticle('a.md', `${head}\n${BODY}\n`);
  expect(a.headline?.text).toBe('Harbour plan');
  expect(a.text.slice(...(a.headline?.span ?? [0, 0]))).toBe('Harbour plan');
  expect(a.publisher?.text).toBe('The Harbour Post');
  expect(a.author).toEqual({ text: 'Ann Smith, Bo Li', span: null });
  expect(a.published).toEqual({ from: '2021-05-04', to: '2021-05-04', basis: 'stated' });
  expect(a.paragraphs).toEqual([
    { index: 0, start: head.length + 1, end: head.length + 1 + BODY.length, heading: false },
  ]);
});

test('it goes before what the text states, and the headline below it is not printed again', () => {
  const a = readArticle(
    'a.md',
    `---\ntitle: Harbour plan\nsource: Port News\n---\nHarbour plan\n\nOSLO, May 4 (Reuters) - ${BODY}`,
  );
  expect(a.headline?.text).toBe('Harbour plan');
  expect(a.publisher?.text).toBe('Port News');
  expect(a.paragraphs).toHaveLength(1);
});

test.each([
  ['a colon in a value', '---\nheadline: Mayor: we agree\ndate: 2021-05-04\n---\n', 'Mayor: we agree'],
  ['a quotation mark never closed', '---\ndate: 2021-05-04\nheadline: "Harbour plan\n---\n', '"Harbour plan'],
  ['a closing mark that is missing', '---\nheadline: Harbour plan\ndate: 2021-05-04\n', 'Harbour plan'],
  ['Windows line ends', '---\r\nheadline: Harbour plan\r\ndate: 2021-05-04\r\n---\r\n', 'Harbour plan'],
])('damage costs neither the other fields nor the article: %s', (_, head, headline) => {
  const a = readArticle('a.md', `${head}\n${BODY}`);
  expect(a.headline?.text).toBe(headline);
  expect(a.published?.from).toBe('2021-05-04');
  expect(a.paragraphs.map((p) => a.text.slice(p.start, p.end))).toEqual([BODY]);
});

test('a text between rules is text', () => {
  expect(readFrontMatter(`---\n${BODY}\n---\n${BODY}`).end).toBe(0);
  expect(readArticle('a.md', `---\n${BODY}\n---\n${BODY}`).paragraphs).toHaveLength(2);
});

test.each([
  ['2021-05', { from: '2021-05-01', to: '2021-05-31', basis: 'stated' }],
  ['2021', { from: '2021-01-01', to: '2021-12-31', basis: 'stated' }],
  ['4 May 2021', { from: '2021-05-04', to: '2021-05-04', basis: 'stated' }],
  ['2021-05-04T10:00:00Z', { from: '2021-05-04', to: '2021-05-04', basis: 'stated' }],
  ['05/04/2021', null],
  ['2021-02-30', null],
  ['yesterday', null],
])('a date field of %s', (date, published) => {
  expect(readArticle('a.md', `---\ndate: ${date}\n---\n${BODY}`).published).toEqual(published);
});

test('aliases that would multiply are not followed', () => {
  const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nheadline: [*b, *b]\n---\n${BODY}`;
  expect(readArticle('a.md', bomb).paragraphs).toHaveLength(1);
});
