import { reportingNoun } from '../../data/reporting-nouns.js';
import type { Found, Piece } from './clause.js';
import { subjectStart } from './noun-phrase.js';
import { fullNounPhraseEnd } from './phrases.js';
import type { Sentence } from './sentence.js';
import { endsInComma, isAuxiliary, isComma, isEnd, isGenitive, isPossessive, isWord } from './units.js';

/** How many words may stand between the owner and the noun ("his repeated and false claim"). */
const REACH = 4;

/** Whose claim it is: a genitive or possessive before the noun, or "by" or "from" and a name after it. */
function ownerOf(sentence: Sentence, noun: number): { source: Piece; after: number } | null {
  for (let i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
    const unit = sentence[i];
    if (isPossessive(unit)) return { source: { from: i, to: i + 1 }, after: noun + 1 };
    if (isGenitive(unit)) {
      const from = subjectStart(sentence, i);
      return from < i ? { source: { from, to: i }, after: noun + 1 } : null;
    }
    if (!unit || unit.marked || !/^(ADJ|NOUN|ADV|VERB|CCONJ)$/.test(unit.pos)) break;
  }
  if (!isWord(sentence[noun + 1], /^(by|from|of)$/)) return raisedBy(sentence, noun);
  const to = fullNounPhraseEnd(sentence, noun + 2);
  // "the remark of Ross that …", but "the fear of a flood that …".
  if (isWord(sentence[noun + 1], /^of$/) && sentence[to - 1]?.pos !== 'PROPN') return null;
  return to > noun + 2 ? { source: { from: noun + 2, to }, after: to } : null;
}

/** Verbs that say no more than that something is said. */
const RAISING =
  /^(made|makes|raised|raises|issued|issues|repeated|repeats|levelled|leveled|voiced|voices|renewed|gave)$/;

/** "Lawyers for the family raised accusations that …": the subject of the verb that the noun is the object of. */
function raisedBy(sentence: Sentence, noun: number): { source: Piece; after: number } | null {
  let verb = noun - 1;
  while (/^(DET|ADJ|NUM)$/.test(sentence[verb]?.pos ?? '') && noun - verb <= REACH) verb--;
  if (!isWord(sentence[verb], RAISING)) return null;
  let end = verb;
  while (end > 0 && (isAuxiliary(sentence[end - 1]) || sentence[end - 1]?.pos === 'ADV')) end--;
  const from = subjectStart(sentence, end);
  const opens = from === 0 || isComma(sentence[from - 1]);
  return from < end && opens ? { source: { from, to: end }, after: noun + 1 } : null;
}

/** Where the complement clause ends: at a comma, a dash or the end of the sentence. */
function complementEnd(sentence: Sentence, from: number): number {
  let i = from + 1;
  while (i < sentence.length && !isComma(sentence[i]) && !isEnd(sentence[i])) {
    i++;
    if (endsInComma(sentence[i - 1])) break;
  }
  return i;
}

const isNounUse = (sentence: Sentence, at: number) =>
  !sentence[at]?.marked &&
  (sentence[at]?.pos === 'NOUN' || (isWord(sentence[at], /ing$/) && isPossessive(sentence[at - 1])));

/** The attributions that nouns make in a sentence; only those whose owner the sentence names. */
export function findNouns(sentence: Sentence): Found[] {
  const found: Found[] = [];
  sentence.forEach((unit, at) => {
    // "his warning that …", which the tagger takes for a participle.
    const noun = isNounUse(sentence, at) ? reportingNoun(unit.lower) : null;
    const owner = noun && ownerOf(sentence, at);
    if (!noun || !owner) return;
    const { source, after } = owner;
    // "his views that will matter": a relative clause.
    const clause =
      noun.clause &&
      isWord(sentence[after], /^that$/) &&
      !/^(VERB|AUX)$/.test(sentence[after + 1]?.pos ?? '');
    const infinitive =
      noun.infinitive && isWord(sentence[after], /^to$/) && sentence[after + 1]?.pos === 'VERB';
    if (!clause && !infinitive) return;
    const content = { from: after, to: complementEnd(sentence, after) };
    found.push({
      cue: { from: at, to: at + 1 },
      source,
      content: [content],
      speech: noun.speech,
      noun: true,
    });
  });
  return found;
}
