import type { Span } from '../../corpus/article.js';
import { termsOf } from '../../index/analysis.js';
import { indexPassages, type PassageIndex } from '../../index/passage-index.js';
import type { Passage } from '../../index/passages.js';
import { openVocabulary } from '../../index/vocabulary.js';
import type { Reading } from '../../reading/reading.js';
import type { AskAnswer, FoundPassage, Suggestion } from '../answer.js';
import { cite } from '../citation.js';
import { type Folded, foldSame } from './fold.js';
import { namesApart, strangeNames } from './presupposition.js';
import { type Question, understand } from './question.js';
import { rank } from './rank.js';
import { answers } from './refusal.js';
import { openSuggest } from './suggest.js';
import { togetherIn } from './together.js';

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
      const strange = strangeNames(question).length > 0;
      const apart = strange ? [] : namesApart(question, ranked, togetherIn(question, index, accept));
      return {
        question: query.question,
        found: answers(question, ranked, apart),
        passages: foldSame(ranked, index)
          .slice(0, SHOWN)
          .map((folded) => shown(folded, question, index)),
        missing: question.terms
          .filter(({ forms, asking }) => forms.length === 0 && !asking)
          .map(({ written }) => written),
        apart,
        corrected: question.corrected,
      };
    },
    suggest: openSuggest(readings),
  };
}

function shown({ one, also }: Folded, question: Question, index: PassageIndex): FoundPassage {
  const passage = passageAt(one.passage, index);
  const { article, quotations, figures } = passage.reading;
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start < passage.end && end > passage.start;
  const span: Span = [passage.start, passage.end];
  return {
    id: one.passage,
    citation: cite(article, span),
    text: article.text.slice(...span),
    score: one.score,
    best: passage.sentences[one.chosen?.sentence ?? 0] ?? span,
    // Read when they are shown: ten passages cost as much to read again as the question to answer.
    get matches() {
      return matchesIn(passage, question, index);
    },
    quotations: quotations.filter(inside),
    figures: figures.filter(inside),
    also: also.map((id) => {
      const { reading, start, end } = passageAt(id, index);
      return cite(reading.article, [start, end]);
    }),
  };
}

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
