import type { Discourse } from '../../people/discourse/discourse.js';
import { isPersonNoun } from '../../people/reporters.js';
import { resolve } from '../../people/resolve.js';
import { type Resolved, spanOf } from '../../people/resolved.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import { authorOf } from '../subjects/authors.js';
import { type Phrase, phraseEndingAt } from '../subjects/phrases.js';
import { isPlaceOfSpeech } from '../subjects/writings.js';
import { canSpeak } from '../unnamed.js';
import { leadingSubject } from './chains.js';

/** Things on which words stand. */
const WRITING =
  /^(?:letter|note|notice|sign|e-?mail|text|message|post|tweet|leaflet|flyer|card|postcard|telegram|memo|placard|banner|plaque|poster|label|inscription|billboard|statement)$/;
/** Verbs by which only a writing tells. */
const IS_READ = /^(?:reads?|begins|began)$/;
const TELLS = /^(?:reads?|begins|began|says?|said|warns|warned|went|goes|continued|concluded|ended)$/;

/** The phrases of a sentence that name a writing, in order. */
function writingsIn(tokens: Tokens): Phrase[] {
  return tokens.flatMap(({ lower, segment }, i) => {
    const phrase = !segment && WRITING.test(lower) ? phraseEndingAt(tokens, i + 1) : null;
    return phrase?.head === 'common' && tokens[phrase.last]?.pos !== 'NOUN' ? [phrase] : [];
  });
}

/** "The company sent a letter": a body of people without a name that leads the sentence. */
function hasLeadingBody(tokens: Tokens): boolean {
  const subject = leadingSubject(tokens);
  const noun = tokens[(subject?.last ?? 0) - 1]?.lower ?? '';
  return (
    subject?.head === 'common' && !WRITING.test(noun) && !isPersonNoun(noun) && canSpeak(tokens, subject)
  );
}

/** "They found a note under the door. “Count your sheep,” it said.": the writing that the sentence before tells of. */
export function writingRead(
  { index, tokens }: FrameSentence,
  { first }: Phrase,
  { sentences }: Discourse,
  entity: boolean,
): [FrameSentence, Phrase] | null {
  const verb = tokens[first + 1]?.lower ?? '';
  if (tokens[first]?.lower !== 'it' || !TELLS.test(verb) || !(first === 0 || tokens[first - 1]?.segment))
    return null;
  const before = sentences[index - 1];
  if (!before || (!IS_READ.test(verb) && (entity || hasLeadingBody(before.tokens)))) return null;
  const writings = writingsIn(before.tokens).filter((phrase) => !isPlaceOfSpeech(before.tokens, phrase));
  const [only, other] = writings;
  return only && !other ? [before, only] : null;
}

/** How many sentences back a writing may have been told of. */
const REACH = 4;
const ISSUES = /^(?:issue|release|send|sent|post|publish|write|wrote|tweet|sign)(?:d|ed|s|es|ten)?$/;

/** "a letter from him": the pronoun that stands for who has sent it. */
function fromThem(tokens: Tokens, { last }: Phrase): Phrase | null {
  const pronoun = tokens[last]?.lower === 'from' && /^(?:him|her)$/.test(tokens[last + 1]?.lower ?? '');
  const owns = /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[last + 2]?.pos ?? '');
  return pronoun && !owns ? { first: last + 1, last: last + 2, head: 'pronoun' } : null;
}

/** Who has sent or made a writing, in a sentence that tells of it at `writing`. */
function writerIn(
  text: string,
  sentence: FrameSentence,
  writing: Phrase,
  discourse: Discourse,
): Resolved | null {
  const { tokens, index } = sentence;
  const author = authorOf(tokens, writing) ?? fromThem(tokens, writing);
  if (author) return resolve(text, sentence, author, discourse);
  if (isPlaceOfSpeech(tokens, writing)) {
    const [entity, ...others] = discourse.speakers.get(index) ?? [];
    // A name alone may be a word of a body's ("the General Staff").
    return entity?.kind === 'person' && entity.name.includes(' ') && others.length === 0
      ? { span: spanOf(sentence, writing), entity, description: null }
      : null;
  }
  const subject = leadingSubject(tokens, writing.first);
  const issues = subject?.head === 'name' && ISSUES.test(tokens[subject.last]?.lower ?? '');
  return issues ? resolve(text, sentence, subject, discourse) : null;
}

/** "“Reading takes time,” the statement concluded.": the person or body that the article has named as its author. */
export function writerOf(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved | null {
  const { index, tokens } = sentence;
  const noun = tokens[phrase.last - 1]?.lower ?? '';
  if (fromThem(tokens, phrase)) return writerIn(text, sentence, phrase, discourse);
  if (tokens[phrase.first]?.lower !== 'the' || phrase.last - phrase.first !== 2 || !WRITING.test(noun))
    return null;
  if (/^(?:from|by|of|to|on|in)$/.test(tokens[phrase.last]?.lower ?? '')) return null;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = discourse.sentences[at];
    const writing =
      before && writingsIn(before.tokens).findLast(({ last }) => before.tokens[last - 1]?.lower === noun);
    if (!before || !writing) continue;
    const known = /^the$/.test(before.tokens[writing.first]?.lower ?? '');
    const writer = writerIn(text, before, writing, discourse);
    if (writer?.entity) return { ...writer, span: spanOf(sentence, phrase) };
    if (!known) return null;
  }
  return null;
}
