import { DEMONYMS } from '../data/demonyms.js';
import { NATIONALS } from '../data/nationals.js';
import { EAST_ASIAN_SURNAMES } from '../people/data/east-asian-surnames.js';
import { isGivenName } from '../people/gender.js';
import { isReporter } from '../people/reporters.js';
import { isGivenDay, isGivenMonth } from './given-months.js';
import {
  isFieldOfOffice,
  isGivenNameBehindVerb,
  isOfContinent,
  isSmallGivenName,
  isSurnameHe,
  standsAsSurname,
  startsClause,
} from './names-that-are-words.js';
import { isNounOfPeople, repairedSmall } from './repair-small.js';
import { CAPITALISED, CLOSED_CLASS, isSurnameOfPeople, type Spelling } from './spelling.js';
import { retagged, type Token } from './token.js';

const MISTAKEN_FOR_OTHER = new Set(['NOUN', 'ADJ', 'VERB', 'X', 'INTJ', 'ADV', 'SYM']);

const TITLE_CASE_SHARE = 0.9;

/** "the Carers’ Union": the mark before a word belongs to the word before it. */
function isBehindGenitive(tokens: readonly Token[], i: number): boolean {
  const [owner, mark, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (!owner || !mark || !token || !/^['’]$/.test(mark.text)) return false;
  return owner.end === mark.start && mark.end < token.start && /s$/.test(owner.lower);
}

/**
 * Corrects the parts of speech that the tagger gets wrong in news: a capital inside a sentence is a name
 * unless the word describes a people, a faith or a party; a word of a closed class is never one.
 */
export function repairPartsOfSpeech(tokens: readonly Token[], spelling: Spelling): Token[] {
  const titleCase = isTitleCase(tokens);
  return tokens.map((token, i) => {
    if (!titleCase && (isGivenMonth(tokens, i) || isGivenDay(tokens, i)))
      return { ...token, pos: 'PROPN', given: true };
    const pos = repaired(tokens, i, spelling, titleCase);
    return pos === token.pos ? token : retagged(token, pos);
  });
}

/** A headline capitalises every word, so that capitals say nothing in it. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { text } of tokens) {
    if (text.length < 4 || !/^\p{L}{4,}/u.test(text)) continue;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else small++;
    // Capitals in all the rest would be too few: so running text is told by its first words.
    if (tokens.length - small < TITLE_CASE_SHARE * tokens.length) return false;
  }
  const long = capitals + small;
  return long >= 4 && capitals >= TITLE_CASE_SHARE * long;
}

function repaired(
  tokens: readonly Token[],
  i: number,
  { names, small, surnames, members }: Spelling,
  titleCase: boolean,
): Token['pos'] {
  const token = tokens[i];
  if (!token) return 'X';
  const { pos, text, lower } = token;
  if (!CAPITALISED.test(text)) return repairedSmall(tokens, i);
  if (!titleCase && (standsAsSurname(tokens, i, surnames) || isSmallGivenName(tokens, i))) return 'PROPN';
  if (/^tweet(?:ed|s)$/.test(lower) && /^(?:PROPN|PUNCT|PRON)$/.test(tokens[i - 1]?.pos ?? '')) return 'VERB';
  if (pos === 'PROPN' && /(?:ing|ed)$/.test(lower) && isOpeningParticiple(tokens, i, names)) return 'VERB';
  if (!titleCase && isSurnameHe(tokens, i)) return 'PROPN';
  const closed = CLOSED_CLASS.get(lower);
  if (closed && pos === 'PROPN') return closed;
  const next = tokens[i + 1];
  if (isGivenNameBehindVerb(tokens, i) || isSurnameOfPeople(tokens, i)) return 'PROPN';
  if (lower === 'white' && next?.text === 'House') return 'PROPN';
  if (!titleCase && isOfContinent(tokens, i)) return 'PROPN';
  if (members.has(text) && /^(?:DET|ADJ|NOUN)$/.test(tokens[i - 1]?.pos ?? '')) return demonym(lower, next);
  // "The Dane said"; "the Dane Per Lind" begins a name.
  if (
    NATIONALS.has(lower) &&
    /^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '') &&
    !CAPITALISED.test(next?.text ?? '')
  )
    return 'NOUN';
  if (DEMONYMS.has(lower))
    return pos === 'PROPN' || MISTAKEN_FOR_OTHER.has(pos)
      ? isNounOfPeople(tokens, i + 1)
        ? 'ADJ'
        : demonym(lower, next)
      : pos;
  const followedByName = next !== undefined && CAPITALISED.test(next.text) && !CLOSED_CLASS.has(next.lower);
  if (pos === 'PROPN' && !followedByName && startsClause(tokens[i - 1]) && !names.has(text)) {
    const plural =
      /s$|^(?:staff|police|people)$/.test(lower) &&
      isReporter(lower) &&
      /^(?:VERB|AUX|ADP)$/.test(next?.pos ?? '');
    if ((small.has(lower) || plural) && !isGivenName(lower)) return 'NOUN';
  }
  if (/[-‑](?:based|listed|headquartered|owned|led|backed|run)$/.test(text)) return 'ADJ';
  if (closed || !MISTAKEN_FOR_OTHER.has(pos)) return pos;
  if (followedByName && (isGivenName(lower) || EAST_ASIAN_SURNAMES.has(lower))) return 'PROPN';
  if (titleCase) return pos;
  if (pos === 'VERB' && isFieldOfOffice(tokens, i)) return 'PROPN';
  if (startsClause(tokens[i - 1]) && !isBehindGenitive(tokens, i)) return names.has(text) ? 'PROPN' : pos;
  return 'PROPN';
}

/** "Opening the case, Ross said": a participle that begins a sentence, which the tagger took for a name. */
function isOpeningParticiple(tokens: readonly Token[], i: number, names: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token || names.has(token.text) || !startsClause(tokens[i - 1]) || isGivenName(token.lower))
    return false;
  return (
    /^.{4,}(?:ing|ed)$/.test(token.lower) &&
    /^(?:the|an?|his|her|its|their|by|on|to|for|about|from)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** Words for one of a people or party that describe nothing. */
const NOUNS_ONLY = new Set(['democrat', 'briton', 'serb', 'turk', 'swede']);

/** "Americans" is a noun, "American" before a noun an adjective; "the Republican said" has nothing to describe. */
function demonym(lower: string, next: Token | undefined): Token['pos'] {
  const plural = lower.endsWith('s') && !/(ss|us|swiss)$/.test(lower);
  const alone =
    !next ||
    !/^\p{L}/u.test(next.text) ||
    /^(?:VERB|AUX|ADP|PRON|SCONJ)$/.test(next.pos) ||
    (NOUNS_ONLY.has(lower) && next.pos === 'ADJ');
  return plural || alone ? 'NOUN' : 'ADJ';
}
