import { stem } from '../../index/analysis.js';

/**
 * Stems of words that a question uses to ask ("what kind of", "in what year", "is called") more than to say
 * what it is about. Source: the heads of the commonest question phrases in the answer-type taxonomy of
 * Li and Roth, Learning Question Classifiers (2002), and verbs of saying and happening.
 */
export const ASKING_STEMS: ReadonlySet<string> = new Set(
  `name kind type sort form call term refer happen year date day month century percent percentage number amount
  person people country city place area word reason way mean consider know describe example say tell give list
  explain according cause become occur take many thing`
    .split(/\s+/)
    .map(stem),
);
