import type { Span } from '../../corpus/article.js';
import { termsOf } from '../../index/analysis.js';
import type { PassageIndex } from '../../index/passage-index.js';
import type { Passage } from '../../index/passages.js';
import type { Figure, Quotation } from '../../reading/reading.js';
import type { Citation, FoundPassage } from '../answer.js';
import { cite } from '../citation.js';
import type { Folded } from './fold.js';
import { askedFirst, type Stretch } from './measured.js';
import type { Question } from './question.js';

/** A passage as an answer shows it. A class, since an object made with a getter of its own costs 2 microseconds. */
export class ShownPassage implements FoundPassage {
  readonly id: number;
  readonly citation: Citation;
  readonly text: string;
  readonly score: number;
  readonly best: Span;
  readonly quotations: readonly Quotation[];
  readonly also: readonly Citation[];
  readonly #passage: Passage;
  readonly #question: Question;
  readonly #index: PassageIndex;

  constructor({ one, also }: Folded, question: Question, index: PassageIndex) {
    const passage = passageAt(one.passage, index);
    const { article, quotations } = passage.reading;
    this.id = one.passage;
    this.citation = citation(passage);
    this.text = article.text.slice(passage.start, passage.end);
    this.score = one.score;
    this.best = passage.sentences[one.chosen?.sentence ?? 0] ?? this.citation.span;
    this.quotations = quotations.filter((one) => overlaps(one, passage));
    this.also = also.map((id) => citation(passageAt(id, index)));
    this.#passage = passage;
    this.#question = question;
    this.#index = index;
  }

  get figures(): readonly Figure[] {
    const inside = this.#passage.reading.figures.filter((figure) => overlaps(figure, this.#passage));
    return askedFirst(inside, this.#question, this.#index.lexicon);
  }

  /** Read when they are asked for: ten passages cost as much to read again as the question to answer. */
  get matches(): readonly Span[] {
    return matchesIn(this.#passage, this.#question, this.#index);
  }
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && a.end > b.start;

const citation = ({ reading, start, end }: Passage): Citation => cite(reading.article, [start, end]);

function passageAt(id: number, { passages }: PassageIndex): Passage {
  const passage = passages[id];
  if (!passage) throw new RangeError(`no passage ${id} among ${passages.length}`);
  return passage;
}

/** Spans of the file where the passage has words of the question. */
function matchesIn({ reading, start, end }: Passage, question: Question, { lexicon }: PassageIndex): Span[] {
  const asked = new Set(question.terms.flatMap(({ forms }) => forms.map(({ id }) => lexicon.stem(id))));
  const spans: Span[] = [];
  for (const term of termsOf(reading.article.text.slice(start, end), start))
    if (asked.has(term.stem) && term.start >= (spans.at(-1)?.[1] ?? 0)) spans.push([term.start, term.end]);
  return spans;
}
