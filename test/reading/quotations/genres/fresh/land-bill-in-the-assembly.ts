import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a land Bill in the Assembly',
  aside: true,
  text: `Opposition walks out of Assembly over land Bill

Chandrapuram, Dec. 11 (NPA): Opposition members on Wednesday walked out of the Legislative Assembly after the Speaker disallowed an adjournment motion on the Land Pooling (Amendment) Bill.

Moving the motion, Leader of the Opposition K. Raghavendra Nair said nearly 4,000 families in three coastal districts would lose their land without adequate compensation. He alleged that the Bill had been drafted to benefit a private port developer.

“The government is in a tearing hurry because the promoter is in a tearing hurry,” Mr. Nair said. “Let the Chief Minister tell this House who drafted the Bill.”

Intervening, Chief Minister Sulochana Devi said her government had nothing to hide and was ready for a discussion “at any time, in any forum”. She said the amendments had been recommended by a House committee of which Mr. Nair himself was a member.

“The Hon’ble Leader of the Opposition signed the report. Now he says he has not read it,” she remarked, amid protests.

Revenue Minister P. S. Thangaraj clarified that no land would be acquired without the consent of 80 per cent of the owners. Farmers were being misled by “vested interests with an eye on the polls”, he said.

Speaker Abdul Rahim Khan, rejecting the motion, observed that the matter was pending before the High Court.

Later, addressing mediapersons outside the House, Farida Begum of the People’s Front termed the Chief Minister’s reply “a bundle of half-truths” and demanded a judicial probe. The former Minister, who represents Kadalur, one of the affected constituencies, claimed that survey stones had already been laid in two villages at night.

“Ask the women there. They will show you,” she said.

When contacted, District Collector R. Anand told NPA that the stones pertained to a highway project.

Sources in the ruling party said the Bill might be sent to a select committee.`,
  said: [
    ['indirect', 'K. Raghavendra Nair', 'nearly 4,000 families in three coastal districts'],
    ['indirect', 'K. Raghavendra Nair', 'the Bill had been drafted to benefit'],
    ['direct', 'K. Raghavendra Nair', 'The government is in a tearing hurry'],
    ['mixed', 'Sulochana Devi', 'her government had nothing to hide'],
    ['indirect', 'Sulochana Devi', 'the amendments had been recommended by a House committee'],
    ['direct', 'Sulochana Devi', 'Opposition signed the report'],
    ['indirect', 'P. S. Thangaraj', 'no land would be acquired without the consent'],
    ['mixed', 'P. S. Thangaraj', 'Farmers were being misled by'],
    ['indirect', 'Abdul Rahim Khan', 'the matter was pending before the High Court'],
    ['mixed', 'Farida Begum', 'a bundle of half-truths'],
    ['indirect', 'Farida Begum', 'survey stones had already been laid'],
    ['direct', 'Farida Begum', 'Ask the women there'],
    ['indirect', 'R. Anand', 'the stones pertained to a highway project'],
    ['indirect', 'Sources in the ruling party', 'the Bill might be sent to a select committee'],
  ],
  open: [
    'nearly 4,000 families in three coastal districts',
    'the Bill had been drafted to benefit',
    'The government is in a tearing hurry',
    'survey stones had already been laid',
    'Ask the women there',
  ],
};
