import type { Reading, Speaker } from '../../reading/reading.js';

/** A name under which somebody speaks in one article. */
export interface LocalSpeaker {
  /** Index of the article's reading. */
  readonly reading: number;
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly roles: readonly string[];
  /** Ids of the quotations: their positions among all quotations of the coverage. */
  readonly quotations: readonly number[];
}

/** Everybody who speaks, article by article. */
export function localSpeakers(readings: readonly Reading[]): LocalSpeaker[] {
  const all: LocalSpeaker[] = [];
  let id = 0;
  readings.forEach(({ quotations }, reading) => {
    const here = new Map<
      string,
      { name: string; kind: Speaker['kind']; roles: string[]; quotations: number[] }
    >();
    for (const { speaker } of quotations) {
      if (speaker) {
        const key = `${speaker.kind} ${speaker.name}`;
        const known = here.get(key) ?? { name: speaker.name, kind: speaker.kind, roles: [], quotations: [] };
        known.quotations.push(id);
        if (speaker.role && !known.roles.includes(speaker.role)) known.roles.push(speaker.role);
        here.set(key, known);
      }
      id++;
    }
    for (const local of here.values()) all.push({ reading, ...local });
  });
  return all;
}
