import type { PronounPiece } from '../pronouns/pronoun-pieces.js';

/** Articles about several people of one surname, written before any of them was read. */
export const FAMILY_PIECES: readonly PronounPiece[] = [
  {
    name: 'a husband named in passing',
    text: `Petra Valk won the primary in March after a long campaign.

The senator has been criticized for the ties of her husband, Owen Valk, to a shipping firm. Valk has apologized for her repeated comments about dock workers.

“I was wrong, and I said so,” Valk said on Monday.

Valk claimed that the firm had never asked her for anything.`,
    said: [
      ['I was wrong', 'Petra Valk'],
      ['the firm had never asked', 'Petra Valk'],
    ],
  },
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
    name: 'a brother in a possessive',
    text: `Dale Harrow, the governor, toured the mills on Friday.

He was asked about Wendell Harrow’s vote against the levy.

“We are brothers, not twins,” Mr. Harrow said.`,
    said: [['not twins', 'Dale Harrow']],
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
    name: 'husband and wife by title',
    text: `Ruth Penhale and her husband, Colin Penhale, have run the dairy for 30 years.

“It is a hard life,” Mr. Penhale said. “The milk pays less than water.”

Mrs. Penhale disagreed. “I would do it again,” she said.

“She always says that,” Mr. Penhale said.`,
    said: [
      ['hard life', 'Colin Penhale'],
      ['milk pays less', 'Colin Penhale'],
      ['do it again', 'Ruth Penhale'],
      ['always says that', 'Colin Penhale'],
    ],
  },
  {
    name: 'husband and wife by first names',
    text: `Ruth Penhale and her husband, Colin Penhale, have run the dairy for 30 years.

“It is a hard life,” Colin said.

Ruth nodded. “I would do it again,” she said.

“The milk pays less than water,” Penhale added, pulling on his boots.`,
    said: [
      ['hard life', 'Colin Penhale'],
      ['do it again', 'Ruth Penhale'],
      ['milk pays less', 'Colin Penhale'],
    ],
  },
  {
    name: 'a wife campaigns for her husband',
    text: `Marisa Tolland spoke for 20 minutes in the school gym.

Her husband, Representative Grant Tolland, trails by six points in the race for governor.

“Grant keeps his word,” Ms. Tolland said.

Mr. Tolland has said that he expects to win. “I like being behind,” he said last week.

“He is stubborn,” Ms. Tolland told the crowd.`,
    said: [
      ['keeps his word', 'Marisa Tolland'],
      ['he expects to win', 'Grant Tolland'],
      ['like being behind', 'Grant Tolland'],
      ['He is stubborn', 'Marisa Tolland'],
    ],
  },
  {
    name: 'the bare surname is the candidate’s',
    text: `Representative Grant Tolland is six points behind in the race for governor.

His wife, Marisa Tolland, spoke for him in a school gym on Saturday.

“I like being behind,” Tolland said on Sunday. “It keeps my feet on the ground.”

Tolland told reporters that the poll was wrong.`,
    said: [
      ['like being behind', 'Grant Tolland'],
      ['my feet', 'Grant Tolland'],
      ['the poll was wrong', 'Grant Tolland'],
    ],
  },
  {
    name: 'a late wife',
    text: `Edgar Linney retired as harbour master on Friday.

He thanked the crew and his late wife, Joan Linney, who died in 2011.

“She packed every lunch I ever ate on that pier,” Linney said.`,
    said: [['packed every lunch', 'Edgar Linney']],
  },
  {
    name: 'the reflexive tells',
    text: `Nora Castell and Hugo Castell bought the theatre together and now fight over it in court.

Castell, who taught herself to paint the scenery, said the roof would fall first.

Castell described himself as patient.`,
    said: [
      ['the roof would fall', 'Nora Castell'],
      ['patient', 'Hugo Castell'],
    ],
  },
  {
    name: 'the next sentence tells',
    text: `Nora Castell and her brother, Hugo Castell, both ran for the council.

“The drains come first,” Castell said. She has sat on the water board for ten years.`,
    said: [['drains come first', 'Nora Castell']],
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
    name: 'namesakes who are no kin',
    text: `Sheriff Tom Darrow arrested three men at the ferry on Tuesday.

One of them, Keith Darrow, 29, who is not related to the sheriff, was charged with theft.

“They did not run far,” Darrow said.

Keith Darrow’s lawyer, Ann Moss, declined to comment.

The sheriff said more arrests would follow.`,
    said: [
      ['did not run far', 'Tom Darrow'],
      ['more arrests would follow', 'Tom Darrow'],
    ],
    open: ['did not run far'],
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
    name: 'a victim and his sister by the bare surname',
    text: `Alan Fitch was found dead in the quarry on Monday, the police said.

Maria Fitch, his sister, said he had gone to look for a dog.

“He loved that animal,” Fitch said.

Fitch had worked at the quarry since 1998. “He knew every step of it,” his sister said.`,
    said: [
      ['look for a dog', 'Maria Fitch'],
      ['loved that animal', 'Maria Fitch'],
      ['knew every step', 'Maria Fitch'],
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
    name: 'a former president and his wife, a candidate',
    text: `Former President Martin Ashby drew big crowds in Ohio on Friday.

His wife, Caroline Ashby, is running for the same office.

“She is the best change-maker I know,” Mr. Ashby said.

Mrs. Ashby was in Florida. “I am not asking for a third term for Martin,” Mrs. Ashby said.

Ashby told voters that she would raise wages.`,
    said: [
      ['best change-maker', 'Martin Ashby'],
      ['third term', 'Caroline Ashby'],
      ['she would raise wages', 'Caroline Ashby'],
    ],
  },
  {
    name: 'the headline’s subject',
    text: `Caroline Ashby defends her record on trade

Ashby said on Thursday that trade had helped the ports.

“I was there when they closed,” Ashby said. “I saw the cranes come down.”

Her husband, former President Martin Ashby, signed the treaty. Critics say that Martin Ashby’s treaty cost jobs.

“That was a different time,” Ashby said.

Ashby added that she would not sign it today.`,
    said: [
      ['trade had helped', 'Caroline Ashby'],
      ['when they closed', 'Caroline Ashby'],
      ['saw the cranes', 'Caroline Ashby'],
      ['different time', 'Caroline Ashby'],
      ['would not sign it', 'Caroline Ashby'],
    ],
  },
  {
    name: 'the husband named first, in passing',
    text: `The treaty was signed by President Martin Ashby in 1994.

Twenty years later his wife, Senator Caroline Ashby, called it a mistake in a debate.

“We have learned a lot,” Ashby said.

Asked about the ports, Ashby said that the cranes would come back.`,
    said: [
      ['learned a lot', 'Caroline Ashby'],
      ['the cranes would come back', 'Caroline Ashby'],
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
    name: 'a trial of two brothers',
    text: `Sean Cullane and Brian Cullane are accused of burning the barn.

Sean Cullane told the court that he had been at the pub. His brother had gone home early, he said.

“I never owned a match in my life,” Sean Cullane said.

Brian Cullane took the stand after lunch. “I sleep like a stone,” Cullane said.

Asked by the prosecutor who had the car, Cullane said it was in the shop.`,
    said: [
      ['at the pub', 'Sean Cullane'],
      ['gone home early', 'Sean Cullane'],
      ['owned a match', 'Sean Cullane'],
      ['like a stone', 'Brian Cullane'],
      ['it was in the shop', 'Brian Cullane'],
    ],
  },
  {
    name: 'a first name is taken up by the surname',
    text: `Lena Orvik and Stefan Orvik were married for nine years.

In May, Lena moved out. “The house was cold,” Orvik said of her decision.

Stefan stayed. “She took the stove,” he said.`,
    said: [
      ['house was cold', 'Lena Orvik'],
      ['took the stove', 'Stefan Orvik'],
    ],
  },
  {
    name: 'a wife in the crowd',
    text: `Senator Paul Inskeep conceded on Tuesday night, his wife, Dora Inskeep, and their three children beside him.

“The people have spoken,” Inskeep said. “I heard them.”

Inskeep thanked his staff and said he would go fishing.`,
    said: [
      ['people have spoken', 'Paul Inskeep'],
      ['I heard them', 'Paul Inskeep'],
      ['go fishing', 'Paul Inskeep'],
    ],
  },
  {
    name: 'the wife told of between',
    text: `Senator Paul Inskeep conceded on Tuesday night.

Dora Inskeep wept behind him. The couple had crossed the state in a camper, and Dora Inskeep had driven most of the way.

“The people have spoken,” the senator said.

“I heard them,” Mr. Inskeep added. “And I will go fishing.”`,
    said: [
      ['people have spoken', 'Paul Inskeep'],
      ['I heard them', 'Paul Inskeep'],
      ['go fishing', 'Paul Inskeep'],
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
    name: 'a campaign is no person',
    text: `The Ashby campaign raised $30 million in May.

Caroline Ashby told donors that it was not enough. Martin Ashby raised half of it.

“We need every dollar,” Ashby said at a dinner in her honor.`,
    said: [
      ['not enough', 'Caroline Ashby'],
      ['every dollar', 'Caroline Ashby'],
    ],
  },
  {
    name: 'the bare surname before the full name of the other',
    text: `Ms. Ashby arrived late at the rally in Dayton.

“Sorry about the rain,” Ms. Ashby said.

Former President Martin Ashby had been there the day before.

“Martin brought the sun,” Ashby said.`,
    said: [
      ['about the rain', 'Ashby'],
      ['brought the sun', 'Ashby'],
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
    name: 'a joint statement and one of them alone',
    text: `Joel Speight and Tara Speight lost their son, Danny Speight, in the flood.

“He was six,” Tara Speight said.

“He could not swim,” said Mr. Speight, who works at the mill.

Ms. Speight said that Danny Speight had been on the swing when the water came.

“No one warned us,” Ms. Speight said.`,
    said: [
      ['He was six', 'Tara Speight'],
      ['could not swim', 'Joel Speight'],
      ['on the swing', 'Tara Speight'],
      ['No one warned', 'Tara Speight'],
    ],
  },
  {
    name: 'a surname before a noun',
    text: `Caroline Ashby won in Ohio on Tuesday.

Her husband, Martin Ashby, told reporters that Ashby supporters had been mocked online.

Critics have asked Ashby about her letters.

“I have nothing to hide,” Ashby said.`,
    said: [['nothing to hide', 'Caroline Ashby']],
  },
  {
    name: 'an hour that is late',
    text: `Caroline Ashby was in Iowa.

On a stage in Ohio late Friday, Martin Ashby looked pale. “I have slept in a bus for nine days,” Ashby said.`,
    said: [['slept in a bus', 'Martin Ashby']],
  },
  {
    name: 'long after both were named',
    text: `Otto Kessel founded the firm in Lund, and a cousin of his friend Arno Kessel ran it.

The firm made pumps. It sold them to mines. The mines closed. The pumps rusted. The firm moved. It made toys. Nobody bought them. It closed.

“We should have gone on with pumps,” Kessel said.`,
    said: [['gone on with pumps', 'Otto Kessel']],
  },
];
