import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../../../src/answers/answer.js';
import { type AskDesk, openAskDesk } from '../../../src/answers/ask/ask.js';
import { degreeOf } from '../../../src/answers/ask/degree.js';
import { readArticle } from '../../../src/corpus/corpus.js';
import { termsOf } from '../../../src/index/analysis.js';
import { read } from '../../../src/reading/read.js';

const desk = (...texts: string[]): AskDesk =>
  openAskDesk(texts.map((text, i) => read(readArticle(`${i}.txt`, text))));
const ask = (asks: AskDesk, question: string): AskAnswer => asks.ask({ question, source: null });
const counted = (text: string) => degreeOf(text, termsOf(text))?.counted;

describe('a question of degree', () => {
  it('says what is counted, as far as the words stand together', () => {
    expect(counted('How many of the fishing boats were lost?')).toEqual(['fish', 'boat']);
    expect(counted('How many boats were lost?')).toEqual(['boat']);
    expect(counted('How old is the ferry?')).toEqual([]);
  });

  it('is one only where it asks', () => {
    expect(degreeOf('The old ferry sank', termsOf('The old ferry sank'))).toBeNull();
    expect(counted('Who knows how the ferry sank?')).toBeUndefined();
  });

  it('of people takes what articles call them, and no count of things', () => {
    const asks = desk('The fire at Norfell left 14 miners and two dogs homeless. Norfell has three bridges.');
    expect(ask(asks, 'How many people did the fire at Norfell leave homeless?').found).toBe(true);
    expect(ask(asks, 'How many people live at Norfell near bridges?').found).toBe(false);
  });

  it('of a share takes no growth in percent for one', () => {
    const asks = desk('Exports of herring from Norfell to Ostrava rose 9 percent last year.');
    expect(ask(asks, 'What share of herring exports from Norfell goes to Ostrava?').found).toBe(false);
    expect(ask(asks, 'By what percentage did herring exports from Norfell rise?').found).toBe(true);
    const sold = desk('Ostrava buys 40 percent of the herring exports of Norfell.');
    expect(ask(sold, 'What share of herring exports from Norfell goes to Ostrava?').found).toBe(true);
  });

  it('asks for money where it is of costs and pay', () => {
    const kinds = (text: string) => degreeOf(text, termsOf(text))?.degree.kinds;
    expect(kinds('How much did the bridge cost?')?.has('weight')).toBe(false);
    expect(kinds('How much coal did they ship?')?.has('weight')).toBe(true);
  });
});

describe('the kind of answer', () => {
  const asks = desk(
    `Captain Ada Lindqvist steered the ferry Solveig to Kessel Island on 4 May 2019. The Solveig is 84 metres long.

The bridge at Norfell weighs 900 tons. Norfell paid 12 million euros for the bridge.

Ada Lindqvist, 57, leads the pilots of Ostrava Bay.`,
  );

  it('is found by the figure or date that the sentence holds', () => {
    for (const [question, words] of [
      ['How long is the Solveig?', '84 metres'],
      ['How heavy is the bridge at Norfell?', '900 tons'],
      ['How much did Norfell pay for the bridge?', '12 million euros'],
      ['How old is Ada Lindqvist?', '57'],
      ['When did Lindqvist steer the ferry to Kessel Island?', '4 May 2019'],
    ] as const) {
      const { found, passages } = ask(asks, question);
      const [first] = passages;
      const best = first?.text.slice(...first.best.map((at) => at - (first.citation.span[0] ?? 0)));
      expect([question, found, best]).toEqual([question, true, expect.stringContaining(words)]);
    }
  });

  it('is missed where only the names stand there', () => {
    for (const question of [
      'How tall is the bridge at Norfell?',
      'How fast is the ferry Solveig?',
      'How many pilots does Ostrava Bay have?',
      'When was the bridge at Norfell paid for?',
      'Why did Ada Lindqvist insult the mayor of Kessel Island?',
    ])
      expect([question, ask(asks, question).found]).toEqual([question, false]);
  });
});

describe('what a question takes for granted', () => {
  const asks = desk(
    'The brewery Halvorsen works with the port of Norfell on new barges. The mayor praised the barges.',
    'Halvorsen left the market of Ostrava last year.',
  );

  it('is not confirmed by silence', () => {
    for (const question of [
      'Has Halvorsen left Norfell?',
      'Why did Halvorsen leave Norfell?',
      'Did Halvorsen abandon the barges of Norfell?',
    ])
      expect([question, ask(asks, question).found]).toEqual([question, false]);
    expect(ask(asks, 'Does Halvorsen work with Norfell?').found).toBe(true);
  });

  it('is words of a person where what a person said is asked, not words about that person', () => {
    const said = desk(
      'Critics of Ada Lindqvist reject the plan of Lindqvist for the port. "The plan is bad," Olaf Brandt said.',
    );
    expect(ask(said, 'What did Lindqvist say about the plan?').found).toBe(false);
    expect(ask(said, 'What did Brandt say about the plan?').found).toBe(true);
  });
});

describe('names', () => {
  const first = 'Envoys of Wendover praised the harvest of Norfell.';
  const noise = Array.from(
    { length: 24 },
    (_, i) =>
      `Wendover and the apple growers number ${i} signed papers on apples for Wendover. Wendover is content.`,
  );
  it('are looked for in all passages before they are said to stand apart', () => {
    expect(ask(desk(...noise, first), 'When did Wendover praise Norfell?').apart).toEqual([]);
    const apart = desk(...noise, 'The harvest of Norfell was good.');
    expect(ask(apart, 'When did Wendover praise Norfell?').apart).toEqual(['Wendover', 'Norfell']);
  });

  it('that stand with nothing else that is asked about are no answer', () => {
    const asks = desk(
      'Norfell lies in the hills.',
      'Apple growers counted 300 trees in the orchard near the sea.',
    );
    expect(ask(asks, 'How many trees did growers count in the orchard of Norfell?').found).toBe(false);
  });
});
