import { DEMONYMS } from '../../data/demonyms.js';
import { isCompanyForm } from '../data/company-forms.js';
import { PLACES } from '../data/places.js';
import type { Mention } from '../entity.js';
import { isGivenName } from '../gender.js';
import { isClub } from '../names/kind.js';
import { fold } from '../names/parts.js';

/** First words of firms that mean no firm alone, in lower case: forms of company and words of English and other tongues. */
const NEVER_ALONE =
  /^(?:grupo|groupe|gruppo|banco|banque|banca|compagnie|compania|companhia|societe|the|first|second|third|new|old|great|grand|general|national|international|federal|central|royal|north|south|east|west|northern|southern|eastern|western|pacific|atlantic|standard|state|city|public|good|best|big|home|world|global)$/;
/** Of these, what stands before the word by which a firm is called ("Grupo Salinero S.A."). */
const BEFORE_OWN_WORD = /^(?:grupo|groupe|gruppo|banco|banque|banca|compagnie|compania|companhia|societe)$/;
/** Words behind the core of a firm's name that no other firm is told by. */
const TRAILING = /^(?:group|holdings?|company|companies)$/;

/** The words of a firm before its form of company, folded and without "&"; null for what is no firm. */
function coreOf({ words, kind }: Mention): readonly string[] | null {
  if (isClub(words)) return words.slice(0, -1).map(fold);
  if (kind !== 'institution') return null;
  const form = words.findIndex((word, i) => i > 0 && isCompanyForm(word));
  if (form < 1) return null;
  const core = words.slice(0, form).map(fold).filter(Boolean);
  while (core.length > 1 && TRAILING.test(core.at(-1) ?? '')) core.pop();
  return core;
}

const keyOf = (words: readonly string[]): string => words.map(fold).filter(Boolean).join(' ');

/** Firms by what they may be called, whole and shortened. */
class Firms {
  private readonly whole = new Map<string, Mention>();
  /** Null where two firms may be meant. */
  private readonly shortened = new Map<string, Mention | null>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      const core = coreOf(mention);
      if (!core || this.whole.has(core.join(' '))) continue;
      this.whole.set(core.join(' '), mention);
      for (let n = 1; n < core.length; n++) this.shorten(core.slice(0, n).join(' '), mention);
      if (BEFORE_OWN_WORD.test(core[0] ?? '')) this.shorten(core.slice(1).join(' '), mention);
      const [first = '', ...rest] = (mention.words[0] ?? '').split(/[-‑]/);
      if (rest.length > 0) this.shorten(fold(first), mention);
    }
  }

  get some(): boolean {
    return this.whole.size > 0;
  }

  private shorten(key: string, mention: Mention): void {
    this.shortened.set(key, this.shortened.has(key) ? null : mention);
  }

  /** The first full name of the firm that the words mean; null for none, or where that is not certain. */
  meantBy(words: readonly string[]): Mention | null {
    const key = keyOf(words);
    const whole = this.whole.get(key);
    if (whole) return whole;
    const alone = !key.includes(' ');
    const other = PLACES.has(key) || DEMONYMS.has(key) || isGivenName(key) || NEVER_ALONE.test(key);
    return alone && other ? null : (this.shortened.get(key) ?? null);
  }
}

/** "Hansen's Bay", of "Hansen's Bay Co.", is one name, not Hansen's. */
function withGenitives(text: string, mentions: readonly Mention[], firms: Firms): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const owner = joined.at(-1);
    const between = owner && owner.sentence === mention.sentence ? text.slice(owner.end, mention.start) : '';
    const words = owner && [...owner.words.slice(0, -1), `${owner.words.at(-1) ?? ''}’s`, ...mention.words];
    const known = /^['’]s\s$/.test(between) && words ? firms.meantBy(words) : null;
    if (!owner || !words || !known?.words.some((word) => /['’]s$/.test(word))) joined.push(mention);
    else {
      const { start, from, first } = owner;
      joined[joined.length - 1] = { ...mention, start, from, first, words, kind: 'institution' };
    }
  }
  return joined;
}

/** The mentions of an article with those that call a firm by a shorter name than it has. */
export interface WithFirms {
  readonly mentions: readonly Mention[];
  /** By each shorter mention one with the whole name: "Nordhus" for "Nordhus Corp.". */
  readonly wholeOf: ReadonlyMap<Mention, Mention>;
}

/** Whether the words beside a name make it a person's. */
const isPersonal = ({ titled, gender, evidence }: Mention): boolean =>
  titled || gender !== null || evidence === 'person';

/**
 * Finds the firms that are called by less than their names, unless people of the article are called so, too
 * ("Ford Motor Co." where a Henry Ford is named).
 */
export function withFirms(text: string, all: readonly Mention[]): WithFirms {
  const firms = new Firms(all);
  if (!firms.some) return { mentions: all, wholeOf: new Map() };
  const mentions = withGenitives(text, all, firms);
  const people = new Set<string>();
  for (const mention of mentions) {
    const { words, kind } = mention;
    if (isPersonal(mention)) people.add(keyOf(words));
    if (isPersonal(mention) || (kind === 'person' && words.length > 1 && !firms.meantBy(words)))
      people.add(fold(words.at(-1) ?? ''));
  }
  const wholeOf = new Map<Mention, Mention>();
  for (const mention of mentions) {
    const { words, evidence } = mention;
    if (coreOf(mention) || evidence === 'place' || people.has(keyOf(words))) continue;
    const whole = firms.meantBy(words);
    if (whole) wholeOf.set(mention, whole);
  }
  return { mentions, wholeOf };
}
