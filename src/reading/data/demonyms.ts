/**
 * Words written with a capital that describe people and things and are no names of their own: peoples,
 * faiths, parties. In lower case.
 *
 * Source: adjectives and nouns of nationality of the CIA World Factbook (public domain), shortened to
 * those in use; parties and faiths added by hand.
 */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan african afrikaner albanian algerian american americans arab arabs arabian argentine argentinian
  armenian asian asians atlantic australian australians austrian azerbaijani bahraini bangladeshi belarusian
  belgian bolivian bosnian brazilian british britons briton bulgarian burmese cambodian cameroonian canadian
  canadians caribbean catalan caucasian chechen chilean chinese colombian congolese costa croatian cuban
  cubans cypriot czech danish dutch ecuadorian egyptian emirati english estonian ethiopian eurasian european
  europeans filipino finnish french georgian german germans ghanaian greek greeks haitian honduran hungarian
  icelandic indian indians indonesian iranian iranians iraqi iraqis irish islamic israeli israelis italian
  italians jamaican japanese jewish jews jordanian kazakh kenyan korean koreans kosovar kurdish kurds kuwaiti
  kyrgyz lao laotian latin latino latinos latvian lebanese liberian libyan libyans lithuanian macedonian malay
  malaysian mexican mexicans moldovan mongolian montenegrin moroccan mozambican muslim muslims myanmarese
  nepalese nicaraguan nigerian norwegian omani pakistani palestinian palestinians panamanian paraguayan
  peruvian polish portuguese qatari romanian russian russians rwandan saudi saudis scottish senegalese serbian
  serb serbs shia shiite sino singaporean slovak slovenian somali spanish sudanese sunni swede swedish swiss
  syrian syrians taiwanese tajik tanzanian thai tibetan tunisian turk turkish turks turkmen ugandan ukrainian
  ukrainians uruguayan uyghur uzbek vatican venezuelan vietnamese welsh western yemeni zambian zimbabwean
  black blacks white whites hispanic hispanics christian christians catholic catholics protestant protestants
  evangelical evangelicals buddhist hindu mormon orthodox republican republicans democrat democrats democratic
  conservative conservatives liberal liberals libertarian libertarians socialist socialists communist
  communists labour tory tories marxist nazi nazis southern northern eastern midwestern texan texans
  californian alaskan hawaiian floridian californians tea`.split(/\s+/),
);
