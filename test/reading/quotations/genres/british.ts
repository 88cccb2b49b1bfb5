import type { Piece } from './piece.js';

/** Single marks outside, double ones inside, apostrophes everywhere. */
export const BRITISH: readonly Piece[] = [
  {
    name: 'a harbour inquest',
    text: `Trawler’s hatch ‘was left open’, inquest hears

A trawlerman who drowned off the Wexcombe coast had complained about the vessel’s hatches for months, an inquest has heard.

Colin Tredwell, 43, died when the Morning Lass went down in fine weather last October.

His widow, Judith Tredwell, told the hearing at Wexcombe town hall: ‘He’d come home and say, “Those hatches’ll kill somebody.” He wasn’t one to exaggerate.’

She said that the skippers’ association had ‘never once’ answered his letters.

‘It’s the owners’ job to look after the men,’ she added. ‘It isn’t the widows’ job.’

Asked by the coroner, Dr Philippa Osgathorpe, whether the boats’ inspections had been carried out, the harbour master, Neil Garrity, replied: ‘They’d been signed off. I can’t say they’d been done.’

The coroner called that answer ‘troubling’.

Mr Garrity said the port’s records for the summer of ’19 were missing. ‘I don’t know who took ’em,’ he said.

The inquest continues.`,
    said: [
      ['direct', 'Judith Tredwell', 'He’d come home and say'],
      ['mixed', 'Judith Tredwell', 'answered his letters'],
      ['direct', 'Judith Tredwell', 'It’s the owners’ job to look after the men'],
      ['direct', 'Neil Garrity', 'They’d been signed off'],
      ['mixed', 'Philippa Osgathorpe', 'troubling'],
      ['indirect', 'Neil Garrity', 'records for the summer of ’19 were missing'],
      ['direct', 'Neil Garrity', 'I don’t know who took ’em'],
    ],
  },
  {
    name: 'a hospital trust',
    aside: true,
    text: `'We let families down', says hospital boss

By Harriet Pym
Health correspondent

The chief executive of Fenbridge Hospitals NHS Trust has apologised to patients' families after a report found that its maternity wards were 'dangerously' understaffed.

'We let families down, and I'm sorry,' Martin Ashby-Cole said on Tuesday. 'There's no excuse for what happened on our wards.'

The report's author, Baroness Winterbourne, said midwives had been told to 'get on with it' when they raised concerns.

One of them, who didn't want to be named, said: 'My manager's words were, "If you don't like it, there's the door." That's not leadership.'

Mr Ashby-Cole insisted the trust's 'culture of silence' had ended. He said two directors had already left.

But the families' solicitor, Leila Farrow, said the apology was 'three years' too late'.

'They've had the data since 2019,' she said. 'The parents haven't had so much as a phone call.'

A spokesman for the Department of Health said: 'These findings are shocking.'`,
    said: [
      ['direct', 'hospital boss', "'We let families down'"],
      ['direct', 'Martin Ashby-Cole', "We let families down, and I'm sorry"],
      ['mixed', 'Baroness Winterbourne', 'when they raised concerns'],
      ['direct', 'One of them', "My manager's words were"],
      ['mixed', 'Martin Ashby-Cole', 'had ended'],
      ['indirect', 'Martin Ashby-Cole', 'two directors had already left'],
      ['mixed', 'Leila Farrow', 'the apology was'],
      ['direct', 'Leila Farrow', "They've had the data since 2019"],
      ['direct', 'spokesman for the Department of Health', 'These findings are shocking'],
    ],
  },
  {
    name: 'a railway closure',
    text: `Branch line faces axe as ministers 'run out of road'

Campaigners vowed to fight on last night after it emerged that the 140-year-old Pellow Valley line could close within weeks.

'They'll have to carry me off the platform,' said Gwen Rosevear, who has run the Friends of the Pellow Line since 1998. 'It's as simple as that.'

The rail minister, Sir Desmond Hale, told MPs that the line's losses were 'unsustainable' and that buses 'could do the job better'.

His opposite number, Tamsin Okoro, accused him of vandalism. 'The minister's arithmetic doesn't add up,' she told the Commons. 'He's closing a railway to save the price of a roundabout.'

Sir Desmond said no decision had been taken.

In St Breward, the line's terminus, the landlord of the Railway Arms, Pete Dunstan, was less diplomatic. 'It's 'orrible,' he said. ''Course it is. What'll the kids do for school?'`,
    said: [
      ['direct', 'Gwen Rosevear', "They'll have to carry me off the platform"],
      ['mixed', 'Desmond Hale', "the line's losses were"],
      ['direct', 'Tamsin Okoro', "The minister's arithmetic doesn't add up"],
      ['indirect', 'Desmond Hale', 'no decision had been taken'],
      ['direct', 'Pete Dunstan', "It's 'orrible"],
    ],
  },
  {
    name: 'a school expulsion',
    aside: true,
    text: `Headteacher defends ‘no phones’ rule

A headteacher who sent home 40 pupils for bringing in mobile phones has said she’d ‘do it again tomorrow’.

Denise Applegarth, of Thornley Grange School in Eastmoor, said parents’ complaints had been ‘noisy but few’.

‘The children’s attention is the school’s whole business,’ she said. ‘If a phone’s in the room, you’ve lost it.’

Father-of-two Ryan Cawood, 36, whose daughter was among those sent home, called the rule ‘daft’ and ‘straight out of the ’50s’.

‘She’d the phone switched off in her bag,’ he said. ‘What’s a lass s’posed to do if her bus doesn’t come?’

According to Mrs Applegarth, exam results have improved since the rule came in.

The teachers’ union backed her. ‘Heads must be free to run their schools,’ its regional secretary, Owen Prys-Jones, said.`,
    open: ['do it again tomorrow'],
    said: [
      ['mixed', 'Denise Applegarth', 'do it again tomorrow'],
      ['mixed', 'Denise Applegarth', 'noisy but few'],
      ['direct', 'Denise Applegarth', 'The children’s attention'],
      ['mixed', 'Ryan Cawood', 'daft'],
      ['direct', 'Ryan Cawood', 'She’d the phone switched off'],
      ['indirect', 'Denise Applegarth', 'exam results have improved'],
      ['direct', 'Owen Prys-Jones', 'Heads must be free to run their schools'],
    ],
  },
];
