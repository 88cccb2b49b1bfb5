import type { Span } from '../../corpus/article.js';
import { ORGANISATION_WORDS } from '../people/data/organisations.js';
import { PLACES, STATE_CODES } from '../people/data/places.js';
import { TITLES } from '../people/data/titles.js';
import { isPersonDescribed } from '../people/descriptions.js';
import { isGivenName } from '../people/gender.js';
import { isNameToken } from '../people/names.js';
import { isPersonNoun } from '../people/reporters.js';
import type { FrameSentence, FrameToken } from './frame.js';
import { isCalendar, isPersonal, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';

type Tokens = readonly FrameToken[];

export const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Words that open a clause and stand before its subject ("As Andrew Tabler, an expert, noted"). */
export const OPENERS = new Set(
  'as when while because but and or that though although if where so yet whereas once since'.split(' '),
);

export const bare = (token: FrameToken | undefined): string => (token?.lower ?? '').replace(/\.$/, '');
export const isComma = (token: FrameToken | undefined): boolean => token?.text === ',';

/** What stands between two commas: tokens `[first, last)`. */
interface Piece {
  readonly first: number;
  readonly last: number;
}

function splitAtCommas(tokens: Tokens, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  for (let i = first; i <= last; i++)
    if (i === last || isComma(tokens[i])) {
      if (i > from) pieces.push({ first: from, last: i });
      from = i + 1;
    }
  return pieces;
}

/** "Jindal on Monday signed", "they signed", but "a group based in …". */
function followsSubject(before: FrameToken | undefined): boolean {
  return isNameToken(before) || isCalendar(before) || isPersonal(before);
}

function hasFiniteVerb(tokens: Tokens, { first, last }: Piece): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.segment) continue;
    if (RELATIVE.has(token.lower)) return false;
    if (token.pos === 'AUX') return true;
    if (token.pos !== 'VERB' || tokens[i - 1]?.lower === 'to') continue;
    const participle = /(?:ing|ed)$/.test(token.lower);
    if (!participle || (token.lower.endsWith('ed') && followsSubject(tokens[i - 1]))) return true;
  }
  return false;
}

/**
 * A name and nothing else but its title, or where a person is from ("Prof. Anna Lind of Bergen"): what an
 * apposition after a description is.
 */
function isBareName(tokens: Tokens, piece: Piece): boolean {
  const phrase = phraseStartingAt(tokens, piece.first);
  if (phrase?.head !== 'name') return false;
  // "A group, the Carers’ Union, said".
  if (tokens[piece.first]?.pos === 'DET')
    return phrase.last === piece.last && ORGANISATION_WORDS.has(bare(tokens[piece.last - 1]));
  const from =
    beginsPersonal(tokens, phrase.first) && /^(?:of|from|at)$/.test(tokens[phrase.last]?.lower ?? '');
  return from || phrase.last === piece.last;
}

/** Whether a name begins like a person's: with a title or a given name. */
function beginsPersonal(tokens: Tokens, first: number): boolean {
  const opening = bare(tokens[first]);
  return isGivenName(opening) || TITLES.has(opening);
}

export function isPlace(tokens: Tokens, piece: Piece): boolean {
  const last = tokens[piece.last - 1];
  if (piece.last - piece.first === 1 && STATE_CODES.has(last?.text ?? '')) return true;
  return piece.last - piece.first <= 2 && PLACES.has(last?.lower ?? '');
}

/** "The baker and former councillor Ines Holm": two nouns of one person, of which the second has no article. */
function nameBehindSecondNoun(tokens: Tokens, phrase: Phrase, limit: number): Phrase | null {
  if (tokens[phrase.first]?.pos !== 'DET' || !isPersonDescribed(tokens, phrase)) return null;
  const next = phraseStartingAt(tokens, phrase.last + 1);
  const noun = tokens[phrase.last + 1];
  if (next?.head !== 'name' || next.last > limit || next.last - next.first < 2) return null;
  return /^(?:NOUN|ADJ)$/.test(noun?.pos ?? '') && !isNameToken(noun)
    ? { ...next, first: phrase.first }
    : null;
}

/** "Secretary of State John Kerry", "Foreign Minister and State Councilor Wang Yi": the name ends the title. */
export function withNameAfterTitle(tokens: Tokens, phrase: Phrase, limit: number): Phrase {
  if (phrase.head === 'pronoun' || (phrase.head === 'name' && phrase.last - phrase.first > 1)) return phrase;
  const link = tokens[phrase.last];
  const twice = link?.lower === 'and' ? nameBehindSecondNoun(tokens, phrase, limit) : null;
  if (twice) return twice;
  if (!TITLES.has(bare(tokens[phrase.last - 1])) || !link || phrase.last + 1 >= limit) return phrase;
  if (!/^(?:of|for|and|to)$/.test(link.lower)) return phrase;
  let start = phrase.last + 1;
  if (tokens[start]?.lower === 'the') start++;
  const next = phraseStartingAt(tokens, start);
  if (!next || next.last > limit) return phrase;
  // "An aide to President Anna Lind": who has a title of her own is another.
  const titled = isNameToken(tokens[next.first]) && TITLES.has(bare(tokens[next.first]));
  if (link.lower !== 'and' && next.head === 'name' && titled) return phrase;
  if (ORGANISATION_WORDS.has(bare(tokens[next.last - 1]))) return phrase;
  const place = PLACES.has(tokens[next.first]?.lower ?? '') && next.last - next.first === 2;
  if (next.head === 'name' && (next.last - next.first >= 3 || link.lower === 'and' || place))
    return { first: phrase.first, last: next.last, head: 'name' };
  if (next.head === 'name') return phrase;
  const further = withNameAfterTitle(tokens, { ...phrase, last: next.last }, limit);
  return further.head === 'name' ? further : phrase;
}

/**
 * "Radio Vice President for news and talk Ann Lind": a title without an article has to have a name. Of the
 * phrase, whose end may be that name, and the place where the title before it ends.
 */
export function nameAfterBareTitle(tokens: Tokens, phrase: Phrase, titleEnd: number): Phrase | null {
  const title = phraseEndingAt(tokens, titleEnd);
  const opening = tokens[title?.first ?? -1];
  if (!title || !opening || !TITLES.has(bare(tokens[title.last - 1]))) return null;
  if (opening.pos === 'DET' || opening.pos === 'PRON' || tokens[title.first - 1]?.pos === 'ADP') return null;
  const [given, surname] = tokens.slice(phrase.last - 2, phrase.last);
  const named = isNameToken(given) && isNameToken(surname) && phrase.last - phrase.first >= 2;
  if (!named || PLACES.has(bare(surname)) || ORGANISATION_WORDS.has(bare(surname))) return null;
  return { first: title.first, last: phrase.last, head: 'name' };
}

/** "Ann Lind, the director for the harbour said": the name at the clause's start, where a comma is missing. */
export function nameBeforeDescription(tokens: Tokens, phrase: Phrase, start: number): Phrase | null {
  if (phrase.head !== 'common' || !isComma(tokens[phrase.first - 1]) || !isOffice(tokens, phrase))
    return null;
  const piece = { first: start, last: phrase.first - 1 };
  return isBareName(tokens, piece) && !isPlace(tokens, piece) ? phraseStartingAt(tokens, start) : null;
}

/** "…, Russia, Eastern Europe and China Sun Zhuangzhi, director of …": the name that an office follows. */
function nameBeforeOffice(tokens: Tokens, pieces: readonly Piece[]): Phrase | null {
  const [opening] = pieces;
  // "Karl Berg, hired by Anna Lind, the mayor, said": who opens the clause is its subject.
  const led = opening && isBareName(tokens, opening) && opening.last - opening.first > 1;
  if (led && !isPlace(tokens, opening)) return null;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    const before = pieces[i - 1];
    if (!piece || !before || !isOffice(tokens, piece) || hasFiniteVerb(tokens, before)) continue;
    // "In a letter to the Post, her adviser, Karl Berg, wrote": what introduces the clause holds no subject.
    if (i === 1 && tokens[before.first]?.pos === 'ADP') continue;
    const phrase = phraseEndingAt(tokens, before.last);
    if (phrase?.head === 'name' && phrase.first >= before.first && !isPlace(tokens, before)) return phrase;
  }
  return null;
}

/** "director of …", "a former deputy minister": a phrase whose head is an office. */
function isOffice(tokens: Tokens, piece: Piece): boolean {
  const phrase = phraseStartingAt(tokens, piece.first);
  return phrase?.head === 'common' && phrase.last <= piece.last && TITLES.has(bare(tokens[phrase.last - 1]));
}

/** "Asked by the coroner, Dr. Reed, whether …, Ross replied": whoever is named before the question has put it. */
function isQuestion(opening: FrameToken | undefined): boolean {
  return /^(?:whether|if|why|how|what|where|when|who|about)$/.test(opening?.lower ?? '');
}

/** "A dealer named Karl Berg": the name that a description ends with, among tokens `[first, last)`. */
function nameCalled(tokens: Tokens, first: number, last: number): Phrase | null {
  for (let i = first; i < last - 1; i++) {
    if (!/^(?:named|called)$/.test(tokens[i]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(tokens, i + 1);
    return phrase?.head === 'name' && phrase.last === last ? phrase : null;
  }
  return null;
}

/**
 * The subject of a clause whose verb follows a comma, among tokens `[first, last)`: "Li Yongquan, dean of …,
 * and president of …, told". A description gives way to the bare name that follows it.
 */
export function subjectBeforeApposition(tokens: Tokens, first: number, last: number): Phrase | null {
  let subject: Phrase | null = null;
  const pieces = splitAtCommas(tokens, first, last);
  const holder = nameBeforeOffice(tokens, pieces);
  if (holder) return holder;
  const asked = tokens[first]?.pos === 'VERB' && tokens[first + 1]?.lower === 'by';
  for (const piece of pieces) {
    let from = piece.first;
    while (OPENERS.has(tokens[from]?.lower ?? '') && from < piece.last - 1) from++;
    const head = tokens[from];
    if (!head) continue;
    const participle = /ing$/.test(head.lower) && from === first && tokens[from + 1]?.pos === 'ADP';
    const opens =
      !participle &&
      !(head.pos === 'NUM' && piece.last - from === 1) &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(head.pos) &&
      !isCalendar(head) &&
      !RELATIVE.has(head.lower);
    if (hasFiniteVerb(tokens, piece)) {
      const described = subject?.head === 'name' && endsWithClause(tokens, piece);
      if (!described && (opens || (asked && isQuestion(tokens[piece.first]))))
        subject = piece === pieces.at(-1) ? null : nameBehindOpener(tokens, piece);
    } else if (!subject) {
      const phrase = opens && !isPlace(tokens, piece) ? phraseStartingAt(tokens, from) : null;
      subject =
        phrase &&
        (nameCalled(tokens, phrase.last, piece.last) ?? withNameAfterTitle(tokens, phrase, piece.last));
    } else if (
      subject.head === 'common' &&
      (isBareName(tokens, piece) || isNamedBody(tokens, piece, subject)) &&
      !isPlace(tokens, piece) &&
      !namesClient(tokens, subject.last, piece.first) &&
      !namesAgent(tokens, piece.first)
    )
      subject = phraseStartingAt(tokens, piece.first);
    else if (subject.head === 'common') subject = nameCalled(tokens, piece.first, piece.last) ?? subject;
  }
  return subject;
}

/** "Berg, the man Lind beat in May, said": a description that a clause without "whom" tells. */
function endsWithClause(tokens: Tokens, { first, last }: Piece): boolean {
  const phrase = phraseStartingAt(tokens, first);
  const verb = tokens[phrase?.last ?? last];
  const noun = tokens[first + 1];
  return (
    phrase?.head === 'name' &&
    tokens[first]?.pos === 'DET' &&
    noun?.pos === 'NOUN' &&
    verb?.pos === 'VERB' &&
    isPersonNoun(noun.lower) &&
    !TITLES.has(noun.lower)
  );
}

/** "The quarrel began after Ines Holm, asked about it, had said": the name that opens a clause at the end of a piece. */
function nameBehindOpener(tokens: Tokens, { first, last }: Piece): Phrase | null {
  const phrase = phraseEndingAt(tokens, last);
  if (phrase?.head !== 'name' || phrase.first <= first) return null;
  return /^(?:after|before|until|because|when|that|while|as)$/.test(tokens[phrase.first - 1]?.lower ?? '')
    ? phrase
    : null;
}

/** The phrase that a source span means: its name, where an apposition or a title gives one. */
export function phraseOfSpan({ tokens }: FrameSentence, [start, end]: Span): Phrase | null {
  const first = tokens.findIndex((token) => token.start >= start);
  let last = first;
  while (first >= 0 && last < tokens.length && (tokens[last]?.end ?? end + 1) <= end) last++;
  if (first < 0 || last === first) return null;
  const whole = phraseStartingAt(tokens, first);
  // "The figures show that …": what the tagger takes for a noun may be the cue.
  const phrase = whole && whole.head === 'common' && whole.last > last ? phraseEndingAt(tokens, last) : whole;
  if (phrase?.head === 'pronoun' || phrase?.head === 'name') return phrase;
  const subject = subjectBeforeApposition(tokens, first, last) ?? phrase;
  return subject?.head === 'name' ? subject : (nameBehind(tokens, phrase?.last ?? last, last) ?? subject);
}

/** "A group, the Lund Forum, warned": a body named right behind its description, with its article. */
function isNamedBody(tokens: Tokens, piece: Piece, subject: Phrase): boolean {
  if (piece.first !== subject.last + 1 || tokens[piece.first]?.lower !== 'the') return false;
  const phrase = phraseStartingAt(tokens, piece.first);
  return phrase?.head === 'name' && phrase.last === piece.last && piece.last - piece.first > 2;
}

/** "A group, in a statement signed by its convener, Karl Berg, warned": the name is the convener's. */
function namesAgent(tokens: Tokens, name: number): boolean {
  const noun = isComma(tokens[name - 1]) ? phraseEndingAt(tokens, name - 1) : null;
  const by = tokens[(noun?.first ?? 0) - 1]?.lower === 'by';
  return by && /^(?:its|his|her|their)$/.test(tokens[noun?.first ?? 0]?.lower ?? '');
}

/** "A lawyer for the builder, Lund Works, said": the name is the builder's, unless it begins like a person's. */
function namesClient(tokens: Tokens, noun: number, name: number): boolean {
  return /^(?:for|with|from)$/.test(tokens[noun]?.lower ?? '') && !beginsPersonal(tokens, name);
}

/** "His widow, the singer Clare Reed, said": the name between commas behind a description, `last` its end and `noun` that of its noun. */
function nameBehind(tokens: Tokens, noun: number, last: number): Phrase | null {
  const behind = isComma(tokens[last]) ? phraseStartingAt(tokens, last + 1) : null;
  const close = behind?.head === 'common' ? tokens.findIndex((token, i) => i > last && isComma(token)) : -1;
  const phrase = close > 0 ? nameCalled(tokens, last + 1, close) : behind;
  if (phrase?.head !== 'name' || isPlace(tokens, phrase) || namesClient(tokens, noun, phrase.first))
    return null;
  const next = tokens[phrase.last];
  return !next || next.segment || /^[,.]$/.test(next.text) ? phrase : null;
}
