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
