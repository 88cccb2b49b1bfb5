import type { Chosen } from './ask-choice.js';
import type { Question } from './ask-question.js';
import type { Ranked } from './ask-rank.js';
import { sharesOf } from './ask-sentences.js';
import { EVIDENCE, EVIDENCE_WEIGHTS, type Evidence, LEAST_EVIDENCE } from './ask-weights.js';

/** Weighs up what was found for a question. */
export function evidenceOf(
  question: Question,
  ranked: readonly Ranked[],
  chosen: Chosen | undefined,
): Record<Evidence, number> | null {
  const first = chosen ? ranked[chosen.place] : undefined;
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
  const next = ranked.filter((one) => one !== first).slice(0, 4);
  const others = next.reduce((sum, one) => sum + one.score, 0) / Math.max(1, next.length);
  return {
    unknown: unknown.all,
    unknownNames: unknownNames / question.weight,
    cover: whole.all,
    names: whole.names,
    sentence: chosen.features.cover,
    sentenceNames: chosen.features.names,
    around: chosen.features.around,
    text: first.text / question.weight / 3,
    adjacent: first.features.adjacent,
    near: first.features.near,
    kind: chosen.features.kind,
    gap: (first.score - others) / 3,
    score: first.score / 10,
    choice: chosen.score / 10,
    terms: Math.min(1, question.terms.length / 10),
  };
}

/** Whether what was found answers; where not, it is only what came nearest. */
export function answers(question: Question, ranked: readonly Ranked[], chosen: Chosen | undefined): boolean {
  const evidence = evidenceOf(question, ranked, chosen);
  if (!evidence) return false;
  return EVIDENCE.reduce((sum, name) => sum + evidence[name] * EVIDENCE_WEIGHTS[name], 0) >= LEAST_EVIDENCE;
}
