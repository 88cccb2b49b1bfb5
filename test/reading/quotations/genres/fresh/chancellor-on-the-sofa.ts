import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a chancellor on the sofa',
  aside: true,
  text: `Chancellor refuses to rule out fuel duty rise as backbench revolt grows

Hannah Whitcombe Political correspondent

The chancellor has refused to rule out a rise in fuel duty in next month’s budget, saying it would be “irresponsible to write it on a sofa”.

Eleanor Marsh told the Sunday Brief programme on Channel 6 that the public finances were “in a worse state than anyone was told”.

Pressed three times by the presenter, Rajiv Malhotra, on whether drivers should expect to pay more, she said: “I know it’s your job to ask, Rajiv, and it’s mine to disappoint you.”

Her comments came hours after 31 of the party’s own MPs warned in a letter that an increase would be “a tax on getting to work”.

One of the signatories, the former transport minister Gareth Bevan, said the Treasury had learned nothing from earlier revolts. “They sit in SW1 and think everybody’s got a tube station,” Bevan told Radio Westmark. “In my constituency there’s a bus on Tuesdays.”

The shadow chancellor, Sir Julian Frayne, appearing after Marsh on the same programme, said businesses were putting off investment because of the uncertainty.

“Every week she spends not answering that question costs somebody a job,” he said.

Asked if his own party would cancel a rise, he conceded that he could not make that promise yet.

“So you’re in the same position,” Malhotra put to him.

“I’m in opposition,” Frayne said.

But two people close to the chancellor said she had privately made up her mind.

“It’s 2p,” said one of them. “It’s been 2p since July.”

The Drivers’ League, which organised go-slow protests in the spring, has said it will blockade refineries if duty goes up.

Downing Street declined to comment.`,
  said: [
    ['mixed', 'Eleanor Marsh', 'irresponsible to write it on a sofa'],
    ['mixed', 'Eleanor Marsh', 'in a worse state than anyone was told'],
    ['direct', 'Eleanor Marsh', 'I know it’s your job to ask'],
    ['mixed', '31 of the party’s own MPs', 'a tax on getting to work'],
    ['indirect', 'Gareth Bevan', 'the Treasury had learned nothing from earlier revolts'],
    ['direct', 'Gareth Bevan', 'They sit in SW1'],
    ['indirect', 'Julian Frayne', 'businesses were putting off investment'],
    ['direct', 'Julian Frayne', 'Every week she spends not answering'],
    ['indirect', 'Julian Frayne', 'he could not make that promise yet'],
    ['direct', 'Rajiv Malhotra', 'So you’re in the same position'],
    ['direct', 'Julian Frayne', 'I’m in opposition'],
    ['indirect', 'two people close to the chancellor', 'she had privately made up her mind'],
    ['direct', 'one of them', 'It’s 2p'],
    ['indirect', 'Drivers’ League', 'it will blockade refineries'],
  ],
  open: ['irresponsible to write it on a sofa', 'a tax on getting to work'],
};
