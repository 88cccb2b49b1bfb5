import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a cup upset',
  aside: true,
  text: `‘We were bullied’: Ashgate boss turns on players after Shield exit

Ashgate Rovers 0
Penhallow Town 2 (Doyle 31, Mensah 77)

Ray Cullimore rounded on his players after Ashgate Rovers were knocked out of the Shield by a side two divisions below them.

Penhallow’s goals came from a full-back on loan and a substitute who had driven himself to the ground. In between Ashgate hit the bar twice, but their manager was in no mood for hard-luck stories.

‘I said to them in there, “Who fancies it?” and nobody put his hand up,’ Cullimore said. ‘That’s what hurts. You can’t coach that.’

Asked about his own future, with the club four points adrift at the foot of the table, the 52-year-old said he had spoken to the chairman, Malcolm Strutt, that morning and felt ‘as backed as you ever are’.

Strutt, who watched from the directors’ box in a borrowed scarf, left without speaking to reporters.

Dale Pinnock, the Penhallow manager, had rather more to say. He revealed that his team had trained on a beach on Thursday because their own pitch was under water. ‘You’re dribbling round dog walkers,’ he said. ‘After that a big centre-half’s nothing.’

Of his opposite number, for whom he once played at Norley, he would say only: ‘Ray’s a good man and he’ll be fine. He taught me how to lose my temper.’

Kwame Mensah, whose late header settled it, nearly did not come at all. The striker works nights in a bakery and said his supervisor had given him the shift off on one condition.

‘He wants the shirt,’ Mensah said. ‘I’ve not told him it’s already gone to me mum.’

Referee Alan Teague waved away a first-half appeal when Lewis Odell went down under Finn Doyle’s challenge. Cullimore described it as ‘stonewall’. Pinnock, having seen it again on a steward’s phone, admitted that he ‘wouldn’t have complained’ had it been given.

The draw for the fourth round takes place on Monday. ‘Somebody big, away,’ said Pinnock, grinning. ‘We’ve only got the one stand.’`,
  said: [
    ['direct', 'Ashgate boss', 'We were bullied'],
    ['direct', 'Ray Cullimore', 'I said to them in there'],
    ['mixed', 'Ray Cullimore', 'as backed as you ever are'],
    ['indirect', 'Dale Pinnock', 'his team had trained on a beach'],
    ['direct', 'Dale Pinnock', 'dribbling round dog walkers'],
    ['direct', 'Dale Pinnock', 'Ray’s a good man and he’ll be fine'],
    ['indirect', 'Kwame Mensah', 'his supervisor had given him the shift off'],
    ['direct', 'Kwame Mensah', 'He wants the shirt'],
    ['mixed', 'Ray Cullimore', 'stonewall'],
    ['mixed', 'Dale Pinnock', 'wouldn’t have complained'],
    ['direct', 'Dale Pinnock', 'Somebody big, away'],
  ],
  open: ['his supervisor had given him the shift off'],
};
