import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a singer and his guitarist',
  aside: true,
  text: `“I’d forgotten I could be bored”: Jem Tolland on silence, sobriety and singing again

Jem Tolland arrives early. He orders a pot of tea, then asks the waiter, a little shyly, whether it comes with biscuits.

“Fifteen years ago I’d have been late, and I’d have had the waiter,” he says. “I’m a terrible advert for youth.”

The Larkspurs sold nine million records and broke up in 2011 in a car park in Utrel, after Tolland and his guitarist, Nico Frayne, came to blows over, depending on whom you ask, a chord or a sandwich. “It was the sandwich,” says Tolland. Frayne, who has agreed to answer questions by email, writes that it was the chord.

Then came the clinic, the divorce and the 18 months in which Tolland lived above his mother’s garage in Cresswick. The quiet frightened him at first. “I’d forgotten I could be bored. It’s marvellous, boredom. You start hearing the fridge.”

The fridge, it turns out, hums in B flat. It can be heard on “Garage Hymns”, his first album in 12 years, which his label calls “a return to form”, a phrase that makes him wince.

“To what form?” he asks. “Horizontal?”

His mother, Bernadette Tolland, a retired midwife, listened to it through the floor. “She’d bang with the broom,” he says. “One bang meant stop. Two bangs meant again.”

When I ring her, she denies the first kind. “I never once banged for him to stop,” Mrs Tolland says. “He stopped himself. That was always his trouble.”

Frayne plays on one song. How did that come about? Tolland looks into his tea. He had written to him, he says, every Christmas since 2014, without an answer. Last year one came. “It just said, ‘What key?’”

Frayne’s version is shorter. “I was waiting for a good one,” he writes.

They recorded the song in an afternoon. “I’ve worked with couples like that,” says the producer, Wanda Leith. “You keep the tape running and you don’t go for lunch.”

Will the Larkspurs play again? Tolland breaks a biscuit in two. “Ask Nico.”

I do. Frayne’s reply takes a week. “Ask Jem,” he writes.`,
  said: [
    ['direct', 'Jem Tolland', 'Fifteen years ago I’d have been late'],
    ['direct', 'Jem Tolland', 'It was the sandwich'],
    ['indirect', 'Nico Frayne', 'it was the chord'],
    ['direct', 'Jem Tolland', 'I’d forgotten I could be bored'],
    ['mixed', 'his label', 'a return to form'],
    ['direct', 'Jem Tolland', 'To what form?'],
    ['direct', 'Jem Tolland', 'Two bangs meant again'],
    ['direct', 'Bernadette Tolland', 'I never once banged for him to stop'],
    ['indirect', 'Jem Tolland', 'every Christmas since 2014'],
    ['direct', 'Jem Tolland', 'What key?'],
    ['direct', 'Nico Frayne', 'I was waiting for a good one'],
    ['direct', 'Wanda Leith', 'worked with couples like that'],
    ['direct', 'Jem Tolland', 'Ask Nico'],
    ['direct', 'Nico Frayne', 'Ask Jem'],
  ],
  open: [
    'It was the sandwich',
    'a return to form',
    'To what form?',
    'Two bangs meant again',
    'every Christmas since 2014',
    'What key?',
    'Ask Nico',
  ],
};
