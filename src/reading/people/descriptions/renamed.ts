import type { Tokens } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { CONTRASTING, PLAYERS, RENAMING_ALONE, RENAMING_NOUNS } from '../data/renaming-nouns.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import type { Office } from '../offices/offices.js';
import { officeWords } from '../offices/parts.js';
import { pronounAt, rank } from '../pronouns/salience.js';
import { genderOfNoun } from './descriptions.js';

/** How much likelier than anybody else somebody has to be, in the weights of salience, and how near. */
const MARGIN = 1.5;
const NEAR = 2;

/** The words of "the Lund senator" where they can rename somebody; null for other phrases. */
function wordsOf(tokens: Tokens, { head, first, last }: Phrase): readonly string[] | null {
  if (head === 'pronoun' || tokens[first]?.lower !== 'the') return null;
  if (/^(?:of|for|who|whose|from|at|in|with|to|that|turned|or)$/.test(tokens[last]?.lower ?? '')) return null;
  const words = tokens.slice(first + 1, last).map(({ lower }) => lower);
  const noun = words.at(-1) ?? '';
  const known = words.length > 1 ? RENAMING_NOUNS : PLAYERS.has(noun) ? PLAYERS : RENAMING_ALONE;
  // Not by small letters: "the New York businessman" is not new.
  const apart = tokens
    .slice(first + 1, last)
    .some(({ text }) => /^['’]s?$/.test(text) || CONTRASTING.has(text));
  return known.has(noun) && !apart ? words : null;
}

const ELECTED = /^(?:senator|governor|congressman|congresswoman|representative|mayor)$/;
const NO_PLAYER = /^(?:coach|manager|boss|trainer|referee|umpire|owner|president|chairman|director|agent)$/;
const RIGHT = /^(?:republican|gop)$/;
const LEFT = /^democrat(?:ic)?$/;

/** How many mentions of somebody are asked for an office. */
const MENTIONS = 50;

/** "The senator" is no governor, and "the Republican" no Democrat, so far as the article tells. */
function contradicts(words: readonly string[], entity: Entity, offices: readonly Office[]): boolean {
  const roles = entity.mentions.slice(0, MENTIONS).flatMap(({ role }) => officeWords(role ?? ''));
  const callings = offices.slice(0, MENTIONS).filter((one) => one.entity === entity);
  const told = [...roles, ...callings.map(({ head }) => head)];
  const noun = words.at(-1) ?? '';
  // "The striker" is no coach or referee, and no player of another place.
  if (PLAYERS.has(noun) && told.some((word) => word !== noun && (NO_PLAYER.test(word) || PLAYERS.has(word))))
    return true;
  const former = words.includes('former');
  if (ELECTED.test(noun) && !former && told.some((word) => ELECTED.test(word)) && !told.includes(noun))
    return true;
  const says = (all: readonly string[], party: RegExp) => all.some((word) => party.test(word));
  return (says(words, RIGHT) && says(told, LEFT)) || (says(words, LEFT) && says(told, RIGHT));
}

/**
 * Whom "the Lund senator" or "the retired surgeon" renames: who has just been the subject, the owner or the
 * speaker, where nobody else comes near; null where that is not certain.
 */
export function renamedBy(
  tokens: Tokens,
  sentence: number,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  const words = wordsOf(tokens, phrase);
  if (!words) return null;
  const pronoun = pronounAt(genderOfNoun(words.at(-1) ?? ''), sentence, phrase.first, discourse);
  const [best, second] = rank(pronoun, discourse.sections[sentence] ?? 0, discourse);
  if (!best || (second && best.score - second.score < MARGIN)) return null;
  const { entity, part, leading, sentence: named } = best.placed;
  if (entity.kind !== 'person' || !entity.name.includes(' ') || sentence - named > NEAR) return null;
  const central =
    leading || /^(?:subject|possessive)$/.test(part) || discourse.speakers.get(named)?.has(entity);
  return central && !contradicts(words, entity, discourse.offices) ? entity : null;
}
