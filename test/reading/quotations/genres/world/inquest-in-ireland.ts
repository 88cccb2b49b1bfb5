import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'an inquest in Ireland',
  aside: true,
  text: `Hospital ‘should have rung back’, inquest told

Verdict of medical misadventure in death of hurling referee

A man who died 11 hours after being sent home from an emergency department would very likely be alive had the result of a blood test been passed on, an inquest has heard.

Declan Tierney (58), a father of three and a well-known hurling referee, died at his home in Knocknaroe on January 14th, 2023.

His wife, Bernadette Tierney, told Carrigmore Coroner’s Court that she had driven him to St Finian’s University Hospital that morning with pains in his chest and jaw.

“The nurse at the desk said, ‘He has a good colour,’” Ms Tierney said. “I said, ‘He has, he’s only in from Lanzarote.’”

He was seen at 4.10pm by a locum registrar, Dr Usman Farooqi, who gave evidence by video link. Dr Farooqi said the first of two tests had been normal and that he had asked for the second to be phoned through to him. By the time the result came back, his shift was over.

“I left a note for the incoming doctor,” he said. “I don’t know if it was read.”

Counsel for the hospital, Aoife Kinnerk SC, put it to him that there was no such note on the file.

“Then it was taken off the file,” the witness replied.

The doctor who came on duty at 6pm, Niamh Scully, said she was never told about a second test. Asked by Ruairí Costelloe, solicitor for the family, if it was usual for a patient to be discharged with a result outstanding, Dr Scully said it was “not unusual, unfortunately”.

In a statement read into the record, a porter, James Bohan, recalled seeing Mr Tierney “leaning on the ticket machine” in the car park shortly after seven.

Returning her verdict, the coroner, Dr Orla Fitzmaurice, said she would be recommending that no patient be sent home with a test pending. “A telephone is not advanced technology,” she said.

Speaking afterwards, the couple’s eldest daughter, Sinéad, said the hospital had apologised to the family in a letter with her father’s name misspelled.

“He’d have sent them off,” she said.`,
  said: [
    ['indirect', 'Bernadette Tierney', 'she had driven him'],
    ['direct', 'Bernadette Tierney', 'The nurse at the desk said'],
    ['indirect', 'Usman Farooqi', 'the first of two tests had been normal'],
    ['direct', 'Usman Farooqi', 'I left a note for the incoming doctor'],
    ['indirect', 'Aoife Kinnerk', 'there was no such note on the file'],
    ['direct', 'Usman Farooqi', 'Then it was taken off the file'],
    ['indirect', 'Niamh Scully', 'she was never told about a second test'],
    ['mixed', 'Niamh Scully', 'not unusual, unfortunately'],
    ['mixed', 'James Bohan', 'leaning on the ticket machine'],
    ['indirect', 'Orla Fitzmaurice', 'she would be recommending'],
    ['direct', 'Orla Fitzmaurice', 'A telephone is not advanced technology'],
    ['indirect', 'Sinéad', 'had apologised to the family in a letter'],
    ['direct', 'Sinéad', 'He’d have sent them off'],
  ],
  open: ['there was no such note on the file', 'Then it was taken off the file'],
};
