import type { PronounPiece } from '../pronouns/pronoun-pieces.js';

/** Articles about parents, children and forebears of one surname, written before any of them was read. */
export const GENERATION_PIECES: readonly PronounPiece[] = [
  {
    name: 'an older brother in a list',
    text: `Gov. Dale Harrow began his campaign in a barn.

The Harrows have held office in the state since 1922: the grandfather, Amos Harrow, was a judge, and his brother, Wendell Harrow, sits in the Senate.

“I am my own man,” Mr. Harrow said at the barn.

On the trail, Mr. Harrow said he would lower the tax on grain.`,
    said: [
      ['my own man', 'Dale Harrow'],
      ['lower the tax on grain', 'Dale Harrow'],
    ],
  },
  {
    name: 'a father speaks of his son',
    text: `The son, Imran Sadiqi, was killed in the war at 27.

His father, Rashid Sadiqi, spoke at the convention on Thursday.

“My son gave everything,” Mr. Sadiqi said.

Imran Sadiqi had joined the army out of college. “He wanted to be a lawyer,” Mr. Sadiqi said.

The elder Mr. Sadiqi said he would speak again.`,
    said: [
      ['My son gave', 'Rashid Sadiqi'],
      ['wanted to be a lawyer', 'Rashid Sadiqi'],
      ['he would speak again', 'Rashid Sadiqi'],
    ],
  },
  {
    name: 'a daughter takes over the firm',
    text: `Brigit Amdal took over the boatyard from her father, Torvald Amdal, in 2015.

“He left me forty hulls and no money,” Amdal said.

Amdal, 38, has since hired ten people. She said the yard would build its first ferry in May.

Torvald Amdal still comes by every morning. “I bring the bread,” he said.

“He brings advice, too,” Amdal said.`,
    said: [
      ['forty hulls', 'Brigit Amdal'],
      ['its first ferry', 'Brigit Amdal'],
      ['bring the bread', 'Torvald Amdal'],
      ['brings advice', 'Brigit Amdal'],
    ],
  },
  {
    name: 'a suspect and his mother',
    text: `Jaden Roake, 19, was shot by the police on Sunday night.

His mother, Lorna Roake, learned of it from a neighbour.

“They did not even call me,” Roake said.

Roake said she would sue the city.`,
    said: [
      ['did not even call', 'Lorna Roake'],
      ['she would sue', 'Lorna Roake'],
    ],
  },
  {
    name: 'three of one name',
    text: `Walter Quennell founded the paper in 1951. His sons, Miles and Peter Quennell, sold it last week.

“It was time,” Miles Quennell said.

Peter Quennell did not agree with the price. “We gave it away,” Mr. Quennell said.

“My brother never liked to sell anything,” Miles Quennell said.`,
    said: [
      ['It was time', 'Miles Quennell'],
      ['gave it away', 'Peter Quennell'],
      ['never liked to sell', 'Miles Quennell'],
    ],
  },
  {
    name: 'an ancestor',
    text: `The mill was built in 1880 by Jeremiah Stroud, who lost it at cards.

His great-granddaughter, Helen Stroud, bought it back last year.

“I do not play cards,” Stroud said.

Stroud plans to open it to the public in June. “People should see the wheel,” she said.`,
    said: [
      ['not play cards', 'Helen Stroud'],
      ['see the wheel', 'Helen Stroud'],
    ],
  },
  {
    name: 'an interview of a son about his father',
    text: `Rory Tennant, 32, has spent the summer on buses for his father, Governor Blake Tennant.

“My father is a quiet man,” Tennant said in an interview. “He reads at night.”

Tennant said that Blake Tennant had never missed a match of his.

“He missed the birthdays,” Tennant said.`,
    said: [
      ['a quiet man', 'Rory Tennant'],
      ['reads at night', 'Rory Tennant'],
      ['never missed a match', 'Rory Tennant'],
      ['missed the birthdays', 'Rory Tennant'],
    ],
  },
  {
    name: 'the younger and the elder',
    text: `Governor Blake Tennant and his son Rory Tennant shared a stage for the first time.

“He is better looking,” the elder Tennant said.

“He is better paid,” the younger Tennant said.

“Not for long,” the older Tennant replied.`,
    said: [
      ['better looking', 'Blake Tennant'],
      ['better paid', 'Rory Tennant'],
      ['Not for long', 'Blake Tennant'],
    ],
  },
  {
    name: 'junior and senior',
    text: `Lloyd Barker Jr. runs the garage that Lloyd Barker Sr. opened in 1960.

“Dad still keeps the books,” the younger Mr. Barker said.

“Somebody has to,” the elder Mr. Barker said.`,
    said: [
      ['keeps the books', 'Lloyd Barker Jr.'],
      ['Somebody has to', 'Lloyd Barker Sr.'],
    ],
  },
  {
    name: 'an heir of two women',
    text: `Agnes Thorne and her daughter, Lily Thorne, keep bees above the village.

“The young queens are the worst,” Agnes Thorne said.

Lily Thorne laughed. “She means me,” Thorne said.

Her mother shook her head. “I mean the bees,” the elder Thorne said.`,
    said: [
      ['young queens', 'Agnes Thorne'],
      ['She means me', 'Lily Thorne'],
      ['mean the bees', 'Agnes Thorne'],
    ],
  },
  {
    name: 'a brother’s company',
    text: `Mayor Felix Brandau opened the new bridge on Monday.

The contract had gone to the firm of Anton Brandau, a cousin, without a tender. Anton Brandau’s firm has built four bridges in the city.

“Everything was legal,” Brandau told reporters at the bridge.

Brandau, who faces voters in the fall, said the bridge came in under budget.`,
    said: [
      ['Everything was legal', 'Felix Brandau'],
      ['under budget', 'Felix Brandau'],
    ],
  },
  {
    name: 'titles of office tell',
    text: `Judge Myra Coyle and her son, Detective Sam Coyle, seldom speak at work.

“He knows the rule,” Judge Coyle said.

“I know all of her rules,” Detective Coyle said.`,
    said: [
      ['knows the rule', 'Myra Coyle'],
      ['all of her rules', 'Sam Coyle'],
    ],
  },
  {
    name: 'a memory of what the other said',
    text: `Clive Marden, 60, has kept the lighthouse since his father, Arthur Marden, fell ill.

“Trim the lamp before you eat,” Arthur Marden used to tell him.

Marden still does. “I can hear him,” Marden said.`,
    said: [
      ['Trim the lamp', 'Arthur Marden'],
      ['I can hear him', 'Clive Marden'],
    ],
  },
  {
    name: 'long after both were named',
    text: `Otto Kessel founded the firm in Lund, and a cousin of his friend Arno Kessel ran it.

The firm made pumps. It sold them to mines. The mines closed. The pumps rusted. The firm moved. It made toys. Nobody bought them. It closed.

“We should have gone on with pumps,” Kessel said.`,
    said: [['gone on with pumps', 'Otto Kessel']],
  },
];
