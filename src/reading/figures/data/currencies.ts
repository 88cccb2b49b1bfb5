/**
 * Currency names that need no country, with the ISO 4217 code that English news means by them.
 * A name that several currencies share without a usual one ("pesos", "dinars") keeps its own name:
 * no code is guessed. Full names ("Georgian lari", "Swiss francs") come from CLDR, see currency.ts.
 */
export const BARE_NAMES: readonly (readonly [words: string, unit: string])[] = [
  ['dollar|dollars|dlr|dlrs|buck|bucks', 'USD'],
  ['us dollar|us dollars|united states dollar|united states dollars|american dollar|american dollars', 'USD'],
  ['greenback|greenbacks', 'USD'],
  ['euro|euros', 'EUR'],
  ['pound|pounds|sterling|pound sterling|pounds sterling|quid|british pound|british pounds', 'GBP'],
  ['yuan|renminbi|chinese yuan|yuan renminbi|kuai|元|人民币', 'CNY'],
  ['yen|japanese yen|円', 'JPY'],
  ['ruble|rubles|rouble|roubles|russian rouble|russian roubles', 'RUB'],
  ['rupee|rupees', 'INR'],
  ['franc|francs', 'CHF'],
  ['won|south korean won', 'KRW'],
  ['rand', 'ZAR'],
  ['lira|turkish lira', 'TRY'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['shekel|shekels|new israeli shekel|new israeli shekels|israeli shekel|israeli shekels', 'ILS'],
  ['hryvnia|hryvnias|hryvna|hryvnas', 'UAH'],
  ['tenge', 'KZT'],
  ['zloty|zlotys', 'PLN'],
  ['forint|forints', 'HUF'],
  ['koruna|korunas', 'CZK'],
  ['krona|kronor', 'SEK'],
  ['krone|kroner', 'DKK'],
  ['kuna|kunas', 'HRK'],
  ['lari', 'GEL'],
  ['naira', 'NGN'],
  ['cedi|cedis', 'GHS'],
  ['birr', 'ETB'],
  ['taka', 'BDT'],
  ['kyat|kyats', 'MMK'],
  ['kip', 'LAK'],
  ['riel|riels', 'KHR'],
  ['tugrik|tugriks|togrog', 'MNT'],
  ['reais', 'BRL'],
  ['bolivar|bolivars|bolivares', 'VES'],
  ['manat|manats', 'AZN'],
  ['taiwan dollar|taiwan dollars|taiwanese dollars|new taiwan dollars', 'TWD'],
  ['yen', 'JPY'],
  ['peso|pesos', 'peso'],
  ['dinar|dinars', 'dinar'],
  ['dirham|dirhams', 'dirham'],
  ['rial|rials', 'rial'],
  ['riyal|riyals', 'riyal'],
  ['marks', 'mark'],
  ['finnish markka|finnish markkaa|markkaa', 'FIM'],
  ['peseta|pesetas', 'ESP'],
  ['guilder|guilders|dutch guilder|dutch guilders', 'NLG'],
  ['drachma|drachmas', 'GRD'],
  ['bitcoin|bitcoins', 'BTC'],
];

/** Minor units stand as printed: a bare "cent" may be of the dollar or the euro. */
export const MINOR_NAMES: readonly (readonly [words: string, unit: string])[] = [
  ['cent|cents|us cent|us cents|¢', 'cent'],
  ['penny|pence|p', 'penny'],
];

/** Prefixes that narrow a dollar sign, as CLDR and news agencies write them, before or after "$". */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  Aus: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  Can: 'CAD',
  HK: 'HKD',
  HKD: 'HKD',
  NZ: 'NZD',
  NZD: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  NT: 'TWD',
  TWD: 'TWD',
  R: 'BRL',
  MX: 'MXN',
  MXN: 'MXN',
  Mex: 'MXN',
  J: 'JMD',
  TT: 'TTD',
  FJ: 'FJD',
  BZ: 'BZD',
  Z: 'ZWL',
};

/**
 * Written for a sign before digits. "PS" and "Y=" are what ASCII transliteration (Unidecode) makes of
 * the pound and yen signs in many news feeds; "dlrs" is wire style of the teleprinter.
 */
export const OTHER_PREFIXES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  'CN¥': 'CNY',
  PS: 'GBP',
  'Y=': 'JPY',
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  SFr: 'CHF',
  Fr: 'CHF',
  Tk: 'BDT',
  Kč: 'CZK',
  zł: 'PLN',
  dollar: 'USD',
  dlrs: 'USD',
  dlr: 'USD',
};

/** Signs that several currencies share, with the one that news means by them unless a prefix says otherwise. */
export const SHARED_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '￥': 'CNY',
  '₽': 'RUB',
  '₹': 'INR',
  '₩': 'KRW',
  '₿': 'BTC',
};

/** ISO codes that are also words in capitals ("ALL 5", "TOP 10"): read only after the number. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(
  'ALL|AMD|BAM|BOB|CUP|FIM|GEL|GIP|KID|LAK|LEI|MAD|MOP|NIO|OMR|PEN|RON|SOS|TOP|TRY|VES|XXX|WON|SLE|SOL|CLF|CHE|CHW|XTS'.split(
    '|',
  ),
);
