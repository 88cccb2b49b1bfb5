import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a strike of doctors in West Africa',
  aside: true,
  text: `Resident doctors shun talks as Okwaja strike enters third week

By Ifeoma Adaku, Okwaja

The Association of Resident Doctors at the Federal Medical Centre, Okwaja, on Wednesday boycotted a meeting called by the state government, insisting that its members "would not be deceived a second time."

Addressing newsmen shortly after the association's emergency congress, its president, Dr. Tamuno Briggs-Harry, lamented that doctors were being owed seven months' arrears of hazard allowance.

"They told us in March that the money was on the way. Is it trekking?" he queried. "Until alert enters, we are not going back."

But the Commissioner for Health, Hajia Rakiya Dantata, who waited for two hours at the Banquet Hall, described the doctors' conduct as "most unfortunate", adding that government had released N1.2bn to the hospital in June.

She alleged that the hospital's management had used part of the money to buy vehicles.

When contacted, the Chief Medical Director of the centre, Prof. Emeka Nwachinemere, denied the allegation. "Not one kobo went into vehicles. Let the Commissioner publish the schedule she is talking about," the CMD said on the telephone.

When our correspondent visited the hospital, only emergency cases were being attended to, by nurses and a handful of consultants.

"They told me to carry am go private," said Madam Ebiere Ogoloma, a trader whose grandson was on admission in the children's ward. "Private wey I no get money for?"

Another relative, who identified himself simply as Sunday, said he had waited four days for a test result. He said the laboratory staff were "around but not working".

Meanwhile, the Coalition of Civil Groups has given both sides 72 hours to resolve the dispute. In a statement signed by its secretary, Blessing Eteng, the coalition warned that it would picket Government House should the talks fail.`,
  said: [
    [
      'mixed',
      'Association of Resident Doctors at the Federal Medical Centre',
      'would not be deceived a second time',
    ],
    ['indirect', 'Tamuno Briggs-Harry', "doctors were being owed seven months' arrears"],
    ['direct', 'Tamuno Briggs-Harry', 'They told us in March'],
    ['mixed', 'Rakiya Dantata', 'most unfortunate'],
    ['indirect', 'Rakiya Dantata', 'government had released N1.2bn'],
    ['indirect', 'Rakiya Dantata', 'had used part of the money to buy vehicles'],
    ['direct', 'Emeka Nwachinemere', 'Not one kobo went into vehicles'],
    ['direct', 'Ebiere Ogoloma', 'They told me to carry am go private'],
    ['indirect', 'Sunday', 'he had waited four days for a test result'],
    ['mixed', 'Sunday', 'around but not working'],
    ['indirect', 'Coalition of Civil Groups', 'it would picket Government House'],
  ],
  open: [
    'They told us in March',
    'most unfortunate',
    'government had released N1.2bn',
    'Not one kobo went into vehicles',
    'he had waited four days for a test result',
    'around but not working',
    'it would picket Government House',
  ],
  invented: ['direct Tamuno Briggs-Harry: "Until alert enters, we are not going back."'],
};
