import { describe, expect, it } from 'vitest';
import { attributed } from './attributed.js';

/** Source, cue and content of forms that a clause with "that" does not cover. */
describe('forms of indirect speech', () => {
  it.each([
    // Nouns that the tagger makes of verbs.
    ['Six in ten say they would stay.', 'Six in ten', 'say', 'they would stay'],
    ['Lind notes that ferries still run.', 'Lind', 'notes', 'that ferries still run'],
    ['The figures show that the ferries were late.', 'The figures', 'show', 'that the ferries were late'],
    // Clauses without "that" behind an amount or an opening phrase.
    [
      'Aides said more than a thousand people gave to the fund.',
      'Aides',
      'said',
      'more than a thousand people gave to the fund',
    ],
    ['Reed said much of the talk was about fees.', 'Reed', 'said', 'much of the talk was about fees'],
    [
      'Reed says despite all that, Lind was not moved.',
      'Reed',
      'says',
      'despite all that, Lind was not moved',
    ],
    [
      'Police reported at least six boats left the bay.',
      'Police',
      'reported',
      'at least six boats left the bay',
    ],
    [
      'The bureau says ferries, numbering seventy, passed the trams.',
      'The bureau',
      'says',
      'ferries, numbering seventy, passed the trams',
    ],
    // Brackets, dashes and long addressees around the cue.
    [
      'The boats do not sell well, Sen. Chuck Lind (R-Iowa) told the Post.',
      'Sen. Chuck Lind',
      'told',
      'The boats do not sell well',
    ],
    [
      'Paul Reed said — on the radio, as it happens — that the pier was sold.',
      'Paul Reed',
      'said',
      'that the pier was sold',
    ],
    [
      'Ross told the Post and Courier newspaper of Oslo that he would vote.',
      'Ross',
      'told',
      'that he would vote',
    ],
    // An audience that runs into the subject of what it is told.
    ['Lind told a news conference trade would grow.', 'Lind', 'told', 'trade would grow'],
    ['Ross told visiting captains that the pier was low.', 'Ross', 'told', 'that the pier was low'],
    ['Ross told Reuters prices would fall again.', 'Ross', 'told', 'prices would fall again'],
    ['Asked if she was ill, Ross, who ran the port for years, laughed.', null, 'Asked', 'if she was ill'],
    // Relative clauses without "that", "as" in the middle, a time behind a participle.
    [
      'They sold the pier, a move they say allowed the trade to grow.',
      'they',
      'say',
      'a move | allowed the trade to grow',
    ],
    [
      'Captains lose their papers, and as Lind noted, crews could be fined.',
      'Lind',
      'noted',
      'crews could be fined',
    ],
    ['Ross charged that Lind hid the papers.', 'Ross', 'charged', 'that Lind hid the papers'],
    // Without a verb, at the head of a sentence and in its middle.
    [
      'According to early counts, from May to June trade fell.',
      'early counts',
      'According to',
      'from May to June trade fell',
    ],
    [
      'In the words of the two mayors, the ports help each other.',
      'the two mayors',
      'In the words of',
      'the ports help each other',
    ],
    ["In Lind's words, the pier leads nowhere.", 'Lind', 'words', 'the pier leads nowhere'],
    [
      'While most boats stayed, according to an official, two were sold.',
      'an official',
      'according to',
      'two were sold',
    ],
    // Participles that go on with what is said.
    [
      'Lind said that trade had grown, leaving the port with no room.',
      'Lind',
      'said',
      'that trade had grown, leaving the port with no room',
    ],
    [
      'Experts pointed out that trade had grown, indicating that the port is strong.',
      'Experts',
      'pointed out',
      'that trade had grown, indicating that the port is strong',
    ],
  ])('%s', (text, source, cue, content) => {
    expect(attributed(text)).toEqual([{ source, cue, content }]);
  });

  it('ends before a gloss of the whole', () => {
    expect(
      attributed('Lind said that trade had grown, a claim that the port has made before.')[0]?.content,
    ).toBe('that trade had grown');
    expect(attributed('Lind said that for the first time, a woman would run the port.')[0]?.content).toBe(
      'that for the first time, a woman would run the port',
    );
  });

  it('ends before a participle of the reporting', () => {
    expect(attributed('Lind said that trade had grown, drawing applause from the crews.')[0]?.content).toBe(
      'that trade had grown',
    );
  });

  it.each([
    'Ross called a friend, Clara Lind, and left.',
    'Ross declined to say whether the boats had left.',
    'No one said that the boats had left.',
    'How to deepen mutual trust, promote trade, and maintain the old harbour are new questions.',
    'Ross told a crowd of sailors in the harbour.',
    'The old ferries continued to sail in the bay.',
    'Ross spent the week at sea, showing how the crews live.',
    'Ross said little about the boats that had left.',
  ])('none: %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});
