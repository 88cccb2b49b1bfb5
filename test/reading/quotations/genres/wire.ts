import type { Piece } from './piece.js';

/** Agency copy: datelines, by-lines, ``marks'' of two strokes, headlines in capitals. */
export const WIRE: readonly Piece[] = [
  {
    name: 'a rate decision',
    text: `VESTMARK CENTRAL BANK HOLDS RATES, SEES INFLATION EASING

By Ingrid Solheim and Paul Marchetti

KARLSUND, Vestmark (NPA) - Vestmark's central bank left its key rate unchanged at 3.75 percent on Thursday, and its governor said inflation would fall below target by the summer.

"We are not declaring victory," Governor Henrik Aasland told a news conference. "But the direction is right."

The bank said in a statement that the labour market "remains tight."

Analysts had expected the decision. "This was the most telegraphed hold in years," said Mireille Dufour, chief economist at Banque Lascaux in Paris.

Aasland declined to say when rates would fall. He said the bank would "go meeting by meeting."

The crown weakened slightly. According to Dufour, traders had hoped for a clearer signal.

Two people familiar with the matter said one of the bank's deputies, Liv Torgersen, had argued for a cut. Torgersen did not respond to a request for comment.

(Reporting by Ingrid Solheim and Paul Marchetti; Editing by Tom Whitby)`,
    open: ['inflation would fall below target by the summer'],
    said: [
      ['indirect', 'Henrik Aasland', 'inflation would fall below target by the summer'],
      ['direct', 'Henrik Aasland', 'We are not declaring victory'],
      ['mixed', 'bank', 'the labour market'],
      ['direct', 'Mireille Dufour', 'This was the most telegraphed hold in years'],
      ['mixed', 'Henrik Aasland', 'go meeting by meeting'],
      ['indirect', 'Mireille Dufour', 'traders had hoped for a clearer signal'],
      ['indirect', 'Two people familiar with the matter', 'had argued for a cut'],
    ],
  },
  {
    name: 'a takeover',
    aside: true,
    text: `Dorrance to buy rival Kellman Foods for $2.1 billion

By DANA WEXLER
AP-style Business Writer

MILLBROOK, Ohio (NPA) — Dorrance Holdings Inc. said Monday it will buy rival snack maker Kellman Foods for $2.1 billion in cash.

The deal, expected to close by June, would create the country's third-largest maker of crackers.

"Kellman has been on our list for a decade," Dorrance Chief Executive Officer Priya Raman said in a conference call with investors. "They make a better cracker than we do, and I've told them so."

Kellman's chairman and founder, Walter B. Kellman Jr., 81, said he would stay on as an adviser.

"I'm not the retiring kind," Kellman said.

The companies said they expect $90 million in annual savings but did not say how many jobs would be cut. A union official, Teresa Bohannon, said workers were "scared to death."

Shares of Dorrance fell 4 percent. "Investors think they overpaid, and they did," said Glenn Ikeda, an analyst with Stonebridge Partners.`,
    said: [
      ['indirect', 'Dorrance Holdings Inc.', 'it will buy rival snack maker'],
      ['direct', 'Priya Raman', 'Kellman has been on our list for a decade'],
      ['indirect', 'Walter B. Kellman Jr.', 'he would stay on as an adviser'],
      ['direct', 'Walter B. Kellman Jr.', "I'm not the retiring kind"],
      ['indirect', 'The companies', 'they expect $90 million in annual savings'],
      ['mixed', 'Teresa Bohannon', 'workers were'],
      ['direct', 'Glenn Ikeda', 'Investors think they overpaid, and they did'],
    ],
  },
  {
    name: 'a ferry with marks of two strokes',
    text: `PORT ELLERY, July 9 - Divers resumed their search on Sunday for eleven people missing since a ferry capsized off Port Ellery.

\`\`We have not given up hope,'' said coast guard commander Luis Ferrante. \`\`There may be air pockets.''

Survivors said the crew gave no warning. \`\`The lights went out and then the floor was the wall,'' Agnes Molyneux, a schoolteacher, said from her hospital bed. She said a boy of about ten \`\`just let go'' of the rail beside her.

The owner, Ellery Lines, said the vessel had passed \`\`every inspection required by law.'' But Ferrante said it was carrying 60 passengers more than allowed.

Prime Minister Oscar Bellamy, who cut short a visit abroad, called it \`\`the darkest day of our season.''

\`\`They'll get the truth,'' Bellamy told relatives at the pier. \`\`That I can promise.''`,
    said: [
      ['direct', 'Luis Ferrante', 'We have not given up hope'],
      ['indirect', 'Survivors', 'the crew gave no warning'],
      ['direct', 'Agnes Molyneux', 'The lights went out'],
      ['mixed', 'Agnes Molyneux', 'just let go'],
      ['mixed', 'Ellery Lines', 'the vessel had passed'],
      ['indirect', 'Luis Ferrante', 'carrying 60 passengers more than allowed'],
      ['mixed', 'Oscar Bellamy', 'the darkest day of our season'],
      ['direct', 'Oscar Bellamy', "They'll get the truth"],
    ],
  },
  {
    name: 'a strike with marks of two strokes',
    aside: true,
    text: `TRANSIT STRIKE ENTERS SECOND WEEK IN HALVORSON CITY

HALVORSON CITY (NPA) -- Commuters walked, hitchhiked and rowed to work on Monday as a strike by 8,000 bus drivers entered its second week.

\`\`I've lost six pounds,'' said Bernice Tolliver, a nurse who walks nine miles each way.

Mayor Frank Delancey said he would not \`\`write a blank check'' to the drivers' union. Its president, Rosa Whitmire, accused the mayor of \`\`hiding behind his accountants.''

\`\`He knows our number,'' Whitmire said. \`\`It hasn't changed since March.''

The mayor's spokesman, Al Petrakis, said talks could resume \`\`as early as tomorrow.'' A federal mediator, who spoke on condition of anonymity, said the two sides were \`\`not even close.''

Tolliver, asked whom she blames, laughed. \`\`My feet,'' she said.`,
    said: [
      ['direct', 'Bernice Tolliver', "I've lost six pounds"],
      ['mixed', 'Frank Delancey', 'he would not'],
      ['mixed', 'Rosa Whitmire', 'hiding behind his accountants'],
      ['direct', 'Rosa Whitmire', 'He knows our number'],
      ['mixed', 'Al Petrakis', 'talks could resume'],
      ['mixed', 'federal mediator', 'the two sides were'],
      ['direct', 'Bernice Tolliver', 'My feet'],
    ],
  },
];
