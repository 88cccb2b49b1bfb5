import { reportingVerb } from '../../data/reporting-verbs.js';
import type { FrameToken, Tokens } from '../../quotations/frame-sentence.js';
import { RELATIONS } from '../data/relations.js';
import type { Mention } from '../entity.js';
import type { Gender } from '../gender.js';
import { isImpersonal } from '../names/kind.js';
import { fold, givenNameOf } from '../names/parts.js';
import { isPersonNoun } from '../reporters.js';
import { type Draft, genderOf, isPerson } from './drafts.js';
import type { Generation } from './generation.js';
import { type Place, placingOf, type Setting } from './setting.js';

/** What the words around a surname alone tell of whom it means. */
export interface Usage {
  /** Whether the name is that of who says something in its sentence. */
  readonly speaks: boolean;
  /** Whether the name stands before a noun: "the Berg campaign". */
  readonly modifies: boolean;
  readonly gender: Gender | null;
  /** Whether they tell the gender for certain: "taught herself", "praised his wife". */
  readonly sure: boolean;
  /** "“My father is asleep,” Berg said." */
  readonly generation: Generation;
}

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};
const SPOUSE: Readonly<Record<string, Gender>> = { wife: 'm', husband: 'f' };
const PARENT = /^(?:father|mother|dad|mom|mum|parents|grandfather|grandmother)$/;
const CHILD = /^(?:son|daughter|sons|daughters|boy|girl|children|kids)$/;

interface Told {
  readonly gender: Gender;
  readonly sure: boolean;
}

/** What a pronoun tells of the subject of its clause; null for one that is an object. */
function toldBy(token: FrameToken, next: FrameToken | undefined): Told | null {
  const gender = GENDERS[token.lower];
  if (token.segment || !gender) return null;
  if (token.lower.endsWith('self')) return { gender, sure: true };
  if (token.lower === 'his' || token.lower === 'her') {
    if (SPOUSE[next?.lower ?? '']) return { gender, sure: true };
    if (!/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next?.pos ?? '')) return null;
  }
  return { gender, sure: false };
}

/** Whether somebody is named from a token on, and not a place or an institution. */
function isSomebody({ start }: FrameToken, { byStart }: Setting): boolean {
  const named = byStart.get(start);
  return named !== undefined && !isImpersonal(named.mention);
}

/** The pronoun that a name binds: the first behind it and before anybody else, else one in a phrase that opens its sentence. */
function boundBy(tokens: Tokens, at: number, mention: Mention, setting: Setting): Told | null {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < mention.end) continue;
    if (!token.segment && isSomebody(token, setting)) break;
    if (token.pos === 'NOUN' && !/[^s]s$/.test(token.lower) && isPersonNoun(token.lower)) break;
    const told = toldBy(token, tokens[i + 1]);
    if (told) return told;
  }
  if (tokens[0]?.pos !== 'ADP') return null;
  for (let i = 0; i < at; i++) {
    const token = tokens[i];
    if (!token || isSomebody(token, setting)) return null;
    const told = toldBy(token, tokens[i + 1]);
    if (told) return told;
  }
  return null;
}

/** How many mentions before a name are asked whether its pronoun may mean them. */
const OTHERS = 12;

/** Whether somebody outside the family is named here or in the sentence before whom the pronoun may mean as well. */
function mayBeOthers(
  gender: Gender,
  mention: Mention,
  family: readonly Draft[],
  place: Place,
  setting: Setting,
): boolean {
  const before = setting.sentences[place.sentence.index - 1] ?? place.sentence;
  const from = before.tokens[0]?.start ?? 0;
  const number = setting.byStart.get(mention.start)?.number ?? 0;
  for (let i = number - 1; i >= Math.max(0, number - OTHERS); i--) {
    const other = setting.mentions[i];
    if (!other || other.start < from) return false;
    const draft = setting.draftOf.get(other);
    if (!draft || family.includes(draft) || !isPerson(draft)) continue;
    if ((other.gender ?? genderOf(draft) ?? gender) === gender) return true;
  }
  return false;
}

/** "Berg said. She has …": the pronoun that opens the sentence behind, in the same paragraph. */
function toldBehind({ sentence }: Place, { sentences }: Setting): Told | null {
  const next = sentences[sentence.index + 1];
  const gender = GENDERS[next?.tokens[0]?.lower ?? ''];
  return gender && next?.paragraph === sentence.paragraph ? { gender, sure: false } : null;
}

/** "my father" in what is quoted in a sentence: a wife or husband tells the gender, a parent or child the generation. */
function ownKin(tokens: Tokens, text: string): string | null {
  for (const { segment } of tokens) {
    const kin = segment && /\bmy (?:own |late |dear )?(\p{L}+)/iu.exec(text.slice(...segment.inner));
    const noun = kin?.[1]?.toLowerCase();
    if (noun && (RELATIONS.has(noun) || PARENT.test(noun) || CHILD.test(noun))) return noun;
  }
  return null;
}

/** What tells whom a surname alone means. `family`: who may be meant. */
export function usageOf(mention: Mention, place: Place, family: readonly Draft[], setting: Setting): Usage {
  const { tokens } = place.sentence;
  const placing = placingOf(place, setting);
  const inverted = tokens[place.at - 1];
  const speaks = placing?.speaks || (inverted?.pos === 'VERB' && reportingVerb(inverted.lower) !== null);
  const kin = speaks ? ownKin(tokens, setting.text) : null;
  const generation: Generation =
    kin === null ? null : PARENT.test(kin) ? 'younger' : CHILD.test(kin) ? 'elder' : null;
  const spouse = SPOUSE[kin ?? ''];
  const modifies = placing?.part === 'modifier';
  const usage = { speaks, modifies, generation };
  if (spouse) return { ...usage, gender: spouse, sure: true };
  const told = modifies ? null : (boundBy(tokens, place.at, mention, setting) ?? toldBehind(place, setting));
  const sure = told?.sure === true && (speaks || placing?.part === 'subject' || placing?.leading === true);
  if (told && (sure || !mayBeOthers(told.gender, mention, family, place, setting)))
    return { ...usage, gender: told.gender, sure };
  return { ...usage, gender: null, sure: false };
}

/** How many mentions behind a name are asked whom they name. */
const BEHIND = 12;

/**
 * Those of a family whom a surname in the same sentence does not mean, being named in full or by the first name
 * behind it, in what is quoted there ("“Martin brought the sun,” Berg said"), or as who speaks of it.
 */
export function namedBeside(
  mention: Mention,
  place: Place,
  family: readonly Draft[],
  setting: Setting,
): ReadonlySet<Draft> {
  const { tokens } = place.sentence;
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const number = setting.byStart.get(mention.start)?.number ?? 0;
  const found = new Set<Draft>();
  for (let i = Math.max(0, number - BEHIND); i <= number + BEHIND; i++) {
    const other = setting.mentions[i];
    if (!other || i === number || other.start < start || other.start >= end) continue;
    const inQuotes = tokens.some(
      ({ segment }) => segment && segment.outer[0] <= other.start && other.start < segment.outer[1],
    );
    const at = tokens.findIndex((token) => token.start === other.start);
    if (i < number && !inQuotes && !placingOf({ sentence: place.sentence, at }, setting)?.speaks) continue;
    const [word = ''] = other.words;
    const draft = setting.draftOf.get(other);
    for (const one of family)
      if (other.words.length > 1 ? one === draft : fold(word) === givenNameOf(one.words)) found.add(one);
  }
  return found;
}
