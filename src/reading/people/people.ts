import type { FrameSentence } from '../quotations/frame.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import { bodyMeant } from './bodies.js';
import { resolveIt, theyAsBody } from './body-pronouns.js';
import { TITLES } from './data/titles.js';
import { describe, endOfDescription, introducedBy } from './descriptions.js';
import { type Discourse, noteMention } from './discourse.js';
import { holderOfAge, isEpithet } from './epithets.js';
import { endOfInstitution, institutionIn, nameBehind, nameOfOffice } from './named-nearby.js';
import { officeHolder } from './office-holder.js';
import { resolvePronoun } from './pronouns.js';
import { relativeMeant } from './relations.js';
import { renamedBy } from './renamed.js';
import { type Resolved, spanOf } from './resolved.js';
import { besides, pairMeant } from './together.js';

const GENDER_OF = { he: 'm', him: 'm', she: 'f', her: 'f' } as const;
const isGendered = (word: string): word is keyof typeof GENDER_OF => word in GENDER_OF;

/** Resolves the phrase that names a source: a name, "he" or "she", or a description. */
export function resolve(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved {
  const span = spanOf(sentence, phrase);
  const last = sentence.tokens[phrase.last - 1];
  const pair = pairMeant(sentence, phrase, discourse);
  if (pair) return { span, entity: pair.first, description: null, beside: [pair.second] };
  if (phrase.head === 'pronoun') {
    const lower = last?.lower ?? '';
    const gender = isGendered(lower) ? GENDER_OF[lower] : null;
    const entity = gender
      ? resolvePronoun(gender, sentence.index, phrase.first, discourse)
      : lower === 'it'
        ? resolveIt(sentence.index, phrase.first, discourse)
        : lower === 'they'
          ? theyAsBody(sentence.index, phrase.first, discourse)
          : null;
    return { span, entity, description: entity?.kind === 'unnamed' ? entity.name : null };
  }
  const named = phrase.head === 'name' ? discourse.byEnd.get(span[1]) : undefined;
  if (named)
    return {
      span: [named.mention.start, named.mention.end],
      entity: named.entity,
      description: null,
      beside: besides(sentence, phrase, discourse),
    };
  const holding = nameOfOffice(sentence, phrase, discourse);
  if (holding)
    return { span: [holding.mention.start, holding.mention.end], entity: holding.entity, description: null };
  const institution = phrase.head === 'name' ? institutionIn(sentence, phrase, discourse) : null;
  if (institution)
    return {
      span: [institution.mention.start, institution.mention.end],
      entity: institution.entity,
      description: null,
    };
  const behind = nameBehind(sentence, phrase, discourse);
  if (behind)
    return { span: [behind.mention.start, behind.mention.end], entity: behind.entity, description: null };
  const relative = relativeMeant(sentence, phrase, discourse);
  if (relative) {
    noteMention(discourse, relative, sentence.index, phrase.last - 1);
    return { span, entity: relative, description: null };
  }
  const body = bodyMeant(sentence, phrase, discourse);
  if (body) return { span, entity: body, description: null };
  const holder = officeHolder(text, sentence, phrase, discourse);
  if (holder) {
    noteMention(discourse, holder, sentence.index, phrase.first);
    return { span, entity: holder, description: null };
  }
  if (phrase.head === 'common' && isEpithet(sentence.tokens, phrase.first, phrase.last)) {
    const entity =
      holderOfAge(sentence.tokens, phrase.first, sentence.index, discourse) ??
      resolvePronoun(null, sentence.index, phrase.first, discourse);
    if (entity) return { span, entity, description: entity.kind === 'unnamed' ? entity.name : null };
  }
  const renamed = renamedBy(sentence.tokens, sentence.index, phrase, discourse);
  if (renamed) {
    noteMention(discourse, renamed, sentence.index, phrase.first);
    return { span, entity: renamed, description: null };
  }
  const head = upToNoun(sentence, phrase);
  const whole = [
    span[0],
    Math.max(endOfInstitution(sentence, head, discourse), endWithComplement(sentence, head)),
  ] as const;
  const description = describe(text.slice(...whole));
  const entity = introducedBy(sentence, phrase, description);
  if (entity) noteMention(discourse, entity, sentence.index, phrase.first);
  return { span: whole, entity, description };
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
