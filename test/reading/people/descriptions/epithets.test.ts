import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the last words that are quoted. */
const lastSpeaker = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('one of a people', () => {
  it.each([
    [
      'is who is told to be one behind the name',
      'Jan Maas, a Dutchman, coaches the home side. Luis Prado coaches the visitors.\n\n“We gave them a gift,” the Dutchman said.',
      'Jan Maas',
    ],
    [
      'is who is told to be one before the name',
      'Danish coach Pia Holm blamed the wind. Sophie Grant, the captain, did not. “It was cold,” the Dane said.',
      'Pia Holm',
    ],
    [
      'is the only person of the sentences before',
      'Manager Callum Reid shook his head. He had seen enough.\n\n“We were asleep,” the Scot told Radio Forth.',
      'Callum Reid',
    ],
    [
      'is the only person of the sentence before in its paragraph',
      'Manager Kev Banner hailed his side.\n\nHis rival, Roberto Salvi, was furious. “It was no penalty,” the Italian said.',
      'Roberto Salvi',
    ],
    [
      'stays open between two',
      'Jack Lowe lost to Mario Testa in straight sets. “I was lucky,” the Italian said.',
      'Italian',
    ],
    [
      'is nobody who is told to be of another',
      'Polish midfielder Marek Zych was fined. “I forgot the clock,” the Swede said.',
      'Swede',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('a player', () => {
  it.each([
    [
      'is who has just been the subject',
      'Pedro Luz came on late and scored twice. “I was ready,” the striker said.',
      'Pedro Luz',
    ],
    ['is no coach', 'Coach Emil Ross waited for an hour. “I was ready,” the striker said.', 'striker'],
    [
      'is none of another place',
      'Winger Ana Reyes ran past Joy Adler. “I saw it late,” the goalkeeper said.',
      'goalkeeper',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
