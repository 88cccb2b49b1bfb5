import type { Piece } from './piece.js';

/** Reports from courts: witnesses, lawyers and judges who quote each other. */
export const COURT: readonly Piece[] = [
  {
    name: 'a fraud trial',
    text: `Accountant ‘moved millions while partners slept’, jury told

A senior accountant stole £4.2m from a charity for injured miners to pay for a villa and a string of racehorses, Carrowmore Crown Court has heard.

Gerald Pinchbeck, 58, denies eleven counts of fraud.

Opening the case, Sunita Bhalla KC, prosecuting, said Pinchbeck had treated the charity as “his private bank”.

“He moved the money at night, while his partners slept,” she told the jury. “He did so because he was greedy. There is no more mystery to it than that.”

The court heard that Pinchbeck told detectives: “I borrowed it. I was going to put it back.”

Detective Sergeant Craig Molloy said the defendant became tearful when he was shown the bank statements.

Cross-examined by Anthony Leigh-Warren, defending, the officer accepted that no inventory of the office had been made.

“So you cannot say what was there?” Mr Leigh-Warren asked.

“Not all of it, no,” the sergeant replied.

Judge Helen Marchbanks warned jurors not to discuss the case online. The trial continues.`,
    open: ['no inventory of the office had been made'],
    said: [
      ['mixed', 'Sunita Bhalla', 'his private bank'],
      ['direct', 'Sunita Bhalla', 'He moved the money at night'],
      ['direct', 'Gerald Pinchbeck', 'I borrowed it'],
      ['indirect', 'Craig Molloy', 'the defendant became tearful'],
      ['indirect', 'Craig Molloy', 'no inventory of the office had been made'],
      ['direct', 'Anthony Leigh-Warren', 'So you cannot say what was there?'],
      ['direct', 'Craig Molloy', 'Not all of it, no'],
      ['indirect', 'Helen Marchbanks', 'not to discuss the case online'],
    ],
  },
  {
    name: 'an appeal over a dam',
    aside: true,
    text: `Appeals court throws out $300 million dam verdict

SANTA RUFINA — A divided appeals court on Wednesday threw out a $300 million verdict against the builder of the Tres Hermanas dam, ruling that the trial judge had given jurors the wrong instructions.

“The error was not harmless,” Justice Marian Kowalczyk wrote for the majority. “It went to the heart of the case.”

In a sharp dissent, Justice Theodore Banks said the ruling “rewards a company for its own paperwork.”

Lawyers for the families said they would appeal. “My clients buried eleven people,” said Robert Echeverria, who represents most of them. “They’re not going to be stopped by a comma.”

A lawyer for the builder, Castellan Works, said it was pleased with the decision.

“We have maintained from the beginning that the flood was an act of God,” the lawyer, Nora Strand, said in an email.

Echeverria, who has argued eleven cases before the court, said he had never seen a verdict overturned “on so thin a reed.”`,
    open: ['it was pleased with the decision'],
    said: [
      ['indirect', 'divided appeals court', 'the trial judge had given jurors the wrong instructions'],
      ['direct', 'Marian Kowalczyk', 'The error was not harmless'],
      ['mixed', 'Theodore Banks', 'rewards a company for its own paperwork'],
      ['indirect', 'Lawyers for the families', 'they would appeal'],
      ['direct', 'Robert Echeverria', 'My clients buried eleven people'],
      ['indirect', 'Nora Strand', 'it was pleased with the decision'],
      ['direct', 'Nora Strand', 'We have maintained from the beginning'],
      ['mixed', 'Robert Echeverria', 'he had never seen a verdict overturned'],
    ],
  },
];
