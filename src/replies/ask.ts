import type { AskAnswer, FoundPassage } from '../answers/answer.js';
import type { Quotation } from '../reading/reading.js';
import { alsoAction } from './also.js';
import { alsoBlock, citationBlock } from './cite.js';
import { clip } from './clip.js';
import { excerpt } from './excerpt.js';
import { figureLine } from './figure.js';
import { contextButton } from './place.js';
import { saidBy } from './quotation.js';
import type { Action, Block, Line, Reply } from './reply.js';
import { type Scope, searched } from './scope.js';
import { listed, quoted } from './words.js';

const PER_PAGE = 3;
/** The text of a message that is looked up may be long. */
const HEADING = 160;

/** Reply to `/ask`: the passages of one page. `again` brings it again; its page is clamped to those there are. */
export function askReply(answer: AskAnswer, scope: Scope, again: Action): Reply {
  const pages = Math.max(1, Math.ceil(answer.passages.length / PER_PAGE));
  const page = Math.min(again.page, pages - 1);
  const first = page * PER_PAGE;
  const shown = answer.passages.slice(first, first + PER_PAGE);
  const blocks: Block[] = [{ type: 'heading', line: [{ text: clip(answer.question, HEADING) }] }];
  if (!answer.found) blocks.push(...notFound(answer, scope));
  shown.forEach((passage, i) => {
    if (i > 0) blocks.push({ type: 'divider' });
    const rank = first + i;
    if (answer.found && (rank === 1 || (i === 0 && rank > 1))) blocks.push(FURTHER);
    blocks.push(...passageBlocks(passage, answer.found, rank, alsoAction(again, rank)));
  });
  blocks.push(...unmet(answer), ...corrections(answer));
  return { tone: answer.found ? 'answer' : 'none', blocks, again: { ...again, page }, pages };
}

/** The first passage answers; what follows is only about the same. */
const FURTHER: Block = { type: 'small', line: [{ text: 'Further passages' }] };

function notFound(answer: AskAnswer, scope: Scope): Block[] {
  const nearest = answer.passages.length > 0 ? ' What came nearest is no answer:' : '';
  return [
    { type: 'text', line: [{ text: 'Not found: the coverage does not answer this.', style: 'bold' }] },
    ...reason(answer),
    text(searched(scope) + nearest),
  ];
}

/** Why it is not answered, as far as that can be told in a line. */
function reason({ question, missing, apart, lacks }: AskAnswer): Block[] {
  if (missing.length > 0) return [text(`These words stand nowhere in it: ${someOf(missing, 8)}.`)];
  if (apart.length > 1) return [text(`No passage has ${someOf(apart, 5)} together.`)];
  if (lacks === 'figure') return [text('It has no figure of the kind asked for beside these words.')];
  if (lacks === 'date') return [text('It has no date beside these words.')];
  return WORDS.test(question) ? [] : [text('Ask with words to look for: a name, a thing, a number.')];
}

/** Anything that could be looked for. */
const WORDS = /[\p{L}\p{N}]{2}/u;

const text = (words: string): Block => ({ type: 'text', line: [{ text: words }] });

const someOf = (words: readonly string[], most: number): string => listed(words.slice(0, most).map(quoted));

/** Words that the answer leaves open: the reader should know that they were not met. */
function unmet({ found, missing }: AskAnswer): Block[] {
  if (!found || missing.length === 0) return [];
  return [{ type: 'small', line: [{ text: `Nowhere in the coverage: ${someOf(missing, 5)}.` }] }];
}

function corrections({ corrected }: AskAnswer): Block[] {
  if (corrected.length === 0) return [];
  const parts = corrected.slice(0, 5).map(({ from, to }) => `${quoted(to)} for ${quoted(from)}`);
  return [{ type: 'small', line: [{ text: `Read as ${listed(parts)}.` }] }];
}

function passageBlocks(passage: FoundPassage, found: boolean, rank: number, also: Action): Block[] {
  const { citation, text, best } = passage;
  const start = citation.span[0];
  const sentence = text.slice(best[0] - start, best[1] - start);
  const line = excerpt(text, start, found ? best : null);
  return [
    // Only what answers is bold.
    { type: 'quote', line: rank === 0 ? line : line.map(({ text }) => ({ text })) },
    ...details(passage).map((line): Block => ({ type: 'text', line })),
    citationBlock(citation, contextButton(citation, best, sentence)),
    ...alsoBlock(citation, passage.also, { label: 'Show where', action: also }),
  ];
}

/** Speakers and figures of the best sentence, as far as they say more than the sentence does. */
function details({ best, quotations, figures }: FoundPassage): Line[] {
  const inBest = ({ start, end }: { start: number; end: number }) => start < best[1] && end > best[0];
  const bySpeaker = new Map<string, Quotation>();
  for (const quotation of quotations.filter(inBest)) {
    const name = quotation.speaker?.name;
    if (name !== undefined && !bySpeaker.has(name)) bySpeaker.set(name, quotation);
  }
  const spoken = [...bySpeaker.values()].map((said): Line => [{ text: 'Speaker: ' }, ...saidBy(said)]);
  const measured = figures
    .filter((figure) => figure.measure && figure.period && inBest(figure))
    .map((figure): Line => [{ text: 'Figure: ' }, ...figureLine(figure)]);
  return [...spoken.slice(0, 2), ...measured.slice(0, 2)];
}
