import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a stopgap bill',
  aside: true,
  text: `House leaders delay vote on spending bill as holdouts dig in

By Karen Stoltz and Miguel Abrantes

WASHINGTON — House Republican leaders postponed a vote Thursday on a stopgap bill to keep the government open, after a bloc of conservatives said they would not support it without deeper cuts to foreign aid.

“We’re close, but close doesn’t keep the lights on,” Majority Whip Dale Rutter (R-Neb.) told reporters as he left a closed-door meeting in the Capitol basement.

Speaker Thomas Wickham can afford to lose no more than three votes. By Thursday evening at least seven Republicans were opposed and two others were leaning that way, according to lawmakers involved in the count.

“I’ve been here six years and I’ve voted on this same bill eleven times,” said Rep. Carl Ostrander of Idaho, one of the holdouts. “It’s got a different number on it every time. That’s the only change.”

Rep. Joanna Beale, a Pennsylvania Republican who faces a tough race in November, was less patient. A shutdown, she said, would be “political malpractice of the highest order,” and she suggested that some of her colleagues were more interested in television than in governing.

Asked whether she had Ostrander in mind, Beale smiled. “If the boot fits,” she said.

Democrats, meanwhile, made clear that they had no plans to rescue the speaker. “He walked away from the deal we shook hands on in May,” House Minority Leader Victor Tran said at his weekly news conference. “When he wants to come back to it, he knows where my office is.”

The White House budget office said in a statement Wednesday night that the president would sign the bill if it reached him, though it complained that the measure did “far too little” for disaster relief.

A senior Republican aide, who spoke on condition of anonymity to discuss private conversations, said the speaker had told holdouts that he would not put a longer measure on the floor.

“He’s bluffing, and they know it,” the aide said.

Wickham, who has survived two attempts to unseat him this year, brushed past reporters on his way to the chamber. “We’ll get there,” he said.

Funding runs out at midnight Saturday.`,
  said: [
    ['indirect', 'bloc of conservatives', 'they would not support it without deeper cuts'],
    ['direct', 'Dale Rutter', 'We’re close, but close doesn’t keep the lights on'],
    ['indirect', 'lawmakers involved in the count', 'two others were leaning that way'],
    ['direct', 'Carl Ostrander', 'I’ve been here six years'],
    ['mixed', 'Joanna Beale', 'political malpractice of the highest order'],
    ['indirect', 'Joanna Beale', 'some of her colleagues were more interested in television'],
    ['direct', 'Joanna Beale', 'If the boot fits'],
    ['indirect', 'Democrats', 'they had no plans to rescue the speaker'],
    ['direct', 'Victor Tran', 'He walked away from the deal'],
    ['indirect', 'White House budget office', 'the president would sign the bill'],
    ['mixed', 'White House budget office', 'far too little'],
    ['indirect', 'senior Republican aide', 'the speaker had told holdouts'],
    ['direct', 'senior Republican aide', 'He’s bluffing, and they know it'],
    ['direct', 'Thomas Wickham', 'We’ll get there'],
  ],
  open: ['they would not support it without deeper cuts', 'far too little'],
};
