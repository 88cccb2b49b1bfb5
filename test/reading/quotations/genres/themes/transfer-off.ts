import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a transfer off',
  aside: true,
  text: `Vasko move to Lenzburg off as clubs row over one per cent

Milan Vasko’s proposed £38m move from Thornbury United to Lenzburg collapsed on deadline night, with each club blaming the other and the striker’s agent blaming both.

Vasko, 26, had passed a medical and chosen a house. He flew home on Tuesday morning on a scheduled flight, in a middle seat, wearing a Lenzburg tracksuit.

“I went for a shirt number and I came back with a cold,” he told supporters who met him at the airport.

Thornbury said in a statement that they had “honoured every commitment made to the player”.

Lenzburg’s sporting director, Dieter Hohl, insisted that his club’s documents had arrived with time to spare. “We have a receipt from 10.41,” he told the newspaper Morgenblick. “At 10.50 they call and say there is one more per cent. One more per cent for whom? Nobody can tell me.”

The extra one per cent is understood to have been claimed by Marco Dellarosa, a consultant who has advised Thornbury’s owners on several deals. Dellarosa could not be reached. A source close to him said he had asked for “what was agreed in the summer and not a cent more”.

Vasko’s agent, his elder brother Goran, was asked outside the ground whether his client would ever play for Thornbury again. “Ask the comedians inside,” Goran Vasko said.

Head coach Niall Prendergast tried to sound a lighter note at his weekly press conference. He revealed that he had sent the striker a message on Monday to wish him luck. On Tuesday he wrote again: “Training’s at ten.”

“He replied with a thumb,” the Irishman said. “I’m choosing to be encouraged by the thumb.”

But Prendergast, whose own contract expires in June, also said the squad had been “let down by people who’ve never had to look them in the eye”. He did not say whom he meant.

According to a report in Morgenblick on Wednesday, Lenzburg will return with a lower bid in January. Hohl, asked about that, laughed.

“In January he is cheaper,” he said, “and so am I.”`,
  said: [
    ['direct', 'Milan Vasko', 'I went for a shirt number'],
    ['mixed', 'Thornbury United', 'honoured every commitment made to the player'],
    ['indirect', 'Dieter Hohl', 'documents had arrived with time to spare'],
    ['direct', 'Dieter Hohl', 'We have a receipt from 10.41'],
    ['mixed', 'source close to him', 'what was agreed in the summer'],
    ['direct', 'Goran Vasko', 'Ask the comedians inside'],
    ['indirect', 'Niall Prendergast', 'he had sent the striker a message on Monday'],
    ['direct', 'Niall Prendergast', 'Training’s at ten'],
    ['direct', 'Niall Prendergast', 'He replied with a thumb'],
    ['mixed', 'Niall Prendergast', 'let down by people'],
    ['indirect', 'report in Morgenblick on Wednesday', 'Lenzburg will return with a lower bid'],
    ['direct', 'Dieter Hohl', 'In January he is cheaper'],
  ],
  open: ['I went for a shirt number', 'what was agreed in the summer'],
};
