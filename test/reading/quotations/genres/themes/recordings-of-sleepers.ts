import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'recordings of sleepers',
  aside: true,
  text: `Sleep app Lullwell left recordings of its users open to the web

Lullwell, a sleep-tracking app with more than six million users, kept audio recorded in their bedrooms in a storage folder that anyone could open, according to a security researcher who found it.

The researcher, Ines Carvalho, said she came across the folder in March while she was looking for a bug in her own thermostat.

"I clicked on a file and somebody was snoring," Carvalho told The Packet. "Then somebody said a name, and I shut the laptop."

She reported it the same night. Nothing happened for 41 days.

Lullwell's co-founder and chief technology officer, Priyanka Rao, confirmed in an email that the folder had been exposed "for a limited period" but said there was no evidence that anyone other than Carvalho had opened it. Asked how the company could tell, since it keeps no logs, Rao did not reply.

Her co-founder was more forthcoming. In a post on the company blog on Tuesday that has since been edited twice, Dana Levitt, the chief executive, wrote: "We blew it. You trusted us with the most private eight hours of your day and we stored them like cat pictures."

The post now reads: "We take the security of our community seriously."

Carvalho said she preferred the first version. "At least it had a cat in it," she said.

Two former employees, who asked not to be named because they had signed agreements that forbid them to discuss their work, said engineers had raised the problem last fall in a chat channel called "night-terrors." One of them shared a screenshot in which a manager, whose name was cropped, replies: "not a launch blocker."

Levitt declined to be interviewed. A spokesperson for the company, Owen Marsh, said that the screenshot had been "taken out of context," but would not say what the context was.

The data protection office in Verrin, where Lullwell has its European headquarters, said it was "aware of the reports." Fines can reach 4 percent of revenue.

Correction, 6:40 p.m.: An earlier version of this story misstated how long Lullwell keeps recordings. The company says it deletes them after 90 days.`,
  said: [
    ['indirect', 'Ines Carvalho', 'kept audio recorded in their bedrooms'],
    ['indirect', 'Ines Carvalho', 'she came across the folder in March'],
    ['direct', 'Ines Carvalho', 'somebody was snoring'],
    ['mixed', 'Priyanka Rao', 'for a limited period'],
    ['indirect', 'Priyanka Rao', 'there was no evidence'],
    ['direct', 'Dana Levitt', 'We blew it'],
    ['direct', 'post', 'We take the security of our community seriously'],
    ['indirect', 'Ines Carvalho', 'she preferred the first version'],
    ['direct', 'Ines Carvalho', 'At least it had a cat in it'],
    ['indirect', 'Two former employees', 'engineers had raised the problem last fall'],
    ['direct', 'manager', 'not a launch blocker'],
    ['mixed', 'Owen Marsh', 'taken out of context'],
    ['mixed', 'data protection office in Verrin', 'aware of the reports'],
    ['indirect', 'Lullwell', 'it deletes them after 90 days'],
  ],
  open: [
    'We take the security of our community seriously',
    'engineers had raised the problem last fall',
    'not a launch blocker',
    'aware of the reports',
    'it deletes them after 90 days',
  ],
};
