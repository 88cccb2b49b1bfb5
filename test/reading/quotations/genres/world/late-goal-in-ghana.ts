import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a late goal in Ghana',
  aside: true,
  text: `Late Ofosu strike sinks Hunters

By Kwabena Asante-Darko, Nkwantabisa

Asuoso Stars coach Paa Kwesi Ampofo has hailed his side’s “elephant heart” after a stoppage-time goal by substitute Gideon Ofosu gave them a 2-1 win over Royal Hunters at the Nkwantabisa Sports Stadium on Sunday.

Hunters took the lead through Fuseini Alhassan in the 12th minute before centre back Prince Tagbor headed level on the hour mark.

“At half-time I told them only one thing: ‘Your mothers are listening on radio,’” Ampofo said at the post-match conference. “I did not touch tactics.”

His opposite number, Croatian trainer Dragan Pavličić, bemoaned the officiating, claiming that Ofosu was offside when he received the ball. “Everybody in the stadium saw it, also the goat behind the goal,” the 58-year-old fumed. “Only one man with a flag did not see.”

Pavličić, who signed a two-year deal in July, insisted that he was not worried about his job. But a member of the Hunters board, who spoke on condition of anonymity, told this paper that the coach would have “two games, maximum”.

Ofosu, on loan from Sefwisa Rovers, could not hide his joy. He dedicated the goal to his late grandfather, who he said had sold two goats to buy him boots.

“The old man said I should score with the left one because it was more expensive,” the striker told Radio Anidasoɔ.

Tagbor, the captain, was full of praise for the match-winner. “He is small,” he said, “but he has pepper. Coach wanted to bring another person. I went to the line and begged for Gideon.”

Ampofo laughed when this was put to him. “My captain is a very good storyteller,” he said.

League chairperson Akua Serwaah Bediako, who watched from the stands, announced that the referee’s report would be reviewed this week.

Stars travel to Kpandaso on Saturday for what the fans have christened the “yam derby”.`,
  said: [
    ['mixed', 'Paa Kwesi Ampofo', 'elephant heart'],
    ['direct', 'Paa Kwesi Ampofo', 'At half-time I told them only one thing'],
    ['indirect', 'Dragan Pavličić', 'Ofosu was offside when he received the ball'],
    ['direct', 'Dragan Pavličić', 'Everybody in the stadium saw it'],
    ['indirect', 'Dragan Pavličić', 'he was not worried about his job'],
    ['mixed', 'member of the Hunters board', 'the coach would have'],
    ['indirect', 'Gideon Ofosu', 'had sold two goats to buy him boots'],
    ['direct', 'Gideon Ofosu', 'The old man said I should score'],
    ['direct', 'Prince Tagbor', 'but he has pepper'],
    ['direct', 'Paa Kwesi Ampofo', 'My captain is a very good storyteller'],
    ['indirect', 'Akua Serwaah Bediako', 'report would be reviewed this week'],
  ],
};
