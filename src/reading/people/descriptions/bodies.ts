import type { FrameSentence, Tokens } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { BODIES } from '../data/bodies.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import { fold } from '../names/parts.js';

/** A body that an article names, and where it first does. */
interface NamedBody {
  readonly entity: Entity;
  readonly words: readonly string[];
  readonly start: number;
}

interface Bodies {
  readonly named: readonly NamedBody[];
  /** Where the article speaks of a body that is not "the bank" alone: "a bank", "the state bank". */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Discourse, Bodies>();

function bodiesOf(discourse: Discourse): Bodies {
  const before = known.get(discourse);
  if (before) return before;
  const named: NamedBody[] = [];
  for (const entity of new Set([...discourse.byStart.values()].map((one) => one.entity)))
    if (entity.kind === 'institution' || entity.kind === 'unknown')
      named.push({ entity, words: entity.name.split(' ').map(fold), start: entity.mentions[0]?.start ?? 0 });
  const others = new Map<string, number[]>();
  for (const { tokens } of discourse.sentences)
    tokens.forEach((token, i) => {
      if (!BODIES[token.lower] || /^\p{Lu}/u.test(token.text) || token.segment) return;
      if (tokens[i - 1]?.lower === 'the' || introduces(tokens, i, discourse)) return;
      const places = others.get(token.lower);
      if (places) places.push(token.start);
      else others.set(token.lower, [token.start]);
    });
  const found = { named, others };
  known.set(discourse, found);
  return found;
}

/** "The power company, Eastlink Ltd": whether the body's name follows its noun. */
function introduces(tokens: Tokens, noun: number, { byStart }: Discourse): boolean {
  const next = tokens[tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1];
  return byStart.get(next?.start ?? -1)?.entity.kind === 'institution';
}

/** Forms of company that make a firm of a name wherever they stand in it ("Melidis Bros. Maritime"). */
const SURELY_FIRM = /^(?:plc|inc|ltd|llc|gmbh|bros)$/;

/** Whether a name is headed by a word for such a body: its last, or the one before "of" or "for". */
function isSuch(words: readonly string[], means: RegExp): boolean {
  return words.some((word, i) => {
    const heads = i === words.length - 1 || /^(?:of|for)$/.test(words[i + 1] ?? '');
    return (heads && means.test(word)) || (means.test('inc') && SURELY_FIRM.test(word));
  });
}

/** How many bodies of an article are looked through for one description. */
const MOST = 100;

/**
 * Which body "the bank" means: the only one of that kind that the article has named before, where it speaks of no
 * other without a name; null where that is not certain.
 */
export function bodyMeant({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse): Entity | null {
  const [article, noun] = [tokens[phrase.first], tokens[phrase.last - 1]];
  const means = BODIES[noun?.lower ?? ''];
  if (!means || !noun || phrase.head !== 'common' || phrase.last - phrase.first !== 2) return null;
  if (article?.lower !== 'the' || /^(?:of|for|at|from|which|that|,)$/.test(tokens[phrase.last]?.lower ?? ''))
    return null;
  const { named, others } = bodiesOf(discourse);
  if (others.get(noun.lower)?.some((start) => start < noun.start)) return null;
  const meant = named.slice(0, MOST).filter(({ words, start }) => start < noun.start && isSuch(words, means));
  const [body, ...rest] = meant;
  return body && rest.length === 0 ? body.entity : null;
}
