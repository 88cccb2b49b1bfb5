import type { FrameSentence, Tokens } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { RELATIONS, SIBLINGS, WORKING_RELATIONS } from '../data/relations.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Named } from '../discourse/placing.js';
import { type Entity, isPerson } from '../entity.js';
import type { Gender } from '../gender.js';
import { surnameOf } from '../names/parts.js';
import { resolvePronoun } from '../pronouns/pronouns.js';
import { pronounAt, rank } from '../pronouns/salience.js';

/** Somebody named by a relation to another. */
interface Relative {
  readonly entity: Entity;
  readonly relation: string;
  /** Whether "his" or "her" tells whose relative it is, and who, where a name does. */
  readonly gender: Gender | null;
  readonly owner: Entity | null;
  /** Where the name stands. */
  readonly start: number;
  /** The sentence, and the token in it that tells whose relative it is. */
  readonly sentence: number;
  readonly at: number;
}

/** Words of a title that may stand between a relation and the name ("her daughter, Dr Ann Lind"). */
const TITLE_REACH = 4;

const isRelation = (noun: string): boolean => RELATIONS.has(noun) || WORKING_RELATIONS.has(noun);
const genderOfOwner = (lower: string): Gender | null =>
  lower === 'his' ? 'm' : lower === 'her' ? 'f' : null;

/** Index of the word that tells whose relative the noun at `noun` is ("her younger"), or -1. */
function ownerBefore(tokens: Tokens, noun: number): number {
  let i = noun - 1;
  while (/^(?:ADJ|NUM)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.text === '-') i--;
  return /^(?:his|her|their|whose|['’]s?)$/.test(tokens[i]?.lower ?? '') ? i : -1;
}

/** The name that stands behind a relation, a comma or a title between. */
function nameAfter(tokens: Tokens, noun: number, byStart: ReadonlyMap<number, Named>): Named | null {
  const first = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  for (const token of tokens.slice(first, first + TITLE_REACH)) {
    const named = byStart.get(token.start);
    if (!named) continue;
    const { from } = named.mention;
    return from >= (tokens[first]?.start ?? 0) && from <= token.start ? named : null;
  }
  return null;
}

/** "Josef Oake, her husband,": the name that a relation follows as an apposition. */
function nameBefore(
  tokens: Tokens,
  owner: number,
  noun: number,
  byEnd: ReadonlyMap<number, Named>,
): Named | null {
  if (tokens[owner - 1]?.text !== ',' || !/^[,.]$/.test(tokens[noun + 1]?.text ?? '')) return null;
  return byEnd.get(tokens[owner - 2]?.end ?? -1) ?? null;
}

function relativesIn({ index, tokens }: FrameSentence, { byStart, byEnd }: Discourse): Relative[] {
  return tokens.flatMap(({ lower, start, segment }, noun) => {
    if (segment || !isRelation(lower)) return [];
    const at = ownerBefore(tokens, noun);
    if (at < 0) return [];
    const named = nameAfter(tokens, noun, byStart) ?? nameBefore(tokens, at, noun, byEnd);
    if (!named || !isPerson(named.entity)) return [];
    const before =
      tokens[at]?.lower === 'whose' && tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
    const owner = byEnd.get(before?.end ?? -1)?.entity ?? null;
    const gender = genderOfOwner(tokens[at]?.lower ?? '');
    return [
      {
        entity: named.entity,
        relation: lower,
        gender,
        owner: gender ? null : owner,
        start,
        sentence: index,
        at,
      },
    ];
  });
}

/** Who of an article is named by a relation, and what tells who belongs together. */
interface Families {
  readonly relatives: readonly Relative[];
  readonly people: ReadonlySet<Entity>;
  /** Plurals like "sisters" that the article uses. */
  readonly siblings: ReadonlySet<string>;
}

const known = new WeakMap<Discourse, Families>();

function familiesOf(discourse: Discourse): Families {
  const before = known.get(discourse);
  if (before) return before;
  const siblings = new Set<string>();
  for (const { tokens } of discourse.sentences)
    for (const { lower } of tokens)
      if (/^(?:sisters|brothers|siblings|twins)$/.test(lower)) siblings.add(lower);
  const found = {
    relatives: discourse.sentences.flatMap((sentence) => relativesIn(sentence, discourse)),
    people: new Set(
      [...discourse.byStart.values()].flatMap(({ entity }) => (isPerson(entity) ? [entity] : [])),
    ),
    siblings,
  };
  known.set(discourse, found);
  return found;
}

/** The only one of a set, if there is just one. */
function only(entities: ReadonlySet<Entity>): Entity | null {
  const [entity, ...others] = entities;
  return entity && others.length === 0 ? entity : null;
}

/** How many relatives or people of an article are looked through for one description. */
const MOST = 100;

/** The only other person of a surname, where the article speaks of sisters or names one of the two as a sister. */
function siblingOf(
  owner: Entity,
  relation: string,
  { people, relatives, siblings }: Families,
): Entity | null {
  const plural = SIBLINGS[relation];
  if (!plural) return null;
  const told = relatives.slice(0, MOST).some((one) => one.relation === relation && one.entity === owner);
  if (!told && ![...siblings].some((word) => plural.test(word))) return null;
  const surname = surnameOf(owner.name.split(' '));
  const gender = relation === 'sister' ? 'f' : relation === 'brother' ? 'm' : null;
  const others = [...people].slice(0, MOST).filter((one) => {
    const fits = gender === null || one.gender === null || one.gender === gender;
    return one !== owner && fits && one.name.includes(' ') && surnameOf(one.name.split(' ')) === surname;
  });
  return only(new Set(others));
}

/**
 * Whether somebody named by a relation is that to `owner`: of kin a "his" or "her" of one gender is enough, but
 * everybody may have a lawyer, so that whose it is has to be known.
 */
function isOf(one: Relative, owner: Entity | null, gender: Gender | null, discourse: Discourse): boolean {
  if (one.owner) return one.owner === owner;
  if (one.gender && gender && one.gender !== gender) return false;
  if (!WORKING_RELATIONS.has(one.relation)) return true;
  if (!one.gender || !owner) return false;
  const pronoun = pronounAt(one.gender, one.sentence, one.at, discourse);
  return rank(pronoun, discourse.sections[one.sentence] ?? 0, discourse)[0]?.placed.entity === owner;
}

/**
 * Whom "her husband" means: the only one whom the article has named before by that relation to a woman, or the
 * other of two sisters; null where nobody or several can be meant.
 */
export function relativeMeant(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): Entity | null {
  const [pronoun, noun] = [sentence.tokens[phrase.first], sentence.tokens[phrase.last - 1]];
  if (!noun) return null;
  const relation = noun.lower;
  const gender = genderOfOwner(pronoun?.lower ?? '');
  if (phrase.head !== 'common' || !isRelation(relation)) return null;
  if (phrase.last - phrase.first !== 2 || !gender) return relativeOfNamed(sentence, phrase, discourse);
  const families = familiesOf(discourse);
  const before = families.relatives
    .slice(0, MOST)
    .filter((one) => one.relation === relation && one.start < noun.start);
  if (before.length === 0 && !SIBLINGS[relation]) return null;
  const owner = resolvePronoun(gender, sentence.index, phrase.first, discourse);
  const named = before.filter((one) => isOf(one, owner, gender, discourse));
  if (named.length > 0) return only(new Set(named.map(({ entity }) => entity)));
  return owner ? siblingOf(owner, relation, families) : null;
}

/** "Berg's lawyer": the only one named before by that relation to whoever it is. */
function relativeOfNamed({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse): Entity | null {
  const [mark, noun] = tokens.slice(phrase.last - 2, phrase.last);
  if (!noun || !/^['’]s?$/.test(mark?.text ?? '')) return null;
  const owner = discourse.byEnd.get(tokens[phrase.last - 3]?.end ?? -1)?.entity;
  if (!owner || !isPerson(owner)) return null;
  const told = familiesOf(discourse)
    .relatives.slice(0, MOST)
    .filter((one) => one.relation === noun.lower && one.start < noun.start);
  const named = told.filter((one) => isOf(one, owner, owner.gender, discourse));
  return only(new Set(named.map(({ entity }) => entity)));
}
