import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a butcher’s daughter',
  text: `The Butcher’s Daughter Who Would Be Governor

By Lenore Achterberg

COPPER BEND, Calder — On the wall of the shop where Nell Voight learned to debone a chicken hangs a sign reading “No Credit.”

Ms. Voight, 51, now the state treasurer and the Civic nominee for governor, likes to point it out to visitors. “That’s my whole fiscal policy,” she said on a recent morning, tying on an apron for the photographers. “Dad just got there first.”

Her father, Emmett Voight, 83, was sitting on an upturned crate by the freezer. He did not look up from his crossword. “She left out the part where I gave everybody credit,” he said.

People who have worked for Ms. Voight tend to mention her warmth first. “She’ll ask about your kids by name, and then she’ll ask you for the other half of the money,” said Ted Brannigan, who raised funds for her first campaign. A former aide, who asked not to be identified because she still works in state government, recalled that the treasurer once sent back a birthday cake because there had been no competitive bid.

Ms. Voight laughed when she was asked about the cake. “It was two cakes,” she said.

Her sister, Ruth Lang, who runs the shop now and votes for the other party, was less amused. Growing up, she said, they were not allowed to throw away string.

“Nell thinks that was about money,” Ms. Lang said, lowering her voice. “It wasn’t. It was that Mom had gone, and he couldn’t stand to lose anything else.”

Gov. Carol Haskins, the Unionist incumbent, has sought to turn the story against her rival. At a rally in Fort Lisle last week she told supporters that Ms. Voight “knows the price of every chop and the value of nothing,” a line since put on a mailer. The mailer says Ms. Voight opposed 11 of the state’s last 14 highway projects.

That is true, the treasurer said. “Nine of them went to a place with no people in it,” she added. “I’ve been there. I waved.”

At noon the bell over the door rang, and a woman in a school bus driver’s jacket came in for soup bones. She looked at the cameras, at the candidate and at the man on the crate. “Is this her or is this lunch?” she asked.

“It’s Tuesday,” Mr. Voight said. “It’s both.”`,
  said: [
    ['direct', 'Nell Voight', 'That’s my whole fiscal policy'],
    ['direct', 'Emmett Voight', 'She left out the part'],
    ['direct', 'Ted Brannigan', 'She’ll ask about your kids by name'],
    ['indirect', 'former aide', 'the treasurer once sent back a birthday cake'],
    ['direct', 'Nell Voight', 'It was two cakes'],
    ['indirect', 'Ruth Lang', 'they were not allowed to throw away string'],
    ['direct', 'Ruth Lang', 'Nell thinks that was about money'],
    ['mixed', 'Carol Haskins', 'knows the price of every chop'],
    ['indirect', 'mailer', 'opposed 11 of the state’s last 14'],
    ['indirect', 'Nell Voight', 'That is true'],
    ['direct', 'Nell Voight', 'Nine of them went to a place'],
    ['direct', 'woman in a school bus driver’s jacket', 'Is this her or is this lunch?'],
    ['direct', 'Emmett Voight', 'It’s Tuesday'],
  ],
};
