/**
 * Words for offices, ranks and callings that stand before a name, in lower case without a full stop.
 *
 * Sources: the list of titles of the AP style guide, ranks of armed forces, offices of governments,
 * parliaments, firms and universities as news writes them, and forms of address in the English-language press
 * of Britain, India, Nigeria, Kenya and the Arab states.
 */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr sir dame lord lady madam madame president vice-president premier prime chancellor
  minister secretary undersecretary treasurer ambassador envoy consul senator sen senators sens representative
  rep reps representatives congressman congresswoman assemblyman assemblywoman delegate governor gov govs
  governors lieutenant lt mayor councilor councillor councilman councilwoman commissioner chairman chairwoman
  chairperson chair speaker leader whip majority minority attorney general solicitor prosecutor judge justice
  magistrate sheriff officer chief commander admiral adm gen colonel col major maj captain capt sergeant sgt
  corporal cpl private pvt marshal inspector detective deputy director manager coordinator administrator
  superintendent dean rector professor prof principal academician doctor reverend rev father fr brother sister
  professors justices ministers messrs rabbi imam ayatollah archbishop bishop cardinal pope pastor sheikh sheik king queen prince princess emperor
  duke duchess ceo cfo coo spokesman spokeswoman spokesperson spokespersons analyst strategist adviser advisor
  correspondent reporter editor columnist host anchor author actor actress singer rapper comedian coach
  candidate nominee ag supervisor moderator auditor clerk trustee comptroller commentator blogger journalist
  economist historian scientist researcher expert activist founder co-founder billionaire
  businessman businesswoman former ex-president then-president comrade pollster operative lawyer counsel
  aide assistant official executive owner investor veteran mogul tycoon heir star boss head
  assemblymember councilmember selectman selectwoman alderman alderwoman undersheriff trooper kagawad
  hon honourable honorable cllr shri smt shrimati thiru alhaji alhaja hajiya hajia mallam barr barrister eng engr mzee
  coroner headteacher headmaster headmistress vicar collector tehsildar mla mlc mp mep msp td tds highness excellency majesty holiness eminence`.split(
    /\s+/,
  ),
);

/** Words for a person that tell a man. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  `mr herr señor signor ato sir lord shri thiru alhaji mallam mzee datuk dato tun tunku haji hajji ustaz maulana u mwalimu oba
  uncle granddad grandad grandpa spokesman chairman congressman councilman assemblyman businessman king prince duke father
  brother son husband man grandfather nephew boy gentleman actor statesman alderman fisherman policeman
  anchorman monk dad schoolboy`.split(/\s+/),
);

/** Words for a person that tell a woman. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  `mrs ms miss mme mlle frau señora señorita signora weizero smt shrimati alhaja hajiya dame lady madam madame spokeswoman chairwoman congresswoman councilwoman assemblywoman
  businesswoman queen princess duchess mother sister daughter wife widow woman grandmother niece aunt auntie aunty granny grandma nana daw datin hajjah girl
  actress waitress policewoman landlady heroine hostess heiress housewife midwife nun ballerina schoolgirl mum mom`.split(
    /\s+/,
  ),
);
