import { defineCommand, EVERYWHERE } from '../src/discord/command.js';
import { problem } from '../src/replies/problem.js';
import { askPage } from './ask.js';
import { typed } from './options.js';

/** Asks with the text of a message; its buttons are those of `/ask`. */
export const find = defineCommand({
  key: 'find',
  definition: { type: 3, name: 'Find in coverage', ...EVERYWHERE },
  answer(coverage, { message }) {
    const question = typed(message);
    if (question === null)
      return problem('This message has no text to look up: pictures and embeds are not read.');
    return askPage(coverage, question, null, 0);
  },
});
