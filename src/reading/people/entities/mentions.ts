import type { Language } from '../../language.js';
import { isTitleCase } from '../../words/repair.js';
import type { Token } from '../../words/token.js';
import { PLACES } from '../data/places.js';
import { RANKS } from '../data/ranks.js';
import type { Mention } from '../entity.js';
import { isGivenName } from '../gender.js';
import { findNames, type Name } from '../names/names.js';
import { fold, isSurnameFirst } from '../names/parts.js';
import { roleOf } from '../offices/roles.js';
import { evidenceOf, genderOfApposition } from './evidence.js';
import { generationOf } from './generation.js';
import { sharedOpeners } from './openers.js';
import { withTitleNames } from './title-names.js';

/** Every place where an article names somebody or something, in order, with what the words beside it tell. */
export function mentionsOf(language: Language): Mention[] {
  const mentions = namesOf(language);
  const alone = new Set(mentions.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const spelt = new Set(mentions.flatMap(({ words: [first = '', ...rest] }) => shorterForms(first, rest)));
  const openers = sharedOpeners(mentions);
  return mentions.map((mention) => {
    const placed = withoutPlace(language, mention, alone);
    return openers.has(placed.words[0] ?? '') && placed.words.length > 1
      ? withoutFirst(language, placed)
      : withoutRank(language, placed, spelt);
  });
}

/** A mention without its first word, which is no part of the name. */
function withoutFirst({ tokens, sentences }: Language, mention: Mention): Mention {
  const next = tokens[(sentences[mention.sentence]?.first ?? 0) + mention.first + 1];
  if (!next) return mention;
  const words = mention.words.slice(1);
  return { ...mention, start: next.start, first: mention.first + 1, words, titled: true, kind: 'person' };
}

/** A name as it is spelt, and its surname, where it opens with no abbreviation. */
function shorterForms(first: string, rest: readonly string[]): string[] {
  return ABBREVIATION.test(first) ? [] : [[first, ...rest].join(' '), rest.at(-1) ?? first];
}

/** Abbreviations of ranks and offices have so many letters. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/**
 * "QPM Ann Lind said" where the article goes on with "Lind" or "Ann Lind": capitals before a name that stands
 * elsewhere without them are a rank or an office.
 */
function withoutRank(language: Language, mention: Mention, spelt: ReadonlySet<string>): Mention {
  const [rank = '', ...words] = mention.words;
  if (mention.kind === 'institution' || !ABBREVIATION.test(rank)) return mention;
  const last = words.at(-1) ?? '';
  if (!words.every((word) => /\p{Ll}/u.test(word)) || PLACES.has(last.toLowerCase())) return mention;
  if (words.length < 2 && !RANKS.has(rank)) return mention;
  const known = spelt.has(last) || spelt.has(words.join(' '));
  return known ? withoutFirst(language, mention) : mention;
}

/** "Minister of Trade of Tamuria Ilyas Bekturov": a place that ends the office is no part of the name. */
function withoutPlace(
  { tokens, sentences }: Language,
  mention: Mention,
  alone: ReadonlySet<string>,
): Mention {
  const [place = '', ...words] = mention.words;
  if (words.length !== 2 || mention.kind === 'institution') return mention;
  if (!alone.has(place) && !PLACES.has(place.toLowerCase())) return mention;
  const at = (sentences[mention.sentence]?.first ?? 0) + mention.first;
  const next = tokens[at + 1];
  if (!next || !/^(?:of|to)$/.test(tokens[at - 1]?.lower ?? '')) return mention;
  return { ...mention, start: next.start, first: mention.first + 1, words, kind: 'person' };
}

function namesOf(language: Language): Mention[] {
  const found = language.sentences.map((sentence) => {
    const tokens = language.tokens.slice(sentence.first, sentence.last);
    const names = findNames(tokens);
    // "President Aslan Beketov met Ann Lind.": a headline writes its verb with a capital too.
    const headline =
      isTitleCase(tokens) && !tokens.some(({ pos, text }) => pos === 'VERB' && /^\p{Ll}/u.test(text));
    return { tokens, names: headline ? names.filter(isSureInHeadline) : names };
  });
  return withTitleNames(found).flatMap((names, index) => {
    const tokens = found[index]?.tokens ?? [];
    return names.map((name) => toMention(language.text, tokens, index, name));
  });
}

/** A name with what the words beside it tell. Written out, as copying a name by spread takes longer than finding it. */
function toMention(text: string, tokens: readonly Token[], sentence: number, name: Name): Mention {
  const { start, end, from, first, last, words, titled, kind } = name;
  const gender = name.gender ?? genderOfApposition(tokens, name);
  const role = roleOf(text, tokens, name);
  const evidence = evidenceOf(tokens, name);
  const generation = generationOf(tokens, name);
  return {
    start,
    end,
    from,
    first,
    last,
    words,
    gender,
    titled,
    kind,
    sentence,
    role,
    evidence,
    generation,
  };
}

/** In a headline every word has a capital: only what starts like a person's name is one there. */
function isSureInHeadline({ words, kind }: Name): boolean {
  const given = isGivenName(fold(words[0] ?? '')) || isSurnameFirst(words);
  return words.length === 1 || (kind === 'person' && given && words.length <= 3);
}
