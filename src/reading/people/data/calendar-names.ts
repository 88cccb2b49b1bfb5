/** Names of days and months, in lower case, with their abbreviations. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue.
  tues. wed. thu. thurs. fri. sat. sun. easter christmas thanksgiving`.split(/\s+/),
);
