import type { Piece } from './piece.js';

/** News agencies and dailies of states, in English. */
export const AGENCIES: readonly Piece[] = [
  {
    name: 'a presidential spokesman, by a Russian agency',
    text: `ORSHANSK, November 11. /RIVA/. No date has been set for new talks on the Varden Strait, but contacts at the working level have not been interrupted, Presidential Spokesman Gleb Sotnikov told reporters.

"So far there is nothing to say about specific dates," he said when asked whether the sides could meet before the end of the month. "The president is open to a conversation. But a conversation is not an end in itself."

The spokesman stressed that the draft handed over by the Lathian side "contains not a word about guarantees."

Commenting on remarks by Lathian Defense Minister Edgars Kalnozols, who said on Sunday that the strait "will never be a closed sea," Sotnikov noted that he would prefer not to argue with the minister. "Let him first agree on it with his own prime minister," the presidential spokesman added.

Earlier, the Lathian newspaper Rita Vards reported, citing a source in the government, that the two delegations could gather in a third country. Foreign Ministry Spokeswoman Polina Arsenyeva called this report a "canard." "We breed other birds here," she told RIVA.

Senator Rustam Gabitov, deputy head of the committee on international affairs, believes that the talks will be held nonetheless. "They have nowhere to go: either the table or the freezer," the lawmaker said on the Orshansk-24 TV channel. He recalled that the "Package of Five Points" had also been dismissed as unrealistic at first.

The "Varden format" was established in 2011 under the slogan "A Sea Without Fences."`,
    said: [
      ['indirect', 'Gleb Sotnikov', 'contacts at the working level have not been interrupted'],
      ['direct', 'Gleb Sotnikov', 'there is nothing to say about specific dates'],
      ['mixed', 'Gleb Sotnikov', 'the draft handed over by the Lathian side'],
      ['mixed', 'Edgars Kalnozols', 'will never be a closed sea'],
      ['indirect', 'Gleb Sotnikov', 'he would prefer not to argue with the minister'],
      ['direct', 'Gleb Sotnikov', 'Let him first agree on it'],
      ['indirect', 'Rita Vards', 'the two delegations could gather in a third country'],
      ['mixed', 'Polina Arsenyeva', 'canard'],
      ['direct', 'Polina Arsenyeva', 'We breed other birds here'],
      ['indirect', 'Rustam Gabitov', 'the talks will be held nonetheless'],
      ['direct', 'Rustam Gabitov', 'They have nowhere to go'],
      ['indirect', 'Rustam Gabitov', 'had also been dismissed as unrealistic'],
    ],
  },
  {
    name: 'two foreign ministers, by an Iranian agency',
    text: `Armavan minister in Karvan for transit talks

KARVAN, Mehr 19 (KNA) – The foreign minister of Karvan has said that the republic will never negotiate under threat.

Mostafa Rahnavard made the remarks in a Sunday meeting with his Armavan counterpart, Vahan Ter-Sarkisov, who is in the capital at the head of a 40-strong delegation.

Referring to what he called the “maximum noise” campaign of certain governments, the top diplomat underlined that sanctions had “failed to bring the nation to its knees.”

“We have never left the negotiating table, so nobody needs to invite us back to it,” Rahnavard noted, adding that the door is not open to those who knock on it with a hammer.

Ter-Sarkisov, for his part, stressed the need for expansion of transit ties, saying the “Caspian Bridge” corridor could carry 12 million tons a year. He further maintained that his country would not allow its soil to be used against a neighbor.

“Neighbors are a matter of geography, friends are a matter of choice,” the visiting minister said. “We have chosen.”

Elsewhere in the meeting, Rahnavard hailed as “courageous” the decision by Armavan to abstain at the United Nations.

Meanwhile, Brigadier General Abbas Kermanifar, who heads the Joint Staff’s drill headquarters, said on Sunday that the war game codenamed “Shield of the East 7” would start on Tuesday. The general told reporters that the drill had been planned months ago and carried no message for anyone “except those who look for one.”

Days earlier, an unnamed official was quoted by the daily Sobh-e Emruz as saying that the two events had been timed to coincide.`,
    said: [
      ['indirect', 'Mostafa Rahnavard', 'the republic will never negotiate under threat'],
      ['mixed', 'Mostafa Rahnavard', 'maximum noise'],
      ['mixed', 'Mostafa Rahnavard', 'failed to bring the nation to its knees'],
      ['direct', 'Mostafa Rahnavard', 'We have never left the negotiating table'],
      ['indirect', 'Mostafa Rahnavard', 'the door is not open to those who knock'],
      ['indirect', 'Vahan Ter-Sarkisov', 'corridor could carry 12 million tons'],
      ['indirect', 'Vahan Ter-Sarkisov', 'his country would not allow its soil'],
      ['direct', 'Vahan Ter-Sarkisov', 'Neighbors are a matter of geography'],
      ['mixed', 'Mostafa Rahnavard', 'courageous'],
      ['indirect', 'Abbas Kermanifar', 'would start on Tuesday'],
      ['mixed', 'Abbas Kermanifar', 'the drill had been planned months ago'],
      ['indirect', 'unnamed official', 'the two events had been timed to coincide'],
    ],
    open: [
      'the republic will never negotiate under threat',
      'failed to bring the nation to its knees',
      'Neighbors are a matter of geography',
    ],
  },
  {
    name: 'a reception, by a Vietnamese agency',
    text: `PM receives Speaker of Sabayan parliament

Ha Loc (LNA) – Prime Minister Tran Quoc Bao received in Ha Loc on October 7 Speaker of the Sabayan Parliament Khamphet Souvannarath, who is on an official visit to Lac Nam.

Bao affirmed that Lac Nam always treasures and gives top priority to the special solidarity with Sabaya.

The host leader suggested the two sides soon remove obstacles to the Ha Loc - Vienkeo railway, which he described as “the spinal column” of bilateral connectivity.

The target of 5 billion USD in two-way trade is entirely within reach provided that procedures at border gates are simplified, he said.

In reply, the Sabayan Speaker thanked the PM for his time. She affirmed that her country would continue to create favourable conditions for enterprises from Lac Nam.

Endorsing the PM’s proposals, she held that the railway should be put on the agenda of the upcoming “Three Rivers Summit”, adding that “a road without trains is only a drawing.”

The same day, Chairwoman of the National Assembly Nguyen Thi Hai Duong held talks with her Sabayan counterpart. Chairwoman Duong stressed that parliamentary diplomacy had made practical contributions to ties between the two countries. The two legislatures should share experience in supervising large projects, she said.

After the talks, they witnessed the signing of a cooperation agreement and spoke of memories of the “Year of Friendship”.

According to the Ministry of Industry and Trade, two-way trade reached 3.1 billion USD in nine months.

Deputy Minister of Transport Le Van Tuan told LNA that 70 percent of the site clearance had been completed. “We are racing against the rainy season,” Tuan said./.`,
    said: [
      ['indirect', 'Tran Quoc Bao', 'always treasures and gives top priority'],
      ['indirect', 'Tran Quoc Bao', 'the two sides soon remove obstacles'],
      ['mixed', 'Tran Quoc Bao', 'the spinal column'],
      ['indirect', 'Tran Quoc Bao', 'is entirely within reach'],
      ['indirect', 'Khamphet Souvannarath', 'would continue to create favourable conditions'],
      ['indirect', 'Khamphet Souvannarath', 'the railway should be put on the agenda'],
      ['direct', 'Khamphet Souvannarath', 'a road without trains is only a drawing'],
      ['indirect', 'Nguyen Thi Hai Duong', 'parliamentary diplomacy had made practical contributions'],
      ['indirect', 'Nguyen Thi Hai Duong', 'The two legislatures should share experience'],
      ['indirect', 'Ministry of Industry and Trade', 'two-way trade reached 3.1 billion USD'],
      ['indirect', 'Le Van Tuan', '70 percent of the site clearance'],
      ['direct', 'Le Van Tuan', 'We are racing against the rainy season'],
    ],
    open: [
      'the two sides soon remove obstacles',
      'would continue to create favourable conditions',
      'the railway should be put on the agenda',
      'a road without trains is only a drawing',
    ],
  },
  {
    name: 'a report to a president, by an agency of Central Asia',
    text: `Altynstan to commission three power plants by 2029

KOKTEBE. ALTYNINFORM – President Daniyar Aksakalov received Prime Minister Yerlan Sabyrkhanov on Monday.

The Head of State was informed about the results of the country’s socio-economic development for nine months. The Head of Government reported that GDP had grown by 6.1%. According to him, the growth was driven by construction and transport.

The President noted that growth in figures must be felt in the wallets of citizens.

“People do not eat percentages. If a report says one thing and the bazaar says another, I will believe the bazaar,” Daniyar Aksakalov said.

He set the task of commissioning three power plants by 2029. In response, Sabyrkhanov assured that the schedule would be kept, although the equipment for the plant in Temirtas, as he put it, “is still at sea”.

The Head of State also instructed the Government to finalize the “Law on the Steppe”, stressing that the document should protect herders and not only investors.

At a briefing after the meeting, Minister of Energy Aigul Dosmagambetova explained the delay. “The manufacturer referred to force majeure. We did not accept this argument,” the minister told journalists. She recalled that a penalty is provided for in the contract.

To remind, deputy Nurlan Otegenov earlier sent a request to the Prime Minister, in which he called the situation in the industry “a slow-motion blackout”. The reply sent to the deputy states that all risks are under control.

“I have been given an answer to a question I did not ask,” Otegenov commented on his Facebook page.`,
    said: [
      ['indirect', 'Yerlan Sabyrkhanov', 'GDP had grown by 6.1%'],
      ['indirect', 'Yerlan Sabyrkhanov', 'the growth was driven by construction'],
      ['indirect', 'Daniyar Aksakalov', 'growth in figures must be felt'],
      ['direct', 'Daniyar Aksakalov', 'People do not eat percentages'],
      ['mixed', 'Yerlan Sabyrkhanov', 'is still at sea'],
      ['indirect', 'Daniyar Aksakalov', 'the document should protect herders'],
      ['direct', 'Aigul Dosmagambetova', 'The manufacturer referred to force majeure'],
      ['indirect', 'Aigul Dosmagambetova', 'a penalty is provided for in the contract'],
      ['mixed', 'Nurlan Otegenov', 'a slow-motion blackout'],
      ['indirect', 'reply sent to the deputy', 'all risks are under control'],
      ['direct', 'Nurlan Otegenov', 'I have been given an answer'],
    ],
    open: ['a slow-motion blackout'],
  },
  {
    name: 'experts on a metal, by a Chinese daily',
    text: `Hyping of ‘tungsten threat’ exposes zero-sum mentality: experts

By Shen Muyun Published: Aug 14, 2024 09:12 PM

Cranes load containers at Linjiao Port. Photo: CFX

A spokesperson for the Ministry of Commerce on Wednesday refuted the so-called “tungsten threat” hyped by some politicians of the Western Union, urging them to view trade relations “with an open lens, not through the keyhole of bias.”

The spokesperson, Lu Wenqiao, said that export control on dual-use items is a common international practice.

“The door is open; what is closed is the mind of certain people,” Lu told a regular press conference.

The remarks came after Western Union trade chief Margriet Holthuis said in an interview with the Scheldt Courier that the bloc was being “squeezed like a lemon” and would respond.

Such rhetoric is nothing but a thief crying “stop thief,” Ding Haoran, a research fellow at the Linjiao Academy of World Economy, told the Morning Globe.

Ding noted that the Union imports 70 percent of its tungsten but recycles less than 5 percent.

Another expert, who requested to remain anonymous, was blunter. “They want our tungsten, and they also want us to apologize for having it,” the expert said on Wednesday.

The Western Union’s own Chamber of Machine Builders warned in a position paper in June that “decoupling for the sake of decoupling” would cost 90,000 jobs.

He Shuyun, deputy dean of the trade school at Linjiao Foreign Trade University, said that she was cautiously optimistic. “When the tide goes out, both boats sit on the mud,” He said.

One user of the platform Weiyu commented: “First they called it junk, now they call it a weapon.”`,
    said: [
      ['indirect', 'experts', 'exposes zero-sum mentality'],
      ['mixed', 'Lu Wenqiao', 'with an open lens, not through the keyhole of bias'],
      ['indirect', 'Lu Wenqiao', 'export control on dual-use items'],
      ['direct', 'Lu Wenqiao', 'The door is open'],
      ['mixed', 'Margriet Holthuis', 'the bloc was being'],
      ['indirect', 'Ding Haoran', 'Such rhetoric is nothing but a thief crying'],
      ['indirect', 'Ding Haoran', 'the Union imports 70 percent of its tungsten'],
      ['direct', 'expert', 'They want our tungsten'],
      ['mixed', 'Chamber of Machine Builders', 'would cost 90,000 jobs'],
      ['indirect', 'He Shuyun', 'she was cautiously optimistic'],
      ['direct', 'He Shuyun', 'When the tide goes out'],
      ['direct', 'One user of the platform Weiyu', 'First they called it junk'],
    ],
    open: ['Such rhetoric is nothing but a thief crying'],
  },
  {
    name: 'a researcher on corridors, in turns, translated',
    text: `Transit Without Illusions

Eurasian Dialogue | Interviews

Researcher Tamara Lomidze on corridors, customs and patience

Tamara Lomidze heads the Center for Corridor Studies in Mtatsvera. Igor Beltyukov of the Eurasian Dialogue club spoke to her after the “Middle Sea” forum.

Igor Beltyukov: Tamara Georgievna, at the forum a good deal was said about the “new caravan road”. Is there anything behind the term?

Tamara Lomidze: Behind the term there are nine customs offices. As they say here, the road is long when the pockets are deep. Seriously speaking, the volume has doubled in two years.

Beltyukov: The transport minister, Levan Chikobava, claims that the corridor will overtake the northern route by 2030.

Lomidze: Levan is an optimist by office. He said the same about the port of Anakra, and where is the port? I would put it this way: the corridor will not overtake anyone, but it will no longer ask permission.

Beltyukov: And what about secondary sanctions?

Lomidze: That is the question my students ask first. I tell them that a sanction is a price list. Whoever can pay, pays.

After the recorder had been switched off, Lomidze added that she had not been abroad for three years. “They let my articles through and keep me,” she said with a smile.

The press service of the transport ministry, which was shown this text before publication, said the minister stood by his forecast.

Translated from the Russian. The views expressed are those of the participants.`,
    said: [
      ['direct', 'Igor Beltyukov', 'at the forum a good deal was said'],
      ['direct', 'Tamara Lomidze', 'Behind the term there are nine customs offices'],
      ['direct', 'Igor Beltyukov', 'claims that the corridor will overtake the northern route'],
      ['direct', 'Tamara Lomidze', 'Levan is an optimist by office'],
      ['direct', 'Igor Beltyukov', 'And what about secondary sanctions?'],
      ['direct', 'Tamara Lomidze', 'That is the question my students ask first'],
      ['indirect', 'Tamara Lomidze', 'she had not been abroad for three years'],
      ['direct', 'Tamara Lomidze', 'They let my articles through'],
      ['indirect', 'press service of the transport ministry', 'the minister stood by his forecast'],
    ],
  },
];
