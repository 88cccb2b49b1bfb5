import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from 'discord-api-types/v10';
import type { InteractionKind } from './events.js';
import type { Place, Reader } from './world.js';

/** What came of an interaction. */
export type Outcome =
  /** The bot wrote a message, or completed the one that said "thinking…". */
  | { readonly kind: 'message'; readonly id: string; readonly message: APIMessage; readonly private: boolean }
  /** The bot changed the message that the component stands on. */
  | { readonly kind: 'update'; readonly id: string; readonly message: APIMessage }
  /** The bot took note, and has shown nothing yet (`thinking` where the reader sees "thinking…"). */
  | { readonly kind: 'deferred'; readonly id: string; readonly thinking: boolean }
  /** The bot deleted the message that it would have completed or changed. */
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'modal'; readonly id: string; readonly modal: APIModalInteractionResponseCallbackData }
  | {
      readonly kind: 'choices';
      readonly id: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  /** "The application did not respond"; the reason is for developers. */
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string };

/** `open`: not answered; `thinking` and `noted`: deferred; `done`: answered; `failed`: never will be. */
export type Stage = 'open' | 'thinking' | 'noted' | 'done' | 'failed';

/** An interaction on its way. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly kind: InteractionKind;
  readonly name: string;
  readonly reader: Reader;
  readonly place: Place;
  /** The message that the component stands on, or that the modal was opened from. */
  readonly message: string | null;
  /** Of an autocomplete: what its choices must be. */
  readonly choices: 'string choices' | 'integer choices' | 'number choices';
  readonly createdAt: number;
  stage: Stage;
  /** The message that `@original` means. */
  original: string | null;
  modal: APIModalInteractionResponseCallbackData | null;
  followUps: number;
  /** Answers that were refused, as text. */
  readonly refused: string[];
  /** About the request that is being answered; it goes into the log. */
  advice: readonly string[];
  /** Called once when the bot first answers, and once when there is something to see. */
  readonly onAnswer: (outcome: Outcome) => void;
  readonly onResult: (outcome: Outcome) => void;
  cancelDeadline: () => void;
}
