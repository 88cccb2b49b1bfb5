import {
  namesElsewhere,
  nothingMeasured,
  nothingOfIt,
  nothingToExplain,
  offTopic,
  strangeNames,
} from './presupposition.js';
import type { Question } from './question.js';
import type { Ranked } from './rank.js';
import { sharesOf } from './sentences.js';
import { EVIDENCE, EVIDENCE_WEIGHTS, type Evidence, LEAST_EVIDENCE, SPOKEN_SENTENCE } from './weights.js';

/** Weighs up what was found for a question. */
export function evidenceOf(question: Question, ranked: readonly Ranked[]): Record<Evidence, number> | null {
  const [first] = ranked;
  const chosen = first?.chosen;
  if (!first || !chosen) return null;
  const unknown = sharesOf(
    question,
    question.terms.map((term) => (term.known ? 0 : term.forms.length > 0 ? 0.5 : 1)),
  );
  const unknownNames = question.terms.reduce(
    (sum, term) => sum + (term.name && !term.known ? term.weight : 0),
    0,
  );
  const met = question.terms.map((_, i) => 0.9 * (first.sighting.context[i] ?? 0));
  for (const { term, weight } of first.sighting.hits) met[term] = Math.max(met[term] ?? 0, weight);
  const whole = sharesOf(question, met);
  const next = ranked.slice(1, 5);
  const others = next.reduce((sum, one) => sum + one.merit, 0) / Math.max(1, next.length);
  return {
    predicate: predicateShare(question, met),
    unknown: unknown.all,
    unknownNames: unknownNames / question.weight,
    cover: whole.all,
    names: whole.names,
    sentence: chosen.view.cover,
    sentenceNames: chosen.view.names,
    around: chosen.view.around,
    text: first.text / question.weight / 3,
    adjacent: first.features.adjacent,
    near: first.features.near,
    kind: chosen.view.kind,
    gap: (first.merit - others) / 3,
    score: first.merit / 10,
    choice: (chosen.score - chosen.view.speaks * SPOKEN_SENTENCE) / 10,
    terms: Math.min(1, question.terms.length / 10),
  };
}

/**
 * Whether what was found answers; where not, it is only what came nearest. A name that stands nowhere, or names
 * that never stand together, speak against any answer, however good the rest looks.
 * @param apart names of the question that no passage has together
 */
export function answers(question: Question, ranked: readonly Ranked[], apart: readonly string[]): boolean {
  const evidence = evidenceOf(question, ranked);
  if (!evidence) return false;
  if (strangeNames(question).length > 0 || apart.length > 0) return false;
  if (nothingOfIt(question) || offTopic(question, ranked)) return false;
  const [first] = ranked;
  if (first && (namesElsewhere(question, first) || nothingMeasured(question, first))) return false;
  if (first && nothingToExplain(question, first)) return false;
  return weigh(evidence) >= LEAST_EVIDENCE;
}

function weigh(evidence: Readonly<Record<Evidence, number>>): number {
  return EVIDENCE.reduce((sum, name) => sum + evidence[name] * EVIDENCE_WEIGHTS[name], 0);
}

/** What share of the words that are not names is met; all where there are none. */
function predicateShare({ terms }: Question, met: readonly number[]): number {
  let share = 0;
  let total = 0;
  terms.forEach(({ name, number, weight }, i) => {
    if (name || number) return;
    share += weight * (met[i] ?? 0);
    total += weight;
  });
  return total > 0 ? share / total : 1;
}
