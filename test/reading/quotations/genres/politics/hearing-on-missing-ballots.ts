import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a hearing on missing ballots',
  aside: true,
  text: `Lawmakers grill elections chief over 9,000 missing ballots

By Theo Marchand
Statehouse Bureau

FORT LISLE, Calder - Secretary of State Gail Pomeroy told a legislative committee Wednesday that 9,000 mail ballots that went missing in October had never left a county warehouse.

"They were on a pallet behind the Christmas lights," Pomeroy testified. "I wish I had a better story."

That did not satisfy state Sen. Whit Danforth, U-Copper Bend, who led the questioning for nearly two hours. He reminded Pomeroy that she had called the state's system "the envy of the nation" in a newspaper column days before the ballots vanished.

"Which nation?" Danforth asked.

"Senator, I'd still put us up against anybody," she replied.

Sen. Leon Battles, C-Fort Lisle, the committee's vice chairman, had little patience for that. He said the real question was why the warehouse had one lock and no camera.

"My storage unit's got better security," he said, "and all that's in there is my ex-wife's kiln."

Under questioning by Battles, the warehouse supervisor, Terry Gant, acknowledged that he hadn't counted the pallets himself.

A state police report obtained by the committee says there is no sign of a break-in. It notes, however, that "at least eleven people" held keys, among them a florist.

The florist, Mabel Tidwell, whose shop rents the other half of the building, sat in the second row. "I've been vacuuming around those things for weeks," she told a reporter during a break. "Nobody asked me."

Pomeroy, a Civic elected in 2018, is up for re-election next year. Danforth's proposal to impeach her, which he calls the "Honest Count Resolution," needs 18 votes; he concedes that he has 11.

As the hearing broke up, Battles was seen shaking Danforth's hand. "I told him, 'Whit, you missed your calling,'" he said afterward. "He told me the pay was worse."`,
  said: [
    ['indirect', 'Gail Pomeroy', 'had never left a county warehouse'],
    ['direct', 'Gail Pomeroy', 'They were on a pallet'],
    ['indirect', 'Whit Danforth', 'days before the ballots vanished'],
    ['mixed', 'Gail Pomeroy', 'the envy of the nation'],
    ['direct', 'Whit Danforth', 'Which nation?'],
    ['direct', 'Gail Pomeroy', "I'd still put us up against anybody"],
    ['indirect', 'Leon Battles', 'why the warehouse had one lock'],
    ['direct', 'Leon Battles', "My storage unit's got better security"],
    ['indirect', 'Terry Gant', "he hadn't counted the pallets himself"],
    ['indirect', 'state police report obtained by the committee', 'there is no sign of a break-in'],
    ['mixed', 'state police report obtained by the committee', 'at least eleven people'],
    ['direct', 'Mabel Tidwell', "I've been vacuuming around those things"],
    ['indirect', 'Whit Danforth', 'he has 11'],
    ['direct', 'Leon Battles', 'I told him'],
  ],
};
