/** Words of play: beside them a half or quarter is of a match, not of a year. */
export const PLAY_WORDS: ReadonlySet<string> = new Set(
  `goal goals scored scorer scoring halftime kickoff coach coaches yard yards touchdown touchdowns
  penalty referee striker midfielder goalkeeper quarterback rebounds rebound dunk pitch stadium
  tackle tackles match matches teammate teammates substitute`.split(/\s+/),
);
