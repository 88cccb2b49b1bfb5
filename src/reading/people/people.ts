import type { Span } from '../../corpus/article.js';
import type { FrameSentence } from '../quotations/frame.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import type { Speaker } from '../reading.js';
import { bodyMeant } from './bodies.js';
import { resolveIt, theyAsBody } from './body-pronouns.js';
import { ORGANISATION_WORDS } from './data/organisations.js';
import { TITLES } from './data/titles.js';
import { describe, endOfDescription, introducedBy, isPersonDescribed, nounOf } from './descriptions.js';
import { type Discourse, noteMention } from './discourse.js';
import type { Entity } from './entities.js';
import { holderOfAge, isEpithet } from './epithets.js';
import { fold, surnameOf } from './name-parts.js';
import { headOf, holderOf } from './offices.js';
import { resolvePronoun } from './pronouns.js';
import { relativeMeant } from './relations.js';
import { renamedBy } from './renamed.js';
import { besides, pairMeant } from './together.js';

/** Who a phrase names, as far as the article lets one say. */
export interface Resolved {
  readonly span: Span;
  readonly entity: Entity | null;
  /** For sources without a name: the words of the phrase, article left out; null for pronouns that stay open. */
  readonly description: string | null;
  /** Who speaks together with the entity. */
  readonly beside?: readonly Entity[];
}

/** Forms of address that are said with "his" or "her" alone. */
const HONOUR = /^h(?:is|er)\s+(?:highness|excellency|majesty|holiness|eminence)$/i;
const GENDER_OF = { he: 'm', him: 'm', she: 'f', her: 'f' } as const;
const isGendered = (word: string): word is keyof typeof GENDER_OF => word in GENDER_OF;

function spanOf(sentence: FrameSentence, phrase: Phrase): Span {
  return [sentence.tokens[phrase.first]?.start ?? 0, sentence.tokens[phrase.last - 1]?.end ?? 0];
}

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

/** How many words an office may go on with before the name of its holder. */
const OFFICE_REACH = 10;

/** "Minister of Industry and Trade Anna Lind": the name that the words of an office lead up to. */
function nameOfOffice({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse) {
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
function institutionIn(sentence: FrameSentence, phrase: Phrase, discourse: Discourse) {
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
function nameBehind({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse) {
  if (tokens[phrase.last]?.text !== ',' || !isPersonDescribed(tokens, phrase)) return null;
  const first = phrase.last + 1;
  for (const { start } of tokens.slice(first, first + TITLE_REACH)) {
    const named = discourse.byStart.get(start);
    if (!named) continue;
    const after = tokens.find((token) => token.start >= named.mention.end);
    const alone =
      named.mention.from === tokens[first]?.start && !/^(?:and|or|['’]s?)$/.test(after?.text ?? '');
    return alone && /^(?:person|unknown)$/.test(named.entity.kind) ? named : null;
  }
  return null;
}

/** "the dean", "His Excellency", but not "the dean of Lund", which may be another's office. */
function officeHolder(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  if (phrase.head === 'pronoun' || !/^(?:the|his|her)$/.test(sentence.tokens[phrase.first]?.lower ?? ''))
    return null;
  const head =
    sentence.tokens[phrase.last - 1]?.text === 'Head' && sentence.tokens[phrase.last]?.lower === 'of';
  if (head)
    return headOf(
      sentence.tokens[phrase.last + 1]?.text ?? '',
      spanOf(sentence, phrase)[0],
      discourse.offices,
    );
  if (/^(?:of|for|at|in|from|who)$/.test(sentence.tokens[phrase.last]?.lower ?? '')) return null;
  const [start, end] = spanOf(sentence, phrase);
  const words = text.slice(start, end);
  const own = /^h(?:is|er)\s/i.test(words);
  if (own ? !HONOUR.test(words) : phrase.head !== 'common') return null;
  return holderOf(words.replace(/^(?:the|his|her)\s+/i, ''), start, discourse.offices);
}

/** "Two people familiar with the matter" are two people. */
function upToNoun({ tokens }: FrameSentence, phrase: Phrase): Phrase {
  const end = phrase.last - 1;
  const adjective = tokens[end]?.pos === 'ADJ' && !TITLES.has(tokens[end]?.lower ?? '');
  const goesOn = tokens[end - 1]?.pos === 'NOUN' && tokens[phrase.last]?.pos === 'ADP';
  return adjective && goesOn && end > phrase.first + 1 ? { ...phrase, last: end } : phrase;
}

/** "the Russian Ministry" goes on to the end of the institution's name, "of Foreign Affairs". */
function endOfInstitution(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): number {
  const end = sentence.tokens[phrase.last - 1]?.end ?? 0;
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const named = discourse.byStart.get(sentence.tokens[i]?.start ?? -1);
    if (named) return named.entity.kind === 'institution' ? Math.max(end, named.mention.end) : end;
  }
  return end;
}

/** Where a description in small letters ends with what tells which is meant, "of the two countries". */
function endWithComplement({ tokens }: FrameSentence, { head, last }: Phrase): number {
  const end = head === 'common' && tokens[last - 1]?.pos === 'NOUN' ? endOfDescription(tokens, last) : last;
  return tokens[end - 1]?.end ?? 0;
}

/** The speaker as it is shown, or null where the article leaves it open. */
export function speakerOf({ entity, description, beside }: Resolved): Speaker | null {
  if (entity && entity.kind !== 'unnamed') {
    const kind = entity.kind === 'institution' || entity.kind === 'place' ? 'institution' : 'person';
    const speaker = { name: entity.name, kind, role: kind === 'person' ? entity.role : null } as const;
    const others = [...new Set(beside)].filter((other) => other !== entity).map(({ name }) => name);
    return others.length > 0 ? { ...speaker, others } : speaker;
  }
  if (description === null) return null;
  const kind = ORGANISATION_WORDS.has(nounOf(description)) ? 'institution' : 'unnamed';
  return { name: description, kind, role: null };
}

/** The entity that a name in capitals or a surname alone means, or null. */
export function findByName(name: string, discourse: Discourse): Entity | null {
  const key = fold(name.split(/\s+/).at(-1) ?? '');
  for (const { entity } of discourse.byEnd.values())
    if (surnameOf(entity.name.split(' ')) === key && entity.kind !== 'institution') return entity;
  return null;
}
