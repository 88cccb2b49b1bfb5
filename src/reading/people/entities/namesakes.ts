import type { Mention } from '../entity.js';
import { type Draft, genderOf, isPerson, officesIn } from './drafts.js';

/** How many people of one surname a full name is compared with. */
export const NAMESAKES = 24;

/** Sentences within which a name still claims the surname that follows. */
const RECENT = 4;

/** Those of whom something holds, or all where it holds of none. */
function preferring(drafts: readonly Draft[], holds: (draft: Draft) => boolean): readonly Draft[] {
  const preferred = drafts.filter(holds);
  return preferred.length > 0 ? preferred : drafts;
}

/** Whether a person is said to be the younger or the elder, or of two where nothing tells at least not the other. */
function isOf(generation: 'younger' | 'elder', { mentions }: Draft): boolean {
  const told = mentions.slice(0, NAMESAKES).find((one) => one.generation !== null && one.words.length > 1);
  return (told?.generation ?? 'elder') === generation;
}

const isIntroduced = ({ latest }: Draft): boolean => latest > Number.NEGATIVE_INFINITY;

/** Whom a surname can mean: of the gender that its title tells, with the office that it gives. */
function fitting(drafts: readonly Draft[], mention: Mention): readonly Draft[] {
  const possible = drafts.slice(0, NAMESAKES).filter((draft) => {
    const gender = genderOf(draft);
    return draft.kind !== 'institution' && (!mention.gender || !gender || gender === mention.gender);
  });
  // "Ms. Berg" is who has been named, before somebody of whom the article has not yet told.
  const persons = preferring(preferring(possible, isPerson), isIntroduced);
  const known = preferring(persons, (draft) => mention.gender !== null && genderOf(draft) === mention.gender);
  const offices = officesIn(mention);
  const { generation } = mention;
  const told = generation ? preferring(known, (draft) => isOf(generation, draft)) : known;
  return preferring(told, (draft) => offices.some((office) => draft.offices.has(office)));
}

/**
 * What each of these counts for, as powers of two of being named more often: a full name before at all, as news
 * introduces people; a full name within the last sentences; being who the surname meant there.
 */
const INTRODUCED = 2;
const NAMED = 2;
const CALLED = 0.5;

/** How much speaks for meaning a person by a surname alone. */
function weightOf(draft: Draft, { sentence }: Mention): number {
  const { mentions, latest, called } = draft;
  let weight = Math.log2(mentions.length);
  if (isIntroduced(draft)) weight += INTRODUCED;
  if (sentence - latest <= RECENT) weight += NAMED;
  if (sentence - called <= RECENT) weight += CALLED;
  return weight;
}

/** Which of several people of one surname a surname alone means; null for none. */
export function choose(drafts: readonly Draft[], mention: Mention): Draft | null {
  if (drafts.length === 0) return null;
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of fitting(drafts, mention)) {
    const weight = weightOf(draft, mention);
    if (weight > most) {
      most = weight;
      best = draft;
    }
  }
  return best;
}
