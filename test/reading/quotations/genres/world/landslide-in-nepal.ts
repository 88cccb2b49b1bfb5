import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a landslide in Nepal',
  aside: true,
  text: `Search goes on in Sirkharka amid row over warning

Binod Thapaliya & Renuka Bohara
Published at : July 22

SIRKHARKA

The death toll from Sunday’s landslide in Sirkharka has climbed to 14, with nine people still missing, the district administration said on Tuesday.

Chief District Officer Narayan Prasad Gautam said continuous rainfall had hampered the search. “We could hear a phone ringing under the mud until yesterday,” said Gautam. “It has stopped.”

Home Minister Bishnu Maya Rokaya, who flew over the area on Monday, told the lower house that residents had been alerted by text message 40 minutes before the slope gave way. But opposition lawmaker Dil Bahadur Khatri told her that there was no mobile tower within a day’s walk of the village.

“The honourable minister has sent a message to the mountain,” said Khatri. “The mountain received it.”

Rokaya shot back that he was “dancing on the dead”, an expression that was later struck from the record.

Forecasters appear to back the lawmaker. According to Pratima Shakya, a senior meteorologist at the Flood Forecasting Centre, the alert reached only two towers, both in the neighbouring valley. “We push the button. Whether it rings anywhere is a different department,” she told the Daily.

Most of the survivors were woken by dogs. Man Kumari Tamang, who lost her husband and two sons, said she ran because her goat ran.

“Everyone asks me if I got the message,” said the 44-year-old at a school in nearby Okhalbot, where 60 families are sheltering. “I do not have a phone. I have a goat.”

Her neighbour Purna Tamang recalled telling the ward chair in June that the ground was “opening its mouth”. The ward chair, Lal Bahadur Ghale, does not dispute it.

“I wrote to the municipality, the municipality wrote to the province,” he told the Daily over the phone. “The letter is somewhere on the way. The hill was faster.”

A geologist involved in a 2019 study of the slope, who asked not to be named because he was not authorised to speak to the media, said the village should have been moved years ago.`,
  said: [
    ['indirect', 'district administration', 'has climbed to 14'],
    ['indirect', 'Narayan Prasad Gautam', 'continuous rainfall had hampered the search'],
    ['direct', 'Narayan Prasad Gautam', 'We could hear a phone ringing'],
    ['indirect', 'Bishnu Maya Rokaya', 'residents had been alerted by text message'],
    ['indirect', 'Dil Bahadur Khatri', 'there was no mobile tower'],
    ['direct', 'Dil Bahadur Khatri', 'The honourable minister has sent a message'],
    ['mixed', 'Bishnu Maya Rokaya', 'dancing on the dead'],
    ['indirect', 'Pratima Shakya', 'the alert reached only two towers'],
    ['direct', 'Pratima Shakya', 'We push the button'],
    ['indirect', 'Man Kumari Tamang', 'she ran because her goat ran'],
    ['direct', 'Man Kumari Tamang', 'Everyone asks me if I got the message'],
    ['mixed', 'Purna Tamang', 'the ground was'],
    ['direct', 'Lal Bahadur Ghale', 'I wrote to the municipality'],
    ['indirect', 'geologist involved in a 2019 study of the slope', 'the village should have been moved'],
  ],
  open: ['dancing on the dead'],
};
