import type { Span } from '../corpus/article.js';
import { indexPassages, type PassageIndex } from '../index/passage-index.js';
import { openVocabulary } from '../index/vocabulary.js';
import type { Reading } from '../reading/reading.js';
import type { AskAnswer, FoundPassage, Suggestion } from './answer.js';
import { chooseSentences } from './ask-choice.js';
import { namesApart } from './ask-presupposition.js';
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

/** Indexes the readings and returns the desk that answers over them. */
export function openAskDesk(
  readings: readonly Reading[],
  index: PassageIndex = indexPassages(readings),
): AskDesk {
  const vocabulary = openVocabulary(index);
  return {
    ask: (query) => {
      const question = understand(query.question, vocabulary);
      const { source } = query;
      const accept =
        source === null ? undefined : (id: number) => index.passages[id]?.reading.article.file === source;
      const ranked = rank(question, index, accept);
      return {
        question: query.question,
        found: answers(question, ranked),
        passages: ranked.slice(0, SHOWN).map((one) => shown(one, index)),
        missing: question.terms.filter((term) => term.forms.length === 0).map((term) => term.written),
        apart: namesApart(question, ranked),
        corrected: question.corrected,
      };
    },
    suggest: () => [],
  };
}

function shown(ranked: Ranked, index: PassageIndex): FoundPassage {
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
    best: passage.sentences[chooseSentences(ranked)[0]?.sentence ?? 0] ?? span,
    matches: [],
    quotations: quotations.filter(inside),
    figures: figures.filter(inside),
    also: [],
  };
}
