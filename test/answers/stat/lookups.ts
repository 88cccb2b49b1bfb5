/** A look-up in a reader's words over the shipped coverage. */
export interface LookUp {
  readonly query: string;
  /** Figures that a careful reader would accept as the first: how the file begins and what is printed. Empty: no answer. */
  readonly right: readonly (readonly [file: string, printed: string])[];
}

const TRADE_VOLUMES = [
  ['003', '78.84 billion'],
  ['000', '18.78 billion'],
  ['000', '100 billion'],
] as const;

/** Written from the articles before the look-up was tuned. */
export const LOOK_UPS: readonly LookUp[] = [
  { query: 'trade January to September 2020', right: [['003', '78.84 billion']] },
  { query: 'china russia trade volume jan-sep 2020', right: [['003', '78.84 billion']] },
  { query: 'sino-russian trade', right: TRADE_VOLUMES },
  { query: 'bilateral trade jan-feb 2021', right: [['000', '18.78 billion']] },
  { query: 'trade volume 2021', right: [['000', '18.78 billion']] },
  { query: 'trade volume in 2020', right: [['000', '100 billion']] },
  {
    query: 'how much trade between Russia and China in the first nine months of 2020',
    right: [['003', '78.84']],
  },
  { query: 'exports to Russia', right: [['003', '35.887']] },
  { query: 'chinese exports to russia first nine months of 2020', right: [['003', '35.887']] },
  { query: 'imports from Russia', right: [['003', '42.956']] },
  { query: 'how much did China import from Russia in 2020', right: [['003', '42.956']] },
  { query: 'trade growth january to february', right: [['000', '8.5%']] },
  { query: 'percent increase in bilateral trade 2021', right: [['000', '8.5%']] },
  { query: 'export growth yoy', right: [['003', '0.1%']] },
  { query: 'decrease in imports', right: [['003', '3.8%']] },
  { query: 'trade in agricultural and industrial products', right: [['003', '3.8 billion']] },
  { query: 'growth of agricultural trade', right: [['003', '9%']] },
  { query: 'growth of medical equipment exports', right: [['003', 'double-digit']] },
  { query: 'trade over 100 bn', right: [['000', '100 billion']] },
  { query: 'how many years has trade been at 100 billion', right: [['000', 'three']] },
  { query: 'how many Chinese students in Russia', right: [['003', '48,000']] },
  { query: 'Russian students in China', right: [['003', '20,000']] },
  {
    query: 'how many students',
    right: [
      ['003', '48,000'],
      ['003', '20,000'],
    ],
  },
  { query: 'citizens in short-term education programs', right: [['003', '35,000']] },
  { query: 'medical aid to Wuhan', right: [['004', '23 tons']] },
  { query: 'how many tons of aid', right: [['004', '23 tons']] },
  { query: 'weight of medical aid february 2020', right: [['004', '23 tons']] },
  { query: 'phone calls between Wang Yi and Lavrov', right: [['000', '8']] },
  { query: 'how many meetings did Wang Yi and Lavrov have in 2020', right: [['000', '2']] },
  {
    query: 'calls between Xi and Putin',
    right: [
      ['004', 'five'],
      ['001', 'five'],
    ],
  },
  { query: 'phone calls heads of state 2020', right: [['004', 'five']] },
  { query: "Russia's rank among China's trading partners", right: [['004', '10th']] },
  { query: 'how long has China been the largest trading partner', right: [['004', '11']] },
  {
    query: 'anniversary of the treaty of good-neighborliness',
    right: [
      ['000', '20th'],
      ['001', '20th'],
      ['002', '20th'],
      ['004', '20th'],
    ],
  },
  { query: 'anniversary of the victory in the great patriotic war', right: [['004', '70th']] },
  { query: 'art night sessions', right: [['003', '8']] },
  { query: 'oil price', right: [] },
  { query: 'how many soldiers died in Ukraine', right: [] },
  { query: 'trade with Germany', right: [] },
  { query: 'unemployment rate', right: [] },
  { query: 'how many vaccines did Russia deliver', right: [] },
  { query: 'exports to Japan 2020', right: [] },
  { query: 'GDP growth of China', right: [] },
  { query: 'trade in 2015', right: [] },
  { query: 'inflation in march', right: [] },
  { query: 'how many Indian students in Russia', right: [] },
  { query: 'population of Wuhan', right: [] },
  { query: 'length of the oil pipeline', right: [] },
];
