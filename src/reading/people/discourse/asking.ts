import type { Tokens } from '../../quotations/frame-sentence.js';

/** Whether somebody puts a question, names whom to or not ("Berg asked why"), or is asked one. */
export type Asking = 'asks' | 'asks why' | 'is asked';

const ASKS = new Set(
  'asks asked presses pressed questions questioned quizzes quizzed grills grilled interviewed'.split(' '),
);
const WHY = /^(?:whether|if|why|how|what|when|where|who|which)$/;
const ANSWERS = /^(?:answers|answered|replies|replied|responds|responded|retorts|retorted)$/;
/** How many words, those of a title, may stand between the verb and the name of who is asked. */
const REACH = 5;

/** The tokens of a name, the end excluded. */
export interface NameTokens {
  readonly at: number;
  readonly last: number;
}

/**
 * Who asks and who is asked in a sentence: "Berg pressed Lind about the invoices", "Lind was asked by Berg".
 * "Berg asked Lind to leave" is a request, after which Berg may go on.
 * @param names in order
 * @returns by the token that the name starts with
 */
export function askingOf(tokens: Tokens, names: readonly NameTokens[]): Map<number, Asking> {
  const found = new Map<number, Asking>();
  tokens.forEach(({ lower, segment }, verb) => {
    if (segment || !ASKS.has(lower)) return;
    const subject = names.findLast(({ last }) => last <= verb);
    const apart = tokens.slice(subject?.last ?? verb, verb);
    const passive = apart.some((token) => /^(?:is|was|were|been)$/.test(token.lower));
    const own = subject && apart.length < REACH && apart.every(({ pos }) => /^(?:AUX|ADV)$/.test(pos));
    const object = names.find(({ at }) => at > verb && at <= verb + REACH);
    if (passive) {
      if (own) found.set(subject.at, 'is asked');
      if (object && tokens.slice(verb, object.at).some((token) => token.lower === 'by'))
        found.set(object.at, 'asks');
      return;
    }
    if (own && asksWhy(tokens, verb)) found.set(subject.at, 'asks why');
    const between = tokens.slice(verb + 1, object?.at);
    // "asked the clerk, Otto Berg, where he had been"
    const titled = between.at(-1)?.text === ',' && between.length > 1 ? between.slice(0, -1) : between;
    if (!object || !titled.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos))) return;
    if (/^(?:to|for|['’]s?)$/.test(tokens[object.last]?.lower ?? '')) return;
    found.set(object.at, 'is asked');
    if (own) found.set(subject.at, 'asks');
  });
  return found;
}

/** "asked how deep it was", "wanted to know why". */
function asksWhy(tokens: Tokens, verb: number): boolean {
  return /^ask/.test(tokens[verb]?.lower ?? '') && WHY.test(tokens[verb + 1]?.lower ?? '');
}

/** Whether the verb behind a pronoun is one of answering: "he replied". */
export function isAnswer(tokens: Tokens, pronoun: number): boolean {
  return tokens.slice(pronoun + 1, pronoun + 3).some(({ lower }) => ANSWERS.test(lower));
}
