import type { Span } from '../../../corpus/article.js';
import { TITLES } from '../../people/data/titles.js';
import { isReporter } from '../../people/reporters.js';
import type { Attribution } from '../attribution.js';
import type { Sentence } from './sentence.js';
import { isDash } from './units.js';

/** A label before a colon is at most this many words. */
const LONGEST_LABEL = 6;
const FEWEST_WORDS = 3;
/** One that only tells an office, at most this many. */
const LONGEST_OFFICE = 3;

const lastWord = (text: string) =>
  text
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? '';

/** The last words of the names that an article's cues give as sources. */
export function speakingNames(text: string, attributions: readonly Attribution[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { source } of attributions) {
    const words = source ? text.slice(...source) : '';
    if (/^\p{Lu}/u.test(words.split(/\s+/).at(-1) ?? '')) names.add(lastWord(words));
  }
  return names;
}

/** "Minister: Dam to be ready by May": an office or a calling without an article before a colon and a clause. */
function labelsPerson(units: Sentence, colon: number): boolean {
  const label = units.slice(0, colon);
  const noun = label.at(-1)?.lower ?? '';
  return (
    label.length <= LONGEST_OFFICE &&
    TITLES.has(noun) &&
    !label.some(({ pos }) => /^(?:DET|PUNCT|ADP)$/.test(pos)) &&
    units.slice(colon + 1).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  );
}

/**
 * "Ross: The bridge will close": a name and a colon before what the person says, as in headlines and interviews.
 *
 * @param sentences all sentences of one paragraph
 * @param known last words of names that speak elsewhere in the article
 * @param isHeadline whether they are the article's headline
 */
export function readLabel(
  text: string,
  sentences: readonly Sentence[],
  known: ReadonlySet<string>,
  isHeadline: boolean,
): Attribution | null {
  const first = sentences[0] ?? [];
  const colon = first.findIndex((unit) => !unit.marked && unit.text === ':');
  const start = first[0];
  const mark = first[colon];
  const next = first[colon + 1] ?? sentences[1]?.[0];
  const end = sentences.at(-1)?.at(-1);
  if (colon < 1 || colon > LONGEST_LABEL || !start || !mark || !next || !end) return null;
  const source: Span = [start.start, first[colon - 1]?.end ?? mark.start];
  const name = text.slice(...source);
  const office = isHeadline && labelsPerson(first, colon);
  if (
    (!known.has(lastWord(name)) && !office) ||
    first.slice(0, colon).some((unit) => unit.pos === 'VERB' || unit.marked)
  )
    return null;
  const content: Span = [next.start, /^[.!?]$/.test(end.text) ? end.start : end.end];
  if (text.slice(...content).split(/\s+/).length < FEWEST_WORDS) return null;
  return { cue: [mark.start, mark.end], source, content: [content], speechVerb: true };
}

/** What kind of piece a headline says follows, though such words report elsewhere: "The pier at sixty: a letter". */
const GENRE =
  /^(?:review|analysis|opinion|editorial|column|letters?|feature|essay|brief|briefing|update|obituary|notes?|series|guide|page|section|list|results?|figures?|live|interview|statement|speech|text|transcript|version|edition)$/;

/**
 * "Pier to open in May: minister", "Two killed in fire – police": who a headline says speaks, behind its last colon or
 * dash: somebody who speaks elsewhere in the article, or whose noun is one for people or for a writing that reports.
 */
export function readHeadlineLabel(
  sentences: readonly Sentence[],
  known: ReadonlySet<string>,
): Attribution | null {
  const units = sentences.flat();
  const at = units.findLastIndex(
    (unit, i) =>
      !unit.marked && (unit.text === ':' || (isDash(unit) && (units[i - 1]?.end ?? 0) < unit.start)),
  );
  const [start, end, mark, last] = [units[0], units[at - 1], units[at], units.at(-1)];
  const label = units.slice(at + 1);
  const first = label[0];
  if (at < FEWEST_WORDS || label.length > LONGEST_LABEL || !start || !end || !mark || !first || !last)
    return null;
  if (label.some(({ marked, pos }) => marked || /^(?:VERB|AUX|DET|PUNCT)$/.test(pos))) return null;
  const noun = last.lower;
  if (!known.has(lastWord(last.text)) && (GENRE.test(noun) || !isReporter(noun))) return null;
  return {
    cue: [mark.start, mark.end],
    source: [first.start, last.end],
    content: [[start.start, end.end]],
    speechVerb: true,
  };
}
