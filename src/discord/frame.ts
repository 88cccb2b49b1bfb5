import type { Action, Block, Button, Line, Reply } from '../replies/reply.js';

/** Where and how a reply is shown. */
export interface Frame {
  /** Only the asker sees it. */
  readonly private: boolean;
  /** It has been shared from here already. */
  readonly shared?: boolean;
  /** Name of the reader who shared it here. */
  readonly sharedBy?: string;
  /** The coverage has been read anew since the button that was pressed. */
  readonly changed?: boolean;
}

const DISMISS: Action = { deed: 'dismiss', command: '', view: '', fields: [], page: 0 };

/**
 * A reply with what belongs to every message: who shared it, whether the coverage has changed, the pages,
 * and the button that shares a private reply or takes a public one away.
 */
export function framed(reply: Reply, frame: Frame): Reply {
  const blocks: Block[] = [];
  if (frame.sharedBy !== undefined) blocks.push(small([{ text: `Shared by ${frame.sharedBy}` }]));
  blocks.push(...reply.blocks);
  if (frame.changed) blocks.push(small([{ text: 'The coverage has changed since this was first shown.' }]));
  if (frame.shared) blocks.push(small([{ text: 'Shared with the channel.' }]));
  const buttons = [...pager(reply), ...closing(reply, frame)];
  if (buttons.length > 0) blocks.push({ type: 'buttons', buttons });
  return { ...reply, blocks };
}

const small = (line: Line): Block => ({ type: 'small', line });

/** A disabled button needs an id of its own all the same; no page is numbered so high. */
const NO_PAGE = 999_999;

/** Previous, go to page, next; nothing where there is one page. */
function pager({ again, pages = 1 }: Reply): Button[] {
  if (again === undefined || pages < 2) return [];
  const at = (page: number): Action => ({ ...again, deed: 'show', page });
  const first = again.page === 0;
  const last = again.page >= pages - 1;
  return [
    { label: '‹ Previous', action: at(first ? NO_PAGE : again.page - 1), disabled: first },
    { label: `Page ${again.page + 1} of ${pages}`, action: { ...again, deed: 'goto', page: pages - 1 } },
    { label: 'Next ›', action: at(again.page + 1), disabled: last },
  ];
}

function closing({ again, tone }: Reply, frame: Frame): Button[] {
  if (!frame.private) return [{ label: 'Dismiss', action: DISMISS }];
  if (again === undefined || tone === 'problem' || frame.shared) return [];
  return [{ label: 'Share with the channel', action: { ...again, deed: 'share' } }];
}
