import type { Mention } from '../entity.js';
import { isGivenName } from '../gender.js';
import { fold } from '../names/parts.js';

/** Whether a mention is a given name and a surname. */
const isFull = ({ words, kind }: Mention): boolean =>
  words.length === 2 && kind !== 'institution' && kind !== 'place' && isGivenName(fold(words[0] ?? ''));

/**
 * "Jonas and Clara Frisk": a given name alone before "and" and a full name has the surname of that name, unless
 * the article gives it another.
 *
 * @param mentions those of an article, in order
 */
export function withSharedSurnames(text: string, mentions: readonly Mention[]): Mention[] {
  const known = new Set<string>();
  for (const { words } of mentions) if (words.length > 1) for (const word of words) known.add(fold(word));
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    const [given = ''] = mention.words;
    if (mention.words.length !== 1 || !next || !isFull(next) || !isGivenName(fold(given))) return mention;
    if (known.has(fold(given)) || text.slice(mention.end, next.from) !== ' and ') return mention;
    return { ...mention, words: [given, next.words[1] ?? ''], kind: 'person' };
  });
}
