import type { StatAnswer } from '../../../src/answers/answer.js';
import { openStatDesk, type StatDesk } from '../../../src/answers/stat/stat.js';
import type { Published } from '../../../src/corpus/article.js';
import { read } from '../../../src/reading/read.js';
import { articleOf } from '../../reading/article-of.js';

/** A desk over made articles, a paragraph a line, in files a.txt, b.txt and so on. */
export function deskOf(...texts: readonly string[]): StatDesk {
  return openStatDesk(
    texts.map((text, at) => read(articleOf(text, { file: `${'abcdefgh'[at]}.txt`, published: PUBLISHED }))),
  );
}

const PUBLISHED: Published = { from: '2021-03-24', to: '2021-03-24', basis: 'stated' };

export const ask = (
  desk: StatDesk,
  query: string,
  period: string | null = null,
  source: string | null = null,
): StatAnswer => desk.stat({ query, period, source });

/** What the figures found print, best first. */
export const printed = ({ figures }: StatAnswer): string[] => figures.map(({ figure }) => figure.text);
