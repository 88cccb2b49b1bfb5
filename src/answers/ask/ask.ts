import { indexPassages, type PassageIndex } from '../../index/passage-index.js';
import { openVocabulary } from '../../index/vocabulary.js';
import type { Reading } from '../../reading/reading.js';
import type { AskAnswer, Suggestion } from '../answer.js';
import { foldSame } from './fold.js';
import { namesApart, nothingMeasured, strangeNames } from './presupposition.js';
import { type Question, understand } from './question.js';
import { type Ranked, rank } from './rank.js';
import { answers } from './refusal.js';
import { ShownPassage } from './shown.js';
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
      const found = answers(question, ranked, apart);
      return {
        question: query.question,
        found,
        passages: foldSame(ranked, index, SHOWN).map((folded) => new ShownPassage(folded, question, index)),
        missing: question.terms
          .filter(({ forms, asking }) => forms.length === 0 && !asking)
          .map(({ written }) => written),
        apart,
        lacks: found ? null : lacksOf(question, ranked),
        corrected: question.corrected,
      };
    },
    suggest: openSuggest(readings),
  };
}

/** What was asked for and is not there, where the names are. */
function lacksOf(question: Question, [first]: readonly Ranked[]): AskAnswer['lacks'] {
  if (!first || !nothingMeasured(question, first)) return null;
  return question.degree ? 'figure' : 'date';
}
