/**
 * Bodies and gatherings before which things are said, and who is told of them when nobody is named who tells
 * ("Inquest told of leak").
 *
 * Source: hyponyms of "court", "meeting" and "gathering" in WordNet 3.1 that news joins to "told" or "heard".
 */
const BEFORE_WHOM =
  `court inquest inquiry tribunal jury jurors hearing judge committee panel mps parliament conference
  briefing meeting forum summit rally crowd audience`.split(/\s+/);
export const HEARERS: ReadonlySet<string> = new Set(BEFORE_WHOM);

/**
 * Nouns for those who are told something in public: the above, and people and media, who as often tell things
 * themselves ("Police told of their search").
 *
 * Source: hyponyms of "communicator", "official" and "medium" in WordNet 3.1 that news has behind "told".
 */
export const AUDIENCES: ReadonlySet<string> = new Set([
  ...BEFORE_WHOM,
  ...`reporters journalists lawmakers legislators senators congress council supporters delegates investors analysts
  shareholders colleagues officials police television radio tv newspaper paper magazine agency`.split(/\s+/),
]);
