import type { Speaker } from '../reading.js';
import { ORGANISATION_WORDS } from './data/organisations.js';
import { nounOf } from './descriptions/descriptions.js';
import type { Discourse } from './discourse/discourse.js';
import type { Entity } from './entity.js';
import { isImpersonal } from './names/kind.js';
import { fold, surnameOf } from './names/parts.js';
import type { Resolved } from './resolved.js';

/** The speaker as it is shown, or null where the article leaves it open. */
export function speakerOf({ entity, description, beside }: Resolved): Speaker | null {
  if (entity && entity.kind !== 'unnamed') {
    const kind = isImpersonal(entity) ? 'institution' : 'person';
    const speaker = { name: entity.name, kind, role: kind === 'person' ? entity.role : null } as const;
    const others = [...new Set(beside)].filter((other) => other !== entity).map(({ name }) => name);
    return others.length > 0 ? { ...speaker, others } : speaker;
  }
  if (description === null) return null;
  const kind = ORGANISATION_WORDS.has(nounOf(description)) ? 'institution' : 'unnamed';
  return { name: description, kind, role: null };
}

/** The entity that a name in capitals or a surname alone means, or null. */
export function findByName(name: string, discourse: Discourse): Entity | null {
  const key = fold(name.split(/\s+/).at(-1) ?? '');
  for (const { entity } of discourse.byEnd.values())
    if (surnameOf(entity.name.split(' ')) === key && entity.kind !== 'institution') return entity;
  return null;
}
