import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-text.js';

const said = (text: string): (string | undefined)[][] =>
  quotationsOf(text).map(({ kind, speaker, text: words }) => [kind, speaker?.name, words]);

describe('words in marks at the end of what somebody states', () => {
  it.each([
    [
      'a verb that is denied',
      'Lena Ott said on Monday that the town would not answer “barking with barking.”',
      'that the town would not answer “barking with barking.”',
    ],
    [
      'a verb that was never done',
      'Lena Ott said her government had never asked “for a favour or a fight.”',
      'her government had never asked “for a favour or a fight.”',
    ],
    [
      'a verb that is possible',
      'Lena Ott told reporters that the city could not promise “a bed for every cat.”',
      'that the city could not promise “a bed for every cat.”',
    ],
    [
      'an offer of her own',
      'Lena Ott said she had offered “half a loaf” to the strikers.',
      'she had offered “half a loaf” to the strikers',
    ],
    [
      'a refusal around it',
      'Lena Ott declined to comment, saying only that the town would not respond “to every sentence.”',
      'that the town would not respond “to every sentence.”',
    ],
  ])('are part of it behind %s', (_, text, words) => {
    expect(said(text)).toEqual([['mixed', 'Lena Ott', words]]);
  });

  it('go on behind the cue where “but” joins them', () => {
    expect(said('It tells where the whale was, Lena Ott said, but “it does not name its friends.”')).toEqual([
      ['mixed', 'Lena Ott', expect.stringContaining('but “it does not name its friends.”')],
    ]);
  });

  it('stay those of whoever has said them', () => {
    expect(said('Lena Ott said that Karl Berg told her “a story with three endings.”')).toContainEqual([
      'direct',
      'Karl Berg',
      '“a story with three endings.”',
    ]);
  });
});
