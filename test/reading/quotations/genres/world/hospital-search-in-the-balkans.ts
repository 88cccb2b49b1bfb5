import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a hospital search in the Balkans',
  text: `Prosecutors search Zagrevo hospital over “ghost” patients

The prosecutor’s office in Zagrevo has confirmed that it searched the regional hospital “Sveti Luka” on Tuesday morning as part of pre-trial proceedings over payments for patients who were allegedly never treated.

Deputy regional prosecutor Kalina Drumeva said at a briefing that documents on 212 admissions had been seized, among them those of a man who died in 2017. “He was admitted three times after that. He recovered twice,” Drumeva said.

The hospital’s director, Assoc. Prof. Dr. Plamen Shivarov, who was questioned for four hours as a witness, wrote on Facebook in the evening that he had “nothing to hide except my blood pressure”.

He denied that there was a scheme. “We have two computer systems that do not speak to each other. This is not a crime, this is our health care,” he wrote.

Shivarov’s predecessor, Dr. Stefan Radoikov, told public radio that he had warned of the practice as early as 2021. “I sent the ministry four reports. They sent me into retirement,” Radoikov said. In one of the reports, seen by the news site Fakel, he wrote that nurses on the third floor were told to “dress the beds” before inspections.

Health Minister Desislava Goranova, who is abroad, said through her press office that she would wait for the results of an inspection. Her party colleague Todor Minev, who chairs the parliamentary health committee, was less reserved: “If half of this is true, the other half does not matter.”

In front of the hospital about 50 employees gathered in support of the director. “He is the first one who paid us on time,” said a midwife who introduced herself only as Tsveta.

At the end of his post the director announced that he was going on leave. Twenty minutes later he edited it: “Correction: I am not going anywhere.”`,
  said: [
    ['indirect', 'prosecutor’s office in Zagrevo', 'it searched the regional hospital'],
    ['indirect', 'Kalina Drumeva', 'documents on 212 admissions had been seized'],
    ['direct', 'Kalina Drumeva', 'He was admitted three times after that'],
    ['mixed', 'Plamen Shivarov', 'nothing to hide except my blood pressure'],
    ['indirect', 'Plamen Shivarov', 'there was a scheme'],
    ['direct', 'Plamen Shivarov', 'We have two computer systems'],
    ['indirect', 'Stefan Radoikov', 'he had warned of the practice'],
    ['direct', 'Stefan Radoikov', 'I sent the ministry four reports'],
    ['mixed', 'Stefan Radoikov', 'nurses on the third floor'],
    ['indirect', 'Desislava Goranova', 'she would wait for the results'],
    ['direct', 'Todor Minev', 'If half of this is true'],
    ['direct', 'Tsveta', 'He is the first one who paid us'],
    ['indirect', 'Plamen Shivarov', 'he was going on leave'],
    ['direct', 'Plamen Shivarov', 'I am not going anywhere'],
  ],
  open: ['He is the first one who paid us'],
};
