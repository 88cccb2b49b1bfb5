import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'fish that tell the time',
  aside: true,
  text: `Cave fish tell time by the taste of the water

Blind fish that have lived for perhaps 200,000 years in the flooded caves of the Oruma plateau know no day and no night. A new study finds that they have a calendar all the same.

The fish rest and feed in a rhythm of about 47 hours, researchers report this week in Annals of Rhythm Biology, and they set it by tiny changes in the chemistry of the water.

“We thought the loggers were broken,” says Mirela Costache, a behavioural biologist at the University of Valdoru who led the work. “I changed the batteries three times before I believed it.”

Costache and her colleagues filmed 64 fish with infrared cameras for two years. When rain falls on the plateau, chalky water takes about two days to seep down to the pools. The fish, the team argues, have come to expect it.

To test the idea, co-author Inés Barrantes moved a dozen of them into tanks of unchanging water. Within a month the rhythm had gone. “They became insomniacs,” she says. “I felt terrible about it.”

Not everyone is persuaded. Hollis Greave, who studies circadian genes at the Marchmont Institute and was not involved in the research, calls the tank experiment “lovely” but says that twelve animals are too few. A clock, he notes, should keep running for a while even when its cue is taken away. “What they’ve shown me is an alarm, not a clock.”

Costache concedes the point, in part. The paper itself acknowledges that the fish “may be responding rather than anticipating”. But in unpublished recordings, she says, some of the animals start to forage up to an hour before the chalk arrives.

Greave would like to see those data. “If that holds up, I’ll eat my hat,” he says, “and I’ll do it on a 47-hour schedule.”

Barrantes has begun to breed the fish, which her students call “the lodgers”, to find out whether the rhythm is inherited. She says the answer will take about six years.`,
  said: [
    ['indirect', 'new study', 'they have a calendar all the same'],
    ['indirect', 'researchers', 'The fish rest and feed in a rhythm'],
    ['direct', 'Mirela Costache', 'We thought the loggers were broken'],
    ['indirect', 'team', 'have come to expect it'],
    ['direct', 'Inés Barrantes', 'They became insomniacs'],
    ['mixed', 'Hollis Greave', 'lovely'],
    ['indirect', 'Hollis Greave', 'twelve animals are too few'],
    ['indirect', 'Hollis Greave', 'should keep running for a while'],
    ['direct', 'Hollis Greave', 'an alarm, not a clock'],
    ['mixed', 'paper', 'may be responding rather than anticipating'],
    ['indirect', 'Mirela Costache', 'some of the animals start to forage'],
    ['direct', 'Hollis Greave', 'If that holds up'],
    ['indirect', 'Inés Barrantes', 'the answer will take about six years'],
  ],
  open: ['The fish rest and feed in a rhythm'],
};
