import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a briefing on a loan',
  text: `White House stands by chief of staff, but not by its first account

By HOWARD PELLETIER
National Press Wire

WASHINGTON (NPW) — The White House on Monday stood by Chief of Staff Martin Loeb, two days after the disclosure of a $250,000 loan he took from a lobbyist, but offered shifting accounts of when the president found out.

"The president has full confidence in Martin," press secretary Denise Halloran told reporters at her daily briefing. "He's said so, he means it, and we're not going to relitigate it every day."

Halloran said President James Lorimer had learned of the loan "sometime last week." Pressed by Ana Trujillo of The Capital Ledger, which broke the story, she said it might have been earlier.

"Was it before the ethics filing or after it?" Trujillo asked.

"I'd have to check," she said. "I wasn't in the room, Ana, and neither were you."

Trujillo pointed out that Halloran had given her a different answer on Saturday. "That was my understanding on Saturday," the press secretary replied.

Loeb, 60, who ran a chain of furniture stores before joining Lorimer's first campaign, has said that the money was for his daughter's medical bills and that he has repaid most of it. In a note to staff on Sunday, he apologized for what he called "a lapse of paperwork, not of character," according to two officials who received it.

The lobbyist, Warren Stipe, whose clients include two defense contractors, did not return a phone call. In a text message to a reporter, he wrote: "Old friend. No favors asked, none given."

Some of the president's allies are less certain than his spokeswoman. An outside adviser, who speaks to Lorimer regularly and insisted on anonymity to describe private conversations, said the president was "hot, and not at the press." Another said that Loeb would be gone "by the Fourth of July, if he's lucky."

Rep. Carmen Iglesias, the top Civic on the House oversight panel, has asked for documents by the end of the week. "I used to be a loan officer," she said. "We had a word for loans like that."

Asked by another reporter whether Loeb might step aside, Halloran said she was not going to "play the parlor game." Then she closed her binder and left.`,
  said: [
    ['direct', 'Denise Halloran', 'The president has full confidence in Martin'],
    ['mixed', 'Denise Halloran', 'sometime last week'],
    ['indirect', 'Denise Halloran', 'it might have been earlier'],
    ['direct', 'Ana Trujillo', 'Was it before the ethics filing'],
    ['direct', 'Denise Halloran', "I'd have to check"],
    ['indirect', 'Ana Trujillo', 'Halloran had given her a different answer'],
    ['direct', 'Denise Halloran', 'That was my understanding on Saturday'],
    ['indirect', 'Martin Loeb', "the money was for his daughter's medical bills"],
    ['direct', 'Martin Loeb', 'a lapse of paperwork, not of character'],
    ['direct', 'Warren Stipe', 'No favors asked, none given'],
    ['mixed', 'outside adviser', 'hot, and not at the press'],
    ['mixed', 'Another', 'by the Fourth of July'],
    ['direct', 'Carmen Iglesias', 'I used to be a loan officer'],
    ['mixed', 'Denise Halloran', 'play the parlor game'],
  ],
};
