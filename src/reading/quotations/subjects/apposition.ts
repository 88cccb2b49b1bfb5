import { TITLES } from '../../people/data/titles.js';
import { isPersonNoun } from '../../people/reporters.js';
import type { FrameToken, Tokens } from '../frame-sentence.js';
import { authorOf } from './authors.js';
import {
  isBareName,
  isNamedBody,
  isPlace,
  nameBeforeOffice,
  nameCalled,
  namesAgent,
  namesClient,
} from './bare-names.js';
import { isCalendar, OPENERS, RELATIVE } from './frame-words.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { hasFiniteVerb, type Piece, splitAtCommas } from './pieces.js';
import { withNameAfterTitle } from './titled-names.js';

/** "Asked by the coroner, Dr. Reed, whether …, Ross replied": whoever is named before the question has put it. */
function isQuestion(opening: FrameToken | undefined): boolean {
  return /^(?:whether|if|why|how|what|where|when|who|about)$/.test(opening?.lower ?? '');
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
      !namesAgent(tokens, piece.first) &&
      !authorOf(tokens, subject)
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
