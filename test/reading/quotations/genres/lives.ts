import type { Piece } from './piece.js';

/** Obituaries: the dead are quoted from letters and memories, the living about them. */
export const LIVES: readonly Piece[] = [
  {
    name: 'a potter',
    text: `Margery Stannard, potter who glazed with river mud, dies at 94

Margery Stannard, whose grey-green bowls made from the mud of the River Ouzel are held by museums on four continents, has died at her home in Little Wenlow. She was 94.

Her daughter, the novelist Clare Stannard, said the cause was pneumonia.

Stannard, who was called “the Mud Queen” by the popular press, took no pupils and gave few interviews. “A pot should be able to speak for itself,” she told a radio programme in 1971. “If it can’t, smash it.”

She was born in 1929, the daughter of a lock-keeper. “We had the river for a garden,” she once said.

The critic Alaric Boyd wrote in 1968 that her bowls were “quiet to the point of insolence”. Stannard pinned the review above her kiln.

“She laughed about that line for fifty years,” recalled Clare Stannard. “She’d have it on her gravestone.”

Her best-known work, “Flood Year”, stands in the town hall of Wenlow Magna.`,
    said: [
      ['indirect', 'Clare Stannard', 'the cause was pneumonia'],
      ['direct', 'Margery Stannard', 'A pot should be able to speak for itself'],
      ['direct', 'Margery Stannard', 'We had the river for a garden'],
      ['mixed', 'Alaric Boyd', 'her bowls were'],
      ['direct', 'Clare Stannard', 'She laughed about that line for fifty years'],
    ],
  },
  {
    name: 'a trumpeter',
    aside: true,
    text: `Leroy “Sugar” Vance, Whose Trumpet Opened a Thousand Dances, Dies at 88

Leroy Vance, the trumpeter known to three generations of dancers as “Sugar,” died on Saturday in Baker’s Landing. He was 88.

His wife, Odessa Vance, confirmed the death but did not give a cause.

Mr. Vance’s 1961 recording of “Slow Train to Mobile” sold a million copies. He disliked it. “It’s the one thing I ever played without thinking,” he told The Landing Courier in 2003, “and it’s the one thing anybody remembers.”

The singer Ruth Ann Peavey, who toured with him, called Mr. Vance “the politest man who ever wrecked a hotel.”

“He’d apologize to the furniture,” Ms. Peavey said in an interview.

In his memoir, “Brass and Other Debts,” he wrote that he had never owned a house. “A house,” he explained, “is just a trumpet case you can’t carry.”

Mrs. Vance said he had practiced on the morning of his death.`,
    said: [
      ['direct', 'Leroy Vance', 'It’s the one thing I ever played without thinking'],
      ['mixed', 'Ruth Ann Peavey', 'the politest man who ever wrecked a hotel'],
      ['direct', 'Ruth Ann Peavey', 'He’d apologize to the furniture'],
      ['indirect', 'Leroy Vance', 'he had never owned a house'],
      ['direct', 'Leroy Vance', 'A house,” he explained'],
      ['indirect', 'Odessa Vance', 'he had practiced on the morning of his death'],
    ],
  },
];
