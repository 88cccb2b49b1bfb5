/**
 * What news calls the people of a country where that is no adjective with an s ("Russians"): in lower case.
 * Source: nouns of nationality of the CIA World Factbook (public domain), short forms in everyday use added by hand.
 */
export const INHABITANTS: ReadonlySet<string> = new Set(
  `afghan afghans argentine argentines aussie aussies basques brit brits briton britons catalans croat croats czechs
  dane danes englishman englishmen englishwoman filipina filipino filipinos finn finns frenchman frenchmen frenchwoman
  greek greeks icelander icelanders irishman irishmen kazakhs kiwi kiwis kurd kurds laotians luxembourger
  luxembourgers malays netherlander netherlanders pole poles scot scots scotsman scotsmen serb serbs sikhs slavs
  slovak slovaks slovene slovenes spaniard spaniards swede swedes tajik tajiks tatar tatars thais tibetan tibetans
  turk turkmens turks uighur uighurs uygur uygurs uzbek uzbeks welshman welshmen yank yanks`.split(/\s+/),
);
