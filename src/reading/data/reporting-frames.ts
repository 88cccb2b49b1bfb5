/**
 * What a reporting verb takes as its complement, beside a quotation.
 *
 * Sources: the syntactic frames of VerbNet 3.3 (say-37.7, tell-37.2, advise-37.9, complain-37.8, promise-37.13,
 * judgment-33, characterize-29.2, conjecture-29.5) and the role sets of PropBank for the prepositions.
 */
export interface Frame {
  /** "said that …", "said …": a clause, with or without "that". */
  readonly clause: boolean;
  /** "promised to …", "urged voters to …". */
  readonly infinitive: boolean;
  /** "praised the plan", "announced a plan", "called it …": a noun phrase with all that depends on it. */
  readonly object: boolean;
  /** Prepositions that lead to what is said ("accused her *of* …", "called *for* …"). */
  readonly prepositions: RegExp | null;
  /** Names whom it is said to before what is said ("told reporters that …"). */
  readonly addressee: boolean;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs whose object clause is speech or belief, with or without "that". */
const CLAUSE =
  words(`say add announce argue assert claim comment conclude continue contend declare disclose explain
  insist joke maintain note object observe point predict proclaim quip recall reiterate remark repeat reply report
  respond retort reveal state stress suggest tweet write affirm confirm deny admit acknowledge concede confess allege
  boast brag complain lament exclaim counter emphasize emphasise underline underscore ask inquire wonder muse opine
  reason recount speculate hint vow pledge promise swear threaten testify read caution agree disagree demand propose
  recommend request urge clarify specify mention stipulate verify guarantee indicate imply signal forecast project
  estimate warn venture post blog email rule tell inform assure remind notify advise convince persuade think believe
  feel hope fear expect doubt know understand suspect realize realise worry assume anticipate learn find show
  question describe cite portray relate decree`);

const INFINITIVE =
  words(`vow pledge promise swear threaten agree demand offer volunteer claim plead ask request urge tell
  advise warn beg implore remind instruct persuade challenge order command counsel caution`);

const OBJECT =
  words(`announce call describe label dub brand characterize characterise cite mention question criticize
  criticise praise defend attack blast slam condemn denounce dismiss mock deny reject confirm reveal claim predict
  suggest acknowledge explain stress emphasize emphasise underscore repeat reiterate pledge promise vow tout express
  thank accuse compare liken deride ridicule decry applaud laud hail portray declare recall describe disclose
  urge offer report blame note propose demand concede admit allege boast concede lament warn recount answer voice
  advocate assail rip disparage castigate rebuke lambast lambaste scold chide deplore bemoan extol commend
  congratulate credit fault excoriate reprimand berate outline specify state assert depict quote`);

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
  complain: /^(of|about)$/,
  inform: /^(of|about)$/,
  insist: /^on$/,
  joke: /^about$/,
  lament: /^about$/,
  muse: /^about$/,
  object: /^to$/,
  point: /^to$/,
  rail: /^against$/,
  refer: /^to$/,
  remind: /^of$/,
  respond: /^to$/,
  speak: /^(of|about|against)$/,
  speculate: /^about$/,
  talk: /^(of|about)$/,
  tell: /^(of|about)$/,
  testify: /^(about|on)$/,
  tweet: /^about$/,
  warn: /^(of|about|against)$/,
  wonder: /^(about|at)$/,
  write: /^(of|about)$/,
};

const ADDRESSEE =
  words(`tell inform assure remind notify advise brief convince persuade reassure counsel warn instruct ask
  promise show order command`);

/** The complements that reporting verb `lemma` takes. */
export function frameOf(lemma: string): Frame {
  return {
    clause: CLAUSE.has(lemma),
    infinitive: INFINITIVE.has(lemma),
    object: OBJECT.has(lemma),
    prepositions: PREPOSITIONS[lemma] ?? null,
    addressee: ADDRESSEE.has(lemma),
  };
}
