/** Plurals that do not end in -s. Source: the closed list of English grammar (Quirk et al. 1985, 5.82-5.93). */
const IRREGULAR = new Set(
  'people|men|women|children|teeth|feet|mice|geese|police|cattle|fish|sheep|deer|aircraft|spacecraft|offspring|media|data|criteria|phenomena|bacteria|crises|analyses|personnel|folk|staff|troops|youth|alumni|oxen'.split(
    '|',
  ),
);
const SINGULAR_IN_S =
  /^(?:was|is|has|does|its|his|this|as|us|yes|plus|versus|less|across|always|sometimes|perhaps|thus|gas|bus|lens|news|series|species|means|virus|status|basis|crisis|campus|bonus|census|focus|access|process|business|progress|class|loss|mass|boss|glass|press|success|address|congress|stress|princess|hers|ours|theirs|minus|besides|towards|afterwards|years-long)$/;

/** Whether a lower-case word has the form of an English plural ("students", "people", "waitresses"). */
export function isPluralWord(lower: string): boolean {
  const word = lower.slice(lower.lastIndexOf('-') + 1);
  if (IRREGULAR.has(word) || /(?:men|people|children)$/.test(word)) return true;
  if (/^(?:series|species|means)$/.test(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|'s|us|is)$/.test(word) && !SINGULAR_IN_S.test(word);
}
