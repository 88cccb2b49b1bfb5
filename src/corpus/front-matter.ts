import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Stated } from './article.js';
import { fold } from './wording.js';

/** What an article says of itself in YAML before its text. */
export interface FrontMatter {
  /** Where the text begins; 0 where there is no front matter. */
  readonly end: number;
  readonly headline: Stated | null;
  readonly publisher: Stated | null;
  readonly author: Stated | null;
  readonly date: string | null;
}

const NONE: FrontMatter = { end: 0, headline: null, publisher: null, author: null, date: null };

/** Front matter beyond this is not front matter; it also bounds what the YAML parser is given. */
const LONGEST = 32_768;

/** Names under which other tools keep the same field. */
const NAMES = {
  headline: ['headline', 'title'],
  publisher: ['publisher', 'source', 'publication', 'outlet', 'site'],
  author: ['author', 'authors', 'byline', 'by'],
  date: ['date', 'published', 'publishdate', 'pubdate'],
} as const;

/**
 * Reads `---`, YAML, `---` at the start of a decoded file. Where the YAML is damaged, each `name: value`
 * line is still taken at its word, so that one bad line costs neither the others nor the article.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (!block) return NONE;
  const fields = yamlFields(text, block.start, block.end) ?? lineFields(text, block.start, block.end);
  const field = (names: readonly string[]) => {
    for (const name of names) {
      const stated = fields.get(name);
      if (stated) return stated;
    }
    return null;
  };
  return {
    end: block.after,
    headline: field(NAMES.headline),
    publisher: field(NAMES.publisher),
    author: field(NAMES.author),
    date: field(NAMES.date)?.text ?? null,
  };
}

/** The lines between the marks, or, where the closing mark is missing, the `name: value` lines that follow the first. */
function findBlock(text: string): { start: number; end: number; after: number } | null {
  const open = /^---[ \t]*\r?\n/.exec(text.slice(0, 64));
  if (!open) return null;
  const start = open[0].length;
  const head = text.slice(start, start + LONGEST);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head);
  const inside = close
    ? head.slice(0, close.index)
    : (/^(?:[A-Za-z][\w-]*:(?: .*)?\r?\n)+/.exec(head)?.[0] ?? '');
  const unfinished = !close && inside.length > 0;
  if (!unfinished && !(close && looksLikeFields(inside))) return null;
  const end = start + inside.length;
  return { start, end, after: close ? end + close[0].length : end };
}

/** Whether lines between two marks are fields and not an article set between rules. */
function looksLikeFields(inside: string): boolean {
  const lines = inside.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length === 0 || lines.some((line) => /^["']?[A-Za-z][\w-]*["']?[ \t]*:(?:[ \t]|\r?$)/.test(line))
  );
}

function yamlFields(text: string, start: number, end: number): Map<string, Stated> | null {
  const fields = new Map<string, Stated>();
  try {
    const document = parseDocument(text.slice(start, end), {
      schema: 'failsafe',
      lineCounter: new LineCounter(),
      logLevel: 'silent',
    });
    if (document.errors.length > 0 || !isMap(document.contents)) return null;
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const values = isScalar(value)
        ? [value]
        : ((value as { items?: unknown[] } | null)?.items ?? []).filter(isScalar);
      const read = fold(values.map((item) => String(item.value ?? '')).join(', '));
      if (read === '' || read === 'null' || read === '~') continue;
      const at = values.length === 1 ? text.indexOf(read, start + (values[0]?.range?.[0] ?? 0)) : -1;
      const inRange = at >= 0 && at + read.length <= start + (values[0]?.range?.[1] ?? 0);
      fields.set(String(key.value).toLowerCase(), {
        text: read,
        span: inRange ? [at, at + read.length] : null,
      });
    }
  } catch {
    return null;
  }
  return fields;
}

function lineFields(text: string, start: number, end: number): Map<string, Stated> {
  const fields = new Map<string, Stated>();
  for (const match of text.slice(start, end).matchAll(/^([A-Za-z][\w-]*)[ \t]*:[ \t]*(\S.*)$/gm)) {
    const raw = (match[2] ?? '').trimEnd();
    const bare = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw;
    const read = fold(bare);
    if (read === '') continue;
    const at = start + match.index + match[0].indexOf(bare);
    fields.set((match[1] ?? '').toLowerCase(), {
      text: read,
      span: read === bare ? [at, at + bare.length] : null,
    });
  }
  return fields;
}
