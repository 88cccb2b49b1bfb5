import type { Piece } from './piece.js';

/** Live-blogs and councils: short entries, many voices, offices without names. */
export const LOCAL: readonly Piece[] = [
  {
    name: 'a flood live-blog',
    text: `Storm Edda live: river peaks in Harrowgate as bridge closes

14:52 River has peaked, says agency

The River Sawle has peaked at 5.4 metres in Harrowgate, the Environment Office says. It says levels will “fall slowly overnight”.

14:31 ‘It came up through the floorboards’

Our reporter Sam Okonjo is in Weir Street. He writes: “There are sandbags three deep outside the chip shop, and nobody is sure they will hold.”

Resident Doreen Pask, 77, told him: “It came up through the floorboards while I was watching the racing.”

14:05 Bridge closed

Police have closed the Old Bridge. Chief Inspector Anwar Malik says the closure is “purely a precaution”.

“Please don’t drive round the cones,” he says. “They are there for you.”

13:40 Minister to visit

The environment minister, Lucy Carrow, will visit on Thursday, her office has confirmed.`,
    said: [
      ['indirect', 'Environment Office', 'has peaked at 5.4 metres'],
      ['mixed', 'Environment Office', 'levels will'],
      ['direct', 'Sam Okonjo', 'There are sandbags three deep'],
      ['direct', 'Doreen Pask', 'It came up through the floorboards while'],
      ['mixed', 'Anwar Malik', 'the closure is'],
      ['direct', 'Anwar Malik', 'Please don’t drive round the cones'],
      ['indirect', 'her office', 'will visit on Thursday'],
    ],
  },
  {
    name: 'a council and its car park',
    text: `Councillors reject plan for 200-space car park

Plans for a car park on the site of the former Lido in Saltmouth were thrown out by councillors on Tuesday night after a meeting that ran for five hours.

Planning officers had recommended approval. In her report, the head of planning, Bridget Nankervis, said the scheme “would support the vitality of the town centre”.

Cllr Dominic Frayne (Ind, Harbour ward) said residents had been “treated with contempt”.

“We asked for a swimming pool and they’ve offered us tarmac,” he told the committee.

Cllr Maureen Hext (Con, St Anne’s), who chairs the committee, urged members to “be realistic”. But only two voted with her.

A resident, Trevor Bligh, said from the public gallery that the developer’s traffic survey had been carried out in February. “You could have counted the cars on one hand,” he said. “And two of them were mine.”

The applicant’s agent, Simon Cardew-Lyle, of Lyle Planning, said his client was considering an appeal.`,
    said: [
      ['mixed', 'Bridget Nankervis', 'the scheme'],
      ['mixed', 'Dominic Frayne', 'residents had been'],
      ['direct', 'Dominic Frayne', 'We asked for a swimming pool'],
      ['mixed', 'Maureen Hext', 'be realistic'],
      ['indirect', 'Trevor Bligh', 'traffic survey had been carried out in February'],
      ['direct', 'Trevor Bligh', 'You could have counted the cars on one hand'],
      ['indirect', 'Simon Cardew-Lyle', 'his client was considering an appeal'],
    ],
  },
  {
    name: 'an election night',
    aside: true,
    text: `Norvale votes: the night as it happened

23:58 Turnout up

Turnout in the capital is above 70 percent, the electoral commission says, four points more than last time.

23:40 Haugen concedes

Prime Minister Solveig Haugen has conceded. “I called Erik Brandvold ten minutes ago and wished him luck,” she tells supporters at the Hotel Fjordheim. “He will need it.”

23:15 “Too early”

Brandvold’s campaign manager, Kari Nesset, tells our correspondent that it is “too early to celebrate”. She adds: “Ask me at midnight.”

22:49 First projection

State television projects that Brandvold’s Centre Alliance will win 84 of 165 seats. The Greens’ leader, Jonas Vik, tweets: “A good night for trees!”

22:05 Long lines

Voters in Sundby are still waiting, according to the mayor, Trond Aas. He says nobody in the queue will be turned away.`,
    said: [
      ['indirect', 'electoral commission', 'Turnout in the capital is above 70 percent'],
      ['direct', 'Solveig Haugen', 'I called Erik Brandvold ten minutes ago'],
      ['mixed', 'Kari Nesset', 'too early to celebrate'],
      ['direct', 'Kari Nesset', 'Ask me at midnight'],
      ['indirect', 'State television', 'will win 84 of 165 seats'],
      ['direct', 'Jonas Vik', 'A good night for trees'],
      ['indirect', 'Trond Aas', 'Voters in Sundby are still waiting'],
      ['indirect', 'Trond Aas', 'nobody in the queue will be turned away'],
    ],
  },
  {
    name: 'a school board',
    aside: true,
    text: `School board delays vote on four-day week

The Cedar Bluff school board voted 5-2 Monday to put off a decision on a four-day week until August, after dozens of parents lined up to speak.

“I can’t quit my job on Fridays,” said Maria Delgado-Price, a mother of three. “Can you?”

Board president Hal Jorgensen said the district was losing teachers to neighboring counties and had to “try something.” Superintendent Dr. Lynette Moss told the board the change would save $480,000 a year.

Board member Kathy Strunk, who voted against the delay, said she was disappointed.

“We’ve studied this to death,” Strunk said. “Either we do it or we don’t.”

A teacher, who asked not to be identified because she was not authorized to speak, said most of her colleagues favored the plan.

“We’re tired,” the teacher said.

Jorgensen promised there would be “at least two” public hearings before August.`,
    said: [
      ['direct', 'Maria Delgado-Price', 'I can’t quit my job on Fridays'],
      ['mixed', 'Hal Jorgensen', 'the district was losing teachers'],
      ['indirect', 'Lynette Moss', 'the change would save $480,000 a year'],
      ['indirect', 'Kathy Strunk', 'she was disappointed'],
      ['direct', 'Kathy Strunk', 'We’ve studied this to death'],
      ['indirect', 'teacher', 'most of her colleagues favored the plan'],
      ['direct', 'teacher', 'We’re tired'],
      ['mixed', 'Hal Jorgensen', 'there would be'],
    ],
  },
];
