import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a grain port, from a state agency',
  aside: true,
  text: `VERKHNEGORSK, October 7. /ROSTA-Yug/. Nearly 4 million tons of grain have passed through the port of Verkhnegorsk since the start of the season, which is a record for the region, acting governor Pavel Drozdov said at a meeting with journalists.

"We are loading eleven vessels a day, and this is not the limit," Drozdov said, answering a question from ROSTA-Yug. "The third terminal will be commissioned before the New Year."

He recalled that the decision to build the terminal had been taken by the head of state in 2022.

The director of the port authority, Galina Mirskaya, specified in turn that most of the cargo goes to buyers in North Africa. According to her, demurrage of vessels has been cut from nine days to two. "The so-called blockade exists only in headlines," she added.

On Monday, the neighboring republic's transport minister, Dauren Alibekov, told the Tengri Line channel that his country "has not received a single explanation" for the closure of the Sary-Bulak border crossing. More than 600 trucks are standing there, he said.

Commenting on this statement, Drozdov noted that the crossing is being repaired. "Our colleagues were notified in writing back in August. If a letter lies unread, this is not a question to us," the acting head of the region stressed.

The Federal Customs Directorate reported that the crossing would reopen on October 20. A source in the agency told ROSTA-Yug, however, that the deadline "may shift to the right" because of delays in the delivery of equipment.

The "Southern Gate" project, which includes the third terminal, is estimated at 48 billion rubles.`,
  said: [
    ['indirect', 'Pavel Drozdov', 'Nearly 4 million tons of grain have passed'],
    ['direct', 'Pavel Drozdov', 'We are loading eleven vessels a day'],
    ['indirect', 'Pavel Drozdov', 'the decision to build the terminal'],
    ['indirect', 'Galina Mirskaya', 'most of the cargo goes to buyers'],
    ['indirect', 'Galina Mirskaya', 'demurrage of vessels has been cut'],
    ['direct', 'Galina Mirskaya', 'The so-called blockade exists only in headlines'],
    ['mixed', 'Dauren Alibekov', 'has not received a single explanation'],
    ['indirect', 'Dauren Alibekov', 'More than 600 trucks are standing there'],
    ['indirect', 'Pavel Drozdov', 'the crossing is being repaired'],
    ['direct', 'Pavel Drozdov', 'Our colleagues were notified in writing'],
    ['indirect', 'Federal Customs Directorate', 'the crossing would reopen on October 20'],
    ['mixed', 'source in the agency', 'may shift to the right'],
  ],
  open: [
    'Nearly 4 million tons of grain have passed',
    'most of the cargo goes to buyers',
    'Our colleagues were notified in writing',
  ],
};
