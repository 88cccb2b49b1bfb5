import type { FrameSentence, FrameToken, Tokens } from '../../quotations/frame-sentence.js';
import { type Entity, isPerson } from '../entity.js';
import { type Gender, genderOfGivenName, isGivenName } from '../gender.js';
import { isImpersonal } from '../names/kind.js';
import type { PlacedMention } from './placing.js';

const TOLD: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'his', 'himself'].map((word) => [word, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
]);
/** One gender has to be told this many times as often as the other, and at least so often. */
const SURE = 3;
const LEAST = 2;

/** Whose spouse somebody is tells as much as several pronouns, as news mostly has it. */
const SPOUSES: Readonly<Record<string, Gender>> = { 'his wife': 'm', 'her husband': 'f' };

/** Somebody that a pronoun between this name and the next may mean. */
function isOpen(entity: Entity): boolean {
  return entity.gender === null && isPerson(entity);
}

/** "Lind criticized her": the object of a verb is not its subject, so that neither "him" nor this "her" tells anything. */
function isObject(lower: string, next: FrameToken | undefined): boolean {
  return lower === 'her' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '');
}

/** Whom an "He" or "She" that opens the next sentence goes on with: the subject that leads a sentence, or who alone is named in it. */
function goesOn(placed: readonly PlacedMention[]): PlacedMention | undefined {
  const [first, ...others] = placed.filter(({ entity }) => !isImpersonal(entity));
  if (first && others.every(({ entity }) => entity === first.entity)) return first;
  return placed.find(({ leading, part }) => leading && part === 'subject');
}

/** The pronouns from a mention on to the next name of its sentence. */
function pronounsBehind(tokens: Tokens, from: number, to: number | undefined): Gender[] {
  const told: Gender[] = [];
  for (let i = from; i < (to ?? tokens.length); i++) {
    const { lower = '', segment = null } = tokens[i] ?? {};
    if (segment) continue;
    const gender = TOLD.get(lower);
    if (!gender) continue;
    const spouse = SPOUSES[`${lower} ${tokens[i + 1]?.lower}`];
    if (spouse) told.push(spouse, spouse);
    else if (!isObject(lower, tokens[i + 1])) told.push(gender);
  }
  return told;
}

/** "Melanie": a first name alone, which may still be a surname, so that pronouns go before it. */
function genderOfFirstName(name: string): Gender | null {
  const lower = name.toLowerCase();
  return isGivenName(lower) ? genderOfGivenName(lower) : null;
}

/** How often pronouns tell a man and a woman. */
interface Tally {
  m: number;
  f: number;
}

function tallied({ m, f }: Tally): Gender | null {
  if (m >= LEAST && m >= SURE * f) return 'm';
  return f >= LEAST && f >= SURE * m ? 'f' : null;
}

/**
 * The gender of people whose name and titles tell none, by the pronouns that stand between a mention outside
 * quotation marks and the next name of its sentence, or open the next sentence: most of an article's nearest
 * pronouns are their own. Those beside somebody else whom they fit count where the others do not decide.
 */
export function tellGenders(
  sentences: readonly FrameSentence[],
  bySentence: readonly (readonly PlacedMention[])[],
): Map<Entity, Gender> {
  const tallies = new Map<Entity, { sure: Tally; all: Tally }>();
  const count = (entity: Entity, told: readonly Gender[], others: readonly PlacedMention[]): void => {
    const tally = tallies.get(entity) ?? { sure: { m: 0, f: 0 }, all: { m: 0, f: 0 } };
    for (const gender of told) {
      tally.all[gender]++;
      if (!others.some((other) => other.entity.gender === gender)) tally.sure[gender]++;
    }
    tallies.set(entity, tally);
  };
  bySentence.forEach((placed, index) => {
    const { tokens = [] } = sentences[index] ?? {};
    const around = [...(bySentence[index - 1] ?? []), ...placed];
    for (const [i, { entity, at }] of placed.entries())
      if (isOpen(entity)) count(entity, pronounsBehind(tokens, at, placed[i + 1]?.at), around);
    const subject = goesOn(placed);
    if (subject && isOpen(subject.entity))
      count(subject.entity, pronounsBehind(sentences[index + 1]?.tokens ?? [], 0, 1), placed);
  });
  const genders = new Map<Entity, Gender>();
  for (const [entity, { sure, all }] of tallies) {
    const gender = tallied(sure) ?? tallied(all) ?? genderOfFirstName(entity.name);
    if (gender) genders.set(entity, gender);
  }
  return genders;
}
