import type { Article, Published, Span } from '../../corpus/article.js';
import type { Language } from '../language.js';
import type { DateMention } from '../reading.js';
import type { Interval } from './calendar.js';
import type { Context } from './context.js';
import { directionAt } from './direction.js';
import { timeAt } from './grammar.js';
import { dependsOnToday, isPeriod, resolve } from './resolve.js';
import { over, type Time } from './time.js';
import { type Word, words } from './words.js';

/** Time expressions of an article, resolved against its date where they need one; in order of start. */
export function readDates(article: Article, _language: Language): DateMention[] {
  const found: DateMention[] = [];
  let spokenOf = NOTHING_YET;
  for (const paragraph of article.paragraphs) {
    const span: Span = [paragraph.start, paragraph.end];
    const read = readSpan(article.text, span, article.published, spokenOf, false);
    for (const mention of read.mentions) found.push(mention);
    spokenOf = read.spokenOf;
  }
  return found;
}

/**
 * Time expressions of what a reader typed ("jan-sep 2020", "first half"); capitals do not matter.
 * `published` is what relative ones are held against, or null.
 */
export function readTyped(text: string, published: Published | null): DateMention[] {
  return readSpan(text, [0, text.length], published, NOTHING_YET, true).mentions;
}

/** What later expressions may refer to. */
type SpokenOf = Pick<Context, 'before' | 'period'>;
const NOTHING_YET: SpokenOf = { before: null, period: null };

interface Read {
  readonly mentions: DateMention[];
  readonly spokenOf: SpokenOf;
}

function readSpan(
  text: string,
  span: Span,
  published: Published | null,
  earlier: SpokenOf,
  loose: boolean,
): Read {
  const all = words(text, span, loose);
  const mentions: DateMention[] = [];
  let { before, period } = earlier;
  for (let at = 0; at < all.length; ) {
    const phrase = timeAt({ words: all, at });
    if (!phrase) {
      at++;
      continue;
    }
    const next = phrase.next.at;
    const direction = directionAt(all, at, next);
    const time = SINCE.has(all[at - 1]?.lower ?? '') ? over(phrase.time) : phrase.time;
    const interval = hold(time, published, { direction, before, period });
    mentions.push(mention(text, all, at, next, interval, basisOf(phrase.time, published)));
    if (interval) before = interval;
    if (interval && isReported(phrase.time, interval, published) && !isBackground(all, at)) period = interval;
    at = next;
  }
  return { mentions, spokenOf: { before, period } };
}

/** Before a day or month without its year these say that it has been. */
const SINCE: ReadonlySet<string> = new Set(['since', 'ended']);

/** What is planned for a later quarter is no report that "a year earlier" would compare with. */
const isReported = (time: Time, interval: Interval, published: Published | null): boolean =>
  isPeriod(time, interval) && (!published || interval.to <= published.to);

/** "After a weak second quarter" tells what went before the period that is reported. */
function isBackground(all: readonly Word[], at: number): boolean {
  const [second, first] = [all[at - 2]?.lower ?? '', all[at - 3]?.lower];
  const isArticle = (lower: string): boolean => lower === 'a' || lower === 'an';
  return (
    (first === 'after' && isArticle(second)) || (second === 'after' && isArticle(all[at - 1]?.lower ?? ''))
  );
}

/** Held against both ends of the article's date: where they differ the text does not say which it is. */
function hold(time: Time, published: Published | null, rest: Omit<Context, 'today'>): Interval | null {
  const first = resolve(time, { ...rest, today: published?.from ?? null });
  if (!published || published.from === published.to) return first;
  const last = resolve(time, { ...rest, today: published.to });
  return first && last && first.from === last.from && first.to === last.to ? first : null;
}

const basisOf = (time: Time, published: Published | null): 'inferred' | null =>
  published?.basis === 'inferred' && dependsOnToday(time) ? 'inferred' : null;

function mention(
  text: string,
  all: readonly Word[],
  at: number,
  next: number,
  interval: Interval | null,
  basis: 'inferred' | null,
): DateMention {
  const start = all[at]?.start ?? 0;
  const end = all[next - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    ...(basis && interval ? { basis } : {}),
  };
}
