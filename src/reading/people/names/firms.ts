import { DEMONYMS } from '../../data/demonyms.js';
import { isEnglish } from '../../words/dictionary.js';
import type { Token } from '../../words/token.js';
import { isCompanyForm } from '../data/company-forms.js';
import { PLACES } from '../data/places.js';
import { isGivenName } from '../gender.js';
import { isNameToken } from './token.js';

/** How many words may follow the genitive in the name of a firm, and names be listed in one. */
const MOST = 4;

/** "Lind & Berg", "Lind and Co.": the end of the partner behind token `last`. */
function endOfPartner(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (tokens[last]?.text === '&') return isNameToken(next) ? last + 2 : last;
  return tokens[last]?.lower === 'and' && /^(?:Co\.?|Cos\.?|Sons)$/.test(next?.text ?? '') ? last + 2 : last;
}

/** "Lind, Harris & Berg": the end of a list of surnames that an "&" closes. */
function endOfPartners(tokens: readonly Token[], first: number, last: number): number {
  const { lower = '' } = tokens[first] ?? {};
  if (last - first !== 1 || tokens[first - 1]?.pos === 'ADP') return last;
  if (PLACES.has(lower) || DEMONYMS.has(lower) || isGivenName(lower)) return last;
  let end = last;
  for (let n = 0; n < MOST && tokens[end]?.text === ',' && isNameToken(tokens[end + 1]); n++) end += 2;
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  return tokens[and]?.text === '&' && isNameToken(tokens[and + 1]) ? and : last;
}

/** "Hansen's Bay Co.", "Wiesel's Inc.": the end of a firm's name with a genitive in it, where only common words follow. */
function endOfOwned(tokens: readonly Token[], last: number): number {
  const [owner, mark] = [tokens[last - 1], tokens[last]];
  if (!owner || !/^['’]s$/.test(mark?.text ?? '') || mark?.start !== owner.end) return last;
  if (PLACES.has(owner.lower) || DEMONYMS.has(owner.lower) || isCompanyForm(owner.text)) return last;
  for (let end = last + 1; end <= last + MOST && isNameToken(tokens[end]); end++) {
    const { text = '', lower = '' } = tokens[end] ?? {};
    if (isCompanyForm(text)) return end + 1;
    if (!isEnglish(lower)) return last;
  }
  return last;
}

/** Where the name of a firm that has begun at `first` goes on behind `last`; `last` where it does not. */
export function endOfFirm(tokens: readonly Token[], first: number, last: number): number {
  return Math.max(endOfPartner(tokens, last), endOfPartners(tokens, first, last), endOfOwned(tokens, last));
}
