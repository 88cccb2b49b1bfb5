import type { Piece } from './piece.js';

/** Interviews, with their questions. */
export const INTERVIEW: readonly Piece[] = [
  {
    name: 'an ice climber, in turns',
    text: `“The mountain doesn’t know my name”

Ice climber Solange Perrault on fear, frostbite and why she gave up summits

Solange Perrault, 41, has climbed frozen waterfalls on five continents. She spoke to Adrian Moss in her kitchen in Valmorel.

Adrian Moss: You lost three toes on Mount Irazun. Do you miss them?

Solange Perrault: Only in sandals. I was lucky. My partner lost his life there, and people ask me about toes.

Moss: Why did you go back?

Perrault: I went back because I was angry. That is a bad reason. The mountain doesn’t know my name.

Moss: And now?

Perrault: Now I teach. My students are fourteen. They think that I am made of iron, and I let them.`,
    said: [
      ['direct', 'Adrian Moss', 'You lost three toes'],
      ['direct', 'Solange Perrault', 'Only in sandals'],
      ['direct', 'Adrian Moss', 'Why did you go back?'],
      ['direct', 'Solange Perrault', 'I went back because I was angry'],
      ['direct', 'Adrian Moss', 'And now?'],
      ['direct', 'Solange Perrault', 'Now I teach'],
    ],
  },
  {
    name: 'a chess champion, told as a story',
    text: `Tea with the champion

Tigran Avakian does not like to be asked about losing. “Next question,” he says, stirring his tea.

We meet in a hotel lobby in Port Sabine, where the world champion, 27, is giving an exhibition. He is taller than on television and speaks so softly that I have to lean in.

Does he get nervous? “Before, yes. During, no,” says Avakian. “During, there is no Tigran.”

His mother, Nune, who travels with him, shakes her head at this. “He doesn’t sleep,” she tells me. “Not for a week.”

Avakian smiles. “My mother sees everything,” he says. “She’d have been a better player.”

I ask him what he would have been without chess. He thinks for a long time.

“A baker,” he says at last. “You get up early, and nobody claps.”`,
    said: [
      ['direct', 'Tigran Avakian', 'Next question'],
      ['direct', 'Tigran Avakian', 'Before, yes. During, no'],
      ['direct', 'Nune', 'He doesn’t sleep'],
      ['direct', 'Tigran Avakian', 'My mother sees everything'],
      ['direct', 'Tigran Avakian', 'A baker'],
    ],
  },
  {
    name: 'a vaccine chief, by Q and A',
    aside: true,
    text: `Five questions for the vaccine chief

Dr. Miriam Oyelaran leads the national vaccine programme of Kalanga. The Daily Tribune’s Peter Sund asked her about the months ahead.

Q: Will there be enough doses by spring?

A: Yes. We have contracts for eleven million, and the first ships are at sea.

Q: Many people say that they will not take it.

A: They said so about polio as well. My grandmother said so. Then she saw the child next door.

Q: What keeps you awake?

A: Refrigerators. Nobody writes songs about refrigerators, but they win or lose this.`,
    open: [
      'Will there be enough doses by spring?',
      'We have contracts for eleven million',
      'Many people say',
      'They said so about polio as well',
      'What keeps you awake?',
      'Nobody writes songs about refrigerators',
    ],
    said: [
      ['direct', 'Peter Sund', 'Will there be enough doses by spring?'],
      ['direct', 'Miriam Oyelaran', 'We have contracts for eleven million'],
      ['direct', 'Peter Sund', 'Many people say'],
      ['direct', 'Miriam Oyelaran', 'They said so about polio as well'],
      ['direct', 'Peter Sund', 'What keeps you awake?'],
      ['direct', 'Miriam Oyelaran', 'Nobody writes songs about refrigerators'],
    ],
  },
  {
    name: 'a film director, told as a story',
    aside: true,
    text: `‘I made it for my sister’: Farida Haddow on her first film

It took Farida Haddow nine years to finish “The Salt Road”. She is not sorry. “If I’d made it at 25, it would have been about me,” she says. “And who needs that?”

The film, which opens on Friday, follows two sisters who drive a stolen lorry across a desert. Haddow’s own sister, Samira, died in 2014.

“I made it for her,” Haddow says. “She’d have hated the music.”

Her producer, Gil Arden, remembers the first screening. “Nobody moved,” he says. “I thought the projector had broken.”

Haddow laughs when I tell her this. “Gil cries at adverts,” she says.

Is there another film? She looks at the window. “Ask my bank.”`,
    said: [
      ['direct', 'Farida Haddow', 'If I’d made it at 25'],
      ['direct', 'Farida Haddow', 'I made it for her'],
      ['direct', 'Gil Arden', 'Nobody moved'],
      ['direct', 'Farida Haddow', 'Gil cries at adverts'],
      ['direct', 'Farida Haddow', 'Ask my bank'],
    ],
  },
];
