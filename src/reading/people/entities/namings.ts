import type { Tokens } from '../../quotations/frame-sentence.js';
import { RELATIONS } from '../data/relations.js';
import type { Mention } from '../entity.js';
import type { Naming } from './naming.js';
import { placeOf, placingOf, type Setting } from './setting.js';

const DIED = /^(?:died|dies)$/;
/** Verbs that tell of a death in the passive. */
const KILLED = /^(?:killed|slain|murdered|drowned|buried)$/;
const BE = /^(?:is|are|was|were|been|be)$/;
const DEATH = /^(?:death|murder|killing|funeral|widow|widower|estate|grave|suicide)$/;
/** Words of the verb behind a name ("was shot and killed", "was found dead"). */
const VERB_REACH = 5;
/** Words between commas behind a name. */
const APPOSITION_REACH = 12;
/** Words of a title or a relation before a name. */
const BEFORE = 6;
/** Words between an owner and the relative. */
const OWNER_REACH = 3;

/** The words behind a name up to the end of its verb, what stands between commas left out: "was found dead". */
function verbGroup(tokens: Tokens, mention: Mention): Tokens {
  let from = tokens.findIndex(({ start }) => start >= mention.end);
  if (from < 0) return [];
  if (tokens[from]?.text === ',') {
    const next = tokens[from + 1];
    const comma = tokens.findIndex(({ text }, i) => i > from && text === ',');
    if (next?.lower === 'who') from += 2;
    else if (/^(?:AUX|VERB)$/.test(next?.pos ?? '')) from++;
    else if (comma > 0 && comma - from <= APPOSITION_REACH) from = comma + 1;
  }
  const behind = tokens.slice(from, from + VERB_REACH);
  const end = behind.findIndex(({ pos, segment }) => segment || !/^(?:AUX|VERB|ADV|ADJ|CCONJ)$/.test(pos));
  return end < 0 ? behind : behind.slice(0, end);
}

/** "Berg was killed", "Berg’s funeral", "his late wife, Ann Berg": whether the words beside a name tell that its bearer is dead. */
function isDead(tokens: Tokens, at: number, mention: Mention): boolean {
  const before = tokens.slice(Math.max(0, at - BEFORE), at);
  const late = before.findLastIndex(({ lower }) => lower === 'late' || lower === 'slain');
  const owned = /^(?:the|his|her|their|['’]s?)$/.test(before[late - 1]?.lower ?? '');
  if (
    owned &&
    before.slice(late).every(({ pos, text }) => pos !== 'NUM' && (pos !== 'PUNCT' || text === ','))
  )
    return true;
  const last = tokens.findIndex(({ start }) => start >= mention.end);
  if (last >= 0 && /^['’]s?$/.test(tokens[last]?.text ?? ''))
    return DEATH.test(tokens[last + 1]?.lower ?? '');
  const group = verbGroup(tokens, mention);
  if (group.at(-1)?.lower === 'dead' || group.some(({ lower }) => DIED.test(lower))) return true;
  return group.some(({ lower }) => BE.test(lower)) && group.some(({ lower }) => KILLED.test(lower));
}

/** "Berg was charged". */
function isPassive(tokens: Tokens, mention: Mention): boolean {
  const group = verbGroup(tokens, mention);
  const be = group.findIndex(({ lower }) => BE.test(lower));
  return be >= 0 && group.slice(be + 1).some(({ pos, lower }) => pos === 'VERB' && !lower.endsWith('ing'));
}

/** "his wife, Ann Berg", "Lind’s younger brother Karl Berg". */
function isRelative(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const { lower = '', pos = 'X', text = '' } = tokens[i] ?? {};
    if (RELATIONS.has(lower))
      return tokens
        .slice(Math.max(0, i - OWNER_REACH), i)
        .some((token) => /^(?:his|her|their|whose|['’]s?)$/.test(token.lower));
    if (text !== ',' && !/^(?:PROPN|NOUN|ADJ|DET)$/.test(pos)) return false;
  }
  return false;
}

/** How a mention by a full or first name names a person. */
export function namingOf(mention: Mention, setting: Setting): Naming | null {
  const place = placeOf(mention, setting);
  if (!place) return null;
  const { index, paragraph, tokens } = place.sentence;
  const placing = placingOf(place, setting);
  const active = placing?.leading && !isPassive(tokens, mention);
  const object = placing?.part === 'object' && tokens[place.at - 1]?.text !== ',';
  const subject = placing?.part === 'subject' || placing?.leading || object ? 'acts' : 'passes';
  const as = placing?.speaks ? 'speaks' : active ? 'leads' : subject;
  return {
    sentence: index,
    paragraph,
    as,
    relative: isRelative(tokens, place.at),
    dead: placing !== undefined && isDead(tokens, place.at, mention),
  };
}

/** Whether somebody is named as the subject of a sentence. */
export const leads = ({ as }: Naming): boolean => as === 'speaks' || as === 'leads';
