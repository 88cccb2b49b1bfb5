import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
} from 'discord-api-types/v10';
import { allComponents } from './check/rules/walk.js';
import type { Gateway } from './gateway/gateway.js';
import { InputError } from './input-error.js';
import type { Interaction } from './interaction.js';
import type { Opened, Opening } from './interactions.js';
import { type ModalValues, submittedModal } from './modal-submission.js';
import { filledOptions, nested, type OptionValues, optionsOf, typedOptions } from './options.js';
import { interactionPayload } from './payloads.js';
import type { Actor } from './people.js';
import type { Room } from './room.js';

type Parts = Omit<Opening, 'reader' | 'place'> & { readonly data: object };

/** What people do, turned into interactions that the bot is told of. Throws an {@link InputError} for what Discord's client refuses. */
export class Asker {
  readonly #room: Room;
  readonly #gateway: Gateway;

  constructor(room: Room, gateway: Gateway) {
    this.#room = room;
    this.#gateway = gateway;
  }

  /** A typed command; `command` is its name, with a subcommand after a space: `coverage status`. */
  command(actor: Actor, command: string, values: OptionValues): Opened {
    const { definition, path } = this.#typed(actor, command);
    const options = filledOptions(optionsOf(definition, path), values);
    return this.#open(actor, {
      type: InteractionType.ApplicationCommand,
      kind: 'command',
      name: [definition.name, ...path].join(' '),
      message: null,
      data: commandData(definition, nested(definition, path, options)),
    });
  }

  /** A command that is being typed: asks for suggestions for the option `focused`. */
  autocomplete(actor: Actor, command: string, values: OptionValues, focused: string): Opened {
    const { definition, path } = this.#typed(actor, command);
    const { options, type } = typedOptions(optionsOf(definition, path), values, focused);
    return this.#open(actor, {
      type: InteractionType.ApplicationCommandAutocomplete,
      kind: 'autocomplete',
      name: [definition.name, ...path].join(' '),
      message: null,
      choices: choicesOf(type),
      data: commandData(definition, nested(definition, path, options)),
    });
  }

  /** A command of a message's Apps menu. */
  menu(actor: Actor, command: string, messageId: string): Opened {
    const message = this.#message(actor, messageId);
    const definition = this.#find(actor, command, ApplicationCommandType.Message);
    const resolved = { messages: { [message.id]: message } };
    return this.#open(actor, {
      type: InteractionType.ApplicationCommand,
      kind: 'menu',
      name: command,
      message: null,
      data: { ...commandData(definition, []), target_id: message.id, resolved },
    });
  }

  press(actor: Actor, messageId: string, customId: string): Opened {
    const { message, component } = this.#component(actor, messageId, customId);
    if (component.type !== ComponentType.Button) throw new InputError(`"${customId}" is not a button`);
    const data = { custom_id: customId, component_type: component.type };
    const type = InteractionType.MessageComponent;
    return this.#open(actor, { type, kind: 'button', name: customId, message: message.id, data });
  }

  choose(actor: Actor, messageId: string, customId: string, values: readonly string[]): Opened {
    const { message, component } = this.#component(actor, messageId, customId);
    if (component.type !== ComponentType.StringSelect) throw new InputError(`"${customId}" is not a select`);
    const { options, min_values: least = 1, max_values: most = 1 } = component;
    if (values.length < least || values.length > most)
      throw new InputError(`Between ${least} and ${most} options must be chosen`);
    for (const value of values)
      if (!options.some((option) => option.value === value))
        throw new InputError(`There is no option "${value}"`);
    const data = { custom_id: customId, component_type: component.type, values };
    const type = InteractionType.MessageComponent;
    return this.#open(actor, { type, kind: 'select', name: customId, message: message.id, data });
  }

  /** Sends a modal off; `opener` is the interaction that was answered with it. */
  submit(actor: Actor, opener: string, values: ModalValues): Opened {
    const { interactions } = this.#room;
    const asked = interactions.byId(opener);
    if (!asked?.modal || asked.reader.user.id !== actor.reader.user.id)
      throw new InputError('There is no such modal');
    const data = submittedModal(asked.modal, values);
    const type = InteractionType.ModalSubmit;
    return this.#open(actor, {
      type,
      kind: 'modal',
      name: asked.modal.custom_id,
      message: asked.message,
      data,
    });
  }

  #open(actor: Actor, { data, ...parts }: Parts): Opened {
    const { interactions, world } = this.#room;
    const opened = interactions.open({ ...actor, ...parts });
    if (this.#gateway.hasSession) {
      const payload = interactionPayload(world, {
        ...opened.interaction,
        data,
        message: this.#source(opened.interaction),
      });
      this.#gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload);
    } else interactions.fail(opened.interaction, 'No bot is connected');
    return opened;
  }

  #source({ message }: Interaction): APIMessage | null {
    return (message === null ? undefined : this.#room.messages.get(message)?.message) ?? null;
  }

  #typed(actor: Actor, command: string): { definition: APIApplicationCommand; path: string[] } {
    const [name = '', ...path] = command.trim().replace(/^\//, '').split(/\s+/);
    return { definition: this.#find(actor, name, ApplicationCommandType.ChatInput), path };
  }

  #find({ reader, place }: Actor, name: string, type: ApplicationCommandType): APIApplicationCommand {
    const { commands, world } = this.#room;
    const visible = commands.visible(reader, place, world.guild.id);
    const found = visible.find((command) => command.name === name && command.type === type);
    if (!found) throw new InputError(`There is no command "${name}" here`);
    return found;
  }

  #message({ reader, place }: Actor, id: string): APIMessage {
    const stored = this.#room.messages.get(id);
    const visible = stored && (stored.visibleTo === null || stored.visibleTo === reader.user.id);
    if (!visible || stored.message.channel_id !== place.id) throw new InputError('There is no such message');
    return stored.message;
  }

  #component(actor: Actor, messageId: string, customId: string) {
    const message = this.#message(actor, messageId);
    const found = allComponents(message.components ?? []).find(
      ({ component }) => 'custom_id' in component && component.custom_id === customId,
    );
    if (!found) throw new InputError(`The message has no component "${customId}"`);
    const { component } = found;
    if ('disabled' in component && component.disabled) throw new InputError(`"${customId}" is disabled`);
    return { message, component };
  }
}

function commandData(definition: APIApplicationCommand, options: object[]): object {
  const { id, name, type, guild_id } = definition;
  return { id, name, type, ...(options.length > 0 ? { options } : {}), ...(guild_id ? { guild_id } : {}) };
}

function choicesOf(type: ApplicationCommandOptionType): Interaction['choices'] {
  if (type === ApplicationCommandOptionType.Integer) return 'integer choices';
  return type === ApplicationCommandOptionType.Number ? 'number choices' : 'string choices';
}
