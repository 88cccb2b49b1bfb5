import { rules, SimpleMarkdown } from 'discord-markdown-parser';

type Rule = (typeof rules)[string];

/** A node of the parsed text; `content` is text or further nodes. */
export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly [key: string]: unknown;
}

/** True at the start of a line; the parser hands over what it read last. */
const startsLine = (before: string): boolean => before === '' || /\n *$/.test(before);

/** A rule that holds at the start of a line only, whatever block stood before it. */
function lineRule(base: Partial<Rule>, pattern: RegExp): Rule {
  return {
    ...base,
    match: (source: string, _state: unknown, before: string) =>
      startsLine(before) ? pattern.exec(source) : null,
  } as Rule;
}

const LIST = /^(?: *(?:[-*]|\d+\.) [^\n]+(?:\n|$))+/;

/** Bulleted and numbered lists, which the parser leaves to its users. */
const list: Rule = lineRule(
  {
    order: (rules.heading?.order ?? 0) - 0.25,
    parse: (capture, parse, state) => {
      const lines = (capture[0] ?? '').trimEnd().split('\n');
      return {
        ordered: /^ *\d/.test(lines[0] ?? ''),
        items: lines.map((line: string) =>
          parse(line.replace(/^ *(?:[-*]|\d+\.) /, ''), { ...state, inline: true }),
        ),
      };
    },
  },
  LIST,
);

const parser = SimpleMarkdown.parserFor({
  ...rules,
  link: SimpleMarkdown.defaultRules.link as Rule,
  heading: lineRule(rules.heading ?? {}, /^(#{1,3}) +([^\n]+?) *(?:\n|$)/),
  subtext: lineRule(rules.subtext ?? {}, /^-# +([^\n]+?)(?:\n|$)/),
  list,
});

/** Discord's Markdown as a tree; never throws: text that cannot be parsed is shown as it is. */
export function parseMarkdown(text: string): readonly Node[] {
  try {
    return parser(text, { inline: true, prevCapture: null }) as readonly Node[];
  } catch {
    return [{ type: 'text', content: text }];
  }
}
