import { describe, expect, test } from 'vitest';
import { openCoverage } from '../../../src/coverage.js';

const { quotes } = openCoverage('seeds');
const ask = (speaker: string) => quotes.quote({ speaker, about: null, kind: null, source: null });
const names = (speaker: string) =>
  ask(speaker)
    .matched.map(({ name }) => name)
    .sort();

describe('who says what in the shipped coverage', () => {
  test.each(['lavrov', 'lavrof', 'Sergey Lavrov', 'russian foreign minister'])(
    '%s: endless and all-encompassing',
    (typed) => {
      const answer = ask(typed);
      expect(answer.matched.map(({ name }) => name)).toEqual(['Sergei Lavrov']);
      expect(answer.quotations[0]?.quotation.text).toMatch(/^"?It is endless and all-encompassing\."?$/);
      expect(answer.quotations[0]?.citation).toMatchObject({ file: '000_e97ca69241b282bc.txt', line: 23 });
    },
  );

  test.each([
    ['xi jingping', ['Xi Jinping']],
    ['xi', ['Xi Jinping']],
    ['chinese president', ['Xi Jinping']],
    ['wang', ['Wang Xianju', 'Wang Yi']],
    ['li', ['Li Yongquan']],
    ['foreign minister', ['Sergei Lavrov', 'Wang Yi']],
    ['president putin', ['Vladimir Putin']],
    ['deputy director', ['Wang Xianju']],
  ])('%s', (typed, expected) => expect(names(typed)).toEqual(expected));

  test('russian ambassador: a common enemy', () => {
    expect(ask('russian ambassador').quotations[0]?.quotation.text).toMatch(
      /^“Today, as we did in World War II/,
    );
  });

  test.each(['trump', 'Pompeo', 'Li Jingze', 'xing chong'])('%s stands there and never speaks', (typed) => {
    expect(ask(typed)).toMatchObject({ matched: [], quotations: [], silent: true });
  });

  test('merkel stands nowhere, and somebody is nearest', () => {
    const answer = ask('merkel');
    expect(answer).toMatchObject({ matched: [], quotations: [], silent: false });
    expect(answer.nearest.length).toBeGreaterThan(0);
  });
});
