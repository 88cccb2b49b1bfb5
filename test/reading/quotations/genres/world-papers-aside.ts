import type { Piece } from './piece.js';

/** Papers of Asia, Africa, Latin America and Europe, kept aside. */
export const WORLD_PAPERS_ASIDE: readonly Piece[] = [
  {
    name: 'an embankment in India',
    aside: true,
    text: `Six killed as embankment breach floods 90 villages in Uttar Kesar

Kesarpur, Aug 9 (PTN): Six persons were killed and over 40,000 displaced after an embankment of the Gandhar river gave way in Uttar Kesar’s Lalpokhra district, officials said on Saturday.

District Magistrate Ankita Rathore told PTN that a 60-metre stretch near Bhitauli village was washed away around 2.30 am. “The pressure was unprecedented. There was no negligence on anyone’s part,” she said.

Villagers, however, alleged that trucks carrying illegally mined sand had weakened the structure. “We complained on July 2. The SDM saheb told us to take a photograph,” said Ram Sanehi (54), who lost two buffaloes.

An officer of the irrigation department, requesting anonymity, said the stretch had figured in an internal audit last winter.

Former chief minister Harpal Singh Deshwal sought a judicial probe. “The sand mafia is sitting in the secretariat,” the 78-year-old told reporters at Bhitauli.

His son and state party chief, Vikrant Deshwal, went a step further, saying the chief minister was “hand in glove” with contractors. Deshwal junior also posted a video on X. “This is not a flood. This is a receipt,” he captioned it.

Reacting sharply, ruling party spokesperson Sudha Bhatnagari said father and son should “first account for the 11 embankments of their time”.

Chief Minister Om Prakash Tiwana, who made an aerial survey, announced an ex gratia of Rs 4 lakh under the “Mukhyamantri Sahara” scheme. He said nobody would be spared.

The Centre is learnt to have sought a report from the state.`,
    said: [
      ['indirect', 'officials', 'Six persons were killed and over 40,000 displaced'],
      ['indirect', 'Ankita Rathore', 'was washed away around 2.30 am'],
      ['direct', 'Ankita Rathore', 'The pressure was unprecedented'],
      ['indirect', 'Villagers', 'trucks carrying illegally mined sand'],
      ['direct', 'Ram Sanehi', 'We complained on July 2'],
      ['indirect', 'officer of the irrigation department', 'the stretch had figured in an internal audit'],
      ['direct', 'Harpal Singh Deshwal', 'The sand mafia is sitting in the secretariat'],
      ['mixed', 'Vikrant Deshwal', 'hand in glove'],
      ['direct', 'Vikrant Deshwal', 'This is not a flood'],
      ['mixed', 'Sudha Bhatnagari', 'father and son should'],
      ['indirect', 'Om Prakash Tiwana', 'nobody would be spared'],
    ],
    open: ['This is not a flood'],
  },
  {
    name: 'a Senate panel in Pakistan',
    aside: true,
    text: `Senate panel irked over missing wheat

SARWARABAD: A Senate committee was told on Tuesday that 84,000 tonnes of imported wheat could not be traced in the record of the Food Storage Corporation.

The Senate Standing Committee on Food Security, which met here with Senator Zahid Mahmood Kayani in the chair, expressed displeasure over the absence of the corporation’s managing director, Brig (retd) Javed Akhtar Cheema.

“Is he also stored somewhere?” the chairman remarked.

Briefing the committee, Additional Secretary Tahira Naqvi said the discrepancy was “a matter of pen, not of grain”.

Senator Farzana Mengal was not convinced. She said that she had visited the Port Wali silos herself. “I saw pigeons. I did not see wheat,” she said, adding that the guards had fled on seeing her.

At this, Ms Naqvi said the senator might have gone to the old silos. Ms Mengal retorted that there were no new ones.

An audit report laid before the panel stated that the corporation had paid rent for silos “which do not exist on ground”.

Later, talking to Subh News, a spokesman for the corporation claimed that the managing director was unwell. He quoted his boss as saying: “Every grain is accounted for. Let them count.”

The committee also took up the “Seed Reforms Bill”, but deferred it for want of a working paper. The chairman, who had not spoken for an hour, observed that “wheat has no legs” and adjourned the meeting sine die.`,
    said: [
      ['indirect', null, '84,000 tonnes of imported wheat could not be traced'],
      ['direct', 'Zahid Mahmood Kayani', 'Is he also stored somewhere?'],
      ['mixed', 'Tahira Naqvi', 'the discrepancy was'],
      ['indirect', 'Farzana Mengal', 'she had visited the Port Wali silos'],
      ['direct', 'Farzana Mengal', 'I saw pigeons'],
      ['indirect', 'Farzana Mengal', 'the guards had fled on seeing her'],
      ['indirect', 'Tahira Naqvi', 'the senator might have gone to the old silos'],
      ['indirect', 'Farzana Mengal', 'there were no new ones'],
      ['mixed', 'audit report laid before the panel', 'the corporation had paid rent for silos'],
      ['indirect', 'spokesman for the corporation', 'the managing director was unwell'],
      ['direct', 'Javed Akhtar Cheema', 'Every grain is accounted for'],
      ['direct', 'Zahid Mahmood Kayani', 'wheat has no legs'],
    ],
    open: ['Is he also stored somewhere?', 'Every grain is accounted for', 'wheat has no legs'],
  },
  {
    name: 'a drought in Kenya',
    aside: true,
    text: `Hunger bites as Lokirama leaders trade blame

By PETER EKAI

What you need to know:
Residents are surviving on wild fruits.
Relief maize delivered in August has not reached three wards.

Residents of Lokirama County are going for days without food as leaders trade accusations over relief maize that never arrived.

“We boil wild fruits five times to remove the poison,” said Ms Nakiru Lomeri, a mother of six from Kaptarek village. Her neighbour, Mzee Ekal Lobuin, said that he had sold his last goat for Sh800.

Governor Josphine Achuka has blamed the national government. Addressing the press on Monday, the county boss said that 4,200 bags released in August “evaporated between Nakwarin and the chief’s office”.

But County Commissioner Daniel Mutisya, who chairs the steering group, denied the claim. “The governor knows where the lorries went because she signed for them,” said Mr Mutisya. “I have the delivery notes here.”

Ms Achuka, who was a teacher before joining politics, laughed off the notes. “Even my pupils could forge better than that,” she said.

MCA Simon Ekitela, an ally of the governor, claimed that chiefs were demanding Sh200 per name. “I have a list,” he told mourners at Kaptarek. “I will read it at the right time.”

A chief from the area, who sought anonymity for fear of reprisals, admitted that “something small” is collected for transport.

The National Drought Authority says in its September bulletin that 31 per cent of children under five are malnourished. Its county coordinator, Ms Ruth Achuka – she is not related to the governor – fears the figure is higher. “What we weigh is those who can walk to the scale,” she said.`,
    said: [
      ['direct', 'Nakiru Lomeri', 'We boil wild fruits five times'],
      ['indirect', 'Ekal Lobuin', 'he had sold his last goat for Sh800'],
      ['mixed', 'Josphine Achuka', '4,200 bags released in August'],
      ['direct', 'Daniel Mutisya', 'The governor knows where the lorries went'],
      ['direct', 'Josphine Achuka', 'Even my pupils could forge better than that'],
      ['indirect', 'Simon Ekitela', 'chiefs were demanding Sh200 per name'],
      ['direct', 'Simon Ekitela', 'I have a list'],
      ['mixed', 'chief from the area', 'is collected for transport'],
      ['indirect', 'National Drought Authority', '31 per cent of children under five'],
      ['indirect', 'Ruth Achuka', 'the figure is higher'],
      ['direct', 'Ruth Achuka', 'What we weigh is those who can walk'],
    ],
    open: ['4,200 bags released in August', 'is collected for transport', 'the figure is higher'],
  },
  {
    name: 'a road through a forest in Brazil',
    aside: true,
    text: `Ministers clash over road through Xirapé reserve

Agência Planalto – Belavista

Published on 17/10/2024 - 19:42

The reconstruction of highway PR-417 became a matter of dispute within the government on Thursday (17). At a public hearing in the Senate, Environment Minister Iara Monteverde said there was “no technical opinion in the world” that would make the road sustainable.

Transport Minister Dulce Cavalcante Prado, sitting two chairs away, disagreed. She argued that the road has existed since 1976 and is being repaired, not opened. “Minister Iara speaks of the forest as though nobody lived in it,” she said.

Monteverde did not look up. “I was born in it,” she replied.

According to Prado, 300 thousand people are cut off for five months a year. The number was contested by Senator Wellington Brandão, who chaired the session. “Three hundred thousand is the electorate, not the population,” he joked.

For Juarez Tukumã, a leader of the Xirapé people, the ministers are discussing someone else’s house. “Nobody asked us whether we wanted a door there,” he points out.

The biologist Heloísa Prado, sister of the transport minister and a professor at the Federal University of Belavista, explains that fires follow asphalt. “Each kilometre of road opens fifty of smoke,” says the researcher, who has not spoken to her sister since the hearing.

In a note, the Ministry of Transport stated that the works “comply with all environmental conditions”.

President Otávio Lemos, author of the slogan “Forest Standing, People Moving”, has not commented. One of his aides said on condition of anonymity that the president will decide “when both are tired”.`,
    said: [
      ['mixed', 'Iara Monteverde', 'that would make the road sustainable'],
      ['indirect', 'Dulce Cavalcante Prado', 'the road has existed since 1976'],
      ['direct', 'Dulce Cavalcante Prado', 'Minister Iara speaks of the forest'],
      ['direct', 'Iara Monteverde', 'I was born in it'],
      ['indirect', 'Dulce Cavalcante Prado', '300 thousand people are cut off'],
      ['direct', 'Wellington Brandão', 'Three hundred thousand is the electorate'],
      ['indirect', 'Juarez Tukumã', 'the ministers are discussing someone else’s house'],
      ['direct', 'Juarez Tukumã', 'Nobody asked us whether we wanted a door'],
      ['indirect', 'Heloísa Prado', 'fires follow asphalt'],
      ['direct', 'Heloísa Prado', 'Each kilometre of road opens fifty of smoke'],
      ['mixed', 'Ministry of Transport', 'comply with all environmental conditions'],
      ['mixed', 'One of his aides', 'the president will decide'],
    ],
    open: [
      'the ministers are discussing someone else’s house',
      'Each kilometre of road opens fifty of smoke',
    ],
  },
  {
    name: 'a sierra in Mexico',
    aside: true,
    text: `President rejects criticism as 600 flee Tecolote sierra

President Elena Arriaga Montes on Tuesday rejected criticism of her government’s response to the violence in the Tecolote sierra.

“There is no abandonment. There is presence, there is attention,” she said at her morning press conference.

Arriaga said that 400 federal troops were already in the area and that Governor Ulises Barragán had asked for none until Sunday.

Barragán, asked by reporters in Santa Briseida about the president’s remark, said that he had sent two letters. “I have the receipts,” he said.

He described reports of empty villages as “a campaign with a surname”, without giving the surname.

Residents tell a different story. “They told us, ‘You have until the mass ends,’” a woman who left El Tepozal with three children told the newspaper El Faro de la Sierra. “We didn’t wait for the blessing.”

The newspaper reported that 14 houses had been burned.

Father Gonzalo Iturbe, the parish priest, said in a homily broadcast on Facebook that 600 people had slept in the church.

Security Minister Óscar Lozada told the president’s press conference that there was “no indication” of a truce between the two groups. “A truce was offered and refused,” he had told senators a day earlier.

Barragán’s predecessor and cousin, Ernesto Barragán, now a senator, was quoted by the news site Punto y Aparte as saying that the state had been “handed over with a bow”.

“My cousin is free to give me lessons,” the governor responded.

With reports from El Faro de la Sierra and Punto y Aparte`,
    said: [
      ['direct', 'Elena Arriaga Montes', 'There is no abandonment'],
      ['indirect', 'Elena Arriaga Montes', '400 federal troops were already in the area'],
      ['indirect', 'Ulises Barragán', 'he had sent two letters'],
      ['direct', 'Ulises Barragán', 'I have the receipts'],
      ['mixed', 'Ulises Barragán', 'a campaign with a surname'],
      ['direct', 'woman who left El Tepozal with three children', 'They told us'],
      ['indirect', 'El Faro de la Sierra', '14 houses had been burned'],
      ['indirect', 'Gonzalo Iturbe', '600 people had slept in the church'],
      ['mixed', 'Óscar Lozada', 'no indication'],
      ['direct', 'Óscar Lozada', 'A truce was offered and refused'],
      ['mixed', 'Ernesto Barragán', 'the state had been'],
      ['direct', 'Ulises Barragán', 'My cousin is free to give me lessons'],
    ],
  },
  {
    name: 'a reactor site in Poland',
    aside: true,
    text: `President and PM at odds over reactor site

Prime Minister Radosław Gajewicz said on Wednesday that the country’s second nuclear plant would be built in Stawiszyce, a day after President Konrad Jabłoniec declared the choice of site “wide open”.

“The decision has been made, the map has been printed,” Gajewicz told Public Radio One. “The president can buy one.”

Jabłoniec’s spokesman, Tymon Wrzesień, answered on platform X within the hour. “The head of state does not read maps, he reads constitutions,” he wrote.

Asked about the post, the president himself told journalists in Wieluszewo that he had not seen it but that it was “not badly put”.

He recalled that under the 2019 act a presidential opinion is required before the permit is issued. Gajewicz’s office denied this in a statement to the LAP news agency, saying the opinion was “a courtesy, not a condition”.

The leader of the opposition Order and Home party, Jacek Brzostek, told the private broadcaster TVK24 that both men were arguing over a plant that “neither of them will live to open”. His deputy, Agata Brzostek-Lis, went further: “Two cocks on one dunghill, and the hens pay the bill.”

In Stawiszyce itself, mayor Bożena Kulesza is not taking sides. She told LAP that she had once asked the prime minister for a bus stop.

“He said: ‘You will get a reactor and a bus stop.’ So far there is neither,” she said.

A survey by the Opinia pollster for the Kurier daily found that 61 percent of citizens support nuclear energy under the “Atom 2040” programme.

Source: LAP, Public Radio One`,
    said: [
      ['indirect', 'Radosław Gajewicz', 'the country’s second nuclear plant would be built'],
      ['mixed', 'Konrad Jabłoniec', 'wide open'],
      ['direct', 'Radosław Gajewicz', 'The decision has been made'],
      ['direct', 'Tymon Wrzesień', 'The head of state does not read maps'],
      ['mixed', 'Konrad Jabłoniec', 'not badly put'],
      ['indirect', 'Konrad Jabłoniec', 'a presidential opinion is required'],
      ['mixed', 'Gajewicz’s office', 'the opinion was'],
      ['mixed', 'Jacek Brzostek', 'both men were arguing over a plant'],
      ['direct', 'Agata Brzostek-Lis', 'Two cocks on one dunghill'],
      ['indirect', 'Bożena Kulesza', 'she had once asked the prime minister'],
      ['direct', 'Bożena Kulesza', 'So far there is neither'],
      ['indirect', 'survey by the Opinia pollster', '61 percent of citizens support nuclear energy'],
    ],
    open: ['both men were arguing over a plant'],
  },
  {
    name: 'a volcano in Indonesia',
    aside: true,
    text: `Agency urges vigilance along Mount Sirapi rivers

Sukamaya, Jayapati (SWARA) - Head of the National Disaster Agency (BPBN) Suwondo has emphasized that residents living along the rivers originating from Mount Sirapi must stay away from the banks.

"Cold lava does not make an appointment," he remarked here on Tuesday.

The volcano, whose status was raised to Level III on Sunday following three weeks of tremors that had sent farmers, some with their cattle, to the district capital, erupted again on Tuesday morning, the Volcano Observatory stated.

Suwondo explained that 11,300 people had been accommodated at 42 posts. He noted, however, that some continued to return home during the day to feed livestock.

"We cannot tie them down. We can only explain," the agency head affirmed.

In the meantime, Minister of Social Affairs Retno Wulandari assured that logistics under the "Alert Village" program were sufficient for 14 days.

Her colleague at the Health Ministry, Sulistyo, conceded that masks "have not all reached the upper villages."

A resident of Kalisirap Village, Tumini, was seen sharing a mask with her five-year-old. "We take turns breathing," she joked.

Tumijo, the village head, confirmed that the boxes had arrived late.

Earlier, President Arya Wirabumi had instructed the BPBN to "leave no one behind," a palace spokesperson, Bagus, revealed.

Related news: BPBN readies 42 posts
Related news: Minister inspects "Alert Village" kitchens

Translator: Dyah, Editor: Rahmad
Copyright © SWARA 2024`,
    said: [
      ['indirect', 'Suwondo', 'must stay away from the banks'],
      ['direct', 'Suwondo', 'Cold lava does not make an appointment'],
      ['indirect', 'Volcano Observatory', 'erupted again on Tuesday morning'],
      ['indirect', 'Suwondo', '11,300 people had been accommodated'],
      ['indirect', 'Suwondo', 'some continued to return home during the day'],
      ['direct', 'Suwondo', 'We cannot tie them down'],
      ['indirect', 'Retno Wulandari', 'were sufficient for 14 days'],
      ['mixed', 'Sulistyo', 'have not all reached the upper villages'],
      ['direct', 'Tumini', 'We take turns breathing'],
      ['indirect', 'Tumijo', 'the boxes had arrived late'],
      ['mixed', 'Arya Wirabumi', 'leave no one behind'],
      ['indirect', 'Bagus', 'had instructed the BPBN'],
    ],
    open: ['We cannot tie them down'],
  },
];
