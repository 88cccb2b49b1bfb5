import type { Change } from '../reading.js';
import { basisOf } from './basis.js';
import {
  DOWN_NOUNS,
  DOWN_VERBS,
  EITHER_WAY,
  HEDGES_BEFORE_AMOUNT,
  UP_NOUNS,
  UP_VERBS,
} from './data/changes.js';
import type { Lexeme } from './lexemes.js';
import type { Quantity } from './quantity.js';

type Direction = Change['direction'];
type Move = Pick<Change, 'direction' | 'cue'>;

const wordAt = (lexemes: readonly Lexeme[], at: number) =>
  lexemes[at]?.kind === 'word' ? (lexemes[at]?.lower ?? '') : '';

function verbDirection(word: string): Direction | null {
  return UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;
}
function nounDirection(word: string): Direction | null {
  return UP_NOUNS.has(word) ? 'up' : DOWN_NOUNS.has(word) ? 'down' : null;
}

const ACTS = /^(?:add|los|gain|cut|rais|drop|shed|lift|boost|improv|reduc|recover)/;
/** "raised $5 million" is what somebody got, not how a sum moved. */
const GETS = /^(?:rais|boost|improv|recover|lift)/;
/** "makes up 5 percent", "signed up 300 members": the particle belongs to the verb and tells of no movement. */
const PHRASAL =
  /^(?:make|makes|made|making|sign|signs|signed|signing|set|sets|setting|give|gives|gave|giving|given|take|takes|took|taking|taken|buy|buys|bought|buying|use|uses|used|using|put|puts|putting|bring|brings|brought|turn|turns|turned|snap|snaps|snapped|rack|racks|racked|round|rounds|rounded|line|lined|pay|pays|paid)$/;
const isCounted = (quantity: Quantity) =>
  /^(?:count|rate|duration|weight|length|age|other)$/.test(quantity.kind ?? '') && quantity.unit !== 'point';

/** "rose by about 3 percent": the verb before the amount, hedges and adverbs between them. */
function verbBefore(lexemes: readonly Lexeme[], quantity: Quantity): Move | null {
  for (let at = quantity.first - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const word = wordAt(lexemes, at);
    const direction = verbDirection(word);
    const particle = word === 'up' || word === 'down';
    const upTo = word === 'up' && wordAt(lexemes, at + 1) === 'to';
    if (direction && wordAt(lexemes, at + 1) === 'than') return null;
    // "fell from 5": where it was, not by how much it moved.
    if (word === 'from' && typeof quantity.value === 'number') return null;
    if (word === 'at' && !/^(?:least|most)$/.test(wordAt(lexemes, at + 1))) return null;
    // "add ten users", "lost 3 games": what happened to things, not how a count moved.
    const act = isCounted(quantity) ? ACTS : quantity.kind === 'money' ? GETS : null;
    if (direction && act?.test(word) && wordAt(lexemes, at + 1) !== 'by') return null;
    if (particle && PHRASAL.test(wordAt(lexemes, at - 1))) return null;
    if (direction && !upTo) {
      // "a cut of 5 percent", "an increase of": the same form as a noun.
      const by = wordAt(lexemes, at + 1) === 'by';
      const nominal = nounDirection(word) !== null && lexemes[at]?.pos === 'NOUN' && !by;
      const noun = nominal || wordAt(lexemes, at + 1) === 'of';
      const article = /^(?:a|an|the|its|their|this)$/.test(wordAt(lexemes, at - 1));
      const edged = particle && EITHER_WAY.has(wordAt(lexemes, at - 1));
      const cue = (noun || article) && !particle && !edged ? 'noun' : 'verb';
      return { direction: EITHER_WAY.has(word) ? 'up' : direction, cue };
    }
    const adverb = lexemes[at]?.pos === 'ADV' && word.endsWith('ly');
    if (!HEDGES_BEFORE_AMOUNT.has(word) && !adverb) return null;
  }
  return null;
}

/** "cut its key rate by 25 basis points": the verb stands before its object, "by" before the amount. */
function verbBeforeObject(lexemes: readonly Lexeme[], quantity: Quantity): Move | null {
  let at = quantity.first - 1;
  while (
    at > quantity.first - 4 &&
    wordAt(lexemes, at) !== 'by' &&
    HEDGES_BEFORE_AMOUNT.has(wordAt(lexemes, at))
  )
    at--;
  if (wordAt(lexemes, at) !== 'by') return null;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const lexeme = lexemes[i];
    if (lexeme?.kind === 'number' || /^[,;:.()]$/.test(lexeme?.text ?? '')) return null;
    const verb = lexeme?.pos === 'VERB' || lexeme?.lower === 'cut';
    const direction = verb ? verbDirection(lexeme?.lower ?? '') : null;
    if (direction) return { direction, cue: 'verb' };
    if (verb) return null;
  }
  return null;
}

/** Profit and loss in money are results of a business; in percent they are movements. */
export const isResult = (word: string, quantity: Quantity) =>
  quantity.kind === 'money' && /^(?:loss|losses|gains?)$/.test(word);

/** "an increase of 8.5%", "growth in exports of 3 percent". */
function nounBefore(lexemes: readonly Lexeme[], quantity: Quantity): Move | null {
  let at = quantity.first - 1;
  while (
    at > quantity.first - 5 &&
    HEDGES_BEFORE_AMOUNT.has(wordAt(lexemes, at)) &&
    wordAt(lexemes, at) !== 'of'
  )
    at--;
  if (!/^(?:of|by)$/.test(wordAt(lexemes, at))) return null;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = wordAt(lexemes, i);
    // "a loss of $5 million" is a result, not how an amount moved.
    if (isResult(word, quantity)) return null;
    const direction = lexemes[i]?.pos === 'NOUN' || i === at - 1 ? nounDirection(word) : null;
    if (direction) return { direction, cue: 'noun' };
    if (i < at - 1 && !/^(?:NOUN|PROPN|ADJ|ADP|DET|PUNCT)$/.test(lexemes[i]?.pos ?? '')) return null;
    if (/^[,;]$/.test(lexemes[i]?.text ?? '')) return null;
  }
  return null;
}

/** "a 3 percent drop", "5% year-on-year growth", "2 percent higher". */
function nounAfter(lexemes: readonly Lexeme[], quantity: Quantity): Move | null {
  const comparable = quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'money';
  for (let at = quantity.last; at < Math.min(lexemes.length, quantity.last + 7); at++) {
    const lexeme = lexemes[at];
    const word = lexeme?.lower ?? '';
    const direction = lexeme?.kind === 'word' ? nounDirection(word) : null;
    if (direction && isResult(word, quantity)) return null;
    if (direction && (at === quantity.last ? true : lexeme?.pos === 'NOUN')) {
      const comparative = /^(?:more|less|fewer)$/.test(word);
      if (comparative && (!comparable || quantity.kind === 'money')) return null;
      // "5 percent of cuts" and "5 percent, up from": another phrase.
      return /^(?:up|down)$/.test(word) ? null : { direction, cue: 'noun' };
    }
    const linked =
      /^(?:-|year|month|quarter|on|over|y|annual|annualized|monthly|quarterly|sharp|steep)$/.test(word);
    const modifier = /^(?:ADJ|NOUN|PROPN)$/.test(lexeme?.pos ?? '') && at - quantity.last < 3;
    if (!linked && !modifier) return null;
  }
  return null;
}

/** "doubled", "halved": the multiple is the movement. */
function multiplied(quantity: Quantity, lexemes: readonly Lexeme[]): Move | null {
  const word = lexemes[quantity.first];
  if (quantity.kind !== 'multiple' || !/(?:ed|ing|es)$/.test(word?.lower ?? '')) return null;
  return { direction: quantity.raw < 1 ? 'down' : 'up', cue: 'verb' };
}

function signed(lexemes: readonly Lexeme[], quantity: Quantity): Move | null {
  const percent = quantity.kind === 'percent' || quantity.kind === 'points';
  if (!percent || typeof quantity.value !== 'number') return null;
  if (quantity.value < 0) return { direction: 'down', cue: 'verb' };
  const plus = lexemes[quantity.first - 1];
  return plus?.text === '+' && !plus.glued ? { direction: 'up', cue: 'verb' } : null;
}

/** How the sentence says that a quantity moved, and against what; null where it states a level. */
export function changeOf(lexemes: readonly Lexeme[], quantity: Quantity): Change | null {
  const countable = quantity.kind !== 'rank' && quantity.kind !== 'ordinal' && quantity.kind !== 'age';
  if (!countable) return null;
  const move =
    signed(lexemes, quantity) ??
    multiplied(quantity, lexemes) ??
    verbBefore(lexemes, quantity) ??
    verbBeforeObject(lexemes, quantity) ??
    nounBefore(lexemes, quantity) ??
    nounAfter(lexemes, quantity);
  if (!move || (quantity.kind === 'duration' && move.cue === 'noun')) return null;
  return { ...move, basis: basisOf(lexemes, quantity) };
}

/** "lost 190 points, or 0.6%": an amount said a second time moves as the first does. */
export function repeatsAmount(lexemes: readonly Lexeme[], before: Quantity, quantity: Quantity): boolean {
  const gap = lexemes.slice(before.last, quantity.first).map((lexeme) => lexeme.lower);
  return gap.filter((word) => word !== ',' && word !== 'about').join(' ') === 'or';
}
