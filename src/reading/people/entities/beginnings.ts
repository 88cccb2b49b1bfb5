import { isEnglish } from '../../words/dictionary.js';
import { fold, SUFFIX } from '../names/parts.js';
import { add, type Draft, isPerson } from './drafts.js';
import { NAMESAKES } from './namesakes.js';

/** How many words of a longer name are asked what begins there. */
const WORDS = 6;

/** Whether the shorter name stands in the longer one before its end: "Faisal Rahman" in "Faisal Rahman Noor". */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short.map(fold), long.map(fold)];
  if (a.length < 2 || a.length >= b.length) return false;
  const at = b.findIndex((_, i) => a.every((word, n) => word === b[i + n]));
  const rest = long.slice(at + a.length);
  return at >= 0 && rest.length > 0 && rest.every((word) => !SUFFIX.test(word) && !isEnglish(fold(word)));
}

const mayBePerson = ({ kind }: Draft): boolean => kind === 'person' || kind === 'unknown';

/**
 * Puts who is called by the first words of a longer name to it, where only one bears such a name.
 *
 * @param bySurname the full names of an article, which is changed
 */
export function joinBeginnings(bySurname: Map<string, Draft[]>): void {
  const all = [...bySurname.values()].flat().filter(mayBePerson);
  const byPair = new Map<string, Draft[]>();
  for (const draft of all)
    for (let i = 0; i < Math.min(WORDS, draft.words.length - 2); i++) {
      const pair = `${fold(draft.words[i] ?? '')} ${fold(draft.words[i + 1] ?? '')}`;
      const known = byPair.get(pair);
      if (!known) byPair.set(pair, [draft]);
      else if (known.length < NAMESAKES) known.push(draft);
    }
  if (byPair.size === 0) return;
  for (const [surname, drafts] of bySurname) {
    const left = drafts.filter((draft) => {
      const pair = `${fold(draft.words[0] ?? '')} ${fold(draft.words[1] ?? '')}`;
      const longer = (byPair.get(pair) ?? []).filter(
        (one) => one !== draft && isWithin(draft.words, one.words),
      );
      const [whole] = longer;
      if (!mayBePerson(draft) || !whole || longer.length > 1) return true;
      const foreign = !whole.words.some((word) => isEnglish(fold(word)));
      if (!foreign && !isPerson(draft) && !isPerson(whole)) return true;
      for (const mention of draft.mentions) add(whole, mention);
      return false;
    });
    if (left.length < drafts.length) bySurname.set(surname, left);
  }
}
