import { firstAt } from '../../../halving.js';
import type { FrameSentence } from '../../quotations/frame-sentence.js';
import { type Introductions, introductionsOf } from '../descriptions/introductions.js';
import type { Entity } from '../entity.js';
import type { Gender } from '../gender.js';
import { type Office, officesOf } from '../offices/offices.js';
import type { Resolved } from '../resolved.js';
import { addressedIn } from './addressed.js';
import { type Named, type PlacedMention, placeMentions } from './placing.js';
import { tellGenders } from './told-genders.js';

/** Who has been spoken of and who has spoken, up to a sentence: what a pronoun can mean. */
export interface Discourse {
  readonly sentences: readonly FrameSentence[];
  /** The first sentence of the section that each stands in, as rows of stars or dashes divide articles. */
  readonly sections: readonly number[];
  /** Resolved pronouns are added as the walk goes on. */
  readonly bySentence: readonly PlacedMention[][];
  /** Mentions by the places where the name starts and ends, in quotation marks too. */
  readonly byStart: ReadonlyMap<number, Named>;
  readonly byEnd: ReadonlyMap<number, Named>;
  /** Who is named in the quotation marks of each sentence. */
  readonly quoted: readonly ReadonlySet<Entity>[];
  /** Whether what each sentence quotes opens with somebody's "he" or "she" ("He owes me a hedge"). */
  readonly toldOf: readonly (Gender | null)[];
  /** Whom the quotations of each sentence, and those that go on behind it, are said to ("Are you sorry, Ruth?"). */
  readonly addressed: readonly ReadonlySet<Entity>[];
  /** What the pronouns around a name tell of those whose name tells nothing. */
  readonly genders: ReadonlyMap<Entity, Gender>;
  /** Whom "he" or "she" has meant, and in which sentence last. */
  readonly meant: Map<Entity, { readonly gender: Gender; readonly sentence: number }>;
  /** The offices and descriptions that people are named with. */
  readonly offices: readonly Office[];
  readonly introductions: Introductions;
  /** Who speaks in each sentence that has speech. */
  readonly speakers: Map<number, Set<Entity>>;
  /** The latest speaker and the sentence of the speech. */
  latest: { entity: Entity; sentence: number } | null;
  readonly spoke: Set<Entity>;
  /** Who has put a question in quotation marks last, and the sentence where it ends. */
  question: { entity: Entity; sentence: number } | null;
  /** Who has spoken last, and in which sentence, where they are several ("dealers", "Berg and Lind"). */
  several: { source: Resolved; sentence: number } | null;
  /** Pronouns resolved so far, by sentence and token. */
  readonly pronouns: Map<string, Entity | null>;
}

/** Places every mention in its frame sentence. */
export function buildDiscourse(
  text: string,
  entities: readonly Entity[],
  sentences: readonly FrameSentence[],
): Discourse {
  const byStart = new Map<number, Named>();
  const byEnd = new Map<number, Named>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      byStart.set(mention.start, { entity, mention });
      byEnd.set(mention.end, { entity, mention });
    }
  const bySentence = sentences.map((sentence) => placeMentions(sentence, byStart));
  const ordered = [...byStart.values()].sort((a, b) => a.mention.start - b.mention.start);
  const introductions = introductionsOf(text, sentences, { byStart, byEnd });
  const offices = [...officesOf(entities), ...introductions.named];
  const quoted = sentences.map((sentence) => namedInQuotes(sentence, ordered));
  return {
    sentences,
    sections: sectionsOf(sentences),
    bySentence,
    byStart,
    byEnd,
    quoted: quoted.map((names) => new Set(names.map(({ entity }) => entity))),
    toldOf: sentences.map((sentence) => toldIn(text, sentence)),
    addressed: addressedIn(text, sentences, quoted, offices),
    genders: tellGenders(sentences, bySentence),
    offices,
    introductions,
    speakers: new Map(),
    latest: null,
    spoke: new Set(),
    meant: new Map(),
    question: null,
    several: null,
    pronouns: new Map(),
  };
}

/** A few words that open what is said, a "he" or "she" the last; "my" may be followed by whom it means. */
const TOLD = /^(?:(?!my\b)[\p{L}'’]+,? ){0,2}(he|she)(?![\p{L}])/iu;
/** How many characters a few words can take. */
const TOLD_REACH = 60;

/** Of whom the words in marks of a sentence tell first. */
function toldIn(text: string, { tokens }: FrameSentence): Gender | null {
  const inner = tokens.find(({ segment }) => segment)?.segment?.inner;
  const told = inner && TOLD.exec(text.slice(inner[0], Math.min(inner[1], inner[0] + TOLD_REACH)));
  return told ? (told[1]?.toLowerCase() === 'he' ? 'm' : 'f') : null;
}

function sectionsOf(sentences: readonly FrameSentence[]): number[] {
  let start = 0;
  return sentences.map(({ index, tokens }) => {
    if (tokens.every(({ text, segment }) => !segment && !/[\p{L}\p{N}]/u.test(text))) start = index;
    return start;
  });
}

function namedInQuotes({ tokens }: FrameSentence, ordered: readonly Named[]): Named[] {
  const found: Named[] = [];
  for (const { segment } of tokens) {
    if (!segment) continue;
    const [start, end] = segment.outer;
    let i = firstAt(ordered.length, (at) => (ordered[at]?.mention.start ?? 0) >= start);
    for (let named = ordered[i]; named && named.mention.start < end; named = ordered[++i]) found.push(named);
  }
  return found;
}

/** Notes that somebody speaks in a sentence. */
export function noteSpeaker(discourse: Discourse, entity: Entity, sentence: number): void {
  discourse.latest = { entity, sentence };
  discourse.spoke.add(entity);
  const speakers = discourse.speakers.get(sentence);
  if (speakers) speakers.add(entity);
  else discourse.speakers.set(sentence, new Set([entity]));
}

/** Notes that a subject without a name, such as a pronoun, means somebody, so that what follows can build on it. */
export function noteMention(
  { sentences, bySentence }: Discourse,
  entity: Entity,
  sentence: number,
  at: number,
): void {
  const placed = bySentence[sentence];
  if (!placed || placed.some((other) => other.at === at)) return;
  const led = placed.some(({ at: other, part }) => other < at && (part === 'subject' || part === 'object'));
  const before = sentences[sentence]?.tokens.slice(0, at) ?? [];
  // "The bell rang, and a woman came in."
  const arrives = entity.kind === 'unnamed' && /^(?:and|as|when|while)$/.test(before.at(-1)?.lower ?? '');
  const leading = !led && (arrives || !before.some(({ pos, segment }) => segment || pos === 'VERB'));
  placed.push({
    entity,
    sentence,
    at,
    part: 'subject',
    leading,
    introduced: false,
    speaks: false,
    asking: null,
  });
}
