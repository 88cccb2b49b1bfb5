/** Letters that are no other letter with a mark, and the letter that is nearest. */
const NEAREST: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'a',
  Ə: 'A',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ƙ: 'k',
  Ƙ: 'K',
};

const BEYOND_LATIN_1 = /[\u0100-\u02af\u1e00-\u1eff]/g;

/**
 * A text of the same length whose Latin letters beyond Latin-1 stand without their marks ("Yıldırım" as
 * "Yildirim"): wink-nlp takes each of them for a word of its own.
 */
export function plainLetters(text: string): string {
  return text.replace(BEYOND_LATIN_1, (letter) => {
    const [base = letter] = letter.normalize('NFD');
    return NEAREST[letter] ?? (base.length === 1 ? base : letter);
  });
}
