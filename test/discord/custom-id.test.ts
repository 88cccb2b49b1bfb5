import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomId, decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.js';
import type { Action } from '../../src/replies/reply.js';

const action = (fields: readonly string[], page = 0): Action => ({
  deed: 'show',
  command: 'ask',
  view: 'results',
  fields,
  page,
});
const id = (fields: readonly string[], page = 0): CustomId => ({
  action: action(fields, page),
  fingerprint: 'a1b2c3d4',
});

describe('a custom id', () => {
  it('is readable where the state is short', () => {
    expect(encodeCustomId(id(['', 'Who spoke of vaccines?'], 2))).toBe(
      '1sa1b2c3d4.ask|results|2||Who spoke of vaccines?',
    );
  });

  it('brings back what a separator, a backslash or a space at the end would lose', () => {
    for (const field of ['a|b', '\\', '\\p', 'a\\|', ' ', 'end ', 'a\nb', '', '~', '.'])
      expect(decodeCustomId(encodeCustomId(id([field, 'x'])) ?? '')).toEqual(id([field, 'x']));
  });

  it('carries a question of 150 letters by packing it', () => {
    const question =
      'What did the foreign minister say about the trade of agricultural goods between the two countries in the first half of the year before last year?';
    const written = encodeCustomId(id(['k3j5h2l1', question], 3));
    expect(written?.length).toBeLessThanOrEqual(100);
    expect(decodeCustomId(written ?? '')).toEqual(id(['k3j5h2l1', question], 3));
  });

  it('is none where the state does not fit', () => {
    const unlike = createHash('sha512')
      .update('any')
      .digest('base64')
      .concat(createHash('sha512').update('other').digest('base64'), 'and more');
    expect(encodeCustomId(id([unlike]))).toBeNull();
  });

  it.each(['', 'page:2', '2sa1b2c3d4.ask|results|0', '1xa1b2c3d4.ask|results|0', '1sA1B2C3D4.ask|results|0'])(
    'is refused where it is none of ours: %j',
    (text) => {
      expect(decodeCustomId(text)).toBeNull();
    },
  );

  it.each(['1sa1b2c3d4~not packed', '1sa1b2c3d4.ask|results|-1', '1sa1b2c3d4.ask', '1sa1b2c3d4'])(
    'is refused where its state is damaged: %j',
    (text) => {
      expect(decodeCustomId(text)).toBeNull();
    },
  );

  it('comes back as it was, and never exceeds 100 units', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Action['deed']>('show', 'aside', 'goto', 'turn', 'share', 'dismiss'),
        fc.stringMatching(/^[a-z]{0,8}$/),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 4 }),
        fc.nat({ max: 999_999 }),
        fc.stringMatching(/^[0-9a-z]{8}$/),
        (deed, command, fields, page, fingerprint) => {
          const whole = { action: { deed, command, view: 'results', fields, page }, fingerprint };
          const written = encodeCustomId(whole);
          if (written === null) return;
          expect(written.length).toBeLessThanOrEqual(100);
          expect(decodeCustomId(written)).toEqual(whole);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => decodeCustomId(`1sa1b2c3d4~${text}`) !== undefined,
      ),
    );
  });
});
