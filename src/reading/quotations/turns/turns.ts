import type { Article, Paragraph, Span } from '../../../corpus/article.js';
import { ANSWER_LABELS, NO_SPEAKERS, QUESTION_LABELS, ROLE_LABELS } from '../../data/turn-labels.js';
import { TITLES } from '../../people/data/titles.js';
import type { Entity } from '../../people/entity.js';
import { isImpersonal } from '../../people/names/kind.js';
import { fold, surnameOf } from '../../people/names/parts.js';
import { speakerOf } from '../../people/speaker.js';
import type { Quotation, Speaker } from '../../reading.js';

/** A turn of an interview or transcript, a paragraph that opens with a label: "Lindqvist: We found cracks." */
export interface Turn {
  readonly paragraph: number;
  /** The label without its colon, in an earlier paragraph where the speaker goes on; null where there is none. */
  readonly label: Span | null;
  /** What is said: all of the paragraph behind the label, or of one in which the speaker goes on. */
  readonly content: Span;
  /** "Q": the paper asks. */
  readonly asks: boolean;
  /** Who speaks, where the article names them; null for "Q", and for "A" where it is not certain. */
  readonly entity: Entity | null;
  /** The label as a description where it names nobody known ("Interviewer"); null otherwise. */
  readonly description: string | null;
}

/** A label of up to five words that begin with capitals, a colon (or "Q." and "A."), then words on the same line. */
const LABEL =
  /^[*_]{0,3}((?:\p{Lu}[\p{L}\p{N}.'’&-]*)(?: (?:de|la|van|von|der|bin|al|of|the|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,4})[*_]{0,3}:[*_]{0,3}\s+(?=\S)/u;
const QUESTION_OR_ANSWER = /^[*_]{0,3}([QA])\.[*_]{0,3}\s+(?=\S)/;
/** Only the head of a paragraph is looked at. */
const HEAD = 80;
const FEWEST_TURNS = 2;
/** What people say to each other and a list does not: this share of the turns has to hold it. */
const SPOKEN = /\b(?:i|we|you|me|us|my|our|your|i['’]\w+|we['’]\w+|you['’]\w+)\b|\?/i;
const SPOKEN_SHARE = 0.5;
/** Who goes on speaks of himself; a question or a "you" may be the paper's own. */
export const OF_ONESELF = /\b(?:i|we|me|us|my|our|i['’]\w+|we['’]\w+)\b/i;

type Role = 'question' | 'answer' | 'role' | 'name';

interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly content: Span;
  readonly name: string;
  readonly role: Role;
}

function roleOf(name: string): Role | null {
  const words = name.toLowerCase().replace(/\.$/, '').split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1 && QUESTION_LABELS.has(last)) return 'question';
  if (words.length === 1 && ANSWER_LABELS.has(last)) return 'answer';
  if (words.some((word) => NO_SPEAKERS.has(word))) return null;
  return ROLE_LABELS.has(last) && words.length <= 2 ? 'role' : 'name';
}

function labelled(text: string, { index, start, end, heading }: Paragraph): Labelled | null {
  if (heading) return null;
  const head = text.slice(start, Math.min(end, start + HEAD));
  const match = LABEL.exec(head) ?? QUESTION_OR_ANSWER.exec(head);
  const name = match?.[1] ?? '';
  const role = match && roleOf(name);
  if (!match || !role) return null;
  const from = start + match[0].length;
  const to = start + text.slice(start, end).trimEnd().length;
  // Words in marks are read as a quotation; a number is a score, a time or a price.
  if (to <= from || /^["“‘'`«\d]/.test(text.slice(from, from + 1))) return null;
  const at = start + match[0].indexOf(name);
  return { paragraph: index, label: [at, at + name.length], content: [from, to], name, role };
}

const wordsOf = (name: string) => name.split(' ').filter((word) => !TITLES.has(fold(word)));

/** The people of an article by surname; null where two share one. */
function peopleBySurname(entities: readonly Entity[]): Map<string, Entity | null> {
  const people = new Map<string, Entity | null>();
  for (const entity of entities) {
    const words = entity.name.split(' ');
    if (isImpersonal(entity) || words.length < 2) continue;
    const key = surnameOf(words);
    people.set(key, people.has(key) ? null : entity);
  }
  return people;
}

/**
 * Whose interview it is: the one person whom the headline names, or the only one named in full before the first turn;
 * null where that leaves it open.
 */
export function interviewee(
  { text, headline, paragraphs, author }: Article,
  entities: readonly Entity[],
): Entity | null {
  const opening = headline?.text ?? text.slice(paragraphs[0]?.start, paragraphs[0]?.end);
  const words = new Set(opening.split(/\s+/).map(fold));
  const named = entities.filter(
    ({ name, kind }) => kind === 'person' && name.includes(' ') && name !== author?.text,
  );
  const inHeadline = named.filter(({ name }) => words.has(surnameOf(name.split(' '))));
  const [only, ...others] = inHeadline.length > 0 ? inHeadline : named;
  return only && others.length === 0 ? only : null;
}

/** "THE CHAIRMAN", "OLGA ROSS" as they are shown: "Chairman", "Olga Ross". */
function shown(name: string): string {
  const bare = name.replace(/^the\s+/i, '');
  if (/\p{Ll}/u.test(bare)) return bare;
  return bare.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * Which labels are those of speakers: questions and answers where both are there, roles, people whom the article names
 * elsewhere or with a title, and whoever has turns beside them ("Northern Post: Why?").
 */
function speaking(all: readonly Labelled[], people: ReadonlyMap<string, Entity | null>): Labelled[] {
  const count = new Map<string, number>();
  for (const { name } of all) count.set(name, (count.get(name) ?? 0) + 1);
  const has = (role: Role) => all.some((one) => one.role === role);
  const pairs = has('question') && (has('answer') || has('name'));
  const isKnown = ({ name }: Labelled) =>
    people.has(surnameOf(wordsOf(name))) || wordsOf(name).length < name.split(' ').length;
  const anyKnown = all.some((one) => (one.role === 'name' ? isKnown(one) : one.role === 'role' || pairs));
  return all.filter((one) => {
    if (one.role === 'role') return all.length >= FEWEST_TURNS;
    if (one.role !== 'name') return pairs;
    return isKnown(one) || (anyKnown && (count.get(one.name) ?? 0) >= FEWEST_TURNS);
  });
}

/**
 * What a speaker goes on to say: paragraphs between a label and the next that speak of "I" or "we". The first
 * that does not is told by the paper, or a remark in brackets; so may be what follows the last turn.
 */
function goesOn({ text, paragraphs }: Article, from: number, to: number): Paragraph[] {
  const between = paragraphs.slice(from + 1, Math.max(to, from + 1));
  const told = between.findIndex(({ start, end, heading }) => {
    const words = text.slice(start, end);
    return heading || /^[\s"“‘'`«([]/.test(words) || !OF_ONESELF.test(words);
  });
  return told < 0 ? between : between.slice(0, told);
}

/** Each turn with one for every paragraph that it goes on in, under the same label. */
export function withContinuations(article: Article, turns: readonly Turn[]): Turn[] {
  return turns.flatMap((turn, i) => {
    const next = turns[i + 1]?.paragraph ?? turn.paragraph;
    const more = goesOn(article, turn.paragraph, next).map(({ index, start, end }): Turn => {
      const words = article.text.slice(start, end);
      return { ...turn, paragraph: index, content: [start, start + words.trimEnd().length] };
    });
    return [turn, ...more];
  });
}

/** The turns of an interview or a transcript printed without quotation marks, in order; none in other articles. */
export function findTurns(article: Article, entities: readonly Entity[]): Turn[] {
  const { text, paragraphs } = article;
  const all = paragraphs.flatMap((paragraph) => labelled(text, paragraph) ?? []);
  if (all.length < FEWEST_TURNS) return [];
  const people = peopleBySurname(entities);
  const turns = speaking(all, people);
  const spoken = turns.filter(({ content }) => SPOKEN.test(text.slice(...content)));
  if (turns.length < FEWEST_TURNS || spoken.length < turns.length * SPOKEN_SHARE) return [];
  const first = turns[0]?.label[0] ?? 0;
  const before = entities.filter(({ mentions }) => mentions.some(({ start }) => start < first));
  const guest = interviewee(article, before);
  const opened = turns.map(({ paragraph, label, content, name, role }) => {
    const known = role === 'name' ? (people.get(surnameOf(wordsOf(name))) ?? null) : null;
    const entity = role === 'answer' ? guest : known;
    const nameless = role === 'question' || role === 'answer';
    const description = entity || nameless ? null : shown(name);
    return { paragraph, label, content, asks: role === 'question', entity, description };
  });
  return withContinuations(article, opened);
}

/** Turns as direct speech, whose cue is the colon of the label; questions of the paper itself are nobody's news. */
export function turnsAsQuotations(text: string, turns: readonly Turn[]): Quotation[] {
  return turns
    .filter(({ asks }) => !asks)
    .map(({ label, content, entity, description }) => ({
      start: content[0],
      end: content[1],
      text: text.slice(...content),
      kind: 'direct',
      spans: [content],
      quoted: [content],
      speaker: shownSpeaker(speakerOf({ span: label ?? content, entity, description })),
      mention: label,
      cue: label && { text: text.slice(label[1], label[1] + 1), start: label[1], end: label[1] + 1 },
      occasion: null,
    }));
}

function shownSpeaker(speaker: Speaker | null): Speaker | null {
  return speaker && { ...speaker, name: shown(speaker.name) };
}
