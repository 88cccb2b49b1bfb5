import { findSameWords, type SamePlace } from '../../index/same-words.js';
import { openSpeakerSearch } from '../../index/speakers/search.js';
import { gatherSpeakers, type SpeakerRecord } from '../../index/speakers/speakers.js';
import type { Reading } from '../../reading/reading.js';
import type { CanonicalSpeaker, FoundQuotation, QuoteAnswer, QuoteQuery, Suggestion } from '../answer.js';
import { cite } from '../citation.js';
import { openAboutIndex, type Placed } from './about.js';

/** Answers who said what over a coverage. */
export interface QuoteDesk {
  /** Who speaks most first. */
  readonly speakers: readonly CanonicalSpeaker[];
  /**
   * Quotations by speaker, words, kind and file (`source` is a file of the coverage). Best first: by the words where
   * there are any, then newest first, verbatim before paraphrased, in the order of the file.
   */
  quote(query: QuoteQuery): QuoteAnswer;
  /** A quotation by its id, or null where there is none. */
  quotation(id: number): FoundQuotation | null;
  /** Speakers that the letters typed so far may mean, best first, at most 25; value is the speaker's id. */
  suggest(prefix: string): Suggestion[];
}

const MOST_SUGGESTIONS = 25;
const KIND_ORDER = { direct: 0, mixed: 1, indirect: 2 } as const;

/** Gathers the quotations of all readings under canonical speakers. */
export function openQuoteDesk(readings: readonly Reading[]): QuoteDesk {
  const all: Placed[] = readings.flatMap((reading) =>
    reading.quotations.map((quotation) => ({ reading, quotation })),
  );
  const records = gatherSpeakers(readings);
  const search = openSpeakerSearch(records, readings);
  const about = openAboutIndex(all);
  const speakerOf = firstSpeakers(records, all);
  const places = placesOf(readings, all);

  function found(id: number): FoundQuotation | null {
    const placed = all[id];
    if (!placed) return null;
    const { quotation, reading } = placed;
    const citation = cite(reading.article, [quotation.start, quotation.end]);
    const also = (places[id] ?? []).flatMap(({ text, span }) => {
      const article = readings[text]?.article;
      return article ? [cite(article, span)] : [];
    });
    return { id, quotation, citation, speaker: speakerOf.get(id) ?? null, also };
  }

  return {
    speakers: records.map(canonical),
    quote(query) {
      const { matched, silent, nearest } = query.speaker
        ? search.find(query.speaker)
        : { matched: [], silent: false, nearest: [] };
      const scores = query.about ? about.score(query.about) : null;
      const candidates = query.speaker
        ? [...new Set(matched.flatMap(({ quotations }) => quotations))]
        : scores
          ? [...scores.keys()]
          : all.map((_, id) => id);
      const fitting = candidates.filter((id) => {
        const placed = all[id];
        return placed && fits(placed, query) && (!scores || scores.has(id));
      });
      return {
        query,
        matched: matched.map(canonical),
        quotations: ordered(fitting, all, scores).flatMap((id) => found(id) ?? []),
        nearest: nearest.map(canonical),
        silent,
      };
    },
    quotation: found,
    suggest: (prefix) =>
      search
        .suggest(prefix, MOST_SUGGESTIONS)
        .map((record) => ({ label: labelOf(record), value: record.id })),
  };
}

/** The id of each quotation's speaker; of those who say it together, the one named first. */
function firstSpeakers(records: readonly SpeakerRecord[], all: readonly Placed[]): Map<number, string> {
  const speakers = new Map<number, string>();
  for (const { id, name, aliases, quotations } of records)
    for (const quotation of quotations) {
      const first = all[quotation]?.quotation.speaker?.name ?? '';
      if (!speakers.has(quotation) || name === first || aliases.includes(first)) speakers.set(quotation, id);
    }
  return speakers;
}

function canonical({ id, name, kind, aliases, roles, quotations }: SpeakerRecord): CanonicalSpeaker {
  return { id, name, kind, aliases, roles, quotations: quotations.length };
}

function labelOf({ name, roles, quotations }: SpeakerRecord): string {
  const [role] = roles;
  return `${role ? `${name}, ${role}` : name} (${quotations.length})`;
}

function fits({ quotation, reading }: Placed, { kind, source }: QuoteQuery): boolean {
  return (kind === null || quotation.kind === kind) && (source === null || reading.article.file === source);
}

/** Best first; the ids are positions in the coverage, so that they settle what is left undecided. */
function ordered(
  ids: readonly number[],
  all: readonly Placed[],
  scores: ReadonlyMap<number, number> | null,
): number[] {
  const day = (id: number) => all[id]?.reading.article.published?.to ?? '';
  const kind = (id: number) => KIND_ORDER[all[id]?.quotation.kind ?? 'indirect'];
  return [...ids].sort(
    (a, b) =>
      (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0) || compare(day(b), day(a)) || kind(a) - kind(b) || a - b,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where else the words of each quotation stand. */
function placesOf(readings: readonly Reading[], all: readonly Placed[]): SamePlace[][] {
  const indexes = new Map(readings.map((reading, i) => [reading, i]));
  const texts = readings.map(({ article }) => article.text);
  return findSameWords(
    texts,
    all.map(({ quotation, reading }) => ({ text: indexes.get(reading) ?? -1, words: quotation.text })),
  );
}
