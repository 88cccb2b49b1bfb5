import { FURNITURE_LINES } from './data/furniture-lines.js';
import { SECTIONS } from './data/sections.js';
import { fold } from './wording.js';

/** Whether a whole line is something that pages print around an article, and never a sentence of it. */
export function isFurniture(line: string): boolean {
  if (line.length > 200) return false;
  const folded = fold(line);
  if (!/[\p{L}\p{N}]/u.test(folded)) return /^[-_*=~#•·–—.\s]+$/.test(folded);
  return (
    FURNITURE_LINES.has(
      folded
        .toLowerCase()
        .replace(/[.!…:»>]+$/, '')
        .trim(),
    ) ||
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\d{4}|\(c\)))/i.test(folded) ||
    /^page \d{1,4}(?: of \d{1,4})?$/i.test(folded) ||
    /^(?:https?:\/\/|www\.)\S+$/i.test(folded)
  );
}

/** A note on who wrote, in brackets after the text: "(The author is a professor at …)". */
export function isAuthorNote(line: string): boolean {
  return (
    line.length <= 600 &&
    /^[([](?:the|this) (?:author|writer|columnist)s? (?:is|are|was|were) .*[)\]]\.?$/is.test(line)
  );
}

/**
 * Length of the navigation path that opens a line ("Home > World > Asia", "Home Politics The headline"),
 * 0 where there is none. Without separators a path is only sure where "Home" is followed by a section's name.
 */
export function breadcrumbLength(line: string): number {
  const head = /^(?:home|main|front page)(?=\s|[>»›|/])/i.exec(line)?.[0];
  if (head === undefined || line.length > 400) return 0;
  const separated = /^\s*(?:>|»|›|\||\/)/.test(line.slice(head.length));
  if (separated)
    return (
      Math.max(
        line.lastIndexOf('>'),
        line.lastIndexOf('»'),
        line.lastIndexOf('›'),
        line.lastIndexOf('|'),
        line.lastIndexOf('/'),
      ) + 1
    );
  let at = head.length;
  let steps = 0;
  for (;;) {
    const word = /^\s+([\p{Lu}][\p{L}-]*)(?=\s|$)/u.exec(line.slice(at));
    if (!word?.[1] || !SECTIONS.has(word[1].toLowerCase())) break;
    at += word[0].length;
    steps++;
  }
  return steps > 0 ? at : 0;
}
