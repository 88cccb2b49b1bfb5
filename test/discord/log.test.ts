import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/config.js';
import { openLog } from '../../src/discord/log.js';

const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.Gabc-1.secret';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog('info', new Secret(TOKEN), { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('never holds the token, wherever it stands', () => {
    const lines = logged((log) => {
      log.info({ nested: { token: TOKEN } }, `with ${TOKEN}`);
      log.error(new Error(`failed with ${TOKEN}`, { cause: new Error(TOKEN) }));
    });
    expect(lines).toContain('[secret]');
    expect(lines).not.toContain(TOKEN);
  });

  it('never holds the token of an interaction, as it stands in the address of a request', () => {
    const lines = logged((log) => {
      const error = new Error('Unknown interaction');
      log.error({
        err: Object.assign(error, {
          url: 'https://discord.com/api/v10/interactions/110000000000000000/aW50ZXJhY3Rpb24/callback',
        }),
      });
      log.error({ path: '/webhooks/110000000000000000/aW50ZXJhY3Rpb24/messages/@original' });
    });
    expect(lines).toContain('/interactions/110000000000000000/[secret]/callback');
    expect(lines).toContain('/webhooks/110000000000000000/[secret]/messages/@original');
    expect(lines).not.toContain('aW50ZXJhY3Rpb24');
  });
});
