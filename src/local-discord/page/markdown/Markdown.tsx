import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Node, parseMarkdown } from './rules.js';

/** Text in Discord's Markdown. It becomes elements and text nodes, never HTML. */
export function Markdown({ text }: { text: string }): JSX.Element {
  const nodes = useMemo(() => parseMarkdown(text), [text]);
  return <div class="md">{nodes.map(show)}</div>;
}

const inside = (node: Node): ComponentChildren =>
  typeof node.content === 'string' ? node.content : (node.content ?? []).map(show);

type Show = (node: Node, key: number) => ComponentChildren;

const SHOWN: Readonly<Record<string, Show>> = {
  text: (node) => inside(node),
  newline: () => '\n',
  br: (_, key) => <br key={key} />,
  strong: (node, key) => <strong key={key}>{inside(node)}</strong>,
  em: (node, key) => <em key={key}>{inside(node)}</em>,
  underline: (node, key) => <u key={key}>{inside(node)}</u>,
  strikethrough: (node, key) => <s key={key}>{inside(node)}</s>,
  inlineCode: (node, key) => <code key={key}>{inside(node)}</code>,
  codeBlock: (node, key) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard
    <pre key={key} tabIndex={0}>
      <code>{inside(node)}</code>
    </pre>
  ),
  blockQuote: (node, key) => <blockquote key={key}>{inside(node)}</blockquote>,
  subtext: (node, key) => (
    <p key={key} class="subtext">
      {inside(node)}
    </p>
  ),
  spoiler: (node, key) => <Spoiler key={key}>{inside(node)}</Spoiler>,
  heading: (node, key) => heading(node, key),
  list: (node, key) => list(node, key),
  link: (node, key) => link(node, key),
  url: (node, key) => link(node, key),
  autolink: (node, key) => link(node, key),
  user: (node, key) => mention(`@${String(node.id ?? 'user')}`, key),
  role: (node, key) => mention(`@${String(node.id ?? 'role')}`, key),
  channel: (node, key) => mention(`#${String(node.id ?? 'channel')}`, key),
  everyone: (_, key) => mention('@everyone', key),
  here: (_, key) => mention('@here', key),
};

function show(node: Node, key: number): ComponentChildren {
  return SHOWN[node.type]?.(node, key) ?? inside(node);
}

function heading(node: Node, key: number): JSX.Element {
  // A message stands below the page's own headings, so its levels start at three.
  const Level = `h${Math.min(6, Number(node.level ?? 1) + 2)}` as 'h3';
  return <Level key={key}>{inside(node)}</Level>;
}

function list(node: Node, key: number): JSX.Element {
  const items = (node.items as readonly (readonly Node[])[]).map((item, i) => (
    <li key={i}>{item.map(show)}</li>
  ));
  return node.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
}

function link(node: Node, key: number): ComponentChildren {
  const target = String(node.target ?? '');
  if (!/^https?:\/\//i.test(target)) return inside(node);
  return (
    <a key={key} href={target} target="_blank" rel="noopener noreferrer">
      {inside(node)}
    </a>
  );
}

const mention = (label: string, key: number): JSX.Element => (
  <span key={key} class="mention">
    {label}
  </span>
);

function Spoiler({ children }: { children: ComponentChildren }): JSX.Element {
  const [open, setOpen] = useState(false);
  return open ? (
    <span class="spoiler open">{children}</span>
  ) : (
    <button type="button" class="spoiler" onClick={() => setOpen(true)} aria-label="Spoiler: show">
      {children}
    </button>
  );
}
