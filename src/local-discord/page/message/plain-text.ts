import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { type Node, parseMarkdown } from '../markdown/rules.js';

/** The words of Discord's Markdown without its marks, on one line. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown).map(words).join('').replace(/\s+/g, ' ').trim();
}

/** What stands on lines of its own, and so is a word of its own. */
const BLOCKS: readonly string[] = ['heading', 'blockQuote', 'subtext', 'codeBlock', 'br', 'newline'];

function words(node: Node): string {
  if (node.type === 'list') return (node.items as readonly (readonly Node[])[]).flat().map(words).join(' ');
  const inside = wordsInside(node);
  return BLOCKS.includes(node.type) ? ` ${inside} ` : inside;
}

function wordsInside(node: Node): string {
  if (typeof node.content === 'string') return node.content;
  return (node.content ?? []).map(words).join('');
}

interface Part {
  readonly type?: number;
  readonly content?: unknown;
  readonly components?: readonly Part[];
}

/** What a message begins with: its content, or the first text among its components; empty where it has none. */
export function firstWords(message: APIMessage): string {
  const text = message.content || firstText((message.components ?? []) as readonly Part[]) || '';
  return plainText(text.split('\n')[0] ?? '');
}

function firstText(parts: readonly Part[]): string | null {
  for (const part of parts) {
    if (part.type === ComponentType.TextDisplay && typeof part.content === 'string') return part.content;
    const inside = firstText(part.components ?? []);
    if (inside !== null) return inside;
  }
  return null;
}
