/**
 * Words too common to tell one passage from another.
 * Source: the English stop words of the Snowball project (snowballstem), as NLTK distributes them, with the
 * modal verbs and "also", "upon", "via", "per", which that list leaves out; "us" is one only in lower case
 * (see analysis.ts), and contractions are in without their apostrophe, as they are read.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if then else of in on at by for to from with without into onto over under about above
  below between through during before after up down out off again further once here there all any both each
  few more most other some such no nor not only own same so than too very s t can will just don should now
  i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves this that these those am is are was were be been
  being have has had having do does did doing would could shall might must may as also upon via per dont doesnt
  didnt isnt arent wasnt werent havent hasnt hadnt wont wouldnt couldnt shouldnt mustnt cant im ive youre
  theyre weve thats because until while`.split(/\s+/),
);

/** Words that ask. They say of what kind the answer is, and nothing about where it stands. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what which who whom whose when where why how'.split(' '),
);
