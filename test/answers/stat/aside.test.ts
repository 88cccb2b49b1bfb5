import { expect, it } from 'vitest';
import { ask, deskOf, printed } from './made.js';

const TRADE = deskOf(
  'Trade between Norway and Poland was 5 billion euros in 2019 and has been above 4 billion euros for three consecutive years. Norway is the fifth largest trading partner of Poland.',
);

it('shows no length of time and no rank beside the amounts of a trade volume', () => {
  const texts = printed(ask(TRADE, 'trade volume between Norway and Poland'));
  expect(texts[0]).toBe('5 billion euros');
  expect(texts.join('; ')).not.toMatch(/years|largest/);
});

it('shows them where they are asked for', () => {
  expect(printed(ask(TRADE, 'how many consecutive years of trade'))[0]).toBe('three consecutive years');
  expect(printed(ask(TRADE, 'rank as trading partner of Poland'))[0]).toBe('fifth largest trading partner');
});

it('takes "one of" for no measurement', () => {
  const desk = deskOf('Gdansk is one of the busiest ports in Poland. Poland has 30 ports in the north.');
  expect(printed(ask(desk, 'how many ports in Poland'))).toEqual(['30 ports']);
});
