import type { StatAnswer } from '../answers/answer.js';
import { amount } from './amount.js';
import type { Block } from './reply.js';

/** Says whether the parts of a total that an article states add up to it; nothing where no total is stated. */
export function sumBlocks({ sum, figures }: StatAnswer): Block[] {
  if (sum === null) return [];
  const printed = (id: number) => figures.find((found) => found.id === id)?.figure;
  const total = printed(sum.total);
  const parts = sum.parts.map(printed);
  if (total === undefined || parts.includes(undefined)) return [];
  const added = parts.map((part) => part?.text ?? '').join(' + ');
  const verdict = sum.adds ? 'The parts add up to the total' : 'The parts do not add up to the total';
  const text = `${verdict}: ${added} = ${amount(sum.sum, total.unit)}; stated is ${total.text}.`;
  return [{ type: 'text', line: [{ text }] }];
}
