import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a special counsel in Korea',
  aside: true,
  text: `Ruling bloc split over special counsel bill

By Min Tae-ra

The ruling New Accord Party will put a bill appointing a special counsel to a vote next week, its floor leader said Thursday, brushing aside pleas from within his own ranks to wait.

"The public has waited 400 days. Seven more is courtesy; 14 is contempt," Rep. Baek Jun-ho, the floor leader, said during a policy meeting at the National Assembly.

Rep. Oh Myung-seok, a four-term lawmaker seen as close to President Ryu Dong-hwan, said in a radio interview the same morning that the party risked "shooting first and loading later." He said he would abstain if the bill was not revised.

Baek made light of the warning, telling reporters that the senior lawmaker "has abstained from many things in his career."

The bill would let the special counsel look into allegations that prosecutors buried a probe of Hansae Marine, the operator of a ferry that sank off Gaeundo in 2021.

The Prosecution Service denied the allegations, saying in a text message to reporters that the case was closed "in accordance with law and principle."

The main opposition People's Union Party, meanwhile, boycotted a meeting of the judiciary committee. Its spokesperson, Rep. Chae Yoo-jin, called the bill "a search warrant for the next election."

"They say they want the truth about the ferry," she said. "They had the ministry, they had the prosecutors, they had the presidential office. What did they lack, a map?"

Shin Kyung-ja, who lost her daughter in the sinking and now heads the families' association, was watching from the gallery. She said neither side had called her this year.

"I know the lawmakers' aides by name," she said, "and I know what they order for lunch. I don't know why the boat turned."

An official at the presidential office, requesting anonymity, said Ryu would "respect the decision of the Assembly." The official added that it was too early to talk about a veto.

According to a poll by Research Plus released Wednesday, 61 percent of respondents favored a special counsel.

Oh, asked whether he had spoken with the president, said: "We spoke about fishing."`,
  said: [
    ['indirect', 'Baek Jun-ho', 'will put a bill appointing a special counsel to a vote'],
    ['direct', 'Baek Jun-ho', 'The public has waited 400 days'],
    ['mixed', 'Oh Myung-seok', 'the party risked'],
    ['indirect', 'Oh Myung-seok', 'he would abstain if the bill was not revised'],
    ['mixed', 'Baek Jun-ho', 'has abstained from many things in his career'],
    ['mixed', 'Prosecution Service', 'the case was closed'],
    ['mixed', 'Chae Yoo-jin', 'a search warrant for the next election'],
    ['direct', 'Chae Yoo-jin', 'They say they want the truth about the ferry'],
    ['indirect', 'Shin Kyung-ja', 'neither side had called her this year'],
    ['direct', 'Shin Kyung-ja', 'and I know what they order for lunch'],
    ['mixed', 'official at the presidential office', 'respect the decision of the Assembly'],
    ['indirect', 'official at the presidential office', 'it was too early to talk about a veto'],
    ['indirect', 'poll by Research Plus', '61 percent of respondents favored'],
    ['direct', 'Oh Myung-seok', 'We spoke about fishing'],
  ],
  open: ['the party risked', 'We spoke about fishing'],
};
