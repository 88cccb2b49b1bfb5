import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { type CustomId, encodeCustomId } from './custom-id.js';

const FIELD = 'page';

/**
 * The window that asks for a page number; null where the state does not fit into its custom id.
 * @param id of the button pressed; its page is the last one.
 */
export function pageModal(id: CustomId): APIModalInteractionResponseCallbackData | null {
  const customId = encodeCustomId({ ...id, action: { ...id.action, deed: 'turn' } });
  const last = id.action.page + 1;
  if (customId === null) return null;
  return {
    custom_id: customId,
    title: 'Go to page',
    components: [
      {
        type: ComponentType.Label,
        label: `Page number, 1 to ${last}`,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          required: true,
          min_length: 1,
          max_length: 6,
        },
      },
    ],
  };
}

/** The page that was typed, from 0; null where it is no number of a page. */
export function pageAsked({ fields }: ModalSubmitInteraction): number | null {
  const typed = fields.getTextInputValue(FIELD).trim();
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) - 1 : null;
}
