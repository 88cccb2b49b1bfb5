/**
 * What a reporting verb takes as its complement, beside a quotation.
 *
 * Sources: the syntactic frames of VerbNet 3.3 (say-37.7, tell-37.2, advise-37.9, complain-37.8, promise-37.13,
 * judgment-33, characterize-29.2, conjecture-29.5) and the role sets of PropBank for the prepositions.
 */
export interface Frame {
  /** "said that …", "asked whether …": a clause with a word that opens it. */
  readonly clause: boolean;
  /** Whether the clause may stand without "that". */
  readonly bareClause: boolean;
  /** "promised to …", "urged voters to …". */
  readonly infinitive: boolean;
  /** "praised the plan", "announced a plan", "called it …": a noun phrase with all that depends on it. */
  readonly object: boolean;
  /** "suggested closing …": a verb in -ing with all that depends on it. */
  readonly gerund: boolean;
  /** Prepositions that lead to what is said ("accused her *of* …", "called *for* …"). */
  readonly prepositions: RegExp | null;
  /** Names whom it is said to before what is said ("told reporters that …"). */
  readonly addressee: boolean;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));

const CLAUSE = words(`
  say add announce argue assert claim comment conclude contend declare disclose explain insist joke maintain note
  object observe point predict proclaim quip recall reiterate remark repeat reply report respond retort reveal
  state stress suggest tweet write affirm confirm deny admit acknowledge concede confess allege boast brag
  complain lament exclaim counter emphasize emphasise underline underscore ask inquire wonder muse opine reason
  recount speculate hint vow pledge promise swear threaten testify read caution agree disagree demand propose
  recommend request urge clarify specify mention stipulate verify guarantee indicate imply signal forecast
  project estimate warn venture post blog email rule tell inform assure remind notify advise convince persuade
  think believe feel hope fear expect doubt know understand suspect guess realize realise worry assume anticipate
  learn find hold show notice question describe cite decree express introduce accept aver posit enthuse charge fret
  marvel theorize surmise gripe grumble attest pronounce reckon imagine remember speak talk`);

/**
 * Verbs that need "that" before their clause: without it a noun phrase after them is the object of another
 * sense ("maintains the roads", "added a wing").
 */
const NEEDS_THAT = words(`
  maintain underscore underline recommend demand propose note add comment reply respond retort show reveal
  describe cite question object observe reiterate repeat emphasize emphasise stipulate verify certify guarantee
  read advise convince persuade caution signal disclose state disagree point joke find hold know forecast notice
  express charge fret marvel theorize surmise gripe grumble attest pronounce imagine remember post speak
  talk`);

const INFINITIVE = words(`
  vow pledge promise swear threaten agree demand offer volunteer claim plead ask request urge tell advise warn
  beg implore remind instruct persuade challenge order command counsel caution`);

const OBJECT = words(`
  announce call describe label dub brand term characterize characterise cite mention question criticize criticise
  praise defend attack blast slam condemn denounce dismiss mock confirm reveal predict suggest acknowledge
  explain stress emphasize emphasise repeat reiterate promise tout express thank accuse compare liken deride
  ridicule decry applaud laud hail portray recall urge report note demand concede admit allege boast lament warn
  recount voice advocate assail rip disparage castigate rebuke lambast lambaste scold chide deplore bemoan extol estimate
  commend congratulate credit fault excoriate reprimand berate outline specify depict speak talk`);

/** "suggested closing the pier": verbs of class admit-65 and suggestion that take a verb in -ing. */
const GERUND = words(`
  acknowledge admit advocate defend deny describe discuss mention propose recall recommend report suggest oppose
  speak talk`);

const ADDRESSEE = words(`
  tell inform assure remind notify advise brief convince persuade reassure counsel warn instruct ask promise show
  order command`);

const PREPOSITIONS: Record<string, RegExp> = {
  accuse: /^of$/,
  agree: /^(with|on)$/,
  allude: /^to$/,
  argue: /^(for|against)$/,
  ask: /^(about|for)$/,
  boast: /^(of|about)$/,
  brag: /^(of|about)$/,
  call: /^(for|on|upon)$/,
  caution: /^(against|about)$/,
  comment: /^(on|about)$/,
  characterize: /^as$/,
  characterise: /^as$/,
  complain: /^(of|about)$/,
  describe: /^as$/,
  depict: /^as$/,
  inform: /^(of|about)$/,
  insist: /^on$/,
  joke: /^about$/,
  lament: /^about$/,
  muse: /^about$/,
  object: /^to$/,
  point: /^to$/,
  rail: /^against$/,
  portray: /^as$/,
  refer: /^to$/,
  remind: /^of$/,
  speculate: /^about$/,
  tell: /^about$/,
  testify: /^(about|on)$/,
  tweet: /^about$/,
  warn: /^(of|about|against)$/,
  wonder: /^(about|at)$/,
};

function buildFrame(lemma: string): Frame {
  const clause = CLAUSE.has(lemma);
  return {
    clause,
    bareClause: clause && !NEEDS_THAT.has(lemma),
    infinitive: INFINITIVE.has(lemma),
    object: OBJECT.has(lemma),
    gerund: GERUND.has(lemma),
    prepositions: PREPOSITIONS[lemma] ?? null,
    addressee: ADDRESSEE.has(lemma),
  };
}

const LEMMAS = [CLAUSE, INFINITIVE, OBJECT, GERUND, ADDRESSEE, Object.keys(PREPOSITIONS)];
const FRAMES = new Map(
  LEMMAS.flatMap((list) => [...list].map((lemma) => [lemma, buildFrame(lemma)] as const)),
);
/** The frame of a verb that stands in no list: beside a quotation it takes nothing. */
const NO_COMPLEMENT = buildFrame('');

/** The complements that reporting verb `lemma` takes. */
export function frameOf(lemma: string): Frame {
  return FRAMES.get(lemma) ?? NO_COMPLEMENT;
}
