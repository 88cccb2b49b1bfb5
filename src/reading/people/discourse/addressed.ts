import type { FrameSentence } from '../../quotations/frame-sentence.js';
import { TITLES } from '../data/titles.js';
import type { Entity } from '../entity.js';
import { isPerson } from '../entity.js';
import { holderOf, type Office, officesMeant } from '../offices/offices.js';
import { officesTold } from '../offices/parts.js';
import type { Named } from './placing.js';

/** What is said, and who is named in it. */
interface Said {
  readonly words: string;
  /** Where the words start in the text. */
  readonly start: number;
  /** The names in them, in order. */
  readonly names: readonly Named[];
}

/** How far before and behind a name the words are looked at. */
const REACH = 40;

/** "my wife, Ruth,", "the mayor, Tom Berg,": words of which a name behind a comma is the apposition. */
const OWN_NOUN =
  /\b(?:my|our|his|her|their|your|the|an?|named?|called)\s+(?:[\p{L}-]+\s+){0,2}[\p{L}-]+,\s*$/iu;
/** What goes on behind a name and a comma that open a clause, where the name is what the clause is about. */
const ABOUT = /^,\s*(?:who|whose|which|the|an?|and|or|my|our|his|her)\b/i;
const NESTED = /(?:^|[\s(—–-])[‘'“"«]\p{L}/u;

/** Whether words are set off as those that tell whom something is said to: "Are you sorry, Ruth?", "Ruth, sit down." */
function isSetOff(before: string, after: string): boolean {
  if (!/^(?:[,.!?;:…—–]|\s*$|\s-)/.test(after) || ABOUT.test(after) || OWN_NOUN.test(before)) return false;
  const opens =
    /(?:^|[.!?…—–]|\s-)\s*(?:(?:and|but|so|well|oh|hey|hi|hello|dear|look|thanks|thank you|sorry|ok|okay)\s+)?$/i.test(
      before,
    );
  return /,\s*$/.test(before) || (opens && after.startsWith(','));
}

const OFFICE = /(?:(?:Mr|Mrs|Ms|Madam|Mister)\.?\s+|Your\s+)?(\p{L}+)/giu;

/** Whom "Senator" or "Your Honor" means in what is said: the only holder of that office. */
function officesAddressed({ words, start }: Said, offices: readonly Office[]): Entity[] {
  const found: Entity[] = [];
  for (const match of words.matchAll(OFFICE)) {
    const word = (match[1] ?? '').toLowerCase();
    if (!TITLES.has(word) && word !== 'honor' && word !== 'honour') continue;
    const before = words.slice(Math.max(0, match.index - REACH), match.index);
    const end = match.index + match[0].length;
    if (!isSetOff(before, words.slice(end, end + REACH))) continue;
    const [office] = officesTold(/^hono/.test(word) ? 'judge' : word);
    const holder = office && holderOf(office, officesMeant(office, start, offices).before);
    if (holder) found.push(holder);
  }
  return found;
}

/**
 * Whom words are said to, by name or office: never whoever says them. What they quote in turn
 * (“She said, ‘Ruth, go home’”) is said by another.
 */
function addressedBy(said: Said, offices: readonly Office[]): Entity[] {
  const { words, start, names } = said;
  if (NESTED.test(words.slice(1))) return [];
  const named = names.filter(({ entity, mention }) => {
    if (!isPerson(entity)) return false;
    const from = Math.max(0, mention.from - start);
    const before = words.slice(Math.max(0, from - REACH), from);
    return isSetOff(before, words.slice(mention.end - start, mention.end - start + REACH));
  });
  return [...named.map(({ entity }) => entity), ...officesAddressed(said, offices)];
}

/** Whether a sentence goes on with what the one before it in the paragraph says. */
function goesOn(one: FrameSentence | undefined, before: FrameSentence): boolean {
  if (one?.paragraph !== before.paragraph) return false;
  return one.tokens.every(({ segment, pos }) => segment || pos === 'PUNCT');
}

/**
 * Whom the quotations of each sentence are said to, with those that go on behind it in its paragraph.
 * @param quoted who is named in the quotation marks of each sentence
 */
export function addressedIn(
  text: string,
  sentences: readonly FrameSentence[],
  quoted: readonly (readonly Named[])[],
  offices: readonly Office[],
): ReadonlySet<Entity>[] {
  const found = sentences.map(({ index, tokens }) => {
    const names = quoted[index] ?? [];
    const said = tokens.flatMap(({ segment }) => {
      if (!segment) return [];
      const [start, end] = segment.inner;
      const inside = names.filter(({ mention }) => mention.start >= start && mention.end <= end);
      return addressedBy({ words: text.slice(start, end), start, names: inside }, offices);
    });
    return new Set(said);
  });
  for (const sentence of sentences.toReversed()) {
    if (!goesOn(sentences[sentence.index + 1], sentence)) continue;
    for (const entity of found[sentence.index + 1] ?? []) found[sentence.index]?.add(entity);
  }
  return found;
}
