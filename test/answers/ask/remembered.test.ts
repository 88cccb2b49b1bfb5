import { expect, it } from 'vitest';
import { remembered } from '../../../src/answers/ask/remembered.js';

it('reads each thing once, and things that look alike apart', () => {
  const read: object[] = [];
  const numberOf = remembered((thing: { readonly name: string }) => read.push(thing));
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect([one, other, one, other].map(numberOf)).toEqual([1, 2, 1, 2]);
  expect(read).toEqual([one, other]);
});
