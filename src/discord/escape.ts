import { clean } from '../replies/clean.js';

/**
 * Marks that Discord's Markdown gives a meaning anywhere in a line: emphasis, code, spoilers, links,
 * mentions, quotes, headings. A colon that no space follows is among them, because "https\://…" shows
 * as it was written and is no link; a slash after a word, because "discord.gg\/…" then is no invitation.
 */
const ANYWHERE = /[\\*_~`|<>[\]#@]|:(?!\s)|(?<!\s)\//g;

/** Lists and small print begin a line; a run of text may turn out to begin one. */
const AT_START = /^(\s*\d*)([-+.)])(?=\s|$)/;

/**
 * Plain text as Discord Markdown that shows exactly these words: nothing in it pings, links, heads,
 * lists, hides or breaks the layout. One line comes out.
 */
export function escapeMarkdown(text: string): string {
  return clean(text).replace(ANYWHERE, '\\$&').replace(AT_START, '$1\\$2');
}

/**
 * Plain text for inside backticks, where no escape works: a backtick, which would end the code,
 * becomes its look-alike U+02CB.
 */
export function escapeCode(text: string): string {
  return clean(text).replaceAll('`', '\u02CB');
}
