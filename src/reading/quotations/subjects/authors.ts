import { reportingNoun } from '../../data/reporting-nouns.js';
import type { FrameToken, Tokens } from '../frame-sentence.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';

/** Nouns for what somebody has said, beside those of reporting-nouns. */
const SAYING =
  /^(?:answer|response|reply|message|dictum|line|phrase|advice|verdict|reaction|rejection|mantra|refrain)s?$/;

/** Writings and speeches in which their author speaks. */
const AUTHORED =
  /^(?:letter|tweet|post|e-?mail|memo|note|op-ed|column|essay|speech|address|testimony|diary|memoir|book|text|voicemail)s?$/;

/** Whether a word is a noun for what somebody has said ("answer", "claim"). */
export const isSaying = (token: FrameToken | undefined): boolean =>
  token?.pos === 'NOUN' && (SAYING.test(token.lower) || reportingNoun(token.lower)?.speech === true);

/** The mark of a genitive, "'s" or a bare apostrophe. */
export const isGenitive = (token: FrameToken | undefined): boolean =>
  token?.segment === null && /^['’]s?$/.test(token.text);

const OWNER_REACH = 4;

/** Index of the genitive mark of the owner of the noun at `noun`; -1 for none. */
export function genitiveBefore(tokens: Tokens, noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - OWNER_REACH; i--) {
    if (isGenitive(tokens[i])) return i;
    if (!/^(?:NOUN|ADJ|ADV|PROPN)$/.test(tokens[i]?.pos ?? '')) return -1;
  }
  return -1;
}

/** "signed by Lind", "issued by Lind": participles that tell whose a writing is. */
const WRITTEN = /^(?:written|signed|penned|authored|issued|released|posted|sent|published|read)$/;

/** "the minister, Ann Lind, as saying", "from the donor, Ann Lind, to": the name between commas behind a description. */
export function namedBehind(tokens: Tokens, { last, head }: Phrase): Phrase | null {
  const name = head === 'common' && tokens[last]?.text === ',' ? phraseStartingAt(tokens, last + 1) : null;
  return name?.head === 'name' && /^(?:,|as)$/.test(tokens[name.last]?.lower ?? '') ? name : null;
}

/**
 * Who speaks in the writing or saying that a phrase names: "Lind's statement", "a letter from Lind", "a note written by
 * Lind"; null where it is none, or has no author with a name.
 */
export function authorOf(tokens: Tokens, { first, last, head }: Phrase): Phrase | null {
  const noun = tokens[last - 1];
  const uttered = isSaying(noun) && !/^re(?:a|je)ctions?$/.test(noun?.lower ?? '');
  if (head !== 'common' || !(uttered || AUTHORED.test(noun?.lower ?? ''))) return null;
  const genitive = genitiveBefore(tokens, last - 1);
  const written = WRITTEN.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'by';
  const from = /^(?:from|by)$/.test(tokens[last]?.lower ?? '') ? last + 1 : written ? last + 2 : -1;
  const author =
    genitive > first ? phraseEndingAt(tokens, genitive) : from < 0 ? null : phraseStartingAt(tokens, from);
  if (!author || author.head === 'name') return author;
  return genitive > first ? null : namedBehind(tokens, author);
}
