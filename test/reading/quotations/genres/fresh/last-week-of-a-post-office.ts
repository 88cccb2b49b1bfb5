import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'the last week of a post office',
  aside: true,
  text: `Cloonagh licks its last stamp

At ten to nine on a wet Thursday in Cloonagh there is already a queue of three at the post office, and Nuala Tierney is telling the front of it that the card machine is down again.

“It’s always down,” she says over her shoulder. “It’ll be up for the funeral.”

The funeral is tomorrow, when the shutters close for good after 118 years. Nuala, 71, has sold the stamps for 40 of them. Her sister Bríd, who is two years older and has sorted the letters in the back room for nearly as long, does not like the word.

“Nobody’s dead,” Bríd says without looking up. “They’re only moving it to Ballyfarna.”

Ballyfarna is 14 miles away, and the bus goes on Tuesdays.

The company, An Bord Litreacha, maintains that branches with fewer than 900 transactions a week cannot be kept open. In a letter delivered in March, it thanked the sisters for their “loyal contractorship” and enclosed a form. Nuala has framed it and hung it beside the till.

It was their mother who took on the branch, in 1951. She used to say that a postmistress should know everything and repeat none of it.

“She repeated plenty,” says Bríd. Nuala says that is slander.

Among those waiting is Tom Heffernan, a retired creamery manager, who has written to the minister twice. “I got back a card with a harp on it,” he says. “Lovely card.”

His daughter Sinéad, home from Leeds for the week, wonders aloud who will keep an eye on him now. If he was not at the counter by half nine, she says, Nuala rang the house. “Once she sent the guards.”

“I did not send them,” Nuala protests. “I mentioned it to them.”

What the two will do on Monday is a matter of dispute. Bríd intends to stay in bed. Her sister has put her name down for a watercolour class in Ballyfarna.

“She’ll have to get the bus,” Bríd says.`,
  said: [
    ['indirect', 'Nuala Tierney', 'the card machine is down again'],
    ['direct', 'Nuala Tierney', 'It’s always down'],
    ['direct', 'Bríd', 'Nobody’s dead'],
    ['indirect', 'An Bord Litreacha', 'cannot be kept open'],
    ['mixed', 'An Bord Litreacha', 'loyal contractorship'],
    ['indirect', 'their mother', 'a postmistress should know everything'],
    ['direct', 'Bríd', 'She repeated plenty'],
    ['indirect', 'Nuala Tierney', 'that is slander'],
    ['direct', 'Tom Heffernan', 'I got back a card with a harp on it'],
    ['indirect', 'Sinéad', 'who will keep an eye on him now'],
    ['indirect', 'Sinéad', 'Nuala rang the house'],
    ['direct', 'Sinéad', 'Once she sent the guards'],
    ['direct', 'Nuala Tierney', 'I did not send them'],
    ['direct', 'Bríd', 'She’ll have to get the bus'],
  ],
  open: ['loyal contractorship', 'a postmistress should know everything', 'I did not send them'],
};
