import type { FrameSentence } from '../../quotations/frame-sentence.js';
import { type Discourse, noteMention } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import type { Gender } from '../gender.js';
import { isImpersonal } from '../names/kind.js';
import { genderOf } from './gender-of.js';
import { pronounAt, rank } from './salience.js';
import { tellerOf } from './told-of.js';

/** Who is likeliest meant since the last break in the article ("***"), else before it; undefined where nobody fits. */
function findAntecedent(
  gender: Gender | null,
  sentence: number,
  at: number,
  discourse: Discourse,
): Entity | null | undefined {
  const pronoun = pronounAt(gender, sentence, at, discourse);
  const section = discourse.sections[sentence] ?? 0;
  const [first] = rank(pronoun, section, discourse);
  const teller = first && tellerOf(first, pronoun, discourse);
  if (teller !== undefined) return teller;
  if (first || section === 0) return first?.placed.entity;
  return rank(pronoun, 0, discourse)[0]?.placed.entity;
}

const OF_GENDER = { m: /^(?:he|his|him)$/, f: /^(?:she|hers?)$/ } as const;

/**
 * Where nobody else fits: the name that leads the sentence before, be it unknown that it is a person's, or a
 * person whose given name tells the other gender while a pronoun of that sentence tells this one.
 */
function subjectBefore(gender: Gender | null, sentence: number, discourse: Discourse): Entity | null {
  const names = discourse.bySentence[sentence - 1]?.filter(({ entity }) => entity.name.includes(' ')) ?? [];
  const subject = (names.find(({ leading }) => leading) ?? names.find(({ part }) => part === 'subject'))
    ?.entity;
  if (!subject || isImpersonal(subject)) return null;
  const told = genderOf(subject, discourse);
  if (!gender || !told || told === gender) return subject.kind === 'unknown' ? subject : null;
  const tokens = discourse.sentences[sentence - 1]?.tokens ?? [];
  const alone = names.every(({ entity }) => entity === subject);
  return alone && tokens.some(({ lower, segment }) => !segment && OF_GENDER[gender].test(lower))
    ? subject
    : null;
}

/**
 * Whom "he" or "she" at token `at` of a sentence means, or a description that tells nothing but that it is a
 * person (`gender` null); null where nobody fits.
 */
export function resolvePronoun(
  gender: Gender | null,
  sentence: number,
  at: number,
  discourse: Discourse,
): Entity | null {
  const key = `${sentence}:${at}`;
  const known = discourse.pronouns.get(key);
  if (known !== undefined) return known;
  const found = findAntecedent(gender, sentence, at, discourse);
  const entity = found === undefined ? subjectBefore(gender, sentence, discourse) : found;
  discourse.pronouns.set(key, entity);
  if (entity) noteMention(discourse, entity, sentence, at);
  if (entity && gender) discourse.meant.set(entity, { gender, sentence });
  return entity;
}

/** Resolves the subjects "he" and "she" of a sentence, so that what follows can build on them. */
export function resolveSubjects({ index, tokens }: FrameSentence, discourse: Discourse): void {
  tokens.forEach(({ lower, pos, segment }, at) => {
    if (segment || pos !== 'PRON' || (lower !== 'he' && lower !== 'she')) return;
    resolvePronoun(lower === 'he' ? 'm' : 'f', index, at, discourse);
  });
}
