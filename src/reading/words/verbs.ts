import { frameOf } from '../data/reporting-frames.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import { retagged, type Token } from './token.js';

const CAPITALISED = /^\p{Lu}/u;
/** What begins a clause behind a verb of speech. */
const SUBJECT = /^(?:he|she|they|we|it|there|that)$/;
const CLAUSE = /^(?:he|she|they|we|i|it|there|that|this|the|his|her|their|its|a|an|no)$/;
/** Verbs that nouns in the plural and numbers take before a clause: "six in ten say they …". */
const PLURAL_SUBJECT =
  /^(?:say|think|believe|show|suggest|indicate|argue|agree|claim|report|note|state|estimate|forecast|hope|fear)$/;

/** "Six in ten say they …", "The figures show that …", "Lind notes that …": a verb that the tagger takes for a noun. */
function isVerbOfClause(tokens: readonly Token[], i: number): boolean {
  const [before, token, next, then] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!before || !token || !next || !CLAUSE.test(next.lower)) return false;
  if (PLURAL_SUBJECT.test(token.lower)) {
    const plural = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$|^data$/.test(before.lower);
    const many =
      before.pos === 'NUM' || /^(?:we|you|they|others|half|third|some|many|most|few)$/.test(before.lower);
    return (plural || many) && SUBJECT.test(next.lower);
  }
  const third = /[^s]s$/.test(token.lower) && reportingVerb(token.lower)?.form === 'third';
  return third && CAPITALISED.test(before.text) && !/^(?:VERB|AUX)$/.test(then?.pos ?? '');
}

const isVerbal = (token: Token) => /^(?:VERB|AUX)$/.test(token.pos);
const isStop = (token: Token | undefined) => !token || /^[.?!;:…]$/.test(token.text);
/** How far the verbs of a sentence are looked for. */
const REACH = 40;

/**
 * "The mayor claims her pay is fair", "The Northern Post reports Lind's pier was sold": the first verb of a sentence
 * that has a subject before it, and behind it a clause with no other verb than its own.
 */
function isFirstVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || !/^(?:NOUN|PROPN)$/.test(before.pos)) return false;
  const verb = /[^s]s$/.test(token.lower) ? reportingVerb(token.lower) : null;
  if (verb?.form !== 'third' || !frameOf(verb.lemma).clause) return false;
  if (/s$/.test(before.lower) && before.pos === 'NOUN') return false;
  if (!/^(?:DET|PROPN|NUM)$/.test(next.pos) && !CLAUSE.test(next.lower)) return false;
  let from = i - 1;
  while (from >= 0 && i - from < REACH && !isStop(tokens[from])) {
    const earlier = tokens[from];
    if (earlier && (isVerbal(earlier) || /^(?:ADP|SCONJ)$/.test(earlier.pos) || earlier.text === ','))
      return false;
    from--;
  }
  let verbs = 0;
  for (let to = i + 1; to < i + REACH && !isStop(tokens[to]); to++) {
    const [last, later] = [tokens[to - 1], tokens[to]];
    if (later && isVerbal(later) && !(last && isVerbal(last))) verbs++;
    if (later && (/^(?:CCONJ|SCONJ)$/.test(later.pos) || later.lower === 'to')) break;
  }
  return verbs === 1;
}

/** Who acts in the plural, without being a noun in it. */
const MANY = /^(?:others|some|many|most|few|all|both|they|we)$/;
/** "Some say prices fell": no noun stands between "some" and a further noun. */
function isSayOfMany(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.lower !== 'say' || !before || !MANY.test(before.lower)) return false;
  if (next?.pos === 'ADJ') return /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i + 2]?.pos ?? '');
  return /^(?:NOUN|PROPN|DET|PRON|NUM)$/.test(next?.pos ?? '');
}

/** Nouns in -s that describe another noun ("a jobs report"). */
const DESCRIBING =
  /^(?:sports|news|arms|sales|jobs|earnings|politics|economics|women|men|business|congress)$/;
/** What goes on behind a verb rather than behind a noun, with the words that lead to what is said. */
const OBJECT = /^(?:that|it|them|him|her|himself|themselves|the|a|an|his|their|out)$/;
const LEADS = /^(?:pledge|vow|promise|point) to$|^(?:boast|warn) (?:of|about)$|^call (?:for|on)$/;

/** "Union leaders point out that …", "Others call it …": the first verb behind a subject in the plural. */
function isVerbOfPlural(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || reportingVerb(token.lower)?.form !== 'base') return false;
  const plural = /[^s']s$/.test(before.lower) && before.pos === 'NOUN' && !DESCRIBING.test(before.lower);
  if (!plural && !MANY.test(before.lower)) return false;
  if (!OBJECT.test(next.lower) && next.pos !== 'PROPN' && !LEADS.test(`${token.lower} ${next.lower}`))
    return false;
  for (let from = i - 1; from >= 0 && i - from < REACH && !isStop(tokens[from]); from--) {
    const earlier = tokens[from];
    if (!earlier || earlier.text === ',' || earlier.pos === 'SCONJ') break;
    if (isVerbal(earlier)) return false;
  }
  return true;
}

/** "Kerpen needled Lind": a past tense between two names that the tagger takes for an adjective. */
function isVerbBetweenNames(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || token.pos !== 'ADJ' || !/[a-z]{3}ed$/.test(token.text)) return false;
  return (
    before.pos === 'PROPN' &&
    CAPITALISED.test(before.text) &&
    next.pos === 'PROPN' &&
    CAPITALISED.test(next.text)
  );
}

/** "Officials hardened their stance": between a noun and a determiner stands no adjective. */
function isPastBeforeObject(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'ADJ' || !/[a-z]{2}ed$/.test(token.text) || before?.pos !== 'NOUN') return false;
  return /^(?:the|an?|his|its|their)$/.test(next?.lower ?? '');
}

/** Verbs of what writings tell. */
const TELLING = /^(?:show|indicate|suggest|reveal|say)$/;
const PARTICIPLE = /(?:ed|seen|written|sent|given|made|kept)$/;

/**
 * "Emails obtained by the Post show that …", "…, property records show.": the only finite verb behind a plural that a
 * participle may describe, before a clause or at the end of a sentence that has had a verb.
 */
function isVerbOfWritings(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !TELLING.test(token.lower)) return false;
  const ends = isStop(next);
  if (!ends && !CLAUSE.test(next?.lower ?? '')) return false;
  let from = i - 1;
  let plural = false;
  for (; from >= 0 && i - from < REACH; from--) {
    const earlier = tokens[from];
    if (!earlier || earlier.text === ',' || isStop(earlier)) break;
    if (isVerbal(earlier) && !(earlier.pos === 'VERB' && PARTICIPLE.test(earlier.lower))) return false;
    if (!isVerbal(earlier) && !/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/.test(earlier.pos)) return false;
    const describes = from === i - 1 || PARTICIPLE.test(tokens[from + 1]?.lower ?? '');
    if (describes && /^(?:NOUN|PROPN)$/.test(earlier.pos) && /[^s']s$|^(?:data|footage)$/.test(earlier.lower))
      plural = true;
  }
  if (!plural || !ends) return plural;
  return tokens[from]?.text === ',' && tokens.slice(Math.max(0, from - REACH), from).some(isVerbal);
}

/** "according to court papers": no verb. */
const isBehindAccording = (tokens: readonly Token[], i: number) =>
  tokens[i]?.pos === 'VERB' &&
  tokens[i - 1]?.lower === 'to' &&
  tokens[i - 2]?.lower === 'according' &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');

/** Corrects nouns and adjectives in lower case that are the verb of their sentence, and the noun that is none. */
export function repairVerbs(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (isBehindAccording(tokens, i)) return retagged(token, 'NOUN');
    if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || CAPITALISED.test(token.text)) return token;
    return isVerbOfClause(tokens, i) ||
      isFirstVerb(tokens, i) ||
      isVerbOfPlural(tokens, i) ||
      isVerbOfWritings(tokens, i) ||
      isSayOfMany(tokens, i) ||
      isPastBeforeObject(tokens, i) ||
      isVerbBetweenNames(tokens, i)
      ? retagged(token, 'VERB')
      : token;
  });
}
