/**
 * Sixty questions over the shipped coverage, as readers would put them, written before anything was tuned.
 * `evidence`: words of an article that answer, any of them; none where the coverage does not say.
 */
export interface SeedQuestion {
  readonly question: string;
  readonly evidence: readonly string[];
}

const answerable: readonly (readonly [question: string, ...evidence: string[]])[] = [
  ['How much medical aid did Russia fly to Wuhan?', '23 tons of urgently-needed medical aid'],
  ['When was Lavrov in China?', 'from March 22 to 23', 'will visit China next week'],
  [
    'Who invited Lavrov to come to China?',
    'At the invitation of Chinese State Councilor and Foreign Minister Wang Yi',
  ],
  ['How did Lavrov describe cooperation between the two countries?', 'It is endless and all-encompassing'],
  ['how much was china russia trade in january and february', '18.78 billion U.S. dollars'],
  ['By how much did trade grow in the first two months of 2021?', 'an increase of 8.5% year-on-year'],
  ['Who is Li Yongquan?', 'dean of the School of International Relations'],
  ['What does Sun Zhuangzhi do?', 'director of the Institute of Asian Studies'],
  ['How many times did Wang Yi and Lavrov talk on the phone in 2020?', '8 calls and 2 meetings'],
  ['what treaty turns 20 this year', '20th anniversary of the signing'],
  [
    'Did the two sides agree to renew the friendship treaty?',
    'agreed to extend the treaty',
    'agreed to renew the treaty',
  ],
  [
    'Which country sent the first team of medical experts to China?',
    'Russia is the first country to send',
    'Russia was the first country to send',
  ],
  ['When did Xi and Putin speak by telephone in December?', 'On the evening of December 28'],
  [
    'What did Xi tell Putin about outside influence on relations?',
    'not affected by international vicissitudes',
  ],
  ['How many phone calls a year do the leaders make?', 'make five calls a year', 'held five phone calls'],
  ['Who is Wang Xianju?', 'deputy director of the Russian Research Center'],
  ['When was the friendship treaty first signed?', 'Looking back on its signature in 2001'],
  ['which word came up again and again in the phone call', 'has become a high-frequency word'],
  ['Why does Wang Xianju call the treaty new?', 'the Treaty has innovative content'],
  ['When will Lavrov travel to China according to Xinhua?', 'will visit China next week'],
  ['What did Wang Yi say about an unstable world?', 'The more unstable the world is'],
  [
    'What did the Chinese foreign ministry spokesperson say about the trip?',
    'the visit will further consolidate the good momentum',
  ],
  [
    'When did the countries upgrade their partnership?',
    'In 2019, the two countries upgraded',
    'In June 2019, China and Russia agreed to upgrade',
  ],
  ['What was the trade volume from January to September 2020?', 'US$78.84 billion'],
  [
    'How much did China export to Russia in the first nine months?',
    'exports to Russia were US$35.887 billion',
  ],
  ['Did Chinese imports from Russia go down?', 'a year-on-year decrease of 3.8%'],
  ['How many Russians study in China?', 'more than 20,000 Russian students'],
  ['how many chinese students are in russia', '48,000 Chinese students'],
  ['When did the first joint logistics centre open?', 'officially put into operation at the end of July'],
  ['Which Chinese firm works with Russia on 5G?', 'Chinese company Huawei on 5G technology'],
  ['What agricultural product did Russia sell to China for the first time?', 'first batch of beef'],
  [
    'What did Putin say about military technology?',
    'reached a high level of cooperation in the field of military technology',
  ],
  [
    'Who did Putin say should not be forgotten when it comes to nuclear weapons?',
    'Britain and France also possess nuclear weapons',
  ],
  ['How would Moscow react to US missiles in Asia?', 'Russia will respond quickly'],
  ["What did Putin say about Trump's claims on the virus?", 'there is no evidence to support this claim'],
  [
    'Which agreement on missile launches did they prolong?',
    'Mutual Notification of the Launch of Ballistic Missiles',
  ],
  ['What happened on Red Square in May 2015?', 'a grand military parade'],
  [
    'Where did Xi go on his first trip abroad as president?',
    'Russia was the destination of Xi’s first foreign trip',
  ],
  ['What sport did the presidents watch together?', 'watched an ice hockey race'],
  ['How long has China been the biggest trading partner of Russia?', 'for 11 consecutive years'],
  [
    'What do China and Russia want to build on the Moon?',
    'international scientific research station on the moon',
  ],
  ['What kind of plane landed in Wuhan?', 'a huge IL-76 transport plane'],
  ['What did ambassador Denisov say about World War II?', 'fighting a common enemy hand-in-hand'],
  [
    'Where did Wang Yi and Lavrov meet in March?',
    'southern city of Guilin on March 23',
    'After the talks in Guilin',
  ],
  [
    'Which doctor praised joint work on drugs and patients?',
    'Zhong Nanshan, a leading Chinese respiratory disease expert',
  ],
];

/** Among them presuppositions that the coverage does not bear out. */
const unanswerable: readonly string[] = [
  'When did Putin visit Guilin?',
  'What did Lavrov say about the price of gas?',
  'How many people died of the coronavirus in Moscow?',
  'Why did Huawei leave Russia?',
  'When did Xi Jinping visit Japan?',
  'How much vaccine did China sell to Brazil?',
  'Who won the football match between China and Russia?',
  'What did Merkel say about Sino-Russian relations?',
  'When did Trump travel to Wuhan?',
  'How many Indian students study in China?',
  'What is the unemployment rate in Russia?',
  'Who is the prime minister of Japan?',
  'When did Zhong Nanshan meet Putin?',
  'How much did the Power of Siberia pipeline cost?',
  'Which films won prizes at the Moscow festival?',
];

export const SEED_QUESTIONS: readonly SeedQuestion[] = [
  ...answerable.map(([question, ...evidence]) => ({ question, evidence })),
  ...unanswerable.map((question) => ({ question, evidence: [] })),
];
