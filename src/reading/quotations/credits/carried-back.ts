import type { Segment } from '../segments.js';
import type { Credit } from './credit.js';

/** Rules by which nothing but the order of sentences tells who speaks. */
const BY_ORDER = /^(?:cue-of-sentence-before|subject-of-sentence-before|continues-previous-paragraph)$/;

/** How far the end of what stands before a quotation is looked for. */
const REACH = 4;

/** What is left open at the end of a line or paragraph is said by whoever is named where it goes on. */
export function carriedBack(
  text: string,
  segments: readonly Segment[],
  credits: readonly (Credit | null)[],
): (Credit | null)[] {
  const result = [...credits];
  for (let i = segments.length - 2; i >= 0; i--) {
    const [own, later] = [result[i], result[i + 1]];
    const [open, next] = [segments[i], segments[i + 1]];
    if (!open || open.closed || !next?.continues || !later?.source || later.rule === 'turn') continue;
    const opens = /(?:^|[\n.!?:”"’'])\s*$/.test(
      text.slice(Math.max(0, open.outer[0] - REACH), open.outer[0]),
    );
    const goesOn = /\n\s*$/.test(text.slice(Math.max(0, next.outer[0] - REACH), next.outer[0]));
    if (!opens || !goesOn) continue;
    if (!own?.source || (later.cue && BY_ORDER.test(own.rule)))
      result[i] = { ...later, rule: 'carried-back' };
  }
  return result;
}
