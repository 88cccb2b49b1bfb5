import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'an arrest in translation from Brazil',
  aside: true,
  text: `Councilman arrested on suspicion of ordering radio host's killing

Renata Fagundes
Santa Eulália
Translated by Paul Haddow

The Civil Police of Santa Eulália arrested on Tuesday (12) councilman Edivaldo Moreira Prates, 51, on suspicion of ordering the murder of radio host Jonas Aurélio Pinho, who was shot dead outside his home in February.

According to police chief Luciana Barbalho, who heads the investigation, the councilman promised R$40,000 to two men, who have been in custody since March. "One of them kept the audio. He was afraid of not being paid," said the police chief.

In the recording, to which the Gazeta had access, a man whom investigators identify as Prates says: "He talks too much in the morning. I want to have breakfast in silence."

Prates's defense said in a note that the audio was edited and that its client "is the victim of a plot hatched on the eve of an election." The lawyers also said that he would only speak in court.

Pinho hosted "Bom Dia, Vizinho," the city's most popular morning show, on which he spent a week reading out the councilman's travel expenses. His widow, teacher Marlene Pinho, told the Gazeta that he received the first threat the following Monday.

"It was a note under the windshield wiper. Jonas read it on the air, with sound effects," Marlene said. She says that she begged him to stop.

"He told me: 'Honey, if I stop, they'll know that it works,'" she recalled.

Mayor Téo Vasconcellos, an ally of Prates, said that he received the news with "surprise and serenity." The president of the City Council, Ivone Scherer, stated that a request for the councilman's removal would be analyzed "within the regimental deadlines."

For the National Association of Community Broadcasters, the arrest is an exception. "In nine out of ten cases, nobody goes looking for whoever paid," said its director, Cássio Drummond-Reis. He cited a survey by the entity, according to which 31 radio professionals have been killed in the country since 2010.`,
  said: [
    ['indirect', 'Luciana Barbalho', 'the councilman promised R$40,000'],
    ['direct', 'Luciana Barbalho', 'One of them kept the audio'],
    ['direct', 'man whom investigators identify as Prates', 'He talks too much in the morning'],
    ['mixed', "Prates's defense", 'the audio was edited'],
    ['indirect', 'lawyers', 'he would only speak in court'],
    ['indirect', 'Marlene Pinho', 'he received the first threat'],
    ['direct', 'Marlene Pinho', 'It was a note under the windshield wiper'],
    ['indirect', 'Marlene Pinho', 'she begged him to stop'],
    ['direct', 'Marlene Pinho', 'He told me'],
    ['mixed', 'Téo Vasconcellos', 'he received the news with'],
    ['mixed', 'Ivone Scherer', 'within the regimental deadlines'],
    ['indirect', 'National Association of Community Broadcasters', 'the arrest is an exception'],
    ['direct', 'Cássio Drummond-Reis', 'In nine out of ten cases'],
    ['indirect', 'survey by the entity', '31 radio professionals have been killed'],
  ],
  open: ['the arrest is an exception', 'In nine out of ten cases', '31 radio professionals have been killed'],
};
