import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { type Fault, fault } from '../fault.js';

const LONGEST = 100;

/** What is wrong with the choices of an option or an autocomplete. Paths start in the list. */
export function choiceFaults(choices: readonly APIApplicationCommandOptionChoice[]): Fault[] {
  return choices.flatMap(({ name, value }, index) => {
    const faults: Fault[] = [];
    if (name.trim() === '')
      faults.push(fault([index, 'name'], 'BASE_TYPE_REQUIRED', 'This field is required'));
    if (typeof value === 'string' && value.length > LONGEST)
      faults.push(fault([index, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LONGEST} or fewer in length.`));
    return faults;
  });
}
