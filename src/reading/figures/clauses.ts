import type { Lexeme } from './lexemes.js';

const LINK = /^(?:while|but|whereas|and)$/;
const SUBJECT = /^(?:he|she|they|it|we|i|you)$/;
const SPEAKS = /^(?:said|says|reported|announced)$/;
const RELATIVE = /^(?:which|who)$/;
const isVerb = (lexeme: Lexeme) => lexeme.pos === 'VERB' || lexeme.pos === 'AUX';

/** Indexes at which a clause with a verb of its own begins: after ";", or at ", and", "while", "but", ", they", ", which". */
export function clauseBreaks(lexemes: readonly Lexeme[]): number[] {
  const breaks: number[] = [];
  let verbs = 0;
  lexemes.forEach((lexeme, at) => {
    if (isVerb(lexeme)) verbs++;
    const comma = lexemes[at - 1]?.text === ',';
    const links = LINK.test(lexeme.lower) && (comma || lexeme.lower !== 'and') && verbs > 0;
    const follows = links && lexemes.slice(at + 1, at + 25).some(isVerb);
    // "Though exports fell, they ...", "the port, which opened in 2020"
    const names = SUBJECT.test(lexeme.lower) && verbs > 0;
    const relative = RELATIVE.test(lexeme.lower) && at > 1;
    const subject = comma && (names || relative) && lexemes.slice(at + 1, at + 4).some(isVerb);
    // "the firm, which opened in 2020, said"
    const speaks = comma && SPEAKS.test(lexeme.lower) && breaks.length > 0;
    if (subject || speaks) breaks.push(at);
    if (lexeme.text === ';' || follows) breaks.push(at + 1);
  });
  return breaks;
}
