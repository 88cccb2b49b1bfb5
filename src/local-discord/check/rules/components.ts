import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type Fault, fault, type Path } from '../fault.js';
import { allComponents, type Placed, repeated } from './walk.js';

const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const MOST_ROWS = 5;

/** What is wrong with the components of a message, as far as Discord's schema does not say it. Paths start in the list. */
export function componentFaults(components: readonly APIMessageTopLevelComponent[], v2: boolean): Fault[] {
  const all = allComponents(components);
  return [
    ...(v2 ? sizeFaults(all) : classicFaults(components)),
    ...repeatedIds(all),
    ...all.flatMap(({ component, path }) => faultsOf(component, path)),
  ];
}

function faultsOf(component: APIMessageComponent, path: Path): Fault[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return rowFaults(component, path);
    case ComponentType.Button:
      return buttonFaults(component, path);
    case ComponentType.TextDisplay:
      return component.content.trim() === '' ? [required([...path, 'content'])] : [];
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectFaults(component, path);
    default:
      return [];
  }
}

/** Limits of Components V2 over the whole message. */
function sizeFaults(all: readonly Placed[]): Fault[] {
  const texts = all.map(({ component }) =>
    component.type === ComponentType.TextDisplay ? component.content.length : 0,
  );
  const text = texts.reduce((sum, length) => sum + length, 0);
  const faults: Fault[] = [];
  if (all.length > MOST_COMPONENTS) {
    const message = `The total number of components is ${all.length}; it must be ${MOST_COMPONENTS} or fewer.`;
    faults.push(fault([], 'BASE_TYPE_BAD_LENGTH', message));
  }
  if (text > MOST_TEXT) {
    const message = `The text displays have ${text} characters together; they must have ${MOST_TEXT} or fewer.`;
    faults.push(fault([], 'COMPONENT_MAX_TEXT_LENGTH_EXCEEDED', message));
  }
  return faults;
}

/** Without the flag of Components V2 a message holds at most five rows, and nothing else. */
function classicFaults(components: readonly APIMessageTopLevelComponent[]): Fault[] {
  const faults = components.flatMap(({ type }, index) =>
    type === ComponentType.ActionRow
      ? []
      : [
          fault(
            [index, 'type'],
            'UNION_TYPE_CHOICES',
            'Without the flag IsComponentsV2 only rows (1) may stand here',
          ),
        ],
  );
  if (components.length > MOST_ROWS)
    faults.push(fault([], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${MOST_ROWS} in length.`));
  return faults;
}

function repeatedIds(all: readonly Placed[]): Fault[] {
  const customIds = repeated(all, ({ component }) => ('custom_id' in component ? component.custom_id : null));
  const ids = repeated(all, ({ component }) => component.id || null);
  return [
    ...customIds.map(({ path }) =>
      fault(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
    ),
    ...ids.map(({ path }) =>
      fault([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ),
  ];
}

function rowFaults(row: APIActionRowComponent<APIComponentInMessageActionRow>, path: Path): Fault[] {
  const selects = row.components.filter(({ type }) => type !== ComponentType.Button);
  if (selects.length === 0 || row.components.length === 1) return [];
  const message = 'A row holds buttons, or one select and nothing else';
  return [fault([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message)];
}

function buttonFaults(button: APIButtonComponent, path: Path): Fault[] {
  // A type says what belongs to which style; what was sent need not keep to it.
  const { style, custom_id, url, sku_id, label, emoji } = button as Partial<
    Record<'custom_id' | 'url' | 'sku_id' | 'label', string> & { emoji: object }
  > & { style: ButtonStyle };
  const faults: Fault[] = [];
  const needs = (key: string) => faults.push(required([...path, key]));
  const bars = (key: string) =>
    faults.push(
      fault([...path, key], 'BUTTON_COMPONENT_INVALID', `A button of style ${style} has no ${key}`),
    );
  const link = style === ButtonStyle.Link;
  const premium = style === ButtonStyle.Premium;
  if (link && !url) needs('url');
  if (premium && !sku_id) needs('sku_id');
  if (!link && !premium && !custom_id) needs('custom_id');
  if ((link || premium) && custom_id) bars('custom_id');
  if (!link && url) bars('url');
  if (!premium && sku_id) bars('sku_id');
  if (!premium && !emoji && (label ?? '').trim() === '') needs('label');
  if (premium && (label || emoji)) bars(label ? 'label' : 'emoji');
  return faults;
}

/** Faults that a select of a message and one of a modal have in common. */
export function selectFaults(select: APISelectMenuComponent, path: Path): Fault[] {
  const { min_values: least = 1, max_values: most = 1 } = select;
  const faults: Fault[] = [];
  if (least > most)
    faults.push(fault([...path, 'min_values'], 'NUMBER_TYPE_MAX', 'min_values is greater than max_values'));
  if (select.type !== ComponentType.StringSelect) return faults;

  const { options } = select;
  const placed = options.map((option, index) => ({ option, path: [...path, 'options', index] }));
  for (const twice of repeated(placed, ({ option }) => option.value))
    faults.push(
      fault(
        [...twice.path, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    );
  if (most > options.length)
    faults.push(
      fault([...path, 'max_values'], 'NUMBER_TYPE_MAX', `There are only ${options.length} options`),
    );
  if (options.filter((option) => option.default).length > most)
    faults.push(
      fault(
        [...path, 'options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        'More defaults than max_values',
      ),
    );
  return faults;
}

export function required(path: Path): Fault {
  return fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}
