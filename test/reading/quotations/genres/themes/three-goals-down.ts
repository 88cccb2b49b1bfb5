import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'three goals down',
  text: `Harrowgate Albion 3-3 Selby Forest: Ten-man Forest snatch point with last kick

Substitute Kofi Lund volleyed in with the final kick of the game as ten-man Selby Forest came from three goals down to draw at Harrowgate Albion.

Albion were cruising at half-time through a Dean Marriott double and a Josh Oyelade header. But Forest, who lost captain Pavel Hruska to a red card on 51 minutes, hit back through Ellis Rowe and a Marriott own goal before Lund's late intervention.

"I've got a lad in tears in there," said Albion boss Steve Corrigan. "I told him what I'll tell you: he'll score more at the right end than he does at the wrong one."

The Scot, who has now gone nine games without a win at the Foundry Ground, refused to single anyone out but conceded that his substitutes had "forgotten to run".

Opposite number Luis Barbedo made four changes at the break. Asked what he had said to his players, the Portuguese shrugged.

"Nothing. I turned off the music," he said. "In my country, when you are losing, there is no music."

He did have words for referee Anna Pickering, whose decision to dismiss Hruska for a second bookable offence he called "a gift for the home side that they did not open".

Corrigan saw it differently. "She was bang on," he said. "I'd have sent him off for the first one."

Lund, who was released by Albion at 16, did not celebrate in front of the away end. The 23-year-old explained afterwards that his mum had been sitting with the home fans.

"She's had the same seat since 2004," he told Forest TV. "I'd not have got a lift home."

Former Albion striker Gary Pell, watching for Radio Calder, described the second half as "45 minutes of people falling downstairs".

Forest said Hruska would appeal against the card. They stay 14th, a point and a place above their hosts, whose owner, Brian Toll, posted a single word on social media at the final whistle: "Why?"

Player of the match: Kofi Lund (Selby Forest)`,
  said: [
    ['direct', 'Steve Corrigan', 'a lad in tears in there'],
    ['mixed', 'Steve Corrigan', 'forgotten to run'],
    ['direct', 'Luis Barbedo', 'I turned off the music'],
    ['mixed', 'Luis Barbedo', 'a gift for the home side'],
    ['direct', 'Steve Corrigan', 'She was bang on'],
    ['indirect', 'Kofi Lund', 'his mum had been sitting with the home fans'],
    ['direct', 'Kofi Lund', 'had the same seat since 2004'],
    ['mixed', 'Gary Pell', '45 minutes of people falling downstairs'],
    ['indirect', 'Selby Forest', 'Hruska would appeal against the card'],
    ['direct', 'Brian Toll', 'Why?'],
  ],
  open: ['forgotten to run', 'a gift for the home side'],
};
