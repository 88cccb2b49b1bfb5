import type { PronounPiece } from '../pronouns/pronoun-pieces.js';

/** Articles about husbands and wives of one surname, written before any of them was read. */
export const COUPLE_PIECES: readonly PronounPiece[] = [
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
];
