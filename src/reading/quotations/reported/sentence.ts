import type { Span } from '../../../corpus/article.js';
import { reportingVerb } from '../../data/reporting-verbs.js';
import type { Language } from '../../language.js';
import type { Token } from '../../words/token.js';

/** A word or mark of a sentence; a stretch in quotation marks counts as one unit. */
export interface Unit extends Token {
  /** Whether this is a stretch in quotation marks, marks included. */
  readonly marked: boolean;
  /** Whether this is the title of a work in quotation marks, which reads as a name and is not `marked`. */
  readonly isWork: boolean;
}

/** The units of one sentence, in order; a sentence never ends inside quotation marks. */
export type Sentence = readonly Unit[];

const STOP = /^[.?!…]+$/;
const CLOSES_SENTENCE = /[.?!…]["'”’»)\]]*$/;

/** A stretch in quotation marks, marks included. */
export interface Marked {
  readonly span: Span;
  /** Whether it is the title of a work, which reads as a name. */
  readonly isWork: boolean;
}

/**
 * The unit of a marked stretch; for the title of a work a name, and behind it, without a width, the comma or stop
 * that its marks close over.
 */
function markedUnits(text: string, { span: [start, end], isWork }: Marked): Unit[] {
  const words = text.slice(start, end);
  if (!isWork) return [{ start, end, text: words, lower: '', pos: 'X', marked: true, isWork }];
  const name: Unit = { start, end, text: words, lower: '', pos: 'PROPN', marked: false, isWork };
  const stop = /[,.](?=["'”’»]*$)/.exec(words)?.[0];
  if (!stop) return [name];
  return [name, { start: end, end, text: stop, lower: stop, pos: 'PUNCT', marked: false, isWork: false }];
}

/** Written out: this runs for every word of an article, and copying by spread costs more than all the rest. */
function plainUnit({ start, end, text, lower, pos }: Token): Unit {
  return { start, end, text, lower, pos, marked: false, isWork: false };
}

/** The tokens of one paragraph with each marked stretch folded into one unit. */
function foldMarked(text: string, tokens: readonly Token[], marked: readonly Marked[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let folded = -1;
  for (const token of tokens) {
    while (next < marked.length && (marked[next]?.span[1] ?? 0) <= token.start) next++;
    const one = marked[next];
    if (one && token.end > one.span[0]) {
      if (folded !== next) units.push(...markedUnits(text, one));
      folded = next;
    } else units.push(plainUnit(token));
  }
  return units;
}

const startsSentence = (unit: Unit) => unit.marked || /^[\p{Lu}\p{N}([]/u.test(unit.text);

/** "the report", "would respond": no finite verb, which a tag has. */
function isNounOrInfinitive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (units[at]?.pos === 'NOUN' && before?.pos === 'DET') return true;
  return /^(?:would|will|can|could|should|may|might|must|to)$/.test(before?.lower ?? '');
}

/** Whether the words from `at` on are a tag such as "Smith asked." that belongs to the question before it. */
function isTag(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < Math.min(at + 9, units.length); i++) {
    const unit = units[i];
    if (!unit || unit.marked || /^[.;:?!]$/.test(unit.text)) return false;
    const verb = reportingVerb(unit.lower);
    if (!verb || (verb.ambiguous && unit.pos !== 'VERB') || isNounOrInfinitive(units, i)) continue;
    if (verb.form === 'gerund') return false;
    const after = units[i + 1];
    if (verb.particle && !verb.particle.test(after?.lower ?? '')) continue;
    // "“It is late.” Smith added, “…”": what follows is what the tag introduces.
    const introduces = after?.marked || (/^[,:]$/.test(after?.text ?? '') && units[i + 2]?.marked);
    if (introduces && /\.['"”’»)\]]*$/.test(units[at - 1]?.text ?? '')) return false;
    return !after || after.marked || /^([.,:]|in|on|at|during|of|to|after|about)$/.test(after.lower);
  }
  return false;
}

/** @param stops offsets where sentences end, for abbreviations that end one ("in the U.S. The …") */
function endsSentence(units: readonly Unit[], at: number, stops: ReadonlySet<number>): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || !next) return true;
  if (unit.marked)
    return CLOSES_SENTENCE.test(unit.text) && startsSentence(next) && (next.marked || !isTag(units, at + 1));
  return (STOP.test(unit.text) || stops.has(unit.end)) && startsSentence(next);
}

/** Text without full stops is cut here, so that the work on a sentence is bounded. */
const LONGEST = 150;

function split(units: readonly Unit[], stops: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  units.forEach((_, i) => {
    if (!endsSentence(units, i, stops) && i - first < LONGEST) return;
    sentences.push(units.slice(first, i + 1));
    first = i + 1;
  });
  return sentences;
}

/** The tokens of each paragraph. */
function paragraphsOf({ tokens, sentences }: Language): (readonly Token[])[] {
  const stretches = new Map<number, { readonly first: number; last: number }>();
  for (const { paragraph, first, last } of sentences) {
    const stretch = stretches.get(paragraph);
    if (stretch) stretch.last = last;
    else stretches.set(paragraph, { first, last });
  }
  return [...stretches.values()].map(({ first, last }) => tokens.slice(first, last));
}

/**
 * The sentences of an article, one array a paragraph, with marked stretches as single units.
 *
 * @param marked stretches in quotation marks, in order, without overlap
 */
export function readParagraphs(language: Language, marked: readonly Marked[]): Sentence[][] {
  const stops = new Set(language.sentences.map(({ end }) => end));
  let next = 0;
  return paragraphsOf(language).map((tokens) => {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    while (next < marked.length && (marked[next]?.span[1] ?? 0) <= start) next++;
    let last = next;
    while (last < marked.length && (marked[last]?.span[0] ?? 0) < end) last++;
    return split(foldMarked(language.text, tokens, marked.slice(next, last)), stops);
  });
}
