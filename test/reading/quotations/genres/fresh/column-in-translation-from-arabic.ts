import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a column in translation from Arabic',
  aside: true,
  text: `The dinar and the patience of the people

By Dr. Nasser al-Hilwani

Whoever watched the Minister of Finance on Thursday evening may be forgiven for wondering which country he was in. "The dinar is as solid as Jabal Anwar," Minister Fawzi Darwazeh declared on state television, on a day when bakers in the capital were asking to be paid in foreign notes.

This was no slip of the tongue. In Ramadan, Darwazeh told parliament that the reserves were sufficient for nine months; the Central Bank stated two weeks later that they would last for five.

Our grandmothers had a word for this art: embroidery.

The former governor of the bank, Layla Sarrouj, who resigned in the spring, saw it coming. In an interview with this newspaper in January, she said that printing notes to pay salaries was "like drinking sea water." No one answered her. One deputy, Imad Kaddoumi of the Loyalty bloc, went so far as to accuse her of "serving foreign agendas," and the following week he chaired the committee that examined her accounts.

And the people? A porter in the Souk al-Attarin, a man of sixty, answered with a proverb: "The one whose hand is in the water is not like the one whose hand is in the fire." His companion said only that he had stopped buying meat.

It is true, as the government's supporters say, that the war on our borders has closed the roads. But it was not the war that signed the contract for the new "Palace of Nations." The International Lending Board, in its report of last month, described the project as "difficult to justify" and recommended that it be postponed. When he was asked about this, the minister smiled and said that reports are written by people who do not know the country.

"Trust is a bird," Mrs. Sarrouj told the students of the Faculty of Commerce on the day after her resignation. "You may open your hand to it, but you may not close your hand upon it."

Darwazeh would do well to read that speech before his next appearance.`,
  said: [
    ['direct', 'Fawzi Darwazeh', 'The dinar is as solid as Jabal Anwar'],
    ['indirect', 'Fawzi Darwazeh', 'the reserves were sufficient for nine months'],
    ['indirect', 'Central Bank', 'they would last for five'],
    ['mixed', 'Layla Sarrouj', 'like drinking sea water'],
    ['mixed', 'Imad Kaddoumi', 'serving foreign agendas'],
    ['direct', 'porter in the Souk al-Attarin', 'The one whose hand is in the water'],
    ['indirect', 'His companion', 'he had stopped buying meat'],
    ['indirect', "government's supporters", 'the war on our borders has closed the roads'],
    ['mixed', 'International Lending Board', 'difficult to justify'],
    ['indirect', 'International Lending Board', 'it be postponed'],
    ['indirect', 'Fawzi Darwazeh', 'reports are written by people'],
    ['direct', 'Layla Sarrouj', 'Trust is a bird'],
  ],
  open: ['The dinar is as solid as Jabal Anwar', 'reports are written by people'],
};
