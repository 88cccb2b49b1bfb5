import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a governor on a Sunday show',
  aside: true,
  text: `WATCH: Brannigan Torches Network Host Over Border Lawsuit

by Trent Maddox | Watchdog Daily

Gov. Kyle Brannigan was having none of it on Sunday.

Appearing on UBN's "Sunday Table," the Republican squared off with host Claire Hutchens over his state's third lawsuit against the administration since January.

"Governor, isn't this just about your presidential ambitions?" Hutchens asked.

"No, Claire, it's about the 900 pounds of fentanyl my troopers pulled off one highway," Brannigan fired back. "You had four years to ask the other side that question, and you never did."

Hutchens, a former Democratic speechwriter, tried to interrupt. "That's not fair, we've had the secretary on this program —"

"Once," the governor said.

Later in the segment she read him a statement from Homeland Security Secretary Denise Alcott, in which the secretary called the lawsuit "a stunt dressed up as a brief." Brannigan chuckled.

"Denise has been to my state twice," he said. "Both times it was for a fundraiser."

Conservatives cheered the performance online. "THIS is how you handle the media," radio host Buck Tillery wrote on X. Former Rep. Sandra Koch tweeted that Hutchens "looked like she wanted to crawl under the table."

The network wasn't smiling. A spokesperson for UBN told Watchdog Daily that Hutchens "asks tough questions of everyone" and added that the governor had been invited back.

According to a Stanhope University survey published Thursday, 61% of likely voters disapprove of the administration's handling of the border, up from 48% a year ago. The self-appointed "fact-checkers" have been awfully quiet about that one.

Brannigan, for his part, told "The Tillery Hour" on Monday that he hadn't lost any sleep over the exchange. "My wife liked the tie," he said.`,
  said: [
    ['direct', 'Claire Hutchens', "Governor, isn't this just about your presidential ambitions?"],
    ['direct', 'Kyle Brannigan', "No, Claire, it's about the 900 pounds"],
    ['direct', 'Claire Hutchens', "That's not fair"],
    ['direct', 'Kyle Brannigan', 'Once'],
    ['mixed', 'Denise Alcott', 'a stunt dressed up as a brief'],
    ['direct', 'Kyle Brannigan', 'Denise has been to my state twice'],
    ['direct', 'Buck Tillery', 'THIS is how you handle the media'],
    ['mixed', 'Sandra Koch', 'looked like she wanted to crawl under the table'],
    ['mixed', 'spokesperson for UBN', 'asks tough questions of everyone'],
    ['indirect', 'spokesperson for UBN', 'the governor had been invited back'],
    ['indirect', 'Stanhope University survey published Thursday', '61% of likely voters disapprove'],
    ['indirect', 'Kyle Brannigan', "he hadn't lost any sleep"],
    ['direct', 'Kyle Brannigan', 'My wife liked the tie'],
  ],
  open: ["he hadn't lost any sleep"],
};
