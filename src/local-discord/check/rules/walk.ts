import type { APIMessageComponent, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Path } from '../fault.js';

/** A component and the path to it from the list that it stands in. */
export interface Placed {
  readonly component: APIMessageComponent;
  readonly path: Path;
}

/** Every component of a message, those inside others too, in the order in which they are read. */
export function allComponents(components: readonly APIMessageTopLevelComponent[]): Placed[] {
  return components.flatMap((component, index) => withNested(component, [index]));
}

function withNested(component: APIMessageComponent, path: Path): Placed[] {
  const inside = 'components' in component ? component.components : [];
  const nested = inside.flatMap((child, index) => withNested(child, [...path, 'components', index]));
  const accessory = 'accessory' in component ? withNested(component.accessory, [...path, 'accessory']) : [];
  return [{ component, path }, ...nested, ...accessory];
}

/** The path of every item whose key an earlier item has as well. Items without a key are passed over. */
export function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === undefined || key === null) return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
