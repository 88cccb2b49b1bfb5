/**
 * Words in the name of an institution, in lower case: a name that has one is no person's.
 *
 * Source: heads of organisation names in CoNLL-2003 style annotation guidelines and the outlets, bodies and
 * firms that news quotes most, written out by hand.
 */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `university institute institution ministry department committee commission council association agency bureau
  party times post journal news press herald tribune gazette chronicle daily magazine review today inc inc.
  corp corp. corporation co. ltd llc plc company group bank union court senate house congress parliament
  foundation center centre army navy force forces police office administration school college church club
  league network organization organisation federation academy society hospital airlines motors electric
  government cabinet board authority conference campaign coalition alliance assembly trust fund exchange
  embassy consulate legion caucus pac service services project initiative observatory laboratory lab labs
  industries holdings partners media radio television tv broadcasting reserve treasury guard chamber
  nations state-run kremlin pentagon reuters xinhua breitbart politico facebook twitter google apple amazon
  microsoft youtube instagram cnn fbi cia gop nbc abc cbs bbc nato un eu ap afp dnc rnc nra aclu nsa epa irs
  huawei hamas hezbollah taliban wikileaks bloomberg gallup quinnipiac pew poll polls survey report act bill
  treaty agreement protocol street avenue road duma rada knesset sejm bundestag museum theater theatre stadium airport island islands river
  mountain county city state district republic kingdom sea ocean convention amendment constitution summit
  directorate centers forum medicaid medicare obamacare brexit olympics cup awards show hall`.split(/\s+/),
);
