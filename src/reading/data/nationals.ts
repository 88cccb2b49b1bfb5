/**
 * Nouns for one person of a people that are not its adjective, with the adjective; in lower case.
 *
 * Source: nouns of nationality of the CIA World Factbook (public domain), and those for the countries of the
 * United Kingdom and Ireland.
 */
export const NATIONALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    irishman: 'irish',
    irishwoman: 'irish',
    englishman: 'english',
    englishwoman: 'english',
    scot: 'scottish',
    scotsman: 'scottish',
    scotswoman: 'scottish',
    welshman: 'welsh',
    welshwoman: 'welsh',
    briton: 'british',
    frenchman: 'french',
    frenchwoman: 'french',
    dutchman: 'dutch',
    dutchwoman: 'dutch',
    dane: 'danish',
    swede: 'swedish',
    finn: 'finnish',
    pole: 'polish',
    spaniard: 'spanish',
    turk: 'turkish',
    serb: 'serbian',
    croat: 'croatian',
    slovene: 'slovenian',
    czech: 'czech',
    slovak: 'slovak',
    argentine: 'argentinian',
    icelander: 'icelandic',
    luxembourger: 'luxembourg',
    kazakh: 'kazakh',
    uzbek: 'uzbek',
    afghan: 'afghan',
  }),
);
