import type { Command } from '../src/discord/command.js';
import { ask } from './ask.js';
import { find } from './find.js';
import { help } from './help.js';
import { quote } from './quote.js';
import { source } from './source.js';
import { stat } from './stat.js';

/** Every command of the bot. */
export const COMMANDS: readonly Command[] = [ask, quote, stat, source, help, find];
