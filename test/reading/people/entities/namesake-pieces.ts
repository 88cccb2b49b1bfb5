import type { PronounPiece } from '../pronouns/pronoun-pieces.js';

/** Articles about brothers, sisters, cousins and people who only share a surname, written before any of them was read. */
export const NAMESAKE_PIECES: readonly PronounPiece[] = [
  {
    name: 'a brother in a possessive',
    text: `Dale Harrow, the governor, toured the mills on Friday.

He was asked about Wendell Harrow’s vote against the levy.

“We are brothers, not twins,” Mr. Harrow said.`,
    said: [['not twins', 'Dale Harrow']],
  },
  {
    name: 'namesakes who are no kin',
    text: `Sheriff Tom Darrow arrested three men at the ferry on Tuesday.

One of them, Keith Darrow, 29, who is not related to the sheriff, was charged with theft.

“They did not run far,” Darrow said.

Keith Darrow’s lawyer, Ann Moss, declined to comment.

The sheriff said more arrests would follow.`,
    said: [
      ['did not run far', 'Tom Darrow'],
      ['more arrests would follow', 'Tom Darrow'],
    ],
    open: ['did not run far'],
  },
  {
    name: 'a victim and his sister by the bare surname',
    text: `Alan Fitch was found dead in the quarry on Monday, the police said.

Maria Fitch, his sister, said he had gone to look for a dog.

“He loved that animal,” Fitch said.

Fitch had worked at the quarry since 1998. “He knew every step of it,” his sister said.`,
    said: [
      ['look for a dog', 'Maria Fitch'],
      ['loved that animal', 'Maria Fitch'],
      ['knew every step', 'Maria Fitch'],
    ],
  },
  {
    name: 'a trial of two brothers',
    text: `Sean Cullane and Brian Cullane are accused of burning the barn.

Sean Cullane told the court that he had been at the pub. His brother had gone home early, he said.

“I never owned a match in my life,” Sean Cullane said.

Brian Cullane took the stand after lunch. “I sleep like a stone,” Cullane said.

Asked by the prosecutor who had the car, Cullane said it was in the shop.`,
    said: [
      ['at the pub', 'Sean Cullane'],
      ['gone home early', 'Sean Cullane'],
      ['owned a match', 'Sean Cullane'],
      ['like a stone', 'Brian Cullane'],
      ['it was in the shop', 'Brian Cullane'],
    ],
  },
];
