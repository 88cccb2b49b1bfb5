import type { Piece } from './piece.js';

/** Match reports with what was said behind them. */
export const SPORT: readonly Piece[] = [
  {
    name: 'a cup tie',
    text: `Netherby 2-1 Castle Rovers: Adeyemi’s late strike sends minnows through

Tunde Adeyemi struck in stoppage time as non-league Netherby knocked out Castle Rovers in front of a disbelieving 3,200 at Mill Lane.

Rovers had led through Mateusz Kowal’s header, but Liam Prior levelled from the spot before Adeyemi bundled in a corner.

“I closed my eyes and swung,” said Adeyemi, a part-time plumber. “I’ve got a boiler to fit at eight tomorrow.”

Manager Kev Bannister hailed his side’s spirit. “The lads were magnificent,” he said. “Nobody gave us a prayer.”

His opposite number, Roberto Salvi, was furious about the penalty. “It was never a penalty in a hundred years,” the Italian said. “The referee has ruined our season.”

Prior, who was sent off late on for a second booking, apologised to his team-mates.

“I’ve told the gaffer I’ll buy the curry,” the 31-year-old said.

Kowal told club television that Rovers had been “bullied”.`,
    said: [
      ['direct', 'Tunde Adeyemi', 'I closed my eyes and swung'],
      ['direct', 'Kev Bannister', 'The lads were magnificent'],
      ['direct', 'Roberto Salvi', 'It was never a penalty'],
      ['direct', 'Liam Prior', 'I’ve told the gaffer'],
      ['mixed', 'Mateusz Kowal', 'bullied'],
    ],
  },
  {
    name: 'a tennis final',
    aside: true,
    text: `Horvatova ends 11-year wait in Lisse

LISSE — Second seed Petra Horvatova fought back from a set and a break down to beat the teenager Naomi Clarke 3-6 7-5 6-2 and win the Lisse Open on Sunday.

“I was already thinking about my speech,” Horvatova admitted. “The loser’s speech, I mean.”

The 33-year-old Czech, playing in her first final since knee surgery, saved two match points at 5-4 in the second set.

Clarke, 18, said she had “gone tight” when serving for the title.

“Petra doesn’t give you anything,” the Canadian said. “I looked over and she was smiling. That’s when I knew.”

Horvatova’s coach, Jiri Blaha, revealed that she had almost withdrawn before the semi-final. “On Friday she could not walk down the stairs,” he said.

“He exaggerates,” Horvatova said with a laugh. “I could walk. I just couldn’t walk well.”`,
    said: [
      ['direct', 'Petra Horvatova', 'I was already thinking about my speech'],
      ['mixed', 'Naomi Clarke', 'gone tight'],
      ['direct', 'Naomi Clarke', 'Petra doesn’t give you anything'],
      ['indirect', 'Jiri Blaha', 'she had almost withdrawn'],
      ['direct', 'Jiri Blaha', 'On Friday she could not walk down the stairs'],
      ['direct', 'Petra Horvatova', 'He exaggerates'],
    ],
  },
  {
    name: 'a basketball game',
    text: `Comets rally past Drifters in double overtime

RIVERTON -- Jalen Whitlock scored 41 points, the last two on a layup with 1.8 seconds left, and the Riverton Comets outlasted the Bay Drifters 131-130 in double overtime Friday night.

"I was gassed," Whitlock said. "Coach said, 'You've got one more in you.' I didn't believe him."

Drifters coach Dave Sorensen thought Whitlock had traveled.

"Everybody in the building saw it," Sorensen said. "Well, everybody but three."

Marcus Bell added 22 points for the Comets, who trailed by 19 in the third quarter.

"We don't quit," Bell said. "That's not a slogan. That's just how it is in here."

The Drifters' Terrence Okafor, who fouled out with 35 points, refused to blame the officials.

"We had 19 on them," he said. "You can't lose that and point fingers."`,
    said: [
      ['direct', 'Jalen Whitlock', 'I was gassed'],
      ['direct', 'Dave Sorensen', 'Everybody in the building saw it'],
      ['direct', 'Marcus Bell', "We don't quit"],
      ['direct', 'Terrence Okafor', 'We had 19 on them'],
    ],
  },
];
