import type { SeedQuestion } from './seeds.questions.js';

/*
 * Questions over the shipped coverage whose refusal hangs on the kind of answer: names of each stand together in an
 * article, and what is asked of them is there or is not. Written before the rules for kinds were; rules were made
 * looking at every other question, the rest was looked at when they were done.
 */
const answerable: readonly (readonly [question: string, ...evidence: string[]])[] = [
  ['How much did trade between China and Russia come to in early 2021?', 'reached 18.78 billion'],
  ['How many citizens took part in short-term education programs?', '35,000 citizens'],
  ['How many sessions of Art Night have been held?', 'held for 8 sessions'],
  ['By how much did agricultural and industrial trade rise in nine months?', 'increased by 9%'],
  ['How old is the friendship treaty?', '20th anniversary'],
  ['When was the agreement on ballistic missile launches signed?', 'October 13, 2009'],
  ['When did Xi take office as president?', 'in March 2013'],
  [
    'Where did Xi give a speech on his first trip?',
    'at the Moscow State Institute of International Relations',
  ],
  ['Where is Guilin?', 'China’s southern city of Guilin'],
  ['How heavy was the medical aid flown to Wuhan?', '23 tons'],
  ['Who hosted Xi at the parade?', 'Vladimir Putin hosted Xi'],
  ['How often did Wang Yi and Lavrov call each other in 2021?', 'already called once'],
  ['For how long have China and Russia had relations?', 'more than 70 years'],
  ['Why was Xi in Moscow in May 2015?', 'to mark the 70th anniversary'],
  ['How much were imports from Russia worth?', 'US$42.956 billion'],
  ['When did the transport plane reach Wuhan?', 'On Feb. 9, 2020'],
  ['Where did the plane with medical aid come from?', 'from Moscow'],
  ['Who said that the two parties are expected to reach consensus?', 'Sun Zhuangzhi said'],
  ['How large was the trade volume in 2020?', 'exceed 100 billion', 'US$78.84 billion'],
  ['When were the Art Night events presented online?', 'early November last year'],
  ['Why was China more successful against the virus, according to Russian media?', 'due to the credibility'],
  ['How many years in a row did trade stay at 100 billion dollars?', 'three consecutive years'],
  ['Who put forward the idea of a community with a shared future?', 'Xi put forward a major global concept'],
  ['What rank does Russia have among the trading partners of China?', '10th largest trading partner'],
  ['When did Wang Yi hold a press conference?', 'on March 7'],
  [
    'How many multinational bodies do China and Russia work together in?',
    'such as the United Nations, the SCO',
  ],
];

const unanswerable: readonly string[] = [
  'How old is Putin?',
  'How old is Sergei Lavrov?',
  'How tall is Xi Jinping?',
  'How tall is Vladimir Putin?',
  'How far is Moscow from Beijing?',
  'How far is Guilin from Beijing?',
  'How long is the oil pipeline between China and Russia?',
  'How long is the Neva River?',
  'How deep is the Neva River?',
  'How fast is the high-speed train of China?',
  'How much does Huawei earn in Russia?',
  'How much did the IL-76 transport plane cost?',
  'How many missiles does Russia have?',
  'How many people live in Wuhan?',
  'How many members does the BRICS have?',
  'How many Russians died of the virus?',
  'How many students study in Guilin?',
  'How much gas does Russia export to China?',
  'When was Putin born?',
  'When did Huawei begin to work on 5G?',
  'When did Putin resign?',
  'When will the research station on the moon open?',
  'Where was Sergei Lavrov born?',
  'Where does Wang Yi live?',
  'Where is the head office of Huawei?',
  'Where did Zhong Nanshan study?',
  'Who is the wife of Putin?',
  'Who designed the IL-76 plane?',
  'Who killed Trump?',
  'Who paid for the parade on Red Square?',
  'Why did Huawei leave Russia?',
  'Why did Lavrov cancel the visit to China?',
  'Why did Zhong Nanshan resign?',
  'Why was Wang Yi arrested?',
  'How long did the talks in Guilin last?',
  'How large is the research station on the moon?',
];

/** Every other question, from the first on: those that were looked at. The rest was kept aside. */
const SEEN = (_: unknown, i: number): boolean => i % 2 === 0;
const KEPT = (_: unknown, i: number): boolean => i % 2 === 1;

const asked = (keep: typeof SEEN): SeedQuestion[] => [
  ...answerable.filter(keep).map(([question, ...evidence]) => ({ question, evidence })),
  ...unanswerable.filter(keep).map((question) => ({ question, evidence: [] })),
];

export const SEEN_KINDS: readonly SeedQuestion[] = asked(SEEN);
export const KEPT_KINDS: readonly SeedQuestion[] = asked(KEPT);
