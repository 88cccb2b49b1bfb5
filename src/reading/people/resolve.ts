import type { Span } from '../../corpus/article.js';
import type { FrameSentence } from '../quotations/frame-sentence.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import { TITLES } from './data/titles.js';
import { bodyMeant } from './descriptions/bodies.js';
import { describe, endOfDescription, introducedBy } from './descriptions/descriptions.js';
import { holderOfAge, holderOfNation, isAge, isEpithet } from './descriptions/epithets.js';
import { relativeMeant } from './descriptions/relations.js';
import { renamedBy } from './descriptions/renamed.js';
import { type Discourse, noteMention } from './discourse/discourse.js';
import type { Entity } from './entity.js';
import { endOfInstitution, institutionIn, nameBehind, nameOfOffice } from './named-nearby.js';
import { holderInBody } from './offices/body-offices.js';
import { holderInHeadline } from './offices/headline-offices.js';
import { abbreviatedHolder, officeHolder } from './offices/office-holder.js';
import { resolveIt, theyAsBody } from './pronouns/body-pronouns.js';
import { resolvePronoun } from './pronouns/pronouns.js';
import { type Resolved, spanOf } from './resolved.js';
import { besides, groupMeant } from './together.js';

const GENDER_OF = { he: 'm', him: 'm', she: 'f', her: 'f' } as const;
const isGendered = (word: string): word is keyof typeof GENDER_OF => word in GENDER_OF;

/** Resolves the phrase that names a source: a name, "he" or "she", or a description. */
export function resolve(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved {
  const group = groupMeant(sentence, phrase, discourse);
  if (group)
    return { span: spanOf(sentence, phrase), entity: group.first, description: null, beside: group.others };
  if (phrase.head === 'pronoun') return ofPronoun(sentence, phrase, discourse);
  const abbreviated = abbreviatedHolder(sentence, phrase, discourse);
  if (abbreviated) {
    noteMention(discourse, abbreviated, sentence.index, phrase.first);
    return { span: spanOf(sentence, phrase), entity: abbreviated, description: null };
  }
  return (
    byName(sentence, phrase, discourse) ??
    byWhatIsKnown(text, sentence, phrase, discourse) ??
    byDescription(text, sentence, phrase, discourse)
  );
}

/** A source that keeps its words; somebody without a name is shown by the description that stands for him. */
function shownAs(span: Span, entity: Entity | null): Resolved {
  return { span, entity, description: entity?.kind === 'unnamed' ? entity.name : null };
}

function ofPronoun(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): Resolved {
  const { index } = sentence;
  const lower = sentence.tokens[phrase.last - 1]?.lower ?? '';
  const span = spanOf(sentence, phrase);
  if (isGendered(lower))
    return shownAs(span, resolvePronoun(GENDER_OF[lower], index, phrase.first, discourse));
  if (lower === 'it') return shownAs(span, resolveIt(index, phrase.first, discourse));
  return shownAs(span, lower === 'they' ? theyAsBody(index, phrase.first, discourse) : null);
}

/** The name that the phrase is, holds or leads to; null where there is none. */
function byName(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): Resolved | null {
  const isName = phrase.head === 'name';
  const own = isName ? discourse.byEnd.get(spanOf(sentence, phrase)[1]) : undefined;
  const named =
    own ??
    nameOfOffice(sentence, phrase, discourse) ??
    (isName ? institutionIn(sentence, phrase, discourse) : null) ??
    nameBehind(sentence, phrase, discourse);
  if (!named) return null;
  const { mention, entity } = named;
  const source: Resolved = { span: [mention.start, mention.end], entity, description: null };
  return own ? { ...source, beside: besides(sentence, phrase, discourse) } : source;
}

/** Whom the article has named before and now describes: a relative, a body, the holder of an office; null for nobody. */
function byWhatIsKnown(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved | null {
  const { tokens, index } = sentence;
  const span = spanOf(sentence, phrase);
  const meant = (entity: Entity, at: number): Resolved => {
    noteMention(discourse, entity, index, at);
    return shownAs(span, entity);
  };
  // "Berg, a teacher who said that …": whom the description stands beside.
  const beside = discourse.introductions.byNoun.get(tokens[phrase.last - 1]?.start ?? -1);
  if (beside && beside.kind !== 'unnamed') return meant(beside, phrase.first);
  const relative = relativeMeant(sentence, phrase, discourse);
  if (relative) return meant(relative, phrase.last - 1);
  const body = bodyMeant(sentence, phrase, discourse);
  if (body) return meant(body, phrase.last - 1);
  const holder =
    officeHolder(text, sentence, phrase, discourse) ??
    holderInBody(text, sentence, phrase, discourse) ??
    holderInHeadline(text, sentence, phrase, discourse);
  if (holder) return meant(holder, phrase.first);
  if (isEpithet(tokens, phrase.first, phrase.last)) {
    const aged = isAge(tokens, phrase.first);
    const entity = aged
      ? (holderOfAge(tokens, phrase.first, index, discourse) ??
        resolvePronoun(null, index, phrase.first, discourse))
      : holderOfNation(tokens, phrase.first, index, discourse);
    if (entity) return aged ? shownAs(span, entity) : meant(entity, phrase.first);
  }
  const renamed = renamedBy(tokens, index, phrase, discourse);
  return renamed && meant(renamed, phrase.first);
}

/** A source that the article does not name: its description, with what tells which is meant. */
function byDescription(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved {
  const head = upToNoun(sentence, phrase);
  const end = Math.max(endOfInstitution(sentence, head, discourse), endWithComplement(sentence, head));
  const span: Span = [spanOf(sentence, phrase)[0], end];
  const description = describe(text.slice(...span));
  const known = discourse.introductions.byNoun.get(sentence.tokens[phrase.last - 1]?.start ?? -1);
  const entity = known ?? introducedBy(sentence, phrase, description);
  // "Norway's foreign minister" begins with another name, at which nobody else can be noted.
  const named = sentence.tokens[phrase.first]?.pos === 'PROPN';
  if (entity) noteMention(discourse, entity, sentence.index, named ? phrase.last - 1 : phrase.first);
  return { span, entity, description };
}

/** "Two people familiar with the matter" are two people. */
function upToNoun({ tokens }: FrameSentence, phrase: Phrase): Phrase {
  const end = phrase.last - 1;
  const adjective = tokens[end]?.pos === 'ADJ' && !TITLES.has(tokens[end]?.lower ?? '');
  const goesOn = tokens[end - 1]?.pos === 'NOUN' && tokens[phrase.last]?.pos === 'ADP';
  return adjective && goesOn && end > phrase.first + 1 ? { ...phrase, last: end } : phrase;
}

/** Where a description in small letters ends with what tells which is meant, "of the two countries". */
function endWithComplement({ tokens }: FrameSentence, { head, last }: Phrase): number {
  const end = head === 'common' && tokens[last - 1]?.pos === 'NOUN' ? endOfDescription(tokens, last) : last;
  return tokens[end - 1]?.end ?? 0;
}
