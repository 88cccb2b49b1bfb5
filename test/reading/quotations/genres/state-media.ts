import type { Piece } from './piece.js';

/** State agencies in translation: surnames first, long titles, "pointed out", "the above statement". */
export const STATE_MEDIA: readonly Piece[] = [
  {
    name: 'a visit in translation from Chinese',
    text: `Lanjiang, May 14 (Reporter Zhou Min) Vice Premier Qiao Wenbin met with the visiting Minister of Foreign Affairs of Tamuria Ilyas Bekturov in Lanjiang on the 14th.

Qiao Wenbin pointed out that the two countries are close neighbors linked by mountains and rivers, and that practical cooperation has achieved fruitful results. He stressed that the Chinese side is willing to work with Tamuria to jointly build a "Green Corridor".

Bekturov expressed that Tamuria firmly adheres to the "Lanjiang Consensus" and thanked the Chinese side for its valuable support.

"Friendship is like an old tree, the roots are deep and the leaves are luxuriant." Ma Guoliang, director of the Institute of Border Studies of Lanjiang University, told reporters.

Foreign Ministry spokesperson Tang Yue said at a regular press conference on the 15th: "The visit has been a complete success. Any attempt to sow discord is doomed to fail." Tang Yue made the above statement in response to a question about the "Three Rivers Agreement".

Experts pointed out that the trade volume of the two sides will exceed 4 billion US dollars this year.`,
    said: [
      ['indirect', 'Qiao Wenbin', 'close neighbors linked by mountains and rivers'],
      ['indirect', 'Qiao Wenbin', 'to jointly build a'],
      ['indirect', 'Ilyas Bekturov', 'Tamuria firmly adheres to'],
      ['direct', 'Ma Guoliang', 'Friendship is like an old tree'],
      ['direct', 'Tang Yue', 'The visit has been a complete success'],
      ['indirect', 'Experts', 'trade volume of the two sides will exceed 4 billion'],
    ],
  },
  {
    name: 'a factory in translation from Chinese',
    aside: true,
    text: `Beihe News Network, Jinshui, September 3 (Liu Fang, Deng Tao) "In the past, one workshop needed 300 people. Now 12 people are enough." Standing beside a row of robotic arms, He Jianguo, deputy general manager of Jinshui Bearing Group, said with emotion.

He Jianguo introduced that the company invested 200 million yuan in technological transformation last year, and the output value increased by 18% year-on-year.

Jinshui Municipal Party Committee Secretary Xu Lihua emphasized at the mobilization meeting that it is necessary to give full play to the role of the "Double Hundred Plan" and resolutely eliminate backward production capacity.

"Enterprises are the main body of innovation, and the government must be a good waiter." Xu Lihua said.

Villager Old Zhao, whose son works in the factory, was full of praise: "The salary is high and the dormitory has air conditioning."

According to the Jinshui Bureau of Statistics, 46 enterprises have completed intelligent transformation this year.`,
    open: ['In the past, one workshop needed 300 people'],
    said: [
      ['direct', 'He Jianguo', 'In the past, one workshop needed 300 people'],
      ['indirect', 'He Jianguo', 'the company invested 200 million yuan'],
      ['indirect', 'Xu Lihua', 'it is necessary to give full play'],
      ['direct', 'Xu Lihua', 'Enterprises are the main body of innovation'],
      ['direct', 'Old Zhao', 'The salary is high'],
      [
        'indirect',
        'Jinshui Bureau of Statistics',
        '46 enterprises have completed intelligent transformation',
      ],
    ],
  },
  {
    name: 'exercises in translation from Russian',
    aside: true,
    text: `MOSKVOREK, August 22. /VESTA/. The "Northern Shield" exercises will be held in strict accordance with international law, Deputy Defense Minister Colonel-General Arkady Zimin told reporters on Tuesday.

"The scenario is purely defensive, it is not directed against third countries," he emphasized.

According to Zimin, about 9,000 servicemen and 400 pieces of equipment will take part.

Commenting on statements by the neighboring state about a "threat," Foreign Ministry official representative Larisa Kondakova noted that such rhetoric has nothing to do with reality.

"We regard it as yet another attempt to whip up hysteria," Kondakova said in a commentary posted on the ministry's website. "Our partners know perfectly well what the Treaty on Open Borders provides for," the diplomat added.

Earlier, the head of the State Duma committee on defense, Viktor Sablin, did not rule out that the exercises could be extended. "If necessary, we will extend them. Everything depends on the situation," the lawmaker told VESTA.`,
    said: [
      ['indirect', 'Arkady Zimin', 'will be held in strict accordance with international law'],
      ['direct', 'Arkady Zimin', 'The scenario is purely defensive'],
      ['indirect', 'Arkady Zimin', 'about 9,000 servicemen'],
      ['indirect', 'Larisa Kondakova', 'such rhetoric has nothing to do with reality'],
      ['direct', 'Larisa Kondakova', 'We regard it as yet another attempt'],
      ['direct', 'Larisa Kondakova', 'Our partners know perfectly well'],
      ['direct', 'Viktor Sablin', 'If necessary, we will extend them'],
    ],
  },
  {
    name: 'a summit in translation from Arabic',
    text: `Al-Madar, Safar 12 (QNA) -- His Highness Sheikh Khalid bin Rashid Al Mansouri, Deputy Ruler of Al-Madar, affirmed the keenness of the state to support sisterly countries in facing the repercussions of the drought.

This came during his reception of His Excellency Dr. Yusuf al-Tikrani, Secretary-General of the Gulf Water Council, and the delegation accompanying him.

His Highness stressed that water security is "an indivisible part of the security of the region."

For his part, Dr. al-Tikrani praised the initiatives of Al-Madar, stating that they "embody the noblest meanings of brotherhood."

In a statement to the agency, Her Excellency Mona bint Saeed Al Falahi, Minister of Climate, said: "The coming stage requires us to double our efforts. We will not hesitate."

Al Falahi added that the ministry will launch the "Drops of Hope" initiative next month.`,
    said: [
      ['mixed', 'Khalid bin Rashid Al Mansouri', 'water security is'],
      ['mixed', 'Yusuf al-Tikrani', 'embody the noblest meanings'],
      ['direct', 'Mona bint Saeed Al Falahi', 'The coming stage requires us'],
      ['indirect', 'Mona bint Saeed Al Falahi', 'the ministry will launch'],
    ],
  },
];
