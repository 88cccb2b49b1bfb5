import type { Piece } from './piece.js';

/** Posts and messages, and marks that hold titles, terms, names and slogans. */
export const SOCIAL: readonly Piece[] = [
  {
    name: 'a footballer and his tweets',
    text: `Striker apologises for ‘stupid’ post

Ravenfield striker Dele Okunbor has apologised for a post in which he mocked his own club’s supporters.

The 24-year-old tweeted: “Half of you couldn’t run for a bus.” He deleted it within minutes.

“I was angry and I was stupid,” Okunbor wrote on Instagram on Sunday. “The fans pay my wages. Sorry x.”

Ravenfield said in a tweet that the matter would be dealt with “internally”.

“Nothing to see here, folks,” posted team-mate Ruben Castells, with a picture of a bus.

Supporters’ group chair Marian Toller replied: “We’ll run. Will you?” Her answer was shared 40,000 times.

The manager, Lars Ekblad, was asked about it on Monday. “I am 61,” he said. “I don’t tweet. I shout.”`,
    said: [
      ['direct', 'Dele Okunbor', 'Half of you couldn’t run for a bus'],
      ['direct', 'Dele Okunbor', 'I was angry and I was stupid'],
      ['mixed', 'Ravenfield', 'the matter would be dealt with'],
      ['direct', 'Ruben Castells', 'Nothing to see here, folks'],
      ['direct', 'Marian Toller', 'We’ll run. Will you?'],
      ['direct', 'Lars Ekblad', 'I am 61'],
    ],
  },
  {
    name: 'a minister and her messages',
    aside: true,
    text: `Leaked messages put pressure on Vantora’s interior minister

Interior Minister Katalin Vargo is under pressure to resign after messages in which she called protesters “human litter” were published on Thursday.

“Clear the square before the cameras come,” Vargo wrote to the police chief, Imre Toth, on 3 May. Toth answered: “With pleasure, minister.”

In a post on Facebook, Vargo said the messages had been “torn from their context”.

Opposition deputy Janka Szell tweeted a single word: “Resign.”

Szell later told the broadcaster TV7: “There is no context in which people are litter.”

Prime Minister Andor Kiss retweeted a statement by his party that described the leak as “a crime against privacy”. He has not commented himself.

A poll by the Median institute, published before the leak, found that 38 percent of voters trusted Vargo.`,
    open: ['a crime against privacy'],
    said: [
      ['mixed', 'Katalin Vargo', 'human litter'],
      ['direct', 'Katalin Vargo', 'Clear the square'],
      ['direct', 'Imre Toth', 'With pleasure, minister'],
      ['mixed', 'Katalin Vargo', 'the messages had been'],
      ['direct', 'Janka Szell', 'Resign'],
      ['direct', 'Janka Szell', 'There is no context'],
      ['mixed', 'statement by his party', 'a crime against privacy'],
      ['indirect', 'poll by the Median institute', '38 percent of voters trusted'],
    ],
  },
  {
    name: 'a festival of titles',
    text: `“Winter Orchard” takes top prize at Lindenau

The Georgian drama “Winter Orchard” won the Golden Linden on Saturday, beating the favourite, “Men of Tin”, at a festival overshadowed by rain.

Its director, Nino Beridze, who is known as “the Hedgehog” for her haircut, dedicated the prize to her crew. “They stood in the snow for me,” she said. “I can’t even stand in the rain for them.”

The jury’s president, Ottmar Reiss, praised the film for what he called its “stubborn tenderness”.

The prize for best actor went to Kwabena Asante for “The Long Shift”, in which he plays a so-called “ghost driver”. The “Young Eyes” award was shared.

Outside, some 200 people protested under the slogan “Culture Is Not for Sale” against cuts that the government calls “efficiency measures”.

The “Lindenau Declaration” of 1998, which guarantees the festival’s money, runs out next year.`,
    said: [
      ['direct', 'Nino Beridze', 'They stood in the snow for me'],
      ['mixed', 'Ottmar Reiss', 'stubborn tenderness'],
      ['direct', 'government', 'efficiency measures'],
    ],
  },
  {
    name: 'a treaty and its terms',
    aside: true,
    text: `Coast states sign “Blue Borders” treaty

Nine coastal states signed the “Convention on the Protection of Migratory Waters” in Port Maren on Tuesday, ending what fishermen call the “herring war”.

The treaty, known as “Blue Borders”, divides the sea into “green”, “amber” and “red” zones. In the latter, only boats with a “clean ticket” may fish.

“It is a good day for fish,” said Norvale’s fisheries minister, Ottar Lie. “For fishermen it will become one.”

Not all agree. Boats in the harbour flew banners with the words “No Fish, No Peace”. Their spokesman, Eamon Duggan, whom everybody calls “the Admiral”, said the quotas were “a joke without a punchline”.

The so-called “grandfather clause” allows boats built before 1980 to fish as before. Duggan’s own boat, the “Molly Bawn”, was launched in 1979.

“Pure coincidence,” he said.`,
    said: [
      ['direct', 'Ottar Lie', 'It is a good day for fish'],
      ['mixed', 'Eamon Duggan', 'the quotas were'],
      ['direct', 'Eamon Duggan', 'Pure coincidence'],
    ],
  },
];
