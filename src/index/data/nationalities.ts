/**
 * Countries in lower case, each with the words that mean it before an office ("Russian", "U.S.", "Kremlin").
 * Source: country names and adjectives of nationality of the CIA World Factbook (public domain);
 * everyday short forms added by hand.
 */
const LIST = `afghanistan: afghan
albania: albanian
algeria: algerian
angola: angolan
argentina: argentine argentinian
armenia: armenian
australia: australian
austria: austrian
azerbaijan: azerbaijani
bahrain: bahraini
bangladesh: bangladeshi
belarus: belarusian belorussian
belgium: belgian
bolivia: bolivian
bosnia: bosnian
botswana: motswana
brazil: brazilian
britain: british uk
bulgaria: bulgarian
cambodia: cambodian
cameroon: cameroonian
canada: canadian
chile: chilean
china: chinese prc
colombia: colombian
congo: congolese
croatia: croatian
cuba: cuban
cyprus: cypriot
czechia: czech
denmark: danish
ecuador: ecuadorian
egypt: egyptian
eritrea: eritrean
estonia: estonian
ethiopia: ethiopian
eu: european
fiji: fijian
finland: finnish
france: french
georgia: georgian
germany: german
ghana: ghanaian
greece: greek
guatemala: guatemalan
haiti: haitian
honduras: honduran
hungary: hungarian
iceland: icelandic
india: indian
indonesia: indonesian
iran: iranian
iraq: iraqi
ireland: irish
israel: israeli
italy: italian
jamaica: jamaican
japan: japanese
jordan: jordanian
kazakhstan: kazakh kazakhstani
kenya: kenyan
kosovo: kosovar
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: lao laotian
latvia: latvian
lebanon: lebanese
liberia: liberian
libya: libyan
lithuania: lithuanian
malaysia: malaysian
mali: malian
malta: maltese
mexico: mexican
moldova: moldovan
mongolia: mongolian
montenegro: montenegrin
morocco: moroccan
mozambique: mozambican
myanmar: burmese burma
namibia: namibian
nepal: nepalese nepali
netherlands: dutch
nicaragua: nicaraguan
nigeria: nigerian
norway: norwegian
oman: omani
pakistan: pakistani
palestine: palestinian
panama: panamanian
paraguay: paraguayan
peru: peruvian
philippines: philippine filipino
poland: polish
portugal: portuguese
qatar: qatari
romania: romanian
russia: russian
rwanda: rwandan
senegal: senegalese
serbia: serbian
singapore: singaporean
slovakia: slovak
slovenia: slovenian
somalia: somali
spain: spanish
sudan: sudanese
sweden: swedish
switzerland: swiss
syria: syrian
taiwan: taiwanese
tajikistan: tajik
tanzania: tanzanian
thailand: thai
tunisia: tunisian
turkey: turkish turkiye
turkmenistan: turkmen
uganda: ugandan
ukraine: ukrainian
uruguay: uruguayan
usa: american us
uzbekistan: uzbek
venezuela: venezuelan
vietnam: vietnamese
yemen: yemeni
zambia: zambian
zimbabwe: zimbabwean`;

/** Each word that means a country, and the country. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  LIST.split('\n').flatMap((line): [string, string][] => {
    const [country = '', words = ''] = line.split(': ');
    return [country, ...words.split(' ')].map((word) => [word, country]);
  }),
);

/** Countries of several words, as they are read before the words are told apart. */
export const COUNTRY_PHRASES: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'britain'],
  ['saudi arabian', 'saudi'],
  ['saudi arabia', 'saudi'],
  ['south korean', 'southkorea'],
  ['south korea', 'southkorea'],
  ['north korean', 'northkorea'],
  ['north korea', 'northkorea'],
  ['south african', 'southafrica'],
  ['south africa', 'southafrica'],
  ['new zealand', 'newzealand'],
  ['sri lankan', 'srilanka'],
  ['sri lanka', 'srilanka'],
  ['costa rican', 'costarica'],
  ['costa rica', 'costarica'],
  ['european union', 'eu'],
]);
