import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a donor who does not talk',
  aside: true,
  text: `The quiet man behind the Unionists’ biggest super PAC

By Aaron Vasquez-Stone

LODESTAR, Wahneta — In this town of 9,000, where he has bought three downtown blocks and a minor-league hockey team, nobody has ever heard Gerald P. Throckmorton give a speech.

“I went to high school with him and I couldn’t tell you what his voice sounds like,” said Mayor Jeannie Costa.

Yet Throckmorton, 74, who made his fortune in irrigation pipe, has given $61 million to political causes since 2018, most of it to Furrow Fund, a super PAC that backs Unionists. Federal filings show that $22 million arrived in the last quarter alone.

Friends say the pipe magnate is driven by a single grievance: the estate tax, which nearly cost his family its farm when his father died in 1981.

“Gerry doesn’t care about judges or guns or any of it,” said a longtime business partner, who spoke on the condition of anonymity to preserve the friendship. “He cares about June 11, 1981. That’s the day the man from the government came and counted the cows.”

The IRS said that it does not discuss individual taxpayers.

His critics are less charitable. Simone Adeyemi, who directs the Center for Ballot Integrity, called him “the most powerful man nobody voted for.” In a report issued last month, the center said Furrow Fund had bought 31,000 television spots in five states.

One of those spots helped to end the career of former senator Milt Gustafson, a Civic who lost by 2,100 votes in 2022. Gustafson has made his peace with it. “He sent me a fruit basket,” he said. “The card said, ‘Nothing personal.’ I believed it, and that was the worst part.”

Through his attorney, Throckmorton declined to be interviewed for this article. Three days later, a letter from him arrived at The Post-Courier. “I have read that I am mysterious,” it began. “I am not. I am busy.” The letter went on to say that he had never asked a candidate for anything “except to return my calls, which is more than most of them do.”

His daughter, Marguerite Throckmorton-Bell, who sits on the fund’s board, laughed when the letter was read to her over the phone. “He wrote four drafts,” she said. “Mom made him take out the Latin.”

Would he give to a Civic? She thought about it.

“If the Civic had cows,” she said.`,
  said: [
    ['direct', 'Jeannie Costa', 'I went to high school with him'],
    ['indirect', 'Federal filings', '$22 million arrived in the last quarter'],
    ['indirect', 'Friends', 'the pipe magnate is driven by a single grievance'],
    ['direct', 'longtime business partner', 'Gerry doesn’t care about judges'],
    ['indirect', 'IRS', 'it does not discuss individual taxpayers'],
    ['mixed', 'Simone Adeyemi', 'the most powerful man nobody voted for'],
    ['indirect', 'Center for Ballot Integrity', 'had bought 31,000 television spots'],
    ['direct', 'Milt Gustafson', 'He sent me a fruit basket'],
    ['direct', 'Gerald P. Throckmorton', 'I have read that I am mysterious'],
    ['mixed', 'Gerald P. Throckmorton', 'except to return my calls'],
    ['direct', 'Marguerite Throckmorton-Bell', 'He wrote four drafts'],
    ['direct', 'Marguerite Throckmorton-Bell', 'If the Civic had cows'],
  ],
  open: ['had bought 31,000 television spots', 'except to return my calls'],
};
