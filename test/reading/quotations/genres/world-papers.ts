import type { Piece } from './piece.js';

/** Papers of Asia, Africa and eastern Europe. */
export const WORLD_PAPERS: readonly Piece[] = [
  {
    name: 'a ferry terminal in Bangladesh',
    text: `No question of handing over Meghdia terminal: Adviser

Staff Correspondent

Shipping Adviser Anwarul Kabir Talukder has said the government has no plan to hand over the Meghdia ferry terminal to any foreign operator, terming the reports to that effect “completely baseless”.

“Who is spreading this? Those who lost their tolls,” he told journalists at his office in the secretariat on Wednesday after separate meetings with two envoys.

Replying to a query about a draft agreement, the adviser said, “I have received it [the draft]. I have not read it. What more do you want from me?”

Asked about the remark of Valdoria’s High Commissioner Helen Marbury that the deal was “as good as signed”, Talukder said, “She is a very experienced diplomat. She must have been speaking of some other deal.”

Marbury, who met him in the morning, told reporters on her way out that the discussion had been “frank and fruitful”. She did not take questions.

However, a senior official of the shipping ministry, seeking anonymity, told this newspaper that the draft had been vetted by the law division in August.

Meanwhile, members of the Meghdia Dockers’ Federation brought out a procession with placards reading “Port is our mother” and “No lease, no peace”.

“If the adviser is telling the truth, let him give it in writing,” said the federation’s general secretary, Rokeya Begum Shefali.

Talukder, whose younger brother Rezaul Kabir Talukder runs a shipping agency, bristled when the matter was raised. “My brother is my brother and the port is the port,” he said, and left the room.

Rezaul told The Delta Star by phone that he had never bid for the terminal.`,
    said: [
      ['indirect', 'Anwarul Kabir Talukder', 'No question of handing over Meghdia terminal'],
      ['indirect', 'Anwarul Kabir Talukder', 'the government has no plan to hand over'],
      ['mixed', 'Anwarul Kabir Talukder', 'completely baseless'],
      ['direct', 'Anwarul Kabir Talukder', 'Who is spreading this?'],
      ['direct', 'Anwarul Kabir Talukder', 'I have received it'],
      ['mixed', 'Helen Marbury', 'as good as signed'],
      ['direct', 'Anwarul Kabir Talukder', 'She is a very experienced diplomat'],
      ['mixed', 'Helen Marbury', 'frank and fruitful'],
      ['indirect', 'senior official of the shipping ministry', 'had been vetted by the law division'],
      ['direct', 'Rokeya Begum Shefali', 'If the adviser is telling the truth'],
      ['direct', 'Anwarul Kabir Talukder', 'My brother is my brother'],
      ['indirect', 'Rezaul Kabir Talukder', 'he had never bid for the terminal'],
    ],
  },
  {
    name: 'petrol marketers in Nigeria',
    text: `Fuel scarcity: We’ll shut depots if harassment continues, marketers warn

By Ebiere Tamunosa, Okparo

Independent petroleum marketers in Okparo State have threatened to shut down all depots in the state over alleged harassment by a task force set up by Governor Iniobong Ekpeyong.

The chairman of the marketers’ association, Alhaji Musa Danladi Kware, who gave the warning at a press briefing in Okparo on Thursday, lamented that 14 of its members had been “picked up like common criminals”.

He said: “We are businessmen. We bought this product at N980 and you say we should sell it at N700. From where will we get the difference?

“I went to the governor myself. I told him, ‘Your Excellency, call your boys to order.’ He said to me, ‘Alhaji, go home, I will look into it.’ That was three weeks ago.

“Our people are bleeding. If nothing is done by Monday, nobody should blame us.”

Kware, according to whom over 60 filling stations have closed since August, presented photographs of flogged attendants.

When contacted, the Commissioner for Energy, Mrs Patience Obiageri Nwankpa, dismissed the threat as “an empty drum”, noting that the task force acted on intelligence.

“Let me tell you what the chairman will not tell you,” she said. “Some of them are selling across the border.”

The Commandant of the task force, Col. Felix Arogundade (retd), did not pick several calls put to his phone. But one of his men, who pleaded not to be named because he was not authorised to speak, said they had been given “a target” of ten arrests per week.

A commercial driver, Sunday Effiong, lamented: “When two of them fight, it is me that will sleep at the filling station.”

A group, the Okparo Renaissance Forum, in a statement signed by its convener, Barr. Timi Douglas-West, warned that the situation could “snowball into a bigger crisis”.`,
    said: [
      ['indirect', 'marketers', 'We’ll shut depots if harassment continues'],
      ['mixed', 'Musa Danladi Kware', '14 of its members had been'],
      ['direct', 'Musa Danladi Kware', 'We bought this product at N980'],
      ['direct', 'Musa Danladi Kware', 'I went to the governor myself'],
      ['direct', 'Musa Danladi Kware', 'Our people are bleeding'],
      ['indirect', 'Musa Danladi Kware', 'over 60 filling stations have closed'],
      ['mixed', 'Patience Obiageri Nwankpa', 'an empty drum'],
      ['indirect', 'Patience Obiageri Nwankpa', 'the task force acted on intelligence'],
      ['direct', 'Patience Obiageri Nwankpa', 'Let me tell you what the chairman will not'],
      ['mixed', 'one of his men', 'they had been given'],
      ['direct', 'Sunday Effiong', 'When two of them fight'],
      ['mixed', 'Okparo Renaissance Forum', 'snowball into a bigger crisis'],
    ],
  },
  {
    name: 'a collision at sea in the Philippines',
    text: `‘Not an accident’: Coast guard disputes captain’s account

BAYANAN CITY, Lumbaya — The Lumbayan Coast Guard (LCG) on Wednesday disputed a foreign captain’s account of a collision off Kalaw Shoal that killed two fishers.

“It was not an accident in the sense that nobody could help it,” said Commodore Ramil Sandoval-Tuazon, LCG spokesperson, in an interview over Radyo Katipunan. “May ilaw sila. Kitang-kita (They had lights on. They could clearly be seen).”

The freighter’s master, Captain Stavros Melidis, had told investigators that the boat, FB Santa Clara 2, was “dark and drifting.”

Sandoval-Tuazon said two of the nine survivors saw the freighter slow down, circle once and leave.

One of them, boat cook Dodong Labrador, recalled that he had waved a flashlight until its batteries died. “Akala ko babalikan kami,” he said. (I thought they would come back for us.)

His cousin, Nestor Labrador, was at the helm. “I shouted, ‘Tao kami rito!’ (There are people here!),” the latter said in a separate interview.

Sen. Teresa Quiambao-Reyes, who chairs the committee on maritime zones, said she would file a resolution seeking an inquiry.

But Sen. Arsenio Reyes, her former husband, said in the same forum that the matter was best left to the courts. “Not everything that floats is ours to investigate,” he quipped.

Asked to comment, Quiambao-Reyes said: “He has always been afraid of water.”

The shipowner, Melidis Bros. Maritime, did not reply to an email. In a statement posted on its website, the company said it “grieves with the families” and would cooperate.`,
    said: [
      ['direct', 'Coast guard', 'Not an accident'],
      ['direct', 'Ramil Sandoval-Tuazon', 'It was not an accident in the sense'],
      ['mixed', 'Stavros Melidis', 'dark and drifting'],
      ['indirect', 'Ramil Sandoval-Tuazon', 'two of the nine survivors saw the freighter'],
      ['indirect', 'Dodong Labrador', 'he had waved a flashlight'],
      ['direct', 'Dodong Labrador', 'Akala ko babalikan kami'],
      ['direct', 'Nestor Labrador', 'I shouted'],
      ['indirect', 'Teresa Quiambao-Reyes', 'she would file a resolution'],
      ['indirect', 'Arsenio Reyes', 'the matter was best left to the courts'],
      ['direct', 'Arsenio Reyes', 'Not everything that floats'],
      ['direct', 'Teresa Quiambao-Reyes', 'He has always been afraid of water'],
      ['mixed', 'Melidis Bros. Maritime', 'grieves with the families'],
    ],
    open: ['Not an accident', 'I shouted'],
  },
  {
    name: 'a panel on a dam in Japan',
    text: `Governor likely knew of altered dam data

KAMIZAKI -- Kamizaki Gov. Norihiko Tatematsu was highly likely aware by the spring of 2022 that water-level data for the Otohara Dam had been altered, a third-party panel concluded on May 27.

"It is hard to believe that the reports stopped at the level of the vice governor," the panel said in its 180-page report, which cites testimony by 31 employees.

At a news conference the same evening, Tatematsu bowed for about ten seconds. "I feel responsible as the head of the organization," he said. "My understanding that I was not told remains unchanged."

Former Vice Gov. Shigeru Onodera told the panel in writing that he had informed the governor orally "on at least two occasions." According to the report, Onodera initially denied this and later corrected his statement.

An official in the prefecture's river division, speaking on condition of anonymity, said employees used the term "cooking rice" for the practice.

A man in his 70s whose house in Otohara was flooded in 2021 could not contain his anger. "They knew, and they let us sleep," he said. His wife, 68, said quietly, "The cat drowned upstairs."

Land minister Mariko Hoshide called the findings "extremely regrettable" at a press conference on May 28, but added that it is up to the prefecture to decide how to respond.

Makoto Iida, a professor of river engineering at Kamizaki City University who heads the panel, told the Toyo Nippo that the governor's name appeared in the margin of a memo. "I would like him to explain the margin," he said.

Outside the prefectural office, residents hung a banner with the words "Resign now."`,
    said: [
      ['indirect', 'third-party panel', 'was highly likely aware by the spring of 2022'],
      ['direct', 'panel', 'It is hard to believe that the reports stopped'],
      ['direct', 'Norihiko Tatematsu', 'I feel responsible as the head'],
      ['mixed', 'Shigeru Onodera', 'he had informed the governor orally'],
      ['indirect', 'report', 'Onodera initially denied this'],
      ['indirect', "official in the prefecture's river division", 'employees used the term'],
      ['direct', 'man in his 70s', 'They knew, and they let us sleep'],
      ['direct', 'His wife', 'The cat drowned upstairs'],
      ['mixed', 'Mariko Hoshide', 'extremely regrettable'],
      ['indirect', 'Mariko Hoshide', 'it is up to the prefecture'],
      ['indirect', 'Makoto Iida', 'appeared in the margin of a memo'],
      ['direct', 'Makoto Iida', 'I would like him to explain the margin'],
    ],
  },
  {
    name: 'an attack by night in Ukraine',
    text: `Two killed, heating plant hit in overnight attack on Vyshhora – region head

Two people were killed and nine injured in an overnight drone attack on Vyshhora, the head of the Zalisk Regional Military Administration, Ostap Hrynchyshyn, said on Telegram.

“Unfortunately, we have two dead. A woman born in 1949 and her grandson.
The rescue operation is ongoing. I ask everyone not to come to the site and not to film the work of air defense,” Hrynchyshyn wrote.

According to him, one of the buildings of the heating plant is “beyond repair”, and 14,000 consumers are without heat.

The Air Force said in a statement that it had shot down 31 of 38 drones. Four more, it said, disappeared from radars.

Mayor Larysa Onyshko, who is no relation of the plant’s director, Petro Onyshko, said mobile boilers would be brought from neighboring communities by evening. The director was more cautious. “I would not promise the evening. I would promise that nobody is going to sleep,” he told Hromada Radio.

The mayor later clarified that she had meant Thursday evening.

A resident of the neighboring entrance, who gave only her first name, Zoia, recalled hearing “a moped in the sky”. “Then there was no stairwell,” she says.

The invaders’ defense ministry claimed that its forces had struck only military facilities.

Photo: Zalisk RMA`,
    said: [
      ['indirect', 'region head', 'Two killed, heating plant hit'],
      ['indirect', 'Ostap Hrynchyshyn', 'Two people were killed and nine injured'],
      ['direct', 'Ostap Hrynchyshyn', 'Unfortunately, we have two dead'],
      ['mixed', 'Ostap Hrynchyshyn', 'one of the buildings of the heating plant is'],
      ['indirect', 'Air Force', 'it had shot down 31 of 38 drones'],
      ['indirect', 'Air Force', 'disappeared from radars'],
      ['indirect', 'Larysa Onyshko', 'mobile boilers would be brought'],
      ['direct', 'Petro Onyshko', 'I would not promise the evening'],
      ['indirect', 'Larysa Onyshko', 'she had meant Thursday evening'],
      ['mixed', 'Zoia', 'a moped in the sky'],
      ['direct', 'Zoia', 'Then there was no stairwell'],
      ['indirect', 'invaders’ defense ministry', 'its forces had struck only military facilities'],
    ],
  },
  {
    name: 'a power cut before a court in South Africa',
    text: `Mother and daughter take Khayabo metro to court over blackouts

KHAYABO - A widow whose husband died when his oxygen concentrator failed during a power cut has asked the high court in Khayabo to declare the metro’s “load rotation” unlawful.

In papers filed on Tuesday, Nomalanga Sithembu, 61, says the cut on 9 June “was on no schedule, no app and no poster”.

“My husband counted his breaths aloud so that I would know he was there,” she states in her founding affidavit. “At 04:10 he stopped counting.”

Her daughter, Dr Zinhle Sithembu, who is the second applicant, said outside court that the family did not want money. “We want the word ‘sorry’ and we want a generator at every clinic,” said the younger Sithembu, a physiotherapist.

The mayoral committee member for energy, Pieter Lategan, said the city “empathised deeply” but would oppose the application.

In an answering affidavit seen by the Daily Reef, city manager Sipho Radebula argues that no municipality is obliged to provide uninterrupted supply. The family’s lawyer, Farouk Jappie, called that argument “astonishing”.

“Her husband was a paying customer,” he said. “The city sent him an account the day after the funeral.”

Opposition councillor Thandeka Mokoena-Botha tweeted: “Stage 6 of not caring.” Her party, the Civic Alliance, said it would support the family, while residents’ forum chairperson Boet Lategan – no relation of the politician – said the forum was considering joining.

Nomalanga Sithembu declined to speak to reporters. “My mother has said it under oath,” her daughter explained.`,
    said: [
      ['mixed', 'Nomalanga Sithembu', 'the cut on 9 June'],
      ['direct', 'Nomalanga Sithembu', 'My husband counted his breaths aloud'],
      ['indirect', 'Zinhle Sithembu', 'the family did not want money'],
      ['direct', 'Zinhle Sithembu', 'and we want a generator at every clinic'],
      ['mixed', 'Pieter Lategan', 'empathised deeply'],
      ['indirect', 'Sipho Radebula', 'no municipality is obliged'],
      ['mixed', 'Farouk Jappie', 'astonishing'],
      ['direct', 'Farouk Jappie', 'Her husband was a paying customer'],
      ['direct', 'Thandeka Mokoena-Botha', 'Stage 6 of not caring'],
      ['indirect', 'Civic Alliance', 'it would support the family'],
      ['indirect', 'Boet Lategan', 'the forum was considering joining'],
      ['direct', 'Zinhle Sithembu', 'My mother has said it under oath'],
    ],
  },
];
