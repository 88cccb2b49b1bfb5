/**
 * Characters that change how their neighbours are laid out, and show nothing themselves:
 * the bidirectional controls of Unicode Standard Annex 9.
 */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Characters that show nothing: soft hyphen, fillers, zero-width spaces, annotations, tags. */
const INVISIBLE =
  /\u034F|\u17B4|\u17B5|[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

/** Joiners bind emoji and Persian letters; elsewhere, or in a row, they only hide. */
const LOOSE_JOINERS = /(?<=^|\s)[\u200C\u200D]+|[\u200C\u200D]+(?=\s|$)|(?<=[\u200C\u200D])[\u200C\u200D]+/g;

/** No script needs more than four marks on one letter; stacks of them run into the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Text as one line that shows what it says: white space and control characters become single spaces,
 * lone surrogates U+FFFD; what hides or reorders its neighbours is left out.
 * A space at either end stays, since the text may be a part of a line. Never throws; linear.
 */
export function clean(text: string): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(BIDI, '')
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINERS, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/ {2,}/g, ' ');
  return /[^\s\p{M}\p{C}]/u.test(line) ? line : line.includes(' ') ? ' ' : '';
}

/** `clean`, without a space at either end; empty where nothing would show. */
export function cleanLine(text: string): string {
  return clean(text).trim();
}
