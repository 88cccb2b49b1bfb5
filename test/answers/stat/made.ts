import type { StatAnswer } from '../../../src/answers/answer.js';
import { openStatDesk, type StatDesk } from '../../../src/answers/stat/stat.js';
import type { Article, Published } from '../../../src/corpus/article.js';
import { read } from '../../../src/reading/read.js';

/** A desk over made articles, a paragraph a line, in files a.txt, b.txt and so on. */
export function deskOf(...texts: readonly string[]): StatDesk {
  return openStatDesk(texts.map((text, at) => read(article(`${'abcdefgh'[at]}.txt`, text))));
}

const PUBLISHED: Published = { from: '2021-03-24', to: '2021-03-24', basis: 'stated' };

function article(file: string, text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    heading: false,
  }));
  return {
    file,
    text,
    headline: null,
    publisher: null,
    author: null,
    dateline: null,
    published: PUBLISHED,
    paragraphs,
  };
}

export const ask = (
  desk: StatDesk,
  query: string,
  period: string | null = null,
  source: string | null = null,
): StatAnswer => desk.stat({ query, period, source });

/** What the figures found print, best first. */
export const printed = ({ figures }: StatAnswer): string[] => figures.map(({ figure }) => figure.text);
