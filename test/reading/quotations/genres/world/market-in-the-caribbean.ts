import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a market in the Caribbean',
  aside: true,
  text: `Vendors: ‘We not moving’

Mayor gives Trelissick Market stallholders until month end

Desmond Pryce
Staff Reporter

WESTERN BUREAU:

Vendors in the condemned section of Trelissick Market have vowed to stay put until the new building has a roof, setting up a showdown with the St Cecilia Municipal Corporation.

Mayor Lorna Gayle-Wint told Thursday’s sitting of the corporation that the notices had been served “in love and in writing”.

“I have been in that market since I was a girl. My mother sold thyme there,” Gayle-Wint said. “But I cannot wait for the wall to come down on somebody’s pickney.”

Councillor Everton Bloomfield (Content Division), who leads the minority, said that the contractor had already been paid 80 per cent of the sum and that the corporation was “building a roof with receipts”.

“If the mayor mother did sell thyme, then the mayor know what rain do to thyme,” Bloomfield added, to laughter from the gallery.

The corporation’s chief engineer, Wayne Facey, explained that the steel had been delayed at the port.

But Bloomfield shot back: “Which port? The boat sink?”

When The Lantern visited the market on Friday, several of the stallholders said they had received no notice at all.

“Nobody come to mi with nutten,” said Miss Verna, who has sold ground provisions there for 33 years. “Mi hear it pon radio, same like yuh.” (I heard it on the radio, the same as you.)

Her sister, Paulette Brissett, who has the next stall, said that she had got one but had used it to wrap fish. “It did long enough,” she said.

The member of parliament for the area, Dr Horace Tulloch, could not be reached for comment, but a source at his office said that the two sides would be meeting on Tuesday.

Gayle-Wint, in a WhatsApp message to this newspaper, said she knew of no such meeting. “Let Dr Tulloch send me a notice,” she wrote.`,
  said: [
    ['direct', 'Vendors', 'We not moving'],
    ['mixed', 'Lorna Gayle-Wint', 'the notices had been served'],
    ['direct', 'Lorna Gayle-Wint', 'I have been in that market since I was a girl'],
    ['mixed', 'Everton Bloomfield', 'the contractor had already been paid'],
    ['direct', 'Everton Bloomfield', 'the mayor know what rain do to thyme'],
    ['indirect', 'Wayne Facey', 'the steel had been delayed at the port'],
    ['direct', 'Everton Bloomfield', 'Which port?'],
    ['indirect', 'several of the stallholders', 'they had received no notice at all'],
    ['direct', 'Verna', 'Nobody come to mi with nutten'],
    ['indirect', 'Paulette Brissett', 'she had got one'],
    ['direct', 'Paulette Brissett', 'It did long enough'],
    ['indirect', 'source at his office', 'the two sides would be meeting'],
    ['indirect', 'Lorna Gayle-Wint', 'she knew of no such meeting'],
    ['direct', 'Lorna Gayle-Wint', 'Let Dr Tulloch send me a notice'],
  ],
  open: ['We not moving', 'the notices had been served', 'they had received no notice at all'],
  invented: [
    'direct Lorna Gayle-Wint: “in love and in writing”',
    'direct Verna: “Mi hear it pon radio, same like yuh.”',
  ],
};
