/**
 * Nouns by which news renames somebody whom it has just named, mostly with a word before them that tells the
 * place, the party or the calling: "the Lund senator", "the retired surgeon".
 *
 * Source: the heads of such descriptions in PolNeAR train, where reading them showed that they mean who was
 * named before, and words of the same kinds for elected people, business, the arts, sport and learning. Left out
 * are nouns by which news brings in people whom it does not name ("the employee", "the official", "the judge").
 */
export const RENAMING_NOUNS: ReadonlySet<string> = new Set(
  `senator governor congressman congresswoman lawmaker legislator parliamentarian mayor republican democrat
  conservative liberal socialist candidate nominee hopeful contender politician statesman stateswoman lady
  businessman businesswoman billionaire millionaire entrepreneur financier industrialist philanthropist mogul
  magnate tycoon developer actor actress comedian singer songwriter rapper musician composer pianist violinist
  guitarist painter sculptor novelist poet playwright author filmmaker star surgeon neurosurgeon physicist chemist
  biologist geologist astronomer scientist economist historian philosopher astronaut striker midfielder defender
  goalkeeper winger quarterback pitcher sprinter runner swimmer cyclist skier boxer golfer champion veteran
  native graduate`.split(/\s+/),
);

/** Those that do so without a word before them. */
export const RENAMING_ALONE: ReadonlySet<string> = new Set(
  'republican democrat businessman businesswoman billionaire tycoon mogul actor actress comedian singer star author novelist'.split(
    ' ',
  ),
);

/** Players by their place in a side or by their sport, whom news renames so from one sentence to the next. */
export const PLAYERS: ReadonlySet<string> = new Set(
  `striker midfielder defender goalkeeper keeper winger forward quarterback pitcher sprinter runner swimmer cyclist
  skier boxer golfer`.split(/\s+/),
);

/** Words before such a noun that tell one from another who is new, or from several. */
export const CONTRASTING: ReadonlySet<string> = new Set(
  `other same next last second third only new unnamed anonymous rival opposing losing winning younger older eldest
  youngest best latter leading top average typical independent-minded`.split(/\s+/),
);
