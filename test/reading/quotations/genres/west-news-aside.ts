import type { Piece } from './piece.js';

/** News of schools, councils and firms in western countries, kept aside. */
export const WEST_NEWS_ASIDE: readonly Piece[] = [
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
