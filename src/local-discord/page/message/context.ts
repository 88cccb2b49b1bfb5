import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a message's parts may ask for. */
export interface MessageActions {
  /** The address of an attachment by its name in the message. */
  file(url: string): string;
  press(customId: string): void;
  choose(customId: string, values: readonly string[]): void;
  /** The component that waits for an answer, or null. */
  readonly waiting: string | null;
}

/** A modal that the bot has opened. */
export type Modal = APIModalInteractionResponseCallbackData;

const nothing: MessageActions = { file: (url) => url, press: () => {}, choose: () => {}, waiting: null };

export const MessageContext = createContext<MessageActions>(nothing);
export const useMessage = (): MessageActions => useContext(MessageContext);
