import type { Piece } from './piece.js';

/** Features, a release and science news of western papers, kept aside. */
export const WEST_FEATURES_ASIDE: readonly Piece[] = [
  {
    name: 'a maker of mirrors',
    aside: true,
    text: `Halcyon Mirror shares sink as customers stop paying to look at themselves

SAN AMARO, Calif. — Shares of Halcyon Mirror Corp. fell 19% in after-hours trading Thursday after the company said it would miss its revenue forecast for a second straight quarter.

“We got ahead of our skis on the subscription,” co-founder and Chief Executive Officer Jonah Reyes told analysts on a conference call. “Folks love the mirror. They don’t love paying the mirror.”

Asked by Sondra Lipman, an analyst with Grayline Partners, how many customers had canceled, Reyes said he would not break that out. Chief Financial Officer Anil Kohli then did. “It’s about a third,” Kohli said.

In a note headed “Mirror, Mirror,” Lipman cut her rating to sell and said the company was “burning furniture to heat the house.”

Reyes, 38, and his brother, Caleb Reyes, started Halcyon in their mother’s garage. The elder Reyes, who left the board in January after what the company then described as “a difference in vision,” wrote on his blog Thursday that the subscription had not been his idea.

“I told them people won’t rent their own face,” Caleb Reyes wrote.

Through a spokesperson, his brother declined to respond.

Privacy groups say the mirror’s camera, which cannot be switched off without voiding the warranty, raises other concerns. A complaint filed last month with state regulators alleges that recordings from 1,200 bathrooms were sent to a contractor. Halcyon says that the allegations are without merit.

“I covered mine with a towel,” said Pru Dennison, a customer in Ohio. “Then it asked me where I’d gone.”

Correction: A previous version of this article misstated the price of the mirror. It is $1,299.`,
    said: [
      ['indirect', 'Halcyon Mirror Corp.', 'it would miss its revenue forecast'],
      ['direct', 'Jonah Reyes', 'We got ahead of our skis'],
      ['indirect', 'Jonah Reyes', 'he would not break that out'],
      ['direct', 'Anil Kohli', 'about a third'],
      ['mixed', 'Sondra Lipman', 'burning furniture to heat the house'],
      ['mixed', 'Halcyon Mirror Corp.', 'a difference in vision'],
      ['indirect', 'Caleb Reyes', 'the subscription had not been his idea'],
      ['direct', 'Caleb Reyes', 'rent their own face'],
      ['indirect', 'Privacy groups', 'raises other concerns'],
      [
        'indirect',
        'complaint filed last month with state regulators',
        'recordings from 1,200 bathrooms were sent',
      ],
      ['indirect', 'Halcyon Mirror Corp.', 'the allegations are without merit'],
      ['direct', 'Pru Dennison', 'I covered mine with a towel'],
    ],
    open: ['the subscription had not been his idea'],
  },
  {
    name: 'a boat that took thirty years',
    aside: true,
    text: `The boat that took thirty years

In the shed at Inverlaggan they do not use the word “nearly”.

Ewan Mather laid the keel of the Margaret Ann in the spring of 1994, when his son Callum was eleven. Callum Mather is a partner in the yard now, with grey in his beard, and the Margaret Ann still has no deck.

“It’s not late,” says Ewan. “Late is when somebody’s waiting.”

His son points out that somebody was. The customer, a dentist called Fraser Ogg, rang every Easter until he died.

“He’d say, ‘No hurry, Ewan,’” Callum remembers, “and Dad took him at his word.”

They have the same hands and the same way of not finishing a sentence. When I ask Callum whether he ever thought of leaving, he looks at his father before he answers. “Aye,” he says. “Twice.”

Ewan says he knew about the first time. The second he hears of now, in front of a stranger, and he puts down the plane.

“You never told me,” he says.

“You never asked,” says Callum.

Margaret Ann Mather, Ewan’s wife and Callum’s mother, kept the books until her death in 2000. The last entry in her hand, beside a sum for larch, reads: “E. says June.”

A surveyor’s report that Callum commissioned last year, and that his father has not opened, says the hull is the finest of its type afloat or ashore. Its author, Isla Drummond, told me she had gone back to her car and cried.

Will the boat be launched?

“June,” says Ewan.

Behind him Callum holds up three fingers. It is not the year he means, he explains later, but the number of Junes he has been promised this week.`,
    said: [
      ['direct', 'Ewan Mather', 'Late is when somebody’s waiting'],
      ['indirect', 'Callum Mather', 'somebody was'],
      ['direct', 'Callum Mather', 'and Dad took him at his word'],
      ['direct', 'Callum Mather', 'Twice'],
      ['indirect', 'Ewan Mather', 'he knew about the first time'],
      ['direct', 'Ewan Mather', 'You never told me'],
      ['direct', 'Callum Mather', 'You never asked'],
      ['direct', 'last entry in her hand', 'E. says June'],
      [
        'indirect',
        'surveyor’s report that Callum commissioned last year',
        'the hull is the finest of its type',
      ],
      ['indirect', 'Isla Drummond', 'she had gone back to her car and cried'],
      ['direct', 'Ewan Mather', 'June'],
      ['indirect', 'Callum Mather', 'the number of Junes'],
    ],
    open: ['somebody was', 'she had gone back to her car and cried', 'the number of Junes'],
  },
  {
    name: 'a press release on kelp',
    aside: true,
    text: `PRESS RELEASE – STRICTLY EMBARGOED UNTIL 00:01 BST TUESDAY 6 MAY

Seaweed blanket could keep battered sea walls standing, study suggests

A living ‘blanket’ of kelp could halve the damage that winter storms do to Britain’s sea walls, according to new research led by the University of Westcliffe.

Engineers from the University’s Coastal Futures Centre worked with Pendower Council and the charity Shoreline to plant 400 metres of kelp off Pendower beach.

Dr Bethan Rowlands-Price, Senior Lecturer in Coastal Engineering at the University of Westcliffe and principal investigator on the project, said: “Concrete starts dying the day you pour it. Kelp doesn’t.

“We’re not saying that you can replace a sea wall with a salad, but you can give it a fighting chance.”

Councillor Trevor Maddern, Pendower Council’s Cabinet Member for Environment, Leisure and Waste, commented: “We are delighted to be at the forefront of this exciting work.”

Sir Julian Farquhar FRS, who chairs the Living Shores programme, added that the results were “frankly better than anyone in this field had a right to expect”.

Local swimmer and Shoreline volunteer Kerensa Bolitho, 63, who helped to plant the first strands in 2022, says: “It tickles. You get used to it.”

The paper, ‘Wave attenuation by managed kelp on vertical structures’, is published today in Coastal Structures Quarterly. It warns that the benefits may take five years to appear.

The project’s funder, the Harbour Research Council, described it as “exactly the kind of risk we exist to take”.

ENDS

Notes to editors

1. The University of Westcliffe was founded in 1964. Its motto is ‘Ask the Sea’.

2. Shoreline says its planting method, known as ‘the Pendower braid’, may be copied freely.

3. For interviews and images please contact the press office.`,
    said: [
      ['indirect', 'study', 'Seaweed blanket could keep'],
      ['indirect', 'new research led by the University of Westcliffe', 'could halve the damage'],
      ['direct', 'Bethan Rowlands-Price', 'Concrete starts dying'],
      ['direct', 'Bethan Rowlands-Price', 'replace a sea wall with a salad'],
      ['direct', 'Trevor Maddern', 'We are delighted to be at the forefront'],
      ['mixed', 'Julian Farquhar', 'frankly better than anyone in this field'],
      ['direct', 'Kerensa Bolitho', 'It tickles'],
      ['indirect', 'paper', 'the benefits may take five years'],
      ['mixed', 'Harbour Research Council', 'exactly the kind of risk'],
      ['indirect', 'Shoreline', 'may be copied freely'],
    ],
    open: ['frankly better than anyone in this field', 'It tickles'],
  },
  {
    name: 'a play withdrawn',
    aside: true,
    text: `Playwright pulls ‘The Cormorant’ from Tidewater festival over ‘happy ending’

by Dominic Yule | Stage news

Playwright Saoirse Quill has withdrawn her play “The Cormorant” from the Tidewater Festival three weeks before it was due to open, in a row over its last scene.

“I went to a run-through and nobody drowned,” Quill posted on Saturday. “It’s called The Cormorant. Somebody has to drown.”

The director, Marguerite Fell, who won an Aldwych Prize for “Small Hours”, said that the changes had been agreed in a telephone call.

Quill remembered the call differently. “I said I’d think about it,” she told The Rostrum. “Where I come from that’s no.”

Fell disputes this. She says that she took notes. The notes, which she showed to The Rostrum, read in full: “SQ thinks fab.”

The festival’s artistic director, Bartholomew Crane, issued a statement in which he called the dispute “a matter of profound sadness” and promised refunds.

An actor in the play said the cast had learned of the withdrawal from a taxi driver. “He’d booked tickets,” the actor said. “He was livid.”

The play, about two brothers who inherit a lighthouse, was described by one critic, when it was first staged in a fish warehouse in 2015, as “grand opera with gills”.

Ticket holders will be offered seats for a farce, “Oh, Mr Pomfret!”, in the same slot.

Quill’s agent, Lionel Bask, said his client was at home in Ardkeel and was not answering the door. He added that she had begun a new play. Its working title, according to Bask, is “The Director”.`,
    said: [
      ['direct', 'Saoirse Quill', 'I went to a run-through'],
      ['indirect', 'Marguerite Fell', 'the changes had been agreed'],
      ['direct', 'Saoirse Quill', 'think about it'],
      ['indirect', 'Marguerite Fell', 'she took notes'],
      ['direct', 'notes', 'SQ thinks fab'],
      ['mixed', 'Bartholomew Crane', 'a matter of profound sadness'],
      ['indirect', 'actor in the play', 'the cast had learned of the withdrawal'],
      ['direct', 'actor in the play', 'booked tickets'],
      ['mixed', 'one critic', 'grand opera with gills'],
      ['indirect', 'Lionel Bask', 'his client was at home in Ardkeel'],
      ['indirect', 'Lionel Bask', 'she had begun a new play'],
      ['indirect', 'Lionel Bask', 'Its working title'],
    ],
    open: ['grand opera with gills'],
  },
  {
    name: 'a kidney next door',
    aside: true,
    text: `A kidney, a casserole and 31 years next door

By Rosalie Pinter
Caldwell Gazette-News

For 31 years Barb Jankowski and Yolanda Pruitt-Dean shared a driveway and not much else.

Then, two Octobers ago, Pruitt-Dean’s kidneys failed, and Jankowski, who had complained about her neighbor’s wind chimes to the homeowners association, twice, came over with a tuna casserole.

“I thought, well, she wants the chimes down,” Pruitt-Dean said.

Instead, over coffee, they compared blood types. Both were O positive.

“I’d read about it in the dentist’s office,” said Jankowski, a retired crossing guard. “You only need the one.”

Her husband told her she had lost her mind. “She can’t return a library book on time,” Walt Jankowski said. “But this she was early for.”

Dr. Samir Qureshi, who led the transplant team at Caldwell Memorial, said a match that close between strangers turns up about once in a thousand pairs.

“They’re not strangers,” he corrected himself. “They’ve been fighting since 1993. In some ways that’s better than family.”

The surgery took four hours. When Pruitt-Dean woke, she says, the first thing she heard was her neighbor, in the next bed, arguing about the thermostat.

“I said, ‘Lord, they’ve put it in and now I’ve got to live with it,’” she recalled, laughing so hard that she had to hold her side.

A hospital spokeswoman said both women were “recovering beautifully, and loudly.”

The chimes are still up. Jankowski says she no longer hears them. According to Pruitt-Dean, that is because she takes them down on Tuesdays and Thursdays, which is when Jankowski naps.

“Is that right?” Jankowski asked when she was told. She looked out of the window for a while. “Well,” she said. “She never told me that.”`,
    said: [
      ['direct', 'Yolanda Pruitt-Dean', 'she wants the chimes down'],
      ['direct', 'Barb Jankowski', 'read about it in the dentist’s office'],
      ['indirect', 'Walt Jankowski', 'she had lost her mind'],
      ['direct', 'Walt Jankowski', 'She can’t return a library book on time'],
      ['indirect', 'Samir Qureshi', 'a match that close between strangers'],
      ['direct', 'Samir Qureshi', 'They’re not strangers'],
      ['indirect', 'Yolanda Pruitt-Dean', 'the first thing she heard was her neighbor'],
      ['direct', 'Yolanda Pruitt-Dean', 'Lord, they’ve put it in'],
      ['mixed', 'hospital spokeswoman', 'both women were'],
      ['indirect', 'Barb Jankowski', 'she no longer hears them'],
      ['indirect', 'Yolanda Pruitt-Dean', 'she takes them down on Tuesdays'],
      ['direct', 'Barb Jankowski', 'Is that right?'],
      ['direct', 'Barb Jankowski', 'She never told me that'],
    ],
    open: ['she had lost her mind'],
  },
];
