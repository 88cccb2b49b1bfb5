/**
 * Nouns of speech and belief that take what is said as a clause ("his claim that …") or, where `infinitive`,
 * as "to" and a verb ("her promise to …"): nominalisations of the reporting verbs, as in NomBank 1.0 (Meyers et
 * al. 2004).
 */
const CLAUSE =
  'claim assertion statement warning suggestion report allegation accusation argument complaint announcement remark comment declaration contention insistence admission acknowledgment acknowledgement prediction charge conclusion assurance promise pledge vow threat confession denial revelation observation explanation reminder belief view fear hope concern';
const INFINITIVE = 'promise pledge vow threat offer call';
const THOUGHT = new Set('belief view fear hope concern'.split(' '));

/** A noun that reports speech. */
export interface ReportingNoun {
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly speech: boolean;
}

const NOUNS = new Map<string, ReportingNoun>();
for (const noun of `${CLAUSE} ${INFINITIVE}`.split(' ')) {
  const entry = {
    clause: CLAUSE.split(' ').includes(noun),
    infinitive: INFINITIVE.split(' ').includes(noun),
    speech: !THOUGHT.has(noun),
  };
  NOUNS.set(noun, entry);
  NOUNS.set(`${noun}s`, entry);
}

/** The reporting noun that a word in lower case is, in the singular or plural; null where it is none. */
export const reportingNoun = (lower: string): ReportingNoun | null => NOUNS.get(lower) ?? null;
