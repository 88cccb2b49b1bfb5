import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/corpus/corpus.js';
import { read } from '../../../src/reading/read.js';
import { listed, quotationsOf } from './read-text.js';

const INTRO = 'Anna Lindqvist opened the bridge with Karl Berg.\n\n';

/** Who is given for the words that end in `end`. */
function speakerOf(text: string, end: string): string | null | undefined {
  return quotationsOf(text).find((quotation) =>
    text.slice(...(quotation.spans.at(-1) ?? [0, 0])).includes(end),
  )?.speaker?.name;
}

describe('whose words they are', () => {
  it.each([
    [
      'not a voice',
      'Anna Lindqvist said the town had lost a voice that said “the sea is for us all.”',
      'Anna Lindqvist',
    ],
    [
      'the outer speaker behind a further verb',
      'Anna Lindqvist claimed that statements made by Karl Berg calling for a ban on ferries makes him “the best friend of the road.”',
      'Anna Lindqvist',
    ],
    [
      'the outer speaker behind a second that',
      'Anna Lindqvist said Berg assured them that all was well and that they “were not going to be left alone.”',
      'Anna Lindqvist',
    ],
    [
      'the outer speaker before an infinitive',
      'Anna Lindqvist said Berg was right to urge captains “to stand up and be active again.”',
      'Anna Lindqvist',
    ],
    [
      'the subject of the main clause behind a participle',
      'Asked whether Mr. Berg would hold a post, Anna Lindqvist shook her head and said, “No, he will certainly not.”',
      'Anna Lindqvist',
    ],
    [
      'the person in brackets',
      'Nobody had a name for it (Anna Lindqvist, who coined the word, once said, “It happened so often that nobody counted”).',
      'Anna Lindqvist',
    ],
    [
      'not a state behind a town',
      'In Berea, OH, after winning the vote, Gov. Anna Lindqvist said, “I am getting ready for the road.”',
      'Anna Lindqvist',
    ],
    [
      'the person behind "in a statement"',
      'In a statement released Thursday, Anna Lindqvist reacted to the ruling, saying: “It is a dark day.”',
      'Anna Lindqvist',
    ],
  ])('is %s', (_, sentence, speaker) => {
    expect(listed(INTRO + sentence).map(([, name]) => name)).toContain(speaker);
    const marked = /“([^”]+?)[.,]?”/.exec(sentence)?.[1] ?? '-';
    expect(speakerOf(INTRO + sentence, marked)).toBe(speaker);
  });

  it('is no document that it was said in', () => {
    const text = `${INTRO}Anna Lindqvist left and in a statement praised Karl Berg for “an inspiring year at sea.”`;
    expect(speakerOf(text, 'inspiring')).not.toBe('statement');
  });

  it('is nobody in a question that only "asked" reports', () => {
    const text = `${INTRO}“We go on,” Anna Lindqvist said, when asked if the bridge would close.`;
    expect(listed(text)).toContainEqual(['indirect', null, 'if the bridge would close']);
  });

  it('is not the subject of a second clause behind the quotation', () => {
    const text = `${INTRO}Anna Lindqvist describes the Harbour Party as “a wide road,” and Berg talks about what can be done.`;
    expect(listed(text).map(([, name]) => name)).toEqual(['Anna Lindqvist']);
  });

  it('is not the reporter who signs an entry below', () => {
    const text = '“We stay here,” Anna Lindqvist told us. “It is dark.”\n\n– Karl Berg\n\nThe pier is shut.';
    expect(listed(text).map(([, name]) => name)).toEqual(['Anna Lindqvist']);
  });

  it('is not whom a warning goes to', () => {
    const text = `${INTRO}A manager, whose name is not known, warned Anna Lindqvist at noon that the river would rise “by dinner time.”`;
    expect(listed(text).map(([, name]) => name)).not.toContain('Anna Lindqvist');
  });

  it('stays with experts, officials and reports', () => {
    for (const source of ['engineers', 'port officials', 'report', 'deputies'])
      expect(speakerOf(`The ${source} said “the bridge is safe for all of us.”`, 'safe')).toBe(source);
  });

  it('takes a name that is also a word for a people', () => {
    expect(speakerOf('“We leave at dawn,” said German Ortega, a captain.', 'dawn')).toBe('German Ortega');
    expect(speakerOf('“We leave at dawn,” said German officials.', 'dawn')).not.toBe('German Officials');
  });

  it('takes a surname that is also a word for a people', () => {
    expect(speakerOf('“We leave at dawn,” said David French of the port.', 'dawn')).toBe('David French');
  });

  it('is found behind a word quoted at the end', () => {
    expect(speakerOf("''I would use the word 'old-school,''' said Karl Berg, a captain.", 'old')).toBe(
      'Karl Berg',
    );
  });

  it('takes a surname that ends like a plural', () => {
    expect(speakerOf('“They never asked us about it,” Keidis said.', 'asked')).toBe('Keidis');
  });
});

describe('a description', () => {
  it('means the only person named with that office', () => {
    const text = `The port’s spokesperson, Anna Lindqvist, opened the meeting with Dean Karl Berg.

“We are sorry for the delay,” the spokesperson said. “It is far too late for that,” the dean said.`;
    expect(speakerOf(text, 'sorry')).toBe('Anna Lindqvist');
    expect(speakerOf(text, 'late')).toBe('Karl Berg');
  });

  it('stays open between two of one office', () => {
    const text = `Mayor Anna Lindqvist met Mayor Karl Berg.

“We are sorry for the delay,” the mayor said.`;
    expect(speakerOf(text, 'sorry')).toBe('mayor');
  });

  it('is not whoever once had the office', () => {
    const text = `Former mayor Anna Lindqvist spoke first.

“We are sorry for the delay,” the mayor said.`;
    expect(speakerOf(text, 'sorry')).toBe('mayor');
  });

  it('stays what it is where another place follows', () => {
    const text = `Mayor Anna Lindqvist spoke first.

“We are sorry for the delay,” the mayor of Lund said.`;
    expect(speakerOf(text, 'sorry')).not.toBe('Anna Lindqvist');
  });
});

describe('an indirect statement', () => {
  it('needs somebody, or a writing, that shows it', () => {
    expect(listed('Trade still shows high resilience in the port this year.')).toEqual([]);
    expect(listed('The survey shows that exports grew this year.')).toEqual([
      ['indirect', 'survey', 'that exports grew this year'],
    ]);
  });

  it('keeps the main clause behind the condition that opens it', () => {
    const text = 'Anna Lindqvist pointed out that if the dam breaks, the town will respond quickly.';
    expect(listed(text)).toEqual([
      ['indirect', 'Anna Lindqvist', 'that if the dam breaks, the town will respond quickly'],
    ]);
  });
});

describe('a source without a name', () => {
  it.each([
    ['The leaders of the two towns said the ferry would run.', 'leaders of the two towns', 'unnamed'],
    [
      'The ferry would run, said a spokeswoman for the ministry of fisheries on Monday.',
      'spokeswoman for the ministry of fisheries',
      'unnamed',
    ],
    ['A captain with ten years at sea said the ferry would run.', 'captain with ten years at sea', 'unnamed'],
    ['A person close to the board said the ferry would run.', 'person close to the board', 'unnamed'],
    [
      "Two people familiar with the board's talks said the ferry would run.",
      "Two people familiar with the board's talks",
      'unnamed',
    ],
    ['Experts in the capital said the ferry would run.', 'Experts', 'unnamed'],
    [
      'Experts at the University of Lund said the ferry would run.',
      'Experts at the University of Lund',
      'unnamed',
    ],
    ['The ministry of fisheries said the ferry would run.', 'ministry of fisheries', 'institution'],
  ])('is told by what belongs to it: %s', (text, name, kind) => {
    expect(quotationsOf(text).map(({ speaker }) => [speaker?.name, speaker?.kind])).toEqual([[name, kind]]);
  });
});

describe('a given name that is a small word', () => {
  it.each(['The mayor, Per Lund, said the ferry would run.', 'The ferry would run, said Per Lund.'])(
    'is read in %s',
    (text) => {
      expect(quotationsOf(text).map(({ speaker }) => speaker?.name)).toEqual(['Per Lund']);
    },
  );

  it('is a preposition before other words', () => {
    expect(
      quotationsOf('Per kilo, fares rose, Lund Ferries said.').map(({ speaker }) => speaker?.name),
    ).toEqual(['Lund Ferries']);
  });
});

describe('nobody speaks', () => {
  it('who only questions somebody at the head of a sentence', () => {
    const text = `${INTRO}Questioned by Berg about the fees, Lindqvist shrugged. “They stay,” she said.\n\nPressed by Clare Reed, for the captains, she said they would fall.`;
    expect(quotationsOf(text).map(({ speaker }) => speaker?.name)).toEqual([
      'Anna Lindqvist',
      'Anna Lindqvist',
    ]);
  });

  it('by being told in a headline', () => {
    const text = `Court told of ‘culture of fear’ at shipyard

A foreman at the Varsund shipyard hid a fault, Lena Holt told the court on Monday.`;
    const { quotations } = read(readArticle('court.txt', text));
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Lena Holt']);
    expect(listed('Inquest told that crane had not been checked')).toEqual([
      ['indirect', null, 'that crane had not been checked'],
    ]);
  });

  it('by the object of a denial behind a relative clause', () => {
    expect(listed(`${INTRO}Mr Berg, who has since left the port, denies the charges.`)).toEqual([]);
  });
});
