import { describe, expect, it } from 'vitest';
import type { AskAnswer, FoundPassage } from '../../src/answers/answer.js';
import { askReply } from '../../src/replies/ask.js';
import type { Action, Reply } from '../../src/replies/reply.js';
import { replyText } from '../../src/replies/text.js';

const again: Action = { deed: 'show', command: 'ask', view: 'results', fields: ['', 'q'], page: 0 };
const scope = { articles: 5, source: null };

const passage = (id: number): FoundPassage => ({
  id,
  citation: {
    file: `${id}.txt`,
    span: [100, 131],
    line: 3,
    paragraph: 2,
    headline: null,
    publisher: 'The Coast Gazette',
    published: { from: '2020-11-04', to: '2020-11-04', basis: 'inferred' },
  },
  text: 'It rained all day. Nobody came.',
  score: 10 - id,
  best: [119, 131],
  matches: [],
  quotations: [],
  figures: [],
  also: [],
});

const answer = (rest: Partial<AskAnswer>): AskAnswer => ({
  question: 'Who came?',
  found: true,
  passages: [0, 1, 2, 3].map(passage),
  missing: [],
  apart: [],
  lacks: null,
  corrected: [],
  ...rest,
});

const words = (reply: Reply) => replyText(reply).split('\n');

describe('the reply to a question', () => {
  it('tells the passage that answers from those that are further', () => {
    const lines = words(askReply(answer({}), scope, again));
    expect(lines.slice(2, 5)).toEqual([
      '  | It rained all day. *Nobody came.*',
      '  - 0.txt · The Coast Gazette · 4 Nov 2020 (date inferred) · paragraph 2',
      ' ',
    ]);
    expect(lines[5]).toBe('  - Further passages');
    expect(lines.filter((line) => line.includes('Further'))).toHaveLength(1);
  });

  it('shows the last page where there are fewer than asked for', () => {
    const reply = askReply(answer({}), scope, { ...again, page: 7 });
    expect(reply).toMatchObject({ pages: 2, again: { page: 1 } });
    expect(words(reply)).toContain(
      '  - 3.txt · The Coast Gazette · 4 Nov 2020 (date inferred) · paragraph 2',
    );
  });

  it('says what was corrected', () => {
    const reply = askReply(answer({ corrected: [{ from: 'herrring', to: 'herring' }] }), scope, again);
    expect(words(reply)).toContain('  - Read as “herring” for “herrring”.');
  });

  it('says what is missing and what was searched, where it is not found', () => {
    const none = answer({ found: false, missing: ['zeppelin'], apart: ['Lind', 'Paris'] });
    const reply = askReply(none, { articles: 5, source: 'fish.txt' }, again);
    expect(reply.tone).toBe('none');
    expect(words(reply).slice(2, 5)).toEqual([
      'Not found: the coverage does not answer this.',
      'These words stand nowhere in it: “zeppelin”.',
      'Only fish.txt was searched. What came nearest is no answer:',
    ]);
    expect(words(reply).join('\n')).not.toContain('*Nobody came.*');
  });

  it('says what never stands together where every word is known', () => {
    const none = answer({ found: false, apart: ['Lind', 'Paris'] });
    expect(words(askReply(none, { articles: 5, source: null }, again))[3]).toBe(
      'No passage has “Lind” and “Paris” together.',
    );
  });

  it('says what kind of answer is lacking', () => {
    const reason = (lacks: AskAnswer['lacks']) =>
      words(askReply(answer({ found: false, lacks }), scope, again))[3];
    expect(reason('figure')).toBe('It has no figure of the kind asked for beside these words.');
    expect(reason('date')).toBe('It has no date beside these words.');
  });

  it('says beside an answer which words it could not meet', () => {
    const reply = askReply(answer({ missing: ['zeppelin'] }), scope, again);
    expect(words(reply)).toContain('  - Nowhere in the coverage: “zeppelin”.');
  });

  it('asks for words where there are none', () => {
    const none = answer({ question: '?', found: false, passages: [] });
    expect(words(askReply(none, scope, again))[3]).toBe(
      'Ask with words to look for: a name, a thing, a number.',
    );
  });

  it('points at nothing nearest where there is nothing', () => {
    const reply = askReply(answer({ found: false, passages: [] }), { articles: 1, source: null }, again);
    expect(words(reply).at(-1)).toBe('1 article was searched.');
  });

  it('leads from each citation to its words in the article', () => {
    const [cited] = askReply(answer({}), scope, again).blocks.filter((block) => block.type === 'small');
    expect(cited).toMatchObject({
      button: { label: 'In context', action: { deed: 'aside', command: 'source', view: 'context' } },
    });
  });
});
