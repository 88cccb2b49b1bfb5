import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a land port, from a state agency',
  aside: true,
  text: `Feature: "Green lane" brings border port to life

HEYUN, June 18 (Xinlu) -- Before dawn, the trucks are already lined up at the Heyun land port, their engines humming in the mist.

"In the past, we slept here for three nights, and the durians did not wait for us," said driver Tran Quoc Bao, 38, from the neighboring country's Ha Linh Province. "Now I can be home for dinner."

Bao is one of more than 500 drivers who use the port's "green lane" every day. Launched in March, the lane has shortened clearance of fresh produce to 40 minutes, according to Heyun Customs.

"The machine can look through a container in the time it takes to drink a cup of tea," Wei Zhengming, deputy head of the customs, told Xinlu.

Official data showed that the port handled 1.3 million tonnes of fruit in the first five months, up 46.2 percent year on year.

At a regular press briefing on Wednesday, commerce ministry spokesperson Lu Jingyi said the country would open 12 more such lanes by the end of the year. "Openness is not an expedient measure but a strategic choice," Lu said, adding that protectionism "will find no market in the region." She also urged certain countries to stop "overstretching the concept of security."

Analysts believe the benefits go beyond trade. Mo Ruifeng, a researcher with the Institute of Frontier Economies, noted that villages along the border had long been "the end of the road." With the new lane, they have become the front gate, the scholar said.

Nong Xiulan knows what this means. The 45-year-old villager opened a small restaurant opposite the port last autumn, and had to learn the language of her customers.

"The first words I learned were 'less spicy,'" she said with a smile.

Her husband, Huang Dequan, who used to work in a shoe factory in coastal Minhai Province, returned home in April. He said that what he earns in a month is no less than before, "and I see my daughter every day."`,
  said: [
    ['direct', 'Tran Quoc Bao', 'we slept here for three nights'],
    ['indirect', 'Heyun Customs', 'the lane has shortened clearance'],
    ['direct', 'Wei Zhengming', 'The machine can look through a container'],
    ['indirect', 'Official data', 'the port handled 1.3 million tonnes'],
    ['indirect', 'Lu Jingyi', 'the country would open 12 more such lanes'],
    ['direct', 'Lu Jingyi', 'Openness is not an expedient measure'],
    ['mixed', 'Lu Jingyi', 'will find no market in the region'],
    ['mixed', 'Lu Jingyi', 'overstretching the concept of security'],
    ['indirect', 'Analysts', 'the benefits go beyond trade'],
    ['mixed', 'Mo Ruifeng', 'the end of the road'],
    ['indirect', 'Mo Ruifeng', 'they have become the front gate'],
    ['direct', 'Nong Xiulan', 'The first words I learned were'],
    ['mixed', 'Huang Dequan', 'and I see my daughter every day'],
  ],
  open: ['they have become the front gate'],
};
