import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a vet on the crossbench',
  aside: true,
  text: `The accidental crossbencher

Nobody in Yarrambah expected the vet to win, least of all the vet

Fiona Lascelles keeps a pair of gumboots under her desk in Parliament House. “In case somebody has a calf,” she says.

Lascelles, 49, took the seat of Hargreaves from the Nationals by 212 votes. She had never joined a party. She had, she says, never read a budget either.

Her husband, Tim, a shearing contractor, found out she was running when he saw a poster in the bakery. “I thought it was a lost dog notice,” he says. “I went up to see whose it was.”

The man she beat, Warren Prosser, held Hargreaves for 17 years and still lives two streets from her clinic. He insists there are no hard feelings. “She’s treated my dogs for a decade,” he says. “She’s a better vet than she’ll ever be a politician, and I mean that kindly.”

Lascelles laughs when this is put to her. “Warren’s kelpie bit me in 2015,” she says. “I’ve let that go too.”

In Canberra she has become, somewhat to the alarm of the government, indispensable. With the numbers in the House tied, the Treasurer, Julian Marchetti, rings her most mornings. A colleague on the crossbench, Dr Anh Pham, says he has watched hardened ministers “go a bit quiet” when she walks into a room.

“She asks the thing you’re hoping nobody will ask,” says Pham, who holds an inner-city seat and sits beside her in the chamber. “Then she waits.”

Not everyone is charmed. One government backbencher, who did not want to be named, describes her as “a one-woman toll road”. Another complains that she got a hospital for her vote on the water bill, and that his own electorate has been waiting for one since 1996.

Lascelles makes no apology for the hospital. At a press conference after the vote, she told reporters that if other members wanted something for their electorates, they “might try asking”.

Her mother, Beryl, 80, drove five hours to hear her maiden speech and fell asleep in the gallery. “It was warm,” Beryl says. “But I heard the start. It was very good, the start.”

Will Lascelles stand again? She looks at the boots.

“Ask me after calving,” she says.`,
  said: [
    ['direct', 'Fiona Lascelles', 'In case somebody has a calf'],
    ['indirect', 'Fiona Lascelles', 'never read a budget'],
    ['direct', 'Tim', 'I thought it was a lost dog notice'],
    ['indirect', 'Warren Prosser', 'there are no hard feelings'],
    ['direct', 'Warren Prosser', 'She’s treated my dogs for a decade'],
    ['direct', 'Fiona Lascelles', 'Warren’s kelpie bit me in 2015'],
    ['mixed', 'Anh Pham', 'he has watched hardened ministers'],
    ['direct', 'Anh Pham', 'She asks the thing you’re hoping nobody will ask'],
    ['mixed', 'One government backbencher', 'a one-woman toll road'],
    ['indirect', 'Another', 'she got a hospital for her vote on the water bill'],
    ['mixed', 'Fiona Lascelles', 'might try asking'],
    ['direct', 'Beryl', 'It was warm'],
    ['direct', 'Fiona Lascelles', 'Ask me after calving'],
  ],
  open: ['never read a budget', 'a one-woman toll road'],
};
