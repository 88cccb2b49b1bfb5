import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the last thing that a text attributes. */
const speakerOf = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('a rank or form of address before a name', () => {
  it.each([
    ['ACP Rosli Hamdan said four men were held on Monday.', 'Rosli Hamdan'],
    ['Det Con Sarah Bewley said the man had laughed.', 'Sarah Bewley'],
    ['Ch Insp Rob Naylor said the road was shut.', 'Rob Naylor'],
    ['Lt Cdr Helen Rowe said the ship was late.', 'Helen Rowe'],
    ['Cde Tendai Moyo said the party would win.', 'Tendai Moyo'],
    ['SP Harish Rao said a case was filed.', 'Harish Rao'],
    ['Anna Croft came. “It is shut,” PC Croft said.', 'Anna Croft'],
    ['QPM Bela Orsos came. “It is over,” Orsos said.', 'Bela Orsos'],
    ['“It is hard,” Mme Berthe Lacour said.', 'Berthe Lacour'],
    ['Atty. Joy Reyes said the case was weak.', 'Joy Reyes'],
    ['Undersheriff Pat Cook said the dog was found.', 'Pat Cook'],
    ['Reader Ivo wrote: “I walk now.”', 'Ivo'],
    ['Hajia Rabi Danladi said the wards were open.', 'Rabi Danladi'],
    [
      'Coun Petro Henk Louw spoke. Coun Dineo Ann Maseko did not. Coun Louw had left. “It is late,” Coun Maseko said.',
      'Dineo Ann Maseko',
    ],
    ['Mum Sabiha Idris said: “He was brave.”', 'Sabiha Idris'],
  ])('is no part of it: %s', (text, name) => expect(speakerOf(text)).toBe(name));

  it.each([
    ['two capitals before one word', 'DC Brakes said it would close.', 'DC Brakes'],
    [
      'a name that one person alone has',
      'Anouk Petra Louw came. Anouk Louw said it was over.',
      'Anouk Petra Louw',
    ],
    ['capitals that no shorter name goes without', 'QPM Bela Orsos said it was over.', 'QPM Bela Orsos'],
  ])('is not %s', (_, text, name) => expect(speakerOf(text)).toBe(name));
});

describe('a name that is a word', () => {
  it.each([
    ['Man Bahadur Gurung said the house was gone.', 'Man Bahadur Gurung'],
    ['The hill fell. “I heard it,” said Man Bahadur Gurung, 51.', 'Man Bahadur Gurung'],
    ['Nor Azman Latif said the brakes had failed.', 'Nor Azman Latif'],
    ['Hope Chanda said the bus was late.', 'Hope Chanda'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});

describe('a part of a longer name', () => {
  it.each([
    ['Faisal Rahman Noor, a builder, came. “It is new,” Faisal Rahman said.', 'Faisal Rahman Noor'],
    ['Siti Aminah Bakri came. “It rained,” said Aminah Bakri.', 'Siti Aminah Bakri'],
    ['Nilda Quispe Arana counts boats. “They come late,” Quispe says.', 'Nilda Quispe Arana'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));

  it('is nobody of two who bear it', () =>
    expect(speakerOf('Faisal Rahman Noor and Faisal Rahman Zaki met. “It is new,” Faisal Rahman said.')).toBe(
      'Faisal Rahman',
    ));
});

describe('a nickname inside a name', () => {
  it.each([
    ['Ernesto “el Zurdo” Paredes said the strike was on.', 'Ernesto Paredes'],
    ['“We stop at six,” said Osman “the Bear” Kaya.', 'Osman Kaya'],
    ["Luiz 'Cabeça' Moreira said the bus was late.", 'Luiz Moreira'],
    ['“Too late,” said Tommy (the Hat) Greco.', 'Tommy Greco'],
  ])('is no speech: %s', (text, name) => {
    expect(listed(text)).toHaveLength(1);
    expect(speakerOf(text)).toBe(name);
  });

  it('is no term behind a word of English', () =>
    expect(listed('The “Old Fox” Berg had drawn was sold, Lind said.').at(-1)?.[1]).toBe('Lind'));
});

describe('a surname that is a title', () => {
  it.each([
    ['Adil Sheikh left. “It was in a lake,” Mr Sheikh said.', 'Adil Sheikh'],
    ['“Order,” Mr Speaker said.', 'Mr Speaker'],
    ['Rep. Duke Farling came. “Feet are free,” Farling said.', 'Duke Farling'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});

describe('what is no person', () => {
  it.each([
    [
      'the party and place of one',
      'Sen. Abe Toller, U-Copper Ford, who led, left. He said the ledger was gone.',
      'Abe Toller',
    ],
    [
      'a member of a party',
      'Ida Koch, a Grange elected in 2014, left. “If the Grange had wings,” she said.',
      'Ida Koch',
    ],
  ])('%s', (_, text, name) => expect(speakerOf(text)).toBe(name));
});

describe('the name of a body', () => {
  it.each([
    ['The African Development Bank said the loan was late.', 'African Development Bank'],
    ['The European Commission met. The Commission said the ban was legal.', 'European Commission'],
    ['The Ministry of Health met. The Ministry said the water was safe.', 'Ministry of Health'],
    ['Port Ellis United lost. Port Ellis said the pitch was wet.', 'Port Ellis United'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));

  it('is not told by a word of two', () =>
    expect(speakerOf('The Lund Council met the Council of Elders. The Council said it was over.')).toBe(
      'Council',
    ));
});

describe('whom another quotes by a pronoun', () => {
  it.each([
    ['Vera Ludik left. “It is from my book,” the agency quoted her as saying.', 'Vera Ludik'],
    ['Egon Holt left. “I shut it,” the paper quoted him as saying.', 'Egon Holt'],
  ])('speaks: %s', (text, name) => expect(speakerOf(text)).toBe(name));
});
