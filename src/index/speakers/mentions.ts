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
      for (const { name, kind, role } of everyone(speaker)) {
        const key = `${kind} ${name}`;
        const known = here.get(key) ?? { name, kind, roles: [], quotations: [] };
        known.quotations.push(id);
        if (role && !known.roles.includes(role)) known.roles.push(role);
        here.set(key, known);
      }
      id++;
    }
    for (const local of here.values()) all.push({ reading, ...local });
  });
  return all;
}

/** A speaker and those who say the same words together with the speaker. */
function everyone(speaker: Speaker | null): Speaker[] {
  if (!speaker) return [];
  return [speaker, ...(speaker.others ?? []).map((name) => ({ name, kind: speaker.kind, role: null }))];
}
