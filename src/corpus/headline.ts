import { SECTIONS } from './data/sections.js';
import type { Block } from './layout.js';
import { closesSentence, fold, isAllCapitals, isTitleCase, plain, words } from './wording.js';

/** A block above the text that is worded like a headline. */
export interface Title {
  readonly block: Block;
  /** Length of the navigation path before it, 0 where there is none. */
  readonly skip: number;
}

/** What the titles above a text come down to. */
export interface Choice {
  readonly headline: readonly [start: number, end: number] | null;
  /** Titles that are neither the headline nor furniture: the line below the headline. */
  readonly kept: readonly Block[];
}

const LONGEST = 220;
const MOST_WORDS = 28;
/** Navigation above a headline is a few lines; more lines than this are verse or a list. */
const MOST_TITLES = 8;

/**
 * Whether a block is worded like a headline: short, and either without the point that ends a sentence,
 * or with a capital on every word that carries meaning.
 */
export function isTitle(block: string): boolean {
  if (block.length > LONGEST || words(block).length > MOST_WORDS || !/\p{L}/u.test(block)) return false;
  if (/^(?:[-*+•·]\s|["“‘`(])/u.test(block) && closesSentence(block)) return false;
  return !closesSentence(block) || ((isTitleCase(block) || isCapitalLine(block)) && !/[:;]$/.test(block));
}

function isCapitalLine(block: string): boolean {
  return isAllCapitals(block) && words(block).length >= 2;
}

/**
 * Chooses the headline among the titles above a text: one that is printed twice, the one under "#", or the
 * first after the names of sections. With many such lines nothing is sure, and all of them stay text.
 * @param known whether the headline is known from elsewhere, so that titles can only be a line below it
 */
export function chooseHeadline(text: string, titles: readonly Title[], known: boolean): Choice {
  const wording = (title: Title) => plain(text.slice(title.block.start + title.skip, title.block.end));
  const counts = new Map<string, number>();
  for (const title of titles)
    for (const one of new Set([
      wording(title),
      plain(withoutHouse(text.slice(title.block.start, title.block.end))),
    ]))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  const twice = titles.findLastIndex((title) => title.skip === 0 && (counts.get(wording(title)) ?? 0) > 1);
  if (twice >= 0 && titles.length <= MOST_TITLES) return choice(text, titles, twice);
  const marked = titles.findIndex(({ block }) => /^#\s/.test(text.slice(block.start, block.start + 2)));
  if (marked >= 0) return choice(text, titles, marked);
  const first = titles.findIndex((title, i) => i === titles.length - 1 || !isSection(text, title));
  if (known || titles.length - first > 3) return { headline: null, kept: titles.map(({ block }) => block) };
  return choice(text, titles, first);
}

function choice(text: string, titles: readonly Title[], index: number): Choice {
  const title = titles[index];
  if (!title) return { headline: null, kept: [] };
  const mark = /^#\s+|^\*\*/.exec(text.slice(title.block.start, title.block.start + 12))?.[0].length ?? 0;
  const start = title.block.start + Math.max(mark, title.skip);
  const lead = /^\s*/.exec(text.slice(start, title.block.end))?.[0].length ?? 0;
  return {
    headline: [start + lead, title.block.end],
    kept: titles.slice(index + 1).map(({ block }) => block),
  };
}

/** A page's title without the name of its house: "Ships come in | The Harbour Post". */
function withoutHouse(title: string): string {
  return title.replace(/\s[|–—-]\s[^|–—]{2,40}$/u, '');
}

/** Whether a title is only the name of a section, printed above the headline. */
function isSection(text: string, { block, skip }: Title): boolean {
  return (
    skip > 0 || SECTIONS.has(fold(text.slice(block.start, block.end)).toLowerCase().replace(/[.:]$/, ''))
  );
}
