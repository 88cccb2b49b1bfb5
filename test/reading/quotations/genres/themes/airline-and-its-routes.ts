import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'an airline and its routes',
  text: `Coastal carrier drops nine routes as fuel bill bites

By Dana Whitcombe, Business Writer

PORT ALDER (Tidewater News) — Regional airline Heronair will stop flying to nine towns in September, its chief executive said Wednesday, blaming fuel costs and a shortage of captains that she described as “the worst I have seen in 26 years.”

The cuts, which will leave Dunmarsh and Colby Harbor without scheduled service for the first time since the 1960s, follow a second-quarter loss of $41 million.

“Nobody here wanted to be the one to make that phone call,” Renata Voss, who took over the company in January, told reporters. “I made it nine times.”

The head of the pilots union was not on her list. Captain Louise Amadi, whose members had offered in May to defer a pay raise, said she learned of the decision from a gate agent.

“We were told in writing that no base would close before winter,” Amadi said. She called the shortage “a story for the investors” and said that 60 captains had left because of the company’s rosters.

Voss disputed that. Of the 60, she said, more than half had retired.

She also rejected a suggestion by Amadi that the airline was being dressed up for a sale. “If I were selling it, I’d have painted it,” she said.

Analysts were unmoved. In a note to clients titled “Grounded,” Peter Lindqvist of Marlow Securities wrote that the routes “should have gone two years ago.” He kept his “hold” rating.

In Colby Harbor, where the airline is the only quick way to a hospital, Mayor Gene Tuttle said the town would ask the state for a subsidy. “It’s four hours by road, if the road is there,” the mayor said. “Some Januaries it isn’t.”

A person briefed on talks with the state, who spoke on condition of anonymity because they are not public, said the airline had been offered “something with two zeros missing.”

Heronair declined to comment on the talks. Its shares closed up 3 percent.`,
  said: [
    ['indirect', 'Renata Voss', 'will stop flying to nine towns'],
    ['mixed', 'Renata Voss', 'the worst I have seen in 26 years'],
    ['direct', 'Renata Voss', 'Nobody here wanted to be the one'],
    ['indirect', 'Louise Amadi', 'she learned of the decision'],
    ['direct', 'Louise Amadi', 'We were told in writing'],
    ['mixed', 'Louise Amadi', 'a story for the investors'],
    ['indirect', 'Louise Amadi', '60 captains had left'],
    ['indirect', 'Renata Voss', 'more than half had retired'],
    ['indirect', 'Louise Amadi', 'was being dressed up for a sale'],
    ['direct', 'Renata Voss', 'If I were selling it'],
    ['mixed', 'Peter Lindqvist', 'should have gone two years ago'],
    ['indirect', 'Gene Tuttle', 'the town would ask the state'],
    ['direct', 'Gene Tuttle', 'four hours by road'],
    ['mixed', 'person briefed on talks with the state', 'something with two zeros missing'],
  ],
  open: ['will stop flying to nine towns', 'the worst I have seen in 26 years'],
};
