import { isPastParticiple } from '../../data/participles.js';
import { isReporter } from '../../people/reporters.js';
import type { PartOfSpeech } from '../../words/token.js';

/** A word as far as its clause is concerned. */
interface Word {
  readonly lower: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** What leads on from such a participle, besides prepositions and adverbs. */
const LEADS_ON = /^(?:last|this|next|yesterday|today|earlier|late|early)$/;

function isParticiple({ lower, pos }: Word): boolean {
  return pos === 'VERB' && isPastParticiple(lower);
}

/** A noun, or one that opens a sentence and was taken for a name ("Documents filed in court show"). */
function isNoun(word: Word | undefined): boolean {
  return word?.pos === 'NOUN' || (word?.pos === 'PROPN' && isReporter(word.lower));
}

/** Whether a word can stand before the noun of a phrase, or be that noun. */
function isNominal({ pos, text }: Word): boolean {
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|CCONJ)$/.test(pos) || /^(?:-|['’]s?)$/.test(text);
}

/** Where the words behind the last comma in `[floor, to)` begin, past a conjunction. */
function clauseOpening(words: readonly (Word | undefined)[], floor: number, to: number): number {
  let from = to;
  while (from > floor && words[from - 1]?.text !== ',') from--;
  return /^(?:and|but|yet|so)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
}

/** A subject with a participle that describes it: words `[from, participle)` and what follows up to the verb. */
export interface Reduced {
  readonly from: number;
  readonly participle: number;
}

/**
 * "A study published last year in the journal found …": the subject of the verb at `to` and the participle that
 * describes it, where nothing else in the clause, which begins at `floor` or behind a comma, is a verb. Two finite
 * verbs cannot stand in one clause, so that the first of them is none. Null where there is no such participle.
 */
export function reducedRelative(
  words: readonly (Word | undefined)[],
  floor: number,
  to: number,
): Reduced | null {
  const from = clauseOpening(words, floor, to);
  const at = words.findIndex((word, i) => i >= from && i < to && !(word && isNominal(word)));
  const [noun, word, next] = words.slice(Math.max(0, at - 1), at + 2);
  if (at <= from || at + 1 >= to || !word || !isParticiple(word) || !isNoun(noun)) return null;
  if (!/^(?:ADP|ADV)$/.test(next?.pos ?? '') && !LEADS_ON.test(next?.lower ?? '')) return null;
  // "issued by the union and copied to the Post": a second participle of the same noun.
  const goesOn = (other: Word | undefined, i: number): boolean =>
    other !== undefined &&
    (isNominal(other) || (isParticiple(other) && words[i - 1]?.pos === 'CCONJ' && i + 1 < to));
  const tail = words.slice(at + 1, to);
  return tail.every((other, k) => goesOn(other, at + 1 + k)) ? { from, participle: at } : null;
}
