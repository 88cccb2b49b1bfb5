import type { Lexeme } from './lexemes.js';

/** What a passage has measured so far: parts and pronouns take from it. */
export interface Topic {
  /** The measure spoken of last. */
  readonly measure: string;
  /** The party whose exports, imports or output it was ("China's"), or null. */
  readonly owner: string | null;
}

/** Flows and results that belong to somebody and are often said without whom. */
const PART =
  /^(?:exports?|imports?|sales|shipments|output|production|revenues?|profits?|purchases|deliveries|investment|trade|turnover|volume|growth)\b/i;
const VAGUE_SUBJECT =
  /^(?:figure|number|total|amount|volume|value|rate|sum|level|rest|remainder|latter|former|result|increase|decrease|rise|fall)s?$/i;

/** "China's" of "China's exports to Russia": whose the rest is, or null. */
export function ownerOf(measure: string): string | null {
  return /^((?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s?) /u.exec(measure)?.[1] ?? null;
}

/** "Norland sold": the name that a sentence opens with as its subject, or null. */
export function partyOf(lexemes: readonly Lexeme[]): string | null {
  let last = 0;
  while (last < 4 && lexemes[last]?.pos === 'PROPN' && /^\p{Lu}/u.test(lexemes[last]?.text ?? '')) last++;
  const verb = lexemes[last];
  const opens = last > 0 && (verb?.pos === 'VERB' || verb?.pos === 'AUX');
  const name = lexemes.slice(0, last).map(({ text }) => text);
  return opens && !/['’]s?$/.test(name.at(-1) ?? '') ? name.join(' ') : null;
}

/** "Its imports" right after a sentence about Norland: "Norland's imports". */
export function withParty(
  lexemes: readonly Lexeme[],
  measure: string | null,
  party: string | null,
): string | null {
  const [its, thing] = lexemes;
  const opens = its?.lower === 'its' && thing !== undefined && measure?.startsWith(thing.text);
  return party && measure && opens && !ownerOf(measure) ? `${party}'s ${measure}` : measure;
}

/** Completes a bare part ("imports from Russia", "exports") from what the passage measured before it. */
export function completed(measure: string, topic: Topic | null): string {
  if (!topic || ownerOf(measure)) return measure;
  if (topic.measure.toLowerCase().startsWith(`${measure.toLowerCase()} `)) return topic.measure;
  if (VAGUE_SUBJECT.test(measure)) return topic.measure;
  if (!PART.test(measure)) return measure;
  if (topic.owner && /\b(?:from|to)\b/.test(measure)) return `${topic.owner} ${measure}`;
  const bare = !/\s/.test(measure);
  const whole = /\b(?:trade|commerce|exchanges?)\b/i.test(topic.measure) && !topic.measure.includes('(');
  return bare && whole ? `${measure} (${topic.measure})` : measure;
}
