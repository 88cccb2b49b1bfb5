import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a gallon of bleach',
  aside: true,
  text: `‘Use Moisture’: How a Housing Agency Kept Mold Out of Its Records

By Teresa Lindquist, The Plains Ledger

When Kendra Mays moved into Building 6 at Harmon Terrace in 2019, the manager handed her a gallon of bleach. “She told me, ‘You’ll want that for the closet,’” said Mays, a home health aide with two children. “I thought it was a welcome gift.”

The Pawnee County Housing Authority has said repeatedly that it first learned of mold at the 212-unit complex in the summer of 2022. But internal emails reviewed by the Ledger show that senior officials were told at least four years earlier and put off repairs to protect the agency’s federal rating.

“Do NOT put the word mold in the work order,” Brian Tuttle, then the director of maintenance, wrote to his staff in October 2018. “Use moisture.”

One of the recipients, a former inspector named Luis Ferrer, kept a copy. Ferrer said in an interview that he had complained to the executive director, Marjorie Keene, and was moved to the parking office two weeks later.

“I’m not a hero,” he said. “I just had a printer.”

Keene, who retired last year with a $190,000 payout, did not respond to four phone calls and a letter. Her lawyer, Phil Ansbacher, said in an email that she had “acted in good faith at all times” and that privacy rules prevented her from saying more.

Tuttle, reached at his home in Sutter Lake, said he did not remember the message. Shown a printout, he read it twice. “That’s my name on it,” he said, and closed the door.

A 2020 consultant’s report, which the authority fought for eight months to keep secret, concluded that the roofs could be fixed for $1.4 million. The agency has since spent $5.2 million.

The current director, Andre Whitfield, who was hired in March, called the Ledger’s findings “hard to read.” Every unit is to be tested by the end of the year.

“People were lied to, and I’m not going to stand here and dress that up,” he said at a tenants’ meeting last week.

Mays was in the second row. Her younger son, who is 7, now uses an inhaler. She said she still has the bleach.`,
  said: [
    ['direct', 'Brian Tuttle', 'Use Moisture'],
    ['direct', 'Kendra Mays', 'She told me'],
    ['indirect', 'Pawnee County Housing Authority', 'it first learned of mold'],
    [
      'indirect',
      'internal emails reviewed by the Ledger',
      'senior officials were told at least four years earlier',
    ],
    ['direct', 'Brian Tuttle', 'Do NOT put the word mold in the work order'],
    ['indirect', 'Luis Ferrer', 'he had complained to the executive director'],
    ['direct', 'Luis Ferrer', 'I’m not a hero'],
    ['mixed', 'Phil Ansbacher', 'acted in good faith at all times'],
    ['indirect', 'Brian Tuttle', 'he did not remember the message'],
    ['direct', 'Brian Tuttle', 'That’s my name on it'],
    ['indirect', '2020 consultant’s report', 'the roofs could be fixed for $1.4 million'],
    ['mixed', 'Andre Whitfield', 'hard to read'],
    ['direct', 'Andre Whitfield', 'People were lied to'],
    ['indirect', 'Kendra Mays', 'she still has the bleach'],
  ],
  open: ['Use Moisture', 'senior officials were told at least four years earlier'],
};
