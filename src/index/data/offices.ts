/**
 * Words that name an office or calling, in lower case: titles before names after the AP Stylebook ("titles"),
 * offices of governments, parliaments, firms, forces and universities as news writes them.
 */
export const OFFICES: ReadonlySet<string> = new Set(
  `academician activist adviser advisor ambassador analyst archbishop ayatollah bishop captain cardinal ceo cfo
  chair chairman chairperson chairwoman chancellor chief coach colonel commander commentator commissioner
  congressman congresswoman consul coordinator councilor councillor counsel dean delegate deputy diplomat
  director economist editor emperor envoy executive expert founder general governor head historian inspector
  judge justice king lawmaker lawyer leader manager marshal mayor member minister mufti negotiator nominee
  official ombudsman owner pope premier president prime prince princess principal professor prosecutor queen
  rector representative researcher scholar scientist secretary secretary-general senator sergeant sheikh sheriff
  speaker specialist spokesman spokesperson spokeswoman strategist sultan superintendent treasurer
  undersecretary vice-chairman vice-minister vice-president`.split(/\s+/),
);

/** Words that belong to the office behind them: "Foreign Minister", "Deputy Director", "State Councilor". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `acting assistant associate attorney chief crown defence defense deputy economic economy education emeritus
  energy environment executive finance first foreign former general health high home interior joint justice labor
  labour lead managing national permanent press prime principal senior special state supreme trade
  transport under vice visiting`.split(/\s+/),
);

/** Modifiers that make it another office: a vice president is not the president. */
export const LESSER: ReadonlySet<string> = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'under',
  'acting',
]);

/** Forms of address, which say nothing about who is meant. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr sir dame lord lady madam prof rep sen gov gen lt col maj capt rev hon`.split(' '),
);

/** Other words for the same office. */
export const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['chairperson', 'chairman'],
  ['chairwoman', 'chairman'],
  ['councillor', 'councilor'],
  ['defence', 'defense'],
  ['fm', 'foreign minister'],
  ['labour', 'labor'],
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
]);
