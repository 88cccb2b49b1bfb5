import type { Piece } from './piece.js';

/** Local news, a court and a live-blog of western countries, kept aside. */
export const WEST_LOCAL_ASIDE: readonly Piece[] = [
  {
    name: 'a barn fire',
    aside: true,
    text: `Dunmore man charged in barn fire

DUNMORE — Tyler Voss did not run when deputies found him Sunday night, sitting on a cooler 200 yards from what was left of his neighbor’s hay barn. He told them that the floodlight on it had kept him from seeing the stars, according to an arrest affidavit filed Monday.

“I asked nice and I asked in writing,” Voss, 34, allegedly said, adding that it was “the darkest it’s been in six years.”

The barn’s owner, Lyle Haverkamp, said Tuesday that nobody had written him anything.

“He waved at me at church,” Haverkamp said. “You don’t wave at a man and then burn his barn.”

Sheriff Donna Pruett said surveillance video from a feed store shows Voss carrying a gas can at 9:12 p.m. In the affidavit, Detective Ray Molina wrote that Voss’s mother, Carol Voss, had called 911 herself.

“My son did it and he’s not sorry,” she told the dispatcher, according to a recording of the call.

Reached by phone, she said she had nothing more to add, then talked for 20 minutes. Her son, she said, had loved the sky since he was 4.

Voss’s court-appointed attorney, Ben Takahashi, did not return a message. A woman who lives on the same road, and who did not want her name used because the families all know one another, said the light had been on “since the Haverkamps got robbed.”

Magistrate Ellen Fitch set bail at $15,000. A sign at the end of Haverkamp Lane still reads “Dark Sky Community.”`,
    said: [
      ['indirect', 'Tyler Voss', 'the floodlight on it had kept him'],
      ['direct', 'Tyler Voss', 'I asked nice'],
      ['mixed', 'Tyler Voss', 'the darkest it’s been in six years'],
      ['indirect', 'Lyle Haverkamp', 'nobody had written him anything'],
      ['direct', 'Lyle Haverkamp', 'He waved at me at church'],
      ['indirect', 'Donna Pruett', 'surveillance video from a feed store'],
      ['indirect', 'Ray Molina', 'had called 911 herself'],
      ['direct', 'Carol Voss', 'My son did it'],
      ['indirect', 'Carol Voss', 'she had nothing more to add'],
      ['indirect', 'Carol Voss', 'had loved the sky since he was 4'],
      ['mixed', 'woman who lives on the same road', 'the light had been on'],
    ],
    open: ['My son did it', 'she had nothing more to add', 'had loved the sky since he was 4'],
    invented: ['direct sign at the end of Haverkamp Lane: “Dark Sky Community.”'],
  },
  {
    name: 'a lido',
    aside: true,
    text: `Lido plan sunk over £400,000 a year running costs

By Oliver Hatch
Local Democracy Reporter

Plans to reopen a 1930s lido have been thrown out amid fears over the cost.

The Friends of Sedgecombe Lido had wanted a 99-year lease on the site in Marine Parade, which closed in 2006.

But the council's head of assets, Marcus Bellwether, told Thursday's regeneration committee that the group's business plan relied on 'five consecutive heatwaves'.

Cllr Sandra Ifield (Ind, Harbour) said: 'My grandchildren have never swum in this town except by accident.

'We're a seaside resort without a swimming pool and it's a disgrace.'

Committee chairman Cllr Bernard Stoat-Hughes (Con, Downs) said he sympathised, but added: 'Sympathy doesn't mend a filtration plant.'

The Friends' treasurer, retired accountant Wendy Pargeter, was cut off after three minutes. 'He's timed me with an egg timer,' she told the chamber. 'I've waited nineteen years.'

Speaking afterwards, Mrs Pargeter said the officers' figures were 'a fairy story' and that a surveyor, whose report was never put before members, had found the walls sound.

A council spokesperson said all the relevant documents had been 'made available in the usual way'.

The lido, which featured in the 1961 film 'Deckchair Summer', was known in its heyday as 'the Queen of the Coast'.

Its former lifeguard, Ron Tull, 88, watched from the public gallery. Would he have gone back in? 'In a heartbeat,' he said. 'It'd have to be a strong one, mind.'

Members voted by seven to four to refuse the lease. Mr Bellwether said a report on the future of the site would come back in the spring.`,
    said: [
      ['mixed', 'Marcus Bellwether', "the group's business plan relied on"],
      ['direct', 'Sandra Ifield', 'My grandchildren have never swum'],
      ['direct', 'Sandra Ifield', 'a seaside resort without a swimming pool'],
      ['indirect', 'Bernard Stoat-Hughes', 'he sympathised'],
      ['direct', 'Bernard Stoat-Hughes', "Sympathy doesn't mend"],
      ['direct', 'Wendy Pargeter', "He's timed me with an egg timer"],
      ['mixed', 'Wendy Pargeter', "the officers' figures were"],
      ['mixed', 'council spokesperson', 'all the relevant documents had been'],
      ['direct', 'Ron Tull', 'In a heartbeat'],
      ['indirect', 'Marcus Bellwether', 'a report on the future of the site'],
    ],
    open: ['he sympathised'],
  },
  {
    name: 'a peacock in court',
    aside: true,
    text: `Man who took in neighbour’s peacock must give it back, court rules

Tue Feb 25 2025 - 16:02

A retired bus driver who took in a peacock during Storm Ferdia and would not give it back has been ordered to return the bird within seven days.

Judge Mairéad Lenihan told Clonard District Court that she had “some sympathy, but not two acres of it”, for Eugene Brophy (68), of Chapel Lane, Drumlosh.

Hotelier Declan Brophy, a neighbour but no relation, had sought the return of the bird, which is called Napoleon and is valued at €900.

Garda Orla Tiernan gave evidence that she called to Chapel Lane on November 12th and found the peacock on the back of a sofa. She asked the occupant whose it was. “He said, ‘He’s his own man, guard,’” she told the court.

Under cross-examination by Conor Fahy BL, for the defendant, the garda agreed that the animal appeared to be in good form.

Declan Brophy said he had advertised for the bird in two parish newsletters. “I’d ring the doorbell and I’d hear him screeching inside,” he said. “The peacock, I mean.”

The defendant said he had thought the hotel did not want it.

“He came to me,” he said. “I never went to him.”

A letter from his doctor, handed in to court by Mr Fahy, stated that the bird was “of therapeutic benefit”.

The judge said that, while she accepted this, the law on wandering fowl was clear. She made no order for costs.

Outside the court, Eugene Brophy said only: “He knows the way back.”`,
    said: [
      ['indirect', 'court', 'must give it back'],
      ['mixed', 'Mairéad Lenihan', 'some sympathy, but not two acres of it'],
      ['indirect', 'Orla Tiernan', 'found the peacock on the back of a sofa'],
      ['direct', 'Orla Tiernan', 'He said'],
      ['indirect', 'Orla Tiernan', 'the animal appeared to be in good form'],
      ['indirect', 'Declan Brophy', 'he had advertised for the bird'],
      ['direct', 'Declan Brophy', 'ring the doorbell'],
      ['indirect', 'Eugene Brophy', 'he had thought the hotel did not want it'],
      ['direct', 'Eugene Brophy', 'He came to me'],
      ['mixed', 'letter from his doctor', 'the bird was'],
      ['indirect', 'Mairéad Lenihan', 'the law on wandering fowl was clear'],
      ['direct', 'Eugene Brophy', 'He knows the way back'],
    ],
    open: [
      'must give it back',
      'found the peacock on the back of a sofa',
      'He said',
      'the animal appeared to be in good form',
      'he had thought the hotel did not want it',
      'He came to me',
      'the law on wandering fowl was clear',
    ],
  },
  {
    name: 'an ice storm, live',
    aside: true,
    text: `LIVE: Ice storm leaves 80,000 without power across Sidney County

Follow our reporters for the latest. All times Eastern.

6:42 p.m. — Crews pulled back

HydroEast has pulled its crews off the roads until the wind eases, spokesperson Danielle Lafrenière says. “We’re not putting anyone in a bucket at 90 km/h,” she told our newsroom. “People are frustrated. I’m in the dark too, if it helps.”

– Amir Haddad

5:15 p.m. — Warming centres open

Port Sidney Mayor Glen Abernathy has declared a state of emergency. At a news conference a few minutes ago he said two warming centres were open and a third would follow.

Asked why the second had run out of cots, he said: “Because I guessed wrong.”

– Sarah Whitlock

4:30 p.m. — On Pine Crescent

Melanie Duguay lives on Pine Crescent, where three maples came down within an hour. She tells us each one sounded “like a gunshot, and then like a chandelier.”

Her neighbour Norm Petrie, who had parked under the largest, was philosophical. “It was a lease,” he said.

3:58 p.m. — Your questions

Joyce in Bellmont asks: “Is it safe to run the barbecue in the garage?” Fire Chief Tamara Singh: “Please don’t. We’ve had three calls already today.”

3:10 p.m. — What the forecast says

Another 10 to 15 millimetres of freezing rain is on the way. “The good news is that it warms up,” says meteorologist Pierre Vachon. “The bad news is that it warms up slowly.”

2:20 p.m. — No streetcars

The transit authority announced that all streetcars would stop at 3 p.m. “and not before.” It then stopped them at 2:30.

Have a photo or a tip? Send it to “Storm Desk” at this newsroom.`,
    said: [
      ['indirect', 'Danielle Lafrenière', 'has pulled its crews off the roads'],
      ['direct', 'Danielle Lafrenière', 'not putting anyone in a bucket'],
      ['indirect', 'Glen Abernathy', 'two warming centres were open'],
      ['direct', 'Glen Abernathy', 'Because I guessed wrong'],
      ['mixed', 'Melanie Duguay', 'each one sounded'],
      ['direct', 'Norm Petrie', 'It was a lease'],
      ['direct', 'Joyce', 'Is it safe to run the barbecue'],
      ['direct', 'Tamara Singh', 'Please don’t'],
      ['direct', 'Pierre Vachon', 'The good news is that it warms up'],
      ['mixed', 'transit authority', 'all streetcars would stop at 3 p.m.'],
    ],
  },
];
