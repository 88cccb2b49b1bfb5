import type { Command } from '../src/discord/command.js';
import { ask } from './ask.js';
import { find } from './find.js';
import { source } from './source.js';

/** Every command of the bot, in the order in which /help tells them. */
export const COMMANDS: readonly Command[] = [ask, source, find];
