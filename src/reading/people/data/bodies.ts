/**
 * Nouns for bodies, in lower case, each with the words of a name that make it such a body: "the bank" is a bank
 * that the article names. Firms are known by the form of company in their names.
 *
 * Source: forms of company of the ISO 20275 list; the rest written out by hand.
 */
const COMPANY =
  /^(?:plc|inc|corp|corporation|co|ltd|limited|llc|ag|nv|gmbh|bhd|pty|oyj|holdings|company|breweries|motors|industries|airlines|airways|works)$/;

/** By the noun of a description ("the company"), which last words of a name make a body one. */
export const BODIES: Readonly<Record<string, RegExp>> = {
  company: COMPANY,
  firm: COMPANY,
  manufacturer: COMPANY,
  airline: /^(?:airlines?|airways)$/,
  carrier: /^(?:airlines?|airways)$/,
  bank: /^bank$/,
  lender: /^bank$/,
  union: /^union$/,
  agency: /^agency$/,
  ministry: /^ministry$/,
  university: /^university$/,
  hospital: /^hospital$/,
  museum: /^museum$/,
  institute: /^institute$/,
  association: /^association$/,
  federation: /^federation$/,
  foundation: /^foundation$/,
  society: /^society$/,
  charity: /^(?:foundation|trust|charity)$/,
  alliance: /^alliance$/,
  forum: /^forum$/,
};
