import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a typewriter man',
  text: `At 84, the typewriter man finally takes an apprentice

By Annalise Burke | The Tarrant Beacon

TARRANT — Irv Kessler does not look up when the bell rings. “If it’s a ribbon, they’re on the left,” he says. “If it’s electric, I’m sorry for your loss.”

Kessler, 84, has repaired typewriters on Front Street for 61 years. For 60 of them he worked alone, and liked it.

Then Theo Marchetti came in with an Olympia that wouldn’t type the letter “e.” That was in February. He has been coming in ever since.

“He didn’t ask me for a job,” Kessler says. “He asked me for a screwdriver.”

Marchetti, 22, who left engineering school after three semesters, remembers it otherwise. He says the old man took the machine away from him, fixed it in four minutes, broke it again and told him to do it himself.

“It took me nine days,” he says. “Irv sat over there and ate sandwiches.”

What did he learn? “To bring my own sandwich.”

They bicker like people who have been married a long time. Kessler maintains that a machine should be cleaned with naphtha. His apprentice, who worries about his lungs, has switched to something orange.

“Smells like the inside of a taxi,” says Kessler. “I type a letter and I want to pay somebody.”

The shop takes in about 20 machines a week. Novelists bring them, and courthouses, and lately teenagers. Bridget Omondi, a sophomore at Tarrant High who owns three, said she likes not being able to delete things. “You have to mean it,” she explained.

Kessler’s daughter, Paula Kessler-Reyes, who does the books from two time zones away, was suspicious at first.

“My father hasn’t let me touch a screwdriver in 50 years,” she said by phone. “Now some kid off the bus has keys.”

She came in July to see for herself. By her account, she found the two of them bent over a Royal, not talking, and went out again without a word.

Last month Kessler had a pacemaker put in. He told the surgeon, he says, that he would have used a smaller spring. On the Thursday he was back.

“You’re late,” Marchetti told him.`,
  said: [
    ['direct', 'Irv Kessler', 'a ribbon, they’re on the left'],
    ['direct', 'Irv Kessler', 'He asked me for a screwdriver'],
    ['indirect', 'Theo Marchetti', 'the old man took the machine away from him'],
    ['direct', 'Theo Marchetti', 'It took me nine days'],
    ['direct', 'Theo Marchetti', 'To bring my own sandwich'],
    ['indirect', 'Irv Kessler', 'a machine should be cleaned with naphtha'],
    ['direct', 'Irv Kessler', 'Smells like the inside of a taxi'],
    ['indirect', 'Bridget Omondi', 'she likes not being able to delete things'],
    ['direct', 'Bridget Omondi', 'You have to mean it'],
    ['direct', 'Paula Kessler-Reyes', 'let me touch a screwdriver in 50 years'],
    ['indirect', 'Paula Kessler-Reyes', 'she found the two of them bent over a Royal'],
    ['indirect', 'Irv Kessler', 'he would have used a smaller spring'],
    ['direct', 'Theo Marchetti', 'You’re late'],
  ],
  open: ['she found the two of them bent over a Royal'],
  invented: ['direct Theo Marchetti: “e.”'],
};
