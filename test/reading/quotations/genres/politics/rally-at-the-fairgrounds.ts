import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a rally at the fairgrounds',
  text: `At Fairgrounds, Castellan Finds a Crowd and a Target

By DOMINIQUE FRY

WILLOW FORK, Tallis — He had not even got out of the truck. “Jack! Jack! Jack!” the crowd chanted, and a woman held up a pie.

Jack Castellan, the former governor who is running for the Unionist nomination for president, talked for 54 minutes on Saturday, mostly about Senator Philip Rourke, who leads him by six points in this state.

“Phil says he’s a farmer,” he told some 2,000 people at the county fairgrounds. “He says, ‘I know what it is to work the land.’ Folks, I’ve seen his hands.

“The only thing that man has ever planted is a story.”

Mr. Rourke spent his childhood on an orchard that his family sold when he was nine. The Rourke campaign said on Sunday that Mr. Castellan, whose father was a lawyer, should “leave the hands alone.”

The former governor also promised to close the Department of Commerce, to reopen two coal plants and to sell the presidential plane. The last of these, he said, could be done “on Day 1, before lunch.”

Not everyone was persuaded. Linda Scarborough, a dental hygienist from nearby Tull, said that she liked the tune but that the words were “all gravy.” Her husband, Wes Scarborough, who had driven, had no such doubts.

“He talks like my dad,” he said. “I’d follow my dad anywhere.”

“Your dad got lost on the way to our wedding,” Mrs. Scarborough said.

Mr. Rourke, who was campaigning 200 miles to the east, answered his rival a few hours later without naming him. “Some fellas have to holler so they can’t hear themselves,” he told a Rotary lunch in Ellsworth. “I was raised to talk so you could hear the other guy.”

He seemed unbothered by the size of the crowds in the west. Crowds, he said, “go up and down like a window shade.”

Back in Willow Fork, as the fairgrounds emptied, the candidate signed caps along a fence. “Are you really going to sell the plane?” a boy of about 10 asked him.

“You want it?” Mr. Castellan said.

The boy said he would have to ask his mother.`,
  said: [
    ['direct', 'crowd', 'Jack! Jack! Jack!'],
    ['direct', 'Jack Castellan', 'Phil says he’s a farmer'],
    ['direct', 'Jack Castellan', 'The only thing that man has ever planted'],
    ['mixed', 'Rourke campaign', 'leave the hands alone'],
    ['mixed', 'Jack Castellan', 'on Day 1, before lunch'],
    ['mixed', 'Linda Scarborough', 'she liked the tune'],
    ['direct', 'Wes Scarborough', 'He talks like my dad'],
    ['direct', 'Linda Scarborough', 'Your dad got lost'],
    ['direct', 'Philip Rourke', 'Some fellas have to holler'],
    ['mixed', 'Philip Rourke', 'go up and down like a window shade'],
    ['direct', 'boy of about 10', 'Are you really going to sell the plane?'],
    ['direct', 'Jack Castellan', 'You want it?'],
    ['indirect', 'boy of about 10', 'he would have to ask his mother'],
  ],
};
