import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a bin contract',
  aside: true,
  text: `Council leader survives vote over £3m bin contract

By Holly Strickett, Local Democracy Reporter

The leader of Tarnbrook Borough Council has seen off an attempt to oust him after it emerged that a £3.1m waste contract was signed a week before councillors were told about it.

Coun Graham Birtles (Con, Netherby) apologised at a stormy meeting on Monday night but insisted he’d ‘acted on officers’ advice throughout’.

‘I’ve nothing to hide,’ he told the packed chamber. ‘If I’d waited another month we’d have had rubbish piled up in the streets, and you’d all be asking why I hadn’t got on with it.’

But Coun Meera Chaudhry, who leads the Labour group, said the leader’s account ‘simply doesn’t stack up’.

‘We asked him in March, in this room, whether anything had been signed, and he said, “Not a thing,”’ she said. ‘It’s in the minutes. I’ve got them here.’

Her motion of no confidence was seconded by the independent member for Fell Side, Coun Bob Postlethwaite, a retired postman. He said he’d supported the leader for six years and took no pleasure in it.

‘You can forgive a man for getting it wrong,’ he said. ‘You can’t forgive him for thinking you’re daft.’

The motion was lost by 19 votes to 17.

The council’s chief executive, Alison Mayhew, confirmed that officers had recommended an early signature because the contractor, Greenhaul, was about to withdraw its price.

A spokeswoman for Greenhaul said it ‘did not recognise’ that description of the talks.

Residents in the public gallery were unimpressed. Sheila Oldroyd, 74, whose street missed four collections over Christmas, said: ‘They’re all as bad as each other. Who’s going to empty my bin?’

The Local Services Watchdog said it had received three complaints and was ‘considering next steps’.

Coun Birtles declined to speak to reporters after the meeting. In a post on Facebook yesterday, he wrote: ‘Thank you for all the messages. I’m going nowhere.’`,
  said: [
    ['mixed', 'Graham Birtles', 'acted on officers’ advice throughout'],
    ['direct', 'Graham Birtles', 'I’ve nothing to hide'],
    ['mixed', 'Meera Chaudhry', 'simply doesn’t stack up'],
    ['direct', 'Meera Chaudhry', 'We asked him in March'],
    ['indirect', 'Bob Postlethwaite', 'supported the leader for six years'],
    ['direct', 'Bob Postlethwaite', 'You can forgive a man for getting it wrong'],
    ['indirect', 'Alison Mayhew', 'officers had recommended an early signature'],
    ['mixed', 'spokeswoman for Greenhaul', 'that description of the talks'],
    ['direct', 'Sheila Oldroyd', 'They’re all as bad as each other'],
    ['mixed', 'Local Services Watchdog', 'it had received three complaints'],
    ['direct', 'Graham Birtles', 'Thank you for all the messages'],
  ],
};
