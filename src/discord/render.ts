import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { cleanLine } from '../replies/clean.js';
import { clip } from '../replies/clip.js';
import type { Block, Reply, ReplyFile, Tone } from '../replies/reply.js';
import { Controls } from './controls.js';
import { LIMITS } from './limits.js';
import { ROOMS, type Room, renderLine, renderTable } from './text.js';

/** A message as Discord takes it: one Components V2 container and its files. */
export interface Message {
  readonly components: readonly APIContainerComponent[];
  readonly files: readonly ReplyFile[];
}

/** Colour of the bar beside a reply; the words say the same, so nobody depends on it. */
const COLOURS: Readonly<Record<Tone, number>> = {
  answer: 0x2f6fed,
  none: 0x8a8f98,
  problem: 0xd9822b,
  help: 0x2f6fed,
};

const TOO_LONG =
  'The question is too long for buttons to carry it; shorten it for further pages, context and sharing.';

/**
 * Renders a reply within Discord's limits: text is clipped step by step until all of it fits.
 * @param fingerprint of the coverage that the reply was made from, for its buttons.
 * @throws RangeError where even the shortest form does not fit, which no reply of this project reaches.
 */
export function render(reply: Reply, fingerprint: string): Message {
  for (const room of ROOMS) {
    const container = renderContainer(reply, fingerprint, room);
    if (countText(container) <= LIMITS.text && countComponents(container) <= LIMITS.components)
      return { components: [container], files: reply.files ?? [] };
  }
  throw new RangeError(`a reply of ${reply.blocks.length} blocks does not fit into one message`);
}

function renderContainer(reply: Reply, fingerprint: string, room: Room): APIContainerComponent {
  const controls = new Controls(fingerprint);
  const parts = reply.blocks.flatMap((block) => renderBlock(block, controls, room));
  if (controls.dropped) parts.push(text(`-# ${TOO_LONG}`));
  const components = joinTexts(parts);
  if (components.length === 0) components.push(text('(nothing to show)'));
  return { type: ComponentType.Container, accent_color: COLOURS[reply.tone], components };
}

/** Begins a line of a quotation; what an article says is escaped and never does. */
const QUOTED = '> ';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

function renderBlock(block: Block, controls: Controls, room: Room): APIComponentInContainer[] {
  switch (block.type) {
    case 'heading':
      return lines('### ', renderLine(block.line, room.line));
    case 'quote':
      return lines(QUOTED, renderLine(block.line, room.quote));
    case 'text':
      return beside(lines('', renderLine(block.line, room.line)), block.button, controls);
    case 'small':
      return beside(lines('-# ', renderLine(block.line, room.small)), block.button, controls);
    case 'table':
      return lines('', renderTable(block.columns, block.rows, room.cell));
    case 'image':
      return [gallery(block.file, block.alt)];
    case 'file':
      return [{ type: ComponentType.File, file: { url: `attachment://${block.file}` } }];
    case 'divider':
      return [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }];
    case 'buttons':
      return controls.rows(block.buttons);
    case 'select':
      return controls.select(block);
  }
}

function lines(mark: string, line: string) {
  return line === '' ? [] : [text(mark + line)];
}

function beside(
  texts: ReturnType<typeof lines>,
  button: Extract<Block, { type: 'text' }>['button'],
  controls: Controls,
): APIComponentInContainer[] {
  const accessory = button && texts.length > 0 ? controls.button(button) : null;
  return accessory ? [{ type: ComponentType.Section, components: texts, accessory }] : texts;
}

function gallery(file: string, alt: string): APIComponentInContainer {
  const description = clip(cleanLine(alt), LIMITS.altText);
  const media = { url: `attachment://${file}` };
  return { type: ComponentType.MediaGallery, items: [description ? { media, description } : { media }] };
}

/** Texts that follow each other become one, so that a long reply stays within the number of components. */
function joinTexts(parts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const joined: APIComponentInContainer[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === ComponentType.TextDisplay && last?.type === ComponentType.TextDisplay)
      joined[joined.length - 1] = text(
        `${last.content}\n${apart(last.content, part.content)}${part.content}`,
      );
    else joined.push(part);
  }
  return joined;
}

/** Paragraphs of one quotation are parted by an empty line of it. */
const apart = (before: string, after: string) =>
  after.startsWith(QUOTED) && before.slice(before.lastIndexOf('\n') + 1).startsWith(QUOTED)
    ? `${QUOTED}\n`
    : '';

interface Node {
  readonly content?: string;
  readonly components?: readonly object[];
  readonly accessory?: object;
}

const children = ({ components = [], accessory }: Node): readonly Node[] =>
  accessory ? [...components, accessory] : components;

/** UTF-16 units over all texts of a component. */
export function countText(node: Node): number {
  return children(node).reduce((sum, child) => sum + countText(child), node.content?.length ?? 0);
}

/** Components in a component, itself included. */
export function countComponents(node: Node): number {
  return children(node).reduce((sum, child) => sum + countComponents(child), 1);
}
