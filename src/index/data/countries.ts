/**
 * Countries by ISO 3166-1 alpha-2 code with the forms that news uses of them: name, adjective or demonym, and
 * forms in compounds ("Sino-Russian"). Names after the UN's M49 list, adjectives and demonyms after the
 * "Nationality" field of the CIA World Factbook (public domain). Folded, lower case; `|` parts the names from
 * the adjectives. Words that are commoner as something else ("turkey", "chad", "jordan") count only with a capital.
 */
export const COUNTRIES: readonly {
  readonly code: string;
  readonly names: string[];
  readonly adjectives: string[];
}[] = `
AE united arab emirates,uae|emirati
AF afghanistan|afghan
AL albania|albanian
AM armenia|armenian
AO angola|angolan
AR argentina|argentine,argentinian
AT austria|austrian
AU australia|australian
AZ azerbaijan|azerbaijani
BA bosnia|bosnian
BD bangladesh|bangladeshi
BE belgium|belgian
BG bulgaria|bulgarian
BH bahrain|bahraini
BO bolivia|bolivian
BR brazil|brazilian
BW botswana|
BY belarus|belarusian
CA canada|canadian
CD congo|congolese
CH switzerland|swiss
CI ivory coast|ivorian
CL chile|chilean
CM cameroon|cameroonian
CN china,people's republic of china|chinese,sino
CO colombia|colombian
CR costa rica|
CU cuba|cuban
CY cyprus|cypriot
CZ czech republic,czechia|czech
DE germany|german
DK denmark|danish
DZ algeria|algerian
EC ecuador|ecuadorean
EE estonia|estonian
EG egypt|egyptian
ES spain|spanish
ET ethiopia|ethiopian
EU european union,eu|
FI finland|finnish
FR france|french,franco
GB united kingdom,uk,britain,great britain,england|british
GE georgia|georgian
GH ghana|ghanaian
GR greece|greek
HK hong kong|
HR croatia|croatian
HU hungary|hungarian
ID indonesia|indonesian
IE ireland|irish
IL israel|israeli
IN india|indian
IQ iraq|iraqi
IR iran|iranian
IS iceland|icelandic
IT italy|italian
JO jordan|jordanian
JP japan|japanese
KE kenya|kenyan
KG kyrgyzstan|kyrgyz
KH cambodia|cambodian
KP north korea|north korean
KR south korea|south korean
KW kuwait|kuwaiti
KZ kazakhstan|kazakh
LA laos|laotian
LB lebanon|lebanese
LK sri lanka|sri lankan
LT lithuania|lithuanian
LU luxembourg|
LV latvia|latvian
LY libya|libyan
MA morocco|moroccan
MD moldova|moldovan
MG madagascar|
ML mali|malian
MM myanmar,burma|burmese
MN mongolia|mongolian
MX mexico|mexican
MY malaysia|malaysian
MZ mozambique|mozambican
NA namibia|namibian
NG nigeria|nigerian
NI nicaragua|nicaraguan
NL netherlands,holland|dutch
NO norway|norwegian
NP nepal|nepalese
NZ new zealand|
OM oman|omani
PA panama|panamanian
PE peru|peruvian
PH philippines|philippine,filipino
PK pakistan|pakistani
PL poland|polish
PS palestine|palestinian
PT portugal|portuguese
PY paraguay|paraguayan
QA qatar|qatari
RO romania|romanian
RS serbia|serbian
RU russia,russian federation|russian,russo
RW rwanda|rwandan
SA saudi arabia|saudi
SD sudan|sudanese
SE sweden|swedish
SG singapore|singaporean
SI slovenia|slovenian
SK slovakia|slovak
SN senegal|senegalese
SO somalia|somali
SY syria|syrian
TH thailand|thai
TJ tajikistan|tajik
TM turkmenistan|turkmen
TN tunisia|tunisian
TR turkey,turkiye|turkish
TW taiwan|taiwanese
TZ tanzania|tanzanian
UA ukraine|ukrainian
UG uganda|ugandan
US united states,united states of america,usa,america|american
UY uruguay|uruguayan
UZ uzbekistan|uzbek
VE venezuela|venezuelan
VN vietnam|vietnamese
YE yemen|yemeni
ZA south africa|south african
ZM zambia|zambian
ZW zimbabwe|zimbabwean
`
  .trim()
  .split('\n')
  .map((line) => {
    const [names = '', adjectives = ''] = line.slice(3).split('|');
    return {
      code: line.slice(0, 2),
      names: names.split(','),
      adjectives: adjectives.split(',').filter(Boolean),
    };
  });

/** Names that are commoner as other words. */
export const NEED_CAPITAL: ReadonlySet<string> = new Set(['turkey', 'jordan', 'georgia', 'polish', 'mali']);
