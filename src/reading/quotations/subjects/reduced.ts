import { isPastParticiple } from '../../data/participles.js';
import type { PartOfSpeech } from '../../language.js';
import { isReporter } from '../../people/reporters.js';

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

/**
 * "A study published last year in the journal found …": the participle that describes the subject of the verb at
 * `to`, where the clause that begins at `from` has no other verb before it. Two finite verbs cannot stand in one
 * clause, so that the first of them is none.
 *
 * @returns the index of the participle, which the subject ends before, or -1
 */
export function reducedRelative(words: readonly (Word | undefined)[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) return -1;
    if (isNominal(word)) continue;
    const noun = words[i - 1];
    const next = words[i + 1];
    if (!isParticiple(word) || i === from || i + 1 >= to || !isNoun(noun)) return -1;
    if (!/^(?:ADP|ADV)$/.test(next?.pos ?? '') && !LEADS_ON.test(next?.lower ?? '')) return -1;
    const joined = (at: number): boolean => words[at - 1]?.pos === 'CCONJ' && at + 1 < to;
    const tail = words.slice(i + 1, to);
    // "issued by the union and copied to the Post": a second participle of the same noun.
    return tail.every((other, k) => other && (isNominal(other) || (isParticiple(other) && joined(i + 1 + k))))
      ? i
      : -1;
  }
  return -1;
}
