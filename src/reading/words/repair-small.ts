import { reportingVerb } from '../data/reporting-verbs.js';
import type { Token } from '../language.js';
import { NAME_PARTICLES } from '../people/name-parts.js';
import { isReporter } from '../people/reporters.js';

const CAPITAL = /^\p{Lu}/u;

/** The part of speech of a word without a capital, where the words beside it show that the tagger is wrong. */
export function repairedSmall(tokens: readonly Token[], i: number): Token['pos'] {
  const pos = tokens[i]?.pos ?? 'X';
  if (pos === 'PUNCT' || pos === 'AUX') return pos;
  if (isParticleOfName(tokens, i)) return 'PROPN';
  if (pos === 'ADJ' && isVerbBeforeThat(tokens, i)) return 'VERB';
  if (pos === 'NOUN' && (isVerbBeforeColon(tokens, i) || isVerbOfAuthors(tokens, i))) return 'VERB';
  return pos === 'VERB' && isNounBehindParticiple(tokens, i) ? 'NOUN' : pos;
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

/** "…, the authors report.", "…, its makers claim in a paper": the clause that says who speaks, behind its comma. */
function isVerbOfAuthors(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.pos !== 'NOUN' || tokens[i - 3]?.text !== ',') return false;
  const [comma, owner, authors, token, next] = tokens.slice(Math.max(0, i - 3), i + 2);
  if (i < 3 || comma?.text !== ',' || token?.pos !== 'NOUN' || !/^(?:DET|PRON)$/.test(owner?.pos ?? ''))
    return false;
  const verb = reportingVerb(token.lower);
  const plural = authors?.pos === 'NOUN' && /[^s]s$/.test(authors.lower) && isReporter(authors.lower);
  return (
    plural && verb?.verbClass === 'say' && verb.form === 'base' && /^(?:\.|,|in|on)$/.test(next?.lower ?? '.')
  );
}

/** "In a televised address that …": behind an article and a participle stands no verb. */
function isNounBehindParticiple(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[i - 2]?.lower ?? '') || !/^(?:VERB|ADJ)$/.test(tokens[i - 1]?.pos ?? ''))
    return false;
  return reportingVerb(tokens[i]?.lower ?? '')?.form === 'base';
}
