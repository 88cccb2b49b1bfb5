import { openWordFinder, wordsOf } from '../../index/word-finder.js';
import type { Reading } from '../../reading/reading.js';
import type { Suggestion } from '../answer.js';

/** As many as Discord offers. */
const OFFERED = 25;
/** As long as Discord takes. */
const LONGEST = 100;

/** Offers what can be asked, from the letters typed so far. */
export type Suggest = (prefix: string) => Suggestion[];

/** Prepares the questions that a coverage can surely say something to: its speakers, measures and headlines. */
export function openSuggest(readings: readonly Reading[]): Suggest {
  return offer(askable(readings));
}

/** Offers the texts whose words begin with the words typed, in the order given where they fit alike. */
export function offer(texts: readonly string[]): Suggest {
  const finder = openWordFinder(texts.map(wordsOf));
  return (prefix) => {
    const words = wordsOf(prefix.slice(0, LONGEST));
    const items =
      words.length === 0
        ? texts.slice(0, OFFERED).map((_, item) => ({ item }))
        : finder.find(words, { beginnings: true, misspelt: true }, OFFERED);
    return items.map(({ item }) => {
      const text = texts[item] ?? '';
      return { label: text, value: text };
    });
  };
}

/** What can be asked, commonest first, the three kinds in turn. */
function askable(readings: readonly Reading[]): string[] {
  const speakers = new Map<string, number>();
  const measures = new Map<string, number>();
  const headlines = new Map<string, number>();
  for (const { article, quotations, figures } of readings) {
    for (const { speaker } of quotations)
      if (speaker && speaker.kind !== 'unnamed') count(speakers, `What did ${speaker.name} say?`);
    for (const { measure } of figures) if (measure) count(measures, measure);
    if (article.headline) count(headlines, article.headline.text);
  }
  return inTurn([speakers, measures, headlines].map(commonestFirst));
}

function count(counts: Map<string, number>, text: string): void {
  const short = clipped(text);
  counts.set(short, (counts.get(short) ?? 0) + 1);
}

/** Cut at a space where it is too long to be sent. */
function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST - 1);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1)}…`;
}

function commonestFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).map(([text]) => text);
}

/** The first of each list, then the second of each, without repetition. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const turns = new Set<string>();
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  for (let i = 0; i < longest; i++)
    for (const list of lists) {
      const text = list[i];
      if (text !== undefined && text !== '') turns.add(text);
    }
  return [...turns];
}
