import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a late bus',
  aside: true,
  text: `Fourth graders’ letter brings back the late bus

By Hope Lindgren, The Weir County Sentinel

WEIR MILLS — When the Weir County school board cut the 4:45 bus last fall to save $38,000, the drama club at Abigail Stone Elementary lost its Lady Macbeth, its three witches and most of Scotland.

On Monday the board voted 6-1 to put the bus back. What had changed its mind was a letter.

“Dear Board,” it read. “We have counted. Eleven of us can not be in the play because our moms and dads are at work. A bus is cheaper than a new Scotland.”

It was signed by all 23 students in Kelsey Ferraro’s class. Ferraro said she had helped with the commas and nothing else.

“They asked me how much a bus costs, and I said, go find out,” she said. “So they called the bus garage from the office phone.”

Transportation Director Hal Biggs took the call.

“A young lady wanted to know what I pay for diesel,” Biggs said. “I’ve had that question from the state, but not so politely.”

The young lady was Amaya Trujillo, 9, who plays the second witch. She told the board that she lives eight miles out, past the quarry, and that her grandmother doesn’t drive at night.

“I could walk,” she said, “but I would miss supper.”

Her classmate Owen Pell, who is to play Banquo, “and his ghost,” as he pointed out, said he had cried when the bus was cut. “Just a little,” he said.

Not everybody was moved. Board member Lorraine Skiles, who cast the only vote against, said the money would have to come from somewhere.

“I was a witch myself in 1971, and I walked home,” Skiles said.

Superintendent Marcus Odell told her that a grant would cover half. The other half, according to Odell, will come from the board’s own travel budget, “which we’ve decided we can live without.”

Principal June Abbott, who first heard about the letter when the board chairwoman called to ask if it was real, said it had been a good week for persuasive writing.

“Macbeth” opens March 14. Admission is free, and the late bus will wait.`,
  said: [
    ['direct', 'letter', 'We have counted'],
    ['indirect', 'Kelsey Ferraro', 'she had helped with the commas'],
    ['direct', 'Kelsey Ferraro', 'They asked me how much a bus costs'],
    ['direct', 'Hal Biggs', 'A young lady wanted to know'],
    ['indirect', 'Amaya Trujillo', 'she lives eight miles out'],
    ['direct', 'Amaya Trujillo', 'but I would miss supper'],
    ['mixed', 'Owen Pell', 'and his ghost'],
    ['indirect', 'Owen Pell', 'he had cried when the bus was cut'],
    ['direct', 'Owen Pell', 'Just a little'],
    ['indirect', 'Lorraine Skiles', 'the money would have to come from somewhere'],
    ['direct', 'Lorraine Skiles', 'I was a witch myself in 1971'],
    ['indirect', 'Marcus Odell', 'a grant would cover half'],
    ['mixed', 'Marcus Odell', 'decided we can live without'],
    ['indirect', 'June Abbott', 'it had been a good week for persuasive writing'],
  ],
};
