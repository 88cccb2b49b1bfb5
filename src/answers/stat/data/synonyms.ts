/**
 * Words that readers and reporters use for the same thing where they speak of figures, one group a line; beside
 * the synonyms of the index. Compiled by hand after WordNet's synsets (Princeton University).
 */
export const STAT_SYNONYM_GROUPS: readonly (readonly string[])[] = `
aid supplies assistance relief donation
citizen person people participant
agri agricultural agriculture farm
death fatality casualty
price cost
wage salary pay earnings
unemployment jobless unemployed
turnover trade
shipment delivery cargo
revenue sales
profit earnings income
population inhabitants residents
attendance spectators visitors
tourist visitor traveler
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
