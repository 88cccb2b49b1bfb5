import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

const speakerOf = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('a body', () => {
  it.each([
    ['Halvorsen Plc cut its forecast. The company said that sales fell.', 'Halvorsen Plc'],
    ['Calder Bank raised its rates. The bank said that it had no choice.', 'Calder Bank'],
    ['Members of the General Carers’ Union left. The union said that pay fell.', 'General Carers’ Union'],
    ['The Ministry of Fisheries closed it. The ministry said the water was foul.', 'Ministry of Fisheries'],
    ['Halvorsen Plc bid for Oxley Ltd. The company said the price was fair.', 'company'],
    ['Halvorsen Plc met a company from Lund. The company said the price was fair.', 'company'],
    ['The union’s own Council of River Pilots said it was late.', 'Council of River Pilots'],
    [
      'A group, the Delta Elders’ Forum, in a statement signed by its convener, Mr. Ovie Brume, said it was late.',
      'Delta Elders’ Forum',
    ],
  ])('%s', (text, name) => expect(speakerOf(text)?.replace(/^The /, '')).toBe(name));
});

it('keeps the first of three names where it is no word of English', () => {
  expect(speakerOf('Okon Emmanuel Bassey, a trader, said it was late.')).toBe('Okon Emmanuel Bassey');
  expect(speakerOf('Fox Business Ann Lind said it was late.')).toBe('Ann Lind');
});
