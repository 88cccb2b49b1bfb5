import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a town hall in a gym',
  text: `In his hometown, a congressman hears it from the bleachers

By Kirsten Olmstead, Dakomin Public Radio

ST. OLIN, Dakomin — Rep. Everett Stahl had planned to talk about the harvest.

Instead, the five-term Unionist spent two hours Thursday night in the St. Olin High School gym, listening to people tell him what they thought of the Farm Credit Act, and of him.

“You voted to close the hospital my wife was born in,” Ron Eklund, 71, a retired welder, said into a microphone that kept cutting out. “She died in a helicopter. I want you to know her name. It’s Joyce.”

Stahl, who is 58, gripped the lectern. “I’m sorry about Joyce,” he said. “I knew Joyce. She taught Sunday school to both my boys.”

He said the vote had been about waste, not hospitals. That was met with boos, and with a shout of “Which one of us is the waste?” from the bleachers.

Others were gentler. Katie Brandvold, a third-grade teacher who said she had voted for the congressman every time, told him she could not do so again.

“I’m not mad,” she said, beginning to cry. “I’m just done.”

Her mother, Arlene Brandvold, was sitting beside her. A lifelong Unionist and a former county chairwoman, she stood up next, and when Stahl began to talk about amendments she cut him off. “Yes or no, Everett,” she said. “Will you vote for it again?”

It took him a moment. “No, ma’am,” he said. “I won’t.”

Afterward, in the parking lot, Stahl told reporters that he had come to listen and had “gotten the message.” He also suggested that some of those in the gym were from out of town.

“I saw some plates from Verdance,” he said.

Sheriff’s Deputy Luis Ortega, who was directing traffic, said he had seen two. One belonged to a food truck.

A spokesman for Stahl, Grant Hubbard, said Friday that the congressman would hold his next town hall by telephone.`,
  said: [
    ['direct', 'Ron Eklund', 'You voted to close the hospital'],
    ['direct', 'Everett Stahl', 'I’m sorry about Joyce'],
    ['indirect', 'Everett Stahl', 'the vote had been about waste'],
    ['direct', null, 'Which one of us is the waste?'],
    ['indirect', 'Katie Brandvold', 'she had voted for the congressman every time'],
    ['indirect', 'Katie Brandvold', 'she could not do so again'],
    ['direct', 'Katie Brandvold', 'I’m not mad'],
    ['direct', 'Arlene Brandvold', 'Yes or no, Everett'],
    ['direct', 'Everett Stahl', 'No, ma’am'],
    ['mixed', 'Everett Stahl', 'he had come to listen'],
    ['indirect', 'Everett Stahl', 'some of those in the gym were from out of town'],
    ['direct', 'Everett Stahl', 'I saw some plates from Verdance'],
    ['indirect', 'Luis Ortega', 'he had seen two'],
    ['indirect', 'Grant Hubbard', 'would hold his next town hall by telephone'],
  ],
};
