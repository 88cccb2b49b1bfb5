import type { FrameSentence } from '../quotations/frame-sentence.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import { TITLES } from './data/titles.js';
import { isPersonDescribed } from './descriptions/descriptions.js';
import type { Discourse } from './discourse/discourse.js';
import { isPerson } from './entity.js';

/** How many words an office may go on with before the name of its holder. */
const OFFICE_REACH = 10;

/** "Minister of Industry and Trade Anna Lind": the name that the words of an office lead up to. */
export function nameOfOffice({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse) {
  if (!TITLES.has(tokens[phrase.last - 1]?.lower ?? '')) return null;
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last - 1]?.end ?? 0];
  for (const token of tokens.slice(phrase.last, phrase.last + OFFICE_REACH)) {
    if (token.segment) return null;
    const named = discourse.byStart.get(token.start);
    if (named && named.mention.from >= start && named.mention.from < end) return named;
  }
  return null;
}

/** "the Science", of "the Science and Technology Directorate": the institution whose name goes on behind the phrase. */
export function institutionIn(sentence: FrameSentence, phrase: Phrase, discourse: Discourse) {
  const end = sentence.tokens[phrase.last - 1]?.end ?? 0;
  const first = sentence.tokens[phrase.first]?.pos === 'DET' ? phrase.first + 1 : phrase.first;
  const named = discourse.byStart.get(sentence.tokens[first]?.start ?? -1);
  if (named) return named.entity.kind === 'institution' && named.mention.end > end ? named : null;
  return ownedIn(sentence, phrase, discourse);
}

/** "The union’s own Council of River Pilots": the institution behind a genitive. */
function ownedIn({ tokens }: FrameSentence, phrase: Phrase, { byStart }: Discourse) {
  const genitive = tokens.findIndex(
    ({ text }, i) => i > phrase.first && i < phrase.last && /^['’]s?$/.test(text),
  );
  const first = genitive < 0 ? -1 : tokens[genitive + 1]?.lower === 'own' ? genitive + 2 : genitive + 1;
  const named = first < phrase.last ? byStart.get(tokens[first]?.start ?? -1) : undefined;
  return named?.entity.kind === 'institution' && first > 0 ? named : null;
}

/** How far behind a comma a name begins, its title before it. */
const TITLE_REACH = 5;

/** "Another pollster, Professor Anna Berg of Lund, said": the person named behind a description of one. */
export function nameBehind({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse) {
  if (tokens[phrase.last]?.text !== ',' || !isPersonDescribed(tokens, phrase)) return null;
  const first = phrase.last + 1;
  for (const { start } of tokens.slice(first, first + TITLE_REACH)) {
    const named = discourse.byStart.get(start);
    if (!named) continue;
    const after = tokens.find((token) => token.start >= named.mention.end);
    const alone =
      named.mention.from === tokens[first]?.start && !/^(?:and|or|['’]s?)$/.test(after?.text ?? '');
    return alone && isPerson(named.entity) ? named : null;
  }
  return null;
}

/** "the Russian Ministry" goes on to the end of the institution's name, "of Foreign Affairs". */
export function endOfInstitution(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): number {
  const end = sentence.tokens[phrase.last - 1]?.end ?? 0;
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const named = discourse.byStart.get(sentence.tokens[i]?.start ?? -1);
    if (named) return named.entity.kind === 'institution' ? Math.max(end, named.mention.end) : end;
  }
  return end;
}
