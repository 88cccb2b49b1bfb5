import type { Line, Reply } from './reply.js';

/** Says privately what is wrong with the input and what would be right. */
export function problem(...lines: readonly (string | Line)[]): Reply {
  return {
    tone: 'problem',
    private: true,
    blocks: lines.map((line) => ({
      type: 'text',
      line: typeof line === 'string' ? [{ text: line }] : line,
    })),
  };
}

/** Says that something broke, with the id under which the log has it. */
export function broken(errorId: string): Reply {
  return problem([
    {
      text: 'Something went wrong here, and it is not your fault. Try again; if it stays, tell the operator this id: ',
    },
    { text: errorId, style: 'code' },
  ]);
}
