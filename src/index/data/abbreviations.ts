/**
 * Short forms and the words they stand for, so that both sides meet: a short form is read as its words.
 * Source: compiled by hand from the abbreviations that the AP Stylebook and the Guardian style guide allow
 * without spelling out, and the organisations of the United Nations' own list of acronyms. Keys are folded, lower case and without
 * full stops ("U.N." is `un`); values are lower case.
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    un: 'united nations',
    eu: 'european union',
    uae: 'united arab emirates',
    ussr: 'soviet union',
    prc: 'china',
    rok: 'south korea',
    dprk: 'north korea',
    drc: 'congo',
    fm: 'foreign minister',
    pm: 'prime minister',
    mfa: 'foreign ministry',
    fta: 'free trade agreement',
    fdi: 'foreign direct investment',
    gdp: 'gross domestic product',
    imf: 'international monetary fund',
    wto: 'world trade organization',
    asean: 'southeast asian nations',
    sco: 'shanghai cooperation organization',
    eaeu: 'eurasian economic union',
    eeu: 'eurasian economic union',
    bri: 'belt road initiative',
    unsc: 'united nations security council',
    mou: 'memorandum understanding',
    wwi: 'world war i',
    wwii: 'world war ii',
    ww2: 'world war ii',
    ai: 'artificial intelligence',
    ngo: 'nongovernmental organization',
    ceo: 'chief executive',
    bn: 'billion',
    mln: 'million',
    bln: 'billion',
    trn: 'trillion',
    tn: 'trillion',
    pct: 'percent',
    yoy: 'year year',
    govt: 'government',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    intl: 'international',
    dept: 'department',
    covid: 'coronavirus',
    covid19: 'coronavirus',
    ncov: 'coronavirus',
    sino: 'china',
    russo: 'russia',
    franco: 'france',
    anglo: 'britain',
    indo: 'india',
    jan: 'january',
    feb: 'february',
    aug: 'august',
    sept: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
  }).map(([short, words]) => [short, words.split(' ')]),
);

/** Short forms that are ordinary words unless they stand in capitals ("WHO", "US"). */
export const CAPITAL_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['US', ['usa']],
  ['WHO', ['world', 'health', 'organization']],
  ['IT', ['information', 'technology']],
]);

/**
 * Words that together mean one thing for which news has a shorter or another name, longest first.
 * "New crown" is how the Chinese name of the coronavirus (xinguan) comes out of machine translation.
 */
export const PHRASES: readonly { readonly words: readonly string[]; readonly as: readonly string[] }[] = [
  ['united states of america', 'usa'],
  ["people's republic of china", 'china'],
  ['peoples republic of china', 'china'],
  ['new corona virus', 'coronavirus'],
  ['novel corona virus', 'coronavirus'],
  ['new crown virus', 'coronavirus'],
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['great britain', 'uk'],
  ['russian federation', 'russia'],
  ['new crown', 'coronavirus'],
  ['new corona', 'coronavirus'],
  ['corona virus', 'coronavirus'],
  ['novel coronavirus', 'coronavirus'],
  ['per cent', 'percent'],
  ['e commerce', 'ecommerce'],
  ['g 20', 'g20'],
].map(([words, as]) => ({ words: String(words).split(' '), as: String(as).split(' ') }));
