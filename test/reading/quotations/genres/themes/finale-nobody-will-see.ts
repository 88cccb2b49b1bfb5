import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a finale nobody will see',
  text: `‘Harbor Row’ stars trade barbs after finale is pulled

By Tessa Quarry

The cast of “Harbor Row” will not get to say goodbye. Streaming service Lumen said Monday that it would not release the drama’s two-part finale, which was shot in the spring for a reported $30 million, and would instead end the show with an episode in which nobody’s boat comes in.

In a memo to staff, Lumen’s head of scripted series, Gretchen Ong, wrote that the finale “did not test the way we’d hoped.”

Corinne Adair, who played the widow Nell Strake for six seasons, was having her hair cut when a fan sent her the news.

“I had one side done,” Adair said on the podcast “Green Room” on Tuesday. “I looked like how I felt.”

She suggested that the reason was closer to home. Her co-star Jolene Pike had refused, she said, to reshoot the last scene unless the camera stayed on her.

Not so, said Pike. “I asked for the light to be fixed,” the actress told Backlot Weekly. “I’m 52. Everybody asks for the light to be fixed.”

The two have not always been at odds. Accepting a Beacon Award in 2021, Adair called Pike “my sister in every way that costs money.” Pike, in turn, has said in interviews that Adair taught her “how to read a contract and a room.”

The show’s creator, Desmond Farrow, has heard all sides of it. “Corinne is right that there was a fight, and Jolene is right about what,” he wrote in a newsletter sent to subscribers on Wednesday. “And it was a bad light.”

Farrow added that he had a copy of the finale on a drive in his freezer.

A Lumen spokesperson said in response that all materials were the property of the studio. A crew member who worked on both episodes, and who was not authorized to speak publicly, said he had never seen “grown men cry at a lighthouse before.”

Fans have begun a campaign under the slogan “Bring In the Boat.” Adair has signed it. So, four minutes later, did Pike, who left a comment: “First.”`,
  said: [
    ['indirect', 'Lumen', 'it would not release'],
    ['mixed', 'Gretchen Ong', 'did not test the way'],
    ['direct', 'Corinne Adair', 'I had one side done'],
    ['indirect', 'Corinne Adair', 'the reason was closer to home'],
    ['indirect', 'Corinne Adair', 'to reshoot the last scene'],
    ['indirect', 'Jolene Pike', 'Not so'],
    ['direct', 'Jolene Pike', 'I asked for the light to be fixed'],
    ['mixed', 'Corinne Adair', 'my sister in every way that costs money'],
    ['mixed', 'Jolene Pike', 'how to read a contract and a room'],
    ['direct', 'Desmond Farrow', 'Corinne is right that there was a fight'],
    ['indirect', 'Desmond Farrow', 'he had a copy of the finale'],
    ['indirect', 'Lumen spokesperson', 'all materials were the property'],
    ['mixed', 'crew member who worked on both episodes', 'grown men cry at a lighthouse before'],
    ['direct', 'Jolene Pike', 'First'],
  ],
  open: ['it would not release', 'Not so', 'First'],
};
