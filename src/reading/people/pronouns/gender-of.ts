import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import type { Gender } from '../gender.js';

/** Whether an entity is a man or a woman, by its name or by the pronouns for it; null where nothing tells. */
export function genderOf(entity: Entity, { genders }: Discourse): Gender | null {
  return entity.gender ?? genders.get(entity) ?? null;
}

/** The same, also by the "he" or "she" that has already been found to mean it. */
export function shownGender(entity: Entity, discourse: Discourse): Gender | null {
  return genderOf(entity, discourse) ?? discourse.meant.get(entity)?.gender ?? null;
}
