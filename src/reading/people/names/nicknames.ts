import { NICKNAMES } from '../data/nicknames.js';

/** Whether two given names, in lower case, can be one person's: equal, an initial, or a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (isOneLetterOff(a, b)) return true;
  return (NICKNAMES.get(a)?.has(b) ?? false) || (NICKNAMES.get(b)?.has(a) ?? false);
}

/** One letter more, less or other in names of five letters and more: "Kathrine" for "Katherine". */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const restA = a.slice(same);
  const restB = b.slice(same);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
