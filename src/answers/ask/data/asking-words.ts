import { stem } from '../../../index/analysis.js';

/**
 * Stems of words that a question uses to ask ("what kind of", "in what year", "is called") more than to say
 * what it is about. Source: the heads of the commonest question phrases in the answer-type taxonomy of
 * Li and Roth, Learning Question Classifiers (2002), and verbs of saying and happening.
 */
export const ASKING_STEMS: ReadonlySet<string> = new Set(
  `name kind type sort form call term refer happen year date day month century percent percentage number amount
  person people country city place area word reason way mean consider know describe example say tell give list
  explain according cause become occur take many much thing`
    .split(/\s+/)
    .map(stem),
);

/** Verbs of saying and thinking in questions that ask for somebody's words; base forms and forms in use. */
export const SPEECH_VERBS: readonly string[] =
  `say said tell told think thought believe describe comment call claim warn stress suggest promise propose demand
  respond react praise criticize criticise`.split(/\s+/);

export const SPEECH_STEMS: ReadonlySet<string> = new Set(SPEECH_VERBS.map(stem));

/** Stems of adjectives and adverbs of degree that "how" asks by. Source: English grammar's gradable measure words. */
export const DEGREE_STEMS: ReadonlySet<string> = new Set(
  `much many long often old young far near close tall high low large big small great fast quick slow deep heavy
  wide broad thick soon early late strong`
    .split(/\s+/)
    .map(stem),
);
