import type { Lexeme } from './lexemes.js';

const LINK = /^(?:while|but|whereas|and)$/;
const isVerb = (lexeme: Lexeme) => lexeme.pos === 'VERB' || lexeme.pos === 'AUX';

/** Indexes at which a clause with a verb of its own begins: after ";", or at ", and", "while", "but". */
export function clauseBreaks(lexemes: readonly Lexeme[]): number[] {
  const breaks: number[] = [];
  let verbs = 0;
  lexemes.forEach((lexeme, at) => {
    if (isVerb(lexeme)) verbs++;
    const comma = lexemes[at - 1]?.text === ',';
    const links = LINK.test(lexeme.lower) && (comma || lexeme.lower !== 'and') && verbs > 0;
    const follows = links && lexemes.slice(at + 1, at + 25).some(isVerb);
    if (lexeme.text === ';' || follows) breaks.push(at + 1);
  });
  return breaks;
}
