import { PERSON_NOUNS_A_K } from './data/person-nouns-a-k.js';
import { PERSON_NOUNS_L_Z } from './data/person-nouns-l-z.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from './data/reporting-sources.js';
import { TITLES } from './data/titles.js';

/** Endings of words for people that no list holds all of: "ecologist", "technocrat", "frontwoman". */
const PERSONAL_ENDING = /(?:ist|crat|ician|ologue|man|woman|men|women|person|people|maker|delegate|monger)$/;

/** What a plural can be the plural of: "deputies", "bosses", "aides". */
function singulars(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/** Whether a noun, in lower case, is one for people. */
export function isPersonNoun(word: string): boolean {
  return singulars(word).some(
    (form) =>
      PERSON_NOUNS_A_K.has(form) ||
      PERSON_NOUNS_L_Z.has(form) ||
      TITLES.has(form) ||
      PERSONAL_ENDING.test(form),
  );
}

/** Whether a noun is one for people, for a body of people, or for a writing that reports. */
export function isReporter(word: string): boolean {
  return (
    isPersonNoun(word) || singulars(word).some((form) => GROUP_NOUNS.has(form) || DOCUMENT_NOUNS.has(form))
  );
}

/** Whether a noun is one for writings that report: "records", "an email". */
export const isWriting = (word: string): boolean => singulars(word).some((form) => DOCUMENT_NOUNS.has(form));
