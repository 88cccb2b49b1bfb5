import type { Token } from '../../words/token.js';
import type { Name } from '../names/names.js';

/** Which of two people of one surname is meant or told of: "her daughter, Ann Berg", "the younger Berg". */
export type Generation = 'younger' | 'elder' | null;

const YOUNGER = /^(?:younger|(?:step)?(?:son|daughter)|grandson|granddaughter|nephew|niece)$/;
const ELDER = /^(?:elder|older|(?:step|grand)?(?:father|mother)|uncle|aunt)$/;
/** Words of a title, and a comma, that may stand between. */
const REACH = 4;

/** What the words before a name tell of its generation. `tokens`: those of its sentence. */
export function generationOf(tokens: readonly Token[], { first }: Name): Generation {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { lower = '', pos = 'X', text = '' } = tokens[i] ?? {};
    if (YOUNGER.test(lower)) return 'younger';
    if (ELDER.test(lower)) return 'elder';
    if (pos !== 'PROPN' && text !== ',' && !/^(?:half-)?(?:brother|sister)$/.test(lower)) return null;
  }
  return null;
}
