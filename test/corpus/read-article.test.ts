import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/corpus/corpus.js';

const BODY =
  'The council met on Tuesday and agreed on a new plan for the harbour. It will cost a great deal.';
const read = (text: string) => {
  const article = readArticle('a.txt', text);
  return {
    ...article,
    paragraphs: article.paragraphs.map(
      ({ start, end, heading }) => (heading ? '# ' : '') + text.slice(start, end),
    ),
  };
};

describe('headline', () => {
  test('a line without a closing point above the text', () => {
    const a = read(`Harbour plan agreed\n\n${BODY}`);
    expect(a.headline).toEqual({ text: 'Harbour plan agreed', span: [0, 19] });
    expect(a.paragraphs).toEqual([BODY]);
  });

  test('a sentence is text, not a headline, even at the top', () => {
    const a = read(`Nobody had expected the plan.\n\n${BODY}`);
    expect(a.headline).toBeNull();
    expect(a.paragraphs).toEqual(['Nobody had expected the plan.', BODY]);
  });

  test('a line in headline capitals may close with a point', () => {
    expect(read(`Council Agrees on Harbour Plan.\n\n${BODY}`).headline?.text).toBe(
      'Council Agrees on Harbour Plan.',
    );
  });

  test('a sentence above a dateline is the headline', () => {
    const a = read(`Council agrees on harbour plan.\n\nOSLO, May 4 (Reuters) - ${BODY}`);
    expect(a.headline?.text).toBe('Council agrees on harbour plan.');
    expect(a.dateline?.text).toBe('OSLO, May 4 (Reuters) -');
  });

  test('names of sections above it are furniture, a line below it stays', () => {
    const a = read(`WORLD\n\nHarbour plan agreed\n\nA compromise after nine years\n\n${BODY}`);
    expect(a.headline?.text).toBe('Harbour plan agreed');
    expect(a.paragraphs).toEqual(['# A compromise after nine years', BODY]);
  });

  test('printed twice, it is read once, and what navigation stands around it is dropped', () => {
    const a = read(
      `Home > World\n\nOther story of the day\n\nHarbour plan agreed\n\nHarbour Plan Agreed\n\n${BODY}\n\nShare now`,
    );
    expect(a.headline?.text).toBe('Harbour Plan Agreed');
    expect(a.paragraphs).toEqual([BODY]);
  });

  test('the name of a house above it or behind it is not part of it', () => {
    const a = read(`BBC News\n\nHarbour plan agreed\n\n22 March 2021\n\n${BODY}`);
    expect([a.headline?.text, a.publisher?.text, a.published?.from]).toEqual([
      'Harbour plan agreed',
      'BBC News',
      '2021-03-22',
    ]);
    expect(a.paragraphs).toEqual([BODY]);
    const b = read(`Harbour plan agreed | The Harbour Post\n\nHarbour plan agreed\n\n${BODY}`);
    expect([b.headline?.text, b.publisher]).toEqual(['Harbour plan agreed', null]);
  });

  test('a Markdown heading without its mark', () => {
    const text = `# Harbour plan agreed\n\n${BODY}\n\n## What follows\n\n${BODY}`;
    const a = read(text);
    expect(a.headline).toEqual({ text: 'Harbour plan agreed', span: [2, 21] });
    expect(a.paragraphs).toEqual([BODY, '# What follows', BODY]);
  });

  test('a text of one line has none', () => {
    const a = read('Harbour plan agreed');
    expect(a.headline).toBeNull();
    expect(a.paragraphs).toEqual(['Harbour plan agreed']);
  });

  test('many short lines are not headlines', () => {
    const lines = ['Red sails', 'Blue sails', 'White foam', 'Green hills', 'Far away'];
    const a = read(`${lines.join('\n\n')}\n\n${BODY}`);
    expect(a.headline).toBeNull();
    expect(a.paragraphs).toEqual([...lines, BODY]);
  });
});

describe('lines', () => {
  test('broken lines join, also where one ends with a sentence', () => {
    const broken =
      'The council met on Tuesday and agreed on a new plan for the\nharbour after a long night of talks about money and ships.\nNobody was quite content with what came out of it, and yet\nthe mayor spoke of a good day.';
    expect(read(`${broken}\n\n${BODY}`).paragraphs).toEqual([broken, BODY]);
  });

  test('lines that are paragraphs stay apart', () => {
    expect(read(`${BODY}\n${BODY}`).paragraphs).toEqual([BODY, BODY]);
  });

  test('a sentence that goes on behind an empty line is one', () => {
    const text =
      'The council, which had met on Tuesday in the old town hall,\n\nagreed on a new plan for the harbour.';
    expect(read(text).paragraphs).toEqual([text]);
  });

  test('a paragraph set in from the margin begins anew', () => {
    expect(read(`${BODY}\n   ${BODY}`).paragraphs).toEqual([BODY, BODY]);
  });

  test('non-breaking spaces stay inside and are trimmed outside; a line of them is empty', () => {
    const a = read(`\u00a0The\u00a0plan costs 5\u00a0million.\u00a0\n\u00a0\n${BODY}`);
    expect(a.paragraphs).toEqual(['The\u00a0plan costs 5\u00a0million.', BODY]);
  });

  test('carriage returns, line and paragraph separators break lines', () => {
    expect(read(`${BODY}\r\n\r\n${BODY}\u2029${BODY}`).paragraphs).toEqual([BODY, BODY, BODY]);
  });
});

describe('cross-heads', () => {
  test('a short line between paragraphs', () => {
    expect(read(`${BODY}\n\nA long road\n\n${BODY}`).paragraphs).toEqual([BODY, '# A long road', BODY]);
  });

  test('not the last line, not one of a list, not a line that introduces speech', () => {
    for (const lines of [
      [BODY, 'Ann Smith'],
      [BODY, 'Ships', 'Cranes', BODY],
      [BODY, 'The mayor said:', BODY],
    ])
      expect(read(lines.join('\n\n')).paragraphs).toEqual(lines);
  });
});

describe('furniture', () => {
  test('share bars, copyright, rules, addresses and the note on the author are no paragraphs', () => {
    const a = read(
      `${BODY}\n\nADVERTISEMENT\n\n* * *\n\n${BODY}\n\n(The author is a professor of shipping)\n\nhttps://example.org/a\n\n© 2021 The Harbour Post`,
    );
    expect(a.paragraphs).toEqual([BODY, BODY]);
  });

  test('sentences that only mention such words are text', () => {
    const lines = [
      'Share prices fell sharply.',
      'Home Secretary Ann Smith welcomed the plan for the harbour.',
    ];
    expect(read(lines.join('\n\n')).paragraphs).toEqual(lines);
  });

  test('labels of an archive give what they name, and nothing where they say NA', () => {
    const a = read(
      `Journal : The Harbour Post Date : 4 May 2021 Author : Ann Smith Page No. : NA\n\n${BODY}`,
    );
    expect(a.publisher?.text).toBe('The Harbour Post');
    expect(a.author?.text).toBe('Ann Smith');
    expect(a.published).toEqual({ from: '2021-05-04', to: '2021-05-04', basis: 'stated' });
    expect(a.paragraphs).toEqual([BODY]);
    expect(read(`Journal : NA Author : N/A Page : 3\n\n${BODY}`).publisher).toBeNull();
  });

  test('a sentence with a colon is no label', () => {
    const line = 'Source: the ministry expects the harbour to open.';
    expect(read(`${line}\n\n${BODY}`).paragraphs).toEqual([line, BODY]);
  });
});
