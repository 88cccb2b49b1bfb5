/** A stretch of news, its people invented: some words of quotations in it, and who says them. */
export interface PronounPiece {
  readonly name: string;
  readonly text: string;
  readonly said: readonly (readonly [words: string, speaker: string])[];
  /** The words that are still given to nobody or to another: the test fails where one of them is read right. */
  readonly open?: readonly string[];
}

/** Pronouns and short mentions in varied constructions, written before any of them was read. */
export const PRONOUN_PIECES: readonly PronounPiece[] = [
  {
    name: 'the subject goes on',
    text: `Harald Moe, who runs the ferry, wrote to Petter Lunde twice in May. He never got an answer. “I may as well write to the fish,” he said.`,
    said: [['write to the fish', 'Harald Moe']],
  },
  {
    name: 'the one asked answers',
    text: `Desmond Okafor asked Victor Hale whether the pier was safe. “I would let my children play on it,” he replied.`,
    said: [['let my children', 'Victor Hale']],
  },
  {
    name: 'asked in a subordinate clause',
    text: `When reporter Bruno Keller pressed Stefan Amsel about the missing invoices on Tuesday, he shrugged. “Paper gets lost,” he said.`,
    said: [['Paper gets lost', 'Stefan Amsel']],
  },
  {
    name: 'who is asked, by a participle',
    text: `Asked about the remark by Councillor Owen Rudd, Mayor Trevor Banks laughed. “He has a good memory for things that never happened,” he said.`,
    said: [['good memory', 'Trevor Banks']],
  },
  {
    name: 'who is told',
    text: `Irene Falk told Sonja Brandt that the school would close. “That is the first I have heard of it,” she answered.`,
    said: [['first I have heard', 'Sonja Brandt']],
  },
  {
    name: 'two women alternate',
    text: `Clara Whitcombe opened the meeting, and Joan Ferris spoke against her plan.

“It costs too much,” Ferris said. “We have other roads.”

Whitcombe shook her head. “We have had other roads for thirty years,” she said.

Ferris was not moved. “Then we can wait another year,” she said.`,
    said: [
      ['costs too much', 'Joan Ferris'],
      ['other roads for thirty', 'Clara Whitcombe'],
      ['wait another year', 'Joan Ferris'],
    ],
  },
  {
    name: 'the subject, not the object, of the sentence before',
    text: `Coach Luis Ibarra praised keeper Marek Dolny after the final. “I told the boys at half-time that nothing would get past our man,” he said.`,
    said: [['told the boys', 'Luis Ibarra']],
  },
  {
    name: 'a relative clause about another',
    text: `Frank Osgood succeeded Leonard Pike, who had led the union for two decades, in January. “You do not fill shoes like that,” he said.`,
    said: [['fill shoes', 'Frank Osgood']],
  },
  {
    name: 'after a paragraph break',
    text: `Rolf Tangen has farmed on the island since 1981 and has seen eleven ministers come and go.

The latest, Geir Solheim, visited in June.

Tangen showed him the empty sheds.

“I told him that you cannot eat a strategy,” he said.`,
    said: [['eat a strategy', 'Rolf Tangen']],
  },
  {
    name: 'a cataphoric possessive',
    text: `The mayor, Colin Strand, had praised the plan. In her first speech as leader of the opposition, Judith Marlow called the plan “a bridge to nobody.” She said it was “drawn on a napkin.”`,
    said: [
      ['bridge to nobody', 'Judith Marlow'],
      ['drawn on a napkin', 'Judith Marlow'],
    ],
  },
  {
    name: 'a cataphoric clause',
    text: `Gavin Tulloch was waiting outside. Before he entered the court, Ronald Spence kissed his wife. “I have nothing to hide,” he said.`,
    said: [['nothing to hide', 'Ronald Spence']],
  },
  {
    name: 'a possessive is the only mention',
    text: `Bertram Nwosu’s shop on Canal Street was the first to flood. “The water came up through the drains,” he said.`,
    said: [['through the drains', 'Bertram Nwosu']],
  },
  {
    name: 'a possessive with another subject',
    text: `Dalia Renn’s brother, Jonas, lost his job in the same week. “We ate a lot of soup that winter,” she said.`,
    said: [['lot of soup', 'Dalia Renn']],
  },
  {
    name: 'a description without a name',
    text: `Mayor Edwin Crail toured the market. A fishmonger at the far end did not look up. “They come every four years,” he said.`,
    said: [['every four years', 'fishmonger at the far end']],
  },
  {
    name: 'a woman without a name',
    text: `Edith Varga watched from the steps. A nurse who had come off a night shift stopped at the gate. “I have not slept since Sunday,” she said.`,
    said: [['slept since Sunday', 'nurse']],
  },
  {
    name: 'the gender is told by a role',
    text: `Quillan Adair, a father of three, and Robin Sayle, an actress, live in the same street. “My boys learned to swim in that canal,” he said.`,
    said: [['learned to swim', 'Quillan Adair']],
  },
  {
    name: 'the gender is told by a spouse',
    text: `Ardis Vane moved here with his wife in March. Merle Tock, the landlady, let them in. “The roof leaked from the first day,” he said.`,
    said: [['roof leaked', 'Ardis Vane']],
  },
  {
    name: 'the gender is told by a daughter before the name',
    text: `Her daughter, Ansley Quist, runs the mill with Bo Tarn. “Mother taught me every machine,” she said.`,
    said: [['every machine', 'Ansley Quist']],
  },
  {
    name: 'first names in a feature',
    text: `Nadia Petrov and Olga Lind met at a dance in 1962. Nadia wore a red coat.

“I saw the coat before I saw her,” Olga said.

Nadia laughs at this. “It was my sister’s coat,” she said.`,
    said: [
      ['before I saw her', 'Olga Lind'],
      ['my sister’s coat', 'Nadia Petrov'],
    ],
  },
  {
    name: 'named only in the headline',
    text: `Fiona Drake: Why I left the stage

She has not sung in public for nine years, and she does not miss it.

“You wake up one day and it is quiet,” she says.`,
    said: [['it is quiet', 'Fiona Drake']],
  },
  {
    name: 'named far above',
    text: `Walter Prynne, 71, has rung the bells of St Anne since he was a boy.

The tower has 112 steps. The ropes are renewed every ten years.

The oldest bell was cast in 1640. The newest came by train in 1951, wrapped in straw.

On Sundays the whole valley can hear them.

The church has raised half of the money for a new frame.

“I will be up there until my knees say no,” he said.`,
    said: [['until my knees', 'Walter Prynne']],
  },
  {
    name: 'they are two people',
    text: `Maya Lindgren and Tom Aske bought the lighthouse in 2019. “We thought that it would be quiet,” they said in a letter.`,
    said: [['would be quiet', 'Maya Lindgren']],
  },
  {
    name: 'the couple',
    text: `Greta and Pål Hovde lost their barn in the storm. “We are grateful that the animals were out,” the couple said in a statement.`,
    said: [['animals were out', 'Greta Hovde']],
    open: ['animals were out'],
  },
  {
    name: 'they are a body',
    text: `The Harbour Board rejected the offer on Monday. “We are not for sale,” they said in a statement.`,
    said: [['not for sale', 'Harbour Board']],
  },
  {
    name: 'it is a body that goes on',
    text: `The Tarnow Institute published its report on Friday. It said that the lake was “dying from below.” It added that the mills were “the only possible source.”`,
    said: [
      ['dying from below', 'Tarnow Institute'],
      ['only possible source', 'Tarnow Institute'],
    ],
  },
  {
    name: 'the company',
    text: `Brackwell Mining bought the quarry in 2014. “All our permits are in order,” the company said.`,
    said: [['permits are in order', 'Brackwell Mining']],
  },
  {
    name: 'parallel sentences',
    text: `Oskar Thiel met Niels Brandt in Oslo. He met Jens Aker in Bergen. “Both of them wanted the same thing from me,” he said.`,
    said: [['wanted the same thing', 'Oskar Thiel']],
  },
  {
    name: 'by a passive agent',
    text: `Cedric Lowe was questioned by Inspector Martin Gale for six hours. “I told him where I was, and he wrote it down wrong,” he said.`,
    said: [['wrote it down wrong', 'Cedric Lowe']],
  },
  {
    name: 'the topic is the object',
    text: `Police released Anton Reese on Wednesday after two days. “They never told me why,” he said.`,
    said: [['never told me why', 'Anton Reese']],
  },
  {
    name: 'according to him',
    text: `Hugo Brenner, the architect, blames builder Sam Otis for the crack. According to him, the beams were “half as thick as drawn.”`,
    said: [['half as thick', 'Hugo Brenner']],
  },
  {
    name: 'his lawyer is another',
    text: `Ivan Koltsov did not attend the hearing. His lawyer, Pavel Dorn, said Koltsov was ill. “I saw him yesterday and he could hardly stand,” he said.`,
    said: [['hardly stand', 'Pavel Dorn']],
  },
  {
    name: 'her husband speaks',
    text: `Lena Marsh teaches at the school. Her husband drives the bus. “I have driven half of her class,” he said.`,
    said: [['half of her class', 'Her husband']],
    open: ['half of her class'],
  },
  {
    name: 'a quotation that names the other',
    text: `Senator Alan Crewe and Governor Neil Strom shared a stage on Friday. Crewe spoke for an hour. “Neil Strom knows this state better than I do,” he said.`,
    said: [['better than I do', 'Alan Crewe']],
  },
  {
    name: 'the gender tells apart',
    text: `Tobias Frey hired Annika Lohse in 2012. “I was the only applicant who could read the map,” she said. “It was upside down,” he said.`,
    said: [
      ['only applicant', 'Annika Lohse'],
      ['upside down', 'Tobias Frey'],
    ],
  },
  {
    name: 'an age stands for a name',
    text: `Samuel Adeyo, 27, left Lagos for Porto with a single bag. His cousin Femi followed. “I sold the bag first,” the 27-year-old said.`,
    said: [['sold the bag', 'Samuel Adeyo']],
  },
  {
    name: 'an office stands for a name',
    text: `Bishop Aurel Niculescu blessed the boats, as Deacon Mihai Rusu held the book. “The sea is not ours,” the bishop said. He added: “We only borrow it.”`,
    said: [
      ['sea is not ours', 'Aurel Niculescu'],
      ['only borrow it', 'Aurel Niculescu'],
    ],
    open: ['only borrow it'],
  },
  {
    name: 'a husband and a wife of one surname',
    text: `Mona Tveit chairs the board, and her husband, Arne Tveit, keeps its books. “Arne is stricter than I am,” Tveit said. “She pays me in coffee,” he said.`,
    said: [
      ['stricter than I am', 'Mona Tveit'],
      ['in coffee', 'Arne Tveit'],
    ],
  },
  {
    name: 'the latter of two in one sentence by contrast',
    text: `Boris Hahn wants the tunnel and Emil Voss does not. Voss, a geologist, has drilled there for years. “I have seen what is under that hill,” he said.`,
    said: [['under that hill', 'Emil Voss']],
  },
  {
    name: 'a speaker who goes on about another',
    text: `Percy Holt said that the fire chief, Ralph Denning, had been warned. Denning retired in April and moved away. “I wrote to him in January,” Holt said. “He wrote back that it was nothing,” he said.`,
    said: [
      ['wrote to him', 'Percy Holt'],
      ['it was nothing', 'Percy Holt'],
    ],
  },
  {
    name: 'nobody but a neighbour',
    text: `Police named the driver as Keith Ballard, 44. A neighbor, who asked not to be named, said he had heard the crash. “I thought that it was thunder,” he said.`,
    said: [['it was thunder', 'neighbor']],
  },
];
