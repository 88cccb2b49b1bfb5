import type { Piece } from './piece.js';

/** Science news: papers, their authors, and those who had no part in them. */
export const SCIENCE: readonly Piece[] = [
  {
    name: 'singing mice',
    text: `Mice that sing take turns, study finds

Small brown mice in the cloud forests of Alto Verde wait for each other to finish before they sing, according to a study published on Wednesday in the Journal of Animal Acoustics.

“They hardly ever interrupt,” says Johanna Lindgren, a neuroscientist at the University of Norrvik who led the work. “In that respect they do better than my family.”

The researchers write that the pauses “cannot be explained by breathing alone”.

The finding suggests that turn-taking is older than language, says co-author Efraín Quiroga of the Alto Verde Field Station. “You do not need words for manners,” he adds.

Not everyone is convinced. “The sample is small,” says Rebecca Thistlewood, an ecologist at Marlow College who was not involved in the study. She points out that only eleven pairs were recorded.

Lindgren agrees that more data are needed. Her team will return to the forest in March.`,
    said: [
      ['indirect', 'study published on Wednesday in the Journal of Animal Acoustics', 'wait for each other'],
      ['direct', 'Johanna Lindgren', 'They hardly ever interrupt'],
      ['mixed', 'The researchers', 'the pauses'],
      ['indirect', 'Efraín Quiroga', 'turn-taking is older than language'],
      ['direct', 'Efraín Quiroga', 'You do not need words for manners'],
      ['direct', 'Rebecca Thistlewood', 'The sample is small'],
      ['indirect', 'Rebecca Thistlewood', 'only eleven pairs were recorded'],
      ['indirect', 'Johanna Lindgren', 'more data are needed'],
    ],
  },
  {
    name: 'a battery paper',
    aside: true,
    text: `New battery charges in four minutes, say researchers

A battery that charges in the time it takes to boil an egg could be on sale within five years, its inventors claim in a paper in Energy Letters.

The trick, explains lead author Prof Tomasz Wilk, is a sponge-like layer of carbon. “Think of it as a car park with more entrances,” he said.

Wilk’s group at the Technical University of Gdov tested 200 cells. After a thousand cycles they had lost “less than a tenth” of their capacity, the authors report.

Dr Aisha Rahman, a materials scientist at Port Anselm University, said the result was impressive but warned that cells of this size said little about cars.

“Scaling up is where most of these ideas go to die,” said Rahman, who reviewed the paper for the journal.

Her own group, she noted, had abandoned a similar design in 2017.

“I hope that I’m wrong,” she said. “I’d buy one.”`,
    open: ['a sponge-like layer of carbon'],
    said: [
      ['indirect', 'its inventors', 'could be on sale within five years'],
      ['indirect', 'Tomasz Wilk', 'a sponge-like layer of carbon'],
      ['direct', 'Tomasz Wilk', 'Think of it as a car park'],
      ['mixed', 'the authors', 'of their capacity'],
      ['indirect', 'Aisha Rahman', 'the result was impressive'],
      ['indirect', 'Aisha Rahman', 'cells of this size said little about cars'],
      ['direct', 'Aisha Rahman', 'Scaling up is where'],
      ['indirect', 'Aisha Rahman', 'had abandoned a similar design'],
      ['direct', 'Aisha Rahman', 'I hope that I’m wrong'],
    ],
  },
];
