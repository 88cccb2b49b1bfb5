import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import type { Entity } from '../entity.js';
import { shownGender } from './gender-of.js';
import type { Pronoun } from './pronoun.js';

/** How many sentences before somebody's question whom it is put to may have spoken. */
const ANSWER_REACH = 2;

/** "“No,” Lind said. Berg asked why. “I was ill,” he said.": whether another, who has just spoken, answers. */
export function isAnswered(
  { entity, sentence }: PlacedMention,
  { gender, turn, adds }: Pronoun,
  discourse: Discourse,
): boolean {
  const asks = discourse.bySentence[sentence]?.some(
    (one) => one.entity === entity && one.asking === 'asks why',
  );
  if (!asks || !turn || adds) return false;
  for (let s = sentence - 1; s >= sentence - ANSWER_REACH; s--)
    for (const other of discourse.speakers.get(s) ?? [])
      return other !== entity && shownGender(other, discourse) === gender;
  return false;
}

/** Whether somebody has put the question in marks that stands right before a turn, which is no question itself. */
export function hasAsked(
  entity: Entity,
  { sentence, questions }: Pronoun,
  { question, sentences }: Discourse,
): boolean {
  if (questions || question?.entity !== entity) return false;
  return sentences[question.sentence]?.paragraph === sentences[sentence - 1]?.paragraph;
}
