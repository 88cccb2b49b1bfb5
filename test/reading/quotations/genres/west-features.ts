import type { Piece } from './piece.js';

/** Features, profiles, a column, an interview and science news of western papers. */
export const WEST_FEATURES: readonly Piece[] = [
  {
    name: 'two sisters and a drive-in',
    text: `The last picture show at Tolliver’s

Two sisters, one screen and an argument that began in 1974

On summer nights Ruth Tolliver takes the money and Mae Tolliver takes the blame.

It has been that way since their father left them the Starlite, a drive-in on Route 9 outside Amity Bend, with 212 speaker posts and one working projector. Ruth, who is 81, wanted to sell. Mae, three years younger, had already painted the sign.

“I said one summer,” Ruth says. “I was very clear.”

She was nothing of the kind, according to her sister.

“She said, ‘Let’s see how it goes,’ and it’s going,” says Mae.

They live in the house behind the screen, and they do not watch the films. Ruth can’t sit that long; her hip, she explains, “has its own opinions.” Mae has seen the first 20 minutes of everything made since Watergate.

In 2009 a developer came from the city with a check. Ruth put on her church dress. Mae hid the deed in the popcorn machine, and it came out, she says, “with the popcorn.”

“I didn’t speak to her until Labor Day,” Ruth says, and shrugs. “It was peaceful.”

Their nephew, Dwight Tolliver, who runs the projector and will inherit whatever is left, believes that they stay open out of spite.

“Aunt Mae told me once she’d close the day Ruth asked her nicely,” he says. “And Aunt Ruth told me she’d ask the day Mae closed.”

He tells the story well. He has had practice.

A letter from the county, which hangs on the refrigerator under a magnet shaped like a hot dog, says that the septic tank must be replaced by spring. Mae says they will manage. Her sister says nothing; she reaches over and straightens the magnet.

When the last car has gone they walk back along the row of posts, switching them off. “Careful,” Ruth says at the ditch, and takes her arm.

“I’ve been careful since 1974,” says Mae.`,
    said: [
      ['direct', 'Ruth Tolliver', 'I said one summer'],
      ['indirect', 'Mae Tolliver', 'She was nothing of the kind'],
      ['direct', 'Mae Tolliver', 'and it’s going'],
      ['mixed', 'Ruth Tolliver', 'has its own opinions'],
      ['mixed', 'Mae Tolliver', 'with the popcorn'],
      ['direct', 'Ruth Tolliver', 'I didn’t speak to her until Labor Day'],
      ['indirect', 'Dwight Tolliver', 'they stay open out of spite'],
      ['direct', 'Dwight Tolliver', 'Aunt Mae told me once'],
      ['indirect', 'letter from the county', 'the septic tank must be replaced'],
      ['indirect', 'Mae Tolliver', 'they will manage'],
      ['direct', 'Ruth Tolliver', 'Careful'],
      ['direct', 'Mae Tolliver', 'I’ve been careful since 1974'],
    ],
  },
  {
    name: 'a maker of charts',
    text: `Theodora Haskell, Who Drew the Sea From the Kitchen Table, Dies at 93

Theodora Haskell, who mapped the fishing grounds of the Gulf of Sorrel by asking fishermen what they caught where, and who was for years dismissed by scientists as a collector of gossip, died on March 2 at her home in Pennacook. She was 93.

Her daughter, Julia Haskell-Moss, confirmed the death. She said her mother had been correcting proofs the night before.

Ms. Haskell had no degree in oceanography. “I had a degree in nursing and a brother with a boat,” she told The Coastal Review in 1988. “You’d be surprised how far that gets you.”

Her first chart, “Where the Cod Were,” was drawn on butcher paper. The director of the state’s marine laboratory, Wendell Prouty, wrote to her that it had “the scientific value of a sampler.” She framed the letter.

Twenty years later sonar proved her right. “Wendell stood on the step with his hat in his hand,” her brother, Amos Haskell, recalled in a 2004 documentary, “The Butcher Paper Atlas.” “Teddy said, ‘You’re letting the heat out.’”

Theodora Jane Haskell was born on Oct. 30, 1930. Her father, Lucius, who kept a chandlery, believed that girls should not go to sea. “So I went to the kitchen table,” she wrote in her memoir, “and the sea came to me.”

Colleagues could find her exacting. “She’d ring you at six in the morning about a decimal,” said Dr. Imogen Strand, who succeeded her as editor of the atlas. “And she’d be right, which was worse.”

A study published in 2011 found that four-fifths of the grounds she marked had been accurately placed.

Besides her daughter, she is survived by two grandsons. Her husband, the novelist Peter Moss, died in 1999. He used to say that he had married an ocean and been given a woman for nothing.

Asked at 90 whether she had regrets, she named one. “Haddock,” Ms. Haskell said. “I never did understand haddock.”`,
    said: [
      ['indirect', 'Julia Haskell-Moss', 'her mother had been correcting proofs'],
      ['direct', 'Theodora Haskell', 'I had a degree in nursing'],
      ['mixed', 'Wendell Prouty', 'the scientific value of a sampler'],
      ['direct', 'Amos Haskell', 'stood on the step with his hat'],
      ['direct', 'Amos Haskell', 'Teddy said'],
      ['indirect', 'Lucius', 'girls should not go to sea'],
      ['direct', 'Theodora Haskell', 'and the sea came to me'],
      ['direct', 'Imogen Strand', 'ring you at six in the morning'],
      ['indirect', 'study published in 2011', 'four-fifths of the grounds she marked'],
      ['indirect', 'Peter Moss', 'he had married an ocean'],
      ['direct', 'Theodora Haskell', 'I never did understand haddock'],
    ],
  },
  {
    name: 'a column on a library',
    text: `OPINION

Nobody asked the librarian

Gwen Castellano

There is a kind of sentence that only a consultant can write. Here is one, from page 41 of a report that cost the Lakeview school board $180,000: “Learning commons spaces should be leveraged as agile hubs.”

What it means, as any child could tell you, is that the librarians are being let go.

I rang the board. A spokeswoman, who was perfectly pleasant about it, assured me that no book would be “deaccessioned without a conversation.” With whom?

My own school librarian was called Enid Harcourt. Miss Harcourt believed, and would say so to inspectors, that a library was “the only room where nobody marks you.”

Defenders of the plan say that children have the internet now. So they do. They also have matches.

“It isn’t about books versus screens,” Trustee Malcolm Oyelowo, who chairs the budget committee, told this newspaper’s Priya Raman in April, “and I’m tired of people pretending it is.” Fair enough. But in the same interview he said that he had not set foot in a school library since Grade 6.

Compare Tina Baptiste, who has kept the one on Harbord Road for 26 years on a budget of $7 a pupil. “I’ve had kids eat lunch in here every day for four years,” she told me last week. “You think they come for the carpet?”

The board’s slogan, by the way, is “Every Story Counts.” It has not been seen to count them.

In their letter to parents, the trustees write that the savings, which nobody has yet been able to add up to the same figure twice, will be “reinvested in the classroom.” Needless to say, I should like to believe it.

“Quiet, please,” said the sign on Miss Harcourt’s desk. It was, I think, a request and not a policy.

Gwen Castellano writes on education. Her collection “Chalk Marks” was published last year.`,
    said: [
      [
        'direct',
        'report that cost the Lakeview school board $180,000',
        'Learning commons spaces should be leveraged',
      ],
      ['mixed', 'spokeswoman', 'no book would be'],
      ['mixed', 'Enid Harcourt', 'the only room where nobody marks you'],
      ['indirect', 'Defenders of the plan', 'children have the internet now'],
      ['direct', 'Malcolm Oyelowo', 'It isn’t about books versus screens'],
      ['indirect', 'Malcolm Oyelowo', 'he had not set foot in a school library'],
      ['direct', 'Tina Baptiste', 'I’ve had kids eat lunch in here'],
      ['mixed', 'trustees', 'reinvested in the classroom'],
      ['direct', 'sign on Miss Harcourt’s desk', 'Quiet, please'],
    ],
  },
  {
    name: 'a novelist, questions unmarked',
    text: `Adele Fontaine-Ross on ferries, fathers and why she writes standing up

TOM FERRIER
SPECIAL TO THE DOMINION POST-RECORD

Adele Fontaine-Ross, 58, worked the car deck of a coastal ferry for 20 years before publishing her first novel, “Slack Water.” Her fourth, “The Purser,” won the Ogilvie Prize in October. One judge called it “a book with salt in its shoes.” She spoke to Tom Ferrier from her home in Tern Harbour. The interview has been condensed.

You have said that you never wanted to be a writer.

I still don’t. I wanted to be a purser. Pursers have a little window they can close.

When did you start?

On the night runs. There’s nothing to look at and you can’t sleep. I wrote on the backs of lashing plans, and a deckhand named Cyril used to correct my spelling.

Did Cyril read the whole of it?

He read the part with him in it. He told me I’d made him taller, and then he never mentioned it again.

Your father appears in all four books and he drowns in three of them. What does he make of that?

He’s 90. He says he’s looking forward to the next one.

And is there a next one?

There’s a first sentence. My editor, Joan Tremblay, wants a second. I keep telling her that the boat hasn’t left yet.`,
    said: [
      ['mixed', 'One judge', 'a book with salt in its shoes'],
      ['direct', 'Tom Ferrier', 'You have said that you never wanted to be a writer'],
      ['direct', 'Adele Fontaine-Ross', 'I wanted to be a purser'],
      ['direct', 'Tom Ferrier', 'When did you start?'],
      ['direct', 'Adele Fontaine-Ross', 'On the night runs'],
      ['direct', 'Tom Ferrier', 'Did Cyril read the whole of it?'],
      ['direct', 'Adele Fontaine-Ross', 'He read the part with him in it'],
      ['direct', 'Tom Ferrier', 'Your father appears in all four books'],
      ['direct', 'Adele Fontaine-Ross', 'looking forward to the next one'],
      ['direct', 'Tom Ferrier', 'And is there a next one?'],
      ['direct', 'Adele Fontaine-Ross', 'There’s a first sentence'],
    ],
  },
  {
    name: 'crows and garbage trucks',
    text: `Crows know which garbage crews are sloppy, study finds

By KIM ALDOUS
Science Writer

SEAVIEW, Ore. (NWP) — Crows that live off curbside trash know which collection crews are careless and follow them across town, scientists reported Wednesday.

The study, published in the journal Urban Ecology Letters, tracked 61 birds for two winters. It found that they recognized workers by their faces, even when the workers swapped trucks.

“They’d ignore one guy and shadow another for miles,” said lead author Mei-Lin Thackeray, a behavioral ecologist at Seaview State University. “At first we figured it was the route. It was Gary.”

Gary Sobczak, who has worked Route 14 for 19 years, said he had suspected as much.

“I told my wife, those birds are looking at me funny,” Sobczak said. “She told me to take a day off.”

Not everyone is convinced. Andre Villeneuve, an ornithologist at the Lakehead Institute who was not involved in the research, cautioned that the masks used in the experiment, which were bought at a costume store, may have confused the birds.

“It’s a lovely result,” he wrote in an email. “I’d like to see it twice.”

Thackeray agrees. She and her co-author, Luis Barragan, are now watching nests to see if parents pass the knowledge on to their young, a process known as “social tagging.”

“We think there’s a kind of gossip,” Barragan said.

The Seaview Sanitation Department, which paid for the trackers, said in a statement that it was “looking forward to applying the insights.” A spokesman for the department, Curtis Bell, later acknowledged that nobody there had read the paper.

___

The NWP Health and Science desk receives support from the Hollis Fund. The NWP is solely responsible for all content.`,
    said: [
      ['indirect', 'study', 'Crows know which garbage crews are sloppy'],
      ['indirect', 'scientists', 'know which collection crews are careless'],
      ['indirect', 'study', 'they recognized workers by their faces'],
      ['direct', 'Mei-Lin Thackeray', 'ignore one guy and shadow another'],
      ['indirect', 'Gary Sobczak', 'he had suspected as much'],
      ['direct', 'Gary Sobczak', 'I told my wife'],
      ['indirect', 'Andre Villeneuve', 'may have confused the birds'],
      ['direct', 'Andre Villeneuve', 'It’s a lovely result'],
      ['direct', 'Luis Barragan', 'We think there’s a kind of gossip'],
      ['mixed', 'Seaview Sanitation Department', 'looking forward to applying the insights'],
      ['indirect', 'Curtis Bell', 'nobody there had read the paper'],
    ],
    invented: ['direct Mei-Lin Thackeray: “social tagging.”'],
  },
];
