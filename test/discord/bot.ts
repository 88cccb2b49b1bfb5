import type {
  APIButtonComponent,
  APIMessage,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord.js';
import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import { type BotParts, runBot } from '../../src/discord/bot.js';
import { type RunningBot, startBot } from '../local-discord/harness.js';

/** The bot, logged in to a local Discord of its own. */
export async function startDateline(
  coverage: BotParts['coverage'],
  rest: Partial<BotParts> = {},
): Promise<RunningBot> {
  return startBot(async ({ token, api }) => {
    const config = readConfig({ DISCORD_TOKEN: token, DISCORD_API: api });
    const logger = pino({ level: 'silent' });
    const bot = await runBot({ config, coverage, logger, ...rest });
    return () => bot.stop();
  });
}

interface Node {
  readonly type: number;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

/** Every component of a message, nested ones included, in the order in which they are shown. */
export function componentsOf(message: APIMessage): Node[] {
  const walk = (node: Node): Node[] => [
    node,
    ...(node.components ?? []).flatMap(walk),
    ...(node.accessory ? walk(node.accessory) : []),
  ];
  return ((message.components ?? []) as readonly Node[]).flatMap(walk);
}

/** All text of a message, as its Markdown. */
export function markdownOf(message: APIMessage): string {
  const texts = componentsOf(message).filter(
    ({ type }) => type === 10,
  ) as unknown as APITextDisplayComponent[];
  return [message.content, ...texts.map(({ content }) => content)].join('\n').trim();
}

/** The same with the backslashes gone that escape a mark: what a reader sees, with the markup of ours. */
export function wordsOf(message: APIMessage): string {
  return markdownOf(message).replace(/\\(?=[^\w\s])/g, '');
}

type Pressable = Extract<APIButtonComponent, { custom_id: string }>;

export function buttonsOf(message: APIMessage): Pressable[] {
  return componentsOf(message).filter(({ type }) => type === 2) as unknown as Pressable[];
}

export function selectsOf(message: APIMessage): APIStringSelectComponent[] {
  return componentsOf(message).filter(({ type }) => type === 3) as unknown as APIStringSelectComponent[];
}

/** The custom id of the button with this label; throws with those that there are. */
export function idOfButton(message: APIMessage, label: string | RegExp): string {
  const found = buttonsOf(message).find((button) =>
    typeof label === 'string' ? button.label === label : label.test(button.label ?? ''),
  );
  if (found) return found.custom_id;
  throw new Error(
    `no button ${label} among: ${buttonsOf(message)
      .map((button) => button.label)
      .join(', ')}`,
  );
}
