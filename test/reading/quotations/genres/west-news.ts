import type { Piece } from './piece.js';

/** Local and business news of the United States, the British Isles, Canada and Australia. */
export const WEST_NEWS: readonly Piece[] = [
  {
    name: 'a stormwater fee',
    text: `Pelham Falls council puts off ‘rain tax’ vote after four-hour hearing

By Carla Denning
The Pelham Falls Courier

PELHAM FALLS — After nearly four hours of testimony from homeowners, church treasurers and one man dressed as a raindrop, the City Council voted 5-4 Tuesday to postpone a decision on a stormwater fee that would cost the typical household about $9 a month.

City Manager Roland Eakins, who has run the city since 2017, told the council that the pipes under the north side date to the Coolidge administration and “are failing faster than we can map them.”

“Nobody is going to throw you a parade for this,” Eakins said. “But water doesn’t read the tax code.”

Councilwoman Denise Aurelio, whose district takes in most of the flood-prone blocks along Tanner Creek, said she could support the fee if seniors were exempted. Her colleague Wade Brubaker, who represents the hillside neighborhoods to the east and has opposed every increase since he took office, could not.

“My folks live on top of a hill,” he said. “They’re being asked to pay for gravity.”

Deborah Kittredge, 71, and her husband, Alvin, brought photographs of their basement. Mrs. Kittredge said they had replaced the furnace twice.

“It’s not a rain tax,” said her husband, who worked for the streets department for 30 years. “It’s a ‘we didn’t do our jobs in 1985’ tax.”

A consultant’s report presented to the council in March found that one in six storm drains was blocked. Alvin Kittredge, who cleared most of them by hand once, said he would have guessed one in three.

Signs reading “Stop the Rain Tax” and “Drains Not Games” lined the hallway. Mayor Lou Pascale, who cast the deciding vote, told reporters he would bring the measure back in September. He did not say what would change by then.

Correction: A story on Page B1 Sunday gave the wrong age for Councilman Wade Brubaker. He is 58.`,
    said: [
      ['mixed', 'Roland Eakins', 'the pipes under the north side date to'],
      ['direct', 'Roland Eakins', 'Nobody is going to throw you a parade'],
      ['indirect', 'Denise Aurelio', 'she could support the fee'],
      ['direct', 'Wade Brubaker', 'My folks live on top of a hill'],
      ['indirect', 'Deborah Kittredge', 'they had replaced the furnace twice'],
      ['direct', 'Alvin Kittredge', 'It’s not a rain tax'],
      [
        'indirect',
        'consultant’s report presented to the council in March',
        'one in six storm drains was blocked',
      ],
      ['indirect', 'Alvin Kittredge', 'he would have guessed one in three'],
      ['indirect', 'Lou Pascale', 'he would bring the measure back in September'],
    ],
  },
  {
    name: 'a care home manager on trial',
    text: `Care home manager in the dock over residents’ savings

By Simon Treharne, Crown Court reporter

Rosalind Keane (left) arriving at court. Picture: Tom Iveson

A care home manager emptied the accounts of six residents with dementia to pay for cruises, a jury has been told.

Rosalind Keane, 52, who ran The Larches in Upper Sallow, denies 14 counts of theft.

Opening the case at Marlbridge Crown Court, Gareth Pryce-Lloyd KC said Keane had treated the residents’ accounts ‘as her own private purse’.

‘She picked those who’d no visitors,’ he told the seven women and five men of the jury. ‘She’d call it “tidying up the paperwork”. You may call it something else.’

One of the carers, Joanne Ellwood, wept as she described finding a bank card in a biscuit tin. ‘I asked her about it and she said, “Don’t you worry, pet, it’s all signed for,”’ Miss Ellwood told the court. ‘I’d known her eleven years. I believed her.’

Cross-examined by Anil Desai, for the defence, she accepted that she’d never seen the manager use the card.

Mr Desai suggested that the carer herself had had keys to the office.

‘So did half the village,’ she replied.

In a statement read to the jury, the son of one resident, retired vet Hugh Calloway, said his mother ‘never owed anybody a penny’ and had once walked three miles to return a library book.

Interviewed under caution, Keane told detectives that the withdrawals were for ‘little comforts they’d asked for’, the court heard.

The Larches, which was rated ‘Outstanding’ in 2018, has since closed. Its owners have not commented on the case.

The trial, before Judge Henrietta Moss, continues.`,
    said: [
      ['indirect', null, 'emptied the accounts of six residents'],
      ['mixed', 'Gareth Pryce-Lloyd', 'treated the residents’ accounts'],
      ['direct', 'Gareth Pryce-Lloyd', 'She picked those who’d no visitors'],
      ['direct', 'Joanne Ellwood', 'I asked her about it'],
      ['indirect', 'Joanne Ellwood', 'never seen the manager use the card'],
      ['indirect', 'Anil Desai', 'had had keys to the office'],
      ['direct', 'Joanne Ellwood', 'So did half the village'],
      ['mixed', 'Hugh Calloway', 'never owed anybody a penny'],
      ['mixed', 'Rosalind Keane', 'the withdrawals were for'],
    ],
  },
  {
    name: 'a creamery strike',
    text: `Creamery workers to strike over Sunday rosters

Updated / Monday, 3 Feb 2025 18:40

Members of the General Workers’ Alliance (GWA) at Kilmorragh Creameries are to begin a series of one-day stoppages on Thursday week in a row over Sunday rosters.

The union’s regional organiser, Aoife Ní Dhálaigh, said its members had been left with “no choice whatsoever”.

“They were told on a Friday evening, by text message, that their weekends were gone,” she said. “There was no consultation, there was no meeting, there was nothing.

“Some of these people are there since the Seventies and they deserved better.”

A spokesperson for the company described the move as “deeply regrettable”, and said contingency plans were in place for milk collections.

“We remain available for talks, as we have been since October,” the spokesperson added.

A recommendation issued by the Labour Relations Tribunal in December found that the company had “complied with the letter but not the spirit” of a 2019 agreement known as the “Kilmorragh Understanding”.

Pat Hanratty, who milks 90 cows at Drumsillagh and whose brother, Seán, drives one of the creamery’s lorries, said he could see both sides.

“I’d a row with Seán about it over the Sunday dinner,” he said. “He says a man is entitled to his Mass and his match. I say a cow doesn’t know what day it is.”

Seán Hanratty laughed when the remark was put to him. “Tell him the cow doesn’t pay union dues either,” he said.

The local TD, Ger Mulqueen, said the Minister should intervene before the first stoppage. A spokesman for the Minister said he had nothing to add.

Both sides have been invited back to the tribunal, which has been asked to say whether the rosters stand.`,
    said: [
      ['mixed', 'Aoife Ní Dhálaigh', 'its members had been left with'],
      ['direct', 'Aoife Ní Dhálaigh', 'They were told on a Friday evening'],
      ['direct', 'Aoife Ní Dhálaigh', 'Some of these people are there since the Seventies'],
      ['mixed', 'spokesperson for the company', 'deeply regrettable'],
      ['indirect', 'spokesperson for the company', 'contingency plans were in place'],
      ['direct', 'spokesperson for the company', 'We remain available for talks'],
      [
        'mixed',
        'recommendation issued by the Labour Relations Tribunal in December',
        'complied with the letter but not the spirit',
      ],
      ['indirect', 'Pat Hanratty', 'he could see both sides'],
      ['direct', 'Pat Hanratty', 'a row with Seán about it'],
      ['direct', 'Seán Hanratty', 'Tell him the cow'],
      ['indirect', 'Ger Mulqueen', 'the Minister should intervene'],
      ['indirect', 'spokesman for the Minister', 'he had nothing to add'],
    ],
  },
  {
    name: 'a failing elevator',
    text: `Emails reveal months of warnings about hospital elevator

Documents released under freedom-of-information law describe ‘AGAIN’ and again

Marguerite Thibodeau-Lane · The Harbour Press · Posted: Nov 04, 6:00 AM AST

Staff at the Port Corbin Regional Hospital warned managers at least nine times that a freight elevator used to move patients could stall, according to internal emails obtained by The Harbour Press.

“It dropped about a foot with a gurney in it,” maintenance supervisor Lloyd Arsenault wrote to the facilities director, Paul Renner, on Feb. 11. “Nobody was hurt. I would not bet on that twice.”

Renner replied within the hour that a part had been ordered from Ontario. None was ordered until June, the documents show.

By April the tone had changed. In an email with the subject line “Elevator AGAIN,” Arsenault’s deputy, Sherry Kuhn, told him she had started sending patients up the ramp. “I’m done asking,” she wrote.

On June 3, Gordon Pettipas, an 84-year-old former miner, spent 70 minutes between the second and third floors.

His daughter, Anne Pettipas-Roy, said a nurse held his hand through the gap in the doors.

“Dad’s words were, ‘I’ve been in worse holes than this,’” she said in an interview. “He meant it as a joke. I don’t think it is one.”

The health authority turned down a request for an interview. In an emailed statement, its vice-president of operations, Dr. Farah Siddiqi, said patient safety “is at the centre of every decision we make.” She did not answer questions about the emails.

“They didn’t ignore us,” said one employee, whom The Harbour Press is not naming because they fear losing their job. “Ignoring is free. They sent us a webinar.”

A review commissioned in July, parts of which are blacked out, concludes that responsibility for the elevator was “spread so widely as to be invisible.”`,
    said: [
      [
        'indirect',
        'Staff at the Port Corbin Regional Hospital',
        'a freight elevator used to move patients could stall',
      ],
      ['direct', 'Lloyd Arsenault', 'It dropped about a foot'],
      ['indirect', 'Paul Renner', 'a part had been ordered from Ontario'],
      ['indirect', 'documents', 'None was ordered until June'],
      ['indirect', 'Sherry Kuhn', 'she had started sending patients up the ramp'],
      ['direct', 'Sherry Kuhn', 'I’m done asking'],
      ['indirect', 'Anne Pettipas-Roy', 'a nurse held his hand'],
      ['direct', 'Anne Pettipas-Roy', 'Dad’s words were'],
      ['mixed', 'Farah Siddiqi', 'is at the centre of every decision'],
      ['direct', 'one employee', 'They didn’t ignore us'],
      ['mixed', 'review commissioned in July', 'responsibility for the elevator was'],
    ],
  },
  {
    name: 'milk down the drain',
    text: `Dairy farmers tip milk after power cut during Mount Carrick fire

By Tegan Polglase and Rhys Amato
Posted Tue 14 Jan 2025 at 5:48am

Key points:

Fire has burnt through 6,000 hectares west of Wurrabin

Farmers say the power was cut without warning

The network operator says it acted on advice

Third-generation dairy farmer Col Hargreave was about to milk 220 cows when the lights went out.

"I thought, 'Right, that's the fuse,'" Mr Hargreave said.

"Then I looked up and the whole ridge was orange."

With no power to run the pumps or chill the vat, he tipped 11,000 litres. His neighbour Trish Nolan, who runs a smaller herd on the other side of the highway, lost 4,000.

She said the electricity company, Eastlink Networks, had promised to text customers before any outage.

"Not one text," Ms Nolan said. "My daughter rang them and they said, 'Check your app.' What app? The tower was on fire."

Trish Nolan says she will rebuild the herd "one heifer at a time". (Supplied: Jess Nolan)

'The poles are still standing'

Eastlink's general manager of field operations, Warwick Tse, said the line was de-energised at 3:40pm on the advice of fire authorities.

"We followed the plan and, frankly, the plan worked — the poles are still standing," he told Wurrabin Community Radio.

But Rural Fire Brigade captain Leanne Kovac said no such advice came from her crew.

"We'd have asked them to leave it on — we needed the bores," Captain Kovac said.

The Energy Minister has asked for a report by Friday. Mr Hargreave said he had no time to wait for reports.

"The girls need milking at five," he said. "They don't read 'em."`,
    said: [
      ['indirect', 'Farmers', 'the power was cut without warning'],
      ['indirect', 'network operator', 'it acted on advice'],
      ['direct', 'Col Hargreave', 'I thought'],
      ['direct', 'Col Hargreave', 'Then I looked up'],
      ['indirect', 'Trish Nolan', 'had promised to text customers'],
      ['direct', 'Trish Nolan', 'Not one text'],
      ['mixed', 'Trish Nolan', 'she will rebuild the herd'],
      ['indirect', 'Warwick Tse', 'the line was de-energised'],
      ['direct', 'Warwick Tse', 'poles are still standing'],
      ['indirect', 'Leanne Kovac', 'no such advice came from her crew'],
      ['direct', 'Leanne Kovac', "We'd have asked them to leave it on"],
      ['indirect', 'Col Hargreave', 'he had no time to wait for reports'],
      ['direct', 'Col Hargreave', 'The girls need milking at five'],
    ],
  },
  {
    name: 'a late penalty',
    text: `Rugby: Tuala’s boot sends Stags home

Port Laurie Kea 24
Mt Ransome Stags 23

Sione Tuala had missed three kicks out of four when he stood over the last of them, and his captain did not want to look.

“I told the ref I was tying my boot,” hooker Marty Quaife said. “I wasn’t.”

Tuala, at 22 the youngest man on the park, said he had blocked out the crowd by counting backwards in Samoan. “Mum taught me that for spelling tests,” the first five-eighth said.

Kea coach Brendon Ruru was less interested in the kick than in the 79 minutes before it.

“We were rubbish,” he said. “We’ve been rubbish three weeks in a row and we keep winning, and if I was a journalist I’d be asking about that.”

His opposite number, former Kea assistant Craig Dowling, saw it differently. He said the penalty, given for offside at a ruck on halfway, was “a guess, and not a good one”.

Asked if he had spoken to referee Hamish Orr, Dowling nodded. “I said well done on the whistle work,” he said. “He knew what I meant.”

Ruru, who shared a flat with Dowling when both played for the Stags, laughed at that. “Craigy’s been robbed in every game since 1998,” he said. “Ask him about the under-12s.”

The Stags lost flanker Tevita Manu to a suspected broken thumb. Team doctor Priya Nair told Radio Laurie he would be out for six weeks, although Manu himself, who finished the match with the thumb strapped to a teaspoon, reckoned it would be two.

On the growing injury list, Dowling said: “You can’t [complain]. Everyone’s hurt in August.”

The Kea play the winner of tonight’s “Battle of the Bridges” on Saturday.

Quaife’s verdict on his kicker: “He owes me a boot.”`,
    said: [
      ['direct', 'Marty Quaife', 'I told the ref'],
      ['indirect', 'Sione Tuala', 'he had blocked out the crowd'],
      ['direct', 'Sione Tuala', 'Mum taught me that'],
      ['direct', 'Brendon Ruru', 'We were rubbish'],
      ['mixed', 'Craig Dowling', 'a guess, and not a good one'],
      ['direct', 'Craig Dowling', 'I said well done on the whistle work'],
      ['direct', 'Brendon Ruru', 'Craigy’s been robbed'],
      ['indirect', 'Priya Nair', 'he would be out for six weeks'],
      ['indirect', 'Tevita Manu', 'it would be two'],
      ['direct', 'Craig Dowling', 'Everyone’s hurt in August'],
      ['direct', 'Marty Quaife', 'He owes me a boot'],
    ],
  },
  {
    name: 'a pump maker and its suitor',
    text: `UPDATE 2-Pump maker Norvent rejects $3.1 bln bid from rival Calloway

* Board says price too low

* Calloway confirms approach

* Shares up 7 pct

(Adds CEO comment, shareholder, background)

By Louisa Fenn

LONDON, March 9 (Meridian) - British pump maker Norvent Plc on Monday turned down a $3.1 billion takeover proposal from U.S. rival Calloway Flow Systems Inc, saying it “fundamentally undervalued” the group.

The offer, which arrived in a two-page letter on Friday night, was opportunistic in its timing, the company said.

“We’ve fixed the business, and now somebody would like to buy it before the paint dries,” Chief Executive Isobel Tarrant told reporters on a call.

Tarrant, who took over in 2021 after a profit warning wiped a third off the shares, said that the order book was the strongest in a decade and that margins would reach 18 percent next year.

Calloway’s finance chief, Dale Hutchins, declined to say if a higher bid was planned but said the Ohio-based group would “stay disciplined on price.”

A person familiar with the matter, who asked not to be named because the talks were private, said Calloway had sounded out two of Norvent’s biggest investors before making its proposal.

One of them, Brightwell Asset Management, said it backed the board. “There’s a price for everything, and this isn’t it,” its head of UK equities, Nadia Osei, said in a note.

Analysts at Kestrel Securities wrote that a deal at 640 pence a share would be “hard to ignore.”

The companies held talks about a “merger of equals” in 2016 but fell out over who would run it, according to two people who took part.

Norvent shares were up 7 percent at 588 pence by 1120 GMT. ($1 = 0.79 pounds)

(Reporting by Louisa Fenn; Additional reporting by Mark Idowu; Editing by Jean Tate)`,
    said: [
      ['indirect', 'Board', 'price too low'],
      ['mixed', 'Norvent Plc', 'fundamentally undervalued'],
      ['indirect', 'Norvent Plc', 'was opportunistic in its timing'],
      ['direct', 'Isobel Tarrant', 'We’ve fixed the business'],
      ['indirect', 'Isobel Tarrant', 'the order book was the strongest in a decade'],
      ['mixed', 'Dale Hutchins', 'stay disciplined on price'],
      ['indirect', 'person familiar with the matter', 'Calloway had sounded out two'],
      ['indirect', 'Brightwell Asset Management', 'it backed the board'],
      ['direct', 'Nadia Osei', 'There’s a price for everything'],
      ['mixed', 'Analysts at Kestrel Securities', 'a deal at 640 pence a share'],
      ['indirect', 'two people who took part', 'fell out over who would run it'],
    ],
    open: ['was opportunistic in its timing', 'fell out over who would run it'],
  },
];
