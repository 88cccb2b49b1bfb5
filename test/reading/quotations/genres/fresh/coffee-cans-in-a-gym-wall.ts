import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'coffee cans in a gym wall',
  aside: true,
  text: `Custodian gets to keep half of cash found in gym wall

By Dana Kowalczyk
Staff writer

MILLBROOK FALLS — A school custodian who found $41,300 behind a gymnasium wall will keep half of it, Tamarack County Judge Anita Prewitt ruled Tuesday, ending a two-year fight with the Millbrook Falls Area School District.

Leroy Hutchens, 58, was replacing a water-damaged panel in March 2023 when a coffee can fell out. Then another one did.

“I figured it was somebody’s idea of a joke,” Hutchens said outside the courthouse. “I put my hand in and I said, ‘Lord, that’s not coffee.’”

He told the principal, Dwight Amsler, who told the district, which informed him in a letter that the money was school property because it had been found on school time.

Prewitt disagreed. In a nine-page opinion, she wrote that the cans, wrapped in newspaper from 1961, were “treasure in the plainest sense of the word” and that state law rewards finders “who do not put it in their pocket.”

Superintendent Karen Vostry said in an email that the district “respects the court’s decision” and would not appeal. The other half, she said, will go toward a new boiler.

Amsler, who retired last June, testified in April that he had urged Hutchens to keep quiet until the board met. On Tuesday he said he was glad it was over.

“Leroy could have walked out of there with it in his lunchbox,” he said. “I probably would have.”

Whose money it was may never be known. A gym teacher, Walt Sobczak, who died in 1974, kept his savings “in more than one place,” according to his granddaughter, Peg Lindley of Dunmore, who filed a claim last fall and withdrew it.

“My mother always said there was a can,” Lindley said by phone. “But if I was him, I’d want somebody honest to find it.”

Board member Trish Okafor, the only one to vote against going to court, was asked how much the district had spent on lawyers. “More than twenty thousand dollars, and you can do that math yourself,” she said.

Hutchens’ attorney, Miguel Santoro, said his client planned to fix up his truck. The client corrected him.

“Sell it,” Hutchens said.`,
  said: [
    ['indirect', 'Anita Prewitt', 'will keep half of it'],
    ['direct', 'Leroy Hutchens', 'I figured it was somebody’s idea of a joke'],
    ['indirect', 'Millbrook Falls Area School District', 'the money was school property'],
    ['mixed', 'Anita Prewitt', 'treasure in the plainest sense of the word'],
    ['mixed', 'Karen Vostry', 'respects the court’s decision'],
    ['indirect', 'Karen Vostry', 'will go toward a new boiler'],
    ['indirect', 'Dwight Amsler', 'he had urged Hutchens to keep quiet'],
    ['indirect', 'Dwight Amsler', 'he was glad it was over'],
    ['direct', 'Dwight Amsler', 'Leroy could have walked out of there'],
    ['mixed', 'Peg Lindley', 'in more than one place'],
    ['direct', 'Peg Lindley', 'My mother always said there was a can'],
    ['direct', 'Trish Okafor', 'More than twenty thousand dollars'],
    ['indirect', 'Miguel Santoro', 'his client planned to fix up his truck'],
    ['direct', 'Leroy Hutchens', 'Sell it'],
  ],
  open: ['the money was school property'],
};
