import { DEMONYMS } from '../data/demonyms.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import { DOCUMENT_NOUNS } from '../people/data/reporting-sources.js';
import { TITLES } from '../people/data/titles.js';
import { NAME_PARTICLES } from '../people/names/parts.js';
import { isPersonNoun, isReporter } from '../people/reporters.js';
import type { Token } from './token.js';

const CAPITAL = /^\p{Lu}/u;

/** The part of speech of a word without a capital, where the words beside it show that the tagger is wrong. */
export function repairedSmall(tokens: readonly Token[], i: number): Token['pos'] {
  const pos = tokens[i]?.pos ?? 'X';
  if (pos === 'PUNCT' || pos === 'AUX') return pos;
  if (isParticleOfName(tokens, i)) return 'PROPN';
  if (isFirm(tokens, i)) return 'NOUN';
  if (pos === 'ADJ' && isVerbBeforeThat(tokens, i)) return 'VERB';
  if (pos === 'ADJ' && isOfficeBeforeVerb(tokens, i)) return 'NOUN';
  if (isNearSomething(tokens, i)) return 'ADP';
  if (isOutsideOf(tokens, i)) return 'ADJ';
  if (pos === 'NOUN' && (isVerbBeforeColon(tokens, i) || isVerbOfAuthors(tokens, i))) return 'VERB';
  if (pos === 'NOUN' && (tokens[i]?.lower === 'found' || isVerbOfWriting(tokens, i))) return 'VERB';
  if (pos === 'VERB' && isNounBeforePerson(tokens, i)) return 'NOUN';
  return pos === 'VERB' && (isNounBehindParticiple(tokens, i) || isNounOfPeople(tokens, i)) ? 'NOUN' : pos;
}

/** "British pump maker Norvent": between the name of a people and a noun stands no verb in its base form. */
export function isNounOfPeople(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'VERB' || next?.pos !== 'NOUN' || !/^\p{Ll}/u.test(token.text)) return false;
  return (
    DEMONYMS.has(before?.lower ?? '') && !/(?:s|ed|ing)$/.test(token.lower) && !/s$/.test(before?.lower ?? '')
  );
}

/** "The general said", "the premier, who": the noun that the tagger took for an adjective. */
function isOfficeBeforeVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    before?.lower === 'the' &&
    TITLES.has(token?.lower ?? '') &&
    /^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
    !/(?:ed|ing)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "An outside adviser": a preposition stands behind no article. */
function isOutsideOf(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    /^(?:outside|inside)$/.test(token?.text ?? '') &&
    before?.pos === 'DET' &&
    /^(?:NOUN|ADJ)$/.test(next?.pos ?? '')
  );
}

/** "The Lund firm said": before a verb, no adverb or adjective. */
function isFirm(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'firm' || !/^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');
}

/** "A sign near the pier": the adjective stands before no article and no name. */
function isNearSomething(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === 'near' && /^(?:DET|PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? '');
}

/** "Ms. de la Cruz", "José Núñez y Pardo": small words that belong to the name behind them. */
function isParticleOfName(tokens: readonly Token[], i: number): boolean {
  if (!NAME_PARTICLES.has(tokens[i]?.text ?? '')) return false;
  const next = NAME_PARTICLES.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const before = NAME_PARTICLES.has(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  return tokens[before]?.pos === 'PROPN' && CAPITAL.test(tokens[next]?.text ?? '');
}

/** "Shri Gangappa alleged that": a past form that the tagger took for an adjective. */
function isVerbBeforeThat(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'ADJ' || tokens[i + 1]?.lower !== 'that' || tokens[i - 1]?.pos !== 'PROPN') return false;
  const verb = reportingVerb(token.lower);
  return verb?.verbClass === 'say' && verb.form === 'past';
}

/** "Jonas Vik, the leader, tweets: …": a verb in the present that the tagger took for a noun. */
function isVerbBeforeColon(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.pos !== 'NOUN' || tokens[i + 1]?.text !== ':' || !before) return false;
  const verb = reportingVerb(token.lower);
  return (
    verb?.verbClass === 'say' && verb.form === 'third' && (before.text === ',' || before.pos === 'PROPN')
  );
}

/** "…, the authors report.", "…, the records show", "…, its makers claim in a paper": the clause that says who speaks, behind its comma. */
function isVerbOfAuthors(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.pos !== 'NOUN' || tokens[i - 3]?.text !== ',') return false;
  const [comma, owner, authors, token, next] = tokens.slice(Math.max(0, i - 3), i + 2);
  if (i < 3 || comma?.text !== ',' || token?.pos !== 'NOUN' || !/^(?:DET|PRON)$/.test(owner?.pos ?? ''))
    return false;
  const verb = reportingVerb(token.lower);
  const plural = authors?.pos === 'NOUN' && /[^s]s$/.test(authors.lower) && isReporter(authors.lower);
  const states = verb?.verbClass === 'say' || verb?.lemma === 'show';
  return plural && states && verb.form === 'base' && /^(?:\.|,|in|on)$/.test(next?.lower ?? '.');
}

/** "The reply sent to the council states that …": behind a phrase that describes the subject, and before a clause. */
function isVerbOfWriting(tokens: readonly Token[], i: number): boolean {
  const [token, next, then] = tokens.slice(i, i + 3);
  const verb = reportingVerb(token?.lower ?? '');
  if (verb?.verbClass !== 'say' || verb.form !== 'third' || next?.lower !== 'that') return false;
  if (!then || /^(?:VERB|AUX|PUNCT)$/.test(then.pos)) return false;
  for (let at = i - 1; at > 1 && at > i - DESCRIPTION; at--) {
    const described = tokens[at]?.pos === 'VERB' && /(?:ed|en|sent|held)$/.test(tokens[at]?.lower ?? '');
    if (described) return DOCUMENT_NOUNS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.pos === 'DET';
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(tokens[at]?.pos ?? '')) return false;
  }
  return false;
}
const DESCRIPTION = 10;

/** "Said lead author Mei-Lin Rao", "pump maker Norvent": what somebody does, or how, before the noun for who does it. */
function isNounBeforePerson(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (/(?:ed|ing|s)$/.test(token?.lower ?? '') || next?.pos !== 'NOUN') return false;
  if (token?.lower === 'lead') return isPersonNoun(next.lower) && !/s$/.test(before?.lower ?? '');
  return /^(?:DET|ADJ)$/.test(before?.pos ?? '') && /^(?:maker|producer|manufacturer)s?$/.test(next.lower);
}

/** "In a televised address that …": behind an article and a participle stands no verb. */
function isNounBehindParticiple(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[i - 2]?.lower ?? '') || !/^(?:VERB|ADJ)$/.test(tokens[i - 1]?.pos ?? ''))
    return false;
  return reportingVerb(tokens[i]?.lower ?? '')?.form === 'base';
}
