import type { Token } from '../../words/token.js';
import type { Name } from '../names/names.js';
import { fold } from '../names/parts.js';
import { isPersonNoun } from '../reporters.js';

/** Titles, in lower case, that are given names as well. */
const GIVEN_TITLES = /^(?:dean|earl|duke|prince|princess|king|queen|col|major|marshal|judge|justice)$/;
/** Of these, what news hardly says before a surname alone unless the full name stands elsewhere. */
const RARELY_BEFORE_SURNAME = /^(?:dean|earl|duke|prince|princess|king|queen)$/;
/** Nouns for those who have a rank themselves, or for their offices ("army spokesman Col Rahim"). */
const OF_RANK =
  /^(?:.*(?:spokes|chair)(?:man|woman|person)|officers?|commanders?|chief|deputy|head|judge|leader|director|.*general|soldier)$/;

/** Titles of people who hold no other: "Rep. Duke Lind" is called Duke. */
const OF_ONE =
  /^(?:mr|mrs|ms|miss|rep|sen|gov|cllr|dr|congressman|congresswoman|senator|representative|governor|mayor|sheriff|sgt|capt|det|coach|del|assemblyman|assemblywoman|councilman|councilwoman)\.?$/;

/** Names of an article with the tokens of their sentences. */
export interface SentenceNames {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** A title that may be the given name of the surname alone behind it. */
interface Doubtful {
  readonly title: Token;
  readonly pair: string;
}

function doubtful({ tokens, names }: SentenceNames): Map<Name, Doubtful> {
  const found = new Map<Name, Doubtful>();
  for (const name of names) {
    const title = tokens[name.first - 1];
    if (name.words.length !== 1 || !title) continue;
    if (title.start !== name.from && !isSecondTitle(tokens, name)) continue;
    if (!/^\p{Lu}/u.test(title.text) || !GIVEN_TITLES.test(title.lower)) continue;
    found.set(name, { title, pair: `${title.lower} ${fold(name.words[0] ?? '')}` });
  }
  return found;
}

/** "Rep. Duke Lind": a king or a dean is no member of parliament. */
function isSecondTitle(tokens: readonly Token[], { first, from }: Name): boolean {
  const [office, title] = [tokens[first - 2], tokens[first - 1]];
  if (!office || office.start < from || !RARELY_BEFORE_SURNAME.test(title?.lower ?? '')) return false;
  return OF_ONE.test(office.lower);
}

/** "Dairy farmer Col Rigby", "Dean Hobbs, 44,": what stands beside tells that the title is a name. */
function isTold(tokens: readonly Token[], { first, last }: Name): boolean {
  const before = tokens[first - 2];
  if (before?.pos === 'NOUN' && isPersonNoun(before.lower) && !OF_RANK.test(before.lower)) return true;
  return tokens[last]?.text === ',' && /^\d{1,2}$/.test(tokens[last + 1]?.text ?? '');
}

/**
 * Gives "Col Rigby" and "Dean Hobbs" back their given names where the article shows that no rank or office is
 * meant: by the noun before or the age behind, by "Mr Rigby", or by naming nobody in full to whom the title
 * could belong.
 */
export function withTitleNames(sentences: readonly SentenceNames[]): (readonly Name[])[] {
  const all = sentences.map(doubtful);
  if (all.every(({ size }) => size === 0)) return sentences.map(({ names }) => names);
  const full = new Set<string>();
  const addressed = new Set<string>();
  for (const { tokens, names } of sentences)
    for (const { words, first } of names)
      if (words.length > 1) for (const word of words) full.add(fold(word));
      else if (/^m(?:r|rs|s|iss)\.?$/.test(tokens[first - 1]?.lower ?? ''))
        addressed.add(fold(words[0] ?? ''));
  const given = new Set<string>();
  sentences.forEach(({ tokens }, i) => {
    for (const [name, { title, pair }] of all[i] ?? []) {
      const surname = fold(name.words[0] ?? '');
      if (full.has(surname)) continue;
      if (isTold(tokens, name) || addressed.has(surname) || RARELY_BEFORE_SURNAME.test(title.lower))
        given.add(pair);
    }
  });
  return sentences.map(({ names }, i) =>
    names.map((name) => {
      const { title, pair } = all[i]?.get(name) ?? {};
      if (!title || !pair || !given.has(pair)) return name;
      const words = [title.text, ...name.words];
      return { ...name, start: title.start, first: name.first - 1, words, kind: 'person', titled: false };
    }),
  );
}
