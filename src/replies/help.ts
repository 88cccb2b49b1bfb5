import type { Rejected } from '../corpus/article.js';
import { interval } from './days.js';
import type { Action, Block, Reply } from './reply.js';
import { count } from './words.js';

/** What /help tells of the coverage. */
export interface Read {
  readonly articles: number;
  /** First and last day of publication among the articles that have one, or null. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly undated: number;
  readonly quotations: number;
  readonly figures: number;
  readonly rejected: readonly Rejected[];
}

/** A command as /help tells it. */
export interface Told {
  /** As it is typed, or where it is found. */
  readonly name: string;
  readonly does: string;
}

const REJECTED_SHOWN = 5;

/** Reply to `/help`: what it can do, what was read, how to restrict it to channels. */
export function helpReply(commands: readonly Told[], read: Read, again: Action): Reply {
  return {
    tone: 'help',
    blocks: [
      heading('What Dateline does'),
      text(
        'It finds what a folder of news articles says, who said it and what the numbers were. It shows their words and cites the file; it writes nothing of its own about the world.',
      ),
      ...commands.map(
        ({ name, does }): Block => ({
          type: 'text',
          line: [{ text: name, style: 'bold' }, { text: `: ${does}` }],
        }),
      ),
      text('With “private” only you see the answer, and can share it afterwards.'),
      heading('What it has read'),
      text(readWords(read)),
      ...rejectedBlocks(read.rejected),
      heading('Where it may be used'),
      text(
        'Administrators choose the channels, roles and members for each command under Server Settings › Integrations › Dateline. It also works in direct messages, and anywhere once you install it for yourself.',
      ),
    ],
    again,
  };
}

const heading = (words: string): Block => ({ type: 'heading', line: [{ text: words }] });
const text = (words: string): Block => ({ type: 'text', line: [{ text: words }] });

function readWords({ articles, days, undated, quotations, figures }: Read): string {
  if (articles === 0) return 'No article: the folder of the coverage is empty.';
  const span = days ? `, published ${interval(days.from, days.to)}` : '';
  const unknown = undated > 0 ? ` (${undated} of them undated)` : '';
  return `${count(articles, 'article')}${span}${unknown}, with ${count(quotations, 'quotation')} and ${count(figures, 'figure')}. /source lists them.`;
}

function rejectedBlocks(rejected: readonly Rejected[]): Block[] {
  if (rejected.length === 0) return [];
  const more = rejected.length - REJECTED_SHOWN;
  return [
    text(`${count(rejected.length, 'file')} could not be read:`),
    ...rejected.slice(0, REJECTED_SHOWN).map(
      ({ file, reason }): Block => ({
        type: 'small',
        line: [{ text: file, style: 'code' }, { text: `: ${reason}` }],
      }),
    ),
    ...(more > 0 ? [{ type: 'small', line: [{ text: `and ${more} more` }] } as const] : []),
  ];
}
