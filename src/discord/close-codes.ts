/**
 * Close codes of the gateway after which a client must not connect again, and what the operator can do.
 * Source: Discord's documentation, "Gateway Close Event Codes". discord.js then stays silent for good.
 */
const FATAL: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token. Copy it anew from the Developer Portal (Bot > Reset Token) into DISCORD_TOKEN.',
  4010: 'Discord refused the shard number. Start the bot again; if it stays, update discord.js.',
  4011: 'The bot is in too many servers for one connection (2,500). It has to be split into shards first.',
  4012: 'Discord no longer accepts this version of its gateway. Update discord.js.',
  4013: 'Discord refused the intents as invalid. Update discord.js.',
  4014: 'Discord refused the intents as not allowed. The bot needs the Guilds intent alone: check that nothing added another.',
};

/** What a close code that ends the bot means; null where the client connects again by itself. */
export function fatalClose(code: number): string | null {
  const advice = FATAL[code];
  return advice === undefined ? null : `The connection to Discord was closed for good (${code}). ${advice}`;
}
