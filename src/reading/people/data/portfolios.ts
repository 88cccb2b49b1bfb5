/**
 * What ministries and departments deal with, and bodies that somebody heads, in lower case: in "Minister of
 * Energy Anna Lind" and "Chief of the General Staff Anna Lind" such words end the office.
 *
 * Source: names of ministries in the UN list of heads of state and government, written out by hand.
 */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `affairs agriculture antiquities aviation budget climate commerce communication communications construction
  culture defence defense development digitalisation digitalization ecology economics economy education
  employment energy environment equality family finance finances fisheries food foreign forestry forests
  foreigners gas health heritage highways housing immigration industries industry information
  infrastructure innovation integration interior investment investments irrigation justice labor labour lands
  livestock logistics migration mines mining natural oil parks petroleum planning ports power privatization
  railways reconstruction reform relations research resources revenue roads sanitation science security shipping
  social sports staff state statistics steel technology telecommunications textiles tourism trade training
  transport transportation treasury tribes urban veterans water welfare women works youth branch division
  program programme rights section unit wing`.split(/\s+/),
);
