import type { Piece } from './piece.js';

/** English news of India, Africa, Latin America and the Arab world: honorifics, single names, particles. */
export const SOUTH: readonly Piece[] = [
  {
    name: 'a district in India',
    text: `Collector orders probe into ration card ‘scam’

SPECIAL CORRESPONDENT
MANDLAPUR

District Collector K. Vasudhara on Friday ordered a probe into the alleged issue of 12,000 bogus ration cards in Mandlapur taluk.

Speaking to presspersons here, Ms. Vasudhara said strict action would be taken against the erring officials. “Nobody will be spared, however high he may be,” she said.

Earlier, a delegation led by former MLA Shri B.R. Gangappa submitted a memorandum to her. Shri Gangappa alleged that dealers had been looting the poor with the connivance of officials. “Even the names of the dead are being used,” he charged.

Reacting to the allegation, Civil Supplies Minister Shivappa Naik said it was politically motivated. “Let them give one proof. I shall resign the same day,” Mr. Naik said.

Smt. Parvathi, a widow from Hosahalli, told this correspondent that she had not received rice for three months.`,
    said: [
      ['indirect', 'K. Vasudhara', 'strict action would be taken'],
      ['direct', 'K. Vasudhara', 'Nobody will be spared'],
      ['indirect', 'B.R. Gangappa', 'dealers had been looting the poor'],
      ['direct', 'B.R. Gangappa', 'Even the names of the dead'],
      ['indirect', 'Shivappa Naik', 'it was politically motivated'],
      ['direct', 'Shivappa Naik', 'Let them give one proof'],
      ['indirect', 'Parvathi', 'she had not received rice'],
    ],
  },
  {
    name: 'a state assembly in West Africa',
    text: `Pay workers their arrears or face our wrath, labour tells governor

From Chinedu Okwara, Umuaka

The Organised Labour in Umuaka State has given Governor Babatunde Adelokun a seven-day ultimatum to pay the five-month salary arrears of local government workers or face an indefinite strike.

The state chairman of the union, Comrade Ifeanyi Nwachi, gave the warning yesterday while addressing journalists at the Labour House.

Nwachi said: “We have been pushed to the wall. A hungry man is an angry man.”

He alleged that the governor had diverted the bailout fund, adding that workers could no longer pay their children’s school fees.

But the Commissioner for Information, Hon. Aisha Garba-Lawal, described the claim as “a tissue of lies”.

“His Excellency is a listening governor,” Hon. Garba-Lawal said in a statement she personally signed. “By the grace of God, salaries will be paid.”

Also speaking, an elder statesman, Alhaji Sule Danbatta, appealed to both parties to embrace dialogue. “When two elephants fight, it is the grass that suffers,” the Alhaji said.`,
    open: ['to embrace dialogue'],
    said: [
      ['direct', 'Ifeanyi Nwachi', 'We have been pushed to the wall'],
      ['indirect', 'Ifeanyi Nwachi', 'the governor had diverted the bailout fund'],
      ['indirect', 'Ifeanyi Nwachi', 'workers could no longer pay'],
      ['mixed', 'Aisha Garba-Lawal', 'a tissue of lies'],
      ['direct', 'Aisha Garba-Lawal', 'His Excellency is a listening governor'],
      ['indirect', 'Sule Danbatta', 'to embrace dialogue'],
      ['direct', 'Sule Danbatta', 'When two elephants fight'],
    ],
  },
  {
    name: 'a monsoon in India',
    aside: true,
    text: `Heavy rain lashes Kondapet, schools shut

Kondapet: Incessant rain threw life out of gear in the city for the third straight day on Wednesday, with two persons being washed away in an overflowing drain at Nalgad, police said.

“The boys had gone to take a selfie,” said sub-inspector Raghavendra.

Chief minister Lakshmi Narasimhan, who held a review meeting, directed officials to open 40 relief camps. She said Rs 50 crore had been released. “There is no need for panic,” she told reporters.

Opposition leader Jagdish Tambe hit out at the government. “Every year they wake up after the flood comes,” Tambe tweeted. “Where did the Rs 900 crore for drains go?”

The Met department said the rain would continue for 48 hours. Its director, Dr S. Balakumar, told TNI that a low-pressure area over the bay was “very likely” to weaken by Friday.

Sushila, a vegetable vendor, said she had lost her stock. “Who will compensate us?” she asked.`,
    said: [
      ['indirect', 'police', 'threw life out of gear'],
      ['direct', 'Raghavendra', 'The boys had gone to take a selfie'],
      ['indirect', 'Lakshmi Narasimhan', 'Rs 50 crore had been released'],
      ['direct', 'Lakshmi Narasimhan', 'There is no need for panic'],
      ['direct', 'Jagdish Tambe', 'Every year they wake up'],
      ['indirect', 'Met department', 'the rain would continue for 48 hours'],
      ['mixed', 'S. Balakumar', 'a low-pressure area over the bay'],
      ['indirect', 'Sushila', 'she had lost her stock'],
      ['direct', 'Sushila', 'Who will compensate us?'],
    ],
  },
  {
    name: 'a coastal county in East Africa',
    aside: true,
    text: `Governor Mwakio on the spot over stalled hospital

By JUMA KARISA

Governor Stephen Mwakio is on the spot over a Sh300 million hospital that has stalled for four years.

Speaking during a funeral at Vilango on Saturday, Senator Grace Auma accused the county boss of sleeping on the job.

“Our mothers are giving birth on the road,” said Ms Auma. “Where is the money, Bwana Governor?”

Area MP Hassan Omar Sheikh said that he would summon the contractor. “We shall not be taken for a ride,” said the lawmaker.

But Mr Mwakio dismissed the leaders as “busybodies”, saying the delay was caused by the Treasury.

“Those making noise should first tell wananchi what they have done,” the governor said through his spokesperson, Faith Chao.

Mzee Kazungu, 80, who donated the land, said he only wanted to see the hospital before he died.`,
    said: [
      ['direct', 'Grace Auma', 'Our mothers are giving birth on the road'],
      ['indirect', 'Hassan Omar Sheikh', 'he would summon the contractor'],
      ['direct', 'Hassan Omar Sheikh', 'We shall not be taken for a ride'],
      ['mixed', 'Stephen Mwakio', 'busybodies'],
      ['indirect', 'Stephen Mwakio', 'the delay was caused by the Treasury'],
      ['direct', 'Stephen Mwakio', 'Those making noise'],
      ['indirect', 'Kazungu', 'he only wanted to see the hospital'],
    ],
  },
  {
    name: 'a mine in Latin America',
    text: `Miners’ union calls off march in San Jerónimo

SAN JERÓNIMO DE LA SIERRA — The miners’ union on Monday called off a march on the capital after President Ana Lucía de la Cruz agreed to meet its leaders.

“We are not naive, but we are not deaf either,” said Rogelio del Valle Ortega, the union’s secretary-general.

Ms. de la Cruz said in a televised address that the mine would not be sold. “Not one gram,” she said.

Her finance minister, José María Núñez y Pardo, had said last week that a sale was “inevitable.” On Monday Mr. Núñez y Pardo said his words had been taken out of context.

The opposition was scornful. “This government turns around more often than a weathercock,” said Senator Máximo dos Santos, whose party holds a third of the seats.

Del Valle, for his part, said the union would wait ten days.

“After that,” he said, “we walk.”`,
    said: [
      ['direct', 'Rogelio del Valle Ortega', 'We are not naive'],
      ['indirect', 'Ana Lucía de la Cruz', 'the mine would not be sold'],
      ['direct', 'Ana Lucía de la Cruz', 'Not one gram'],
      ['mixed', 'José María Núñez y Pardo', 'a sale was'],
      ['indirect', 'José María Núñez y Pardo', 'his words had been taken out of context'],
      ['direct', 'Máximo dos Santos', 'This government turns around'],
      ['indirect', 'Rogelio del Valle Ortega', 'the union would wait ten days'],
      ['direct', 'Rogelio del Valle Ortega', 'After that'],
    ],
  },
  {
    name: 'a port in the Arab world',
    aside: true,
    text: `Port of Sahl to reopen ‘within days’, says minister

The port of Sahl, closed since an explosion in April, will reopen within days, the transport minister, Omar bin Faisal al-Harthi, said on Sunday.

“The cranes are standing and the men are ready,” Mr al-Harthi told a press conference at the quay.

Abu Tarek, a docker who lost two fingers in the blast, was not persuaded. “They said the same in May,” he said.

Umm Salim, whose shop faces the gates, said that business had “died with the port”.

The United Nations envoy, Ghassan Abd al-Rahman, welcomed the news but called on the authorities to publish the results of their inquiry.

“People have a right to know,” said Mr Abd al-Rahman, a former judge.

Al-Harthi said the inquiry was not in his hands. His deputy, Layla el-Khoury, told Al-Shatt newspaper that the report was “with the palace”.`,
    said: [
      ['indirect', 'Omar bin Faisal al-Harthi', 'will reopen within days'],
      ['direct', 'Omar bin Faisal al-Harthi', 'The cranes are standing'],
      ['direct', 'Abu Tarek', 'They said the same in May'],
      ['mixed', 'Umm Salim', 'business had'],
      ['direct', 'Ghassan Abd al-Rahman', 'People have a right to know'],
      ['indirect', 'Omar bin Faisal al-Harthi', 'the inquiry was not in his hands'],
      ['mixed', 'Layla el-Khoury', 'the report was'],
    ],
  },
];
