/**
 * Abbreviations that end in a full stop, in lower case and without it.
 *
 * Sources: the style guides of AP and Reuters for titles and states; the abbreviations that wink-nlp's
 * model splits from their stop.
 */

/** Titles: always followed by a name, so that the stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon fr st sen sens rep reps gov govs lt gen col maj capt cmdr sgt cpl pvt adm del
  atty supt det amb messrs mmes pres sec asst assoc dist insp msgr sr barr eng engr`.split(/\s+/),
);

/** Others, which may also stand at the end of a sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr inc corp co cos ltd llc plc bhd pty pte hldgs bros dept univ est no nos vs etc al u.s u.k u.n e.u d.c n.y l.a p.m a.m
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore
  pa tenn tex va vt wash wis wyo approx ave blvd rd ph.d b.a m.d m.a i.e e.g`.split(/\s+/),
);
