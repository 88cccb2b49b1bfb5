import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a veto in a statehouse',
  aside: true,
  text: `Merrow governor vetoes raise for teachers; override vote expected

By LYNETTE SHAW
National Press Wire

PORT SEVERN, Merrow (NPW) — Gov. Dana Whitlock on Tuesday vetoed a bill that would have raised teachers' pay by 12% over three years, setting up a showdown with lawmakers of her own party.

Whitlock, a first-term Civic, said the measure relied on money the state does not have.

"I won't hand a teacher a rubber check," she said at a news conference, flanked by two cabinet secretaries. "They deserve better than that, and so do the people who'd have to cover it."

The House speaker, Bonnie Ostrander, who sponsored the bill, said she learned of the veto from a reporter.

"I would have liked a phone call," Ostrander said. "My number hasn't changed. Neither have the votes."

The bill passed last month with 74 votes in the House, where 67 are needed to override. Ostrander said she expects to bring it back as early as Thursday.

Whitlock's office said later Tuesday that the governor had tried to reach the speaker twice and left a voicemail.

The veto drew praise from the minority. "It took guts," said Senate Minority Leader Curtis Yoder, a Unionist from Dry Fork, who has criticized nearly everything else the governor has done. "I told her so, and I think she was as surprised as I was."

The Merrow Federation of Educators called the veto "a slap in the face." Its president, Marisol Quintero, said some of her colleagues work weekends at a warehouse.

"She came to our convention and cried," Quintero said. "I have the video."

Asked about that, Whitlock paused. She said the tears were real.

"So is the deficit," she added.

A legislative analysis said the raises would cost $310 million a year by 2027. The state's chief economist, Wen Castellano, told a committee in March that revenue could fall short by half that amount if lumber prices do not recover.`,
  said: [
    ['indirect', 'Dana Whitlock', 'the measure relied on money'],
    ['direct', 'Dana Whitlock', "I won't hand a teacher a rubber check"],
    ['indirect', 'Bonnie Ostrander', 'she learned of the veto from a reporter'],
    ['direct', 'Bonnie Ostrander', 'I would have liked a phone call'],
    ['indirect', 'Bonnie Ostrander', 'she expects to bring it back'],
    ['indirect', "Whitlock's office", 'had tried to reach the speaker twice'],
    ['direct', 'Curtis Yoder', 'It took guts'],
    ['mixed', 'Merrow Federation of Educators', 'a slap in the face'],
    ['indirect', 'Marisol Quintero', 'some of her colleagues work weekends'],
    ['direct', 'Marisol Quintero', 'She came to our convention and cried'],
    ['indirect', 'Dana Whitlock', 'the tears were real'],
    ['direct', 'Dana Whitlock', 'So is the deficit'],
    ['indirect', 'legislative analysis', 'the raises would cost $310 million'],
    ['indirect', 'Wen Castellano', 'revenue could fall short'],
  ],
  open: ['some of her colleagues work weekends'],
};
