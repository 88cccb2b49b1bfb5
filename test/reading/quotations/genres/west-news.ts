import type { Piece } from './piece.js';

/** Farming, sport and business of Australia and the British Isles. */
export const WEST_NEWS: readonly Piece[] = [
  {
    name: 'milk down the drain',
    text: `Dairy farmers tip milk after power cut during Mount Carrick fire

By Tegan Polglase and Rhys Amato
Posted Tue 14 Jan 2025 at 5:48am

Key points:

Fire has burnt through 6,000 hectares west of Wurrabin

Farmers say the power was cut without warning

The network operator says it acted on advice

Third-generation dairy farmer Col Hargreave was about to milk 220 cows when the lights went out.

"I thought, 'Right, that's the fuse,'" Mr Hargreave said.

"Then I looked up and the whole ridge was orange."

With no power to run the pumps or chill the vat, he tipped 11,000 litres. His neighbour Trish Nolan, who runs a smaller herd on the other side of the highway, lost 4,000.

She said the electricity company, Eastlink Networks, had promised to text customers before any outage.

"Not one text," Ms Nolan said. "My daughter rang them and they said, 'Check your app.' What app? The tower was on fire."

Trish Nolan says she will rebuild the herd "one heifer at a time". (Supplied: Jess Nolan)

'The poles are still standing'

Eastlink's general manager of field operations, Warwick Tse, said the line was de-energised at 3:40pm on the advice of fire authorities.

"We followed the plan and, frankly, the plan worked — the poles are still standing," he told Wurrabin Community Radio.

But Rural Fire Brigade captain Leanne Kovac said no such advice came from her crew.

"We'd have asked them to leave it on — we needed the bores," Captain Kovac said.

The Energy Minister has asked for a report by Friday. Mr Hargreave said he had no time to wait for reports.

"The girls need milking at five," he said. "They don't read 'em."`,
    said: [
      ['indirect', 'Farmers', 'the power was cut without warning'],
      ['indirect', 'network operator', 'it acted on advice'],
      ['direct', 'Col Hargreave', 'I thought'],
      ['direct', 'Col Hargreave', 'Then I looked up'],
      ['indirect', 'Trish Nolan', 'had promised to text customers'],
      ['direct', 'Trish Nolan', 'Not one text'],
      ['mixed', 'Trish Nolan', 'she will rebuild the herd'],
      ['indirect', 'Warwick Tse', 'the line was de-energised'],
      ['direct', 'Warwick Tse', 'poles are still standing'],
      ['indirect', 'Leanne Kovac', 'no such advice came from her crew'],
      ['direct', 'Leanne Kovac', "We'd have asked them to leave it on"],
      ['indirect', 'Col Hargreave', 'he had no time to wait for reports'],
      ['direct', 'Col Hargreave', 'The girls need milking at five'],
    ],
  },
  {
    name: 'a late penalty',
    text: `Rugby: Tuala’s boot sends Stags home

Port Laurie Kea 24
Mt Ransome Stags 23

Sione Tuala had missed three kicks out of four when he stood over the last of them, and his captain did not want to look.

“I told the ref I was tying my boot,” hooker Marty Quaife said. “I wasn’t.”

Tuala, at 22 the youngest man on the park, said he had blocked out the crowd by counting backwards in Samoan. “Mum taught me that for spelling tests,” the first five-eighth said.

Kea coach Brendon Ruru was less interested in the kick than in the 79 minutes before it.

“We were rubbish,” he said. “We’ve been rubbish three weeks in a row and we keep winning, and if I was a journalist I’d be asking about that.”

His opposite number, former Kea assistant Craig Dowling, saw it differently. He said the penalty, given for offside at a ruck on halfway, was “a guess, and not a good one”.

Asked if he had spoken to referee Hamish Orr, Dowling nodded. “I said well done on the whistle work,” he said. “He knew what I meant.”

Ruru, who shared a flat with Dowling when both played for the Stags, laughed at that. “Craigy’s been robbed in every game since 1998,” he said. “Ask him about the under-12s.”

The Stags lost flanker Tevita Manu to a suspected broken thumb. Team doctor Priya Nair told Radio Laurie he would be out for six weeks, although Manu himself, who finished the match with the thumb strapped to a teaspoon, reckoned it would be two.

On the growing injury list, Dowling said: “You can’t [complain]. Everyone’s hurt in August.”

The Kea play the winner of tonight’s “Battle of the Bridges” on Saturday.

Quaife’s verdict on his kicker: “He owes me a boot.”`,
    said: [
      ['direct', 'Marty Quaife', 'I told the ref'],
      ['indirect', 'Sione Tuala', 'he had blocked out the crowd'],
      ['direct', 'Sione Tuala', 'Mum taught me that'],
      ['direct', 'Brendon Ruru', 'We were rubbish'],
      ['mixed', 'Craig Dowling', 'a guess, and not a good one'],
      ['direct', 'Craig Dowling', 'I said well done on the whistle work'],
      ['direct', 'Brendon Ruru', 'Craigy’s been robbed'],
      ['indirect', 'Priya Nair', 'he would be out for six weeks'],
      ['indirect', 'Tevita Manu', 'it would be two'],
      ['direct', 'Craig Dowling', 'Everyone’s hurt in August'],
      ['direct', 'Marty Quaife', 'He owes me a boot'],
    ],
  },
  {
    name: 'a pump maker and its suitor',
    text: `UPDATE 2-Pump maker Norvent rejects $3.1 bln bid from rival Calloway

* Board says price too low

* Calloway confirms approach

* Shares up 7 pct

(Adds CEO comment, shareholder, background)

By Louisa Fenn

LONDON, March 9 (Meridian) - British pump maker Norvent Plc on Monday turned down a $3.1 billion takeover proposal from U.S. rival Calloway Flow Systems Inc, saying it “fundamentally undervalued” the group.

The offer, which arrived in a two-page letter on Friday night, was opportunistic in its timing, the company said.

“We’ve fixed the business, and now somebody would like to buy it before the paint dries,” Chief Executive Isobel Tarrant told reporters on a call.

Tarrant, who took over in 2021 after a profit warning wiped a third off the shares, said that the order book was the strongest in a decade and that margins would reach 18 percent next year.

Calloway’s finance chief, Dale Hutchins, declined to say if a higher bid was planned but said the Ohio-based group would “stay disciplined on price.”

A person familiar with the matter, who asked not to be named because the talks were private, said Calloway had sounded out two of Norvent’s biggest investors before making its proposal.

One of them, Brightwell Asset Management, said it backed the board. “There’s a price for everything, and this isn’t it,” its head of UK equities, Nadia Osei, said in a note.

Analysts at Kestrel Securities wrote that a deal at 640 pence a share would be “hard to ignore.”

The companies held talks about a “merger of equals” in 2016 but fell out over who would run it, according to two people who took part.

Norvent shares were up 7 percent at 588 pence by 1120 GMT. ($1 = 0.79 pounds)

(Reporting by Louisa Fenn; Additional reporting by Mark Idowu; Editing by Jean Tate)`,
    said: [
      ['indirect', 'Board', 'price too low'],
      ['mixed', 'Norvent Plc', 'fundamentally undervalued'],
      ['indirect', 'Norvent Plc', 'was opportunistic in its timing'],
      ['direct', 'Isobel Tarrant', 'We’ve fixed the business'],
      ['indirect', 'Isobel Tarrant', 'the order book was the strongest in a decade'],
      ['mixed', 'Dale Hutchins', 'stay disciplined on price'],
      ['indirect', 'person familiar with the matter', 'Calloway had sounded out two'],
      ['indirect', 'Brightwell Asset Management', 'it backed the board'],
      ['direct', 'Nadia Osei', 'There’s a price for everything'],
      ['mixed', 'Analysts at Kestrel Securities', 'a deal at 640 pence a share'],
      ['indirect', 'two people who took part', 'fell out over who would run it'],
    ],
    open: ['fell out over who would run it'],
  },
];
