import type { Piece } from './piece.js';

/** Long quotations, quotations in pieces, relative clauses, and who "she", "he" and "they" are. */
export const VOICES: readonly Piece[] = [
  {
    name: 'a testimony over paragraphs',
    text: `Survivor tells commission of night on the ice

KVALSTAD — The last living survivor of the Kvalstad avalanche spoke publicly for the first time on Monday.

Ragnhild Moen, now 86, addressed the commission for almost an hour without notes. “I was eleven years old,” she began. “My brother and I had gone out to feed the goats. There was no sound at first. People say that it roars, but it does not roar. It breathes.

“Then the barn was gone. I do not mean that it fell. It was there, and then there was snow where it had been.

“I held my brother’s sleeve for nine hours. In the morning they cut the sleeve.”

The chairman, Torvald Eide, adjourned the session for ten minutes.

Afterwards he said: “Nobody who heard that will forget it.

“We owe her an answer, and we owe her one this year.”

Moen’s lawyer, Stine Falk, said her client would not take questions.`,
    said: [
      ['direct', 'Ragnhild Moen', 'I was eleven years old'],
      ['direct', 'Ragnhild Moen', 'Then the barn was gone'],
      ['direct', 'Ragnhild Moen', 'I held my brother’s sleeve'],
      ['direct', 'Torvald Eide', 'Nobody who heard that will forget it'],
      ['direct', 'Torvald Eide', 'We owe her an answer'],
      ['indirect', 'Stine Falk', 'her client would not take questions'],
    ],
  },
  {
    name: 'a lighthouse, in pieces',
    aside: true,
    text: `Keepers of Gull Point say goodbye

“A lighthouse,” said Angus MacRory, who has tended the one at Gull Point for 31 years, “is a conversation with people you never meet.”

On Friday the conversation ends. The lamp will be run from an office in Dunmarrow, 90 miles away.

“It is progress,” MacRory said, “and I’ve nothing against progress. I’d just like it to be able to make tea.”

His wife, Isla, who came to the point as a bride, says that she will miss the weather. “In town you only get the leftovers,” she explains.

The Lights Board, which manages 60 stations, says automation “saves money and lives.” Its chief engineer, Fergus Tait, who trained under MacRory, was given the task of telling him.

“He shook my hand,” Tait recalled, “and then he asked me to mend the gutter.”`,
    said: [
      ['direct', 'Angus MacRory', 'is a conversation with people you never meet'],
      ['direct', 'Angus MacRory', 'nothing against progress'],
      ['indirect', 'Isla', 'she will miss the weather'],
      ['direct', 'Isla', 'In town you only get the leftovers'],
      ['mixed', 'Lights Board', 'automation'],
      ['direct', 'Fergus Tait', 'He shook my hand'],
    ],
  },
  {
    name: 'speakers in relative clauses',
    text: `Dispute over bell tower divides village

The bell of Sant Aurelio has rung every quarter of an hour since 1712. For Giulia Ferrante, who said she had not slept through a night in three years, that is 308 years too long.

Ferrante, a translator from the city, has sued the parish. The priest, Don Matteo Rinaldi, who insists that the bell is “the village’s heartbeat”, has refused to silence it.

The mayor, Carlo Bassi, who calls himself a friend of both, proposed a pause between midnight and six.

“That is a compromise for owls,” said Ferrante, whose lawyer rejected the offer.

Rinaldi, who was interviewed in his garden, said: “God does not sleep at midnight.”

One villager who has lived under the tower all her life, Teresa Bruni, could not see the problem. “What bell?” she said.`,
    said: [
      ['indirect', 'Giulia Ferrante', 'she had not slept through a night'],
      ['mixed', 'Matteo Rinaldi', 'the village’s heartbeat'],
      ['direct', 'Giulia Ferrante', 'That is a compromise for owls'],
      ['direct', 'Matteo Rinaldi', 'God does not sleep at midnight'],
      ['direct', 'Teresa Bruni', 'What bell?'],
    ],
  },
  {
    name: 'two women',
    text: `Rival bakers settle after eight years

For eight years, Hannah Pruitt and Delphine Arceneaux baked on opposite corners of Canal Street and did not speak.

On Saturday they shook hands. Pruitt had sent a letter. “I was tired of crossing the road,” she said.

Arceneaux read it twice, and then she called her lawyer. “I told him that we were done,” she said. “He was sorry. He has children in college.”

The quarrel began when Pruitt copied, in Arceneaux’s words, “every single thing but the sugar.” Pruitt denies it. She says that she had the recipe from her grandmother.

“My grandmother never left Ohio,” she said. “How would she know Delphine?”

Asked about the grandmother, Arceneaux rolled her eyes. “Everybody has a grandmother,” she said.`,
    said: [
      ['direct', 'Hannah Pruitt', 'I was tired of crossing the road'],
      ['direct', 'Delphine Arceneaux', 'I told him that we were done'],
      ['direct', 'Delphine Arceneaux', 'every single thing but the sugar'],
      ['indirect', 'Hannah Pruitt', 'she had the recipe from her grandmother'],
      ['direct', 'Hannah Pruitt', 'My grandmother never left Ohio'],
      ['direct', 'Delphine Arceneaux', 'Everybody has a grandmother'],
    ],
  },
  {
    name: 'two men',
    aside: true,
    text: `Explorer and sponsor part ways

Polar explorer Henrik Stolz and his sponsor, the shipping magnate Basil Karras, have fallen out over who should pay for a sunken ship.

Stolz lost the Aurora in March. He says that Karras had promised him a stronger hull. “I asked for steel and I got a picture of steel,” he said in Tromvik on Friday.

Karras denies that. He was traveling, his office said, but he later called this newspaper. “Henrik sailed into ice that a child would have seen,” he said.

Stolz laughed when he was told of the remark. “Basil has only ever seen ice in a glass,” he said. He added that he would write a book.

Karras said that he would publish it. “I would pay for the paper myself,” he said.`,
    said: [
      ['indirect', 'Henrik Stolz', 'had promised him a stronger hull'],
      ['direct', 'Henrik Stolz', 'I asked for steel'],
      ['indirect', 'his office', 'He was traveling'],
      ['direct', 'Basil Karras', 'Henrik sailed into ice'],
      ['direct', 'Henrik Stolz', 'Basil has only ever seen ice in a glass'],
      ['indirect', 'Henrik Stolz', 'he would write a book'],
      ['indirect', 'Basil Karras', 'he would publish it'],
      ['direct', 'Basil Karras', 'I would pay for the paper myself'],
    ],
  },
  {
    name: 'they',
    text: `Neighbours of quarry count the cracks

The residents of Slate Row have a hobby that they never asked for: they count cracks. “Forty-one since Easter,” they say, almost in chorus.

Hollin Stone, which owns the quarry behind their gardens, says that blasting is within the limits. “We monitor every blast,” the company said. “They are informed in advance.”

Two of the residents, Joan Eddery and Cyril Watts, have written to the minister. They said in their letter that the windows “sing” each morning.

“Nobody has answered,” Eddery said. Watts said he did not expect an answer.

Officials at the ministry said that they had received the letter. “We take such concerns seriously,” one of them said.`,
    said: [
      ['direct', 'residents of Slate Row', 'Forty-one since Easter'],
      ['indirect', 'Hollin Stone', 'blasting is within the limits'],
      ['direct', 'Hollin Stone', 'We monitor every blast'],
      ['mixed', 'Joan Eddery', 'the windows'],
      ['direct', 'Joan Eddery', 'Nobody has answered'],
      ['indirect', 'Cyril Watts', 'he did not expect an answer'],
      ['indirect', 'Officials at the ministry', 'they had received the letter'],
      ['direct', 'one of them', 'We take such concerns seriously'],
    ],
  },
];
