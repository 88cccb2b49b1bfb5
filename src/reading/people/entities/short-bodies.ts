import type { Mention } from '../entity.js';
import { fold } from '../names/parts.js';

/** Words by which a body is called alone, with a capital: "the Commission". A house, a senate or a state may be another. */
const CALLED =
  /^(?:commission|council|agency|authority|bureau|board|committee|ministry|department|institute|foundation|association|university|bank|union|federation|society|academy|league|tribunal|trust|centre|center|academy|inspectorate|secretariat|directorate)$/;

/** The word by which a body named in full may be called: "Commission" of the European Commission, "Ministry" of a Ministry of Health. */
function calledBy({ words, kind }: Mention): string | null {
  if (kind !== 'institution' || words.length < 2) return null;
  const [first = ''] = words;
  const called = fold(/^(?:of|for|on)$/.test(words[1] ?? '') ? first : (words.at(-1) ?? ''));
  return CALLED.test(called) ? called : null;
}

/**
 * The mentions that call a body by the last word of its name alone, each with one of the whole name, where the
 * article has named a single body so called before.
 *
 * @param mentions those of an article, in order
 */
export function shortBodies(mentions: readonly Mention[]): Map<Mention, Mention> {
  const named = new Map<string, Mention | null>();
  const wholeOf = new Map<Mention, Mention>();
  for (const mention of mentions) {
    const { words } = mention;
    const called = calledBy(mention);
    if (called) {
      const before = named.get(called);
      const same = !before || before.words.map(fold).join(' ') === words.map(fold).join(' ');
      named.set(called, before === null || !same ? null : (before ?? mention));
    } else if (words.length === 1) {
      const whole = named.get(fold(words[0] ?? ''));
      if (whole) wholeOf.set(mention, whole);
    }
  }
  return wholeOf;
}
