import { MINOR_WORDS } from './data/minor-words.js';

/** White space folded to single spaces, ends trimmed. */
export function fold(text: string): string {
  return text.replace(/[\s\u0085\u200b-\u200d\u2060]+/g, ' ').trim();
}

/** What stays of a line when it is compared with another: letters and digits, in lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words between white space that hold a letter or digit. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Whether the text closes a sentence, or introduces what follows with a colon. */
export function closesSentence(text: string): boolean {
  return /[.!?…:;。！？]["'”’»)\]*_]*$/u.test(text.slice(-12));
}

/** Whether every word but the small ones begins with a capital or a digit, as headlines are set. */
export function isTitleCase(text: string): boolean {
  const all = words(text);
  if (all.length < 3) return false;
  let capitals = 0;
  for (const word of all) {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^[\p{Lu}\p{Lt}\p{N}]/u.test(bare)) capitals++;
    else if (!MINOR_WORDS.has(bare.replace(/[^\p{L}]+$/u, '').toLowerCase())) return false;
  }
  return capitals * 2 > all.length;
}

/** Whether the text has letters and none of them is small. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
