import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the last thing that a text attributes. */
const speakerOf = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('a name that is taken up by one of its words', () => {
  it.each([
    [
      'the given name that ends a Vietnamese one',
      'Culture Minister Pham Gia Khanh opened it.\n\n“It is ready,” Khanh said.',
      'Pham Gia Khanh',
    ],
    [
      'the same behind an office and five words',
      'Chairwoman of the People’s Council Tran Thi Bich Ngoc came.\n\nChairwoman Ngoc said it was ready.',
      'Tran Thi Bich Ngoc',
    ],
    [
      'a given name behind "Mr"',
      'Somchai Rattanakul, governor of Nan, came.\n\n“We need tents,” Mr Somchai said.',
      'Somchai Rattanakul',
    ],
    [
      'an Icelandic given name',
      'Þórður Einarsson runs the harbour.\n\n“It is cold,” Þórður says.',
      'Þórður Einarsson',
    ],
    [
      'an Ethiopian given name',
      'Commissioner Girma Wolde-Yohannes came.\n\n“It is full,” Girma said.',
      'Girma Wolde-Yohannes',
    ],
    [
      'a name before "binti"',
      'Norhayati Binti Salleh, 34, runs a stall.\n\n“Business is slow,” Norhayati said.',
      'Norhayati Binti Salleh',
    ],
    [
      'the first of two surnames',
      'Rosa Elena Quintanilla Ruiz, the mayor, wept.\n\n“It is gone,” Quintanilla said.',
      'Rosa Elena Quintanilla Ruiz',
    ],
    [
      'a name behind initials',
      'K. Ramesh, a weaver, came.\n\n“We have no thread,” Ramesh said.',
      'K. Ramesh',
    ],
  ])('%s', (_, text, name) => expect(speakerOf(text)).toBe(name));

  it('takes up no name that is not a person’s by a word of English', () => {
    expect(speakerOf('The Falster Energy group grew.\n\n“It is full,” Falster said.')).toBe('Falster');
  });
});

describe('a form of address', () => {
  it.each([
    ['Datuk Seri Azhari Mokhtar said the road would open.', 'Azhari Mokhtar'],
    ['Menteri Besar Tan Sri Halim Osman said the land was sold.', 'Halim Osman'],
    ['U Thein Lwin, a teacher, said he was free.', 'Thein Lwin'],
    ['Mwalimu Juma Kiboko said they should read.', 'Juma Kiboko'],
    ['Takumi Hoshikawa, a fisher, sailed. “The sea is empty,” Hoshikawa-san said.', 'Takumi Hoshikawa'],
    ['Uncle Bob Larkin and Auntie Jean Larkin ran it. “We sold eels,” Auntie Jean said.', 'Jean Larkin'],
    ['Rokeya Begum Shefali, a teacher, said it was late.', 'Rokeya Begum Shefali'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});

describe('a title that may be a name', () => {
  it.each([
    ['Dairy farmer Col Rigby was asleep. “It burned,” Mr Rigby said.', 'Col Rigby'],
    ['Col Ahmad Nazari commands the fort. “It holds,” Col Nazari said.', 'Ahmad Nazari'],
    ['Army spokesman Col Nazari said the fort held.', 'Nazari'],
    ['“It was loud,” said Dean Hobbs, 44.', 'Dean Hobbs'],
    ['Dean Alice Murrow resigned. “It is time,” Dean Murrow said.', 'Alice Murrow'],
    ['Welder Earl Stokes fixed the gate. “It holds,” Stokes said.', 'Earl Stokes'],
    ['A trader, Friday Okoro, wept. “My shop is gone,” Okoro said.', 'Friday Okoro'],
    ['Police spokesman Sunday Effiom said that nobody was hurt.', 'Sunday Effiom'],
    ['The local TD, Ciarán Lavelle, said the minister should resign.', 'Ciarán Lavelle'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});

describe('a name behind an office and what it is for', () => {
  it.each([
    ['Minister of Natural Resources and Environment Dagny Holm said the river was clean.', 'Dagny Holm'],
    ['Speaker of the Tamurian Parliament Ruslan Berdiyev said the law would pass.', 'Ruslan Berdiyev'],
    ['Head of the Federal Tariff Service Viktor Zemtsov said prices would fall.', 'Viktor Zemtsov'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));

  it('leaves a body without a name what it is', () => {
    const text = 'Ann Lind, head of the Justice Department Civil Rights Division, said that it was late.';
    expect(speakerOf(text)).toBe('Ann Lind');
  });
});

describe('the head of state', () => {
  it.each([
    ['The Head of State said that roads were bad.', 'Aslan Beketov'],
    ['The Head of Government said that prices had fallen.', 'Darkhan Sarsenov'],
  ])('%s', (said, name) => {
    const text = `President Aslan Beketov met Prime Minister Darkhan Sarsenov on Monday.\n\n${said}`;
    expect(speakerOf(text)).toBe(name);
  });
});

it('reads letters beyond Latin-1 as letters', () => {
  const text = 'Mayor Ayşegül Yıldırım met Đorđe Łukaszewicz.\n\n“It is late,” Yıldırım said.';
  expect(speakerOf(text)).toBe('Ayşegül Yıldırım');
});

it('takes a noun between a people and another noun for no verb', () => {
  const text = 'British pump maker Norvent Plc on Monday refused a bid, saying it was late.';
  expect(speakerOf(text)).toBe('Norvent Plc');
});

it('keeps a Korean given name whole', () => {
  expect(speakerOf('“It is late,” said Kim Min-ji, a sailor.')).toBe('Kim Min-ji');
});
