import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a brewer warns',
  aside: true,
  text: `UPDATE 1-Brewer Haldvig trims outlook as bars run dry

By Anneli Rusk and Tom Pereira

COPENHAGEN, Aug 14 (Norda) - Haldvig A/S cut its full-year profit forecast on Thursday after sales in bars dropped for a third quarter running, sending its shares to their lowest since 2016.

The world's ninth-largest brewer now expects operating profit to fall by between 3% and 5%, having earlier guided for growth of up to 4%.

"People are drinking at home, and they are drinking less of it," Chief Executive Birgitte Sand Olesen told analysts. "I'd love to tell you that it's the weather."

Asked whether the dividend was safe, Sand Olesen said the board would decide in February.

Her finance chief, Joakim Lund-Madsen, was more forthcoming, telling the same call that cash flow covered the payout "one and a half times over" and that no disposals were needed to fund it.

"It is the second warning in nine months, and the first one was supposed to be conservative," said Rupert Aske, who follows the stock at Bankhaus Linde and rates it "reduce".

Aske estimates that each rise of 100 euros in the price of a tonne of aluminium costs the company 14 million crowns a year.

The activist fund Corvane, which holds 4% of the shares, said in an open letter last month that the Baltic unit, bought in 2012 at the top of the market, was "a museum with a bottling line".

Lund-Madsen declined to comment on the letter. The company said in a separate statement that it had hired advisers to review the unit.

Shares in rival Brauhaus Union fell 2%. "If Haldvig can't pass on its costs, who can?" a Frankfurt-based trader said.

(Reporting by Anneli Rusk and Tom Pereira; editing by Jill Sayers)`,
  said: [
    ['indirect', 'Haldvig A/S', 'operating profit to fall by between 3% and 5%'],
    ['direct', 'Birgitte Sand Olesen', 'People are drinking at home'],
    ['indirect', 'Birgitte Sand Olesen', 'the board would decide in February'],
    ['mixed', 'Joakim Lund-Madsen', 'one and a half times over'],
    ['direct', 'Rupert Aske', 'It is the second warning in nine months'],
    ['indirect', 'Rupert Aske', 'each rise of 100 euros in the price'],
    ['mixed', 'Corvane', 'a museum with a bottling line'],
    ['indirect', 'Haldvig A/S', 'it had hired advisers to review the unit'],
    ['direct', 'Frankfurt-based trader', "If Haldvig can't pass on its costs"],
  ],
  open: ['operating profit to fall by between 3% and 5%', 'it had hired advisers to review the unit'],
};
