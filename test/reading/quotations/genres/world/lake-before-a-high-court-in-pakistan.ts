import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a lake before a high court in Pakistan',
  text: `LAKHPUR: The High Court on Wednesday took exception to the absence of the secretary irrigation from the hearing of a petition against the draining of Manjhar Lake and warned that he would be brought “in handcuffs if need be” on the next date.

Heading a two-judge bench, Justice Iqbal Hussain Soomrani said a department that could not find its own secretary was unlikely to find 40,000 acres of water. “The lake is drying and the officers are on leave,” the judge remarked.

The petition was moved by a fisherman, Allah Bachayo Mallah, through Advocate Shabnam Qureshi-Baloch, who submitted that the water had been diverted to the lands of influential persons without any notification.

Additional Advocate General Zeeshan Abro sought time to file comments. “My lord, the summary is with the cabinet,” he stated.

“With the cabinet or under it?” asked Justice Naheed Rind, the other member of the bench. She observed that three adjournments had been granted in the matter since March and that the petitioner “has grown a beard waiting for your comments”.

Ms Qureshi-Baloch read out a letter in which the deputy commissioner had asked the fishermen to vacate their boats, calling them “encroachments on a dry surface”.

“A man born on a boat is being told that he is encroaching on land,” the counsel argued.

The AAG, however, contended that the letter was only a draft, whereupon Justice Soomrani asked him who had signed it.

“It bears initials,” he said.

“Drafts do not drive people out of their homes at night. Policemen do,” the presiding judge said, adjourning the hearing till Nov 4.

Outside the courtroom, Mr Mallah told reporters that he had sold two of his three boats. “I have kept one for my funeral,” he said.`,
  said: [
    ['mixed', 'High Court', 'he would be brought'],
    ['indirect', 'Iqbal Hussain Soomrani', 'a department that could not find its own secretary'],
    ['direct', 'Iqbal Hussain Soomrani', 'The lake is drying'],
    ['indirect', 'Shabnam Qureshi-Baloch', 'the water had been diverted'],
    ['direct', 'Zeeshan Abro', 'the summary is with the cabinet'],
    ['direct', 'Naheed Rind', 'With the cabinet or under it?'],
    ['mixed', 'Naheed Rind', 'three adjournments had been granted'],
    ['mixed', 'deputy commissioner', 'encroachments on a dry surface'],
    ['direct', 'Shabnam Qureshi-Baloch', 'A man born on a boat'],
    ['indirect', 'Zeeshan Abro', 'the letter was only a draft'],
    ['direct', 'Zeeshan Abro', 'It bears initials'],
    ['direct', 'Iqbal Hussain Soomrani', 'Drafts do not drive people'],
    ['indirect', 'Allah Bachayo Mallah', 'he had sold two of his three boats'],
    ['direct', 'Allah Bachayo Mallah', 'I have kept one for my funeral'],
  ],
  open: ['the water had been diverted', 'encroachments on a dry surface', 'Drafts do not drive people'],
};
