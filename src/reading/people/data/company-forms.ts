/**
 * Forms of company behind the names of firms, without stops; those that are words or names as well only in the
 * letters given.
 *
 * Source: short forms of the ISO 20275 list (GLEIF), those that news writes.
 */
const FORMS: ReadonlySet<string> = new Set(
  'inc corp corporation co cos ltd limited llc llp plc gmbh bhd sdn pty pte oyj kgaa sarl srl'.split(' '),
);
const IN_CAPITALS: ReadonlySet<string> = new Set('AG NV BV SA AB ASA OY KK LP SpA SPA'.split(' '));

/** Whether a word is a form of company: "Inc.", "N.V.". */
export function isCompanyForm(word: string): boolean {
  const bare = word.replace(/[./]/g, '');
  return (/^\p{Lu}/u.test(bare) && FORMS.has(bare.toLowerCase())) || IN_CAPITALS.has(bare);
}
