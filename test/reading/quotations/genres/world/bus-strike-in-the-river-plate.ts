import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a bus strike in the River Plate',
  text: `Bus drivers’ walkout leaves commuters stranded in Puerto Almada

PUERTO ALMADA — A surprise strike by bus drivers brought Puerto Almada to a standstill on Monday, with the union and the provincial government at odds over who had walked away from the table.

“They got up, they put on their jackets and they left. What was I meant to do, talk to the coffee?” Transport Secretary Germán Echegaray told Radio Litoral.

Osvaldo Larralde, known to friend and foe as “el Vasco,” who has led the drivers’ union for 22 years, gave a different account. The offer on the table, he said, was four percent in three instalments.

“That’s not a raise, that’s a tip,” Larralde told reporters outside the ministry, where some 300 drivers had parked their vehicles across the avenue. “And they wanted us to sign it before lunch.”

Echegaray said in the same interview that the union leader was “in campaign mode,” a reference to December’s union elections, in which Larralde faces a challenge from his former deputy, Miriam Sosa.

She supports the strike but not the man who called it. “Osvaldo finds out that there are drivers every four years,” Sosa, 39, told the newspaper El Farol.

Governor Pilar Irigoyti, who was in the capital for meetings at the Economy Ministry, wrote on social media that the province “will not negotiate with hostages on the pavement.” Sources close to the governor, who asked not to be identified, said that she was weighing compulsory conciliation, a measure that would force drivers back to work for 15 days.

At the Plaza Mitrales terminal, Norma Ledesma, a cleaner who had been waiting since 5 a.m., had little sympathy for either side. “The secretary has a driver and the union man has a driver,” she said. “I have these two feet.”

The business chamber CEPRAL put losses at 900 million pesos a day. Its president, Ignacio Bulgheroni-Paz, urged the parties to “cool it down.”

Late on Monday Larralde said that he was willing to go back — “if someone else pays for the coffee.”`,
  said: [
    ['direct', 'Germán Echegaray', 'they put on their jackets'],
    ['indirect', 'Osvaldo Larralde', 'was four percent in three instalments'],
    ['direct', 'Osvaldo Larralde', 'That’s not a raise'],
    ['mixed', 'Germán Echegaray', 'the union leader was'],
    ['direct', 'Miriam Sosa', 'Osvaldo finds out that there are drivers'],
    ['mixed', 'Pilar Irigoyti', 'will not negotiate with hostages'],
    ['indirect', 'Sources close to the governor', 'she was weighing compulsory conciliation'],
    ['direct', 'Norma Ledesma', 'The secretary has a driver'],
    ['indirect', 'CEPRAL', '900 million pesos a day'],
    ['mixed', 'Ignacio Bulgheroni-Paz', 'cool it down'],
    ['mixed', 'Osvaldo Larralde', 'he was willing to go back'],
  ],
  open: ['900 million pesos a day'],
  invented: ['direct Osvaldo Larralde: “el Vasco,”'],
};
