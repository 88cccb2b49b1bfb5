import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a bribe called lobster',
  text: `Paving executive says he paid councilman ‘in cash and in lobster’

By WALT HENNESSY

LINDEN FALLS — The star witness in the bribery trial of former City Councilman Ray Dufresne told jurors Tuesday that he had carried $90,000 to him in shopping bags over two years and had felt “like Santa Claus with a mortgage.”

Carl Boudreau, 61, the owner of Boudreau & Sons Paving, has pleaded guilty and is testifying for the government in the hope of a lighter sentence.

“Ray never said the word ‘bribe,’” Boudreau testified. “He’d say, ‘How’s the lobster?’ If I had something for him, I’d say the lobster was good.”

Assistant U.S. Attorney Neil Castellano asked what the lobster was.

“Money,” said Boudreau. “One time it was also lobster.”

Dufresne, who was first elected in 2004 and who denies all 11 counts, shook his head and wrote on a yellow pad.

His lawyer, Martin Fishbein, went after the witness’s memory. “You told the FBI it was $60,000, didn’t you?” he asked.

“I did,” Boudreau replied. “I was embarrassed.”

“And before that you told them it was nothing?”

“I was very embarrassed.”

Out of the jury’s hearing, Fishbein told U.S. District Judge Yolanda Merriweather that Castellano had shown the witness documents the defense had never seen. The prosecutor denied it. The judge said she would rule in the morning.

An FBI agent who searched Dufresne’s home in 2023, Kristin Aldous, is expected to take the stand Wednesday. In an affidavit, she wrote that agents found $31,000 in a chest freezer, under a bag marked “bait.”

Dufresne left the courthouse by a side door. “I’m looking forward to telling my side,” he said, and then, to a man who had called out to him about seafood: “Get a life, pal.”

His wife, Annette Dufresne, said the family was allergic to shellfish.`,
  said: [
    ['mixed', 'Paving executive', 'in cash and in lobster'],
    ['mixed', 'Carl Boudreau', 'like Santa Claus with a mortgage'],
    ['direct', 'Carl Boudreau', 'Ray never said the word'],
    ['direct', 'Carl Boudreau', 'One time it was also lobster'],
    ['direct', 'Martin Fishbein', 'You told the FBI it was $60,000'],
    ['direct', 'Carl Boudreau', 'I was embarrassed'],
    ['direct', 'Martin Fishbein', 'And before that you told them it was nothing?'],
    ['direct', 'Carl Boudreau', 'I was very embarrassed'],
    ['indirect', 'Martin Fishbein', 'Castellano had shown the witness documents'],
    ['indirect', 'Yolanda Merriweather', 'she would rule in the morning'],
    ['indirect', 'Kristin Aldous', 'agents found $31,000 in a chest freezer'],
    ['direct', 'Ray Dufresne', 'looking forward to telling my side'],
    ['direct', 'Ray Dufresne', 'Get a life, pal'],
    ['indirect', 'Annette Dufresne', 'the family was allergic to shellfish'],
  ],
  open: [
    'in cash and in lobster',
    'like Santa Claus with a mortgage',
    'You told the FBI it was $60,000',
    'And before that you told them it was nothing?',
    'agents found $31,000 in a chest freezer',
    'Get a life, pal',
  ],
};
