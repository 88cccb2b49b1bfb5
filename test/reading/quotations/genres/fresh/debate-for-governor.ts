import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a debate for governor',
  aside: true,
  text: `Pruett, Salazar clash over water and taxes in only debate

By Dana Whitlock
Statehouse bureau

COLUMBINE CITY - Attorney General Rebecca Pruett and state Sen. Lucia Salazar met Tuesday night for the only debate of a governor's race that has tightened since Labor Day.

The sharpest exchange came over water. Salazar, a Democrat from the Verde Valley, said her opponent had sat on a complaint against a mining company for 14 months. "That's not a backlog," she said. "That's a decision."

Pruett, who has been attorney general since 2017, shook her head. "The senator knows that file was with the feds," she said. "She was on the committee. She got the same letter I did."

"I got it," Salazar shot back. "I also answered it."

Pruett, the Republican, turned the conversation to taxes at every opportunity. Her opponent's school plan, she said, would "take $400 out of the pocket of every family in this state that owns a truck." The nonpartisan Legislative Budget Office has estimated the average cost at $61.

When moderator Hugh Dempsey brought up that estimate, she said she did not trust it.

"Hugh, with respect, those are the same folks who told us the stadium would pay for itself," she said.

Salazar, a former high school chemistry teacher, drew laughter with her reply. "I taught sophomores for nine years," she said. "I know what it sounds like when somebody hasn't done the reading."

Afterward, in the so-called "spin room," Pruett's campaign manager, Todd Vance, said she had "done exactly what she came to do." Salazar's spokeswoman, Nia Coleman, disagreed.

"They don't like being talked down to," Coleman said of undecided voters.

Ellen Strobridge, a political scientist at Columbine State, said she doubted the debate would move many people. A quarter of ballots have already been returned.

In the parking lot, Gary Munk, 58, a rancher who said he had voted for both parties, was still making up his mind. "One of them's mad and the other one's smiling," he said. "I can't decide which one scares me more."`,
  said: [
    ['indirect', 'Lucia Salazar', 'her opponent had sat on a complaint'],
    ['direct', 'Lucia Salazar', "That's not a backlog"],
    ['direct', 'Rebecca Pruett', 'The senator knows that file was with the feds'],
    ['direct', 'Lucia Salazar', 'I got it'],
    ['mixed', 'Rebecca Pruett', 'take $400 out of the pocket'],
    ['indirect', 'Legislative Budget Office', 'the average cost at $61'],
    ['indirect', 'Rebecca Pruett', 'she did not trust it'],
    ['direct', 'Rebecca Pruett', 'Hugh, with respect'],
    ['direct', 'Lucia Salazar', 'I taught sophomores for nine years'],
    ['mixed', 'Todd Vance', 'done exactly what she came to do'],
    ['direct', 'Nia Coleman', "They don't like being talked down to"],
    ['indirect', 'Ellen Strobridge', 'the debate would move many people'],
    ['indirect', 'Gary Munk', 'he had voted for both parties'],
    ['direct', 'Gary Munk', "One of them's mad"],
  ],
};
