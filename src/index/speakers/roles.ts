import { fold, isStopWord } from '../analysis.js';
import { COUNTRIES } from '../data/nationalities.js';
import { OFFICE_MODIFIERS, OFFICES } from '../data/offices.js';
import type { NameRun } from './name-runs.js';
import { isOfficeWord, officeWords } from './offices.js';

/** A role is no longer than this, in characters. */
const LONGEST = 120;
const LINK = /^\s(?:and|of|to|for|at)(?:\sthe)?\s$/;

/**
 * The role that the text gives before a name: the capitalised words of the run and of those linked to it
 * ("Chinese State Councilor and Foreign Minister", "Russian Ambassador to China"), or the small ones
 * ("foreign minister"). Null where none of them is an office.
 * @param index position of the run in `runs`
 * @param word index of the name's first word in the run
 */
export function roleBefore(
  text: string,
  runs: readonly NameRun[],
  index: number,
  word: number,
): string | null {
  const run = runs[index];
  const name = run?.words[word];
  if (!run || !name) return null;
  let start = run.words[0]?.start ?? name.start;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = runs[i];
    if (!before || !LINK.test(text.slice(before.end, Math.min(start, before.end + 12)))) break;
    if (!OFFICES.has(fold(before.words.at(-1)?.text ?? ''))) return lastTitle(text, run, word);
    start = before.start;
  }
  const role = word === 0 && start === name.start ? smallTitle(text, start) : text.slice(start, name.start);
  const trimmed = dropOpening(text, start, role.trim());
  return trimmed.length <= LONGEST && holdsOffice(trimmed) ? trimmed : null;
}

/** Only the title itself, where what stands before it is part of another name ("… University of China President Li"). */
function lastTitle(text: string, run: NameRun, word: number): string | null {
  const [first, ...others] = run.words.slice(0, word);
  const title = first && COUNTRIES.has(fold(first.text)) ? others[0] : first;
  const name = run.words[word];
  if (!title || !name) return null;
  const role = text.slice(title.start, name.start).trim();
  return holdsOffice(role) ? role : null;
}

const CLAUSE = String.raw`((?:[^,.;:!?"“”()\n]|\bSt\.){3,200}?)`;
/** A full stop that closes the sentence: not that of "St." nor a decimal point. */
const STOP = String.raw`(?<!\bSt)\.(?=\s|$)|[;\n]`;
const SECOND = String.raw` and (?=(?:\p{Ll}+ )?(?:director|president|dean|head|professor|chairman|chairwoman|leader)\b)`;
const BEHIND = new RegExp(`^, (?:(?:an?|the) )?${CLAUSE}(?=,|${SECOND}| told | said |${STOP})`, 'u');
const BEHIND_THAT = new RegExp(`^${SECOND}${CLAUSE}(?=, \\p{Ll}| told | said |${STOP})`, 'u');

/** "…, dean of the School and president of the Society, said": the roles that stand behind a name. */
export function rolesAfter(text: string, end: number): string[] {
  const behind = text.slice(end, end + 400).replace(/(?<!\n)\n(?!\s*\n)/g, ' ');
  const first = BEHIND.exec(behind);
  if (!first?.[1] || !isRole(first[1])) return [];
  const second = BEHIND_THAT.exec(behind.slice(first[0].length))?.[1];
  return second && isRole(second) ? [first[1], second] : [first[1]];
}

/** Whether a clause is a role: an office in front, no verb or pronoun in it, and no mark of quotation. */
function isRole(clause: string): boolean {
  if (clause.length > LONGEST || /''|``/.test(clause)) return false;
  const head = (clause.split(/\s(?:of|at|for|in|to|with|on|under)\s/)[0] ?? '').split(' ');
  const last = fold(head.at(-1) ?? '');
  const isOffice = OFFICES.has(last) || OFFICES.has(last.split('-').at(-1) ?? '');
  return isOffice && head.length <= 5 && !head.some((word) => isStopWord(fold(word)));
}

/** Titles in small letters right before a name: "foreign minister", "Chinese foreign ministry spokesperson". */
function smallTitle(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - 80), start).split(/(?<=\s)/);
  let first = words.length;
  while (first > 0 && words.length - first < 5) {
    const word = words[first - 1] ?? '';
    const lower = fold(word.trim());
    if (
      !/^[\p{L}-]+\s$/u.test(word) ||
      !(isTitlePart(lower) || (first < words.length && COUNTRIES.has(lower)))
    )
      break;
    first--;
  }
  return words.slice(first).join('');
}

function isTitlePart(word: string): boolean {
  return (
    OFFICES.has(word) || OFFICE_MODIFIERS.has(word) || /^(?:ministry|government|party|department)$/.test(word)
  );
}

/** Drops the word that opens a sentence in front of a role ("At", "As"), and a role's article. */
function dropOpening(text: string, start: number, role: string): string {
  const opens = /(?:^|[.!?:;"“”\n—–]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
  const [first = '', ...rest] = role.split(' ');
  const known = officeWords(first).some(isOfficeWord);
  return (opens && !known ? rest.join(' ') : role).replace(/^(?:the|a|an) /i, '');
}

function holdsOffice(role: string): boolean {
  return role.split(/[\s-]+/).some((word) => OFFICES.has(fold(word)));
}
