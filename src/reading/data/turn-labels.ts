const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands before a question in interviews and transcripts of the press, in lower case. */
export const QUESTION_LABELS = words('q question');
/** What stands before an answer. */
export const ANSWER_LABELS = words('a answer');
/** Who speaks in a transcript without a name. */
export const ROLE_LABELS = words(`
  interviewer interviewee moderator host presenter anchor reporter journalist questioner correspondent narrator chair
  chairman chairwoman chairperson speaker clerk judge witness counsel caller audience editor president operator`);

/** Heads of boxes, lists and credits that end in a colon too and that nobody speaks: the furniture of news pages. */
export const NO_SPEAKERS = words(`
  photo photos picture pictures image images video videos source sources note notes update updates correction
  clarification credit credits by tags topics topic contact email phone tel address location place date time where
  when who what why how price prices tickets admission cast director rating caption summary background analysis
  opinion watch listen subject from to cc re warning breaking advertisement related more disclaimer disclosure
  publisher author website web link links score scores result results winner winners runner-up verdict fact claim
  headline subtitle language translation translator copyright illustration graphic chart map data method ps`);
