import type { FrameSentence } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { endOfDescription } from '../descriptions/descriptions.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import { spanOf } from '../resolved.js';
import { isSameOffice, type Office, only } from './offices.js';
import { type OfficeParts, officesTold, officeWords } from './parts.js';

/** How far behind "its chief executive" the article may give the name, in characters. */
const NEAR = 1500;
/** How many offices are looked through for one description. */
const MOST = 200;

/** Words of an office that tell no body: "finance director since 2019". */
const NO_BODY = /^(?:\d+|since|who|former)$/;

/**
 * "Heronair will stop flying, its chief executive said": who holds an office of a body that a pronoun stands for,
 * where the article gives nobody else with this office and its words tell the same body, or none where it says
 * soon who "the chief executive" is.
 */
export function holderInBody(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  const { tokens, index } = sentence;
  if (phrase.head !== 'common' || !/^(?:its|their)$/.test(tokens[phrase.first]?.lower ?? '')) return null;
  if (endOfDescription(tokens, phrase.last) > phrase.last) return null;
  const [start, end] = spanOf(sentence, phrase);
  const [office] = officesTold(text.slice(start, end));
  if (!office) return null;
  const held = discourse.offices.slice(0, MOST).filter((one) => isSameOffice(office, one));
  const holder = only(held);
  if (!holder) return null;
  const near = new Set(
    [discourse.sentences[index - 1], sentence].flatMap((one) => one?.tokens.map(({ text }) => text) ?? []),
  );
  const bodies = new Set([...near].flatMap(officeWords));
  const described = new Set(discourse.introductions.named.map(({ start }) => start));
  return held.some((one) => isOfBody(one, office, bodies) || isBare(one, office, start, described))
    ? holder
    : null;
}

/** Words that an office has beyond a description's. */
function further({ words, head }: Office, office: OfficeParts): string[] {
  return words.filter((word) => !office.words.includes(word) && word !== head && !NO_BODY.test(word));
}

/** "chief executive of Heronair", where the sentence names Heronair. */
function isOfBody(one: Office, office: OfficeParts, bodies: ReadonlySet<string>): boolean {
  return further(one, office).some((word) => bodies.has(word));
}

/** "Renata Voss, the chief executive,": told soon behind the description, without whose office it is. */
function isBare(one: Office, office: OfficeParts, at: number, described: ReadonlySet<number>): boolean {
  return (
    described.has(one.start) &&
    one.start > at &&
    one.start - at < NEAR &&
    further(one, office).length === 0 &&
    one.entity.mentions.every(({ start }) => start > at)
  );
}
