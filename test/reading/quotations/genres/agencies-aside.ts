import type { Piece } from './piece.js';

/** News agencies of states and a translated commentary, kept aside. */
export const AGENCIES_ASIDE: readonly Piece[] = [
  {
    name: 'a gas ceremony, by a Turkish agency',
    aside: true,
    text: `Minister: ‘Blue Hearth’ gas to reach every province

By Selin Karaosman

ANATORA

Energy and Natural Resources Minister Tarkan Bayrakoğlu on Friday said gas from the Kızılburç field would reach all 60 provinces by winter.

Speaking at a ceremony at the Karagöze processing plant, Bayrakoğlu underlined that the country had “left behind the era of knocking on doors.”

Noting that daily output had risen to 9.5 million cubic meters, the minister said: “When we set out, they told us, ‘There is no gas there.’ Today that gas is cooking the tea of those who said so.”

President Kemal Sarıhan, who joined the ceremony by video link, thanked the engineers. “Independence in energy is independence, period,” the president said.

Sarıhan also touched on the “Iron Roof” air defense system, saying its first batteries would be delivered “in a matter of weeks.”

Responding to a question on alleged talks with Elladia, Defense Ministry sources said during a weekly briefing that there was no change in the country’s stance.

Main opposition Republican Action Party (CHA) leader Nazlı Erdemoğlu, however, criticized the ceremony. “It is the fifth opening of the same tap,” Erdemoğlu told party members in the western city of Balıkova. She claimed that bills had tripled in two years.

Her deputy, Levent Erdemoğlu, who is also her brother, had earlier shared a bill of his own on social media. “I paid for the gas, the ceremony and the ribbon,” he wrote.

The field was discovered in 2020 as part of the “Deep Homeland” program.`,
    said: [
      ['indirect', 'Minister', 'gas to reach every province'],
      ['indirect', 'Tarkan Bayrakoğlu', 'would reach all 60 provinces by winter'],
      ['mixed', 'Tarkan Bayrakoğlu', 'left behind the era of knocking on doors'],
      ['indirect', 'Tarkan Bayrakoğlu', 'daily output had risen to 9.5 million'],
      ['direct', 'Tarkan Bayrakoğlu', 'When we set out, they told us'],
      ['direct', 'Kemal Sarıhan', 'Independence in energy is independence'],
      ['mixed', 'Kemal Sarıhan', 'its first batteries would be delivered'],
      ['indirect', 'Defense Ministry sources', 'there was no change in the country’s stance'],
      ['direct', 'Nazlı Erdemoğlu', 'It is the fifth opening of the same tap'],
      ['indirect', 'Nazlı Erdemoğlu', 'bills had tripled in two years'],
      ['direct', 'Levent Erdemoğlu', 'I paid for the gas, the ceremony and the ribbon'],
    ],
    open: ['gas to reach every province', 'would reach all 60 provinces by winter'],
  },
  {
    name: 'an energy week, by a Gulf agency',
    aside: true,
    text: `Noura Al Hamadhi: Green hydrogen is the pearl diving of our age

Dar Al Saif, Muharram 3 (DNA) -- His Highness Sheikh Sultan bin Fahd Al Saif, Crown Prince, received at Al Bahr Palace today the participants in the Dar Al Saif Energy Week.

His Highness welcomed the guests and said that the doors of the Emirate are open to every serious partner, expressing his hope that the forum would come out with recommendations that serve the peoples of the region.

The Crown Prince added, “Our fathers read the stars to find the oyster beds. We read the wind.”

For her part, Her Excellency Eng. Noura bint Khalid Al Hamadhi, Minister of Energy, explained that the “Wind of the Gulf” project will supply 400,000 homes, pointing out that 70 percent of its engineers are women.

“Green hydrogen is the pearl diving of our age,” Her Excellency said.

In his speech, read out on his behalf by the Assistant Secretary-General, Dr. Hisham Al-Qadri, the Secretary-General of the Arab Energy League, Abdulrahman Al-Mutlaq, stressed that the transition must be “just, gradual and funded.”

Al-Qadri, speaking for himself on the sidelines, told DNA that the League would open an office in Dar Al Saif.

The final communiqué, of which DNA obtained a copy, affirmed that oil and gas “will remain part of the mix for decades.”

His Highness later wrote on the X platform: “The sea gave to us twice. We thank the Giver.”

At the end of the reception, the participants signed the “Sails of Goodwill” memorandum, wishing the Emirate further progress.`,
    said: [
      ['indirect', 'Noura bint Khalid Al Hamadhi', 'Green hydrogen is the pearl diving of our age'],
      ['indirect', 'Sultan bin Fahd Al Saif', 'the doors of the Emirate are open'],
      ['indirect', 'Sultan bin Fahd Al Saif', 'the forum would come out with recommendations'],
      ['direct', 'Sultan bin Fahd Al Saif', 'Our fathers read the stars'],
      ['indirect', 'Noura bint Khalid Al Hamadhi', 'project will supply 400,000 homes'],
      ['indirect', 'Noura bint Khalid Al Hamadhi', '70 percent of its engineers are women'],
      ['direct', 'Noura bint Khalid Al Hamadhi', 'Green hydrogen is the pearl diving of our age'],
      ['mixed', 'Abdulrahman Al-Mutlaq', 'the transition must be'],
      ['indirect', 'Hisham Al-Qadri', 'the League would open an office'],
      ['mixed', 'final communiqué', 'will remain part of the mix for decades'],
      ['direct', 'Sultan bin Fahd Al Saif', 'The sea gave to us twice'],
    ],
    open: [
      'Green hydrogen is the pearl diving of our age',
      'the doors of the Emirate are open',
      'the forum would come out with recommendations',
      'Our fathers read the stars',
      'project will supply 400,000 homes',
      '70 percent of its engineers are women',
      'Green hydrogen is the pearl diving of our age',
      'the transition must be',
      'will remain part of the mix for decades',
      'The sea gave to us twice',
    ],
  },
  {
    name: 'an outbreak, by an agency of Ghana',
    aside: true,
    text: `Cholera: 212 cases recorded in Dzemekope

By Akosua Frimpomaa, GNX

Dzemekope (E/R), June 12, GNX – Dr (Mrs) Mawuena Agbenyega, the Regional Director of Health, has disclosed that 212 cases of cholera had been recorded in the Dzemekope Municipality within two weeks.

She said seven people, including a nurse, had died, and appealed to the public to avoid handshakes at funerals.

Dr Agbenyega said this when she interacted with the media on the sidelines of a stakeholders’ meeting on the theme: “Clean Hands, Clean Hearts”.

“The disease does not know who is a big man and who is a small boy”, she stated.

Mr Prosper Klutse, the Municipal Environmental Health Officer, attributed the outbreak to open defecation, adding that only three of the 19 public toilets were functioning. He hinted that defaulting landlords would be prosecuted.

Touching on vaccines, the Regional Director said a consignment was expected “any moment from now”, but could not give a date.

Some residents who spoke to the GNX expressed mixed feelings. Madam Adzo Korsi, a fishmonger, said customers had abandoned her stall, although “it is the water that is sick, not the tilapia”. According to her, the officials only came to the market with cameras.

Mr Klutse, who was at the same market in the morning, however, denied that. “We came with chlorine. It is they who came with the cameras”, he said, pointing to journalists.

A statement issued by the Ghanor Medical Union and copied to the GNX said health workers in the area had no gloves. It called on the Ministry to act “before the applause turns into wreaths”.

GNX`,
    said: [
      ['indirect', 'Mawuena Agbenyega', '212 cases of cholera had been recorded'],
      ['indirect', 'Mawuena Agbenyega', 'seven people, including a nurse, had died'],
      ['indirect', 'Mawuena Agbenyega', 'to avoid handshakes at funerals'],
      ['direct', 'Mawuena Agbenyega', 'The disease does not know who is a big man'],
      ['indirect', 'Prosper Klutse', 'only three of the 19 public toilets'],
      ['indirect', 'Prosper Klutse', 'defaulting landlords would be prosecuted'],
      ['mixed', 'Mawuena Agbenyega', 'a consignment was expected'],
      ['mixed', 'Adzo Korsi', 'it is the water that is sick, not the tilapia'],
      ['indirect', 'Adzo Korsi', 'the officials only came to the market'],
      ['direct', 'Prosper Klutse', 'We came with chlorine'],
      [
        'indirect',
        'statement issued by the Ghanor Medical Union',
        'health workers in the area had no gloves',
      ],
      ['mixed', 'statement issued by the Ghanor Medical Union', 'before the applause turns into wreaths'],
    ],
    open: [
      '212 cases of cholera had been recorded',
      'health workers in the area had no gloves',
      'before the applause turns into wreaths',
    ],
  },
  {
    name: 'a hotline, by a Korean agency',
    aside: true,
    text: `(2nd LD) No answer yet on reopened military hotline: defense ministry

(ATTN: UPDATES with ministry's remarks in paras 4-5; CHANGES headline)

By Ma Ji-won

SAEBYEOK, Sept. 18 (Hanil) -- West Taeho said Monday it would reopen the military hotline across the armistice river "at an appropriate time," five months after cutting it.

The General Staff of the West's army announced the decision in a statement carried by the state-run Taeho Central Agency (TCA).

"We have heard enough barking from the other bank, and we will pick up the receiver when it stops," the statement said in English.

The East's defense ministry welcomed the move. "We tested the line at 9 a.m., and there was no answer," Ha Yun-seok, a ministry spokesperson, told a regular briefing. "But the tone was normal."

Asked if the two sides had been in secret contact, Ha said he had nothing to confirm.

A senior official at the presidential office, who spoke on background, said the West's leader, Ok Chang-ryong, appeared to be testing the new government. "He wants to see who picks up," the official said.

Ok's younger sister, Ok Sun-hui, had said in a separate statement Friday that the East "should not dream with its eyes open." She did not mention the hotline.

The West's leader himself told visiting officers from Volgarsk last week that the river was "only water," according to the TCA.

Ryu Mi-kyung, a professor at the Saebyeok Institute for Taeho Studies, said the siblings divide their work. "The sister shuts the door so that the brother can open it," Ryu said.

The line was installed in 2005 under the "Spring River Declaration."

jwma@hanil.example
(END)`,
    said: [
      ['indirect', 'defense ministry', 'No answer yet on reopened military hotline'],
      ['mixed', 'West Taeho', 'it would reopen the military hotline'],
      ['direct', 'statement', 'We have heard enough barking'],
      ['direct', 'Ha Yun-seok', 'We tested the line at 9 a.m.'],
      ['indirect', 'Ha Yun-seok', 'he had nothing to confirm'],
      ['indirect', 'senior official at the presidential office', 'appeared to be testing the new government'],
      ['direct', 'senior official at the presidential office', 'He wants to see who picks up'],
      ['mixed', 'Ok Sun-hui', 'should not dream with its eyes open'],
      ['mixed', 'Ok Chang-ryong', 'the river was'],
      ['indirect', 'Ryu Mi-kyung', 'the siblings divide their work'],
      ['direct', 'Ryu Mi-kyung', 'The sister shuts the door'],
    ],
  },
  {
    name: 'a commentary of a think tank, translated',
    aside: true,
    text: `The Age of Small Doors

By Rauf Alimardan

Every summit has its phrase. In Sarvand it was “strategic patience”; in Lutfar, “connectivity”. At the gathering of the Seven Rivers states in Gulzor last week the password was “small doors”.

The phrase belongs to the Uzlan foreign secretary, Dilfuza Karimzoda, who told the plenary session: “We no longer wait for the great gate to open. We walk through small doors.”

It is a good sentence. Is it a policy? One ambassador, whom I have known for twenty years and who would not thank me for printing his name, thinks that it is a way of not saying “sanctions”. “We say doors because we cannot say walls,” he told me over tea.

The numbers are kinder to Karimzoda than her colleagues are. The Seven Rivers Bank estimates that trade among the members has grown by a third since 2021. Its chief economist, Jonas Lindqvist-Aho, warns that much of the growth is re-export and could vanish “with one letter from one ministry far away”.

Karimzoda dismisses this. Mr Lindqvist-Aho, she said at the closing briefing, “counts the doors and not the people who pass through them”.

The old school is unimpressed. In his memoirs, “A Chair by the Window”, the late diplomat Oleg Stavrin wrote that small states have two instruments, geography and silence. He added that the two should never be used at once.

I do not say that Stavrin would have liked Gulzor. But my grandmother used to say that a guest who praises the door has not yet seen the house.

The author is a fellow of the “New Steppe” foundation. Translated by the editors.`,
    said: [
      ['direct', 'Dilfuza Karimzoda', 'We no longer wait for the great gate to open'],
      ['indirect', 'One ambassador', 'it is a way of not saying'],
      ['direct', 'One ambassador', 'We say doors because we cannot say walls'],
      ['indirect', 'Seven Rivers Bank', 'trade among the members has grown by a third'],
      ['mixed', 'Jonas Lindqvist-Aho', 'much of the growth is re-export'],
      ['mixed', 'Dilfuza Karimzoda', 'counts the doors and not the people'],
      ['indirect', 'Oleg Stavrin', 'small states have two instruments'],
      ['indirect', 'Oleg Stavrin', 'the two should never be used at once'],
      ['indirect', 'my grandmother', 'a guest who praises the door'],
    ],
    open: ['trade among the members has grown by a third'],
  },
];
