import { reportingVerb } from '../../data/reporting-verbs.js';
import { PLACES } from '../data/places.js';
import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import type { Entity } from '../entity.js';
import { isImpersonal } from '../names/kind.js';
import { isPersonNoun } from '../reporters.js';

const isBody = ({ kind }: Entity): boolean => kind === 'institution';

/** The institution that leads one of the sentences `[from, to]` where no other is named in them, nor a company. */
function leadingBody(from: number, to: number, { bySentence }: Discourse): PlacedMention | null {
  const all = bySentence.slice(Math.max(0, from), to + 1).flat();
  // "Its U.S. stores": a country told of in passing does nothing.
  const passing = ({ entity, leading }: PlacedMention) => !leading && PLACES.has(entity.name.toLowerCase());
  const bodies = all.filter(
    (placed) => (isBody(placed.entity) || placed.entity.kind === 'unknown') && !passing(placed),
  );
  const [first, ...others] = bodies;
  const leads = bodies.some(({ leading, part, at }) => leading && (part === 'subject' || at === 0));
  return first && leads && others.every(({ entity }) => entity === first.entity) ? first : null;
}

/**
 * "It" is the institution that leads the same sentence ("the council … what it called …") or, at the head of a
 * sentence and between commas, the only one to speak in the sentence before, or that leads it; else nobody known.
 */
export function resolveIt(sentence: number, at: number, discourse: Discourse): Entity | null {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  // "Four more, it said, were lost."
  const inserted = tokens[at - 1]?.text === ',';
  const leading = discourse.bySentence[sentence]?.find((placed) => placed.leading && placed.at < at);
  const [spoke, ...others] = at === 0 || inserted ? (discourse.speakers.get(sentence - 1) ?? []) : [];
  // "It is odd to hear …" means nobody.
  const reports =
    /^(?:has|had)$/.test(tokens[1]?.lower ?? '') && reportingVerb(tokens[2]?.lower ?? '') !== null;
  const acts = at === 0 && (tokens[1]?.pos !== 'AUX' || reports);
  const led = acts ? leadingBody(sentence - 1, sentence - 1, discourse)?.entity : undefined;
  const alone = others.length === 0 ? (spoke ?? led) : undefined;
  const entity = inserted ? (alone ?? leading?.entity) : (leading?.entity ?? alone);
  return entity && isImpersonal(entity) ? entity : null;
}

/**
 * "The board refused. “We are not for sale,” they said.": the body that alone has spoken in the sentence before, or
 * leads it, with nobody else in it.
 */
export function theyAsBody(sentence: number, at: number, discourse: Discourse): Entity | null {
  const before = discourse.sentences[sentence - 1]?.tokens ?? [];
  const people = before.some(
    ({ lower, pos }) => pos === 'NOUN' && /[^s]s$/.test(lower) && isPersonNoun(lower),
  );
  const ahead = discourse.sentences[sentence]?.tokens.slice(0, at) ?? [];
  const alone = ahead.every(({ segment, pos }) => segment || pos === 'PUNCT');
  const [spoke, ...others] = discourse.speakers.get(sentence - 1) ?? [];
  const meant =
    spoke && others.length === 0 ? spoke : leadingBody(sentence - 1, sentence - 1, discourse)?.entity;
  const entity = people || !alone ? undefined : meant;
  return entity?.kind === 'institution' ? entity : null;
}
