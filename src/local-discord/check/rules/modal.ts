import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type Fault, fault, type Path } from '../fault.js';
import { selectFaults } from './components.js';
import { repeated } from './walk.js';

const MOST_ROWS = 5;

interface Field {
  readonly field: APIComponentInLabel;
  readonly path: Path;
  readonly labelled: boolean;
}

/** What is wrong with a modal, as far as Discord's schema does not say it. Paths start in its `data`. */
export function modalFaults({ components }: APIModalInteractionResponseCallbackData): Fault[] {
  const fields = components.flatMap((component, index): Field[] => {
    const path = ['components', index];
    if (component.type === ComponentType.Label)
      return [{ field: component.component, path: [...path, 'component'], labelled: true }];
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.map((field, column) => ({
      field,
      path: [...path, 'components', column],
      labelled: false,
    }));
  });
  const faults = fields.flatMap(fieldFaults);
  if (components.length > MOST_ROWS)
    faults.push(
      fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${MOST_ROWS} in length.`),
    );
  for (const { path } of repeated(fields, ({ field }) => field.custom_id))
    faults.push(
      fault(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
    );
  return faults;
}

function fieldFaults({ field, path, labelled }: Field): Fault[] {
  switch (field.type) {
    case ComponentType.TextInput:
      return textInputFaults(field, path, labelled);
    case ComponentType.StringSelect:
      return selectFaults(field, path);
    default:
      return [];
  }
}

function textInputFaults(input: APITextInputComponent, path: Path, labelled: boolean): Fault[] {
  const { label, value = '', min_length: least = 0, max_length: most = 4000 } = input;
  const faults: Fault[] = [];
  if (!labelled && !label)
    faults.push(fault([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  if (labelled && label)
    faults.push(fault([...path, 'label'], 'COMPONENT_LABEL_FORBIDDEN', 'Inside a label, the label says it'));
  if (least > most)
    faults.push(fault([...path, 'min_length'], 'NUMBER_TYPE_MAX', 'min_length is greater than max_length'));
  if (value.length > most)
    faults.push(fault([...path, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`));
  return faults;
}
