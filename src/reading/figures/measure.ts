import { agedPerson, attribute, complement, modified, movedObject, nearestBefore } from './attached-nouns.js';
import { counted } from './counted.js';
import { type Lexeme, wordAt } from './lexemes.js';
import { phraseAfter, printed } from './noun-phrases.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
import { subjectOf } from './subject.js';
import { isTime } from './time-phrases.js';
import { completed } from './topic.js';

/** The measure of a number with a unit: what it is of, what it modifies, what it belongs to, the subject. */
function measured(scene: Scene, quantity: Quantity): string | null {
  const { lexemes, topic } = scene;
  const age = quantity.kind === 'age' ? agedPerson(lexemes, quantity) : null;
  const phrase =
    age ??
    complement(lexemes, quantity) ??
    modified(lexemes, quantity) ??
    attribute(lexemes, quantity) ??
    movedObject(lexemes, quantity);
  if (phrase && !isTime(lexemes, phrase)) return completed(printed(lexemes, phrase), topic);
  const subject = subjectOf(lexemes, quantity.first);
  if (subject?.pointsBack) return topic?.measure ?? null;
  const named = subject?.phrase ?? nearestBefore(lexemes, quantity);
  if (named && !isTime(lexemes, named)) return completed(printed(lexemes, named), topic);
  return subject ? null : (topic?.measure ?? null);
}

/** "Russia is China's 10th largest trading partner": who is what to whom. */
function rankMeasure({ lexemes }: Scene, quantity: Quantity): string {
  const subject = subjectOf(lexemes, quantity.first);
  let owner = quantity.first;
  while (
    owner > 0 &&
    quantity.first - owner < 4 &&
    /^(?:NOUN|PROPN|PART|ADJ)$/.test(lexemes[owner - 1]?.pos ?? '')
  )
    owner--;
  const relation = printed(lexemes, { first: owner, last: quantity.last });
  return subject?.phrase ? `${printed(lexemes, subject.phrase)} as ${relation}` : relation;
}

/** "anniversary of the signing of the treaty". */
function ordinalMeasure({ lexemes }: Scene, quantity: Quantity): string | null {
  const of =
    wordAt(lexemes, quantity.last) === 'of' ? phraseAfter(lexemes, quantity.last + 1, { limit: 9 }) : null;
  return of ? `${quantity.unit} of ${printed(lexemes, { ...of, first: quantity.last + 1 })}` : quantity.unit;
}

/** "the two sides", "both countries": parties already spoken of, not a measurement. */
export function isReference(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const small = quantity.kind === 'count' && quantity.form === 'words' && typeof quantity.value === 'number';
  const determined = /^(?:the|these|those|both|our|their|its)$/.test(wordAt(lexemes, quantity.first - 1));
  return small && quantity.raw <= 10 && determined;
}

/** What a quantity measures, as a reader would head a table row with it; null where the text does not say. */
export function measureOf(scene: Scene, quantity: Quantity): string | null {
  if (isReference(scene.lexemes, quantity)) return null;
  if (quantity.kind === 'rank') return rankMeasure(scene, quantity);
  if (quantity.kind === 'ordinal') return ordinalMeasure(scene, quantity);
  return quantity.unitBy === 'noun' ? counted(scene, quantity) : measured(scene, quantity);
}
