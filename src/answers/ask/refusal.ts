import {
  namesElsewhere,
  nothingMeasured,
  nothingOfIt,
  nothingOfWhatIsDone,
  offTopic,
  partUnknown,
  strangeNames,
  unheardOf,
} from './presupposition.js';
import type { Question } from './question.js';
import type { Ranked } from './rank.js';
import { EVIDENCE, EVIDENCE_WEIGHTS, type Evidence, LEAST_EVIDENCE } from './weights.js';

/** What was found for a question, as it is weighed; null where nothing was. */
export function evidenceOf(question: Question, [first]: readonly Ranked[]): Record<Evidence, number> | null {
  const chosen = first?.chosen;
  if (!first || !chosen) return null;
  return {
    sentence: chosen.view.cover,
    around: chosen.view.around,
    text: first.text / question.weight / TEXT_SCALE,
    score: first.merit / MERIT_SCALE,
    terms: Math.min(1, question.terms.length / MANY_TERMS),
  };
}

/** What brings the evidence to about 0 to 1, so that its weights are learnt at one pace. */
const TEXT_SCALE = 3;
const MERIT_SCALE = 10;
const MANY_TERMS = 10;

/**
 * Whether what was found answers; where not, it is only what came nearest.
 * @param apart names of the question that no passage has together
 */
export function answers(question: Question, ranked: readonly Ranked[], apart: readonly string[]): boolean {
  const evidence = evidenceOf(question, ranked);
  return evidence !== null && !ruledOut(question, ranked, apart) && weigh(evidence) >= LEAST_EVIDENCE;
}

/**
 * Whether something speaks against any answer, however good the rest looks: a name that stands nowhere or not with
 * the others, nothing of the kind asked for, nothing of what is asked.
 */
export function ruledOut(question: Question, ranked: readonly Ranked[], apart: readonly string[]): boolean {
  const [first] = ranked;
  if (!first || apart.length > 0 || strangeNames(question).length > 0) return true;
  if (namesElsewhere(question, first) || nothingMeasured(question, first)) return true;
  return (
    nothingOfIt(question) ||
    partUnknown(question) ||
    unheardOf(question) ||
    nothingOfWhatIsDone(question, first) ||
    offTopic(question, ranked)
  );
}

function weigh(evidence: Readonly<Record<Evidence, number>>): number {
  return EVIDENCE.reduce((sum, name) => sum + evidence[name] * EVIDENCE_WEIGHTS[name], 0);
}
