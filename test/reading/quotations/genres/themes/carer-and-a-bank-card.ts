import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a carer and a bank card',
  aside: true,
  text: `Carer who stole £61,000 from pensioner jailed

A carer who emptied the bank account of a 91-year-old woman she called "my other mum" has been jailed for three years.

Michelle Garside, 44, of Tannery Lane, Brackford, spent the money on holidays, a hot tub and the deposit on a caravan.

Prosecuting at Brackford Crown Court, Imran Sheikh said Edna Pollitt, a retired headteacher, had taken Garside on after a fall in 2019 and had given her a bank card to buy groceries.

"She was asked to fetch bread and milk," Mr Sheikh said. "What she fetched over the next three years was £61,340."

The thefts came to light when Miss Pollitt's niece, Carol Dyson, found a letter from a building society behind a clock. It said the account was overdrawn.

In a statement read to the court, Mrs Dyson said her aunt had stopped answering the door.

"She taught half this town to read," she said. "Now she thinks every knock is somebody come to rob her."

Miss Pollitt, who followed the hearing from her wheelchair, told the judge that she would like her mother's ring back.

When she was interviewed, Garside first told officers that the money had been a gift. She later admitted: "It was easy, and then it got hard to stop."

Laura Benn, mitigating, said her client was "deeply ashamed" and had repaid £4,000. "She is not the monster of the newspapers, your honour," Miss Benn added.

Judge Rosalind Quayle was not persuaded of the shame. "I have looked for it and I have not found it," she told Garside. "You sent this lady a postcard from Tenerife, on her own money, and you wrote on it 'Wish you were here'."

The judge said the breach of trust was "about as grave as it could be".

Speaking afterwards, Det Con Phil Astley, of Brackford CID, said Miss Pollitt had been "sharper than any of us in that interview room".

Garside will return to court in July for a hearing under the Proceeds of Crime Act.`,
  said: [
    ['mixed', 'Michelle Garside', 'my other mum'],
    ['indirect', 'Imran Sheikh', 'had taken Garside on after a fall in 2019'],
    ['direct', 'Imran Sheikh', 'She was asked to fetch bread and milk'],
    ['indirect', 'letter from a building society', 'the account was overdrawn'],
    ['indirect', 'Carol Dyson', 'her aunt had stopped answering the door'],
    ['direct', 'Carol Dyson', 'She taught half this town to read'],
    ['indirect', 'Edna Pollitt', 'she would like her mother'],
    ['indirect', 'Michelle Garside', 'the money had been a gift'],
    ['direct', 'Michelle Garside', 'It was easy, and then it got hard to stop'],
    ['mixed', 'Laura Benn', 'deeply ashamed'],
    ['direct', 'Laura Benn', 'She is not the monster of the newspapers'],
    ['direct', 'Rosalind Quayle', 'I have looked for it'],
    ['mixed', 'Rosalind Quayle', 'about as grave as it could be'],
    ['mixed', 'Phil Astley', 'sharper than any of us'],
  ],
  open: ['my other mum'],
};
