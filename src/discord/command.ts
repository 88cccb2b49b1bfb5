import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Suggestion } from '../answers/answer.js';
import type { Coverage } from '../coverage.js';
import type { Reply } from '../replies/reply.js';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What Discord is told of a command. */
export type Definition = DeepReadonly<
  RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody
>;

/** Types of the options that this project uses: the numbers are Discord's. */
interface OptionTypes {
  3: string;
  4: number;
  5: boolean;
}

interface OptionShape {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
}

type ValueOf<O extends OptionShape> = O['type'] extends keyof OptionTypes ? OptionTypes[O['type']] : never;

type FromOptions<T extends readonly OptionShape[]> = {
  readonly [O in T[number] as O['name']]: O extends { readonly required: true }
    ? ValueOf<O>
    : ValueOf<O> | null;
};

/** What a handler receives: one field an option, null where it was left out; the text of a message from a menu. */
export type OptionsOf<D> = D extends { readonly type: 3 }
  ? { readonly message: string }
  : D extends { readonly options: readonly OptionShape[] }
    ? FromOptions<D['options']>
    : Readonly<Record<never, never>>;

export type OptionValues = Readonly<Record<string, string | number | boolean | null>>;

/** Shows one view of a command from the state that a button carried. */
export type View = (coverage: Coverage, fields: readonly string[], page: number) => Reply | Promise<Reply>;

/** One command: what Discord is told of it, and what it does. */
export interface Command {
  readonly definition: Definition;
  /** Short and stable: custom ids name the command by it. */
  readonly key: string;
  answer(coverage: Coverage, options: OptionValues): Reply | Promise<Reply>;
  /** What may be meant by the letters typed so far into an option. */
  suggest(coverage: Coverage, option: string, typed: string): readonly Suggestion[];
  readonly views: Readonly<Record<string, View>>;
}

interface Parts<D> {
  readonly key: string;
  readonly definition: D;
  answer(coverage: Coverage, options: OptionsOf<D>): Reply | Promise<Reply>;
  suggest?(coverage: Coverage, option: string, typed: string): readonly Suggestion[];
  readonly views?: Readonly<Record<string, View>>;
}

/**
 * Joins a definition with its handler; the handler's options are typed by the definition.
 * Discord checks the options of a command against its definition before it sends them.
 */
export function defineCommand<const D extends Definition>(parts: Parts<D>): Command {
  return {
    key: parts.key,
    definition: parts.definition,
    answer: (coverage, options) => parts.answer(coverage, options as OptionsOf<D>),
    suggest: (coverage, option, typed) => parts.suggest?.(coverage, option, typed) ?? [],
    views: parts.views ?? {},
  };
}

/** In servers, in direct messages with the bot, and between people where it is installed by one of them. */
export const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] } as const;
