import type { Mention } from '../entity.js';
import { isGivenName } from '../gender.js';
import { fold, isSurnameFirst } from '../names/parts.js';

/** What an article writes behind a word that opens names. */
interface Opened {
  /** The last words of names of three and more words. */
  readonly whole: Set<string>;
  /** The second words of names of two. */
  readonly short: Set<string>;
}

const mayOpen = ({ words, kind }: Mention): boolean =>
  kind !== 'institution' && kind !== 'place' && !isSurnameFirst(words) && !isGivenName(fold(words[0] ?? ''));

/**
 * Words that open the names of different people and are no names: "Coun Karl Berg", "Coun Ann Lind" and again "Coun
 * Berg" tell that "Coun" is what they are. A word that stands alone, or is a given name or a surname that comes
 * first, is none.
 */
export function sharedOpeners(mentions: readonly Mention[]): ReadonlySet<string> {
  const opened = new Map<string, Opened>();
  const never = new Set<string>();
  for (const mention of mentions) {
    const { words } = mention;
    const [opener = ''] = words;
    if (words.length === 1 || !mayOpen(mention)) never.add(opener);
    if (words.length === 1) continue;
    const known = opened.get(opener) ?? { whole: new Set(), short: new Set() };
    (words.length === 2 ? known.short : known.whole).add(words.at(-1) ?? '');
    opened.set(opener, known);
  }
  const shared = [...opened].filter(
    ([opener, { whole, short }]) =>
      !never.has(opener) && whole.size > 1 && [...short].some((name) => whole.has(name)),
  );
  return new Set(shared.map(([opener]) => opener));
}
