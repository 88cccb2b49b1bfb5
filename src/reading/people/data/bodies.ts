/**
 * Nouns for bodies, in lower case, by kinds, each kind with the words that head the name of such a body: "the
 * bank" is a bank that the article names. Firms are known by the form of company in their names, too.
 *
 * Source: WordNet 3.1, lexicographer file noun.group, those by which news calls a body that it has named; the
 * words of names written out by hand.
 */
interface KindOfBody {
  readonly nouns: RegExp;
  readonly names: RegExp;
  /** Whether the names of such bodies often do not tell what they are: a firm, a club, a group. */
  readonly untold?: true;
}

const KINDS: readonly KindOfBody[] = [
  // Bodies of the state and parties are called by their own names.
  {
    nouns: /^$/,
    names:
      /^(?:senate|house|parliament|congress|assembly|government|party|police|army|navy|force|forces|guard|cabinet|kremlin|pentagon|reserve|campaign|embassy|office|republic|kingdom|state|states|nations)$/,
  },
  {
    nouns:
      /^(?:company|firm|manufacturer|conglomerate|startup|start-up|corporation|enterprise|business|maker|(?:auto|car|drug|chip|toy|ship|plane|steel)maker|retailer|brewer|brewery|distiller|insurer|builder|homebuilder|developer|producer|operator|grocer|supplier|chain|brokerage|utility|publisher|shipper|refiner|miner)$/,
    names: /^(?:company|breweries|brewery|motors|industries|airlines|airways|works|holdings)$/,
    untold: true,
  },
  { nouns: /^(?:airline|carrier)$/, names: /^(?:airlines?|airways)$/, untold: true },
  { nouns: /^(?:bank|lender)$/, names: /^(?:bank|bancorp)$/, untold: true },
  {
    nouns: /^(?:newspaper|paper|daily|tabloid|weekly|broadsheet)$/,
    names:
      /^(?:times|post|journal|herald|tribune|gazette|chronicle|news|daily|mail|star|sun|guardian|mirror|observer|telegraph|courier|bulletin|dispatch|examiner|express|globe|inquirer|independent|standard|pilot|mercury|echo|argus|sentinel|register|monitor|leader)$/,
  },
  { nouns: /^magazine$/, names: /^(?:magazine|review|weekly)$/ },
  {
    nouns: /^(?:network|broadcaster|channel|station)$/,
    names: /^(?:network|television|tv|radio|broadcasting|news|cnn|nbc|abc|cbs|bbc|msnbc)$/,
  },
  { nouns: /^union$/, names: /^(?:union|workers|brotherhood|teamsters)$/ },
  {
    nouns: /^agency$/,
    names: /^(?:agency|administration|bureau|service|services|centers|xinhua|reuters|fbi|cia|nsa|epa)$/,
  },
  { nouns: /^bureau$/, names: /^(?:bureau|fbi)$/ },
  { nouns: /^ministry$/, names: /^ministry$/ },
  { nouns: /^department$/, names: /^department$/ },
  { nouns: /^(?:court|tribunal)$/, names: /^(?:court|tribunal)$/ },
  { nouns: /^(?:council|panel)$/, names: /^council$/ },
  { nouns: /^commission$/, names: /^commission$/ },
  { nouns: /^committee$/, names: /^committee$/ },
  { nouns: /^authority$/, names: /^authority$/ },
  { nouns: /^embassy$/, names: /^embassy$/ },
  { nouns: /^(?:university|school|college)$/, names: /^(?:university|college|school|academy)$/ },
  { nouns: /^(?:hospital|clinic)$/, names: /^(?:hospital|infirmary|clinic)$/ },
  { nouns: /^museum$/, names: /^museum$/ },
  { nouns: /^(?:institute|think-tank|thinktank)$/, names: /^(?:institute|institution)$/ },
  { nouns: /^(?:club|team|side)$/, names: /^(?:club|fc|united|city|rovers|athletic|town)$/ },
  { nouns: /^(?:charity|nonprofit)$/, names: /^(?:foundation|trust|charity)$/ },
  { nouns: /^association$/, names: /^association$/ },
  { nouns: /^federation$/, names: /^federation$/ },
  { nouns: /^foundation$/, names: /^foundation$/ },
  { nouns: /^society$/, names: /^society$/ },
  { nouns: /^alliance$/, names: /^alliance$/ },
  { nouns: /^forum$/, names: /^forum$/ },
  {
    nouns: /^(?:group|organi[sz]ation|watchdog|ngo|campaigners)$/,
    names:
      /^(?:group|association|alliance|coalition|foundation|league|federation|society|watch|international|institute|fund|front|movement|project|initiative|organi[sz]ation|forum|trust|hamas|hezbollah|taliban)$/,
    untold: true,
  },
];

/** The kinds by noun, so far as they have been asked for. */
const known = new Map<string, KindOfBody | null>();
/** How many nouns are kept. */
const KEPT = 5000;

/** What a noun for a body calls so, in lower case; null for other words. */
export function kindOfBody(noun: string): KindOfBody | null {
  const before = known.get(noun);
  if (before !== undefined) return before;
  const kind = KINDS.find(({ nouns }) => nouns.test(noun)) ?? null;
  if (known.size < KEPT) known.set(noun, kind);
  return kind;
}

/** Whether a noun for firms tells their business ("the brewer"), so that not every firm is one. */
export const tellsBusiness = (noun: string): boolean =>
  /(?:er|or|ery|age|ity|chain)$/.test(noun) &&
  kindOfBody(noun)?.untold === true &&
  !/^(?:carrier|lender)$/.test(noun);

/** Whether the word that heads a name tells some kind of body. */
export const tellsSomeKind = (word: string): boolean => KINDS.some(({ names }) => names.test(word));

/** Words before a noun for a body that tell it from the one spoken of before. */
export const OTHER_BODY =
  /^(?:other|another|rival|parent|new|second|third|first|former|target|same|next|last|only|joint|combined|merged|private|foreign|holding|sister|smaller|larger|bigger|acquiring|surviving|resulting|unnamed|typical|average|state|local|national|whole|entire|management|consulting|security|insurance|law|polling|research|production|appeals?|lower|high|supreme|district|federal|superior|trial|ruling|opposition|governing)$/;
