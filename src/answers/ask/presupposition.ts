import { DEMONYMS } from '../../reading/data/demonyms.js';
import { PLACES } from '../../reading/people/data/places.js';
import { SPEECH_STEMS } from './data/asking-words.js';
import type { AskedTerm, Question } from './question.js';
import type { Ranked } from './rank.js';
import { measuredNear } from './sentences.js';
import type { Together } from './together.js';

/** Words of a speaker that meet less of the topic than this, by weight, are on something else: a word of four. */
const ON_TOPIC = 0.25;

/**
 * Names of the question that stand nowhere in the coverage. Capitals alone ("NY", "PO") are left out: readers
 * shorten what articles spell out.
 */
export function strangeNames({ terms }: Question): string[] {
  return terms
    .filter(({ name, forms, written }) => name && forms.length === 0 && !isAbbreviation(written))
    .map(({ written }) => written);
}

const isAbbreviation = (written: string): boolean => /^\p{Lu}{2,4}$/u.test(written);

/**
 * Whether the question has names and the passage that should answer has none of them, nor its headline nor the passage
 * before it. Of abbreviations only the words may stand there.
 */
export function namesElsewhere({ terms }: Question, { nearby }: Ranked): boolean {
  const names = terms.flatMap(({ name, written }, i) => (name && !isAbbreviation(written) ? [i] : []));
  return names.length > 0 && names.every((i) => (nearby[i] ?? 0) === 0);
}

/**
 * Whether a figure is asked for and the sentence that should answer has none of the kind, or a date and neither it
 * nor those beside it have one: "How old is …?" is not answered by where somebody was.
 */
export function nothingMeasured(
  { degree, kind, terms }: Question,
  { chosen, sentences, nearby }: Ranked,
): boolean {
  if (!chosen) return false;
  if (degree) return chosen.view.measured === 0 || uncounted(degree.counted, terms, nearby);
  return kind === 'date' && measuredNear(sentences, chosen.sentence) === 0;
}

/** Whether the words for what is counted stand nowhere near. */
function uncounted(
  counted: readonly string[],
  terms: readonly AskedTerm[],
  nearby: readonly number[],
): boolean {
  const asked = terms.flatMap(({ stem }, i) => (counted.includes(stem) ? [i] : []));
  return asked.length > 0 && asked.every((i) => (nearby[i] ?? 0) === 0);
}

/**
 * Whether the reason of something is asked, or whether it is so, and the passage has not all of the names, or half of
 * the rest at most, or nothing of it: "Why did A leave B?", "Has A left B?" where A and B are partners.
 */
export function nothingOfWhatIsDone({ text, whether, terms }: Question, { nearby }: Ranked): boolean {
  const why = /\bwhy\b/i.test(text);
  if (!why && !whether) return false;
  const isUnmet = (i: number): boolean => (nearby[i] ?? 0) === 0;
  if (terms.some(({ name, written }, i) => name && !isAbbreviation(written) && isUnmet(i))) return true;
  const done = terms.flatMap(({ name, number, asking }, i) => (name || number || asking ? [] : [i]));
  const unmet = done.filter(isUnmet).length;
  return done.length > 0 && unmet >= (why ? done.length / 2 : done.length);
}

/** A name of a question, of one word or several. */
interface Name {
  readonly written: string;
  /** Indexes into the question's terms. */
  readonly terms: readonly number[];
}

/**
 * Names of the question that no passage has together, with its headline and the passage before it: what the
 * question takes for granted of them ("when did A visit B") is not reported. The first two names that are apart,
 * all where only three or more are; none where some passage has all, or there are fewer than two. Abbreviations are
 * left out, since articles spell them out.
 * @param together looks beyond the passages that were ranked, where those do not have the names
 */
export function namesApart(question: Question, ranked: readonly Ranked[], together: Together): string[] {
  const stand: Together = (terms) =>
    ranked.some(({ nearby }) => terms.every((i) => (nearby[i] ?? 0) > 0)) || together(terms);
  const names = namesOf(question).filter(({ written }) => !isAbbreviation(written));
  const all = names.flatMap(({ terms }) => terms);
  if (all.length < 2 || stand(all)) return [];
  for (const [i, a] of names.entries())
    for (const b of names.slice(i + 1)) if (!stand([...a.terms, ...b.terms])) return [a.written, b.written];
  return names.map(({ written }) => written);
}

/** Names in the order of the question; capitalised words side by side are one name. */
function namesOf({ text, terms }: Question): Name[] {
  const names: { written: string; terms: number[]; end: number }[] = [];
  terms.forEach(({ name, start, end }, i) => {
    if (!name) return;
    const last = names.at(-1);
    if (last && /^[\s.]*$/.test(text.slice(last.end, start))) {
      last.terms.push(i);
      last.end = end;
      last.written = text.slice(terms[last.terms[0] ?? i]?.start ?? start, end);
    } else names.push({ written: text.slice(start, end), terms: [i], end });
  });
  return names;
}

/**
 * Whether somebody's words on something are asked for, and the best passage has too little of it, nothing of whom, or
 * no words of whoever is named: words of the same speaker on other things are no answer, nor are words about him.
 */
export function offTopic(question: Question, [first]: readonly Ranked[]): boolean {
  if (!question.speech || !first) return false;
  const { terms } = question;
  const verb = terms.findIndex(({ stem }) => SPEECH_STEMS.has(stem));
  const met = (i: number): boolean => (first.nearby[i] ?? 0) > 0;
  const speakers = terms.flatMap(({ name }, i) => (name && i < verb ? [i] : []));
  const spoken = first.sentences.some(({ speaks }) => speaks > 0);
  const person = speakers.every((i) => isOwnName(terms[i]?.written ?? ''));
  if (speakers.length > 0 && (!speakers.some(met) || (person && !spoken))) return true;
  return shareMet(terms, (term, i) => i > verb && !term.asking, met) < ON_TOPIC;
}

/** Whether a name is neither that of a place nor of its people: "Moscow" and "a Chinese spokesperson" speak by others. */
function isOwnName(name: string): boolean {
  const word = name.toLowerCase();
  return !PLACES.has(word) && !DEMONYMS.has(word);
}

/**
 * Whether the coverage has a name and nothing of what is asked of it: all words for that stand nowhere. Of several
 * names a passage may say it otherwise ("gave" for "handed over"), so there the evidence decides.
 */
export function nothingOfIt(question: Question): boolean {
  if (namesOf(question).length > 1) return false;
  const wanted = question.terms.filter(({ name, number, asking }) => !name && !number && !asking);
  return wanted.length > 0 && wanted.every(({ forms }) => forms.length === 0);
}

/** Whether a yes or no is asked for and a word of it stands nowhere: silence confirms nothing. */
export function partUnknown({ whether, terms }: Question): boolean {
  return whether && terms.some(({ forms, number, asking }) => forms.length === 0 && !number && !asking);
}

/**
 * Whether "which …" or "what …" asks for something that the coverage has no word for, nor for what it did: the first
 * two words behind the question word stand nowhere.
 */
export function unheardOf({ text, terms }: Question): boolean {
  const asked = text.search(/\b(?:which|what)\b/i);
  if (asked < 0) return false;
  const first = terms.filter(({ start, asking }) => start > asked && !asking).slice(0, 2);
  return first.length === 2 && first.every(({ forms, number }) => forms.length === 0 && !number);
}

/** What share of the weight of some terms is met; all where there are none. */
function shareMet(
  terms: readonly AskedTerm[],
  counts: (term: AskedTerm, i: number) => boolean,
  met: (i: number) => boolean,
): number {
  let share = 0;
  let total = 0;
  terms.forEach((term, i) => {
    if (!counts(term, i)) return;
    total += term.weight;
    if (met(i)) share += term.weight;
  });
  return total > 0 ? share / total : 1;
}
