import type { Discourse } from '../../people/discourse/discourse.js';
import { isPersonNoun } from '../../people/reporters.js';
import { resolve } from '../../people/resolve.js';
import type { Resolved } from '../../people/resolved.js';
import type { FrameSentence } from '../frame-sentence.js';
import type { Phrase } from '../subjects/phrases.js';
import { canSpeak } from '../unnamed.js';
import { leadingSubject } from './chains.js';
import { authorRead } from './sent.js';
import { severalMeant } from './they.js';
import { writerOf, writingRead } from './writings.js';

/** "It found that …", behind "The study, published in May, tracked 61 birds.": the writing or body that leads the sentence before. */
function lastWriting(
  { index, paragraph }: FrameSentence,
  { sentences }: Discourse,
): [FrameSentence, Phrase] | null {
  const before = sentences[index - 1];
  if (before?.paragraph !== paragraph) return null;
  const subject = leadingSubject(before.tokens);
  const noun = before.tokens[(subject?.last ?? 0) - 1];
  if (subject?.head !== 'common' || subject.first > 0 || noun?.pos !== 'NOUN' || isPersonNoun(noun.lower))
    return null;
  return canSpeak(before.tokens, subject) ? [before, subject] : null;
}

/** Resolves the phrase that names a source; an "it" that opens its sentence and "they" also where the article gives no name. */
export function resolveSource(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Resolved {
  const writer = phrase.head === 'common' ? writerOf(text, sentence, phrase, discourse) : null;
  if (writer) return writer;
  const source = resolve(text, sentence, phrase, discourse);
  const several = source.beside ? null : severalMeant(text, sentence, phrase, discourse);
  if (several) return several;
  const it = phrase.head === 'pronoun' && phrase.first === 0 && sentence.tokens[0]?.lower === 'it';
  const author = phrase.head === 'pronoun' && !source.entity ? authorRead(sentence, phrase, discourse) : null;
  if (author) return { ...resolve(text, ...author, discourse), span: source.span };
  const leading = it && !source.entity ? lastWriting(sentence, discourse) : null;
  const writing = leading ?? writingRead(sentence, phrase, discourse, source.entity !== null);
  if (!writing) return source;
  const read = writerOf(text, ...writing, discourse) ?? resolve(text, ...writing, discourse);
  return { ...read, span: source.span };
}
