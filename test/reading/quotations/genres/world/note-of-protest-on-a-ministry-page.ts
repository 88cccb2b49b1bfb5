import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a note of protest on a ministry page',
  text: `Chargé d’Affaires of Arvenia summoned to the Ministry of Foreign Affairs

10 October, 17:45 | Press Service

On 10 October, the Chargé d’Affaires of the Republic of Arvenia, Lukas Brandholm, was summoned to the Ministry of Foreign Affairs in connection with the statements made by the Arvenian Minister of Culture during her visit to the border town of Selvyno.

Deputy Minister Oksana Verbenko handed over a note of protest. She drew the diplomat’s attention to the fact that references to a “temporary border” were incompatible with the Treaty on Good Neighbourly Relations and emphasised that no document signed by the two countries contains such a term.

“A border is not an exhibition that can be closed on Mondays,” the Deputy Minister said.

For his part, the Chargé d’Affaires assured that the position of his Government remains unchanged and that the Minister of Culture had been speaking “as a poet”.

Talking to journalists after the meeting, Verbenko noted that this explanation had been taken into consideration. “We have great respect for poetry. We would like to receive the prose as well,” she stated.

Later, the Ministry’s spokesperson, Danylo Hrushko, commented on the matter in response to a media inquiry:

“We proceed from the premise that official Arvenia is represented by its Minister of Foreign Affairs, who assured our Minister by telephone on 8 October that there are no territorial claims.

“At the same time, we cannot fail to notice that similar phrases have been used twice this year. One time is an accident. Two times is a library.”

The spokesperson reminded that consultations between the two foreign ministries are scheduled for November.

According to the Arvenian news agency ANA, Minister of Culture Sigrid Almqvist-Toom said on Wednesday that she had been misheard. “I said ‘contemporary border’. It is a phrase from my book,” the agency quoted her as saying.`,
  said: [
    ['indirect', 'Oksana Verbenko', 'were incompatible with the Treaty'],
    ['indirect', 'Oksana Verbenko', 'no document signed by the two countries'],
    ['direct', 'Oksana Verbenko', 'A border is not an exhibition'],
    ['mixed', 'Lukas Brandholm', 'the Minister of Culture had been speaking'],
    ['indirect', 'Oksana Verbenko', 'this explanation had been taken into consideration'],
    ['direct', 'Oksana Verbenko', 'We have great respect for poetry'],
    ['direct', 'Danylo Hrushko', 'We proceed from the premise'],
    ['direct', 'Danylo Hrushko', 'At the same time, we cannot fail to notice'],
    ['indirect', 'Danylo Hrushko', 'consultations between the two foreign ministries'],
    ['indirect', 'Sigrid Almqvist-Toom', 'she had been misheard'],
    ['direct', 'Sigrid Almqvist-Toom', 'It is a phrase from my book'],
  ],
  open: ['were incompatible with the Treaty', 'the Minister of Culture had been speaking'],
};
