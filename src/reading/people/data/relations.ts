/**
 * Nouns for whoever stands in one relation to a person, in lower case, by whom news names somebody once ("her
 * husband, Josef") and speaks of him from then on.
 *
 * Source: nouns of kinship of WordNet 3.1 (relative, spouse, parent, child).
 */
export const RELATIONS: ReadonlySet<string> = new Set(
  `husband wife spouse widow widower fiance fiancee fiancé fiancée boyfriend girlfriend ex-husband ex-wife
  mother father stepmother stepfather mother-in-law father-in-law son daughter stepson stepdaughter son-in-law
  daughter-in-law brother sister half-brother half-sister brother-in-law sister-in-law twin grandmother
  grandfather grandson granddaughter uncle aunt nephew niece cousin`.split(/\s+/),
);

/** The same for whoever works for a person, or against one ("his lawyer, Ines Roth"). */
export const WORKING_RELATIONS: ReadonlySet<string> = new Set(
  `deputy lawyer attorney counsel solicitor barrister spokesman spokeswoman spokesperson agent publicist manager
  coach trainer assistant aide adviser advisor secretary boss successor predecessor rival opponent challenger partner
  doctor physician therapist editor producer landlord landlady teacher mentor co-star teammate roommate`.split(
    /\s+/,
  ),
);

/** Plurals of those who are that to each other. */
export const SIBLINGS: Readonly<Record<string, RegExp>> = {
  sister: /^(?:sisters|siblings|twins)$/,
  brother: /^(?:brothers|siblings|twins)$/,
  twin: /^twins$/,
};
