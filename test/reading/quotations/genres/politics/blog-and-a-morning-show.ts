import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a blog and a morning show',
  aside: true,
  text: `Rep. Duke Farrow explains insulin to a diabetic

by Wilhelmina Roarke on Tuesday, June 3

Just when you thought the debate over the Prescription Fairness Act couldn’t get any dumber, along comes Rep. Duke Farrow (U-Verdance).

The congressman appeared on “Good Day Verdance” this morning to explain his vote against capping the price of insulin. It went about as well as you’d expect. Host Carla Minetti, who has Type 1 diabetes, pressed him on what people are supposed to do:

MINETTI: I pay $380 a month, Congressman. What would you have me do?

FARROW: Well, Carla, I’d say shop around. Nobody pays sticker price for a car.

MINETTI: I can’t drive the insulin home and return it.

FARROW: I’m just saying there’s such a thing as a smart consumer.

A smart consumer! Dr. Amit Sandhu of the Verdance Diabetes Center, reached by phone, sighed audibly. “There are three manufacturers,” he said. “Shopping around takes about nine seconds.”

Farrow later tried to walk it back. In a statement, the three-term Unionist said that his words had been “taken out of context by a hostile host.” (The context is right up there. Read it again if you like.)

It’s not the first time, either. At a 2021 fundraiser in Lake Cordell, Farrow told donors that half of what ails people “is from sitting on the couch,” and in a radio interview last winter he called asthma inhalers “training wheels for lungs.” His opponent, school nurse Patty Lindqvist, has turned that one into a bumper sticker.

“I’ve had a kid turn blue in my office,” Lindqvist told me this afternoon. “I’d love for him to come and tell her about bicycles.”

According to campaign finance records, he has taken $212,000 from drug makers over the last two cycles. Farrow’s office says there’s no connection. Sure.

UPDATE: Minetti weighed in on Facebook: “Thank you for all the messages. Still shopping.”

UPDATE II: Reader Dale in Pike Falls writes: “My wife rationed hers for a year. I hope the Congressman never has to learn what that looks like.”`,
  said: [
    ['direct', 'Carla Minetti', 'I pay $380 a month'],
    ['direct', 'Duke Farrow', 'I’d say shop around'],
    ['direct', 'Carla Minetti', 'I can’t drive the insulin home'],
    ['direct', 'Duke Farrow', 'I’m just saying there’s such a thing'],
    ['direct', 'Amit Sandhu', 'There are three manufacturers'],
    ['mixed', 'Duke Farrow', 'taken out of context by a hostile host'],
    ['mixed', 'Duke Farrow', 'is from sitting on the couch'],
    ['mixed', 'Duke Farrow', 'training wheels for lungs'],
    ['direct', 'Patty Lindqvist', 'I’ve had a kid turn blue'],
    ['indirect', 'campaign finance records', 'he has taken $212,000'],
    ['indirect', 'Farrow’s office', 'there’s no connection'],
    ['direct', 'Carla Minetti', 'Thank you for all the messages'],
    ['direct', 'Dale', 'My wife rationed hers for a year'],
  ],
  open: ['taken out of context by a hostile host'],
};
