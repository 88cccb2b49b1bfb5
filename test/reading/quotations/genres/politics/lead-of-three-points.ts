import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a lead of three points',
  text: `Lattimer's lead shrinks to 3 points in Verdance Senate race

BY GABE RENSHAW - 10/14 06:00 AM ET

Sen. Hollis Lattimer's (C) lead over businesswoman Deb Kowalczyk (U) has shrunk to 3 points in Verdance, according to a Marlin University survey released Tuesday.

The poll found that 47 percent of likely voters back Lattimer while 44 percent prefer Kowalczyk, with the rest undecided. Lattimer led by 9 points in August.

"The undecideds are breaking, and they're breaking in one direction," said Marlin pollster Anneliese Croft. "If I were Sen. Lattimer, I wouldn't be spending this week in Washington."

Croft cautioned that the result is within the survey's margin of error, which is 3.9 points.

Lattimer's campaign shrugged off the numbers. "Marlin had us losing by 6 in 2018," campaign manager Rob Delgado said in a statement. "Hollis won by 5. We'll let them do the math."

But the senator himself struck a different note at a stop in Harbor Springs on Monday, where he told about 60 supporters that he was running "scared, like my daddy taught me." He added, "If you think you're ahead, you're behind."

His opponent has spent the fall tying him to President Lorimer. "A vote for Hollis is a vote for the whole clown car," Kowalczyk said on her campaign's podcast, "Deb Unplugged."

She later clarified on Twitter that she hadn't meant the president. "I respect the office," she wrote. "The clowns know who they are."

Independents, who favored Lattimer by 12 points in August, now split evenly. One of them, retired ferry captain Lou Bascombe, 68, said he had voted for Lattimer twice and would probably do it again.

"He fixed my mother's VA check," said Bascombe, who took part in the survey and agreed to a follow-up interview. "She seems sharp, though. If she'd quit with the podcast I'd think about it."

The National Unionist Senate Committee is betting on it. A source with knowledge of the group's plans said it will put another $4 million into the state this week. A committee spokeswoman would say only that Verdance was "getting more fun by the day."`,
  said: [
    ['indirect', 'Marlin University survey released Tuesday', 'has shrunk to 3 points'],
    ['indirect', 'poll', '47 percent of likely voters back Lattimer'],
    ['direct', 'Anneliese Croft', 'The undecideds are breaking'],
    ['indirect', 'Anneliese Croft', "within the survey's margin of error"],
    ['direct', 'Rob Delgado', 'Marlin had us losing by 6'],
    ['mixed', 'Hollis Lattimer', 'scared, like my daddy taught me'],
    ['direct', 'Hollis Lattimer', "If you think you're ahead"],
    ['direct', 'Deb Kowalczyk', 'A vote for Hollis is a vote for'],
    ['indirect', 'Deb Kowalczyk', "she hadn't meant the president"],
    ['direct', 'Deb Kowalczyk', 'I respect the office'],
    ['indirect', 'Lou Bascombe', 'he had voted for Lattimer twice'],
    ['direct', 'Lou Bascombe', "He fixed my mother's VA check"],
    ['indirect', "source with knowledge of the group's plans", 'it will put another $4 million'],
    ['mixed', 'committee spokeswoman', 'getting more fun by the day'],
  ],
  open: ['scared, like my daddy taught me', "If you think you're ahead"],
};
