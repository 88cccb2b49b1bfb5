import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/local-discord/clock.js';
import { snowflakes } from '../../src/local-discord/snowflake.js';

describe('a clock that stands still', () => {
  test('runs what falls due, in order, each at its own time', () => {
    const clock = new ManualClock(1000);
    const ran: [string, number][] = [];
    const note = (name: string) => () => ran.push([name, clock.now()]);
    clock.after(20, note('second'));
    clock.after(10, note('first'));
    clock.after(30, note('not yet'));
    const cancel = clock.after(15, note('cancelled'));
    cancel();
    clock.advance(29);
    expect(ran).toEqual([
      ['first', 1010],
      ['second', 1020],
    ]);
    expect(clock.now()).toBe(1029);
  });

  test('runs what a task sets up, where it falls due as well', () => {
    const clock = new ManualClock(0);
    const ran: number[] = [];
    clock.after(10, () => clock.after(10, () => ran.push(clock.now())));
    clock.advance(20);
    expect(ran).toEqual([20]);
  });
});

test('ids grow, and tell the time they were made at', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 50 }), (steps) => {
      const clock = new ManualClock();
      const next = snowflakes(clock);
      const made = steps.map((step) => {
        clock.advance(step);
        return BigInt(next());
      });
      expect(made).toEqual([...new Set(made)].sort((a, b) => (a < b ? -1 : 1)));
      expect(Number((made[0] ?? 0n) >> 22n) + 1_420_070_400_000).toBe(Date.UTC(2026, 0, 1) + (steps[0] ?? 0));
    }),
  );
});
