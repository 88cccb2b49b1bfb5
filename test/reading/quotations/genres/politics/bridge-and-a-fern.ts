import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a bridge and a fern',
  aside: true,
  text: `Governor and senator trade tweets over a bridge, and then a fern

By Staff | The Okaloa Beacon

It started with a photo of a ribbon.

On Tuesday morning, Sen. Alan Whitcomb (C-Okaloa) tweeted a picture of himself at the opening of the new Route 9 bridge. “Proud to have delivered this for our state,” he wrote. “Promises made, promises kept!”

Gov. Ray Brody, a Unionist, was not proud. “Delivered??” Brody tweeted nine minutes later. “You voted NO. I’ve got houseplants with a better attendance record.”

The tweet was gone by noon. His communications director, Tia Marsh, told The Beacon it had been posted in error by a junior staffer.

“The governor has enormous respect for Senator Whitcomb,” Marsh said.

At 3:15 p.m. the governor posted it again, word for word, with a picture of a fern. “No staffer,” he added. “This one’s all me.”

Marsh, reached a second time, said only that she had “nothing further at this time.”

By evening the senator, who has served in Washington since 1998 and is not known for his temper, had had enough. In a 400-word statement, he said that he had opposed the 2022 infrastructure package “because it shortchanged our ports” and that the bridge was paid for out of a separate bill, which he wrote.

“The governor is a busy man,” the statement concluded. “Reading takes time.”

Who’s right? Sort of both of them. Congressional records show that Whitcomb voted against the package in March 2022. But a spokeswoman for the federal highway agency, Gloria Neff, confirmed that $61 million of the bridge’s $80 million came from the later bill.

Told of this on Wednesday, Brody was unrepentant. “He didn’t pour the concrete, either,” he told reporters outside a pancake breakfast in Orrville. He said that he had no plans to call the senator, though he would gladly send him the fern.

The feud isn’t new. In his 2019 memoir, “Straight Shot,” Brody called the older man “a nice suit looking for somebody to wear it.”

“They’re two old dogs and one porch,” said former Sen. Edie Lockhart, who worked with both.`,
  said: [
    ['direct', 'Alan Whitcomb', 'Proud to have delivered this'],
    ['direct', 'Ray Brody', 'You voted NO'],
    ['indirect', 'Tia Marsh', 'it had been posted in error'],
    ['direct', 'Tia Marsh', 'The governor has enormous respect'],
    ['direct', 'Ray Brody', 'This one’s all me'],
    ['mixed', 'Tia Marsh', 'nothing further at this time'],
    ['mixed', 'Alan Whitcomb', 'because it shortchanged our ports'],
    ['direct', 'Alan Whitcomb', 'The governor is a busy man'],
    ['indirect', 'Congressional records', 'voted against the package in March 2022'],
    ['indirect', 'Gloria Neff', '$61 million of the bridge’s'],
    ['direct', 'Ray Brody', 'He didn’t pour the concrete'],
    ['indirect', 'Ray Brody', 'he had no plans to call the senator'],
    ['mixed', 'Ray Brody', 'a nice suit looking for somebody'],
    ['direct', 'Edie Lockhart', 'They’re two old dogs and one porch'],
  ],
  open: ['You voted NO', 'because it shortchanged our ports', 'The governor is a busy man'],
};
