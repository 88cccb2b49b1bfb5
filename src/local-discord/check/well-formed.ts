import { type Fault, fault, type Path } from './fault.js';

/** Half of a surrogate pair without its other half: no UTF-8 can carry it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Every text of a body that cannot be sent as it is. */
export function malformedTexts(value: unknown, path: Path = []): Fault[] {
  if (typeof value === 'string')
    return LONE_SURROGATE.test(value)
      ? [fault(path, 'STRING_NOT_WELL_FORMED', 'Half of a surrogate pair stands alone')]
      : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => malformedTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => malformedTexts(part, [...path, key]));
}
