import type { FrameSentence } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import { spanOf } from '../resolved.js';
import { headOf, holderOf } from './offices.js';

/** Forms of address that are said with "his" or "her" alone. */
const HONOUR = /^h(?:is|er)\s+(?:highness|excellency|majesty|holiness|eminence)$/i;

/** "the dean", "His Excellency", but not "the dean of Lund", which may be another's office. */
export function officeHolder(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  if (phrase.head === 'pronoun' || !/^(?:the|his|her)$/.test(sentence.tokens[phrase.first]?.lower ?? ''))
    return null;
  const head =
    sentence.tokens[phrase.last - 1]?.text === 'Head' && sentence.tokens[phrase.last]?.lower === 'of';
  if (head)
    return headOf(
      sentence.tokens[phrase.last + 1]?.text ?? '',
      spanOf(sentence, phrase)[0],
      discourse.offices,
    );
  if (/^(?:of|for|at|in|from|who)$/.test(sentence.tokens[phrase.last]?.lower ?? '')) return null;
  const [start, end] = spanOf(sentence, phrase);
  const words = text.slice(start, end);
  const own = /^h(?:is|er)\s/i.test(words);
  if (own ? !HONOUR.test(words) : phrase.head !== 'common') return null;
  return holderOf(words.replace(/^(?:the|his|her)\s+/i, ''), start, discourse.offices);
}
