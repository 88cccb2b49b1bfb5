import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a water tender before a commission',
  aside: true,
  text: `Commission hears of midnight meeting over water tender

A former municipal manager has told the Ndaba Commission that he was summoned to the mayor’s house at midnight and instructed to split a R340-million water tender so that it would not have to be advertised.

Sipho Radebe, who ran the Langkloof municipality until 2021, said Mayor Zanele Khoza received him in her dressing gown.

“She said to me, ‘Sipho, we are family, and family does not ask for paperwork,’” he testified on Thursday. “I am a chartered accountant. I ask my own mother for paperwork.”

Laughter broke out in the gallery, and Judge Lebogang Ndaba called for order.

Evidence leader Advocate Ruth Abrahams asked him why he had signed the letters of appointment the next morning.

“I was afraid,” Radebe replied.

“Of losing your job?” Abrahams asked.

“Of losing my life, Advocate.”

Khoza, who is to appear before the commission next month, has denied any wrongdoing. In a statement on Friday she described the evidence as “the fairy tales of a disgruntled former employee”. Her attorney, Kobus Steyn, said she had been at a conference in Lisbon on the night in question.

Steyn told this publication his client would sue. “We have the boarding passes,” he said.

The provincial branch of the Workers’ Democratic Congress, of which the mayor is deputy chairperson, said it would not comment on “matters that are still before the commission”.

But the party’s youth league has broken ranks.

“She must step aside, finish and klaar,” its spokesperson, Lwazi Mthembu, said outside the venue. He said young people were tired of collecting water from trucks while “cadres are collecting invoices”.

According to an auditor’s report entered into evidence, R212-million has been paid and not one pump has been delivered.

Radebe, who now lives under police protection, is expected to conclude his evidence on Monday.`,
  said: [
    ['indirect', 'Sipho Radebe', 'summoned to the mayor’s house at midnight'],
    ['indirect', 'Sipho Radebe', 'received him in her dressing gown'],
    ['direct', 'Sipho Radebe', 'She said to me'],
    ['direct', 'Sipho Radebe', 'I was afraid'],
    ['direct', 'Ruth Abrahams', 'Of losing your job?'],
    ['direct', 'Sipho Radebe', 'Of losing my life, Advocate'],
    ['mixed', 'Zanele Khoza', 'the fairy tales of a disgruntled former employee'],
    ['indirect', 'Kobus Steyn', 'she had been at a conference in Lisbon'],
    ['indirect', 'Kobus Steyn', 'his client would sue'],
    ['direct', 'Kobus Steyn', 'We have the boarding passes'],
    [
      'mixed',
      'provincial branch of the Workers’ Democratic Congress',
      'matters that are still before the commission',
    ],
    ['direct', 'Lwazi Mthembu', 'She must step aside'],
    ['mixed', 'Lwazi Mthembu', 'young people were tired of collecting water'],
    ['indirect', 'auditor’s report entered into evidence', 'R212-million has been paid'],
  ],
  open: ['summoned to the mayor’s house at midnight', 'matters that are still before the commission'],
};
