import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'cholera in a Zambian district',
  text: `Bars in Kalungwe stay shut as cholera cases rise

By MUTINTA HACHOOMBA

BARS and open-air eateries in Kalungwe will remain closed until the district has gone ten days without a new cholera case, the local authority has said.

Town clerk Brighton Simukoko said the council had recorded 41 cases in Mapepe township alone since Sunday. “People say we are killing their businesses. What is killing people is the water,” Mr Simukoko said in an interview yesterday.

But Kalungwe Traders’ Association chairperson Astridah Mwansa described the closure as “punishment without a crime”, saying the council had itself not collected garbage since October.

“Let them first clean their own yard,” said Ms Mwansa. “They come here with a lock and no broom.”

And Ministry of Health permanent secretary Lackson Tembo told a media briefing in the capital that the outbreak was under control, with 96 patients discharged and 11 still admitted.

“We are not hiding anything. If you see a tent, there is a patient in it,” said Dr Tembo, who was flanked by the acting country representative of the Continental Health Agency, Odile Rakotoarisoa.

She commended government for its openness but warned that the figures were likely to be only “the ears of the hippo”.

Asked what she meant, Dr Rakotoarisoa said that for every patient who reached a treatment centre, three stayed at home.

At Mapepe clinic, a nurse who sought anonymity said she and two colleagues were attending to 30 patients per shift. “The doctor comes on Thursdays. Cholera comes every day,” the nurse said.

A resident, Catherine Chileshe, whose two children are among those admitted, was bitter. “They told us to boil the water,” she complained, “and charcoal is K250 a bag.”

The ministry has since launched a campaign called “Keep Kalungwe Clean”.`,
  said: [
    ['indirect', 'local authority', 'will remain closed until the district'],
    ['indirect', 'Brighton Simukoko', 'the council had recorded 41 cases'],
    ['direct', 'Brighton Simukoko', 'People say we are killing their businesses'],
    ['mixed', 'Astridah Mwansa', 'punishment without a crime'],
    ['indirect', 'Astridah Mwansa', 'the council had itself not collected garbage'],
    ['direct', 'Astridah Mwansa', 'Let them first clean their own yard'],
    ['indirect', 'Lackson Tembo', 'the outbreak was under control'],
    ['direct', 'Lackson Tembo', 'We are not hiding anything'],
    ['mixed', 'Odile Rakotoarisoa', 'the figures were likely to be only'],
    ['indirect', 'Odile Rakotoarisoa', 'three stayed at home'],
    ['indirect', 'nurse who sought anonymity', 'she and two colleagues were attending'],
    ['direct', 'nurse who sought anonymity', 'The doctor comes on Thursdays'],
    ['direct', 'Catherine Chileshe', 'They told us to boil the water'],
  ],
  open: ['the outbreak was under control', 'the figures were likely to be only'],
};
