import type { Mention } from '../entity.js';
import { SUFFIX } from '../names/parts.js';
import { type Draft, genderOf, isPerson, officesIn } from './drafts.js';
import type { Naming } from './naming.js';
import { leads, namingOf } from './namings.js';
import { type Place, placeOf, type Setting } from './setting.js';
import { namedBeside, type Usage, usageOf } from './usage.js';

/** How many people of one surname a full name is compared with. */
export const NAMESAKES = 24;

/** Those of whom something holds, or all where it holds of none. */
function preferring(drafts: readonly Draft[], holds: (draft: Draft) => boolean): readonly Draft[] {
  const preferred = drafts.filter(holds);
  return preferred.length > 0 ? preferred : drafts;
}

/** Whether a person is said to be the younger or the elder, or of two where nothing tells at least not the other. */
function isOf(generation: 'younger' | 'elder', { mentions, words }: Draft): boolean {
  const suffix = words.at(-1) ?? '';
  if (SUFFIX.test(suffix)) return generation === (/^sr/i.test(suffix) ? 'elder' : 'younger');
  const told = mentions.slice(0, NAMESAKES).find((one) => one.generation !== null && one.words.length > 1);
  return (told?.generation ?? 'elder') === generation;
}

const isIntroduced = ({ introduced }: Draft): boolean => introduced;

/** Whom a surname can mean: of the gender that its title tells, with the office that it gives. */
function fitting(drafts: readonly Draft[], mention: Mention): readonly Draft[] {
  const possible = drafts.slice(0, NAMESAKES).filter((draft) => {
    const gender = genderOf(draft);
    return draft.kind !== 'institution' && (!mention.gender || !gender || gender === mention.gender);
  });
  // "Ms. Berg" is who has been named, before somebody of whom the article has not yet told.
  const persons = preferring(preferring(possible, isPerson), isIntroduced);
  const offices = officesIn(mention);
  const { generation } = mention;
  const told = generation ? preferring(persons, (draft) => isOf(generation, draft)) : persons;
  return preferring(told, (draft) => offices.some((office) => draft.offices.has(office)));
}

/** What speaks for meaning a person by a surname alone. */
const WEIGHTS = {
  /** Named in full as who speaks, as the subject, as another subject, in passing; by sentence since. */
  speaks: 3.5,
  leads: 3,
  acts: 1.5,
  passes: 0.5,
  sentence: -0.3,
  /** What share of that stays, however long ago. */
  faded: 0.35,
  /** The subject as a relative of somebody else: "his wife, Ann Berg, sang". */
  relative: -1,
  /** Leads the paragraph, since the surname was last used. */
  paragraph: 2.5,
  /** The surname meant this person last; within how many sentences, and before. */
  called: 3,
  calledReach: 8,
  calledBefore: 1.5,
  /** For being named twice as often, up to eight times. */
  often: 0.5,
  most: 3,
  /** The first to lead one of the first sentences. */
  opens: 1,
  /** Is dead, where the surname is that of who speaks. */
  dead: -3,
  /** Named in what the bearer of the surname says, or behind. */
  beside: -3,
  gender: 2.5,
  /** The gender is that of the title, and not unknown. */
  title: 1,
  generation: 1.5,
};

/** What is known of the surname alone, for all whom it can mean. */
interface Use {
  readonly setting: Setting;
  readonly place: Place;
  readonly told: Usage;
  readonly beside: ReadonlySet<Draft>;
  /** Frame sentence in which the surname alone was last used for one of them. */
  readonly called: number;
}

/** How the article will name somebody first. */
function firstNaming({ mentions: [first] }: Draft, setting: Setting): Naming | null {
  return first ? namingOf(first, setting) : null;
}

function weightOf(draft: Draft, { gender }: Mention, { setting, place, told, beside, called }: Use): number {
  const w = WEIGHTS;
  const { index, paragraph } = place.sentence;
  // In a headline a surname stands before anybody has been named in full.
  const latest = draft.latest ?? (draft.introduced ? null : firstNaming(draft, setting));
  let weight = w.often * Math.min(w.most, Math.log2(draft.mentions.length));
  if (latest && !told.modifies) {
    const apart = Math.abs(index - latest.sentence);
    const standing = w[latest.as] + (latest.relative ? w.relative : 0);
    weight += Math.max(w.faded * standing, standing + w.sentence * apart);
    const anew = latest.paragraph === paragraph && latest.sentence >= called;
    if (leads(latest) && anew) weight += w.paragraph;
  }
  if (draft.called === called && called >= 0)
    weight += index - called <= w.calledReach ? w.called : w.calledBefore;
  if (draft.opens) weight += w.opens;
  if (draft.dead && told.speaks) weight += w.dead;
  if (beside.has(draft)) weight += w.beside;
  if (gender && genderOf(draft) === gender) weight += w.title;
  if (told.gender && genderOf(draft) === told.gender) weight += w.gender;
  if (told.generation && isOf(told.generation, draft)) weight += w.generation;
  return weight;
}

/** Sentences at the start of an article that may mean whom it has yet to name in full. */
const OPENING = 2;

/** By how much one of a family has to be likelier than the next. */
const SURE = 0.8;

/**
 * Which of several people of one surname a surname alone means; null for none, "unsure" where two are about as
 * likely.
 */
export function choose(
  drafts: readonly Draft[],
  mention: Mention,
  setting: Setting,
): Draft | 'unsure' | null {
  if (drafts.length === 0) return null;
  const family = fitting(drafts, mention);
  const [only = null] = family;
  const place = family.length > 1 ? placeOf(mention, setting) : null;
  if (!place) return only;
  const told = usageOf(mention, place, family, setting);
  const likely = told.sure ? preferring(family, (draft) => genderOf(draft) === told.gender) : family;
  const use: Use = {
    setting,
    place,
    told,
    beside: namedBeside(mention, place, family, setting),
    called: Math.max(...family.map(({ called }) => called)),
  };
  const weighed = likely.map((draft) => ({ draft, weight: weightOf(draft, mention, use) }));
  const [best, next] = weighed.sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  // A headline means whom the article goes on with; of firms and places the likelier will do.
  const opening = place.sentence.index < OPENING && !mention.titled;
  const mayBeNext = next && (best.draft.introduced || !opening) && isPerson(next.draft);
  return mayBeNext && best.weight - next.weight < SURE ? 'unsure' : best.draft;
}
