import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a race for whip',
  text: `Whip race turns personal as Corrigan, Abate scramble for votes

By JAKE OSTERHOLT | The Capital Ledger

The race to become the Civics' next House whip was supposed to be settled over coffee. Instead, it's being fought over a text message.

Rep. Maureen Corrigan (C-Tallis) told colleagues in a closed-door meeting Wednesday that her rival, Rep. Sela Abate (C-North Ashland), had promised the same subcommittee gavel to three different freshmen, according to four people in the room.

"She's got more gavels than the Rotary Club," Corrigan said, per one of those present.

Abate, who heard of the remark while on a flight home, was not amused.

"I've promised people I'd answer their calls," she said in a brief interview Thursday. "Maybe that's a novelty."

Corrigan declined to comment on private meetings. But her allies aren't backing down. A senior aide to Corrigan, granted anonymity to speak candidly, said the Tallis lawmaker has commitments from 88 members, enough to win on the first ballot.

"Ask Sela for her list," the aide said. "See what happens."

Abate's list, a copy of which was viewed by the Ledger, has 91 names on it. Rep. Tucker Voss (C-Calder), who is counted by both sides, laughed when he was shown it.

"I told each of them she'd be great," Voss said. "It's a secret ballot, buddy."

The text message at issue was sent by Abate on Oct. 2 to one of the freshmen, Rep. Joanna Pruett. "You'd be perfect for Rural Housing," it reads. "Let's talk after the vote." Corrigan's camp argues that this amounts to a trade. Abate says it was a compliment.

Party leaders have tried to stay out of it. Minority Leader Hugh Dannemeyer (C-Wahneta), who beat Corrigan for his own job four years ago, told reporters he had "two good friends and one good pair of earplugs."

His No. 2, Rep. Lourdes Estevez, was blunter. "We've got nine weeks to an election," she said. "Nobody in my district knows what a whip is. They think it's for horses."

Corrigan, for her part, says there are no hard feelings. She and Abate came to Congress in the same class and shared an apartment for two years.

"She still has my blender," Corrigan said Thursday as she walked into the chamber.`,
  said: [
    ['indirect', 'Maureen Corrigan', 'had promised the same subcommittee gavel'],
    ['direct', 'Maureen Corrigan', "She's got more gavels"],
    ['direct', 'Sela Abate', "I've promised people"],
    ['indirect', 'senior aide to Corrigan', 'has commitments from 88 members'],
    ['direct', 'senior aide to Corrigan', 'Ask Sela for her list'],
    ['direct', 'Tucker Voss', "I told each of them she'd be great"],
    ['direct', 'Sela Abate', "You'd be perfect for Rural Housing"],
    ['indirect', "Corrigan's camp", 'this amounts to a trade'],
    ['indirect', 'Sela Abate', 'it was a compliment'],
    ['mixed', 'Hugh Dannemeyer', 'one good pair of earplugs'],
    ['direct', 'Lourdes Estevez', "We've got nine weeks to an election"],
    ['indirect', 'Maureen Corrigan', 'there are no hard feelings'],
    ['direct', 'Maureen Corrigan', 'She still has my blender'],
  ],
};
