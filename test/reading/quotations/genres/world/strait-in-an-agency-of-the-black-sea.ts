import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a strait in an agency of the Black Sea',
  aside: true,
  text: `Karsovia rejects joint declaration on strait

- 'Those who draw maps in distant capitals should first look at the sea,' says Nurhan Ertekin

By Selim Toprakçı

DAĞPINAR

Karsovia's foreign minister on Thursday rejected a joint declaration by two neighboring countries on the Strait of Karaburgaz, saying it was "null and void from the moment it was typed."

"We learned about this declaration from the press. Good neighbors use the telephone," Nurhan Ertekin told a news conference alongside her Marovian counterpart Teodor Iliescu-Vlad, following their bilateral meeting.

Underlining that the country has no eye on anyone's territory, Ertekin said all the littoral states should sit at the same table. "We have set the table many times. We are tired of eating alone," she added.

The minister also noted that bilateral trade with Marovia exceeded $3.4 billion in the first nine months of the year.

For his part, Iliescu-Vlad said his country attached "special importance" to freedom of navigation and welcomed the "Karaburgaz Process," a consultation mechanism launched in 2019.

On a question about remarks by the Kelmenian premier, who said earlier this week that Karsovia was "playing the landlord" in the strait, Ertekin replied: "He was our guest in May, and he complimented the landlord."

Meanwhile, National Defense Ministry sources said two frigates remained in the area. "Our routine activity continues as planned," the sources stated at a weekly briefing.

In Kelmenia, government spokesman Aris Mandrakis later told state-run broadcaster KRT that his country would not respond "to every sentence." According to the spokesman, the declaration was registered with the relevant international bodies on Wednesday.

*Writing by Hande Koçbay`,
  said: [
    ['direct', 'Nurhan Ertekin', 'Those who draw maps in distant capitals'],
    ['mixed', 'Nurhan Ertekin', 'null and void from the moment it was typed'],
    ['direct', 'Nurhan Ertekin', 'We learned about this declaration from the press'],
    ['indirect', 'Nurhan Ertekin', "the country has no eye on anyone's territory"],
    ['indirect', 'Nurhan Ertekin', 'all the littoral states should sit'],
    ['direct', 'Nurhan Ertekin', 'We have set the table many times'],
    ['indirect', 'Nurhan Ertekin', 'bilateral trade with Marovia exceeded'],
    ['mixed', 'Teodor Iliescu-Vlad', 'his country attached'],
    ['mixed', 'Kelmenian premier', 'playing the landlord'],
    ['direct', 'Nurhan Ertekin', 'He was our guest in May'],
    ['indirect', 'National Defense Ministry sources', 'two frigates remained in the area'],
    ['direct', 'sources', 'Our routine activity continues as planned'],
    ['mixed', 'Aris Mandrakis', 'his country would not respond'],
    ['indirect', 'Aris Mandrakis', 'the declaration was registered'],
  ],
  open: [
    'Those who draw maps in distant capitals',
    'null and void from the moment it was typed',
    "the country has no eye on anyone's territory",
    'bilateral trade with Marovia exceeded',
    'playing the landlord',
  ],
};
