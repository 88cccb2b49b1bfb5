import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a coalition on the brink',
  aside: true,
  text: `Karvenian coalition on brink as justice minister refuses to go

LESNAVA (KTA) – Prime Minister Vlasta Hrušková has given her justice minister until Sunday to resign or be dismissed, a step that could bring down Karvenia's four-party government.

The minister, Zdenka Malíková, who leads the junior Civic Alternative, told reporters in parliament that she had no intention of leaving. "I was not appointed by text message and I won't be removed by one," she said.

The dispute broke out last week when the daily Denní List reported that Malíková's deputy had met a businessman under investigation for fraud at a spa hotel. Malíková has called the story "half true and wholly paid for."

Hrušková said on Thursday that it was not about the hotel. "I asked her a simple question in September and she gave me an answer that wasn't so," the prime minister told public radio. "You can run a government with people who disagree. You can't run one with people you have to check."

Denní List, citing two unnamed members of the cabinet, wrote on Friday that Hrušková had already offered the ministry to Tomáš Rehák, a former constitutional judge. He told the paper that he "would have to think about it very hard."

President Oldřich Bém, who must sign any dismissal, is abroad. His spokesman, Karel Dus, said the head of state would study the matter on his return, and added that he saw "no reason to hurry."

Civic Alternative has 17 seats in the 150-member chamber. Without them Hrušková would depend on the nationalist Fatherland Bloc, whose chairman, Radim Štork, has said he would support her "only as far as the door."

Asked about that offer, she laughed. "Mr. Štork has been showing me the door for three years. I know the way," she said.

Jarmila Nosková, a political scientist at the University of Lesnava, was not surprised by the turn of events. Neither woman can retreat, she told KTA, because each has promised her own party that she will not. "It's a duel in which both have already fired," Nosková said.`,
  said: [
    ['indirect', 'Zdenka Malíková', 'she had no intention of leaving'],
    ['direct', 'Zdenka Malíková', 'I was not appointed by text message'],
    ['indirect', 'Denní List', 'had met a businessman under investigation'],
    ['mixed', 'Zdenka Malíková', 'half true and wholly paid for'],
    ['indirect', 'Vlasta Hrušková', 'it was not about the hotel'],
    ['direct', 'Vlasta Hrušková', 'I asked her a simple question in September'],
    ['indirect', 'Denní List', 'had already offered the ministry'],
    ['mixed', 'Tomáš Rehák', 'would have to think about it very hard'],
    ['indirect', 'Karel Dus', 'the head of state would study the matter'],
    ['mixed', 'Karel Dus', 'no reason to hurry'],
    ['mixed', 'Radim Štork', 'only as far as the door'],
    ['direct', 'Vlasta Hrušková', 'Mr. Štork has been showing me the door'],
    ['indirect', 'Jarmila Nosková', 'Neither woman can retreat'],
    ['direct', 'Jarmila Nosková', "It's a duel in which both have already fired"],
  ],
};
