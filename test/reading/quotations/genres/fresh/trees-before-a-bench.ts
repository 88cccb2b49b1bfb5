import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'trees before a bench',
  aside: true,
  text: `HC restrains civic body from felling 312 rain trees

Staff Reporter

DEVANAPURA: Observing that trees "cannot be transplanted in an affidavit", the High Court on Friday restrained the Devanapura Municipal Corporation from felling 312 rain trees on Lake View Road until further orders.

A Division Bench of Justices R. Vaidyalingam and Sunita Kharkar was hearing a public interest litigation (PIL) petition filed by retired schoolteacher Kamala Doraiswamy.

Appearing for the corporation, Additional Advocate General Prakash Hegdekar submitted that the road had to be widened from 18 to 30 metres and that each tree lost would be made good with ten saplings.

"Where are the saplings of 2019?" Justice Kharkar asked. "Show us even one that is taller than the petitioner."

Mr. Hegdekar sought two weeks to file a status report. The Bench gave him five days.

Senior counsel Farida Contractor, for the petitioner, contended that the tree committee had met only once, for eleven minutes, although 2,400 letters had been received.

"My client has counted the nests, My Lords. The corporation has not counted the trees," she argued.

Outside the court, Ms. Doraiswamy, 74, said that she had never expected to see the inside of one. "My son told me, 'Amma, you will only get a stay.' A stay is all that a tree does," she said.

Mayor Basavaraj Uppin told The Southern Courier that the civic body would abide by the order. He, however, maintained that the project was "in the larger public interest", and alleged that those opposing it were "people who go everywhere by car".

An official of the corporation's gardens wing, speaking on condition of anonymity, said contractors had been told to begin work on Sunday night itself. The Mayor denied this.

The matter will be heard next on July 3.`,
  said: [
    ['mixed', 'High Court', 'cannot be transplanted in an affidavit'],
    ['indirect', 'Prakash Hegdekar', 'the road had to be widened'],
    ['direct', 'Sunita Kharkar', 'Where are the saplings of 2019?'],
    ['indirect', 'Farida Contractor', 'the tree committee had met only once'],
    ['direct', 'Farida Contractor', 'My client has counted the nests'],
    ['indirect', 'Kamala Doraiswamy', 'she had never expected to see the inside'],
    ['direct', 'Kamala Doraiswamy', 'A stay is all that a tree does'],
    ['indirect', 'Basavaraj Uppin', 'the civic body would abide by the order'],
    ['mixed', 'Basavaraj Uppin', 'in the larger public interest'],
    ['mixed', 'Basavaraj Uppin', 'people who go everywhere by car'],
    ['indirect', "official of the corporation's gardens wing", 'contractors had been told to begin work'],
  ],
  open: ['cannot be transplanted in an affidavit', 'the road had to be widened'],
};
