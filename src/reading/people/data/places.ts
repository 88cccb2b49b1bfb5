/**
 * Countries, states of the United States and cities, in lower case.
 *
 * Sources: ISO 3166-1 short names, USPS state names, capitals and the largest cities (public facts).
 */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
  belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chile china colombia
  congo croatia cuba cyprus denmark ecuador egypt england estonia ethiopia europe finland france germany ghana
  greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy japan jordan
  kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg
  malaysia mali mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
  nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tajikistan tanzania thailand tibet tunisia turkey turkmenistan uganda ukraine
  uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe crimea asia africa america u.s. u.s u.k.
  us uk eu usa ussr uae prc dprk rok alabama alaska arizona arkansas california colorado connecticut delaware
  florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
  michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming d.c. washington beijing moscow shanghai
  guangzhou shenzhen wuhan guilin tokyo seoul pyongyang delhi mumbai islamabad kabul tehran baghdad damascus
  jerusalem aviv cairo tripoli nairobi pretoria johannesburg lagos brussels paris london berlin munich rome
  milan madrid barcelona vienna geneva zurich warsaw prague budapest athens istanbul ankara kiev kyiv minsk
  riga tallinn vilnius helsinki stockholm oslo copenhagen dublin edinburgh ottawa toronto montreal vancouver
  havana caracas bogota lima santiago brasilia york angeles chicago boston philadelphia detroit cleveland
  atlanta miami tampa orlando dallas houston phoenix denver seattle portland francisco diego vegas baltimore
  milwaukee minneapolis pittsburgh cincinnati charlotte brooklyn manhattan bronx queens hollywood
  hong kong macau xinjiang benghazi aleppo mosul`.split(/\s+/),
);

/** Short forms of those states, as in "Alexandria, Va." (AP), in lower case with their stop. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. mont. neb.
  nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. n.h. n.j. n.m. n.y. n.c. n.d. r.i. s.c. s.d.`.split(
    /\s+/,
  ),
);

/** The two letters of the states of the United States, as in "Berea, OH" (USPS). */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
  OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY`.split(/\s+/),
);
