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

describe('a body that is described', () => {
  it.each([
    ['by its court', 'The Supreme Court met. The court said the deed was void.', 'Supreme Court'],
    [
      'as the paper it is',
      'The Lund Courier reported a theft. The paper said a safe was gone.',
      'Lund Courier',
    ],
    ['as the club it is', 'Harbour United lost. “We were slow,” the club said.', 'Harbour United'],
    [
      'by what stands beside the name',
      'Ebbtide Watch, a watchdog, met. The watchdog said it was late.',
      'Ebbtide Watch',
    ],
    [
      'by its noun before the name',
      'He read the newspaper Kvarter. The newspaper said it was late.',
      'Kvarter',
    ],
    [
      'by its place and its trade',
      'Orland Inc. cut its dividend. The Oslo-based maker of hair clips said it had a loss.',
      'Orland Inc.',
    ],
    [
      'by its place alone',
      'Orland Inc. cut its dividend. The Trondheim company said it had a loss.',
      'Orland Inc.',
    ],
    [
      'as the one that spoke',
      'Kettil Holdings AG said it agreed to buy Norrby N.V. It is not cheap, the company said.',
      'Kettil Holdings AG',
    ],
    [
      'as what the article began with',
      'Sandvik Inc. will build a hotel. The site belongs to Ostby Inc. of Lund. The hotel will open in May. The company said it was dear.',
      'Sandvik Inc.',
    ],
    [
      'by its town and its state',
      'Orland Inc. cut its dividend. The Kearny, N.J.-based maker of hair clips said it had a loss.',
      'Orland Inc.',
    ],
    [
      'before what it does at the same time',
      'The Kvarter newspaper wrote of it. The newspaper, citing two aides, said it was late.',
      'Kvarter',
    ],
    [
      'beside what belongs to it',
      'Sandvik Inc. will build. It owns Sandvik Hotel in Lund. The company said it was dear.',
      'Sandvik Inc.',
    ],
    [
      'behind "according to"',
      'The Lund Courier reported a theft. According to the newspaper, a safe was gone.',
      'Lund Courier',
    ],
  ])('%s', (_, text, name) => expect(speakerOf(text)).toBe(name));

  it.each([
    ['two of its kind', 'Falk Bank and Holm Bank merged. The bank said that it was late.', 'bank'],
    ['another that leads', 'Brevik Inc. was sued by Acom Ltd. The company said it was late.', 'company'],
    ['one without a name', 'Brevik Inc. met a brewer in May. The brewer said it was late.', 'brewer'],
    ['one told from others', 'Brevik Inc. grew. The parent company said it was late.', 'parent company'],
    ['a body of the state', 'The Lund Senate voted. The company said it was late.', 'company'],
    ['a firm without a form', 'Brevik Inc. fell. Norvent rose. The brewer said it was late.', 'brewer'],
  ])('stays what it is called beside %s', (_, text, name) => expect(speakerOf(text)).toBe(name));

  it('stays what it is called before a name or another description', () => {
    expect(speakerOf('Falk Bank met Holm. The bank, Norvent, said it was late.')).not.toBe('Falk Bank');
  });

  it('is meant by "it has said" and by "they"', () => {
    expect(speakerOf('Brevik Inc. has 40 shops. It has said it hopes to have 60.')).toBe('Brevik Inc.');
    expect(speakerOf('Brevik Inc. sold its U.S. shops. It has said it hopes to stay.')).toBe('Brevik Inc.');
    expect(speakerOf('The Dockers Union met. The union said no. They said it was late.')).toBe(
      'Dockers Union',
    );
  });
});

it('takes an Aktiengesellschaft for no attorney general', () => {
  expect(listed('Kettil Holdings AG said it was late.').at(-1)?.[1]).toBe('Kettil Holdings AG');
});

it('keeps the first of three names where it is no word of English', () => {
  expect(speakerOf('Okon Emmanuel Bassey, a trader, said it was late.')).toBe('Okon Emmanuel Bassey');
  expect(speakerOf('Fox Business Ann Lind said it was late.')).toBe('Ann Lind');
});

describe('a writing that says something to many', () => {
  it.each([
    ['“Bring our boats home,” a banner said.', 'banner'],
    ['“We cannot stop!” said a message that was read to the crowd.', 'message'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});
