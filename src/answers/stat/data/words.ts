import type { FigureKind } from '../../../reading/reading.js';

const AMOUNTS: readonly FigureKind[] = ['money', 'weight', 'volume', 'energy', 'area', 'length'];

/** Question openings and the kinds of figure that answer them. The longest that fits counts. */
export const ASKED_KINDS: readonly {
  readonly words: readonly string[];
  readonly kinds: readonly FigureKind[];
}[] = [
  { words: ['how', 'many'], kinds: ['count'] },
  { words: ['number', 'of'], kinds: ['count'] },
  { words: ['how', 'much'], kinds: [...AMOUNTS, 'percent', 'rate'] },
  { words: ['how', 'long'], kinds: ['duration', 'length'] },
  { words: ['how', 'far'], kinds: ['length'] },
  { words: ['how', 'big'], kinds: [...AMOUNTS, 'count'] },
  { words: ['how', 'large'], kinds: [...AMOUNTS, 'count'] },
  { words: ['how', 'heavy'], kinds: ['weight'] },
  { words: ['how', 'fast'], kinds: ['speed', 'percent'] },
  { words: ['how', 'often'], kinds: ['count', 'rate'] },
];

/** Words that name a kind of figure; they are not looked for in the sentence. */
export const KIND_WORDS: ReadonlyMap<string, readonly FigureKind[]> = new Map<string, readonly FigureKind[]>([
  ['percent', ['percent', 'points']],
  ['percentage', ['percent', 'points']],
  ['rank', ['rank']],
  ['ranked', ['rank']],
  ['ranking', ['rank']],
  ['weight', ['weight']],
  ['ton', ['weight']],
  ['tons', ['weight']],
  ['tonnes', ['weight']],
  ['kg', ['weight']],
  ['kilograms', ['weight']],
  ['years', ['duration']],
  ['months', ['duration']],
  ['weeks', ['duration']],
  ['days', ['duration']],
  ['hours', ['duration']],
  ['kilometers', ['length']],
  ['kilometres', ['length']],
  ['km', ['length']],
  ['miles', ['length']],
  ['hectares', ['area']],
  ['acres', ['area']],
  ['barrels', ['volume', 'energy', 'count']],
  ['dollars', ['money']],
  ['usd', ['money']],
  ['euros', ['money']],
  ['yuan', ['money']],
  ['rmb', ['money']],
  ['rubles', ['money']],
  ['money', ['money']],
  ['worth', ['money']],
]);

/** Words that ask how something moved, by direction; the sentence may say it in any of many verbs. */
export const CHANGE_WORDS: ReadonlyMap<string, 'up' | 'down' | 'either'> = new Map([
  ...'grow grew grown growing increase increased increases rise rose risen rising surge up climb climbed jump'
    .split(' ')
    .map((word) => [word, 'up'] as const),
  ...'decrease decreased decreases decline declined declines fall fell fallen falling drop dropped down slump shrink shrank'
    .split(' ')
    .map((word) => [word, 'down'] as const),
  ...'growth change changed yoy trend'.split(' ').map((word) => [word, 'either'] as const),
]);

/** Words of queries that say nothing of what is measured, or that a text may well leave out. */
export const OPTIONAL_WORDS: ReadonlySet<string> = new Set(
  `volume total amount number figure figures value level size sum statistic statistics stat stats data count
  bilateral overall latest current show tell give list compare compared over rate pace time times under about around between among
  year-on-year year yearly annual during per products goods turnover have had long many much send sent give gave given
  provide provided deliver delivered receive received get got take took part hold held make made reach reached exceed exceeded`.split(
    /\s+/,
  ),
);
