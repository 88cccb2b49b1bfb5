import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a woman who counts trucks',
  aside: true,
  text: `The woman who counts the trucks

By Miles Okafor-Lindsay

At ten past four every morning Nilda Quispe Arana sits down on an upturned crate beside the road to the Cerro Blanco mine and takes out a school notebook. By the time the sun is on the ridge she will have counted about 90 trucks.

“The company says forty a day,” she tells me. “So either I can’t count or they can’t.”

She can count. Quispe, who is 57 and left school at nine, has filled 212 notebooks since 2011. In March a judge in the provincial capital accepted them as evidence, over the protests of the mine’s lawyers, who argued that the figures were “the hobby of a lonely woman.”

She laughed so hard when she heard this, her daughter says, that she had to sit down. “Mamá has eleven brothers and sisters,” explains Yeni, who studies law in the city and drove home for the hearing. “She has been trying to be lonely all her life.”

It started with dust. In the winter of 2010, Quispe recalls, the washing came off the line grey, and then the lambs began to cough. She went to the company’s office in Huaraqta and was given a calendar.

“It had a picture of a lamb,” she says.

The calendar still hangs in her kitchen. The man who handed it to her, Edgar Salcedo, was the mine’s head of community relations; today he sells insurance.

“She asked me how many trucks,” Salcedo said when I found him. “I told her forty because that was the number on my sheet. She wrote it down, and I thought, this one will be trouble.”

He was right. There have been, by her own account, three offers of money, two dead dogs and, in 2016, a note under the door. “Count your children,” it said.

Yeni wanted her to stop then. “I begged her,” she says. “I said, the trucks will go by whether you count them or not. And she said, ‘Yes, but not for free.’”

Minera Cerro Blanco says it complies with all its permits. In a written reply to questions, its spokesman, Rodrigo Thorne, described Quispe as “a valued neighbor” and said the number of trucks was commercially sensitive.

What would she do if she won? She considers it. A truck passes; she makes a mark.

“Sleep,” says Quispe, “until six.”`,
  said: [
    ['direct', 'Nilda Quispe Arana', 'So either I can’t count'],
    ['mixed', 'mine’s lawyers', 'the hobby of a lonely woman'],
    ['indirect', 'Yeni', 'She laughed so hard when she heard this'],
    ['direct', 'Yeni', 'has eleven brothers and sisters'],
    ['indirect', 'Nilda Quispe Arana', 'the washing came off the line grey'],
    ['direct', 'Nilda Quispe Arana', 'It had a picture of a lamb'],
    ['direct', 'Edgar Salcedo', 'She asked me how many trucks'],
    ['indirect', 'Nilda Quispe Arana', 'three offers of money'],
    ['direct', 'note under the door', 'Count your children'],
    ['direct', 'Yeni', 'I begged her'],
    ['indirect', 'Minera Cerro Blanco', 'it complies with all its permits'],
    ['mixed', 'Rodrigo Thorne', 'a valued neighbor'],
    ['indirect', 'Rodrigo Thorne', 'the number of trucks was commercially sensitive'],
    ['direct', 'Nilda Quispe Arana', 'until six'],
  ],
  open: ['the hobby of a lonely woman', 'She laughed so hard when she heard this', 'three offers of money'],
};
