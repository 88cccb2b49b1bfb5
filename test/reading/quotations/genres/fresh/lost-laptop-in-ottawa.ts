import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a lost laptop in Ottawa',
  aside: true,
  text: `Minister says she learned of registry breach from the radio

OTTAWA — Public Safety Minister Danielle Archambault told a House of Commons committee Monday that she heard about a breach at the national firearms registry on a radio newscast, nine days after her own deputy was informed.

“I was in my car, on the way to a school,” Archambault testified. “I had to pull over.”

The deputy minister, Robert Kwan, sitting two chairs away, said he had judged that there was not yet enough information to brief her.

“In hindsight, that was the wrong call, and it was my call,” he said.

Opposition MPs were not satisfied. Conservative public safety critic Shane Dueck called the minister’s explanation “jaw-dropping” and said she should resign.

“Either she’s not being told things or she doesn’t want to be told things,” Dueck said. “Which is it?”

Archambault replied that she had changed the rules the same afternoon. Any incident affecting more than 500 people, she said, must now be reported to her within 24 hours.

Asked by New Democrat Geneviève Royer how many people on the list had since been visited by police, Kwan said the number was 38.

The list was on a laptop that a contractor had left on a train to Kingston. A spokesperson for the contractor, Veritel Solutions, said the company “takes full responsibility,” but would not say whether the laptop was encrypted.

Privacy commissioner Owen Lachance, whose office is investigating, told reporters afterward he had not seen a worse delay in his nine years in the job.

“Nine days is an eternity,” he said. “A teenager could have sold that list in nine minutes.”`,
  said: [
    ['indirect', 'Minister', 'she learned of registry breach from the radio'],
    ['indirect', 'Danielle Archambault', 'she heard about a breach'],
    ['direct', 'Danielle Archambault', 'I was in my car'],
    ['indirect', 'Robert Kwan', 'there was not yet enough information to brief her'],
    ['direct', 'Robert Kwan', 'In hindsight, that was the wrong call'],
    ['mixed', 'Shane Dueck', 'jaw-dropping'],
    ['indirect', 'Shane Dueck', 'she should resign'],
    ['direct', 'Shane Dueck', 'Either she’s not being told things'],
    ['indirect', 'Danielle Archambault', 'she had changed the rules the same afternoon'],
    ['indirect', 'Danielle Archambault', 'must now be reported to her within 24 hours'],
    ['indirect', 'Robert Kwan', 'the number was 38'],
    ['mixed', 'spokesperson for the contractor', 'takes full responsibility'],
    ['indirect', 'Owen Lachance', 'he had not seen a worse delay'],
    ['direct', 'Owen Lachance', 'Nine days is an eternity'],
  ],
  open: ['she learned of registry breach from the radio', 'takes full responsibility'],
};
