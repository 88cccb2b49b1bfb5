/** How an article names somebody of a surname that others have as well. */
export interface Naming {
  /** Index of the frame sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /**
   * "Speaks", "leads": the subject that leads the sentence; "acts": another subject, or that of a passive verb;
   * "passes": owned, in an apposition, behind a preposition.
   */
  readonly as: 'speaks' | 'leads' | 'acts' | 'passes';
  /** Whether the name follows whose relative it is: "his wife, Ann Berg". */
  readonly relative: boolean;
  /** Whether the person is told to be dead. */
  readonly dead: boolean;
}
