import { isEnglish } from '../../words/dictionary.js';
import type { Mention } from '../entity.js';
import { genderOfGivenName, isGivenName } from '../gender.js';
import { isImpersonal } from '../names/kind.js';
import { fold, givenNameOf, innerSurname, NAME_PARTICLES, SUFFIX, surnameOf } from '../names/parts.js';
import { type Draft, genderOf, isPerson } from './drafts.js';
import { choose, NAMESAKES } from './namesakes.js';
import type { Setting } from './setting.js';

type Index = Map<string, Draft[]>;

function put(index: Index, key: string, draft: Draft): void {
  const drafts = index.get(key);
  if (!drafts) index.set(key, [draft]);
  else if (!drafts.includes(draft) && drafts.length <= NAMESAKES) drafts.push(draft);
}

/** Full names by the words under which news takes them up again. */
export interface Shortened {
  readonly bySurname: ReadonlyMap<string, Draft[]>;
  readonly byInnerSurname: Index;
  readonly byGivenName: Index;
  /** People by every word of their names: "Bao" of Tran Quoc Bao, "Quintanilla" of Rosa Quintanilla Ruiz. */
  readonly byWord: Index;
}

/** Indexes the full names of an article. `bySurname`: all of them, by surname. */
export function shortenedNames(bySurname: ReadonlyMap<string, Draft[]>): Shortened {
  const [byInnerSurname, byGivenName, byWord]: [Index, Index, Index] = [new Map(), new Map(), new Map()];
  for (const draft of [...bySurname.values()].flat()) {
    if (draft.kind === 'person' || (draft.kind === 'unknown' && genderOf(draft)))
      put(byGivenName, givenNameOf(draft.words), draft);
    const inner = fold(innerSurname(draft.words) ?? '');
    if (inner) put(byInnerSurname, inner, draft);
    const person = isPerson(draft);
    const foreign = draft.kind === 'unknown' && !draft.words.slice(1).some((word) => isEnglish(fold(word)));
    if (!person && !foreign) continue;
    // Of what may be a person, "Birna" of Birna Einarsdóttir, "Quispe" of Nilda Quispe Arana.
    const thing = draft.mentions
      .slice(0, NAMESAKES)
      .some(({ evidence }) => /^(?:place|thing)$/.test(evidence ?? ''));
    for (const word of person || (draft.words.length > 2 && !thing) ? draft.words : draft.words.slice(0, 1))
      if (fold(word).length > 1 && !NAME_PARTICLES.has(word.toLowerCase()) && !SUFFIX.test(word))
        put(byWord, fold(word), draft);
  }
  return { bySurname, byInnerSurname, byGivenName, byWord };
}

/** Whose full name a single word shortens; null where it is nobody's, "unsure" where it may be several people's. */
export function fullNameOf(mention: Mention, names: Shortened, setting: Setting): Draft | 'unsure' | null {
  const key = surnameOf(mention.words);
  const isGiven = (): boolean => isGivenName(key) || genderOfGivenName(key) !== null;
  return (
    choose(names.bySurname.get(key) ?? [], mention, setting) ??
    choose(names.byInnerSurname.get(key) ?? [], mention, setting) ??
    (isGiven() ? choose(names.byGivenName.get(key) ?? [], mention, setting) : null) ??
    onlyOne(names.byWord.get(key), mention, setting)
  );
}

function onlyOne(
  drafts: readonly Draft[] | undefined,
  mention: Mention,
  setting: Setting,
): Draft | 'unsure' | null {
  const elsewhere = isImpersonal(mention);
  if (drafts?.length !== 1 || elsewhere || /^(?:place|thing)$/.test(mention.evidence ?? '')) return null;
  return choose(drafts, mention, setting);
}
