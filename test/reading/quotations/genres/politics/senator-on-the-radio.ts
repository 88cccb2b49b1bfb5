import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a senator on the radio',
  aside: true,
  text: `Sen. Buck Harlan: ‘Beltway Media Wouldn’t Know a Farm If It Bit Them’

by Tanner Boggs, The Heartland Sentinel

Sen. Buck Harlan (U-Dakomin) tore into what he called the “pajama press” in an interview with radio host Vince Corso on Thursday, as the scandal over the missing rural broadband money entered its second month.

“Nobody from New York has been out here, Vince, not one of them,” Harlan said on The Vince Corso Show. “You’ve got $600 million gone and folks in Pine County still driving to the Dairy Barn so their kids can do homework. And these people want to talk about my truck.”

Asked whether he thought that was deliberate, the senator didn’t hesitate.

“Well, let me put it this way,” replied Harlan. “If my party had lost $600 million, you’d see helicopters.”

The truck, for those who missed it, is the 2009 pickup that The Capital Ledger claimed last week had been paid for with campaign funds. The Ledger has since acknowledged that the vehicle was bought by Harlan’s late father-in-law.

“They ran it on page one. They ran the correction under the crossword,” Harlan added.

He went on to say that Rural Affairs Secretary Patrice Umber should be “hauled in front of a committee, under oath, with the cameras on.” Umber told lawmakers in May that 41,000 households had been connected. An inspector general’s report found that fewer than 900 had.

Umber, whose department did not respond to a request from The Heartland Sentinel, tweeted Tuesday: “Every dollar is accounted for. Looking forward to facts replacing noise.”

That didn’t sit well with the Dakomin Unionist. “Accounted for where? In Aruba?” he asked.

One caller to the show, Darlene from Pine County, said she pays $140 a month for a connection that “quits when it rains, and when it doesn’t.”

Listen to the full interview below.

UPDATE: A spokesman for Umber, Neil Pastore, emailed after this story was published to say that the secretary “welcomes oversight and has nothing to hide.”`,
  said: [
    ['direct', 'Buck Harlan', 'Beltway Media Wouldn’t Know a Farm'],
    ['mixed', 'Buck Harlan', 'pajama press'],
    ['direct', 'Buck Harlan', 'Nobody from New York has been out here'],
    ['direct', 'Buck Harlan', 'let me put it this way'],
    ['indirect', 'Capital Ledger', 'had been paid for with campaign funds'],
    ['indirect', 'Capital Ledger', 'the vehicle was bought by'],
    ['direct', 'Buck Harlan', 'They ran it on page one'],
    ['mixed', 'Buck Harlan', 'hauled in front of a committee'],
    ['indirect', 'Patrice Umber', '41,000 households had been connected'],
    ['indirect', 'inspector general’s report', 'fewer than 900 had'],
    ['direct', 'Patrice Umber', 'Every dollar is accounted for'],
    ['direct', 'Buck Harlan', 'Accounted for where?'],
    ['mixed', 'Darlene', 'she pays $140 a month'],
    ['mixed', 'Neil Pastore', 'welcomes oversight'],
  ],
  open: ['Beltway Media Wouldn’t Know a Farm', 'the vehicle was bought by', 'hauled in front of a committee'],
};
