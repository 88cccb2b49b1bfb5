import type { Piece } from './piece.js';

/** Columns, letters and releases: much in marks that nobody says, and much said without marks. */
export const OPINION: readonly Piece[] = [
  {
    name: 'a column',
    text: `Spare us the “world-class” city

By Cordelia Mapp

Every few years somebody at City Hall discovers that Brackwater is not “world-class”. It happened again last week.

“We need an iconic structure,” announced Jeremy Thole, the city’s new director of “place”. He has in mind a wheel, or a tower, or possibly a tower with a wheel on it.

I have nothing against wheels. But I remember what my old editor, Bill Strachan, used to say: “If a town has to tell you that it is lovely, count your change.”

Mr. Thole tells us that the tower will pay for itself. So did the monorail. So did the “Festival of Light”, which lost four million and a swan.

Perhaps we might begin with the pavements. As Councillor Edith Bray put it at the meeting, “You can’t see an icon if you’re looking out for potholes.”

She was, of course, ignored. Brackwater’s motto is “Forward Together”. Mind your step.`,
    said: [
      ['direct', 'Jeremy Thole', 'We need an iconic structure'],
      ['direct', 'Bill Strachan', 'If a town has to tell you'],
      ['indirect', 'Jeremy Thole', 'the tower will pay for itself'],
      ['direct', 'Edith Bray', 'You can’t see an icon'],
    ],
  },
  {
    name: 'letters to the editor',
    aside: true,
    text: `Letters

Bring back the night train

Sir, Your correspondent says that nobody wants a night train to Port Anselm (Report, June 4). I do. When the service was cut in 2016, the then minister, Lord Penhallow, said it was “used only by drunks and poets”. As one of the latter, I should like it back.

Humphrey Vane-Tempest
Little Ottering

Sir, Dr Susan Claybourne argues that swifts are declining because of roof repairs. In our street the opposite is true. My neighbour, a roofer, leaves gaps for them. “They were here before the slates,” he says.

Ruth Amory
Castle Leigh

Sir, My late mother used to say: “Never trust a man who counts his stairs.” She would have enjoyed your profile of the chancellor.

Name and address supplied`,
    said: [
      ['indirect', 'Your correspondent', 'nobody wants a night train'],
      ['mixed', 'Penhallow', 'used only by drunks and poets'],
      ['indirect', 'Susan Claybourne', 'swifts are declining because of roof repairs'],
      ['direct', 'My neighbour', 'They were here before the slates'],
      ['direct', 'My late mother', 'Never trust a man who counts his stairs'],
    ],
  },
  {
    name: 'a press release of a start-up',
    text: `Lumenco Launches Solar Paint for Schools

NEWHAVEN, March 2, 2023 – Lumenco, the maker of light-harvesting coatings, today announced SchoolShine™, a solar paint for public buildings.

“Teachers shouldn’t have to choose between heat and light,” says Anjali Mehrotra, CEO and co-founder of Lumenco. “SchoolShine turns every wall into a power plant.”

The paint has been tested at eleven schools in the Wold region. “Our bills went down by a third,” says Peter Gosling, head teacher of Marsh Lane Primary. “The children call it the ‘lemonade wall’.”

“This is what innovation looks like,” commented Dr. Ulrike Brandt, Chief Scientific Officer of the Federal Energy Institute, which funded the trial.

SchoolShine will be available in five colours from May.

About Lumenco
Lumenco was founded in 2016. Its mission is “to make light work”. For more information visit the company’s website.

Media contact: Jo Farrell, press office`,
    said: [
      ['direct', 'Anjali Mehrotra', 'Teachers shouldn’t have to choose'],
      ['direct', 'Peter Gosling', 'Our bills went down by a third'],
      ['direct', 'Ulrike Brandt', 'This is what innovation looks like'],
    ],
  },
  {
    name: 'a press release of a museum',
    aside: true,
    text: `FOR IMMEDIATE RELEASE

Brandywell Museum Receives Largest Gift in Its History

BRANDYWELL, Oct. 11 — The Brandywell Museum of Glass announced today that it has received a gift of $25 million from the estate of Ida Rosencrantz.

“Ida came here every Tuesday for forty years and always paid full price,” said Director Charles Mbeki-Olsen. “We had no idea.”

The gift will fund a new wing, to be called “The Tuesday Wing.”

“My aunt believed that glass was honest,” said David Rosencrantz, the donor’s nephew and executor. “‘You can see right through it,’ she would say.”

Mayor Joan Pettibone, in a statement, called the gift “transformative for our city.”

Construction will begin in 2025, Mr. Mbeki-Olsen said.

“I only wish that she could see it,” he added. “She would probably ask what it cost.”`,
    said: [
      ['indirect', 'Brandywell Museum of Glass', 'it has received a gift of $25 million'],
      ['direct', 'Charles Mbeki-Olsen', 'Ida came here every Tuesday'],
      ['direct', 'David Rosencrantz', 'My aunt believed that glass was honest'],
      ['mixed', 'Joan Pettibone', 'transformative for our city'],
      ['indirect', 'Charles Mbeki-Olsen', 'Construction will begin in 2025'],
      ['direct', 'Charles Mbeki-Olsen', 'I only wish that she could see it'],
    ],
  },
];
