import type { Span } from '../../../corpus/article.js';
import { firstAt } from '../../../halving.js';
import type { Resolved } from '../../people/resolved.js';
import { speakerOf } from '../../people/speaker.js';
import type { Quotation } from '../../reading.js';
import { circumstanceOf } from '../circumstance.js';
import { colonCue, cuePhrase } from '../cue-phrase.js';
import type { FrameSentence } from '../frame-sentence.js';
import { kindOf, verbatimPieces } from '../kind.js';
import type { Segment } from '../segments.js';

/** Pieces of one speech, before it is known how much of it is quoted. */
export interface Speech {
  readonly content: readonly Span[];
  /** The parts in quotation marks that are this speaker's. */
  readonly quoted: readonly Segment[];
  readonly source: Resolved | null;
  readonly cue: Span | null;
  /** Whether a colon leads to it. */
  readonly announced: boolean;
  /** Whether the cue is of thought, not of speech. */
  readonly belief: boolean;
  /** Where and when, as far as the attribution says. */
  readonly occasion: Span | null;
}

/** The sentence that holds the place `at`, by halving. */
function sentenceAt(sentences: readonly FrameSentence[], at: number): FrameSentence | undefined {
  return sentences[firstAt(sentences.length, (i) => (sentences[i]?.tokens.at(-1)?.end ?? 0) > at)];
}

/** The words that attribute: the verb group around the cue, or what leads to the colon before the quotation. */
function cueOf(
  sentences: readonly FrameSentence[],
  { content, source, cue, announced }: Speech,
): Span | null {
  if (cue) return cuePhrase(sentenceAt(sentences, cue[0]), cue, content);
  return announced && source
    ? colonCue(sentenceAt(sentences, source.span[0]), source.span[1], content)
    : null;
}

/** A speech as it is shown: its kind, its words, who says it, by which words and where. */
export function toQuotation(text: string, sentences: readonly FrameSentence[], speech: Speech): Quotation {
  const { content, source, occasion: stated } = speech;
  const kind = kindOf(text, content, speech.quoted, speech.belief);
  const quoted = kind === 'indirect' ? [] : speech.quoted;
  const spans = kind === 'direct' ? verbatimPieces(text, content, quoted) : content;
  const cue = cueOf(sentences, speech);
  const mention = source?.span ?? null;
  const occasion =
    stated ?? (cue && circumstanceOf(sentenceAt(sentences, cue[0]), { cue, mention }, content));
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    spans,
    quoted: quoted.map(({ inner }) => inner),
    speaker: source && speakerOf(source),
    mention,
    cue: cue && { text: text.slice(...cue), start: cue[0], end: cue[1] },
    occasion: occasion && { text: text.slice(...occasion), start: occasion[0], end: occasion[1] },
  };
}
