import { nlp } from './tokens.js';

const lexicon = nlp.readDoc('');

/** Whether English has the word, in lower case and of any inflection: by the lexicon of wink-nlp's model, which has few names. */
export function isEnglish(word: string): boolean {
  return !lexicon.isOOV(word);
}
