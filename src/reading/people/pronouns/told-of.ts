import { RELATIONS } from '../data/relations.js';
import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import { type Entity, isPerson } from '../entity.js';
import type { Gender } from '../gender.js';
import { genderOf, shownGender } from './gender-of.js';
import type { Pronoun } from './pronoun.js';
import type { Ranked } from './salience.js';

/** How many sentences after somebody has spoken their next turn may come. */
const REACH = 8;
/** How many sentences are looked through for a third person. */
const THIRD_REACH = 60;

/**
 * "“I had it in my pocket,” Berg said. He sold Lind in August. “He hugged me,” he said.": where the words of a turn
 * speak of a man themselves and only two are known, the one who has spoken tells of the one who has not. Nobody
 * can say who speaks where the silent one is the subject that stands right before.
 * @returns null for nobody, undefined where this tells nothing
 */
export function tellerOf(
  silent: Ranked,
  { gender, sentence, turn }: Pronoun,
  discourse: Discourse,
): Entity | null | undefined {
  const { latest, spoke, toldOf, sections } = discourse;
  if (!turn || !gender || toldOf[sentence] !== gender || !latest) return undefined;
  const { entity, leading, part, introduced } = silent.placed;
  const own = shownGender(latest.entity, discourse);
  if (latest.entity === entity || spoke.has(entity) || own !== gender) return undefined;
  if (sentence - latest.sentence > REACH || latest.sentence < (sections[sentence] ?? 0)) return undefined;
  if (isThird(gender, sentence, [entity, latest.entity], discourse)) return undefined;
  if (isRelative(latest.sentence + 1, silent.placed, discourse)) return undefined;
  const subject = leading && (part === 'subject' || introduced);
  return subject && silent.placed.sentence === sentence - 1 ? null : latest.entity;
}

/** "Lind lost her sister": whether somebody's relative is told of from a sentence on to that of a mention, behind it. */
function isRelative(from: number, { sentence, at }: PlacedMention, { sentences }: Discourse): boolean {
  return sentences
    .slice(from, sentence + 1)
    .some(({ tokens, index }) =>
      tokens.slice(index === sentence ? at : 0).some(({ lower }) => RELATIONS.has(lower)),
    );
}

/** Whether another of a gender has been named before. */
function isThird(gender: Gender, sentence: number, two: readonly Entity[], discourse: Discourse): boolean {
  for (let s = Math.max(0, sentence - THIRD_REACH); s <= sentence; s++)
    for (const { entity } of discourse.bySentence[s] ?? [])
      if (!two.includes(entity) && isPerson(entity) && genderOf(entity, discourse) === gender) return true;
  return false;
}
