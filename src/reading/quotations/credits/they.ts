import { reportingVerb } from '../../data/reporting-verbs.js';
import { nounOf } from '../../people/descriptions/descriptions.js';
import type { Discourse } from '../../people/discourse/discourse.js';
import { isReporter } from '../../people/reporters.js';
import { resolve } from '../../people/resolve.js';
import { type Resolved, spanOf } from '../../people/resolved.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import type { Phrase } from '../subjects/phrases.js';
import { isOnlyQuoted, leadingSubject } from './chains.js';

/** How many words may stand between "they" and its verb ("they have also said"). */
const VERB_REACH = 3;

/** Whether a noun, in lower case, is one for several people. */
const isSeveral = (noun: string): boolean =>
  /^(?:people|police|children|[a-z]*men)$/.test(noun) || (/[^s]s$/.test(noun) && isReporter(noun));

/** Whether a source is more than one person: "dealers", "Berg and Lind". */
export const areSeveral = ({ entity, description, beside }: Resolved): boolean =>
  entity ? (beside ?? []).length > 0 : description !== null && isSeveral(nounOf(description));

/** Whether "they" speaks, rather than thinks or acts. */
function speaks(tokens: Tokens, { last }: Phrase): boolean {
  const verb = tokens.slice(last, last + VERB_REACH).find(({ pos }) => pos === 'VERB');
  return /^(?:say|tell)$/.test(reportingVerb(verb?.lower ?? '')?.verbClass ?? '');
}

/** Whether other people stand before "they" in its sentence, but in what it says ("Few left, they said"). */
function hasRival(tokens: Tokens, { first }: Phrase): boolean {
  if (tokens[first - 1]?.segment || tokens[first - 1]?.text === ',') return false;
  return tokens
    .slice(0, first)
    .some(({ lower, pos, segment }) => !segment && pos === 'NOUN' && isSeveral(lower));
}

/** The people without a name who lead a sentence and whom it sets no others beside ("The fishermen welcomed the ruling."). */
function leadingPeople({ tokens }: FrameSentence): Phrase | null {
  const subject = leadingSubject(tokens);
  // The tagger takes some nouns that open a sentence for names.
  if (
    !subject ||
    (subject.head !== 'common' && subject.first > 0) ||
    !isSeveral(tokens[subject.last - 1]?.lower ?? '')
  )
    return null;
  const others = tokens
    .slice(subject.last)
    .some(({ lower, pos, segment }) => !segment && pos === 'NOUN' && isSeveral(lower));
  return others ? null : subject;
}

/** The several people who have spoken last, in the sentence before or with nothing but their words between; or null. */
function spokeBefore({ index }: FrameSentence, { several, sentences }: Discourse): Resolved | null {
  const between = several ? sentences.slice(several.sentence + 1, index) : [];
  return several && several.sentence < index && between.every(isOnlyQuoted) ? several.source : null;
}

/**
 * Whom "they" of "they said" means: several people who have spoken right before, or, where nobody has, who lead the
 * sentence before; null where it is no such "they" or that cannot be told.
 */
export function severalMeant(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved | null {
  const { tokens, index } = sentence;
  if (tokens[phrase.first]?.lower !== 'they' || !speaks(tokens, phrase) || hasRival(tokens, phrase))
    return null;
  const span = spanOf(sentence, phrase);
  const spoke = spokeBefore(sentence, discourse);
  if (spoke) return { ...spoke, span };
  const before = discourse.sentences[index - 1];
  if (!before || discourse.speakers.has(index - 1)) return null;
  const people = leadingPeople(before);
  return people && { ...resolve(text, before, people, discourse), span };
}
