/**
 * Verbs that report speech, by what they take.
 *
 * Sources: VerbNet 3.3 (Kipper-Schuler 2005) classes say-37.7, transfer_mesg-37.1, tell-37.2,
 * manner_speaking-37.3, instr_communication-37.4, advise-37.9, complain-37.8, promise-37.13 and
 * judgment-33; the reporting verbs of Krestel, Bergler and Witte (LREC 2008); conjecture-29.5 for
 * verbs of thought. Verbs that mostly mean something else in news are left out.
 */

/**
 * - `say` takes what is said ("said that …");
 * - `tell` takes who is told, then what ("told reporters that …");
 * - `judge` takes whom or what the speech is about ("criticized the plan", "called him …");
 * - `think` reports a belief rather than speech ("believes that …").
 */
export type ReportingVerbClass = 'say' | 'tell' | 'judge' | 'think';

const LEMMAS: Record<ReportingVerbClass, string> = {
  say: `say add announce argue assert claim comment conclude continue contend declare disclose explain insist
    joke maintain note object observe point predict proclaim quip recall reiterate remark repeat reply report
    respond retort reveal state stress suggest tweet retweet write affirm confirm deny admit acknowledge concede
    confess allege boast brag complain lament exclaim interject interrupt counter emphasize emphasise underline
    underscore ask inquire enquire wonder muse opine reason recount relate speculate hint
    vow pledge promise swear threaten testify plead read recite mumble murmur mutter whisper shout yell scream
    chant cry bark growl snap bellow holler hiss intone drawl gush crow chirp fume post blog text email cable
    message caution agree disagree demand propose recommend request urge implore beg answer summarize summarise
    elaborate clarify specify mention stipulate pronounce certify attest verify guarantee indicate imply
    signal forecast project estimate deadpan sneer scoff grumble gripe groan moan sigh laugh chuckle smile
    quote paraphrase venture volunteer offer echo preach warn express reckon rule testify chime crack joke tease
    rant rave thunder blurt sob wail plead coo croon stammer stutter sum decree
    dictate surmise theorize fret marvel bristle negate rejoin rebut refute begin press put make share go shoot fire hit strike cut
    introduce accept aver posit enthuse retaliate beam confide snipe react demur seethe
    avow postulate concur expound reaffirm reassert restate reminisce reflect profess utter vent wisecrack
    jest shriek snarl grunt squeal bawl bluster gloat jeer cackle chortle giggle grin smirk shrug nod cheer
    pontificate hypothesize divulge scrawl scribble rail exult speak talk voice`,
  tell: `tell inform assure remind notify advise brief instruct convince persuade reassure counsel exhort warn urge
    order command beseech`,
  judge: `call describe label dub brand characterize characterise term accuse blame blast slam rip criticize criticise
    condemn denounce decry deride mock ridicule dismiss denigrate disparage attack assail castigate chide
    scold rebuke reprimand berate lambast lambaste skewer pan hail praise laud applaud commend thank credit
    compliment congratulate salute defend tout extol endorse welcome refer cite liken compare question challenge
    deplore bemoan bash fault charge portray depict address discuss nickname deem pronounce excoriate
    lambaste pillory chastise savage vilify lampoon scorn trumpet needle heckle repudiate disavow flay impugn upbraid admonish taunt belittle reject`,
  think: `show notice think believe feel hope fear expect doubt know understand suspect guess hold consider imagine realize
    realise see regard view want wish worry assume anticipate learn find conceive remember`,
};

/** Past tense, past participle and other forms that no rule gives. */
const IRREGULAR: Record<string, readonly string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  make: ['makes', 'made', 'making'],
  go: ['goes', 'went', 'gone', 'going'],
  shoot: ['shoots', 'shot', 'shooting'],
  hit: ['hits', 'hit', 'hitting'],
  strike: ['strikes', 'struck', 'striking'],
  cut: ['cuts', 'cut', 'cutting'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  read: ['reads', 'read', 'reading'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  put: ['puts', 'put', 'putting'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  understand: ['understands', 'understood', 'understanding'],
  hold: ['holds', 'held', 'holding'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  find: ['finds', 'found', 'finding'],
  beseech: ['beseeches', 'besought', 'beseeching'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
};

/** Verbs that double their last consonant before -ed and -ing. */
const DOUBLING = new Set(
  'admit quip blog brag rip beg dub snap slam pan chat sob refer rebut blur grin nod aver'.split(' '),
);

/** Verbs that report only with a certain word behind them: "shot back", "went on", "accepted that", "spoke of". */
const PARTICLES: Readonly<Record<string, RegExp>> = {
  go: /^on$/,
  make: /^(?:it|clear|known|plain)$/,
  shoot: /^back$/,
  fire: /^back$/,
  hit: /^back$/,
  strike: /^back$/,
  cut: /^in$/,
  put: /^it$/,
  chime: /^in$/,
  speak: /^(?:about|of|against)$/,
  sum: /^up$/,
  talk: /^(?:about|of)$/,
  introduce: /^that$/,
  accept: /^that$/,
  hold: /^that$/,
};

/** Forms that are nouns or mean something else so often that a tagger has to have called them a verb. */
const AMBIGUOUS = new Set(
  `state states point points note notes report reports read reads post posts claim claims charge charges
  question questions answer answers comment comments quote quotes call calls label labels offer offers
  promise promises pledge pledges vow vows attack attacks demand demands request requests project projects
  estimate estimates forecast rule rules order orders command commands text texts message messages email emails
  cable cables share shares put puts mention mentions hint hints cry cries laugh laughs smile smiles
  sigh sighs joke jokes crack cracks address addresses challenge challenges fault faults credit credits
  blame praise rebuke hail pan term terms brand brands view views hope hopes fear fears doubt doubts
  worry wish wishes want know see saw find found hold held guess feel expect consider begin began begun begins
  reason reasons relate venture object objects counter counters echo echoes brief briefs sum rant wonder
  continue continues continued related reported estimated projected expressed tweet tweets retweet salute
  bash tout mock mocks snap skewer rip slam whisper whispers shout shouts scream murmur
  chant chants bark sneer volunteer request compliment chime crow rave thunder preach reject signal signals
  reflect reflects reflected vent vents jest snarl grunt cheer cheers cheered shrug nod nods nodded grin savage trumpet needle rail
    remark remarks caution swear decree dictate talk talks voice voices offered written known given learned cite compare found`.split(
    /\s+/,
  ),
);

/** One inflected form of a reporting verb. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly verbClass: ReportingVerbClass;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
  /** Also a common noun, or a verb with a commoner other sense: trust it only where tagged as a verb. */
  readonly ambiguous: boolean;
  /** The word that has to follow for the verb to report, or null. */
  readonly particle: RegExp | null;
}

function inflect(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, ...irregular];
  if (DOUBLING.has(lemma)) {
    const doubled = lemma + lemma.slice(-1);
    return [lemma, `${lemma}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  const past = lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
  return [lemma, /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, past, `${stem}ing`];
}

function formOf(word: string, lemma: string): ReportingVerb['form'] {
  if (word.endsWith('ing')) return 'gerund';
  if (word === lemma) return lemma === 'read' || lemma === 'put' ? 'past' : 'base';
  return word.endsWith('s') ? 'third' : 'past';
}

function buildForms(): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const verbClass of ['say', 'tell', 'judge', 'think'] as const)
    for (const lemma of LEMMAS[verbClass].split(/\s+/))
      for (const word of inflect(lemma))
        if (!forms.has(word))
          forms.set(word, {
            lemma,
            verbClass,
            form: formOf(word, lemma),
            ambiguous: AMBIGUOUS.has(word),
            particle: PARTICLES[lemma] ?? null,
          });
  return forms;
}

const FORMS = buildForms();

/** The reporting verb that a word is a form of, or null. `lower` is the word in lower case. */
export function reportingVerb(lower: string): ReportingVerb | null {
  return FORMS.get(lower) ?? null;
}
