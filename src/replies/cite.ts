import type { Citation } from '../answers/answer.js';
import { publishedWords } from './days.js';
import type { Block, Button, Line } from './reply.js';
import { count } from './words.js';

/** File, publisher, date (marked where inferred) and paragraph. */
export function citationLine({ file, publisher, published, paragraph }: Citation): Line {
  const rest = [
    publisher,
    publishedWords(published),
    paragraph === 0 ? 'headline' : `paragraph ${paragraph}`,
  ].filter((part) => part !== null);
  return [{ text: file, style: 'code' }, { text: ` · ${rest.join(' · ')}` }];
}

/** The citation as a block, with a button beside it where one is given. */
export function citationBlock(citation: Citation, button?: Button): Block {
  const line = citationLine(citation);
  return button ? { type: 'small', line, button } : { type: 'small', line };
}

/** Says in how many other articles the same stands; nothing where in none. */
export function alsoBlock(citation: Citation, also: readonly Citation[], button: Button): Block[] {
  const others = new Set(also.map(({ file }) => file));
  others.delete(citation.file);
  if (also.length === 0) return [];
  const where =
    others.size > 0
      ? `The same in ${count(others.size, 'other article')}`
      : 'The same elsewhere in this article';
  return [{ type: 'small', line: [{ text: where }], button }];
}
