import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'envelopes for a mayor',
  aside: true,
  text: `Former aide says he carried cash for ex-mayor ‘like groceries’

PORT MERRION — For three years, Anthony Delgrosso told a federal jury on Wednesday, he drove to a diner off Route 40 on the first Monday of the month, picked up an envelope and left it in the mayor’s gym bag.

“I carried it in with the groceries, like groceries,” said Mr. Delgrosso, who pleaded guilty in January and is cooperating with the government. “I never counted it. You don’t count another man’s money.”

His former boss, Raymond Costello, who ran Port Merrion for 12 years, is charged with bribery and tax fraud. He sat with his arms folded and did not look at the witness.

Prosecutors contend that the envelopes came from Harlan Paving, which won every road contract the city awarded from 2014 to 2018. The company’s owner, Stephen Harlan, testified last week that he regarded the payments as “the cost of doing business with Ray.”

Under questioning by Maya Feldstein, an assistant United States attorney, Mr. Delgrosso said the mayor had thanked him only once. “He said, ‘Tony, you’re like a son to me, and I already have two sons I can’t trust,’” he recalled.

Several jurors laughed. Judge Patricia Nakamura did not. “This is not a nightclub,” she said.

On cross-examination, Mr. Costello’s lawyer, Bernard Quill, sought to portray the witness as a gambler who had kept the money.

“You owed a casino $60,000 in 2016, didn’t you?” Mr. Quill asked.

“Fifty-five,” the witness replied.

“And it’s your testimony that not one of those envelopes went to the casino?”

“I paid them back with my own money,” Mr. Delgrosso said. “It took me two years. Ask my wife.”

In a 2017 email shown to jurors, Mr. Costello’s chief of staff, Wendy Albrecht, warned a colleague that the mayor was “getting sloppy about who sees what.” Ms. Albrecht has not been charged and is expected to take the stand on Friday.

Outside the courthouse, Mr. Quill was in better spirits. “You’ve heard from a liar for six hours,” he said. “You’ll hear from Ray for two.”`,
  said: [
    ['mixed', 'Former aide', 'he carried cash for ex-mayor'],
    ['indirect', 'Anthony Delgrosso', 'he drove to a diner off Route 40'],
    ['direct', 'Anthony Delgrosso', 'I carried it in with the groceries'],
    ['indirect', 'Prosecutors', 'the envelopes came from Harlan Paving'],
    ['mixed', 'Stephen Harlan', 'the cost of doing business with Ray'],
    ['indirect', 'Anthony Delgrosso', 'the mayor had thanked him only once'],
    ['direct', 'Anthony Delgrosso', 'you’re like a son to me'],
    ['direct', 'Patricia Nakamura', 'This is not a nightclub'],
    ['direct', 'Bernard Quill', 'You owed a casino $60,000'],
    ['direct', 'Anthony Delgrosso', 'Fifty-five'],
    ['direct', 'Bernard Quill', 'not one of those envelopes went to the casino'],
    ['direct', 'Anthony Delgrosso', 'I paid them back with my own money'],
    ['mixed', 'Wendy Albrecht', 'getting sloppy about who sees what'],
    ['direct', 'Bernard Quill', 'You’ve heard from a liar for six hours'],
  ],
  open: ['he carried cash for ex-mayor', 'Fifty-five'],
};
