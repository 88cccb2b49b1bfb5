import type { Span } from '../corpus/article.js';
import { indexPassages, type PassageIndex } from '../index/passage-index.js';
import { openSpelling } from '../index/spelling.js';
import type { Reading } from '../reading/reading.js';
import type { AskAnswer, FoundPassage, Suggestion } from './answer.js';
import { chooseSentences } from './ask-choice.js';
import { understand } from './ask-question.js';
import { type Ranked, rank } from './ask-rank.js';
import { answers } from './ask-refusal.js';
import { cite } from './citation.js';

/** What a reader asks of `/ask`; `source` is a file of the coverage, or null for all. */
export interface AskQuery {
  readonly question: string;
  readonly source: string | null;
}

/** Answers questions over the passages of a coverage. */
export interface AskDesk {
  ask(query: AskQuery): AskAnswer;
  /** What can be asked (speakers, measures, headlines), best first, at most 25. */
  suggest(prefix: string): Suggestion[];
}

/** How many passages an answer shows at most. */
const SHOWN = 10;
/** In how many of the first passages the sentence that answers is looked for. */
const CHOICE = 3;

/** Indexes the readings and returns the desk that answers over them. */
export function openAskDesk(readings: readonly Reading[]): AskDesk {
  const index = indexPassages(readings);
  const spelling = openSpelling(index.lexicon);
  return {
    ask: (query) => {
      const question = understand(query.question, index.lexicon, spelling, index.passages.length);
      const { source } = query;
      const accept =
        source === null ? undefined : (id: number) => index.passages[id]?.reading.article.file === source;
      const ranked = rank(question, index, accept);
      const chosen = chooseSentences(question, ranked, CHOICE);
      const answer = chosen[0];
      const first = answer ? ranked[answer.place] : undefined;
      const order = first ? [first, ...ranked.filter((one) => one !== first)] : ranked;
      const best = (one: Ranked): number =>
        chosen.find((c) => ranked[c.place] === one)?.sentence ?? bestSentence(one);
      return {
        question: query.question,
        found: answers(question, ranked, answer),
        passages: order.slice(0, SHOWN).map((one) => shown(one, best(one), index)),
        missing: question.terms.filter((term) => term.forms.length === 0).map((term) => term.written),
        corrected: question.corrected,
      };
    },
    suggest: () => [],
  };
}

function bestSentence({ sentences }: Ranked): number {
  let best = 0;
  let most = -1;
  for (const view of sentences) {
    const value = view.cover + 0.3 * view.adjacent;
    if (value <= most) continue;
    most = value;
    best = view.index;
  }
  return best;
}

function shown(ranked: Ranked, best: number, index: PassageIndex): FoundPassage {
  const passage = index.passages[ranked.passage];
  if (!passage) throw new RangeError(`no passage ${ranked.passage} among ${index.passages.length}`);
  const { article, quotations, figures } = passage.reading;
  const inside = (one: { start: number; end: number }): boolean =>
    one.start < passage.end && one.end > passage.start;
  const span: Span = [passage.start, passage.end];
  return {
    id: ranked.passage,
    citation: cite(article, span),
    text: article.text.slice(...span),
    score: ranked.score,
    best: passage.sentences[best] ?? span,
    matches: [],
    quotations: quotations.filter(inside),
    figures: figures.filter(inside),
    also: [],
  };
}
