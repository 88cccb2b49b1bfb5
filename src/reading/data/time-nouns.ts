/**
 * Nouns for stretches and points of time, in the forms in which news joins them to a verb ("Berg last week said",
 * "said Tuesday night"); names of days and months are calendar names.
 *
 * Source: hyponyms of "time period", "time unit" and "point in time" in WordNet 3.1 that news uses without a
 * preposition, or behind "at one".
 */
export const TIME_NOUNS =
  `today yesterday tonight tomorrow night morning afternoon evening weekend day days hour hours
  minutes week weeks month months year years decade spring summer fall autumn winter time point`.split(/\s+/);
