import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.Gabc-1.secret_part-of_it';

describe('the configuration', () => {
  it('has a value for everything where nothing is set', () => {
    expect(readConfig({})).toEqual({
      token: null,
      api: 'https://discord.com/api',
      guildId: null,
      corpus: 'seeds',
      logLevel: 'info',
    });
  });

  it('takes what is set, and an empty variable for one that is not', () => {
    const config = readConfig({
      DISCORD_TOKEN: ` ${TOKEN} `,
      DISCORD_API: 'http://127.0.0.1:4000/api/',
      DISCORD_GUILD_ID: '110000000000000000',
      CORPUS: '',
      LOG_LEVEL: 'debug',
    });
    expect(config.token?.reveal()).toBe(TOKEN);
    expect(config).toMatchObject({
      api: 'http://127.0.0.1:4000/api',
      guildId: '110000000000000000',
      corpus: 'seeds',
      logLevel: 'debug',
    });
  });

  it('reports every problem in one message that names the variable and what it should be', () => {
    const wrong = {
      DISCORD_TOKEN: 'Bot secret',
      DISCORD_API: 'discord',
      DISCORD_GUILD_ID: 'my server',
      LOG_LEVEL: 'loud',
    };
    const read = () => readConfig(wrong);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /DISCORD_TOKEN should be the bot token[\s\S]*DISCORD_API should be an http or https address[\s\S]*DISCORD_GUILD_ID should be the id of a server: 17 to 20 digits[\s\S]*LOG_LEVEL should be one of trace, debug, info, warn, error, silent/,
    );
  });

  it('never shows the token', () => {
    const config = readConfig({ DISCORD_TOKEN: TOKEN });
    expect(
      `${config.token} ${JSON.stringify(config)} ${inspect(config, { depth: 9, showHidden: true })}`,
    ).not.toContain('secret_part');
    expect(() => readConfig({ DISCORD_TOKEN: 'Bot my-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('my-secret') }),
    );
  });
});
