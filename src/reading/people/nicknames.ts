import { NICKNAMES } from './data/nicknames.js';

/** Whether two given names, in lower case, can be one person's: equal, an initial, or a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (NICKNAMES.get(a)?.has(b) ?? false) || (NICKNAMES.get(b)?.has(a) ?? false);
}
