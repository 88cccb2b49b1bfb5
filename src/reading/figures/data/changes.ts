/**
 * Words of movement. Source: the motion-on-a-scale frames of FrameNet (Change_position_on_a_scale,
 * Cause_change_of_position_on_a_scale), with the vocabulary of market and trade reports.
 */
const forms = (words: string) => words.split('|');

/** Each verb as base, third person, past, participle and -ing form; irregular forms are written out. */
const regular = (words: string) =>
  words.split('|').flatMap((verb) => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
    return [verb, third, `${stem}ed`, `${stem}ing`];
  });

/** Forms of verbs for a rise. */
export const UP_VERBS: ReadonlySet<string> = new Set([
  ...regular(
    'increase|gain|climb|jump|surge|soar|advance|add|boost|rebound|expand|rally|mount|accelerate|strengthen|appreciate|leap|rocket|skyrocket|swell|heighten|lift|raise|widen|recover|improve|spike|balloon|escalate|tick|edge|inch',
  ),
  ...forms(
    'rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|up|rallied|rallies|upped|leapt|swollen|sprang|shot',
  ),
]);

/** Forms of verbs for a fall. */
export const DOWN_VERBS: ReadonlySet<string> = new Set([
  ...regular(
    'decrease|decline|slump|plunge|plummet|tumble|contract|reduce|ease|weaken|retreat|lower|slide|crash|sink|dwindle|shrink|diminish|depreciate|narrow|erode|recede|crater|dive|tank|nosedive',
  ),
  ...forms(
    'fall|falls|fell|fallen|falling|lose|loses|lost|losing|drop|drops|dropped|dropping|slip|slips|slipped|slipping|slid|sank|sunk|shrank|shrunk|cut|cuts|cutting|shed|sheds|shedding|dip|dips|dipped|dipping|down|slashed|slash|slashing|trimmed|shaved|plummetted|dived|dove',
  ),
]);

/** "edged", "ticked", "inched" go either way: the particle decides. */
export const EITHER_WAY: ReadonlySet<string> = new Set(regular('edge|tick|inch'));

/** Nouns for a rise. */
export const UP_NOUNS: ReadonlySet<string> = new Set(
  forms(
    'increase|increases|rise|rises|growth|gain|gains|jump|surge|advance|uptick|upturn|boost|climb|expansion|rebound|recovery|improvement|spike|upswing|leap|hike|hikes|increment|raise|appreciation|rally|higher|more|up|upward|bigger|larger|growing',
  ),
);
/** Nouns for a fall. */
export const DOWN_NOUNS: ReadonlySet<string> = new Set(
  forms(
    'decrease|decreases|decline|declines|drop|fall|falls|reduction|reductions|cut|cuts|loss|dip|slump|plunge|slide|contraction|downturn|shrinkage|drawdown|depreciation|tumble|setback|collapse|lower|less|fewer|down|downward|smaller|shortfall',
  ),
);

/** Comparatives after an amount: "3 percent higher". They compare, so they count like nouns. */
export const HEDGES_BEFORE_AMOUNT: ReadonlySet<string> = new Set(
  forms(
    'by|about|around|nearly|almost|roughly|approximately|another|additional|further|a|an|the|as|much|many|more|than|over|some|just|only|at|least|up|down|well|slightly|sharply|estimated|under|less|modest|mere|whopping|total|of|hefty|between|from|expected|combined|cumulative|staggering|massive|whole|full|record|average',
  ),
);
