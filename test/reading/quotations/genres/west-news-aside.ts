import type { Piece } from './piece.js';

/** News of the United States, the British Isles, Canada and Australia, kept aside. */
export const WEST_NEWS_ASIDE: readonly Piece[] = [
  {
    name: 'a barn fire',
    aside: true,
    text: `Dunmore man charged in barn fire

DUNMORE — Tyler Voss did not run when deputies found him Sunday night, sitting on a cooler 200 yards from what was left of his neighbor’s hay barn. He told them that the floodlight on it had kept him from seeing the stars, according to an arrest affidavit filed Monday.

“I asked nice and I asked in writing,” Voss, 34, allegedly said, adding that it was “the darkest it’s been in six years.”

The barn’s owner, Lyle Haverkamp, said Tuesday that nobody had written him anything.

“He waved at me at church,” Haverkamp said. “You don’t wave at a man and then burn his barn.”

Sheriff Donna Pruett said surveillance video from a feed store shows Voss carrying a gas can at 9:12 p.m. In the affidavit, Detective Ray Molina wrote that Voss’s mother, Carol Voss, had called 911 herself.

“My son did it and he’s not sorry,” she told the dispatcher, according to a recording of the call.

Reached by phone, she said she had nothing more to add, then talked for 20 minutes. Her son, she said, had loved the sky since he was 4.

Voss’s court-appointed attorney, Ben Takahashi, did not return a message. A woman who lives on the same road, and who did not want her name used because the families all know one another, said the light had been on “since the Haverkamps got robbed.”

Magistrate Ellen Fitch set bail at $15,000. A sign at the end of Haverkamp Lane still reads “Dark Sky Community.”`,
    said: [
      ['indirect', 'Tyler Voss', 'the floodlight on it had kept him'],
      ['direct', 'Tyler Voss', 'I asked nice'],
      ['mixed', 'Tyler Voss', 'the darkest it’s been in six years'],
      ['indirect', 'Lyle Haverkamp', 'nobody had written him anything'],
      ['direct', 'Lyle Haverkamp', 'He waved at me at church'],
      ['indirect', 'Donna Pruett', 'surveillance video from a feed store'],
      ['indirect', 'Ray Molina', 'had called 911 herself'],
      ['direct', 'Carol Voss', 'My son did it'],
      ['indirect', 'Carol Voss', 'she had nothing more to add'],
      ['indirect', 'Carol Voss', 'had loved the sky since he was 4'],
      ['mixed', 'woman who lives on the same road', 'the light had been on'],
    ],
    open: ['My son did it', 'she had nothing more to add', 'had loved the sky since he was 4'],
    invented: ['direct sign at the end of Haverkamp Lane: “Dark Sky Community.”'],
  },
  {
    name: 'a lido',
    aside: true,
    text: `Lido plan sunk over £400,000 a year running costs

By Oliver Hatch
Local Democracy Reporter

Plans to reopen a 1930s lido have been thrown out amid fears over the cost.

The Friends of Sedgecombe Lido had wanted a 99-year lease on the site in Marine Parade, which closed in 2006.

But the council's head of assets, Marcus Bellwether, told Thursday's regeneration committee that the group's business plan relied on 'five consecutive heatwaves'.

Cllr Sandra Ifield (Ind, Harbour) said: 'My grandchildren have never swum in this town except by accident.

'We're a seaside resort without a swimming pool and it's a disgrace.'

Committee chairman Cllr Bernard Stoat-Hughes (Con, Downs) said he sympathised, but added: 'Sympathy doesn't mend a filtration plant.'

The Friends' treasurer, retired accountant Wendy Pargeter, was cut off after three minutes. 'He's timed me with an egg timer,' she told the chamber. 'I've waited nineteen years.'

Speaking afterwards, Mrs Pargeter said the officers' figures were 'a fairy story' and that a surveyor, whose report was never put before members, had found the walls sound.

A council spokesperson said all the relevant documents had been 'made available in the usual way'.

The lido, which featured in the 1961 film 'Deckchair Summer', was known in its heyday as 'the Queen of the Coast'.

Its former lifeguard, Ron Tull, 88, watched from the public gallery. Would he have gone back in? 'In a heartbeat,' he said. 'It'd have to be a strong one, mind.'

Members voted by seven to four to refuse the lease. Mr Bellwether said a report on the future of the site would come back in the spring.`,
    said: [
      ['mixed', 'Marcus Bellwether', "the group's business plan relied on"],
      ['direct', 'Sandra Ifield', 'My grandchildren have never swum'],
      ['direct', 'Sandra Ifield', 'a seaside resort without a swimming pool'],
      ['indirect', 'Bernard Stoat-Hughes', 'he sympathised'],
      ['direct', 'Bernard Stoat-Hughes', "Sympathy doesn't mend"],
      ['direct', 'Wendy Pargeter', "He's timed me with an egg timer"],
      ['mixed', 'Wendy Pargeter', "the officers' figures were"],
      ['mixed', 'council spokesperson', 'all the relevant documents had been'],
      ['direct', 'Ron Tull', 'In a heartbeat'],
      ['indirect', 'Marcus Bellwether', 'a report on the future of the site'],
    ],
    open: ['he sympathised'],
  },
  {
    name: 'a peacock in court',
    aside: true,
    text: `Man who took in neighbour’s peacock must give it back, court rules

Tue Feb 25 2025 - 16:02

A retired bus driver who took in a peacock during Storm Ferdia and would not give it back has been ordered to return the bird within seven days.

Judge Mairéad Lenihan told Clonard District Court that she had “some sympathy, but not two acres of it”, for Eugene Brophy (68), of Chapel Lane, Drumlosh.

Hotelier Declan Brophy, a neighbour but no relation, had sought the return of the bird, which is called Napoleon and is valued at €900.

Garda Orla Tiernan gave evidence that she called to Chapel Lane on November 12th and found the peacock on the back of a sofa. She asked the occupant whose it was. “He said, ‘He’s his own man, guard,’” she told the court.

Under cross-examination by Conor Fahy BL, for the defendant, the garda agreed that the animal appeared to be in good form.

Declan Brophy said he had advertised for the bird in two parish newsletters. “I’d ring the doorbell and I’d hear him screeching inside,” he said. “The peacock, I mean.”

The defendant said he had thought the hotel did not want it.

“He came to me,” he said. “I never went to him.”

A letter from his doctor, handed in to court by Mr Fahy, stated that the bird was “of therapeutic benefit”.

The judge said that, while she accepted this, the law on wandering fowl was clear. She made no order for costs.

Outside the court, Eugene Brophy said only: “He knows the way back.”`,
    said: [
      ['indirect', 'court', 'must give it back'],
      ['mixed', 'Mairéad Lenihan', 'some sympathy, but not two acres of it'],
      ['indirect', 'Orla Tiernan', 'found the peacock on the back of a sofa'],
      ['direct', 'Orla Tiernan', 'He said'],
      ['indirect', 'Orla Tiernan', 'the animal appeared to be in good form'],
      ['indirect', 'Declan Brophy', 'he had advertised for the bird'],
      ['direct', 'Declan Brophy', 'ring the doorbell'],
      ['indirect', 'Eugene Brophy', 'he had thought the hotel did not want it'],
      ['direct', 'Eugene Brophy', 'He came to me'],
      ['mixed', 'letter from his doctor', 'the bird was'],
      ['indirect', 'Mairéad Lenihan', 'the law on wandering fowl was clear'],
      ['direct', 'Eugene Brophy', 'He knows the way back'],
    ],
    open: [
      'must give it back',
      'found the peacock on the back of a sofa',
      'He said',
      'the animal appeared to be in good form',
      'he had thought the hotel did not want it',
      'He came to me',
      'the law on wandering fowl was clear',
    ],
  },
  {
    name: 'an ice storm, live',
    aside: true,
    text: `LIVE: Ice storm leaves 80,000 without power across Sidney County

Follow our reporters for the latest. All times Eastern.

6:42 p.m. — Crews pulled back

HydroEast has pulled its crews off the roads until the wind eases, spokesperson Danielle Lafrenière says. “We’re not putting anyone in a bucket at 90 km/h,” she told our newsroom. “People are frustrated. I’m in the dark too, if it helps.”

– Amir Haddad

5:15 p.m. — Warming centres open

Port Sidney Mayor Glen Abernathy has declared a state of emergency. At a news conference a few minutes ago he said two warming centres were open and a third would follow.

Asked why the second had run out of cots, he said: “Because I guessed wrong.”

– Sarah Whitlock

4:30 p.m. — On Pine Crescent

Melanie Duguay lives on Pine Crescent, where three maples came down within an hour. She tells us each one sounded “like a gunshot, and then like a chandelier.”

Her neighbour Norm Petrie, who had parked under the largest, was philosophical. “It was a lease,” he said.

3:58 p.m. — Your questions

Joyce in Bellmont asks: “Is it safe to run the barbecue in the garage?” Fire Chief Tamara Singh: “Please don’t. We’ve had three calls already today.”

3:10 p.m. — What the forecast says

Another 10 to 15 millimetres of freezing rain is on the way. “The good news is that it warms up,” says meteorologist Pierre Vachon. “The bad news is that it warms up slowly.”

2:20 p.m. — No streetcars

The transit authority announced that all streetcars would stop at 3 p.m. “and not before.” It then stopped them at 2:30.

Have a photo or a tip? Send it to “Storm Desk” at this newsroom.`,
    said: [
      ['indirect', 'Danielle Lafrenière', 'has pulled its crews off the roads'],
      ['direct', 'Danielle Lafrenière', 'not putting anyone in a bucket'],
      ['indirect', 'Glen Abernathy', 'two warming centres were open'],
      ['direct', 'Glen Abernathy', 'Because I guessed wrong'],
      ['mixed', 'Melanie Duguay', 'each one sounded'],
      ['direct', 'Norm Petrie', 'It was a lease'],
      ['direct', 'Joyce', 'Is it safe to run the barbecue'],
      ['direct', 'Tamara Singh', 'Please don’t'],
      ['direct', 'Pierre Vachon', 'The good news is that it warms up'],
      ['mixed', 'transit authority', 'all streetcars would stop at 3 p.m.'],
    ],
  },
  {
    name: 'a calendar invitation',
    aside: true,
    text: `Uni apologises after 90 staff learn of job cuts by calendar invite

Exclusive

By Fiona Adeyemi
Education editor

The vice-chancellor of Wattle Ridge University has apologised after 90 staff learnt of their redundancies from a calendar invitation titled “Your Exciting Next Chapter”.

In an all-staff email sent at 11.20pm on Sunday and seen by this masthead, Professor Deirdre Paulsen said the invitation was “an automated artefact” and should not have gone out before Tuesday.

“I take full responsibility for a process that fell short of our values,” Professor Paulsen wrote.

Linguist Dr Tomasz Brzezicki, whose entire department is on the list, said he had accepted the invitation by mistake.

“It said ‘Will you attend?’ and I pressed yes, because I’m polite,” he said. “So apparently I agreed.”

The staff union’s branch president, Dr Kylie Marchetti, said the university had spent $14 million on consultants in two years and “could not tell you what it got for it beyond a colour wheel”.

A university spokesman disputed that figure but would not provide another.

Minutes of the June council meeting, obtained under freedom of information laws, record that the chancellor, retired banker Sir Alec Muir, asked whether arts subjects were “load-bearing walls”. Sir Alec told this masthead he had been joking.

Second-year student Bella Tran, 20, said her tutor had wept in class.

“She goes, ‘I’ll still mark your essays,’” Ms Tran said. “Like, that’s what she was worried about.”

A lecturer in history, who asked not to be named because negotiations are continuing, said she expected “a lot of slides” when Professor Paulsen addresses staff on Wednesday.

“The plan is called Brighter Together,” the lecturer said. “We’re neither.”`,
    said: [
      ['mixed', 'Deirdre Paulsen', 'the invitation was'],
      ['direct', 'Deirdre Paulsen', 'I take full responsibility'],
      ['indirect', 'Tomasz Brzezicki', 'he had accepted the invitation by mistake'],
      ['direct', 'Tomasz Brzezicki', 'and I pressed yes'],
      ['mixed', 'Kylie Marchetti', 'could not tell you what it got for it'],
      ['mixed', 'Alec Muir', 'arts subjects were'],
      ['indirect', 'Alec Muir', 'he had been joking'],
      ['indirect', 'Bella Tran', 'her tutor had wept in class'],
      ['direct', 'Bella Tran', 'She goes'],
      ['mixed', 'lecturer in history', 'she expected'],
      ['direct', 'lecturer in history', 'The plan is called Brighter Together'],
    ],
  },
  {
    name: 'a mayor, a chief executive and a river',
    aside: true,
    text: `Flooded town turns on regional council

Kaiwhero residents say they filled sandbags by torchlight for five hours before anyone from the Eastern Plains Regional Council turned up.

Mayor Hinemoa Parata told First Light the response was “too little, too late and too far away”.

“We were on our own,” she said. “I had a 79-year-old kuia passing me sandbags.”

The regional council’s chief executive, Bronwyn Leask, rejected that. She said staff had been monitoring the river from Hastwick, 60km away, since midday.

“I understand people are hurting,” Leask said. “But you can’t put a duty engineer on every stopbank.”

Parata was not impressed. “She’s monitoring. I’m bailing,” she said.

Emails released to the Plains Herald show that a duty manager, whose name has been redacted, warned Leask at 4.10pm that the river would top the stopbank “by dinner time”. In her reply, sent two hours later, she asked him to “hold the line on messaging”.

Leask said yesterday that the phrase had been taken out of context. Fish-and-chip shop owner Ravi Patel, whose freezers floated out the back door, said he could not think of a context that would help.

Hastwick-based hydrologist Dr Ken Ashdown, who designed the Kaiwhero stopbank in 1987 and has been saying so at public meetings ever since, said it was built for “a different river”.

An independent review by former police commissioner Neil Stroud is due in March. The terms of reference say it will not “apportion blame”.

Parata, Leask and Stroud will all be at a public meeting tonight under the banner “Kaiwhero Strong”. “I’ll be bringing my gumboots,” said the mayor.`,
    said: [
      ['indirect', 'Kaiwhero residents', 'they filled sandbags by torchlight'],
      ['mixed', 'Hinemoa Parata', 'the response was'],
      ['direct', 'Hinemoa Parata', 'We were on our own'],
      ['indirect', 'Bronwyn Leask', 'staff had been monitoring the river'],
      ['direct', 'Bronwyn Leask', 'I understand people are hurting'],
      ['direct', 'Hinemoa Parata', 'I’m bailing'],
      ['mixed', 'duty manager', 'the river would top the stopbank'],
      ['mixed', 'Bronwyn Leask', 'hold the line on messaging'],
      ['indirect', 'Bronwyn Leask', 'the phrase had been taken out of context'],
      ['indirect', 'Ravi Patel', 'he could not think of a context'],
      ['mixed', 'Ken Ashdown', 'it was built for'],
      ['mixed', 'terms of reference', 'it will not'],
      ['direct', 'Hinemoa Parata', 'I’ll be bringing my gumboots'],
    ],
    open: ['the river would top the stopbank', 'it will not'],
    invented: ['direct Emails: “by dinner time”'],
  },
  {
    name: 'a breach, explained',
    aside: true,
    text: `What we know about the TransLake fare-card breach

By Nora Castellanos
The Lakeshore Ledger

More than 600,000 commuters received an email this weekend with the subject line “An update on your information.” Here is what it did not say.

What happened?

TransLake says someone gained access to its fare-card database on Sept. 28 through a contractor’s account. The contractor, Vericode Systems, says that its account had been shut off in August and that TransLake turned it back on.

Both cannot be right. “One of them has the logs,” said Harriet Goh, who teaches network security at Lakeshore Polytechnic. “I’d ask for the logs.”

What was taken?

Names, addresses and trip histories. Card numbers were “not believed to be affected,” the transit agency said on Saturday. On Sunday it said that some of them were.

Why do trip histories matter?

Because they show when nobody is home. Sgt. Luis Ferreira of the regional burglary unit put it this way: “If you tap in at 7:40 every weekday for three years, you’ve basically published your diary.”

What does the regulator say?

Not much. The privacy commissioner, Odile Grant, said Monday that she had opened an investigation. Her predecessor, Warren Pike, was blunter.

“I told them in 2022, in writing, that they were keeping too much for too long,” he said. “They thanked me for my input.”

Pike’s audit, which the Ledger has reviewed, says trip histories should be deleted after 60 days. TransLake keeps them for seven years under a policy known as “Journey Assurance.”

Can I sue?

Probably. “We’ve had 4,000 people sign up since breakfast,” said Dana Whitcombe, a lawyer who filed a proposed class action on Monday. Watch out, though, for callers with a “special offer”: the agency says it does not phone customers.`,
    said: [
      ['indirect', 'TransLake', 'someone gained access to its fare-card database'],
      ['indirect', 'Vericode Systems', 'its account had been shut off in August'],
      ['direct', 'Harriet Goh', 'One of them has the logs'],
      ['mixed', 'TransLake', 'Card numbers were'],
      ['indirect', 'TransLake', 'some of them were'],
      ['direct', 'Luis Ferreira', 'If you tap in at 7:40'],
      ['indirect', 'Odile Grant', 'she had opened an investigation'],
      ['direct', 'Warren Pike', 'I told them in 2022'],
      ['indirect', 'Pike’s audit', 'trip histories should be deleted'],
      ['direct', 'Dana Whitcombe', 'We’ve had 4,000 people sign up'],
      ['indirect', 'TransLake', 'it does not phone customers'],
    ],
    open: ['Card numbers were', 'some of them were', 'it does not phone customers'],
  },
];
