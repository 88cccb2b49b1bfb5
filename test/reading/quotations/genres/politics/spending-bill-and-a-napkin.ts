import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a spending bill and a napkin',
  text: `Senate Stalls on Spending Bill as Two Old Allies Trade Blame

By CAROLINE DUPREE and MARC FELDSTEIN

WASHINGTON — The Senate adjourned early Friday without voting on a $940 billion spending bill after a dispute over flood insurance set the majority leader against the man who once managed his campaigns.

Senator Royce Tillman of Calder, the Unionist leader, accused Senator Grady Pell, the second-longest-serving member of their party, of holding the government hostage to “a handful of beach houses.”

“I’ve known Grady for thirty years, and I love him like a brother,” Mr. Tillman told reporters outside the chamber shortly after 1 a.m. “Right now I’d like to send him home to his mother.”

Mr. Pell, whose state of Okaloa has been struck by three hurricanes since 2019, was unmoved.

“They aren’t beach houses,” he said. “They’re trailers. They’re where people live.” He said that he would object to every motion until the leader put in writing what had been agreed on in March.

What was agreed on in March is in dispute. Mr. Pell says he was told that the insurance program would be renewed for five years. Mr. Tillman said that he had offered “my best efforts, which is what you’ve been looking at all night.”

At one point, according to two senators who were in the room, Mr. Pell pulled from his jacket a napkin with a figure written on it. It was not clear by whom.

Senator Adele Marchetti, Civic of Merrow and the ranking member of the budget committee, watched from a doorway with an apple in her hand. “I was told there’d be a vote,” she said. “Nobody told me there’d be a show.”

The White House said that President Lorimer would sign any bill that kept the government open but would not sign “a ransom note.” The Budget Office has estimated that each week of a shutdown would cost $1.4 billion.

Asked whether he had spoken to Mr. Pell since the adjournment, the leader shook his head.

“He’s got my number,” Mr. Tillman said. “It’s on the napkin.”`,
  said: [
    ['mixed', 'Royce Tillman', 'a handful of beach houses'],
    ['direct', 'Royce Tillman', 'I’ve known Grady for thirty years'],
    ['direct', 'Grady Pell', 'They aren’t beach houses'],
    ['indirect', 'Grady Pell', 'he would object to every motion'],
    ['indirect', 'Grady Pell', 'the insurance program would be renewed'],
    ['mixed', 'Royce Tillman', 'my best efforts'],
    ['indirect', 'two senators who were in the room', 'pulled from his jacket a napkin'],
    ['direct', 'Adele Marchetti', 'I was told there’d be a vote'],
    ['mixed', 'White House', 'a ransom note'],
    ['indirect', 'Budget Office', 'each week of a shutdown would cost'],
    ['direct', 'Royce Tillman', 'He’s got my number'],
  ],
  open: ['pulled from his jacket a napkin'],
};
