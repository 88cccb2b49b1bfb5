import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a tanker on the Sunday shows',
  aside: true,
  text: `Senators split over tanker seizure on Sunday shows

By Ike Rosenthal
The Capital Ledger

Leading senators differed sharply on Sunday over President Lorimer's order to seize a tanker off the coast of Marovia, a preview of the fight to come when Congress returns next week.

"He did what should have been done a year ago," Senate Armed Services Chairman Dale Winfrey (U-Calder) said on CBN's "The Sunday Hour." "You don't get to run guns past our Navy and call it fishing."

But Sen. Ruth Ellen Malloy (C-North Ashland), appearing on the same program, said she had yet to see any evidence that the ship was carrying weapons.

"I sit on the Intelligence Committee," Malloy told host Peter Gaines. "I've read everything they've given us. It's four pages, and one of them is a map."

Pressed by Gaines on whether she was accusing the president of lying, the senator demurred. "I'm accusing him of hurrying," she said.

Winfrey, a retired Army colonel, said Malloy and other members of the panel would get a fuller briefing this week. He dismissed as "a fairy tale" reports that the Pentagon had advised against the operation.

Those reports, first published by the Ledger, cited three officials who said that Adm. Luther Beale had urged the White House to wait for daylight.

On NCN's "The Briefing Room," national security adviser Craig Tolliver insisted that nobody had been overruled.

"There was a discussion. There's always a discussion," Tolliver said. "At the end of it the president made a decision, and the admiral saluted."

He would not say whether the crew, 22 sailors from four countries, would be put on trial.

Former Defense Secretary Joan Prideaux, who served under Lorimer's predecessor, wasn't convinced. "I've been in those rooms," she said on the program, moments after Tolliver. "When they tell you somebody saluted, ask what he said first."

Marovia's foreign minister, in remarks carried by the country's state news agency, called the seizure "piracy with a press office." The agency quoted him as saying that his government "reserves every right."

House Speaker Lamar Gentry (U-Tallis), in a statement released before the shows aired, said the operation had shown "a steady hand at a shaky moment."`,
  said: [
    ['direct', 'Dale Winfrey', 'He did what should have been done a year ago'],
    ['indirect', 'Ruth Ellen Malloy', 'she had yet to see any evidence'],
    ['direct', 'Ruth Ellen Malloy', 'I sit on the Intelligence Committee'],
    ['direct', 'Ruth Ellen Malloy', "I'm accusing him of hurrying"],
    ['indirect', 'Dale Winfrey', 'would get a fuller briefing this week'],
    ['mixed', 'Dale Winfrey', 'a fairy tale'],
    ['indirect', 'three officials', 'had urged the White House to wait for daylight'],
    ['indirect', 'Craig Tolliver', 'nobody had been overruled'],
    ['direct', 'Craig Tolliver', 'There was a discussion'],
    ['direct', 'Joan Prideaux', "I've been in those rooms"],
    ['mixed', "Marovia's foreign minister", 'piracy with a press office'],
    ['mixed', "Marovia's foreign minister", 'reserves every right'],
    ['mixed', 'Lamar Gentry', 'a steady hand at a shaky moment'],
  ],
  open: ['had urged the White House to wait for daylight'],
};
