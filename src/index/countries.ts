import type { Term } from './analysis.js';
import { COUNTRIES, NEED_CAPITAL } from './data/countries.js';

/**
 * How a country takes part in what is measured: `owner` ("China's exports", "Russian students"), `target`
 * ("exports to Russia"), `origin` ("imports from Russia"), `place` ("students in China"), `pair` ("trade with
 * Russia", "Sino-Russian trade", "between China and Russia"), `bare` where nothing says ("students Russia").
 */
export type Role = 'owner' | 'target' | 'origin' | 'place' | 'pair' | 'bare';

export interface CountryMention {
  /** ISO 3166-1 alpha-2 ("CN"). */
  readonly code: string;
  readonly role: Role;
  /** Positions among the terms, end excluded. */
  readonly first: number;
  readonly next: number;
}

interface Form {
  readonly words: readonly string[];
  readonly code: string;
  /** A name, not an adjective. */
  readonly isName: boolean;
}

const FORMS: ReadonlyMap<string, readonly Form[]> = formTable();

function formTable(): Map<string, Form[]> {
  const table = new Map<string, Form[]>();
  for (const { code, names, adjectives } of COUNTRIES) {
    for (const form of [...names, ...adjectives]) {
      const words = form.split(' ');
      const first = words[0] ?? form;
      table.set(
        first,
        [...(table.get(first) ?? []), { words, code, isName: names.includes(form) }].sort(
          (a, b) => b.words.length - a.words.length,
        ),
      );
    }
  }
  return table;
}

/** "U.S. dollars" and "US$" speak of money, not of the United States. */
const MONEY: ReadonlySet<string> = new Set(
  'dollar dollars yuan renminbi yen won ruble rubles rouble roubles pound pounds franc francs rupee rupees'.split(
    ' ',
  ),
);

const PREPOSITIONS: ReadonlyMap<string, Role> = new Map([
  ['to', 'target'],
  ['into', 'target'],
  ['from', 'origin'],
  ['in', 'place'],
  ['at', 'place'],
  ['within', 'place'],
  ['with', 'pair'],
  ['between', 'pair'],
]);

/** The countries among the terms of a text, in order, each with its part in what is said. */
export function countriesIn(text: string, terms: readonly Term[], offset = 0): CountryMention[] {
  const found: CountryMention[] = [];
  for (let at = 0; at < terms.length; ) {
    const form = formAt(terms, at);
    if (!form || text[(terms[at]?.end ?? offset) - offset] === '$') {
      at++;
      continue;
    }
    const next = at + form.words.length;
    found.push({ code: form.code, role: roleAt(text, terms, at, form, offset, found), first: at, next });
    at = next;
  }
  return found;
}

function formAt(terms: readonly Term[], at: number): Form | null {
  const first = terms[at];
  const forms = first && FORMS.get(first.word);
  if (!forms || (NEED_CAPITAL.has(first.word) && !first.capital)) return null;
  const form = forms.find(({ words }) => words.every((word, i) => terms[at + i]?.word === word));
  const isMoney = form && MONEY.has(terms[at + form.words.length]?.word ?? '');
  return form && !isMoney ? form : null;
}

function roleAt(
  text: string,
  terms: readonly Term[],
  first: number,
  form: Form,
  offset: number,
  earlier: readonly CountryMention[],
): Role {
  const next = first + form.words.length;
  const start = (terms[first]?.start ?? offset) - offset;
  const end = (terms[next - 1]?.end ?? offset) - offset;
  const joined = isDash(text[start - 1]) || (isDash(text[end]) && formAt(terms, next) !== null);
  if (joined) return 'pair';
  const previous = earlier.at(-1);
  if (previous && terms[first - 1]?.word === 'and' && previous.next === first - 1) {
    return previous.role === 'owner' || previous.role === 'bare' ? 'pair' : previous.role;
  }
  const before = terms[first - 1]?.word === 'the' ? terms[first - 2] : terms[first - 1];
  const after = terms[next];
  const isOwner = /^(?:'s|’s)/.test(text.slice(end - 2, end)) || /^['’]s?/.test(text.slice(end, end + 2));
  const role = PREPOSITIONS.get(before?.word ?? '');
  if (role === 'pair' || (role && !isOwner)) return role;
  const listed = after?.word === 'and' && formAt(terms, next + 1) !== null;
  if (listed || previous?.next === first || formAt(terms, next)) return 'pair';
  const isNamed = form.isName && !isOwner && before?.word !== 'of';
  return isNamed && (!after || after.stop) ? 'bare' : 'owner';
}

const isDash = (character: string | undefined): boolean =>
  character !== undefined && /[-‐‑–—]/.test(character);
