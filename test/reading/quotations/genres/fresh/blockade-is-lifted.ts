import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a blockade is lifted',
  aside: true,
  text: `Communities lift highway blockade after government suspends mine

Puerto Alegría, 2 May (Prensa Austral).- Communities of the San Telmo valley on Saturday lifted the blockade that for 19 days had cut the Trans-Cordillera highway, after the government of President Rodrigo Salvatierra Peña agreed to suspend the expansion of the Cerro Pardo copper mine.

"We are not leaving because we trust them, we are leaving because our word is worth more than theirs," affirmed Eulalia Quilca Huamán, president of the Front for the Defence of Water, before hundreds of peasants gathered at the Puente Rojo bridge.

The leader warned that the protest would resume "with more strength" if talks were not installed within fifteen days.

Salvatierra, for his part, celebrated the agreement from the city of Villa Serena, where he was inaugurating a hospital. "Dialogue has won, and those who wanted deaths have lost," said the head of state, who days earlier had called the protesters "a handful of extortionists".

The Minister of Mines, Joaquín Ledezma, clarified that the suspension does not mean the cancellation of the project, in which the Canadian company Borealis Copper plans to invest 2.1 billion dollars.

In a communiqué, the firm regretted the decision and recalled that its environmental study was approved in 2021. "We will assert our rights in the corresponding instances," it concluded.

According to the Ombudsman's Office, the protests left two dead and 64 injured. The relatives of one of the deceased, the student Wilmer Apaza Choque, 22, maintain that he was shot in the back.

His mother, Justina Choque, demanded at the bridge that those responsible be tried. "My son went to take bread to his uncles. I do not want talks, I want a judge," she told Prensa Austral.

The commander of the regional police, General Édgar Montenegro, has denied that his men used lethal ammunition.

Quilca, who was detained for six hours last week, asked that the general appear before the congressional commission. "He knows where the order came from," she said.`,
  said: [
    ['direct', 'Eulalia Quilca Huamán', 'We are not leaving because we trust them'],
    ['mixed', 'Eulalia Quilca Huamán', 'with more strength'],
    ['direct', 'Rodrigo Salvatierra Peña', 'Dialogue has won'],
    ['mixed', 'Rodrigo Salvatierra Peña', 'a handful of extortionists'],
    ['indirect', 'Joaquín Ledezma', 'the suspension does not mean the cancellation'],
    ['indirect', 'Borealis Copper', 'its environmental study was approved in 2021'],
    ['direct', 'Borealis Copper', 'We will assert our rights'],
    ['indirect', "Ombudsman's Office", 'the protests left two dead and 64 injured'],
    ['indirect', 'relatives of one of the deceased', 'he was shot in the back'],
    ['indirect', 'Justina Choque', 'those responsible be tried'],
    ['direct', 'Justina Choque', 'My son went to take bread to his uncles'],
    ['indirect', 'Édgar Montenegro', 'his men used lethal ammunition'],
    ['indirect', 'Eulalia Quilca Huamán', 'the general appear before the congressional commission'],
    ['direct', 'Eulalia Quilca Huamán', 'He knows where the order came from'],
  ],
  open: [
    'with more strength',
    'Dialogue has won',
    'a handful of extortionists',
    'We will assert our rights',
    'the protests left two dead and 64 injured',
    'he was shot in the back',
  ],
};
