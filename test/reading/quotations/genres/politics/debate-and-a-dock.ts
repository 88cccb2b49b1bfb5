import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a debate and a dock',
  text: `Candidates clash over insurance, storms and a deleted tweet in only Okaloa debate

By Renee Salcedo, NCN Politics

Updated 11:52 PM ET

(NCN) It took Lt. Gov. Trent Masterson and state Attorney General Paul Okafor-Wynn less than four minutes on Wednesday night to abandon their opening statements.

The two candidates for governor of Okaloa, meeting for the only time before Election Day, sparred for an hour over taxes, hurricane aid and a tweet that one of them deleted.

"You've had eight years in that office, Trent, and the only thing you've rebuilt is your boathouse," Okafor-Wynn said, drawing laughter from a crowd that had been told not to react.

"It's a dock," Masterson shot back. "And the insurance paid for it, which you'd know if you had ever read a policy."

Moderator Allison Brandt of WOKL tried to move on. She didn't get far.

Masterson, a Unionist, said his opponent had "sat on his hands" while insurers left the state. Okafor-Wynn, a former prosecutor, countered that he had sued four of them.

"We got $90 million back," he said. "He got a dock."

The sharpest exchange came over a tweet from 2016, in which Masterson wrote of people who had stayed behind in a hurricane: "You can't fix stupid." He deleted it last year.

"My mother stayed," said Okafor-Wynn, turning to face him. "She stayed because the bus you people promised never came. Look in that camera and say it to her."

Masterson, after a pause, said that he regretted the words and had apologized for them. "I was thirty-four, and I was scared, and I was typing," he said.

On whether they would accept the result in November, the attorney general said he would, "win, lose or recount." His rival said he would accept "any result that's counted in daylight."

In the spin room afterward, each side declared victory. "He looked like a man who'd lost his luggage," Masterson's campaign manager, Kelli Stroud, said of Okafor-Wynn. Civic Party chairwoman Gwen Abernathy predicted that the dock would be in "every ad from now till November."

An NCN flash poll of debate watchers found that 47% thought Okafor-Wynn had won, while 44% gave the edge to the lieutenant governor.`,
  said: [
    ['direct', 'Paul Okafor-Wynn', "You've had eight years in that office"],
    ['direct', 'Trent Masterson', "It's a dock"],
    ['mixed', 'Trent Masterson', 'sat on his hands'],
    ['indirect', 'Paul Okafor-Wynn', 'he had sued four of them'],
    ['direct', 'Paul Okafor-Wynn', 'We got $90 million back'],
    ['direct', 'Trent Masterson', "You can't fix stupid"],
    ['direct', 'Paul Okafor-Wynn', 'My mother stayed'],
    ['indirect', 'Trent Masterson', 'he regretted the words'],
    ['direct', 'Trent Masterson', 'I was thirty-four, and I was scared'],
    ['mixed', 'Paul Okafor-Wynn', 'win, lose or recount'],
    ['mixed', 'Trent Masterson', "any result that's counted in daylight"],
    ['direct', 'Kelli Stroud', "a man who'd lost his luggage"],
    ['mixed', 'Gwen Abernathy', 'every ad from now till November'],
    ['indirect', 'NCN flash poll of debate watchers', '47% thought'],
  ],
  open: ["any result that's counted in daylight"],
};
