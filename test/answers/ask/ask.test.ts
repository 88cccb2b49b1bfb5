import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../../../src/answers/answer.js';
import { type AskDesk, openAskDesk } from '../../../src/answers/ask/ask.js';
import { offer } from '../../../src/answers/ask/suggest.js';
import { readArticle } from '../../../src/corpus/corpus.js';
import { read } from '../../../src/reading/read.js';

const desk = (...texts: string[]): AskDesk =>
  openAskDesk(texts.map((text, i) => read(readArticle(`${i}.txt`, text))));
const ask = (asks: AskDesk, question: string, source: string | null = null): AskAnswer =>
  asks.ask({ question, source });
const best = ({ passages: [first] }: AskAnswer): string =>
  first
    ? first.text.slice(first.best[0] - first.citation.span[0], first.best[1] - first.citation.span[0])
    : '';

const HARBOUR = `The harbour of Ostrava Bay was closed on Monday after a storm damaged two cranes.

Mayor Lena Hartwig said the port would lose 14 million euros a week. Repairs take until June.

The ferry to Kessel Island runs again. It carries 300 passengers on each trip.`;
const ORCHARD = `Apple growers in Norfell expect a record harvest this autumn.

The growers picked 52,000 tons last year, the association of growers reported.`;

describe('asking', () => {
  const asks = desk(HARBOUR, ORCHARD);

  it('finds the sentence that answers, in its passage, with its place', () => {
    const answer = ask(asks, 'How much would the port lose every week?');
    expect(answer.found).toBe(true);
    expect(best(answer)).toContain('14 million euros');
    expect(answer.passages[0]?.citation.file).toBe('0.txt');
  });

  it('meets readers in their words: inflection, spelling, synonyms, abbreviations', () => {
    expect(best(ask(asks, 'when was the harbor closed'))).toContain('Monday');
    expect(best(ask(asks, 'How many tonnes did they pick?'))).toContain('52,000 tons');
  });

  it('corrects only words that the coverage does not know, and says so', () => {
    const answer = ask(asks, 'Where does the ferrry go?');
    expect(answer.corrected).toEqual([{ from: 'ferrry', to: 'ferry' }]);
    expect(best(answer)).toContain('Kessel Island');
    expect(ask(asks, 'Where does the ferry go?').corrected).toEqual([]);
  });

  it('takes neither a word that asks nor another English word for a misspelling', () => {
    for (const question of ['How much is the port?', 'How many cranes were damaged?', 'Is the port opera?']) {
      const answer = ask(asks, question);
      expect(answer.corrected).toEqual([]);
      expect(answer.missing).toEqual(question.includes('opera') ? ['opera'] : []);
    }
  });

  it('refuses what it has no word for, however much of the rest it has', () => {
    expect(ask(asks, 'Which zeppelin bombed the harbour cranes of the ferry port in the storm?').found).toBe(
      false,
    );
    expect(ask(asks, 'Which storm damaged the harbour cranes of the ferry port?').found).toBe(true);
  });

  it('corrects a name to a name alone, and no number', () => {
    expect(ask(asks, 'Who is Hartvig?').corrected).toEqual([{ from: 'Hartvig', to: 'hartwig' }]);
    expect(ask(asks, 'Who won in Stormy and in Portt?').corrected).toEqual([]);
    expect(ask(asks, 'Who picked 52,001 tons?').corrected).toEqual([]);
  });

  it('refuses what stands nowhere, though it has the name', () => {
    expect(ask(asks, 'What is the population of Norfell?').found).toBe(false);
    expect(ask(asks, 'What did Lena Hartwig say about elections?').found).toBe(false);
    expect(ask(asks, 'What did Lena Hartwig say about the apple harvest?').found).toBe(false);
  });

  it('does not name names that are apart where one of them stands nowhere', () => {
    const answer = ask(asks, 'When did Lena Hartwig visit Zanzibar?');
    expect(answer).toMatchObject({ found: false, missing: ['Zanzibar'], apart: [] });
  });

  it('refuses a name that stands nowhere, and names it', () => {
    const answer = ask(asks, 'What did Mayor Okonkwo say about the port?');
    expect(answer.found).toBe(false);
    expect(answer.missing).toContain('Okonkwo');
    expect(answer.passages.length).toBeGreaterThan(0);
  });

  it('refuses names that no passage has together, and names them', () => {
    const answer = ask(asks, 'When did Lena Hartwig visit Norfell?');
    expect(answer.found).toBe(false);
    expect(answer.apart).toEqual(['Lena Hartwig', 'Norfell']);
  });

  it('answers a question for speech with words of the speaker, not about the speaker', () => {
    const about = `Critics of Mayor Lena Hartwig said on Tuesday that the port plan of Hartwig was a mistake.

"The port plan will bring work to every family," Lena Hartwig said.`;
    expect(best(ask(desk(about), 'What did Hartwig say about the port plan?'))).toContain('every family');
  });

  it('does not pass off words of a speaker on one thing as words on another', () => {
    expect(ask(asks, 'What did Lena Hartwig say about taxes and pensions?').found).toBe(false);
  });

  it('looks into one file where it is told to', () => {
    const { passages } = ask(asks, 'What do growers expect of the storm?', '1.txt');
    expect(new Set(passages.map(({ citation }) => citation.file))).toEqual(new Set(['1.txt']));
  });

  it('marks the words of the question', () => {
    const { passages } = ask(asks, 'Where does the ferry run?');
    const text = HARBOUR;
    expect(passages[0]?.matches.map(([start, end]) => text.slice(start, end))).toEqual(['ferry', 'runs']);
  });
});

describe('the same report in several articles', () => {
  const statement = 'The ministry in Port Sorrel bought 40 new buses for the northern districts of the city.';

  it('is shown once, with the others listed', () => {
    const asks = desk(statement, statement, `${statement} They arrive in May.`, ORCHARD);
    const answer = ask(asks, 'How many buses did the ministry buy?');
    const shown = answer.passages.filter(({ text }) => text.includes('buses'));
    expect(shown).toHaveLength(1);
    const files = [shown[0]?.citation.file, ...(shown[0]?.also ?? []).map(({ file }) => file)];
    expect(files.sort()).toEqual(['0.txt', '1.txt', '2.txt']);
  });

  it('is not the same where a number or a negation differs', () => {
    const asks = desk(statement, statement.replace('40', '45'), statement.replace('bought', 'never bought'));
    const { passages } = ask(asks, 'How many buses did the ministry buy?');
    expect(passages.map(({ also }) => also.length)).toEqual([0, 0, 0]);
  });
});

describe('suggestions', () => {
  it('begin with speakers, measures and headlines, and fit what is typed', () => {
    const suggest = offer(['What did Lena Hartwig say?', 'loss of the port', 'Harbour closed']);
    expect(suggest('har').map(({ label }) => label)).toEqual([
      'What did Lena Hartwig say?',
      'Harbour closed',
    ]);
    expect(suggest('').length).toBe(3);
    expect(suggest('zzz')).toEqual([]);
  });
});

describe('any question at all', () => {
  const asks = desk(HARBOUR, ORCHARD);
  it('is answered in kind: at most ten passages, spans that hold what is shown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(fc.constantFrom('port', 'growers', 'Who', 'when', 'Kessel', '52,000', 'not', '?'))
            .map((words) => words.join(' ')),
        ),
        (question) => {
          const { passages } = ask(asks, question);
          expect(passages.length).toBeLessThanOrEqual(10);
          for (const { citation, text, best, matches } of passages) {
            const source = citation.file === '0.txt' ? HARBOUR : ORCHARD;
            expect(source.slice(...citation.span)).toBe(text);
            for (const [start, end] of [best, ...matches]) {
              expect(start).toBeGreaterThanOrEqual(citation.span[0]);
              expect(end).toBeLessThanOrEqual(citation.span[1]);
              expect(end).toBeGreaterThan(start);
            }
          }
        },
      ),
    );
  });
});
