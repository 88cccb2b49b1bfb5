import type { Piece } from './piece.js';

/** Local news of the United States, the British Isles and Canada. */
export const WEST_LOCAL: readonly Piece[] = [
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
];
