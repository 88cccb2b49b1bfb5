import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { useEffect, useState } from 'preact/hooks';
import type { Draft } from './draft.js';

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What the bot suggests, or that it didn't answer. */
export type Suggestions = readonly Choice[] | 'failed';

/** Asks the bot what could be meant by what is typed into an option. */
export type Suggest = (draft: Draft, option: string) => Promise<Suggestions>;

const BOOLEAN: readonly Choice[] = [
  { name: 'True', value: 'True' },
  { name: 'False', value: 'False' },
];

/** The fixed choices that fit what was typed, all of them before anything was; null where an option has none. */
export function fixedChoices(
  option: APIApplicationCommandBasicOption,
  text: string,
): readonly Choice[] | null {
  const all =
    option.type === ApplicationCommandOptionType.Boolean
      ? BOOLEAN
      : 'choices' in option && option.choices?.length
        ? option.choices
        : null;
  return all?.filter((choice) => choice.name.toLowerCase().includes(text.trim().toLowerCase())) ?? null;
}

export const isSuggested = (option: APIApplicationCommandBasicOption): boolean =>
  'autocomplete' in option && option.autocomplete === true;

/**
 * What the bot suggests for the words typed; an answer that comes too late is dropped, and until the next
 * comes the last stays. `loading` before there was any.
 * @param text what is typed into the option, or null where nothing is to be asked.
 */
export function useSuggestions(
  draft: Draft,
  option: string,
  text: string | null,
  suggest: Suggest,
): Suggestions | 'loading' {
  const [found, setFound] = useState<Suggestions | 'loading'>('loading');
  useEffect(() => {
    let current = text !== null;
    if (!current) setFound('loading');
    else
      suggest(draft, option).then(
        (suggestions) => current && setFound(suggestions),
        () => current && setFound('failed'),
      );
    return () => {
      current = false;
    };
  }, [text]);
  return text === null ? [] : found;
}
