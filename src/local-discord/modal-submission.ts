import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { InputError } from './input-error.js';

/** What was entered into a modal, by custom id; several values where a select takes them. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

type Field = APIComponentInLabel;

/**
 * A modal as it is sent off.
 * @throws InputError where a field that is required is empty, or a value is not one that the field takes
 */
export function submittedModal(
  { custom_id, components }: APIModalInteractionResponseCallbackData,
  values: ModalValues,
): APIModalSubmission {
  const sent = components.map((component, index) => {
    const id = component.id ?? index + 1;
    if (component.type === ComponentType.Label)
      return { type: component.type, id, component: submittedField(component.component, values) };
    if (component.type === ComponentType.ActionRow)
      return {
        type: component.type,
        id,
        components: component.components.map((field) => submittedField(field, values)),
      };
    return { type: component.type, id };
  });
  return { custom_id, components: sent } as APIModalSubmission;
}

function submittedField(field: Field, values: ModalValues): object {
  const { type, custom_id } = field;
  const id = field.id ?? 0;
  const given = values[custom_id];
  if (type === ComponentType.TextInput) {
    const value = typeof given === 'string' ? given : (field.value ?? '');
    return { type, id, custom_id, value: checkedText(field, value) };
  }
  if (type !== ComponentType.StringSelect)
    throw new InputError(`"${custom_id}" is of a kind that the local Discord does not offer`);
  const chosen = typeof given === 'string' ? [given] : (given ?? []);
  for (const value of chosen)
    if (!field.options.some((option) => option.value === value))
      throw new InputError(`There is no option "${value}"`);
  if (chosen.length === 0 && (field.required ?? true)) throw new InputError(`"${custom_id}" is required`);
  return { type, id, custom_id, values: chosen };
}

function checkedText(field: APITextInputComponent, value: string): string {
  const { custom_id, required = true, min_length: least = 0, max_length: most = 4000 } = field;
  if (value === '' && !required) return value;
  if (value === '') throw new InputError(`"${custom_id}" is required`);
  if (value.length < least) throw new InputError(`"${custom_id}" must have ${least} or more characters`);
  if (value.length > most) throw new InputError(`"${custom_id}" must have ${most} or fewer characters`);
  return value;
}
