import { ORDINALS } from '../data/number-words.js';
import {
  CARDINALS,
  DENOMINATORS,
  DIGIT_COUNTS,
  SCALES,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from './data/number-words.js';

const stems = [
  ...[CARDINALS, SCALES, DENOMINATORS, ORDINALS, VAGUE_PLURALS, DIGIT_COUNTS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...[
    'dozen',
    'twice',
    'thrice',
    'doubl',
    'tripl',
    'trebl',
    'quadrupl',
    'quintupl',
    'halv',
    'largest',
    'biggest',
  ],
];
const TRIGGER = new RegExp(
  `\\d|[${[...VULGAR_FRACTIONS.keys()].join('')}]|\\b(?:${[...new Set(stems)].join('|')})|fold\\b`,
  'iu',
);

/** Whether a stretch of text can hold a figure at all; most sentences hold none and need no reading. */
export function mayHoldFigure(text: string): boolean {
  return TRIGGER.test(text);
}
