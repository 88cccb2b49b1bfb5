const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The mark of a cut. */
export const CUT = '…';

/** Last boundary between segments of `text` that is at most `max`; 0 where there is none. */
function lastBoundary(segmenter: Intl.Segmenter, text: string, max: number): number {
  let boundary = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end > max) return boundary;
    boundary = end;
  }
  return boundary;
}

/**
 * `text` in at most `max` UTF-16 units (at least 1). A cut falls between words where there is room for one,
 * else between graphemes, and is marked "…".
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - CUT.length;
  // Enough to see where the word or grapheme at the cut ends, without reading all of a long text.
  const head = text.slice(0, room + 64);
  const at = lastBoundary(words, head, room) || lastBoundary(graphemes, head, room);
  return text.slice(0, at).replace(/[\s,;:–—-]+$/, '') + CUT;
}

/** The same from the other end: keeps the last words of `text`, with the mark of the cut before them. */
export function clipStart(text: string, max: number): string {
  if (text.length <= max) return text;
  const from = text.length - (max - CUT.length);
  const near = Math.max(0, from - 64);
  const tail = text.slice(near);
  for (const { index } of words.segment(tail))
    if (near + index >= from && near + index > 0) return CUT + text.slice(near + index).trimStart();
  return CUT;
}
