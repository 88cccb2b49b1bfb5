import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a senator and the insulin',
  aside: true,
  text: `The Senator Has Some Thoughts About Your Grandmother's Insulin

by Jess Okafor-Lund

Did you know that old people are greedy? Sen. Doug Hatcher (R-Obviously) does. On Tuesday he went on the radio in his hometown of Prewitt to explain that seniors who can't afford insulin should "look at their priorities."

"Folks will spend $80 on cable and then tell me they can't buy medicine," the senator told host Randy Pickle (we are not making this up). "My granddad didn't have cable."

His granddad, the Prewitt Sentinel helpfully reported in 2014, owned the cable company.

To his credit, Pickle asked whether Hatcher would support the $35 cap that passed the House in June. Here is the senator's answer, and we have listened to it three times:

"Well, I'd want to look at that. I'd want to see what the market says. You know, there's a lot in that bill."

There is not a lot in that bill. It is two pages long. "I wrote it short so he could finish it," Rep. Yolanda Briggs, its sponsor, told us by phone, laughing. She said that Hatcher's staff had asked for a briefing in July and then canceled it twice.

Hatcher's office says that's false. His communications director, Paige Renfro, emailed to say the senator "has met with dozens of seniors on this issue" and that we should be ashamed of ourselves. We'll add it to the list.

Meanwhile, a study by the Midland Health Fund found last month that one in six diabetics over 65 is rationing. Marlene Dabney, 71, of Prewitt is one of them.

"I take it every other day," she told the Sentinel. "I don't have cable either. I've got an antenna."

You may remember Hatcher from such hits as "Freedom Isn't Free Lunch," his 2019 op-ed, and "Doug Delivers," the campaign bus that didn't. That was the year he told a debate audience that he would "never, ever, as long as I have breath" touch Medicare.

As Briggs put it before she hung up: "He's not confused. He's just hoping you are."`,
  said: [
    ['mixed', 'Doug Hatcher', 'look at their priorities'],
    ['direct', 'Doug Hatcher', 'Folks will spend $80 on cable'],
    ['indirect', 'Prewitt Sentinel', 'owned the cable company'],
    ['direct', 'Doug Hatcher', "Well, I'd want to look at that"],
    ['direct', 'Yolanda Briggs', 'I wrote it short so he could finish it'],
    ['indirect', 'Yolanda Briggs', "Hatcher's staff had asked for a briefing"],
    ['indirect', "Hatcher's office", "that's false"],
    ['mixed', 'Paige Renfro', 'has met with dozens of seniors on this issue'],
    ['indirect', 'study by the Midland Health Fund', 'one in six diabetics over 65 is rationing'],
    ['direct', 'Marlene Dabney', 'I take it every other day'],
    ['mixed', 'Doug Hatcher', 'never, ever, as long as I have breath'],
    ['direct', 'Yolanda Briggs', "He's not confused"],
  ],
  open: [
    "Well, I'd want to look at that",
    'has met with dozens of seniors on this issue',
    'never, ever, as long as I have breath',
  ],
};
