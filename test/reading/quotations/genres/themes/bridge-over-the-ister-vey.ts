import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a bridge over the Ister Vey',
  text: `At least 34 dead as bridge crowded with pilgrims falls into river

SOLNE, Karvinia (Continental Press) - At least 34 people were killed when a suspension bridge packed with pilgrims collapsed into the Ister Vey river on Sunday, the interior ministry said. Another 50 were missing.

"It went like a zip," said Jovan Petrik, 38, a teacher who was near the middle with his two sons. "I had one by the hood and one by the hand, and then I had the hood."

Both boys were pulled out alive by a fisherman, the younger of them nearly a kilometre downstream. The fisherman, who gave his name only as Sava, said he had at first taken the boy for a bag.

"Bags don't cough," he told reporters on the bank, where families had gathered under umbrellas to wait for the boats.

The bridge, built in 1958, was closed for repairs last spring and reopened in August. Regional governor Milos Drenka said an inspection that month had found it safe for 200 people at a time. Police estimated that around 600 were on it.

An engineer who took part in the inspection, and who spoke on condition of anonymity for fear of losing his job, disputed the governor's account. The inspectors, he said, had recommended that the bridge stay shut.

"We wrote it in capital letters," the engineer said.

The report, a copy of which was seen by Continental Press, says that nine of the 44 hangers were "corroded beyond use." It is signed by Drenka's deputy, Olga Simic, who resigned on Monday. In a short letter published on the region's website, Simic wrote that she could no longer "look at the river."

Drenka has refused to follow her. "A captain does not leave," he told state television.

By nightfall divers had given up because of the current. "We go in again at first light, but the river decides," said Colonel Tomas Hruby, who is leading the search.

Petrik's wife, Dana, was not on the bridge. She had stayed behind, she said, to buy candles. Her sister, who had walked on ahead, has not been found.

"I have not lit them," she said. "I do not know yet how many I need."`,
  said: [
    ['indirect', 'interior ministry', 'At least 34 people were killed'],
    ['direct', 'Jovan Petrik', 'It went like a zip'],
    ['indirect', 'Sava', 'he had at first taken the boy for a bag'],
    ['direct', 'Sava', "Bags don't cough"],
    ['indirect', 'Milos Drenka', 'an inspection that month had found it safe'],
    ['indirect', 'Police', 'around 600 were on it'],
    ['indirect', 'engineer who took part in the inspection', 'had recommended that the bridge stay shut'],
    ['direct', 'engineer who took part in the inspection', 'We wrote it in capital letters'],
    ['mixed', 'report', 'corroded beyond use'],
    ['mixed', 'Olga Simic', 'look at the river'],
    ['direct', 'Milos Drenka', 'A captain does not leave'],
    ['direct', 'Tomas Hruby', 'but the river decides'],
    ['indirect', 'Dana', 'She had stayed behind'],
    ['direct', 'Dana', 'I have not lit them'],
  ],
};
