import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'emails and a paving contract',
  aside: true,
  text: `Paving deal went to commissioner’s brother-in-law

By PILAR ENRIGHT and DOUG SANSONE
The Tallis Examiner

State Highway Commissioner Rudy Kessinger pressed subordinates for months to award a $14 million contract to a company owned by his wife’s brother, emails obtained by The Examiner show.

“Need this to happen before the 30th,” Kessinger wrote on Sept. 12 to the department’s chief engineer, Walt Oberholzer. “Do not make me ask again.”

Oberholzer, who retired in January, replied two minutes later: “You’re asking me to sign something I haven’t read.” The contract was signed the next day by his deputy.

In an interview at his home in Elm Crossing, Oberholzer said he had reported the exchange to the department’s inspector general. “I’ve been building roads in this state since before Rudy could drive on one,” he said. “Nobody ever told me whose truck had to lay the asphalt.”

Kessinger, who was appointed by Gov. Stuart Amory in 2021, denied any wrongdoing. He said the bid from Blue Heron Paving had been “the lowest, the fastest and the only one with the right equipment.” Records show it was the second-lowest of five.

Through a lawyer, Kessinger’s brother-in-law, Dean Fogarty, said that he had learned of the contract from the newspaper like everyone else. The lawyer, Constance Bickford, said in a follow-up email that her client “has paved half of Tallis and never needed a favor to do it.”

The governor, speaking to reporters after a ribbon-cutting on Thursday, said he had confidence in his commissioner. Asked if he had read the emails, Amory replied: “I’ve read the headlines.”

Two former employees of the department, who spoke on condition of anonymity because they feared for their pensions, described a culture in which “you did what Rudy wanted or you did road signs in Fulton County.” One of them said a colleague who questioned an invoice was moved to a weigh station.

House Transportation Chairwoman Bev Maddox, a Unionist like the governor, has scheduled hearings for May 3. “I intend to ask Mr. Kessinger one question,” Maddox said, “and it’ll take him all day.”`,
  said: [
    ['indirect', 'emails obtained by The Examiner', 'pressed subordinates for months'],
    ['direct', 'Rudy Kessinger', 'Need this to happen before the 30th'],
    ['direct', 'Walt Oberholzer', 'You’re asking me to sign something'],
    ['indirect', 'Walt Oberholzer', 'he had reported the exchange'],
    ['direct', 'Walt Oberholzer', 'I’ve been building roads in this state'],
    ['mixed', 'Rudy Kessinger', 'the lowest, the fastest'],
    ['indirect', 'Records', 'it was the second-lowest of five'],
    ['indirect', 'Dean Fogarty', 'he had learned of the contract'],
    ['mixed', 'Constance Bickford', 'has paved half of Tallis'],
    ['indirect', 'Stuart Amory', 'he had confidence in his commissioner'],
    ['direct', 'Stuart Amory', 'I’ve read the headlines'],
    ['mixed', 'Two former employees of the department', 'you did what Rudy wanted'],
    ['indirect', 'One of them', 'was moved to a weigh station'],
    ['direct', 'Bev Maddox', 'I intend to ask Mr. Kessinger one question'],
  ],
};
