import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../../../src/answers/answer.js';
import { openCoverage } from '../../../src/coverage.js';
import { SEED_QUESTIONS, type SeedQuestion } from './seeds.questions.js';

const { asks } = openCoverage('seeds');
const ask = (question: string): AskAnswer => asks.ask({ question, source: null });
const sentence = ({ passages: [first] }: AskAnswer): string =>
  first?.text.slice(first.best[0] - first.citation.span[0], first.best[1] - first.citation.span[0]) ?? '';

const answered = SEED_QUESTIONS.filter(({ evidence }) => evidence.length > 0);
const unanswered = SEED_QUESTIONS.filter(({ evidence }) => evidence.length === 0);
const rankOf = ({ question, evidence }: SeedQuestion): number =>
  ask(question).passages.findIndex(({ text }) => evidence.some((words) => text.includes(words)));

describe('sixty questions over the shipped coverage', () => {
  it('has the evidence in the first passage for three of four, in the first five for 92%', () => {
    const ranks = answered.map(rankOf);
    expect(ranks.filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(0.75 * answered.length);
    expect(ranks.filter((rank) => rank >= 0 && rank < 5).length).toBeGreaterThanOrEqual(
      0.92 * answered.length,
    );
  });

  it('refuses at least 12 of the 15 that the coverage does not answer, and few of the others', () => {
    expect(unanswered).toHaveLength(15);
    expect(unanswered.filter(({ question }) => !ask(question).found).length).toBeGreaterThanOrEqual(12);
    expect(answered.filter(({ question }) => !ask(question).found).length).toBeLessThanOrEqual(5);
  });

  it('answers with the sentence that states the 23 tons, and cites its file', () => {
    const answer = ask('How much medical aid did Russia fly to Wuhan?');
    expect(answer.found).toBe(true);
    expect(sentence(answer)).toContain('23 tons');
    expect(answer.passages[0]?.citation.file).toBe('004_54fc2d7390d0d416.txt');
  });

  it('does not confirm a wrong presupposition by silence', () => {
    expect(ask('When did Putin visit Guilin?').found).toBe(false);
  });

  it('says which words stand nowhere', () => {
    expect(ask('What did Merkel say about Sino-Russian relations?').missing).toEqual(['Merkel']);
  });
});
