import { PERSON_NOUNS } from '../people/data/person-nouns.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../people/data/reporting-sources.js';
import { TITLES } from '../people/data/titles.js';
import type { FrameToken } from './frame.js';
import type { Phrase } from './phrases.js';

/** Endings of words for people that no list holds all of: "ecologist", "technocrat", "frontwoman". */
const PERSONAL_ENDING = /(?:ist|crat|ician|ologue|man|woman|men|women|person|people|maker|delegate)$/;

/** What a plural can be the plural of: "deputies", "bosses", "aides". */
function singulars(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/** Whether a noun is one for people, for a body of people, or for a writing that reports. */
export function isReporter(word: string): boolean {
  return singulars(word).some(
    (form) =>
      PERSON_NOUNS.has(form) ||
      GROUP_NOUNS.has(form) ||
      DOCUMENT_NOUNS.has(form) ||
      TITLES.has(form) ||
      PERSONAL_ENDING.test(form),
  );
}

/**
 * Whether a phrase without a name can be who speaks: its last noun is one for people, for a body of people
 * or for a writing that reports, so not "a voice", "the rationale" or "this visit". Names and pronouns can.
 */
export function canSpeak(tokens: readonly FrameToken[], phrase: Phrase): boolean {
  if (phrase.head !== 'common') return true;
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'ADJ' || token.pos === 'PUNCT') continue;
    return isReporter(token.lower.replace(/\.$/, '').split('-').at(-1) ?? '');
  }
  return false;
}
