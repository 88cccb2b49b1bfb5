import { describe, expect, it } from 'vitest';
import { listed, quotationsOf } from '../quotations/read-text.js';

const speakers = (text: string): (string | null)[] => listed(text).map(([, speaker]) => speaker);

describe('who is meant', () => {
  it.each([
    [
      'a surname',
      'Mayor Anna Lindqvist opened the bridge.\n\n“It is safe,” Lindqvist said.',
      'Anna Lindqvist',
    ],
    ['she', 'Mayor Anna Lindqvist met Karl Berg.\n\n“It is safe,” she said.', 'Anna Lindqvist'],
    ['he', 'Mayor Anna Lindqvist met Karl Berg.\n\n“It is safe,” he said.', 'Karl Berg'],
    ['a title and surname', 'Peter Berg met Maria Berg.\n\n“It is safe,” Mrs. Berg said.', 'Maria Berg'],
    ['a surname that comes first', 'Wang Lihua met Karl Berg.\n\n“It is safe,” Wang said.', 'Wang Lihua'],
    [
      'a Western surname, which comes last',
      'Karl Berg met Wang Lihua.\n\n“It is safe,” Berg said.',
      'Karl Berg',
    ],
    ['a misspelt surname', 'Anna Lindqvist spoke.\n\n“It is safe,” Linqvist said.', 'Anna Lindqvist'],
    ['a month that is a given name', '“It is safe,” April Lindqvist said in May.', 'April Lindqvist'],
    ['an office and a name', '“It is safe,” said Secretary of State John Kerry.', 'John Kerry'],
    ['an ambassador', '“It is safe,” Danish Ambassador to Sweden Peter Holm said.', 'Peter Holm'],
  ])('by %s', (_, text, name) => {
    expect(speakers(text)).toContain(name);
  });

  it('keeps two people with one surname apart', () => {
    const text = 'Peter Berg met Maria Berg.\n\n“I agree,” Peter Berg said.\n\n“I don’t,” Maria Berg said.';
    expect(speakers(text)).toEqual(['Peter Berg', 'Maria Berg']);
  });

  it('takes a surname for who has been named, before a namesake who comes later', () => {
    const text =
      'Governor Josphine Berg spoke.\n\n“They could do better,” Ms Berg said.\n\nIts head, Ms Ruth Berg, fears a flood.';
    expect(speakers(text)[0]).toBe('Josphine Berg');
  });

  it('knows a person by the description before the name', () => {
    const text =
      'Karl Berg left.\n\nA resident of the village, Tumini, was there. “We take turns,” she joked.';
    expect(speakers(text)).toEqual(['Tumini']);
  });

  it('leaves institutions and unnamed sources what they are', () => {
    const kinds = (text: string) => quotationsOf(text).map(({ speaker }) => [speaker?.kind, speaker?.name]);
    expect(kinds('Experts believe that the bridge is safe.')).toEqual([['unnamed', 'Experts']]);
    expect(kinds('“It is safe,” a foreign ministry spokesperson said.')).toEqual([
      ['unnamed', 'foreign ministry spokesperson'],
    ]);
    expect(kinds('The Ministry of Foreign Affairs said that the bridge is safe.')).toEqual([
      ['institution', 'Ministry of Foreign Affairs'],
    ]);
  });

  it('names nobody for a pronoun that fits nobody', () => {
    expect(speakers('The bridge was opened.\n\n“It is safe,” she said.')).toEqual([null]);
  });
});

describe('what a speaker does', () => {
  it.each([
    [
      'Anna Lindqvist, host of the podcast “Cold Water,” said fares would rise.',
      'host of the podcast “Cold Water”',
    ],
    ['Fares would rise, said Anna Lindqvist, author of “The Empty Net.”', 'author of “The Empty Net”'],
  ])('keeps the name of a work: %s', (text, role) => {
    expect(quotationsOf(text)[0]?.speaker?.role).toBe(role);
  });
});
