const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Nouns for the events at which people speak and the channels by which they do.
 *
 * Source: hyponyms of "meeting", "speech", "conversation", "writing" and "broadcast" in WordNet 3.1 that news joins to
 * a reporting verb by "in", "at", "on", "during" or "via".
 */
export const OCCASIONS = words(`
  interview interviews statement conference speech speeches briefing rally rallies call calls conversation
  conversations letter email e-mail emails tweet tweets twitter facebook weibo instagram telegram youtube debate
  hearing testimony address remarks post posts article op-ed editorial memo memorandum meeting event appearance
  appearances phone telephone press show program programme podcast forum summit ceremony message book column
  broadcast visit trip tour talk talks session lecture sermon toast video note keynote panel dinner lunch luncheon
  breakfast dialogue consultation comments memoir essay blog filing affidavit transcript symposium seminar
  roundtable plenary assembly gathering reception convention trial inquest radio television webcast webinar
  newsletter livestream`);

/** Prepositions that lead to where, when or in what something was said. */
export const OPENS_OCCASION =
  /^(?:in|on|at|during|after|before|via|through|over|following|ahead|amid|late|early|earlier)$/;
