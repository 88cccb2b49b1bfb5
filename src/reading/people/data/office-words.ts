/**
 * Words of offices in the one spelling under which they are compared, by short and other forms.
 *
 * Sources: abbreviations of titles of the AP style guide, of ranks of the police and armed forces of the Commonwealth; British and American spellings.
 */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    prof: 'professor',
    lt: 'lieutenant',
    capt: 'captain',
    col: 'colonel',
    cllr: 'councillor',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    supdt: 'superintendent',
    con: 'constable',
    const: 'constable',
    ch: 'chief',
    sgt: 'sergeant',
    cpl: 'corporal',
    maj: 'major',
    brig: 'brigadier',
    cdr: 'commander',
    cmdr: 'commander',
    asst: 'assistant',
    dy: 'deputy',
    councilor: 'councillor',
    advisor: 'adviser',
    defense: 'defence',
    labor: 'labour',
  }),
);

/** Offices of several words that are no kind of their first or last one: "the general" is no attorney general. */
export const JOINED_OFFICES: readonly RegExp[] = [
  /\b(attorney|secretary|director|inspector|surgeon|solicitor|advocate|consul|governor|comptroller|auditor|accountant|postmaster|prosecutor|procurator) (general)\b/g,
  /\b(prime) (minister)\b/g,
  /\b(chief) (executive) officer\b/g,
  /\b(chief) (executive)\b/g,
  /\b(chief) of (staff)\b/g,
];

/** By the noun of a description, the nouns of the offices that it means as well; both as they are compared. */
export const OFFICE_SYNONYMS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    judge: /^(?:justice|magistrate)$/,
    lawyer: /^(?:attorney|counsel|advocate|barrister|solicitor)$/,
    attorney: /^(?:lawyer|counsel)$/,
    counsel: /^(?:lawyer|attorney|advocate|barrister)$/,
    advocate: /^(?:lawyer|counsel|barrister)$/,
    barrister: /^(?:counsel|advocate)$/,
    solicitor: /^lawyer$/,
    pontiff: /^pope$/,
    monarch: /^(?:king|queen)$/,
    premier: /^prime-minister$/,
    pm: /^prime-minister$/,
    ceo: /^chief-executive$/,
    'chief-executive': /^ceo$/,
    boss: /^(?:chief|head|leader|ceo|chief-executive)$/,
    chief: /^(?:head|leader|boss|ceo|chief-executive)$/,
    head: /^(?:chief|leader|boss|headteacher|headmaster|headmistress)$/,
    leader: /^(?:head|chief|boss)$/,
    headteacher: /^(?:head|headmaster|headmistress|principal)$/,
    headmaster: /^(?:head|headteacher|principal)$/,
    headmistress: /^(?:head|headteacher|principal)$/,
    principal: /^(?:headteacher|headmaster|headmistress)$/,
    chair: /^chair(?:man|woman|person)$/,
    chairman: /^chair(?:person)?$/,
    chairwoman: /^chair(?:person)?$/,
    chairperson: /^chair(?:man|woman)?$/,
    spokesman: /^spokesperson$/,
    spokeswoman: /^spokesperson$/,
    spokesperson: /^spokes(?:man|woman)$/,
    congressman: /^representative$/,
    congresswoman: /^representative$/,
    pastor: /^reverend$/,
    priest: /^(?:father|reverend|vicar)$/,
    cleric: /^(?:imam|ayatollah|mullah|mufti|bishop|archbishop|cardinal|priest|reverend|rabbi)$/,
    proprietor: /^owner$/,
  }),
);

/** Nouns that stand for several offices, and the words of those that they mean. */
export const OFFICES_MEANT: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    lawmaker:
      /^(?:lawmaker|senator|representative|congressman|congresswoman|mp|mep|msp|mla|mlc|deputy|assemblyman|assemblywoman|legislator|delegate|duma|parliament|rada|knesset|majlis)$/,
    legislator:
      /^(?:legislator|lawmaker|senator|representative|mp|mla|deputy|assemblyman|assemblywoman|delegate)$/,
    diplomat: /^(?:diplomat|ambassador|envoy|consul|foreign)$/,
    envoy: /^(?:envoy|ambassador)$/,
  }),
);

/** Nouns for people that tell nobody apart: whoever is once called a man is not "the man" of what follows. */
export const GENERAL_NOUNS: ReadonlySet<string> = new Set(
  `man woman boy girl person child adult youth teenager member resident citizen native friend victim suspect source
  employee worker staffer voter supporter critic neighbour neighbor colleague participant visitor guest witness fan
  survivor survivour mother father parent husband wife son daughter brother sister relative customer user
  patient student pupil passenger driver defendant plaintiff reader other another`.split(/\s+/),
);
